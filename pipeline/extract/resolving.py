"""Expressions of time become stretches of days, resolved against the article's date (data model, Period)."""

from datetime import date, timedelta

from pipeline.extract.periods import Expression
from pipeline.extract.reference import Reference
from pipeline.periods import Span, month, month_end, months

SOON = timedelta(days=5)
TOO_FAR = 6  # months: nobody tells of a stretch of which so many are still to come


def resolve(found: Expression, reference: Reference, *, stock: bool = False, spoken: int | None = None) -> Span | None:
    """Return the stretch that an expression means, None where the year cannot be told.

    A stock "as of September 2023" is the month, a flow the months until then. `spoken` is the year that "the year"
    means.
    """
    if found.kind == "month" and found.month is None:
        span = _this_or_last_month(found, reference)
        if span is None or not (found.to_date or (stock and found.at_end)):
            return span
        if stock:
            return Span(span.end, span.end) if found.at_end and _is_by_end(found, span, reference) else span
        return months(1, span.end.month, span.end.year)
    known = found.year if found.year is not None else _year(found, reference)
    if found.anaphoric and spoken is not None:
        known = spoken
    if known is None:
        return None
    try:
        span = _span(found, known, stock)
    except ValueError:  # 31 February
        return None
    return Span(span.end, span.end) if span and stock and _is_by_end(found, span, reference) else span


def _is_by_end(found: Expression, span: Span, reference: Reference) -> bool:
    """Tell whether a time is over until whose end is counted: a stock is of its last day, a plan for it of the year."""
    is_over = reference.last is None or span.end <= reference.last
    if found.at_end:
        return is_over
    return found.kind == "year" and found.to_date and found.until_year is None and is_over


def _span(found: Expression, known: int, stock: bool) -> Span | None:
    """Return the stretch of an expression in a year. Raises `ValueError` for a day that is none."""
    until = found.to_date and not stock
    if found.kind == "year":
        return Span(date(known, 1, 1), date(found.until_year or known, 12, 31))
    if found.kind == "month" and found.month and found.from_year:
        return Span(date(found.from_year, 1, 1), month_end(known, found.month))
    if found.kind == "month" and found.month:
        return months(1, found.month, known) if until else month(found.month, known)
    if found.kind == "months" and found.month and found.until and found.month > found.until:  # of two years
        return Span(date(known - 1, found.month, 1), month_end(known, found.until))
    if found.kind == "months" and found.month and found.until:
        return months(1 if until else found.month, found.until, known)
    if found.kind == "day" and found.month and found.day:
        day = date(known, found.month, found.day)
        if found.from_day and found.from_month:
            is_of_two = (found.from_month, found.from_day) > (found.month, found.day)
            since = found.from_year or (known - 1 if is_of_two else known)
            return Span(date(since, found.from_month, found.from_day), day) if since <= known else None
        return Span(date(known, 1, 1) if until else day, day)
    return None


def _year(found: Expression, reference: Reference) -> int | None:
    """Return the year that an expression without one means: the latest that has begun when the article appeared."""
    last = reference.last
    if last is None:
        return None
    if found.relative is not None:
        return last.year + found.relative
    ends = found.until or found.month
    if ends is None:
        return last.year
    if found.kind == "day":  # an article of the 29th speaks of what it expects until the 30th
        last = last + SOON
    if found.month == 7 and found.until == 12 and last.month > 2:  # what is left of the year
        return last.year
    if found.kind == "months" and ends - last.month > TOO_FAR:
        return last.year - 1  # 11 months, told of in January
    begins = (found.month or 1, found.day or 1) if found.kind == "day" else (min(ends, found.month or ends), 1)
    return last.year if (last.month, last.day) >= begins else last.year - 1


def _this_or_last_month(found: Expression, reference: Reference) -> Span | None:
    if reference.last is None:
        return None
    count = reference.last.year * 12 + reference.last.month - 1 + (found.relative or 0)
    return month(count % 12 + 1, count // 12)
