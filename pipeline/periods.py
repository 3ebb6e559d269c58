"""Periods as SDMX writes them, and their first and last day: `2025-01-01/P9M` is 1 January to 30 September 2025.

The notation is that of the SDMX 2.1 Technical Notes: calendar periods, and a start with a duration.
"""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from pipeline.frozen import frozen

CALENDAR = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|S([12])))?")
DURATION = re.compile(r"(\d{4}-\d{2}-\d{2})/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")
DAY = timedelta(days=1)


@frozen
class Span:
    """A stretch of whole days; `end` is its last one."""

    start: date
    end: date

    @property
    def stop(self) -> date:
        """Return the day after the last one."""
        return self.end + DAY

    @property
    def code(self) -> str:
        """Return the SDMX time period: `2025`, `2025-Q1`, `2025-S1`, `2025-09`, `2025-09-20`, `2025-01-01/P9M`."""
        return _code(self.start, self.end)


@lru_cache(maxsize=4096)
def _code(start: date, end: date) -> str:
    if start == end:
        return start.isoformat()
    if start.day != 1:
        return f"{start.isoformat()}/P{(end - start).days + 1}D"
    months = (end.year - start.year) * 12 + end.month - start.month
    if end == month_end(end.year, end.month):
        return _whole_months(start, months + 1)
    return f"{start.isoformat()}/P" + (f"{months}M" if months else "") + f"{end.day}D"


def _whole_months(start: date, length: int) -> str:
    if length == 1:
        return f"{start.year:04}-{start.month:02}"
    if length == 3 and start.month % 3 == 1:
        return f"{start.year:04}-Q{start.month // 3 + 1}"
    if length == 6 and start.month in (1, 7):
        return f"{start.year:04}-S{start.month // 6 + 1}"
    if length == 12 and start.month == 1:
        return f"{start.year:04}"
    is_years = length % 12 == 0 and length > 12
    return f"{start.isoformat()}/P" + (f"{length // 12}Y" if is_years else f"{length}M")


@lru_cache(maxsize=4096)
def parse(code: str) -> Span:
    """Return the stretch that an SDMX time period names.

    Raises `ValueError` for anything else, a day that no calendar has and a duration of nothing.
    """
    try:
        span = _calendar(code) or _with_duration(code)
    except (ValueError, OverflowError):
        span = None
    if span is None or span.end < span.start:
        raise ValueError(f"{code!r} is no period")
    return span


def _calendar(code: str) -> Span | None:
    found = CALENDAR.fullmatch(code)
    if not found:
        return None
    number, month_, day, quarter, half = (int(part) if part else None for part in found.groups())
    assert number is not None
    if quarter:
        return months(quarter * 3 - 2, quarter * 3, number)
    if half:
        return months(half * 6 - 5, half * 6, number)
    if day is not None and month_ is not None:
        return Span(date(number, month_, day), date(number, month_, day))
    return year(number) if month_ is None else month(month_, number)


def _with_duration(code: str) -> Span | None:
    found = DURATION.fullmatch(code)
    if not found:
        return None
    start = date.fromisoformat(found[1])
    years, length, days = (int(part or 0) for part in found.groups()[1:])
    return Span(start, _later(start, years * 12 + length) + timedelta(days=days) - DAY)


def _later(day: date, count: int) -> date:
    """Return the day so many months later; where that month is too short, the first day of the next one."""
    total = day.year * 12 + day.month - 1 + count
    try:
        return date(total // 12, total % 12 + 1, day.day)
    except ValueError:
        return date((total + 1) // 12, (total + 1) % 12 + 1, 1)


@lru_cache(maxsize=4096)
def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def year(number: int) -> Span:
    """Return a calendar year."""
    return Span(date(number, 1, 1), date(number, 12, 31))


def month(number: int, of_year: int) -> Span:
    """Return a month of a year."""
    return Span(date(of_year, number, 1), month_end(of_year, number))


def last_month(span: Span) -> Span:
    """Return the month in which a stretch of days ends."""
    return month(span.end.month, span.end.year)


def months(first: int, last: int, of_year: int) -> Span:
    """Return the months from `first` to `last` of a year."""
    return Span(date(of_year, first, 1), month_end(of_year, last))


def year_before(span: Span) -> Span:
    """Return the same stretch of the year before; of whole months the same months."""
    whole = span.start.day == 1 and span.end == month_end(span.end.year, span.end.month)
    end = month_end(span.end.year - 1, span.end.month) if whole else _year_earlier(span.end)
    return Span(_year_earlier(span.start), end)


def whole_year(span: Span) -> Span:
    """Return the whole year in which the stretch ends."""
    return year(span.end.year)


def whole_year_before(span: Span) -> Span:
    """Return the whole year before the one in which the stretch ends."""
    return year(span.end.year - 1)


def previous(span: Span) -> Span | None:
    """Return the month before a month or the quarter before a quarter; None for other stretches."""
    length = (span.end.year - span.start.year) * 12 + span.end.month - span.start.month + 1
    if span.start.day != 1 or span.end != month_end(span.end.year, span.end.month) or length not in (1, 3):
        return None
    count = span.start.year * 12 + span.start.month - 1 - length
    last = count + length - 1
    return Span(date(count // 12, count % 12 + 1, 1), month_end(last // 12, last % 12 + 1))


def _year_earlier(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)
