"""A plan of several years that an article sets out: what it tells without another time is aimed at in these years."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import Expression
from pipeline.periods import Span

HEADLINE = 0  # the line of it


def leave_plan_of_years(passage: Passage) -> None:
    """Leave the years of a plan that is named before all figures below the headline: `Main targets for 2021-2025`."""
    years = [one for one in passage.view.times if one.kind == "year" and one.until_year is not None]
    is_first = passage.discourse.figure_line <= HEADLINE
    if years and is_first and passage.said.is_silent and passage.view.of("aims"):
        passage.discourse.plan, passage.discourse.plan_status = years[-1], "target"


def plan_of_years(passage: Passage) -> Expression | None:
    """Return the years of the plan that the article sets out, until it speaks of a time outside of them."""
    plan, told, setting = passage.discourse.plan, passage.discourse.expression, passage.setting
    if plan is None or plan.until_year is None:
        return None
    years, spoken = setting.span(plan), setting.span(told) if told is not None else None
    if years is None or (setting.day is not None and years.end <= setting.day):
        return None
    return plan if spoken is None or _is_within(spoken, years) else None


def is_in_plan(passage: Passage, span: Span | None) -> bool:
    """Tell whether a period lies in the plan that the article sets out, and is not over."""
    plan, day = plan_of_years(passage), passage.setting.day
    years = passage.setting.span(plan) if plan is not None else None
    if span is None or years is None or (day is not None and span.end <= day):
        return False
    return _is_within(span, years)


def _is_within(span: Span, years: Span) -> bool:
    return years.start <= span.start and span.end <= years.end
