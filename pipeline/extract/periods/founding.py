"""Times that only tell when something began: `The park, set up in 2003, has 90 projects`."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

LED_WITHIN = 3  # tokens from the verb to its time: `in the year 2003`


def is_of_founding(scan: Scan, found: Expression) -> bool:
    """Tell whether an expression ends an aside that a verb of beginning opens behind a comma."""
    if found.kind not in ("year", "month", "day") or scan.sign(found.last) != ",":
        return False
    near = range(found.first, found.first - LED_WITHIN, -1)
    verb = next((hit for hit in (scan.before(at, "founded") for at in near) if hit is not None), None)
    return verb is not None and scan.sign(verb.first - 1) == ","
