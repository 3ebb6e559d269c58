"""Changes against two periods that a sentence names together, each of its own.

`so với tháng trước và cùng kỳ: dệt (3% và 9%)`; `month-on-month and year-on-year rises of 3% and 9%`.
"""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

BASES = 2


def base_of_row(view: View, quantity: Quantity) -> str | None:
    """Return the base that a percentage of two answers to by its place, None where two bases are not told together."""
    named = view.of("base")
    if len(named) != BASES or named[0].value == named[1].value:
        return None
    row = _in_bracket(view, quantity) if view.in_brackets(quantity) else _joined(view, quantity)
    if len(row) != BASES or any(one.kind != "percent" for one in row):
        return None
    is_apart = named[1].last <= row[0].first or row[1].last <= named[0].first
    is_joined = is_apart and view.within("conj", named[0].last, named[1].first)
    return str(named[row.index(quantity)].value) if is_joined else None


def _in_bracket(view: View, quantity: Quantity) -> list[Quantity]:
    """Return the quantities of the bracket that one stands in."""
    opening = view.opening(quantity.first)
    return [one for one in view.quantities if view.in_brackets(one) and view.opening(one.first) == opening]


def _joined(view: View, quantity: Quantity) -> list[Quantity]:
    """Return a quantity and the one that nothing but `and` parts from it; alone where there is none."""
    at = view.quantities.index(quantity)
    for pair in (view.quantities[at : at + BASES], view.quantities[max(at - 1, 0) : at + 1]):
        joint = view.scan.at(pair[0].last, "conj") if len(pair) == BASES else None
        if joint is not None and joint.last == pair[1].first:
            return list(pair)
    return [quantity]
