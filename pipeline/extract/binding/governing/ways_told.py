"""Money that exports and imports told before it add up to, or differ by: all trade, or its balance."""

from decimal import Decimal

from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.governing.sum_of_ways import ROUNDED, TURNOVER
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.quantities import Quantity

BALANCE = "balance"
BEHIND = 5  # tokens from money to the word that says that it is left: `in its favour`
LEFT = Decimal("0.1")  # by which what is left of two rounded amounts may miss it


def ways_told(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return all trade for what the exports and imports told last add up to, of which no words name one way.

    What they differ by is the balance where words say that something is left: `which leaves 8 million`.
    """
    exports, imports = (_told(passage, way) for way in sorted(WAYS))
    if exports is None or imports is None or not exports.quantity.unit == imports.quantity.unit == quantity.unit:
        return []
    whole, left = exports.value + imports.value, abs(exports.value - imports.value)
    view = passage.view
    first = view.before(quantity)[0]
    if any(hit.value in WAYS for hit in view.within("concept", first, quantity.first)):
        return []
    if abs(whole - quantity.value) <= whole * ROUNDED:
        return [Candidate(TURNOVER, BEFORE, "the sum of both ways told")]
    is_left = abs(left - quantity.value) <= left * LEFT and view.starting("leaves_over", first, quantity.last + BEHIND)
    return [Candidate(BALANCE, BEFORE, "what both ways told leave")] if is_left else []


def _told(passage: Passage, way: str) -> Draft | None:
    """Return the last level of one way of trade, with all partners and in all goods."""
    told = (one for one in reversed(passage.figures) if one.concept == way and one.is_level)
    whole = (one for one in told if (one.item, one.partner) == (TOTAL, TOTAL))
    return next(whole, passage.discourse.ways.get(way))
