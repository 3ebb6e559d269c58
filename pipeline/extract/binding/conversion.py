"""Figures that restate the one before in another currency: `182 billion VND (7.2 million USD)`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.uncounted import is_parity
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

MARKS = (",", ";")  # between money and the same in another currency
QUALIFIED = 1  # tokens of `about` before a figure


def restated(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the figure that money in brackets restates; nothing but other conversions may stand between."""
    if quantity.kind != "money" or not (passage.view.in_brackets(quantity) or _is_equal(passage, quantity)):
        return None
    if is_parity(passage.view, quantity):
        return None
    last = passage.said.original or (passage.discourse.last if passage.is_same_sum else None)  # the sum ($9m) is
    if last is not None and _is_joined(passage, last.quantity, quantity):
        return None  # with added capital (5 million USD and 20 billion VND)
    is_other_money = last is not None and last.quantity.kind == "money" and last.quantity.unit != quantity.unit
    return last if is_other_money else None


def _is_joined(passage: Passage, last: Quantity, quantity: Quantity) -> bool:
    """Tell whether `and` alone joins two amounts of one bracket, which are two then."""
    joint = passage.view.scan.at(last.last, "conj")
    return joint is not None and joint.last == quantity.first and passage.view.in_brackets(last)


def _is_equal(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words such as `tương đương` lead from the money before to this, behind a mark."""
    last, scan = passage.said.original, passage.view.scan
    if last is None or last.quantity.last + 1 >= quantity.first or scan.sign(last.quantity.last) not in MARKS:
        return False
    equal = scan.at(last.quantity.last + 1, "equivalent")
    return equal is not None and quantity.first - equal.last <= QUALIFIED
