"""Changes of a figure that no indicator of the vocabulary has: they are of none either."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE, dimension
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

NOUN_WITHIN = 3  # tokens from a count to its noun


def unread_before(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the figure of no indicator that a change, a share or a ratio right behind it is said of.

    `312 firms added capital, up 33%`: nothing else is named between.
    """
    last = passage.drafts[-1] if passage.drafts else None
    if last is None or last.role != "unclassified" or not last.concept or dimension(quantity) not in RELATIVE:
        return None
    if quantity.kind == "rank" or dimension(last.quantity) in RELATIVE:
        return None
    between = passage.view.within("concept", last.quantity.last + NOUN_WITHIN, quantity.first)
    is_parted = between or passage.view.count(";", last.quantity.last, quantity.first)
    return None if is_parted or passage.view.within("aspect", last.quantity.last, quantity.first) else last
