"""Asides between commas, on shares or on what is left out: what follows them is not said of these."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

LEFT_OUT_WITHIN = 8  # tokens from `excluding` to the concept
OPENS_WITHIN = 4  # tokens from the words of a share to its percentage


def is_aside(view: View, told: Draft, quantity: Quantity) -> bool:
    """Tell whether a share is only an aside before a quantity: `mining, making up 9% of the output, rose 4%`."""
    if told.measure != "share" or told.quantity.last > quantity.first:
        return False
    first = told.quantity.first
    opened = view.within("share", first - OPENS_WITHIN, first)
    is_opened = bool(opened) and view.scan.sign(opened[0].first - 1) == ","
    if opened and view.scan.at(opened[0].first, "of_which"):
        return False  # , of which services made up 9%, industry 40%
    between = told.quantity.last, quantity.first
    return is_opened and view.count(",", *between) > 0 and not view.count(";", *between)


def is_left_out(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept stands in an aside on what is left out: `new FDI, excluding old projects, ranked`."""
    view = passage.view
    out = view.within("leaves_out", hit.first - LEFT_OUT_WITHIN, hit.first)
    if not out or view.count(",;", out[-1].last, hit.first):
        return False
    return view.scan.sign(out[-1].first - 1) == "," and view.count(",", hit.last, quantity.first) > 0
