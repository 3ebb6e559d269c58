"""A year that is none of the calendar: `the coffee year that ended on September 30`, `niên vụ kết thúc ngày 30/9`."""

from dataclasses import replace

from pipeline.extract.periods.dates import numeric_date
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.led_on import YEAR, months_back
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.scan import Scan

LATE = 28  # the first day that may be the last one of a month


def year_ending(scan: Scan, index: int) -> Expression | None:
    """Read the day or month behind words for a year that ended then: twelve months until its end."""
    told = scan.at(index, "year_ending")
    until = end_of_month(scan, told.last) if told else None
    return replace(months_back(until, YEAR), first=index) if until else None


def end_of_month(scan: Scan, index: int) -> Expression | None:
    """Return a month, or the day that ends one."""
    found = month_name(scan, index) or numeric_date(scan, index) or month_number(scan, index)
    if found is None or found.month is None:
        return None
    is_last = found.kind == "day" and (found.day or 0) >= LATE
    return found if found.kind == "month" or is_last else None
