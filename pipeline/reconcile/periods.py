"""Periods as SDMX writes them, as days: `2025-01-01/P9M` is 1 January to 30 September 2025."""

import re
from datetime import date, timedelta

DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")
DAY = timedelta(days=1)
MONTHS_OF = {"Q": 3, "S": 6}


def days(time_period: str) -> tuple[date, date]:
    """Return the first and the last day of a period. Raises `ValueError` for one that is not of the data model."""
    start, stop = span(time_period)
    return start, stop - DAY


def span(time_period: str) -> tuple[date, date]:
    """Return the first day of a period and the day after it."""
    if "/" in time_period:
        first, _, duration = time_period.partition("/")
        found = DURATION.fullmatch(duration)
        if found is None:
            raise ValueError(f"{time_period!r} is no period")
        years, months, extra = (int(part or 0) for part in found.groups())
        start = date.fromisoformat(first)
        return start, months_later(start, 12 * years + months) + timedelta(days=extra)
    year = int(time_period[:4])
    if len(time_period) == 4:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if time_period[5] in MONTHS_OF:
        length = MONTHS_OF[time_period[5]]
        start = date(year, length * (int(time_period[6:]) - 1) + 1, 1)
        return start, months_later(start, length)
    if len(time_period) == 7:
        start = date(year, int(time_period[5:]), 1)
        return start, months_later(start, 1)
    start = date.fromisoformat(time_period)
    return start, start + DAY


def months_later(day: date, months: int) -> date:
    """Return the day so many months later; where that month is too short, the first day of the next one."""
    month = day.month - 1 + months
    try:
        return date(day.year + month // 12, month % 12 + 1, day.day)
    except ValueError:
        return date(day.year + (month + 1) // 12, (month + 1) % 12 + 1, 1)


def name(start: date, stop: date) -> str:
    """Return the data model's name of the period from `start` to before `stop`: the inverse of `span`."""
    months = (stop.year - start.year) * 12 + stop.month - start.month
    if (start.day, stop.day) == (1, 1) and months > 0:
        return _whole_months(start, months)
    if stop - start == DAY:
        return start.isoformat()
    while months > 0 and months_later(start, months) > stop:
        months -= 1
    extra = (stop - months_later(start, months)).days
    return f"{start.isoformat()}/P{f'{months}M' if months else ''}{f'{extra}D' if extra else ''}"


def _whole_months(start: date, months: int) -> str:
    if months == 1:
        return f"{start.year:04}-{start.month:02}"
    if (start.month, months) == (1, 12):
        return f"{start.year:04}"
    for letter, length in MONTHS_OF.items():
        if months == length and start.month % length == 1:
            return f"{start.year:04}-{letter}{start.month // length + 1}"
    return f"{start.isoformat()}/P{f'{months // 12}Y' if months % 12 == 0 else f'{months}M'}"
