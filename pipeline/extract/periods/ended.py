"""Times that have ended, as a clause says: `When September was over`, `by the time the third quarter had passed`.

What is told beside it is counted until then.
"""

from dataclasses import replace

from pipeline.extract.periods.expression import PARTS, Expression
from pipeline.extract.scan import Scan

ENDING = (*PARTS, "day")  # kinds of times until whose end is counted


def until_its_end(scan: Scan, found: Expression) -> Expression:
    """Return a month, quarter, half or day with what a clause says of it that tells when it ended: `as June closed`."""
    if found.kind not in ENDING or scan.at(found.last, "is_over") is None or found.compared or found.since:
        return found
    article = scan.before(found.first, "definite")
    led = scan.any_before(article.first if article else found.first, "when_over")
    return replace(found, to_date=True, at_end=found.kind in PARTS) if led else found
