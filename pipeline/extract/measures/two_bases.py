"""Changes against two periods that a sentence names before a list: `so với tháng trước và cùng kỳ: dệt (3% và 9%)`."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

BASES = 2


def base_of_row(view: View, quantity: Quantity) -> str | None:
    """Return the base that a percentage in brackets answers to by its place there, None where there is no such list."""
    named = view.of("base")
    if len(named) != BASES or named[0].value == named[1].value or not view.in_brackets(quantity):
        return None
    if named[1].last > view.opening(quantity.first) or not view.within("conj", named[0].last, named[1].first):
        return None
    opening = view.opening(quantity.first)
    row = [one for one in view.quantities if view.in_brackets(one) and view.opening(one.first) == opening]
    is_row = len(row) == BASES and all(one.kind == "percent" for one in row)
    return str(named[row.index(quantity)].value) if is_row else None
