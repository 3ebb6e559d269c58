"""Figures that are only aimed at."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

AIM_WITHIN = 3  # tokens from `the goal of` to its figure


def is_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether words right before a quantity say that it is aimed at: `the goal of 1.1 billion USD`."""
    if not view.of("status"):
        return False
    told = view.within("status", *view.before(quantity))
    return bool(told) and told[-1].value == "target" and quantity.first - told[-1].last <= AIM_WITHIN
