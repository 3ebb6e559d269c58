"""Days from one to another by the name of their month: `January 13 to February 7`, `January 1 - 29`."""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.led_on import led_on
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.parts import COUNTED, digits, year_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LONGEST = 31


def named_days(scan: Scan, index: int) -> Expression | None:
    """Read `from January 13 to February 7`, `between January 24 and 29`, `1 May to 9 June 2023`, `1-15 January`."""
    if (bare := _before_month(scan, index)) is not None:
        return bare
    if not scan.at(index, "month_name") and not scan.at(index + 1, "month_name"):
        return None
    first = month_name(scan, index)
    if first is None or first.kind != "day" or not _leads_on(scan, first.first, first.last):
        return None
    until = month_name(scan, first.last + 1) or _same_month(scan, first)
    return led_on(first, until) if until is not None and until.kind == "day" else None


def _before_month(scan: Scan, index: int) -> Expression | None:
    """Read days of one month that both stand before its name: `1-15 January`, `between 1 and 15 January 2022`."""
    first = digits(scan, index)
    if not first or scan.at(index, "month_name") or scan.any_before(index, "month_name"):
        return None
    until = month_name(scan, index + 2) if _leads_on(scan, index, index + 1) else None
    if until is None or until.kind != "day" or until.first != index + 2 or not scan.is_number(index + 2):
        return None
    bare = Expression(index, index + 1, "day", ((index, index + 1),), day=first)
    return led_on(bare, until) if first < (until.day or 0) else None


def _leads_on(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a dash or `to` stands behind the tokens of a day, or `and` where `between` stands before them."""
    if scan.at(last, "conj"):
        return scan.before(first, "between") is not None
    return scan.sign(last) in DASHES or scan.any_at(last, "range", "until")


def _same_month(scan: Scan, first: Expression) -> Expression | None:
    """Read the last day where it stands without its month: `January 1 - 29`."""
    at = first.last + 1
    day = digits(scan, at)
    if not day or day > LONGEST or scan.any_at(at + 1, *COUNTED, "month_name", "clock_mark"):
        return None
    behind = year_behind(scan, at + 1)
    last = behind.last if behind.number or behind.relative is not None else at + 1
    pieces = ((at, at + 1), *behind.pieces)
    return replace(first, first=at, last=last, pieces=pieces, day=day, year=behind.number, relative=behind.relative)
