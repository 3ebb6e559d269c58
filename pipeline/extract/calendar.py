"""Periods as SDMX writes them, and their first and last day."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

CODE = re.compile(
    r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|S([12])))?|(\d{4})-(\d{2})-(\d{2})/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of whole days."""

    start: date
    end: date

    @property
    def code(self) -> str:
        """Return the SDMX time period: `2025`, `2025-Q1`, `2025-S1`, `2025-09`, `2025-09-20`, `2025-01-01/P9M`."""
        start, end = self.start, self.end
        if start == end:
            return start.isoformat()
        if start.day == 1 and end == month_end(end.year, end.month):
            months = (end.year - start.year) * 12 + end.month - start.month + 1
            if months == 1:
                return f"{start:%Y-%m}"
            if months == 3 and start.month % 3 == 1:
                return f"{start.year}-Q{start.month // 3 + 1}"
            if months == 6 and start.month in (1, 7):
                return f"{start.year}-S{start.month // 6 + 1}"
            if months == 12 and start.month == 1:
                return f"{start.year}"
            length = f"{months // 12}Y" if months % 12 == 0 else f"{months}M"
            return f"{start.isoformat()}/P{length}"
        months = (end.year - start.year) * 12 + end.month - start.month
        days = end.day if start.day == 1 else (end - start).days + 1
        if start.day != 1:
            return f"{start.isoformat()}/P{days}D"
        return f"{start.isoformat()}/P" + (f"{months}M" if months else "") + f"{days}D"


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def year(number: int) -> Span:
    """Return a calendar year."""
    return Span(date(number, 1, 1), date(number, 12, 31))


def month(number: int, of_year: int) -> Span:
    """Return a month of a year."""
    return Span(date(of_year, number, 1), month_end(of_year, number))


def months(first: int, last: int, of_year: int) -> Span:
    """Return the months from `first` to `last` of a year."""
    return Span(date(of_year, first, 1), month_end(of_year, last))


def year_before(span: Span) -> Span:
    """Return the same stretch of the year before."""
    whole = span.end == month_end(span.end.year, span.end.month)
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


def parse(code: str) -> Span:
    """Return the stretch that an SDMX time period names. Raises `ValueError` for anything else."""
    found = CODE.fullmatch(code)
    if not found:
        raise ValueError(code)
    plain, month_, day, quarter, half, *rest = found.groups()
    if plain:
        number = int(plain)
        if day:
            return Span(date(number, int(month_), int(day)), date(number, int(month_), int(day)))
        if month_:
            return month(int(month_), number)
        if quarter:
            return months(int(quarter) * 3 - 2, int(quarter) * 3, number)
        if half:
            return months(int(half) * 6 - 5, int(half) * 6, number)
        return year(number)
    start = date(int(rest[0]), int(rest[1]), int(rest[2]))
    years, length, days = (int(part) if part else 0 for part in rest[3:])
    total = start.year * 12 + start.month - 1 + years * 12 + length
    end = date(total // 12, total % 12 + 1, start.day) - timedelta(days=1)
    return Span(start, end + timedelta(days=days))
