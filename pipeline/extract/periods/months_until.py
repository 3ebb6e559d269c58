"""So many months until one that is named: `the seven months to July 2023`, `in the five months ending May`.

They may begin in the year before: `the twelve months to June 2023`.
"""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.led_on import YEAR, months_back
from pipeline.extract.periods.months import behind_edges
from pipeline.extract.periods.parts import small_number
from pipeline.extract.periods.year_ending import end_of_month
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES


def months_until(scan: Scan, index: int) -> Expression | None:
    """Read counted months with the last of them."""
    head = scan.at(index, "first")
    at = head.last if head else index
    number = small_number(scan, at)
    word = scan.at(at + 2 if scan.sign(at + 1) in DASHES else at + 1, "month") if number else None
    until = _last_month(scan, word.last) if word else None
    if not word or not number or number > YEAR or until is None or until.month is None:
        return None
    if until.kind == "day" and number <= until.month:
        return None
    return replace(months_back(until, number), first=index, pieces=((index, word.last), *until.pieces))


def _last_month(scan: Scan, index: int) -> Expression | None:
    """Return the month, or its last day, that words such as `to`, `ending in`, `through the end of` lead to."""
    led = scan.at(index, "until") or scan.at(index, "range")
    if led is None or scan.at(index, "conj"):
        return None
    return end_of_month(scan, behind_edges(scan, led.last))
