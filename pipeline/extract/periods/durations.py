"""Lengths of time, which date nothing but are no counts either."""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import small_number, year
from pipeline.extract.periods.years import years
from pipeline.extract.phrases import Hit
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


def duration_range(scan: Scan, index: int) -> Expression | None:
    """Read `3-4 months`, `từ 2 đến 3 năm`; in `18-19 tháng 9` the word belongs to the number behind it."""
    is_range = scan.sign(index + 1) in DASHES or scan.at(index + 1, "range") is not None
    if not is_range or small_number(scan, index) is None or small_number(scan, index + 2) is None:
        return None
    word = _unit(scan, index + 3)
    if word is None or scan.is_number(word.last) or scan.any_at(word.last, "first", "last"):
        return None
    return Expression(index, word.last, "duration", ((index, index + 1), (index + 2, word.last)))


def _unit(scan: Scan, index: int) -> Hit | None:
    words = (scan.at(index, category) for category in ("day", "year_unit", "month", "quarter_unit"))
    return next((word for word in words if word), None)


def duration(scan: Scan, index: int) -> Expression | None:
    """Read `10 years`, `4 ngày`, `24 hours`; in `9 năm 2025` the word belongs to the year behind it.

    So many years may have their first and last behind them, or the last: `5 năm 2021 - 2025`, `five years to 2020`.
    """
    number = small_number(scan, index)
    if number is None:
        return None
    at = index + 2 if scan.sign(index + 1) in DASHES else index + 1
    word = _unit(scan, at)
    span = years(scan, word.last) if word and scan.at(at, "year_unit") else None
    if word and span and span.year and span.until_year == span.year + number - 1:
        return replace(span, first=index, pieces=((index, word.last), *span.pieces))
    if word and span is None and number > 1 and scan.at(at, "year_unit") and (last := _last_year(scan, word.last)):
        pieces = ((index, word.last), (word.last + 1, word.last + 2))
        return Expression(index, word.last + 2, "year", pieces, last - number + 1, until_year=last)
    if not word or span:
        return None
    return Expression(index, word.last, "duration", ((index, word.last),))


def _last_year(scan: Scan, index: int) -> int | None:
    """Return the year that `to` right behind a number of years leads to."""
    joint = scan.at(index, "until_day") or scan.at(index, "until")
    return year(scan, joint.last) if joint is not None and joint.last == index + 1 else None
