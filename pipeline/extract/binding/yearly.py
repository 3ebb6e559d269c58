"""Amounts of every year, which are those of none."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

PER_HEAD = frozenset({"grdp_per_capita", "income_per_capita"})  # what a head has is told by the year


def is_yearly(view: View, quantity: Quantity, indicator: str | None) -> bool:
    """Tell whether an amount is that of every year, and of none: `hàng năm xuất khẩu đạt 5 tỷ USD`, `$5bn a year`.

    The words right behind the figure before are its own: `rose by 7% annually, and exports were $5bn`. What stands
    before it may only be held against a year: `1.3 times as many as a year before, and capital was $5bn`.
    """
    if indicator in PER_HEAD or not view.of("yearly"):
        return False
    lower, upper = quantity, quantity
    if quantity.end_of_range == "low":
        upper = next(stretch.from_on(view.quantities, quantity.last), quantity)
    elif quantity.end_of_range == "high":
        lower = next(stretch.back_from(view.quantities, quantity.first), quantity)
    start, end = view.since(lower)
    told = [
        hit for hit in view.within("yearly", start, end)
        if not view.scan.before(hit.first, "inside") and (hit.first > start or start == view.sentence.first)
    ]  # fmt: skip
    if any(not stretch.covering(view.of("base"), hit.first, hit.last + 1) for hit in told):
        return True  # but not: less than a year ago, and 40 projects
    return view.scan.at(upper.last, "yearly") is not None
