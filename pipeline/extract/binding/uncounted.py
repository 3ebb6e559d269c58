"""Numbers that count nothing: sizes of goods, yields."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def is_size(view: View, quantity: Quantity) -> bool:
    """Tell whether a number only says of what size goods are: `shrimp of 100 pieces per kilogram`."""
    per = view.scan.at(quantity.last + 1, "per") if quantity.kind == "number" else None
    return per is not None and view.scan.at(per.last, "unit") is not None


def is_yield(view: View, quantity: Quantity) -> bool:
    """Tell whether a quantity is what one unit of another gave, no sum: `6.9 tonnes per hectare`, `5 tấn mỗi ha`."""
    per = view.scan.at(quantity.last, "per") if quantity.kind == "quantity" else None
    return per is not None and view.scan.at(per.last, "unit") is not None
