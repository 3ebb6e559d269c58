"""An amount before its two ways of trade, which add up to it: `Goods worth $9m: exports $5m, imports $4m`."""

from decimal import Decimal

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED, WAYS
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

TURNOVER = "turnover"
ROUNDED = Decimal("0.02")  # by which rounded parts may miss their whole


def sum_of_ways(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return all trade for money with no trade named before it, that exports and imports behind it add up to."""
    view = passage.view
    if any(hit.value in TRADED for hit in view.within("concept", view.sentence.first, quantity.last)):
        return []
    parts = [one for one in stretch.from_on(view.quantities, quantity.last) if one.kind == "money"][: len(WAYS)]
    if len(parts) < len(WAYS) or any(one.unit != quantity.unit for one in parts):
        return []
    ways = {hit.value for hit in view.within("concept", quantity.last, parts[-1].last + 1)} | {
        hit.value for hit in view.starting("concept", parts[-1].last, view.following(parts[-1].last))
    }
    is_sum = abs(sum(one.value for one in parts) - quantity.value) <= abs(quantity.value) * ROUNDED
    return [Candidate(TURNOVER, BEFORE, "the sum of both ways")] if is_sum and ways >= WAYS else []
