"""Days since the start of a year in digits: `from the beginning of 2022 to September 15`."""

from dataclasses import replace

from pipeline.extract.periods.dates import numeric_date
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.parts import year
from pipeline.extract.scan import Scan


def from_year_start(scan: Scan, index: int) -> Expression | None:
    """Read the day until which is counted behind a year and the words for its start."""
    opened = scan.at(index, "so_far_from")
    number = year(scan, opened.last) if opened else None
    if opened is None or number is None:
        return None
    at = opened.last + 1
    joint = scan.at(at, "until") or scan.at(at, "until_day") or scan.at(at, "range") or scan.at(at, "conj")
    until = (month_name(scan, joint.last) or numeric_date(scan, joint.last)) if joint else None
    if until is None or until.kind != "day" or until.year not in (None, number):
        return None
    pieces = ((opened.last, at), *until.pieces)
    return replace(until, first=index, year=number, pieces=pieces, from_day=1, from_month=1, to_date=True)
