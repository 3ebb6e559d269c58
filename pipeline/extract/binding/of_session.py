"""Months in which something was only reported: `told the council's ninth session (December 2018) that`."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan

WITHIN = 14  # tokens from a session, past whose and which it is, to its bracket
HELD = ("month", "day")


def is_of_session(scan: Scan, found: Expression) -> bool:
    """Tell whether a month or day is all that a bracket behind a session tells: that of the session, of no figure."""
    if found.kind not in HELD or not scan.of("session"):
        return False
    if scan.sign(found.first - 1) != "(" or scan.sign(found.last) != ")":
        return False
    held = stretch.last_before(scan.of("session"), found.first)
    if held is None or found.first - held.last > WITHIN or stretch.starting(scan.of("concept"), held.last, found.first):
        return False
    return not any(scan.sign(at) in {".", ";", ":"} for at in range(held.last, found.first))
