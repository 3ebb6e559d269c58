"""Counted months: the first of a year, its last, those since it began, and those before so many that are left."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import YearBehind, small_number, year_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

YEAR, HALF = 12, 6  # months
QUARTERS = 4  # of a year


def months_counted(scan: Scan, index: int) -> Expression | None:
    """Read `first ten months of 2025`, `9 tháng đầu năm`, `in six months`: months from January on.

    Those that end a year are its last: `the final three months`, `3 tháng cuối năm`. Consecutive or coming months are
    a duration.
    """
    head = scan.at(index, "first") or scan.at(index, "last") or scan.at(index, "closing")
    at = head.last if head else index
    counted = _counted(scan, at)
    if counted:
        return counted
    spelled = scan.at(at, "number")  # mười một tháng
    number = int(spelled.value) if spelled else small_number(scan, at)
    if number is None or not 1 <= number <= YEAR:
        return None
    behind_number = spelled.last if spelled else at + 1
    behind_number += scan.sign(behind_number) in DASHES
    word = scan.at(behind_number, "month")
    quarters = scan.at(behind_number, "quarter_unit") if number <= QUARTERS else None
    if quarters and not head and not _is_of_year(scan, index, quarters.last):  # ba quý đầu năm
        quarters = None
    if quarters and not word:  # the first three quarters
        word, number = quarters, number * 3
    if not word:
        return None
    is_length = scan.any_at(word.last, "duration") or scan.any_before(index, "duration")
    is_length = is_length or (number == 1 and not head and word is not quarters and _is_any_month(scan, word.last))
    if is_length or _is_since_event(scan, index, word.last) or (not head and _is_of_something(scan, word.last)):
        return Expression(index, word.last, "duration", ((index, word.last),), until=number)
    return _of_year(scan, index, word.last, number)


def _is_any_month(scan: Scan, end: int) -> bool:
    """Tell whether one month is none of a year, as no word says which: `9 triệu đồng một tháng`, `within one month`."""
    if scan.any_at(end, "first", "last", "closing", "to_go", "into_year", "before_end"):
        return False
    behind = year_behind(scan, end)
    return behind.number is None and behind.relative is None


def _is_since_event(scan: Scan, index: int, end: int) -> bool:
    """Tell whether months are counted from an event: `sau 6 tháng sáp nhập`, `six months after the merger`."""
    return scan.at(end, "merging") is not None and scan.any_before(index, "past")


def _is_of_something(scan: Scan, end: int) -> bool:
    """Tell whether months are but how long something was, and of no year: `four months of social distancing`."""
    of = scan.at(end, "length_of")
    if of is None or scan.any_at(of.last, "definite", "year", "year_unit", "whole_year", "place"):
        return False
    behind = year_behind(scan, end)
    return behind.number is None and behind.relative is None


def _is_of_year(scan: Scan, index: int, end: int) -> bool:
    """Tell whether words beside counted quarters say that they are the first of a year: `gộp ba quý`, `sau ba quý`."""
    if scan.any_at(end, "first", "closing") or scan.any_before(index, "in_all"):
        return True
    if scan.any_before(index, "definite") and not scan.at(end, "of"):
        return True  # in the three quarters
    if (scan.any_before(index, "past") or scan.any_at(end, "last")) and not scan.any_at(end, "whole_of", "duration"):
        return True
    return year_behind(scan, end).number is not None


def _counted(scan: Scan, index: int) -> Expression | None:
    """Read `năm tháng đầu năm`, where the word for five is that for the year: a month behind says that it is none."""
    word = scan.at(index, "counted_months")
    is_year = word is None or small_number(scan, word.last) is not None
    return None if word is None or is_year else _of_year(scan, index, word.last, int(word.value))


def _of_year(scan: Scan, index: int, end: int, number: int) -> Expression:
    """Return so many months from January on, or the last of the year, with the words and the year behind them."""
    closing = scan.at(index, "closing") or scan.at(end, "closing")
    end = max(end, closing.last) if closing else end
    while (tail := scan.at(end, "first") or scan.at(end, "last")) and not scan.at(end, "last_year"):
        end = tail.last
    if scan.at(end, "to_go") and number < YEAR:  # with two months to go: the first ten
        return Expression(index, end, "months", ((index, end),), None, 1, until=YEAR - number)
    into = scan.at(end, "into_year") or scan.at(end, "before_end")
    behind = year_behind(scan, into.last if into else end)
    pieces = ((index, end), *behind.pieces)
    is_left = behind.last > end and (scan.at(behind.last, "to_go") or scan.at(end, "before_end"))
    if is_left and number < YEAR:  # with two months of 2023 to go, two months before the end of 2023
        return Expression(
            index, behind.last, "months", pieces, behind.number, 1, until=YEAR - number, relative=behind.relative
        )  # fmt: skip
    first, last = (YEAR - number + 1, YEAR) if closing or _ends_year(scan, index, number, behind) else (1, number)
    return Expression(index, behind.last, "months", pieces, behind.number, first, until=last, relative=behind.relative)


def _ends_year(scan: Scan, index: int, number: int, behind: YearBehind) -> bool:
    """Tell whether the last months are those of a year: `the last three months of 2024`."""
    is_of_year = behind.number is not None or behind.relative is not None
    return scan.at(index, "last") is not None and is_of_year and number <= HALF
