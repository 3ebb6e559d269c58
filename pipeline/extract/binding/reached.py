"""The months in which a part of a plan was reached, where only the year of the plan is named beside it."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import SPENT
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.draft import TARGET, Draft
from pipeline.periods import Span, whole_year

NEAR = 16  # figures before, in its sentence, that may have reached the plan


def date_reached(passage: Passage, draft: Draft) -> None:
    """Give a plan ratio the months told before of its year: `nine months brought $4m. The year's goal is met to 80%`.

    A level of the whole year in its sentence is what reached the plan itself (data model, Period).
    """
    if draft.measure != "plan_ratio" or draft.span is None or draft.span != whole_year(draft.span):
        return
    if draft.concept == SPENT and _is_wanted(passage, draft):
        return  # it is to disburse 95% of the capital this year
    near = passage.figures[-NEAR:]
    if any(one.span == draft.span and one.is_level and one.status != TARGET for one in near):
        return
    told = [one for one in near if one.status not in AIMED]
    last = passage.discourse.last
    known = [one.span for one in (last, *told) if one is not None and one.status not in AIMED]
    draft.span = next((span for span in reversed(known) if _is_opening(span, draft.span)), draft.span)


def _is_wanted(passage: Passage, draft: Draft) -> bool:
    """Tell whether the last word of status before a percentage says that it is aimed at, as the figure before is."""
    told, before = passage.view.within("status", *passage.view.before(draft.quantity)), passage.before(draft.quantity)
    if not told and before is not None:
        return before.status == TARGET and before.span == draft.span
    return bool(told) and told[-1].value == TARGET


def _is_opening(span: Span | None, year: Span) -> bool:
    """Tell whether a period is the first months or days of a year."""
    return span is not None and span.start == year.start and span.end < year.end
