"""Where the words of an amount go on behind a bracket: `5 million USD (down 7%) for the expansion of`."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def words_from(view: View, quantity: Quantity) -> int:
    """Return the token behind an amount, past a bracket that restates it or tells nothing but its change."""
    behind = view.beyond(quantity)[0]
    if quantity.kind != "money" or view.scan.sign(behind) != "(" or view.in_brackets(quantity):
        return behind
    change = stretch.first_from(view.quantities, behind)
    if change is None or change.kind != "percent" or view.opening(change.first) != behind:
        return behind
    return change.last + 1 if view.scan.sign(change.last) == ")" else behind
