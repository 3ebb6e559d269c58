"""Amounts that are those of a plan or aim which something has surpassed."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

AIM_WITHIN = 6  # tokens from a verb of surpassing to the word for what is surpassed


def surpasses(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is that of a plan right before it, which something surpasses: `vượt kế hoạch 9 tỷ USD`.

    So it is where a percentage tells how much of it was reached: `đạt 45% kế hoạch 9 tỷ USD`.
    """
    plan = view.scan.before(quantity.first, "plan")
    if plan is None:
        return False
    reached = next(stretch.back_from(view.quantities, plan.first), None)
    is_reached = reached is not None and reached.kind == "percent" and reached.last == plan.first
    return is_reached or view.scan.before(plan.first, "after") is not None


def is_surpassed(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is an aim that its subject has passed: `exports exceed the target of $9m`.

    What is said next is of the subject again: `and represent a 22% increase`.
    """
    first, last = view.before(quantity)
    aims = [hit for hit in view.within("status", first, last) if hit.value == "target"]
    return any(view.within("passes", max(first, hit.first - AIM_WITHIN), hit.first) for hit in aims)
