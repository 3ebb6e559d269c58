"""Percentages by which a plan was passed or missed: `surpassing the year's target by 9%`, `vượt dự toán 14%`."""

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

PASSED_WITHIN = 6  # tokens from a verb of surpassing to the noun of what was surpassed
LED_WITHIN = 2  # tokens from `short of` to the amount that a plan asks for
NEAR = 8  # tokens from a plan to the percentage by which it was passed


def passes_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is that by which a plan right before it was passed: `vượt dự toán 14%`."""
    plan = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "plan")
    if plan is None or view.scan.at(plan.first, "status"):
        return False  # an aim for growth may itself be a percentage
    return view.scan.before(plan.first, "passes") is not None


def exceeds_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage says by how much a plan was missed or passed: `surpassing the year's target by 9%`."""
    first, last = view.before(quantity)
    by = view.scan.back_over(last, "qualifiers")
    plans = view.within("plan", first, by) or _nouns_passed(view, first, by)
    if not plans and first == by - 1:
        return _is_amount_passed(view, first) and view.scan.any_before(by, "part_by") is not None
    if not plans or not view.scan.any_before(by, "part_by") or by - plans[-1].last > NEAR:
        return False
    return not view.within("direction", plans[-1].last, by)  # 61% of the plan and up by 22%


def _nouns_passed(view: View, first: int, last: int) -> list[Hit]:
    """Return the plan that a verb of surpassing has for its object: `overshot the assigned estimate`."""
    nouns = view.within("plan_noun", first, last)
    return nouns if nouns and view.within("passes", nouns[-1].first - PASSED_WITHIN, nouns[-1].first) else []


def beyond_amount(view: View, quantity: Quantity) -> bool:
    """Tell whether the plan that was passed or missed is told by its amount: `6% short of the $9m target`."""
    led = view.scan.at(quantity.last, "beyond_plan")
    amount = stretch.first_from(view.quantities, led.last) if led else None
    if led is None or amount is None or amount.first - led.last > LED_WITHIN:
        return False
    return amount.kind != "percent" and view.scan.at(amount.last, "plan_noun") is not None


def _is_amount_passed(view: View, end: int) -> bool:
    """Tell whether the amount that ends at a token is that of a plan which was passed: `exceeds the goal of $9m by`."""
    amount = stretch.last_before(view.quantities, end)
    if amount is None or amount.last != end or amount.kind == "percent":
        return False
    of = view.scan.before(amount.first, "of") or view.scan.before(amount.first, "whole_of")
    first = of.first if of else amount.first
    plan = view.scan.before(first, "plan") or view.scan.before(first, "plan_noun")
    return plan is not None and bool(view.within("passes", plan.first - PASSED_WITHIN, plan.first + 1))
