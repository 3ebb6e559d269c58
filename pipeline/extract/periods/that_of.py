"""The same part of another year: `664 in the first half of 2019 and 496 in that of 2020`."""

from dataclasses import replace

from pipeline.extract.periods.expression import PARTS, Expression
from pipeline.extract.scan import Scan

WITHIN = 24  # tokens from the part of a year to the words that point back to it
STOPS = frozenset(".;:!?")


def that_of(scan: Scan, year: Expression, last: Expression | None) -> Expression:
    """Return the part of a year that `that of` before it points back to, in its sentence; else the year itself."""
    if year.kind != "year" or last is None or last.kind not in PARTS or year.first - last.last > WITHIN:
        return year
    led = scan.before(year.first, "that_of")
    if led is None or any(scan.sign(at) in STOPS for at in range(last.last, led.first)):
        return year
    return replace(last, first=led.first, last=year.last, pieces=year.pieces, year=year.year, relative=year.relative)
