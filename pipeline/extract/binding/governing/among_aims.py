"""Growth among other aims is that of the economy: `exports of 9 billion USD, growth of 8 percent and 300 new firms`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

GRDP = "grdp"
AIMED = ("target", "forecast")
LEADS_WITHIN = 3  # tokens from `growth` to its percentage: `growth of at least`, `growth to come to`
TIME_WITHIN = 2  # tokens from a percentage to its time
LEADS_TO = ("partner_to", "reaching", "copula")  # words between them behind a conjunction


def among_aims(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the economy for growth behind an amount that is aimed at, parted from it like a row.

    `exports of 9 billion USD, a growth of 8 percent` is told of the exports, which a conjunction would part from it.
    """
    view, scan = passage.view, passage.view.scan
    before = passage.before(quantity)
    if before is None or before.status not in AIMED or not before.is_level:
        return []
    last = scan.back_over(quantity.first, "qualifiers")
    named = [hit for hit in view.within("bare_growth", before.quantity.last, last) if last - hit.last <= LEADS_WITHIN]
    is_dated = bool(stretch.starting(view.times, quantity.last, quantity.last + TIME_WITHIN))  # 8 percent in 2027
    if not named or (scan.any_at(quantity.last, "inside", "whole_of") and not is_dated):
        return []
    first, is_of = named[0].first, scan.any_at(named[0].last, "whole_of")
    is_joined = scan.any_before(scan.back_over(first, "indefinite"), "conj")
    is_to = is_joined and scan.any_at(named[0].last, *LEADS_TO)  # lift exports to $9m and growth to 8 percent
    if not (is_of or is_to) and named[0].last != last:
        return []
    is_parted = (is_of and scan.sign(first - 1) in (",", ";")) or is_joined
    between = view.within("concept", before.quantity.last, first)  # 9 billion USD from exports and growth of
    is_next = is_parted and all(hit.value == before.concept and hit.last >= first - 1 for hit in between)
    return [Candidate(GRDP, BEFORE, "growth among other aims")] if is_next else []
