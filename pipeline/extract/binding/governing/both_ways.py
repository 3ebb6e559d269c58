"""Exports and imports told as one amount, which is trade: `exports and imports came to 10 billion USD`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

BOTH = {"exports", "imports"}


def is_of_both_ways(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether `and` joins exports and imports before one amount, which answers to neither alone."""
    if quantity.kind != "money" or hit.last > quantity.first or passage.pair(quantity) is not None:
        return False
    scan = passage.view.scan
    joint = scan.before(hit.first, "conj")
    other = scan.before(joint.first, "concept") if joint else None
    return other is not None and {other.value, hit.value} == BOTH and not passage.figures
