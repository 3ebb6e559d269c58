"""The same part of this year as the one of last year that was told right before."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.scan import Scan

WITHIN = 16  # tokens from the part of last year to `this year`


def same_part(scan: Scan, times: list[Expression], found: Expression) -> Expression:
    """Return the part of this year that was told of last year: `In Q1 last year it grew 9%. This year 10%`.

    An aim for this year is for all of it.
    """
    if found.kind != "year" or found.relative != 0 or found.to_date or scan.at(found.last, "intends"):
        return found
    last = stretch.last_before(times, found.first)
    if last is None or last.relative != -1 or last.kind not in PARTS or found.first - last.last > WITHIN:
        return found
    if last.month is None or last.compared:
        return found
    return replace(last, relative=0, first=found.first, last=found.last)
