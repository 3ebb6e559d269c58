"""Goods and markets of a new paragraph behind imports: a text on exports turns back to these."""

from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.passage import Passage

EXPORTS = "exports"
BEHIND = ("imports", "balance")  # what a text on exports tells in passing
GOODS = "commodity"  # type of items


def turns_back_to_exports(passage: Passage) -> bool:
    """Tell whether a paragraph without a word for trade lists goods or partners, in a text that told exports first."""
    last = passage.discourse.last
    if passage.discourse.lead_trade != EXPORTS or last is None or last.concept not in BEHIND or passage.goes_on:
        return False
    if any(hit.value in TRADED for hit in passage.view.of("concept")):
        return False
    known = passage.setting.grammar.lists.items
    return bool(passage.partners) or any(known[one.identifier].type == GOODS for one in passage.items)
