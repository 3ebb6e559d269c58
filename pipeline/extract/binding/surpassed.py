"""Amounts that are those of a plan or aim which something has surpassed."""

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

PLANS = ("plan", "plan_noun")  # lists of words for what is surpassed
AIM_WITHIN = 6  # tokens from a verb of surpassing to the word for what is surpassed
WHOSE_PLAN = 4  # tokens between `above` and the word for a plan: `the year's`


def surpasses(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is that of a plan right before it, which something surpasses: `vượt kế hoạch 9 tỷ USD`.

    So it is where a percentage tells how much of it was reached: `đạt 45% kế hoạch 9 tỷ USD`.
    """
    if not view.has(PLANS):
        return False
    if _is_apposed(view, quantity) or _is_the_subject(view, quantity):
        return True
    led = view.scan.before(quantity.first, "whole_of")  # 39% of the yearly target of 2 billion USD
    first = led.first if led else quantity.first
    plan = view.scan.before(first, "plan") or view.scan.before(first, "plan_noun")
    if plan is None:
        return False
    article = view.scan.before(plan.first, "definite")  # 1.4 times the target of
    reached = stretch.last_before(view.quantities, plan.first)
    ends = (plan.first, article.first if article else plan.first)
    is_reached = reached is not None and reached.kind in ("percent", "ratio") and reached.last in ends
    opening = article.first if article else plan.first
    is_passed = view.scan.any_before(opening, "passes") or view.scan.at(plan.first, "passes") is not None
    return is_reached or is_passed or view.scan.before(plan.first, "after") is not None or _is_beyond(view, plan)


def _is_beyond(view: View, plan: Hit) -> bool:
    """Tell whether a plan is what something lies above or below: `14% above the year's plan of 900 million USD`."""
    if not view.of("beyond_plan"):
        return False
    led = view.within("beyond_plan", plan.first - WHOSE_PLAN, plan.last)
    return bool(led) and not view.count(STOPS, led[-1].last, plan.first)


def _is_apposed(view: View, quantity: Quantity) -> bool:
    """Tell whether commas hold an amount behind the word for a plan: `the plan, 16.7 trillion VND, is exceeded`."""
    scan, first = view.scan, quantity.first
    if scan.sign(first - 1) != "," or scan.sign(quantity.last) != ",":
        return False
    noun = scan.before(first - 1, "plan_noun")
    return noun is not None and scan.before(noun.first, "definite") is not None


def _is_the_subject(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the word for a plan and says what it is: `The plan for 2019 is 950`."""
    scan, start = view.scan, view.sentence.first
    definite = scan.at(start, "definite")
    noun = scan.at(definite.last if definite else start, "plan_noun")
    if noun is None or view.following(start) != quantity.first:
        return False
    return scan.before(scan.back_over(quantity.first, "qualifiers"), "copula") is not None


def is_surpassed(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is an aim that its subject has passed: `exports exceed the target of $9m`.

    What is said next is of the subject again: `and represent a 22% increase`.
    """
    first, last = view.before(quantity)
    aims = [hit for hit in view.within("status", first, last) if hit.value == "target"]
    return any(view.within("passes", max(first, hit.first - AIM_WITHIN), hit.first) for hit in aims)
