"""When a figure holds: expressions of time resolved against the article's date and bound to quantities."""

from dataclasses import dataclass
from datetime import date

from pipeline.extract.calendar import Span, month, month_end, months
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative times are resolved against: the first and last possible day of publication."""

    first: date | None
    last: date | None


def resolve(found: Expression, reference: Reference, *, stock: bool = False, spoken: int | None = None) -> Span | None:
    """Return the stretch that an expression means, None where the year cannot be told.

    A stock "as of September 2023" is the month, a flow the months until then. `spoken` is the year that "the year" means.
    """
    known = found.year if found.year is not None else _year(found, reference)
    if found.anaphoric and spoken is not None:
        known = spoken
    if known is None:
        return None
    try:
        return _span(found, known, stock)
    except ValueError:  # 31 February
        return None


def _span(found: Expression, known: int, stock: bool) -> Span | None:
    if found.kind == "year":
        return Span(date(known, 1, 1), date(found.until_year or known, 12, 31))
    if found.kind == "month" and found.month:
        until = found.to_date and not stock
        return months(1, found.month, known) if until else month(found.month, known)
    if found.kind == "months" and found.month and found.until:
        return months(1 if found.to_date and not stock else found.month, found.until, known)
    if found.kind == "day" and found.month and found.day:
        day = date(known, found.month, found.day)
        return Span(day, day) if stock or not found.to_date else Span(date(known, 1, 1), day)
    return None


def _year(found: Expression, reference: Reference) -> int | None:
    """Return the year that an expression without one means: the latest that has begun when the article appeared."""
    last = reference.last
    if last is None:
        return None
    if found.relative is not None and found.kind != "month":
        return last.year + found.relative
    if found.kind == "month" and found.month is None:
        return None
    if found.relative is not None:
        return last.year + found.relative
    ends = found.until or found.month
    if ends is None:
        return last.year
    begins = (found.month or 1, found.day or 1) if found.kind == "day" else (min(ends, found.month or ends), 1)
    return last.year if (last.month, last.day) >= begins else last.year - 1


def this_or_last_month(found: Expression, reference: Reference) -> Span | None:
    """Return the month of `this month` or `last month`."""
    if reference.last is None:
        return None
    count = reference.last.year * 12 + reference.last.month - 1 + (found.relative or 0)
    return month(count % 12 + 1, count // 12)


def choose(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the expression of a sentence that dates a quantity: the nearest before it, else the nearest behind.

    What others are compared with dates nothing.
    """
    usable = [found for found in times if not found.compared]
    start, end = view.behind(quantity)
    close = [found for found in usable if start <= found.first < end and found.first - start <= 4]
    if close and close[0].first - start <= 2:
        return close[0]
    before = [found for found in usable if found.last <= quantity.first]
    if not view.in_brackets(quantity):  # what stands in brackets comes second
        before = [found for found in before if not view.is_bracketed(found.first)] or before
    first, _ = view.before(quantity)
    fresh = [found for found in before if found.first >= first]
    if fresh:
        return fresh[-1]
    if close:
        return close[0]
    return before[-1] if before else None


def behind(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the first expression of a sentence that stands somewhere behind a quantity."""
    usable = [
        found for found in times
        if not found.compared and not found.since and found.first >= quantity.last
    ]  # fmt: skip
    return usable[0] if usable else None


def reference_of(found: list[Expression], published: Reference) -> tuple[Reference, bool]:
    """Return the reference and whether it is inferred: an undated article speaks of its latest year as its own.

    A year that others are compared with is the year before; years that end a span or a plan tell nothing.
    """
    if published.last is not None:
        return published, False
    years = [
        one.year + (1 if one.compared and not one.since else 0)
        for one in found
        if one.year and not one.until_year and not (one.to_date and one.kind == "year")
    ]
    if not years:
        return published, False
    latest = max(years)
    same = [one for one in found if one.until or one.month]
    ends = [
        (one.until or one.month or 12)
        for one in same
        if (one.year is None and not one.compared) or (one.year == latest and not one.compared)
    ]
    if not ends:
        return Reference(date(latest, 1, 1), date(latest, 12, 31)), True
    last = month_end(latest, max(ends))
    following = month_end(last.year + last.month // 12, last.month % 12 + 1)
    return Reference(last, following), True
