"""Two amounts written as a fraction: a part of its whole, or what there is over what there was a year before."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def is_denominator(view: View, quantity: Quantity) -> bool:
    """Tell whether money is the whole of a share written as a fraction: `1.2/3.4 billion USD`.

    Behind a quantity it is its value: `67,965 tonnes/103 million USD`.
    """
    if quantity.kind != "money" or view.scan.sign(quantity.first - 1) != "/" or is_base(view, quantity):
        return False
    over = stretch.last_before(view.quantities, quantity.first)
    if over is not None and over.kind == "number":
        return over.last == quantity.first - 1  # 1.2/3.4 billion USD, but not: 132 dự án/3,9 tỷ USD
    return over is None or over.kind == "money"


def is_base(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is what a change is measured from: `up 6% ($674 million/$636 million)`."""
    over = stretch.last_before(view.quantities, quantity.first)
    is_under = view.scan.sign(quantity.first - 1) == "/" and over is not None and over.last == quantity.first - 1
    return over is not None and is_under and is_over_base(view, over)


def is_over_base(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount in the bracket of a change stands over another: that of the year before."""
    scan, opening = view.scan, quantity.first - 1
    if quantity.kind != "money" or scan.sign(opening) != "(" or scan.sign(quantity.last) != "/":
        return False
    change = stretch.last_before(view.quantities, opening)
    if change is None or change.kind != "percent" or change.last != opening:
        return False
    return bool(view.within("direction", *view.before(change))) and not view.within("share", *view.before(change))
