"""Months by number behind the word for a month, as Vietnamese tells them: one, several, or from one to another.

A day may stand before one: `ngày 20 tháng 9`.
"""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression, Piece
from pipeline.extract.periods.months import named_month
from pipeline.extract.periods.parts import COUNTED, YearBehind, digits, joined, year_behind
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

YEAR = 12  # months
DAYS = 31  # of a month, at most
OPENS = frozenset({",", "(", "|", *DASHES})  # behind which a day needs no word


def month_number(scan: Scan, index: int) -> Expression | None:
    """Read `tháng 9`, `tháng 9/2025`, `tháng 3-2023`, `tháng 9 năm 2022`, `tháng đầu năm 2022`."""
    edge = scan.at(index, "edge_month")
    if edge:
        found = named_month(scan, edge)
        is_said_of = scan.any_before(scan.back_over(index, "definite"), "copula")  # May was the first month with
        is_of_other = found.last == edge.last and (is_said_of or scan.any_at(edge.last, "whole_of", "after"))
        return None if is_of_other else found  # the first month of the new province
    word = scan.at(index, "month_before")
    number = digits(scan, word.last) if word else None
    if not word or number is None or not 1 <= number <= 12:
        return None
    following = _named_together(scan, word, number) or _from_to(scan, word, number)
    if following:
        return following
    behind = year_behind(scan, word.last + 1)
    pieces = joined(scan, index, word.last + 1, behind)
    return Expression(index, behind.last, "month", pieces, behind.number, number, relative=behind.relative)


def day_of_month(scan: Scan, index: int) -> Expression | None:
    """Read `ngày 20 tháng 9 năm 2023`, `sáng 2 tháng 9`; in `đến 9 tháng 12 dự án` the months are counted.

    Of `kỳ 1 tháng 9 năm 2023` the first number is none of a day: one without its word opens what it stands in.
    """
    day, found = digits(scan, index), month_number(scan, index + 1)
    if not day or day > DAYS or found is None or found.kind != "month":
        return None
    is_told = scan.before(index, "date_cue") is not None and not _is_counted(scan, found.last)
    is_opening = found.year is not None and (scan.opens_line(index, " ") or scan.sign(index - 1) in OPENS)
    if not is_told and not is_opening:
        return None
    last = found.last if found.year is not None else found.pieces[0][1]  # words of a year are no numerals
    return replace(found, kind="day", first=index, pieces=((index, last),), day=day)


def _is_counted(scan: Scan, index: int) -> bool:
    """Tell whether the number before a token counts what stands there: `đến 9 tháng 12 dự án`."""
    return scan.any_at(index, *COUNTED, "concept")


def _named_together(scan: Scan, word: Hit, first: int) -> Expression | None:
    """Read months on end behind one word, which says that they are several: `các tháng 3, 4 và 5/2023`."""
    if not scan.before(word.first, "several"):
        return None
    at, number = word.last, first
    pieces = [(word.first, at + 1)]
    while digits(scan, at + 2) == number + 1 and (scan.sign(at + 1) == "," or scan.at(at + 1, "conj")):
        at, number = at + 2, number + 1
        pieces.append((at, at + 1))
    if number == first:
        return None
    behind = year_behind(scan, at + 1)
    return _months(word, behind, first, number, (*pieces, *behind.pieces))


def _from_to(scan: Scan, word: Hit, first: int) -> Expression | None:
    """Read `từ tháng 1 đến hết tháng 6/2024`: months from one to another, where a word leads to the first."""
    joint = scan.at(word.last + 1, "until") or scan.at(word.last + 1, "range")
    if not scan.before(word.first, "since") or not (joint or scan.sign(word.last + 1) in DASHES):
        return None
    at = joint.last if joint else word.last + 2
    again = scan.at(at, "month_before") or scan.before(at, "month_before")
    until = digits(scan, again.last) if again else None
    if again is None or until is None or not first < until <= YEAR:
        return None
    behind = year_behind(scan, again.last + 1)
    pieces = ((word.first, word.last + 1), *joined(scan, again.first, again.last + 1, behind))
    return _months(word, behind, first, until, pieces)


def _months(word: Hit, behind: YearBehind, first: int, until: int, pieces: tuple[Piece, ...]) -> Expression:
    return Expression(
        word.first, behind.last, "months", pieces, behind.number, first, until=until, relative=behind.relative
    )
