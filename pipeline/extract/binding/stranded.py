"""Vehicles that wait at a gate, which have not passed it: `còn tồn 900 xe`, `900 trucks are stuck`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

VEHICLES = "vehicles"  # the concept of what passes a gate
LABELS = frozenset(":")  # mark behind the words of a label
BEHIND = 6  # tokens from a count to what its vehicles do


def are_stranded(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether words of waiting stand before a count of vehicles in its clause, or close behind it."""
    view = passage.view
    first, last = view.before(quantity)
    before = view.within("waits", first, last)
    if before and not view.count(STOPS - LABELS, before[-1].last, last):
        return True
    start, end = view.behind(quantity)
    behind = view.within("waits", start, min(end, start + BEHIND))
    return bool(behind) and not view.count(STOPS, start, behind[0].first)
