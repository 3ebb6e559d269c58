"""Shares told in an aside between commas: what is said of them is not said of what follows the aside."""

from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

OPENS_WITHIN = 4  # tokens from the words of a share to its percentage


def is_aside(view: View, told: Draft, quantity: Quantity) -> bool:
    """Tell whether a share is only an aside before a quantity: `mining, making up 9% of the output, rose 4%`."""
    if told.measure != "share" or told.quantity.last > quantity.first:
        return False
    first = told.quantity.first
    opened = view.within("share", first - OPENS_WITHIN, first)
    is_opened = bool(opened) and view.scan.sign(opened[0].first - 1) == ","
    return is_opened and view.count(",", told.quantity.last, quantity.first) > 0
