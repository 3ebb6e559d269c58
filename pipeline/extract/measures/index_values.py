"""Values of an index, of which the same period of the year before is 100: `the index stood at 107.3 percent`."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

INDICES = frozenset({"iip", "cpi"})  # concepts
LEAST = 90  # percent: by so much hardly any index grows
SIGNS = frozenset("+-−–")


def is_index(view: View, quantity: Quantity, concept: str | None, against: str | None) -> bool:
    """Tell whether a percentage without a word of direction is the value of an index, and not its growth."""
    if concept not in INDICES or quantity.kind != "percent" or quantity.value < LEAST or against == "pop":
        return False
    return view.scan.sign(quantity.first - 1) not in SIGNS
