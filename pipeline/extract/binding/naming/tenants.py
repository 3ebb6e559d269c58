"""What the firms in industrial parks make, trade and pay: `The firms in the parks exported $2 billion`."""

from pipeline.extract.binding.features import OF_PARKS, OF_TRADE
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import PARKS

EARNED = (*OF_TRADE, "industrial_output", "budget_revenue")
OPENING = 1  # tokens at the start of a sentence in which `they` stands
SUBJECT = 12  # tokens at the start of a sentence in which its subject stands


def of_tenants(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the parks, where their firms are the subject of a sentence, or of the one that it goes on with."""
    view, start = passage.view, passage.view.sentence.first
    if any(hit.last <= draft.quantity.first for hit in view.starting("tenants", start, start + SUBJECT)):
        return PARKS
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or not ((last.item == PARKS and last.concept in EARNED) or last.concept in OF_PARKS):
        return None
    is_theirs = bool(view.starting("they", start, start + OPENING) or view.starting("their", start, start + OPENING))
    return PARKS if is_theirs else None
