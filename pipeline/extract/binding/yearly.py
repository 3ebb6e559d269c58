"""Amounts of every year, which are those of none."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def is_yearly(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is that of every year, and of none: `hàng năm xuất khẩu đạt 5 tỷ USD`, `$5bn a year`."""
    lower, upper = quantity, quantity
    if quantity.end_of_range == "low":
        upper = next(stretch.from_on(view.quantities, quantity.last), quantity)
    elif quantity.end_of_range == "high":
        lower = next(stretch.back_from(view.quantities, quantity.first), quantity)
    return bool(view.within("yearly", *view.since(lower))) or view.scan.at(upper.last, "yearly") is not None
