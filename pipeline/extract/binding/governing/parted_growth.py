"""Growth behind a semicolon: `hộ nghèo còn 5%; tăng trưởng bình quân 8%/năm` is that of the economy."""

from pipeline.extract.binding.governing.candidate import BEFORE, COUNTED_OR_SPENT, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

GRDP = "grdp"
UNGROWN = frozenset({*COUNTED_OR_SPENT, "poverty", "jobs", "workers", "population", "people", "occupancy", "parks"})
TO_GROWTH = 9  # tokens from `growth` to its percentage, past a time
NOTHING_ELSE = ("of", "partner_to", "place_to")  # words behind `growth` that lead to what grows


def parted_growth(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the economy for bare growth that a semicolon parts from a level of what nobody means by it.

    `The growth`, or `its`, points to what was told before.
    """
    view, before = passage.view, passage.before(quantity)
    if before is None or not before.is_level or before.concept not in UNGROWN:
        return []
    first, last = view.before(quantity)
    grows = view.within("bare_growth", max(first, last - TO_GROWTH), last)
    if not grows or not view.count(";", first, grows[0].first) or view.within("concept", first, last):
        return []
    if view.scan.any_at(grows[0].last, *NOTHING_ELSE) or any(one.first >= first for one in passage.items):
        return []
    if view.scan.any_before(grows[0].first, "definite", "theirs"):
        return []
    return [Candidate(GRDP, BEFORE, "growth of nothing told before")]
