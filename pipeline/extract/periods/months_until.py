"""So many months until one that is named: `the seven months to July 2023`, `in the five months ending May`."""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import small_number
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

EDGE_WITHIN = 2  # words for the end of the month that may stand before its name: `to the end of July`


def months_until(scan: Scan, index: int) -> Expression | None:
    """Read counted months with the last of them; those that begin in the year before are none of these."""
    head = scan.at(index, "first")
    at = head.last if head else index
    number = small_number(scan, at)
    word = scan.at(at + 2 if scan.sign(at + 1) in DASHES else at + 1, "month") if number else None
    until = _last_month(scan, word.last) if word else None
    if not word or not number or until is None or until.month is None or number > until.month:
        return None
    pieces = ((index, word.last), *until.pieces)
    return replace(until, first=index, kind="months", pieces=pieces, month=until.month - number + 1, until=until.month)


def _last_month(scan: Scan, index: int) -> Expression | None:
    """Return the month that words such as `to`, `ending in`, `through the end of` lead to."""
    led = scan.at(index, "until") or scan.at(index, "range")
    if led is None or scan.at(index, "conj"):
        return None
    at = led.last
    for _ in range(EDGE_WITHIN):
        edge = scan.at(at, "edge") or scan.at(at, "until")
        at = edge.last if edge else at
    found = month_name(scan, at) or month_number(scan, at)
    return found if found is not None and found.kind == "month" else None
