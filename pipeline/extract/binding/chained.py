"""Capital of one place after another: `A had the most new capital, 9 million USD; next was B, which attracted 5`."""

from pipeline.extract.binding.features import CAME, EVENTS, NEWS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity


def of_chain(passage: Passage, quantity: Quantity, own: frozenset[str]) -> frozenset[str]:
    """Return the features of capital; a bare `attracted` of a further place says no more than the figure before did.

    It is bare if no words for capital stand between it and the semicolon before.
    """
    last = passage.last_of("capital")
    if quantity.kind != "money" or not own & CAME or last is None or not last.features & NEWS:
        return own
    view = passage.view
    parted = view.last_signs(";", quantity.first, 1)
    if not parted or parted[0] < last.quantity.last:
        return own
    if any(view.within(words, parted[0], quantity.first) for words in ("concept", "in_all")):
        return own
    return (own - EVENTS) | (last.features & EVENTS)
