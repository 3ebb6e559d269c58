"""First and last day of a period in SDMX notation, worked out apart from the stage that wrote them."""

import re
from datetime import date, timedelta

SPAN = re.compile(r"(\d{4}-\d{2}-\d{2})/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")


def bounds(time_period: str) -> tuple[date, date]:
    """Return the first and the last day of a period (`2025`, `2025-Q3`, `2025-01-01/P9M` …).

    Raises `ValueError` for what is no period, and for a day that no calendar has.
    """
    span = SPAN.fullmatch(time_period)
    if span:
        years, months, days = (int(number or 0) for number in span.groups()[1:])
        start = date.fromisoformat(span[1])
        return start, _later(start, years * 12 + months) + timedelta(days=days - 1)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", time_period):
        day = date.fromisoformat(time_period)
        return day, day
    start, months = _calendar(time_period)
    return start, _later(start, months) - timedelta(days=1)


def _calendar(time_period: str) -> tuple[date, int]:
    """Return the first day of a year, half, quarter or month and how many months it has."""
    year, _, part = time_period.partition("-")
    if not part:
        return date(int(year), 1, 1), 12
    if part[0] in "QS":
        months = {"Q": 3, "S": 6}[part[0]]
        return date(int(year), (int(part[1:]) - 1) * months + 1, 1), months
    return date(int(year), int(part), 1), 1


def _later(day: date, months: int) -> date:
    """Return the same day of the month some months later."""
    years, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + years, month=month + 1)
