"""The date that an article gives of itself: a leading ` date 2025-11-24`, or a line of its own in the first lines.

A line of its own holds nothing but a date, a clock time, a weekday and separators: `4:40:23 PM | 11/17/2023`.
"""

import re
from datetime import date

from pipeline.ingest.bibliography import Days, days_of

LEADING = re.compile(r"\s*date\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])", re.IGNORECASE)
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
TWELVE_HOURS = re.compile(r"\b[AP]\.?M\b", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]")
FIRST_LINES = 12
LONGEST_REST = 24  # letters of a weekday, "Updated", "GMT+7" and the like


def stated_date(text: str) -> Days | None:
    """Return the first and last day on which the text says it was published, or None where it does not say."""
    leading = LEADING.match(text)
    if leading:
        try:
            return days_of(leading[1])
        except ValueError:
            return None
    lines = (line.strip() for line in text.splitlines())
    for line in [line for line in lines if line][:FIRST_LINES]:
        found = NUMERIC.search(line)
        if found and len(LETTERS.findall(line)) <= LONGEST_REST:
            day = _day(found, line)
            if day:
                return day, day
    return None


def _day(found: re.Match[str], line: str) -> date | None:
    """Read day and month in the order that only one of them allows; a twelve-hour clock means month first."""
    try:
        if found[4]:
            return date(int(found[4]), int(found[5]), int(found[6]))
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        month_first = second > 12 or (first <= 12 and bool(TWELVE_HOURS.search(line)))
        return date(year, first, second) if month_first else date(year, second, first)
    except ValueError:
        return None
