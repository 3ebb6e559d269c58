"""Lengths of time, which date nothing but are no counts either."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import small_number, year
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES


def ordinal_duration(scan: Scan, index: int) -> Expression | None:
    """Read `third consecutive month`, `14th straight year`, `tháng thứ 3 liên tiếp`."""
    prefix, ordinal = scan.at(index, "ordinal_prefix"), scan.at(index, "ordinal")
    at = prefix.last if prefix else index
    number = small_number(scan, at) if prefix or scan.is_number(index) else None
    if not ordinal and number is None:
        return None
    last = ordinal.last if ordinal else at + 1
    if scan.at(last, "ordinal_suffix") and scan.glued(last):
        last += 1
    is_ordinal = prefix or ordinal or last > at + 1
    return Expression(index, last, "duration", ((index, last),)) if is_ordinal and scan.at(last, "duration") else None


def duration(scan: Scan, index: int) -> Expression | None:
    """Read `10 years`, `4 ngày`, `24 hours`; in `9 năm 2025` the word belongs to the year behind it."""
    if small_number(scan, index) is None:
        return None
    at = index + 2 if scan.sign(index + 1) in DASHES else index + 1
    words = (scan.at(at, category) for category in ("day", "year_unit", "month", "quarter_unit"))
    word = next((word for word in words if word), None)
    if not word or (scan.at(at, "year_unit") and year(scan, word.last)):
        return None
    return Expression(index, word.last, "duration", ((index, word.last),))
