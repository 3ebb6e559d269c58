"""Figures that say themselves that they are of the year or the month before the one told: `from $9m a year earlier`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.told_back import is_like, opening_token, period_of_year_before, told_back
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import Span, previous, whole_year, year_before

OPENING = 3  # tokens at the start of a sentence in which it says of when it tells
SAME_WITHIN = 3  # tokens from a level to `same period`, behind `in the`
MADE_WITHIN = 2  # tokens from a level to `in the same period`: `the $9m collected in the same period last year`


def of_earlier(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of a figure by the words beside it that put it back from the one told, if there are such."""
    view = passage.view
    if view.of("earlier_by") and (told := told_back(passage, draft, before)) is not None:
        return told
    is_level, is_based = draft.is_level, bool(view.of("base"))
    may_be = is_based and (is_level or is_like(view, draft, before))
    if may_be and _is_of_year_before(view, draft.quantity):
        return period_of_year_before(passage, draft, before)
    if not is_level:
        return None
    if is_based and _opens_with_year_before(view, draft.quantity):
        return period_of_year_before(passage, draft, None)
    if before is None or before.span is None or not view.times:
        return None
    return _before_that(passage, draft, before)


def _is_of_year_before(view: View, quantity: Quantity) -> bool:
    """Tell whether a level came in the same months of the year before: `$9m in the same period last year`."""
    start, end = view.beyond(quantity)
    if _comes_from(view, quantity, start):
        return True
    is_definite = view.scan.before(quantity.first, "definite") is not None
    if is_definite and not view.scan.any_at(start, "inside", "whole_of"):
        led = (at for at in range(start, min(start + MADE_WITHIN, end)) if view.scan.at(at, "inside"))
        start = next(led, start)  # the $9m collected in the same period last year
    is_held = is_definite and view.scan.at(start, "whole_of") is not None
    is_from = view.scan.any_before(opening_token(view, quantity), "level_with")  # tăng từ 9 triệu USD cùng kỳ năm trước
    if view.scan.at(start, "inside") is None and not (is_held or is_from):
        return False  # against the 9 million USD of the same period last year
    same = [hit for hit in view.starting("base", start, min(end, start + SAME_WITHIN)) if hit.value == "yoy"]
    if (
        is_held
        and same
        and view.scan.at(same[0].first, "like_period") is None
        and not view.scan.any_at(start, "inside")
    ):
        return True  # fewer than the 1,196 of a year ago
    return bool(same) and _names_year(view, start, min(end, same[0].last))


def _comes_from(view: View, quantity: Quantity, start: int) -> bool:
    """Tell whether a change to another level is told from one before a base: `rose to $9m from $7m a year ago`."""
    if view.scan.before(opening_token(view, quantity), "between") is None:
        return False
    base = view.scan.at(start, "base")
    return base is not None and base.value == "yoy"


def _names_year(view: View, first: int, last: int) -> bool:
    """Tell whether words for the same period name the year: `the same month last year`, not `the same period`."""
    named = stretch.starting(view.times, first, last + SAME_WITHIN)
    told = next((one for one in named if not one.anaphoric), None)
    return told is not None and told.compared and (told.relative == -1 or told.year is not None)


def _opens_with_year_before(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence says first that it is on the year before: `In the same period last year it was $9m`.

    `In the same period` alone is the one told of before; no other time may stand before the level.
    """
    start = view.sentence.first
    same = [hit for hit in view.starting("base", start, start + OPENING) if hit.value == "yoy"]
    if not same or view.within("direction", same[0].last, quantity.first) or view.of("present"):
        return False
    named = stretch.starting(view.times, start, quantity.first)
    told = [one for one in named if one.first <= same[0].last + SAME_WITHIN]
    is_year = any(one.relative == -1 or one.year is not None for one in told)
    is_led = view.scan.at(start, "inside") if is_year else view.scan.at(start, "indefinite")
    led = view.scan.at(start, "comparison")  # not `so với cùng kỳ`, but `cùng kỳ năm 2015 đạt`
    is_bare = is_year and same[0].first == start and (led is None or led.last == same[0].last)
    is_bare = is_bare and view.scan.at(start, "against") is None
    return (is_led is not None or is_bare) and all(one.compared or one in told for one in named)


def _before_that(passage: Passage, draft: Draft, before: Draft) -> Span | None:
    """Return the period before the one told, where words right behind a level would name the same one again.

    `$5m in October and $4m the month before`; `1.4 million visitors in 2017, a figure that was 1.1 the year before`.
    """
    start, end = passage.view.beyond(draft.quantity)
    named = stretch.starting(passage.view.times, start, min(end, start + SAME_WITHIN))
    if not named or named[0].relative != -1 or before.span is None or passage.setting.span(named[0]) != before.span:
        return None
    if named[0].kind == "month":
        return previous(before.span)
    is_again = before.is_level and before.indicator == draft.indicator and before.moment is not None
    is_year = named[0].kind == "year" and before.span == whole_year(before.span)
    return year_before(before.span) if is_again and is_year and before.moment is not named[0] else None
