"""Growth among other aims is that of the economy: `exports of 9 billion USD, growth of 8 percent and 300 new firms`."""

from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

GRDP = "grdp"
AIMED = ("target", "forecast")
LEADS_WITHIN = 2  # tokens from `growth` to its percentage: `growth of at least`


def among_aims(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the economy for growth without an article behind an amount that is aimed at, parted from it like a row.

    `exports of 9 billion USD, a growth of 8 percent` is told of the exports.
    """
    view, scan = passage.view, passage.view.scan
    before = passage.before(quantity)
    if before is None or before.status not in AIMED or not before.is_level:
        return []
    last = scan.back_over(quantity.first, "qualifiers")
    named = [hit for hit in view.within("bare_growth", before.quantity.last, last) if last - hit.last <= LEADS_WITHIN]
    if not named or not scan.any_at(named[0].last, "whole_of") or scan.any_at(quantity.last, "inside", "whole_of"):
        return []
    first = named[0].first
    is_parted = scan.sign(first - 1) in (",", ";") or scan.before(first, "conj") is not None
    is_next = is_parted and not view.within("concept", before.quantity.last, first)
    return [Candidate(GRDP, BEFORE, "growth among other aims")] if is_next else []
