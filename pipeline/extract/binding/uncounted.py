"""Numbers that count nothing: sizes of goods."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def is_size(view: View, quantity: Quantity) -> bool:
    """Tell whether a number only says of what size goods are: `shrimp of 100 pieces per kilogram`."""
    per = view.scan.at(quantity.last + 1, "per") if quantity.kind == "number" else None
    return per is not None and view.scan.at(per.last, "unit") is not None
