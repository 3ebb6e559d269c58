"""The date that an article gives of itself: a leading ` date 2025-11-24`, or a dateline among the first lines.

A dateline is a line of its own (`4:40:23 PM | 11/17/2023`, `Thursday, July 04, 2019 08:30`, `Thứ Sáu, 12/04/2019`), or
what stands before the dash that opens a line (`HANOI, May 2, 2021 (VNA) – Exports …`), or behind a place and a comma
before a stop (`Da Lat, 3 November 2025. The province …`), or in a bracket that opens a line. Beside the date it holds
clock times, names and the words of `vocabulary/lexicon/dateline.yaml`: any other word or number makes it prose, which
dates what it speaks of and not the article. A date and the clock that end a line may stand behind a title.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from pipeline import vocabulary
from pipeline.ingest.bibliography import Days, days_of
from pipeline.vocabulary import lexicon

NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
CLOCK = re.compile(r"(?<!\d)\d{1,2}[:hH]\d{2}(?::\d{2})?(?!\d)|\b(?:GMT|UTC)\s*[+-]?\d{0,2}(?::\d{2})?")
CLOCK_BEFORE = re.compile(rf"(?:(?:{CLOCK.pattern})[\s,|–-]*|\|\s*)$")
CLOCK_BEHIND = re.compile(rf"[\s,|–-]*(?:{CLOCK.pattern})")
DASH = re.compile(r"\s[-–—]+\s|\s?[–—]\s?")
SENTENCE = re.compile(r"\s*(?:\([^()]*\))?[.:]\s+(?=[^\W\d_])")  # what follows the date is a sentence of its own
BAR = re.compile(r"\s+[*|•·]\s")  # parts a date that opens a line from a title
WORD = re.compile(r"[^\W_]+")
SITE = re.compile(r"(?<![\w-])(?<![\w-]\.)(?:[\w-]++\.)+(?:[a-z]{2,4}|[A-Z]{2,4})\b")  # vietnamnews.vn, Baonghean.vn
FIRST_LINES = 12
MOST_NAMES = 6  # words that no lexicon has: a city, an agency, a writer


def stated_date(text: str) -> Days | None:
    """Return the first and last day on which the text says it was published, or None where it does not say."""
    plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff"))
    leading = _leading().match(plain)
    if leading:
        try:
            return days_of(leading[1])
        except ValueError:
            return None
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    for line in lines[:FIRST_LINES]:
        day = _dateline(line)
        if day:
            return day, day
    return None


def _dateline(line: str) -> date | None:
    """Return the day of a dateline: the whole line, or what stands before its first dash behind the date."""
    found = _date_in(line)
    if not found:
        return None
    day, start, end = found
    dash = DASH.search(line, end)
    heads = [line[end:], line[end : dash.start()]] if dash else [line[end:]]
    before = line[:start]
    if SENTENCE.match(line, end) and _is_place(before):
        return day
    if not before.strip() and BAR.match(line, end):
        return day
    if before.strip() == "(" and line.startswith(")", end):
        return day  # (3 November 2025) The council
    return day if _is_stamp(before, line[end:]) or any(_stands_alone(before, rest) for rest in heads) else None


def _is_stamp(before: str, behind: str) -> bool:
    """Tell whether a date with the clock beside it, or behind a bar, ends a line: `Exports rise 14:11, 04/07/2024`."""
    if WORD.search(_beside().sub("", CLOCK.sub("", behind))):
        return False
    return bool(CLOCK_BEFORE.search(before) or CLOCK_BEHIND.match(behind))


def _stands_alone(before: str, behind: str) -> bool:
    """Tell whether what surrounds a date are only names, sites, clock times and the words of a dateline.

    A name is set off from the date: `National Day September 2, 2019` is a title.
    """
    rests = [_beside().sub("|", CLOCK.sub("|", SITE.sub("|", part))) for part in (before, behind)]
    names = [word for rest in rests for word in WORD.findall(rest)]
    runs_on = rests[0].rstrip()[-1:].isalnum()
    return not runs_on and len(names) <= MOST_NAMES and all(word[0].isupper() for word in names)


def _is_place(before: str) -> bool:
    """Tell whether nothing but a place, or an agency with its place, and a comma stand before a date."""
    rest = _beside().sub("|", before).rstrip(" |")
    names = WORD.findall(rest)
    return rest.endswith(",") and 0 < len(names) <= MOST_NAMES and all(word[0].isupper() for word in names)


def _date_in(line: str) -> tuple[date, int, int] | None:
    """Return the first date in a line and where it starts and ends."""
    found = [one for one in (pattern.search(line) for pattern in (*_spelled(), NUMERIC)) if one]
    if not found:
        return None
    first = min(found, key=lambda one: one.start())
    day = _day(first, line) if first.re is NUMERIC else _named_day(first)
    return (day, *first.span()) if day else None


def _named_day(found: re.Match[str]) -> date | None:
    """Read a day whose month is a name, or a number behind the word for it."""
    name = found["month"].casefold()
    return _safe(int(found["year"]), _months().get(name) or int(name), int(found["day"]))


def _day(found: re.Match[str], line: str) -> date | None:
    """Read day and month in the order that only one of them allows; a twelve-hour clock means month first."""
    if found[4]:
        return _safe(int(found[4]), int(found[5]), int(found[6]))
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    month_first = second > 12 or (first <= 12 and bool(_twelve_hours().search(line)))
    return _safe(year, first, second) if month_first else _safe(year, second, first)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _words() -> dict[str, list[str]]:
    return lexicon.load(vocabulary.FOLDER, "dateline")


@cache
def _grammar() -> dict[str, Any]:
    return lexicon.load(vocabulary.FOLDER, "grammar", "en")


@cache
def _beside() -> re.Pattern[str]:
    phrases = [*_words()["beside"], *_words()["twelve_hours"]]
    plain = [one for phrase in phrases for one in lexicon.expand(phrase)]
    return re.compile(rf"\b{_any_of(plain)}\b", re.IGNORECASE)


@cache
def _months() -> dict[str, int]:
    groups = _grammar()["month_name"]
    return {str(name).removeprefix("=").casefold(): number for number, names in groups.items() for name in names}


@cache
def _leading() -> re.Pattern[str]:
    leading = _any_of(_words()["leading"])
    return re.compile(rf"\s*{leading}\s+(\d{{4}}(?:-\d{{2}}(?:-\d{{2}})?)?)(?![\d-])", re.IGNORECASE)


@cache
def _twelve_hours() -> re.Pattern[str]:
    return re.compile(rf"\b{_any_of(_words()['twelve_hours'])}\b", re.IGNORECASE)


@cache
def _spelled() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of dates in words: `12 tháng 4 năm 2019`, `July 4, 2019` and `4 July 2019`."""
    name = rf"\b(?P<month>{_any_of(_months())})\b\.?"
    month, year = _any_of(_words()["month"]), _any_of(_words()["year"])
    day = rf"(?<!\d)(?P<day>\d{{1,2}}){_any_of(_grammar()['ordinal_suffix'])}?"
    patterns = (
        rf"(?<!\d)(?P<day>\d{{1,2}})\s+{month}\s+(?P<month>\d{{1,2}})(?:,|\s+{year})?\s+(?P<year>\d{{4}})(?!\d)",
        rf"{name},?\s+{day}(?:\s*,?\s+|/)(?P<year>\d{{4}})\b",
        rf"{day}\s+{name},?\s+(?P<year>\d{{4}})\b",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _any_of(words: Iterable[str]) -> str:
    """Return the pattern that matches one of the words, the longest first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))})"
