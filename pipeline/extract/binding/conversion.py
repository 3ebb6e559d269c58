"""Figures that restate the one before in another currency: `182 billion VND (7.2 million USD)`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity


def restated(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the figure that money in brackets restates; nothing but other conversions may stand between."""
    if quantity.kind != "money" or not passage.view.in_brackets(quantity):
        return None
    last = passage.said.original
    is_other_money = last is not None and last.quantity.kind == "money" and last.quantity.unit != quantity.unit
    return last if is_other_money else None
