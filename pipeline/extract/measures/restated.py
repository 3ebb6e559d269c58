"""Changes told twice: in their own unit and in percent."""

from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def is_restated(view: View, quantity: Quantity, level: Draft, following: Quantity) -> bool:
    """Tell whether an amount behind a level is a change that a percentage tells again: `$9m, $2m or 28% more than`."""
    if following.kind != "percent" or quantity.unit != level.quantity.unit or quantity.kind == "number":
        return False
    joint = view.scan.at(quantity.last + (view.scan.sign(quantity.last) == ","), "equivalent")
    is_joined = joint is not None and joint.last == following.first
    is_apart = view.count(",(", level.quantity.last, quantity.first) > 0
    return is_joined and is_apart and quantity.value < level.quantity.value
