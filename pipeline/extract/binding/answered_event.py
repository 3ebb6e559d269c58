"""Capital of counts told before, in their order: `44 new projects and 31 adjusted ones. Capital was $6m and $3m`."""

from pipeline.extract.binding.features import EVENTS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

COUNTED = "projects"


def with_event_answered(passage: Passage, quantity: Quantity, own: frozenset[str]) -> frozenset[str]:
    """Return the features of capital with the event of the count that it answers to, `respectively`."""
    pair = passage.pair(quantity)
    if pair is None or pair.quantity is None or quantity.kind != "money":
        return own
    counted = next((one for one in passage.discourse.levels if one.quantity is pair.quantity), None)
    if counted is None or counted.concept != COUNTED or not counted.features & EVENTS:
        return own
    return (own - EVENTS) | (counted.features & EVENTS)
