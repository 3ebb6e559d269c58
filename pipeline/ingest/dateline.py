"""The date that an article gives of itself: a leading ` date 2025-11-24`, or a line of its own in the first lines.

A line of its own holds little but a date, a clock time, a weekday and separators: `4:40:23 PM | 11/17/2023`,
`Thursday, July 04, 2019 08:30`, `Thứ Sáu, 12/04/2019`. Month names come from the lexicons.
"""

import re
from datetime import date
from functools import cache

from pipeline import vocabulary
from pipeline.ingest.bibliography import Days, days_of
from pipeline.vocabulary import lexicon

LEADING = re.compile(r"\s*date\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])", re.IGNORECASE)
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
SPELLED_VI = re.compile(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)", re.IGNORECASE)
TWELVE_HOURS = re.compile(r"\b[AP]\.?M\b", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]")
FIRST_LINES = 12
LONGEST_REST = 34  # letters beside the date: a weekday, "Updated", "GMT+7", a city, an agency


def stated_date(text: str) -> Days | None:
    """Return the first and last day on which the text says it was published, or None where it does not say."""
    leading = LEADING.match(text)
    if leading:
        try:
            return days_of(leading[1])
        except ValueError:
            return None
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in lines[:FIRST_LINES]:
        found = _date_in(line)
        if found and len(LETTERS.findall(line)) - found[1] <= LONGEST_REST:
            return found[0], found[0]
    return None


def _date_in(line: str) -> tuple[date, int] | None:
    """Return the date in a line and the letters that spell it."""
    for pattern in (SPELLED_VI, *_spelled()):
        found = pattern.search(line)
        if found:
            names = found.groupdict()
            month = _months()[names["month"].casefold()] if "month" in names else int(found[2])
            day = _safe(int(names.get("year") or found[3]), month, int(names.get("day") or found[1]))
            return (day, len(LETTERS.findall(found[0]))) if day else None
    found = NUMERIC.search(line)
    day = _day(found, line) if found else None
    return (day, 0) if day else None


@cache
def _months() -> dict[str, int]:
    groups = lexicon.load(vocabulary.FOLDER, "grammar", "en")["month_name"]
    return {str(name).removeprefix("=").casefold(): number for number, names in groups.items() for name in names}


@cache
def _spelled() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of English dates: `July 4, 2019` and `4 July 2019`."""
    names = "|".join(sorted(_months(), key=len, reverse=True))
    month = rf"\b(?P<month>{names})\b\.?"
    return (
        re.compile(rf"{month}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
        re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{month},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    )


def _day(found: re.Match[str], line: str) -> date | None:
    """Read day and month in the order that only one of them allows; a twelve-hour clock means month first."""
    if found[4]:
        return _safe(int(found[4]), int(found[5]), int(found[6]))
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    month_first = second > 12 or (first <= 12 and bool(TWELVE_HOURS.search(line)))
    return _safe(year, first, second) if month_first else _safe(year, second, first)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
