"""Times of figures that others are held against: `grew 9%, against 7.1% in 2023, and reached 216 trillion VND`.

So are what something came from, and what it has come to.
"""

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

HOLDING = ("comparison", "between", "came_after")  # lists of words that lead to what something is held against
LEADS_WITHIN = 2  # tokens from `compared with` to the figure
AIMED_WITHIN = 4  # tokens from the year of a plan to the amount that it asks for
PARTING = STOPS - {":"}
TIME_WITHIN = 4  # tokens from the figure to its time: `in the year`, `at the end of`


def held_figure(view: View, found: Expression) -> Quantity | None:
    """Return the quantity that a time stands right behind if others are only held against it; the time is its alone."""
    if (told := _told_aside(view, found) or aimed_amount(view, found)) is not None:
        return told
    if not view.has(HOLDING):
        return None
    earlier = stretch.last_before(view.quantities, found.first)
    if earlier is None or found.first - view.beyond(earlier)[0] > TIME_WITHIN:
        return None
    if view.count(STOPS, view.beyond(earlier)[0], found.first):
        return None
    if _is_where_from(view, earlier, found):
        return earlier
    if earlier is view.quantities[0]:
        return None
    led = [
        hit for hit in view.clear("comparison", ("qualifiers",), *view.before(earlier))
        if earlier.first - hit.last <= LEADS_WITHIN
    ]  # fmt: skip
    is_led = led or view.scan.any_before(view.scan.back_over(earlier.first, "qualifiers"), "came_after")
    return earlier if is_led or _goes_on_held(view, earlier) else None


def aimed_amount(view: View, found: Expression) -> Quantity | None:
    """Return the amount that a plan asks for, right behind the year of it: `mục tiêu năm nay là 9 tỷ USD`."""
    if found.kind != "year" or found.compared or not view.of("plan"):
        return None
    opening = view.scan.back_over(found.first, "year")
    plan = next((hit for hit in view.of("plan") if hit.first < opening <= hit.last <= found.last), None)
    amount = stretch.first_from(view.quantities, found.last)
    if plan is None or amount is None or amount.first - found.last > AIMED_WITHIN or amount.kind == "percent":
        return None
    part = stretch.last_before(view.quantities, plan.first)
    is_reached = part is not None and plan.first - part.last <= LEADS_WITHIN and part.kind in ("percent", "ratio")
    if is_reached and view.scan.before(amount.first, "copula") is None:
        return None  # 45% kế hoạch năm 2024
    is_joined = view.within("conj", found.last, amount.first) or view.count(PARTING, found.last, amount.first)
    return None if is_joined else amount


def _goes_on_held(view: View, one: Quantity) -> bool:
    """Tell whether a figure stands in a row with one that is held: `above 7% in the second quarter and 6% in May`.

    Nothing but the time of that one and `and` or a comma stands between.
    """
    before = stretch.last_before(view.quantities, one.first)
    time = stretch.last_before(view.times, one.first)
    if before is None or time is None or time.first < before.last or before.kind != one.kind:
        return False
    joint = view.scan.before(one.first, "conj")
    joint_first = joint.first if joint else one.first - 1 if view.scan.sign(one.first - 1) == "," else None
    return joint_first is not None and joint_first - time.last <= 0 and held_figure(view, time) is before


def _told_aside(view: View, found: Expression) -> Quantity | None:
    """Return the figure behind a time in an aside on the one before: `600 workers, whose pay this year is VND9m`."""
    if not view.of("relative") or not view.quantities or view.quantities[0].first > found.first:
        return None
    comma = next(iter(view.last_signs(",", found.first, 1)), None)
    if comma is None or view.scan.at(comma + 1, "relative") is None:
        return None
    following = stretch.first_from(view.quantities, comma)
    if following is None or following.first < found.last:
        return None
    return None if view.count(STOPS, found.last, following.first) else following


def is_origin(view: View, draft: Draft) -> bool:
    """Tell whether a figure is only what something came from, with a time of its own."""
    return draft.moment is not None and _is_where_from(view, draft.quantity, draft.moment)


def _is_where_from(view: View, one: Quantity, found: Expression) -> bool:
    """Tell whether an amount is only what something came from: `to $2bn from $3bn in May`, `from $2 in 2022 to $3`."""
    led = view.scan.before(one.first, "between")
    if led is None or one.kind not in ("money", "quantity", "percent", "number"):
        return False
    before = stretch.last_before(view.quantities, one.first)
    is_behind = before is not None and before.last == led.first and view.scan.before(before.first, "range") is not None
    following = stretch.first_from(view.quantities, found.last)
    near = (following.first - LEADS_WITHIN - 1, following.first) if following is not None else (0, 0)
    is_next = any(view.within(joint, *near) and view.scan.at(found.last, joint) for joint in ("range", "come_to"))
    return is_behind or is_next
