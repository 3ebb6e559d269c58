"""Times that only tell when something began: `The park, set up in 2003, has 90 projects`."""

from itertools import takewhile

from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

STOPS = (".", ";", ":")
MERGER_WITHIN = 16  # tokens from the word for a merger to its day, past the areas
LED_WITHIN = 3  # tokens from the verb to its time: `in the year 2003`


def is_of_founding(scan: Scan, found: Expression) -> bool:
    """Tell whether an expression ends an aside that a verb of beginning opens behind a comma."""
    if _is_of_merger(scan, found):
        return True
    if found.kind not in ("year", "month", "day") or scan.sign(found.last) != ",":
        return False
    near = range(found.first, found.first - LED_WITHIN, -1)
    verb = next((hit for hit in (scan.before(at, "founded") for at in near) if hit is not None), None)
    return verb is not None and scan.sign(verb.first - 1) == ","


def _is_of_merger(scan: Scan, found: Expression) -> bool:
    """Tell whether a day ends the words, up to a comma, that say when areas were merged: `After merging on July 1,`."""
    if found.kind not in ("year", "month", "day") or scan.sign(found.last) != "," or not scan.of("merger"):
        return False
    near = range(found.first - 1, found.first - MERGER_WITHIN, -1)
    return any(scan.at(at, "merger") is not None for at in takewhile(lambda at: scan.sign(at) not in STOPS, near))
