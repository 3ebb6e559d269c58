"""What a row of partners turns to: areas that receive, other goods.

`Japan came first with $5bn, and Hanoi, where $4bn went, led the recipients`; `Footwear did better. Its exports rose`.
"""

from pipeline.extract.areas import starting
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.places import COUNTRY


def turns_to_recipient(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether an area is the subject behind a partner's figure for the whole country: it has no partner."""
    if sibling.place != COUNTRY or sibling is passage.discourse.last:
        return False
    named = starting(passage.areas, sibling.quantity.last, draft.quantity.first)
    return any(identifier != COUNTRY and not passage.is_led(hit) for hit, identifier in named)


def turns_to_goods(passage: Passage) -> bool:
    """Tell whether the sentence before, without a figure, spoke of goods and of no partner."""
    subject = passage.discourse.subject
    is_near = subject is not None and subject.line == passage.view.sentence.line and not passage.partners
    return is_near and subject is not None and subject.item != TOTAL and subject.partner == TOTAL
