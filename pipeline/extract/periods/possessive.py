"""A year that stands before its part: `this year's third quarter`, `2022's first half`, `last year's nine months`."""

from collections.abc import Callable
from dataclasses import replace

from pipeline.extract.periods.counted import HALF, YEAR, months_counted
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.parts import relative_year, year
from pipeline.extract.periods.quarters import half, quarter
from pipeline.extract.scan import Scan

PARTS: tuple[Callable[[Scan, int], Expression | None], ...] = (quarter, half, months_counted, month_name)


def possessive(scan: Scan, index: int) -> Expression | None:
    """Return the part of a year whose year is said before it, None where no part follows."""
    known = year(scan, index)
    relative, last = (None, index + 1) if known else relative_year(scan, index)
    genitive = scan.at(last, "genitive")
    if (known is None and relative is None) or genitive is None:
        return None
    part = next((one for read in PARTS if (one := read(scan, genitive.last))), None)
    if part is None or not part.is_period or part.year or part.relative is not None:
        return None
    if scan.at(genitive.last, "last") and part.month == 1 and part.until and part.until <= HALF:  # 2023's last 3 months
        part = replace(part, month=YEAR + 1 - part.until, until=YEAR)
    pieces = ((index, index + 1), *part.pieces) if known else part.pieces
    return replace(part, first=index, pieces=pieces, year=known, relative=relative)
