"""Times of clauses that tell no figure: `grew 6%, though floods shut the shops in May and June`."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

CLAUSE = 16  # tokens from the word that opens such a clause to its time, and from that to its end
STOPS = frozenset(".;!?")


def is_conceded(scan: Scan, found: Expression) -> bool:
    """Tell whether a time ends a clause without a figure behind the one that it limits: it dates nothing."""
    if not scan.of("concession"):
        return False
    for at in range(found.first - 1, max(found.first - CLAUSE, 1), -1):
        if scan.is_number(at) or scan.sign(at) in STOPS:
            return False
        if scan.at(at, "concession"):
            return scan.sign(at - 1) not in STOPS and not scan.ends_line(at - 1) and _ends(scan, found.last)
    return False


def _ends(scan: Scan, index: int) -> bool:
    """Tell whether a sentence ends without a figure behind a token."""
    for at in range(index, min(index + CLAUSE, len(scan.tokens))):
        if scan.is_number(at):
            return False
        if scan.sign(at) in STOPS or scan.ends_line(at):
            return True
    return index + CLAUSE >= len(scan.tokens)
