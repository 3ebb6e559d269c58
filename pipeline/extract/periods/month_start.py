"""The first days of a month, until one that is told further on: `từ đầu tháng 1/2023 tới ngày 20`."""

from pipeline.extract.periods.dates import numeric_date
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import COUNTED, digits
from pipeline.extract.scan import Scan

LAST_MONTH, LAST_DAY = 12, 31
WITHIN = 3  # tokens from the month to the day: `đến hết ngày`


def from_month_start(scan: Scan, index: int) -> Expression | None:
    """Read a month behind words for its start, and the day until which is counted behind it."""
    told = scan.at(index, "month_start")
    if told is None:
        return None
    first = told.last
    dated = numeric_date(scan, first)
    month = dated.month if dated is not None and dated.kind == "month" else digits(scan, first)
    last = dated.last if dated is not None else first + 1
    if not month or month > LAST_MONTH or scan.at(last, "until") is None:
        return None
    at = next((at for at in range(last, last + WITHIN + 1) if scan.is_number(at)), None)
    day = digits(scan, at) if at is not None and scan.any_before(at, "date_cue") else None
    if at is None or not day or day > LAST_DAY or scan.sign(at + 1) == "/" or scan.any_at(at + 1, *COUNTED):
        return None
    year = dated.year if dated is not None else None
    return Expression(
        index, at + 1, "day", ((first, last), (at, at + 1)),
        year=year, month=month, day=day, from_day=1, from_month=month, to_date=True,
    )  # fmt: skip
