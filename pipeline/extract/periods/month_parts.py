"""Days at the start or end of a month: `nửa đầu tháng 9/2024`, `15 ngày đầu tháng 9`, `the first half of May`."""

from calendar import monthrange
from dataclasses import replace

from pipeline.extract.periods.dates import numeric_date
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import small_number, year_behind
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.frozen import frozen

MIDDLE = 15  # the last day of the first half of a month, as customs count
COMMON_YEAR = 2001  # for the length of a month whose year is not told
LONGEST = 31


def part_of_month(scan: Scan, index: int) -> Expression | None:
    """Read the half of a month, or its first or last days or weeks."""
    half = scan.at(index, "half_of_month")
    if half is not None:
        return _half(_month(scan, half.last), index, int(half.value), of_month=True)
    return _half_behind(scan, index) or _days(scan, index)


def _month(scan: Scan, at: int) -> Expression | None:
    """Return the one month that stands at a token."""
    word = scan.at(at, "month_before")
    found = month_number(scan, at) or month_name(scan, at) or (numeric_date(scan, word.last) if word else None)
    if found is None or found.kind != "month" or not found.month:
        return None
    return found if found.pieces else replace(found, pieces=((at, found.last),))


def _half(month: Expression | None, first: int, half: int, *, of_month: bool) -> Expression | None:
    """Return the half of a month, which opens at a token."""
    if month is None:
        return None
    days = (1, MIDDLE) if half == 1 else (MIDDLE + 1, _length(month))
    return _part(month, first, *days, of_month=of_month)


def _half_behind(scan: Scan, index: int) -> Expression | None:
    """Read a half behind its month: `May's first half`."""
    name = scan.at(index, "month_name")
    genitive = scan.at(name.last, "genitive") if name else None
    half = scan.at(genitive.last, "half_behind") if genitive else None
    if name is None or half is None:
        return None
    behind = year_behind(scan, half.last)
    pieces = ((name.first, half.last), *behind.pieces)
    month = Expression(
        name.first, behind.last, "month", pieces, behind.number, int(name.value), relative=behind.relative
    )  # fmt: skip
    return _half(month, index, int(half.value), of_month=True)


def _days(scan: Scan, index: int) -> Expression | None:
    """Read so many first or last days or weeks: `15 ngày đầu tháng 9`, `the first two weeks of May`."""
    count = small_number(scan, index)
    told = _ends_of_month(scan, index) if count else None
    month = _month(scan, told.words.last) if told else None
    days = (count or 0) * int(told.words.value) if told else 0
    if told is None or month is None or not days <= LONGEST:
        return None
    length = _length(month)
    start, end = (1, min(days, length)) if told.is_first else (length - min(days, length) + 1, length)
    found = _part(month, told.first, start, end, of_month=False)
    return replace(found, pieces=((index, told.number_end), *month.pieces))


@frozen
class _Ends:
    """Words that say that days are the first or last of a month: how many days each is, and where all of it starts."""

    words: Hit
    is_first: bool
    first: int
    number_end: int


def _ends_of_month(scan: Scan, index: int) -> _Ends | None:
    """Return the words that make a number one of the first or last days of the month behind them."""
    for behind in ("first_days", "last_days"):
        if words := scan.at(index + 1, behind):
            return _Ends(words, behind == "first_days", index, words.last)
    words = scan.at(index + 1, "days_of")
    for before in ("first", "last") if words else ():
        if words and (opened := scan.before(index, before)):
            return _Ends(words, before == "first", opened.first, index + 2)
    return None


def _length(month: Expression) -> int:
    """Return how many days a month has."""
    return monthrange(month.year or COMMON_YEAR, month.month or 1)[1]


def _part(month: Expression, first: int, start: int, end: int, *, of_month: bool) -> Expression:
    """Return the days of a month from one to another."""
    return replace(
        month, first=first, kind="day", day=end, from_day=start, from_month=month.month, to_date=True,
        of_month=of_month,
    )  # fmt: skip
