"""Dates and hours in digits."""

from dataclasses import replace

from pipeline.extract.periods.expression import MONTHS, Expression
from pipeline.extract.periods.led_on import led_on
from pipeline.extract.periods.numbered_months import day_of_month
from pipeline.extract.periods.parts import COUNTED, digits, is_year, year_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

UNTIL = ("until", "until_day")  # lists of words before the day until which something counts
JOINT = 5  # tokens from a day to the one that it lasts to: `đến hết sáng ngày`


def numeric_date(scan: Scan, index: int) -> Expression | None:
    """Read `31/12/2021`, `2025-11-24`, `16.11.2024`, `9/2025`, `2025-09`, and `15-9` behind a word of date.

    The month may stand behind its word: `ngày 20 tháng 9 năm 2023`.
    """
    if not scan.is_number(index):
        return None
    if scan.at(index + 1, "month_before") and digits(scan, index + 2):
        return day_of_month(scan, index)
    dotted = scan.sign(index).split(".")
    if len(dotted) == 3 and len(dotted[2]) == 4:
        return _day(index, index + 1, dotted)
    if len(dotted) == 2 and len(dotted[1]) == 4 and scan.before(index, "month_before"):  # tháng 12.2021
        return _month(index, index + 1, dotted)
    if len(dotted) == 2 and not scan.any_at(index + 1, *COUNTED):
        return _day_and_month(scan, index, index + 1, dotted)
    parts, last = _parts(scan, index)
    if len(parts) == 3:
        return _day(index, last, parts)
    if len(parts) == 2:
        return _month(index, last, parts) or _day_and_month(scan, index, last, parts)
    return None


def days(scan: Scan, index: int) -> Expression | None:
    """Read `ngày 3 đến ngày 6/8`, `30/4 đến hết 3/5/2023`, `1/10/2022 đến 30/9/2023`: the days from one to another."""
    if not scan.is_number(index):
        return None
    first = numeric_date(scan, index) or _bare_day(scan, index)
    if first is None or first.kind != "day":
        return None
    is_dashed = scan.sign(first.last) in DASHES or scan.at(first.last, "conj") is not None
    if not is_dashed and not scan.any_at(first.last, "until", "range"):
        return None
    at = next((at for at in range(first.last, first.last + JOINT) if scan.is_number(at)), first.last)
    until = _behind_dash(scan, at) if is_dashed else numeric_date(scan, at)
    if until is None or until.kind != "day" or until.month is None:
        return None
    behind = year_behind(scan, until.last) if until.year is None else None
    if behind is not None and (behind.number is not None or behind.relative is not None):
        pieces = (*until.pieces, *behind.pieces)
        until = replace(until, year=behind.number, relative=behind.relative, last=behind.last, pieces=pieces)
    return led_on(first, until)


def _behind_dash(scan: Scan, index: int) -> Expression | None:
    """Read the day until which others last, behind a dash or `and`: `29.4 - 3.5`, `27/4 - 1/5/2024`, `30-4 và 1-5`."""
    dotted = scan.sign(index).split(".")
    if len(dotted) == 2 and scan.is_number(index):
        return _small(index, index + 1, dotted)
    parts, last = _parts(scan, index)
    return _day(index, last, parts) if len(parts) == 3 else _small(index, last, parts)


def _bare_day(scan: Scan, index: int) -> Expression | None:
    """Read the day of `ngày 3`, whose month follows with another day."""
    number = digits(scan, index)
    if not number or number > 31 or not scan.before(index, "date_cue"):
        return None
    return Expression(index, index + 1, "day", ((index, index + 1),), day=number)


def _parts(scan: Scan, index: int) -> tuple[list[str], int]:
    """Return up to three numerals with one mark between them, and the token behind."""
    mark = scan.sign(index + 1)
    if mark not in {"/", *DASHES} or not (scan.glued(index + 1) and scan.glued(index + 2)):
        return [], index
    parts, last = [scan.sign(index)], index + 1
    while len(parts) < 3 and scan.sign(last) == mark and scan.is_number(last + 1):
        parts.append(scan.sign(last + 1))
        last += 2
    return (parts, last) if all(part.isdecimal() for part in parts) else ([], index)


def _day(first: int, last: int, parts: list[str]) -> Expression | None:
    """Read three numbers: year first where it has four digits, the month second unless only a day fits there."""
    a, b, c = (int(part) for part in parts)
    if len(parts[0]) == 4:
        year, month, day = a, b, c
    else:
        day, month, year = (b, a, c) if b > 12 else (a, b, c)
    if not (is_year(year) and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Expression(first, last, "day", ((first, last),), year=year, month=month, day=day)


def _month(first: int, last: int, parts: list[str]) -> Expression | None:
    """Read month and year, the year having four digits."""
    a, b = parts
    if len(a) == 4 and len(b) == 2:
        year, month = int(a), int(b)
    elif len(b) == 4 and len(a) <= 2:
        year, month = int(b), int(a)
    else:
        return None
    if not (is_year(year) and 1 <= month <= 12):
        return None
    return Expression(first, last, "month", ((first, last),), year=year, month=month)


def _day_and_month(scan: Scan, first: int, last: int, parts: list[str]) -> Expression | None:
    """Read day and month; without a word of date before them, two small numbers are no date.

    Words for until when something counts say as much of two that are no fraction: `up to 31/3`.
    """
    if _restates_month(scan, first, last):
        return _small(first, last, parts)
    is_counted = scan.any_at(last, *COUNTED)  # từ 4-5%
    is_day = scan.sign(first + 1) == "/" and parts[0].isdecimal() and int(parts[0]) > MONTHS
    is_led = scan.before(first, "date_cue") or (is_day and scan.any_before(first, *UNTIL))
    return _small(first, last, parts) if is_led and not is_counted else None


def _restates_month(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a bracket behind a month holds but its day: `at the end of October (31/10)`."""
    if scan.sign(first - 1) != "(" or scan.sign(last) != ")" or scan.sign(first + 1) != "/":
        return False
    return scan.any_before(first - 1, "month_name") or scan.any_before(first - 2, "month")


def _small(first: int, last: int, parts: list[str]) -> Expression | None:
    """Return the day and month that two small numbers are."""
    if len(parts) != 2 or not all(part.isdecimal() and len(part) <= 2 for part in parts):
        return None
    a, b = parts
    if not (1 <= int(a) <= 31 and 1 <= int(b) <= 12):
        return None
    return Expression(first, last, "day", ((first, last),), month=int(b), day=int(a))


def clock(scan: Scan, index: int) -> Expression | None:
    """Read `09:34`, `4:40:23 PM`, `10h30`."""
    text, last = scan.sign(index), index + 1
    if not scan.is_number(index) or not text.isdecimal() or len(text) > 2:
        return None
    while scan.at(last, "clock_mark") and scan.glued(last) and scan.is_number(last + 1) and scan.glued(last + 1):
        last += 2
    return Expression(index, last, "clock", ((index, last),)) if last > index + 1 else None
