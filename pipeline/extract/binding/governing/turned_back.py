"""A new paragraph behind imports: a text on exports turns back to these, unless words say otherwise."""

from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.passage import Passage

EXPORTS = "exports"
BEHIND = ("imports", "balance")  # what a text on exports tells in passing


def turns_back_to_exports(passage: Passage) -> bool:
    """Tell whether a paragraph has no word for trade, in a text that told exports first, imports but in passing."""
    last = passage.discourse.last
    if passage.discourse.lead_trade != EXPORTS or last is None or last.concept not in BEHIND or passage.goes_on:
        return False
    return not any(hit.value in TRADED for hit in passage.view.of("concept"))
