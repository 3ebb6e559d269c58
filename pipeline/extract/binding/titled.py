"""Headlines and headings that announce a plan: what follows without another time is of its years, and aimed at."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression


def is_of_titled_plan(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure without a time of its own is of the years of a plan told of: `Main targets for 2021`."""
    plan = _plan(passage)
    return plan is not None and not draft.is_dated and draft.span == passage.setting.span(plan)


def titled_years(passage: Passage) -> Expression | None:
    """Return the years of the plan told of last, if no other time was told since."""
    plan, last = _plan(passage), passage.discourse.expression
    return plan if plan is not None and (last is None or last.first <= plan.last) else None


def left_plan(passage: Passage) -> Expression | None:
    """Return the years of the plan that a line without figures announces: `Key targets for 2021-2025`."""
    view, first = passage.view, passage.view.sentence.first
    if not passage.said.is_silent or not view.scan.at(first, "plan_title") or not view.scan.opens_line(first, " "):
        return None
    return _years(passage.setting, first, view.sentence.last)


def _plan(passage: Passage) -> Expression | None:
    return passage.discourse.titled or _of_headline(passage.setting)


def _of_headline(setting: Setting) -> Expression | None:
    """Return the years of the plan that the headline announces.

    Its words open the headline, or stand behind the colon of a place: `Hue: targets for 2021`.
    """
    end = setting.headline_end
    title = next(iter(setting.scan.of("plan_title")), None)
    is_title = title is not None and title.first < end and _opens(setting, title.first)
    return _years(setting, 0, end) if is_title else None


def _years(setting: Setting, first: int, last: int) -> Expression | None:
    """Return the first year, or years, named in a stretch of tokens, while they are not over."""
    year = next((one for one in stretch.within(setting.times, first, last) if one.kind == "year"), None)
    span, known = setting.span(year) if year is not None else None, setting.reference
    is_over = span is not None and known.first is not None and known.first == known.last and known.last > span.end
    return None if is_over else year


def _opens(setting: Setting, index: int) -> bool:
    """Tell whether nothing but a place, its possessive or a colon stands before a token of the headline."""
    scan = setting.scan
    place = next((hit for hit in scan.of("place") if hit.first == 0), None)
    at = place.last if place is not None else 0
    genitive = scan.at(at, "genitive")
    at = genitive.last if genitive else at + (scan.sign(at) == ":")
    return index <= at
