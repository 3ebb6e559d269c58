"""Months by name, days with the name of their month, and counted months."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import YearBehind, digits, year_behind
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

EDGE_WITHIN = 2  # words for the end of a month that may stand before its name: `to the end of July`


def month_name(scan: Scan, index: int) -> Expression | None:
    """Read `May 2025`, `April 20, 2023`, `January to September`, `20 April`, `16th of April`, `Jan.-Aug.`."""
    name = _name(scan, index)
    if not name:
        return _day_first(scan, index)
    return _month_range(scan, name) or _day_behind(scan, name) or named_month(scan, name)


def _name(scan: Scan, index: int) -> Hit | None:
    """Return the name of a month at a token, with the stop of an abbreviation: `Sept.`."""
    name = scan.at(index, "month_name")
    if name and scan.sign(name.last) == "." and scan.glued(name.last) and scan.at(index, "month_short"):
        return Hit(name.first, name.last + 1, name.value)
    return name


def named_month(scan: Scan, name: Hit) -> Expression:
    """Return the month of a name with the year behind it."""
    behind = year_behind(scan, name.last)
    return Expression(
        name.first, behind.last, "month", behind.pieces, behind.number, int(name.value), relative=behind.relative
    )


def _month_range(scan: Scan, name: Hit) -> Expression | None:
    """Read `January to September`, `between January and September`, `January and February`, `April, May and June`."""
    if (row := _row_end(scan, name)) is not None:
        return _months(scan, name, row)
    first = name.last + (scan.sign(name.last) in DASHES and scan.any_at(name.last + 1, "range"))  # January-to-June
    middle = scan.at(first + 1, "middle")  # January to mid-November
    at = middle.last if middle else behind_edges(scan, first + 1)
    until = _name(scan, at + (scan.sign(at) in DASHES and (middle is not None or first > name.last)))
    joint = scan.sign(name.last) in DASHES or scan.any_at(name.last, "range", "until")
    if not until or not joint or int(until.value) <= int(name.value):
        return None
    is_next = int(until.value) == int(name.value) + 1  # January and February are two months on end
    if scan.at(name.last, "conj") and not (is_next or scan.before(name.first, "between")):
        return None
    return _months(scan, name, until)


def _months(scan: Scan, first: Hit, until: Hit) -> Expression:
    """Return the months from one name to another, with the year behind them."""
    behind = year_behind(scan, until.last)
    return Expression(
        first.first, behind.last, "months", behind.pieces, behind.number, int(first.value), until=int(until.value),
        relative=behind.relative,
    )  # fmt: skip


def _row_end(scan: Scan, name: Hit) -> Hit | None:
    """Return the last of three months on end that are named in a row: `April, May and June`."""
    second = _name(scan, name.last + 1) if scan.sign(name.last) == "," else None
    at = second.last + (scan.sign(second.last) == ",") if second else 0
    joint = scan.at(at, "conj") if second else None
    third = _name(scan, joint.last) if joint else None
    if second is None or third is None:
        return None
    return third if int(name.value) + 2 == int(second.value) + 1 == int(third.value) else None


def behind_edges(scan: Scan, index: int) -> int:
    """Return the token behind words for the end of a month: `the end of` July, `late` July."""
    for _ in range(EDGE_WITHIN):
        edge = scan.at(index, "edge") or scan.at(index, "until")
        index = edge.last if edge else index
    return index


def _day_behind(scan: Scan, name: Hit) -> Expression | None:
    """Read `April 20`, `April 20th, 2023`; in `in April 20 percent` the number is none of a day.

    A currency is that of the number behind it: `on April 20 VND 5 billion`.
    """
    day = digits(scan, name.last)
    if not day or day > 31 or scan.any_at(name.last + 1, "percent", "scale"):
        return None
    money = scan.at(name.last + 1, "currency")
    if money is not None and not scan.is_number(money.last):
        return None
    end = _behind_suffix(scan, name.last + 1)
    behind = _year_of_day(scan, end)
    last = behind.last if behind.number or behind.relative is not None else end
    return Expression(
        name.first,
        last,
        "day",
        ((name.first, behind.last if behind.number else end),),
        behind.number,
        int(name.value),
        day,
        relative=behind.relative,
    )


def _day_first(scan: Scan, index: int) -> Expression | None:
    """Read `20 April`, `16th of April 2024`."""
    day = digits(scan, index)
    if not day or day > 31:
        return None
    at = _behind_suffix(scan, index + 1)
    while scan.at(at, "of") and at < index + 3:
        at += 1
    name = _name(scan, at)
    if not name or any(scan.ends_line(one) for one in range(index, name.last - 1)):
        return None
    behind = _year_of_day(scan, name.last)
    pieces = ((index, behind.last if behind.number else name.last),)  # words of a year are no numerals
    return Expression(
        index, behind.last, "day", pieces, behind.number, int(name.value), day, relative=behind.relative
    )  # fmt: skip


def _year_of_day(scan: Scan, index: int) -> YearBehind:
    """Return the year behind a day: none behind a dash that stands free, which ends a dateline (`May 3 - 2025 was`)."""
    behind = year_behind(scan, index)
    is_parted = scan.sign(index) in DASHES and not scan.glued(index)
    return YearBehind(None, None, index) if is_parted else behind


def _behind_suffix(scan: Scan, index: int) -> int:
    """Return the token behind the `th` of `16th`, if it stands there."""
    return index + 1 if scan.at(index, "ordinal_suffix") and scan.glued(index) else index
