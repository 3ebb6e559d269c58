"""Quarters and halves of a year."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.lettered import year_of_letter
from pipeline.extract.periods.parts import joined, small_number, year_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

HALF = 6  # months
LAST = 4  # quarter


def quarter(scan: Scan, index: int) -> Expression | None:
    """Read `Quý I/2023`, `quarter 1`, `the first quarter of 2019`, `first-quarter`, `Q1`."""
    number, last = _quarter_number(scan, index)
    if number is None or not 1 <= number <= 4:
        return None
    behind = (year_of_letter if scan.at(index, "quarter_letter") else year_behind)(scan, last)
    pieces = joined(scan, index, last, behind)
    return Expression(
        index, behind.last, "months", pieces, behind.number, number * 3 - 2, until=number * 3, relative=behind.relative
    )


def _quarter_number(scan: Scan, index: int) -> tuple[int | None, int]:
    """Return which quarter is named at a token, and the token behind."""
    closing = scan.at(index, "closing") or scan.at(index, "last")
    after = scan.at(closing.last, "quarter") if closing else None
    if after and (scan.at(after.last, "roman") or small_number(scan, after.last)):
        after = None  # cuối quý III
    if closing and after and (scan.at(index, "closing") or year_behind(scan, after.last).number):
        return LAST, after.last  # the final quarter, the last quarter of 2023
    word, ordinal, named = scan.at(index, "quarter"), scan.at(index, "ordinal"), scan.at(index, "quarter_name")
    if named:
        return int(named.value), named.last
    if word:
        roman = scan.at(word.last, "roman")
        return int(roman.value) if roman else small_number(scan, word.last), word.last + 1
    if scan.at(index, "quarter_letter") and scan.glued(index + 1):
        return small_number(scan, index + 1), index + 2
    if ordinal:
        dashed = scan.sign(ordinal.last) in DASHES
        after = scan.at(ordinal.last, "quarter") or (scan.at(ordinal.last + 1, "quarter") if dashed else None)
        return (int(ordinal.value), after.last) if after else (None, index)
    return None, index


def half(scan: Scan, index: int) -> Expression | None:
    """Read `the first half of 2022`, `first-half`, `H1`, `nửa đầu năm 2022`.

    That of somebody's life is a length of time: `the first half-year as a larger city`.
    """
    number, last = _half_number(scan, index)
    if number is None:
        return None
    if scan.at(last, "duration"):
        return Expression(index, last, "duration", ((index, last),), until=number * HALF)
    behind = (year_of_letter if scan.at(index, "half_letter") else year_behind)(scan, last)
    pieces = ((index, last), *behind.pieces)
    return Expression(
        index,
        behind.last,
        "months",
        pieces,
        behind.number,
        number * HALF - 5,
        until=number * HALF,
        relative=behind.relative,
    )


def _half_number(scan: Scan, index: int) -> tuple[int | None, int]:
    """Return which half is named at a token, and the token behind."""
    if named := scan.at(index, "half_name"):
        return int(named.value), named.last
    if scan.at(index, "half_letter") and scan.glued(index + 1):
        number = small_number(scan, index + 1)
        if number in (1, 2):
            return number, index + 2
    for number, category in ((2, "second_half"), (1, "first_half")):
        if hit := scan.at(index, category):
            return number, hit.last
    return None, index
