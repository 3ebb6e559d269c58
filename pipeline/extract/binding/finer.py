"""A time that another beside it makes finer, or closes."""

from pipeline.extract import stretch
from pipeline.extract.binding.completed import as_held_against
from pipeline.extract.binding.timing import DIRECTLY, opening
from pipeline.extract.periods import Expression
from pipeline.extract.view import View


def finer(view: View, found: Expression) -> Expression:
    """Return the day until which this year counts: `this year as of November 12`, `by May 5 it drew 9 this year`."""
    closed = _year_closed(view, found)
    if closed is not None:
        return closed
    if not found.to_now and (found.kind != "year" or found.relative != 0):
        return found
    following = stretch.first_from(view.times, found.last)
    if following is not None and _is_until(following) and opening(view, following) - found.last <= DIRECTLY:
        return following
    earlier = stretch.last_before(view.times, found.first)
    if earlier is None or not _is_until(earlier):
        return as_held_against(found, earlier)
    told = stretch.within(view.quantities, earlier.last, found.first)  # by October 31, 2025 it drew $5m this year
    if told and view.scan.any_at(found.first, "whole_year"):
        return found  # by the end of May it drew $5m; for the whole year $9m is expected
    return earlier if earlier.year is None or (earlier.kind == "day" and len(told) <= 1) else found


def _year_closed(view: View, found: Expression) -> Expression | None:
    """Return the year whose books were closed on a day of the next January: `năm 2023, tính đến 4/1/2024`."""
    if found.kind != "day" or not found.to_date or found.month != 1 or found.year is None:
        return None
    earlier = stretch.last_before(view.times, found.first)
    is_year = earlier is not None and earlier.kind == "year" and earlier.year == found.year - 1 and not earlier.compared
    return earlier if is_year and earlier is not None and opening(view, found) - earlier.last <= DIRECTLY else None


def _is_until(found: Expression) -> bool:
    """Tell whether an expression is a day or month until which one counts."""
    return found.kind in ("day", "month") and found.to_date and not found.compared
