"""Percentages of a whole or a plan that the one before is held against: `40% of the plan, against 45% a year ago`."""

from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

OF_WHOLE = ("share", "plan_ratio")  # measures whose figure of the year before is one of the same kind


def is_held_against(view: View, quantity: Quantity, before: Draft) -> bool:
    """Tell whether words of comparison alone lead from a share or a part of a plan to a percentage."""
    if quantity.kind != "percent" or before.quantity.kind != "percent" or before.measure not in OF_WHOLE:
        return False
    first, last = view.before(quantity)
    if first != before.quantity.last:
        return False
    by = view.scan.back_over(last, "qualifiers")
    start = view.scan.before(by, "held_level") or view.scan.before(by, "definite")  # above the national average of 9%
    led = view.scan.before(start.first if start else by, "comparison")
    if led is None:
        return False
    turned = view.within("direction", first, last)  # higher than 20%, down from 26%
    if turned and any(hit.value != "avg" for hit in view.within("base", turned[0].first, last)):
        return False  # hơn cùng kỳ 10%
    return all(hit.last >= led.first and hit.value in ("up", "down") for hit in turned)
