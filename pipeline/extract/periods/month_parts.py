"""Days at the start or end of a month: `nửa đầu tháng 9/2024`, `15 ngày đầu tháng 9`, `the first half of May`."""

from calendar import monthrange
from dataclasses import replace

from pipeline.extract.periods.dates import numeric_date
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import digits
from pipeline.extract.scan import Scan

MIDDLE = 15  # the last day of the first half of a month, as customs count
COMMON_YEAR = 2001  # for the length of a month whose year is not told
LONGEST = 31


def part_of_month(scan: Scan, index: int) -> Expression | None:
    """Read the half of a month, or its first days."""
    half = scan.at(index, "half_of_month")
    if half is not None:
        return _part(scan, index, half.last, int(half.value))
    told = scan.at(index + 1, "first_days")
    count = digits(scan, index) if told else None
    return _part(scan, index, told.last, 1, count) if told and count and count <= LONGEST else None


def _part(scan: Scan, first: int, at: int, half: int, until: int = MIDDLE) -> Expression | None:
    """Return the days of the month that stands at a token, until the day `until`, or behind it for the second half."""
    word = scan.at(at, "month_before")
    found = month_number(scan, at) or month_name(scan, at) or (numeric_date(scan, word.last) if word else None)
    if found is None or found.kind != "month" or not found.month:
        return None
    last = until if half == 1 else monthrange(found.year or COMMON_YEAR, found.month)[1]
    start = 1 if half == 1 else MIDDLE + 1
    pieces = found.pieces or ((at, found.last),)
    if scan.is_number(first):
        pieces = ((first, at), *pieces)
    return replace(
        found, first=first, kind="day", pieces=pieces, day=last, from_day=start, from_month=found.month, to_date=True,
        of_month=not scan.is_number(first),
    )  # fmt: skip
