"""Readings of percentages of a plan, and of parts of a growth."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.cues import row_end, turns, words
from pipeline.extract.measures.reading import Reading, fade
from pipeline.extract.measures.shares import OF_WHOLE_WITHIN
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

# lists of which a sentence has a phrase that tells a percentage of a plan, or a part of a growth
TOLD_BY = ("plan", "plan_rate", "plan_noun", "planned", "fulfils", "of_wanted", "contribution", "contributes")
OF_WITHIN = 3  # tokens from `of` to the amount behind it
OF_PLAN_WITHIN = 10  # tokens from `of` to the plan, past whose it is and what it is for
WHOSE = ("definite", "theirs", "place", "own_place")  # lists of which a phrase opens words for a plan
WANTED_WITHIN = 10  # tokens from `of what` to the word of aiming, past who aims
PLAN_WITHIN = 16  # tokens from a plan to the verb that says how much of it was reached
PASSED_WITHIN = 6  # tokens from a verb of surpassing to the noun of what was surpassed
NEAR = 8  # tokens from a percentage to the plan or growth that it is part of


def part_of_plan_or_growth(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`93 percent of the plan`, `0.5 percentage points of the growth`; a row shares the words behind its last one."""
    if quantity.kind == "percent" and not view.has(TOLD_BY):
        return
    start, end = view.behind(quantity if _is_turned(view, quantity) else row_end(view, quantity))
    joints = view.clear("conj", ("plan", "contribution"), start, end)
    end = min([end, *(hit.first for hit in joints)])  # up 12% and exceeding the plan by 20%
    led = view.scan.before(quantity.first, "status") if view.scan.any_before(quantity.first, "plan") else None
    is_aim = led is not None and led.value == "target"  # mục tiêu 6% của nghị quyết
    for hit in () if is_aim else view.starting("plan", start, min(end, start + NEAR)):
        if _is_next_aim(view, hit):
            break
        yield Reading("plan_ratio", fade(weights.PLAN, hit.first - start), cue=words(view, hit))
    for hit in view.within("plan_rate", *view.before(quantity)):
        yield Reading("plan_ratio", fade(weights.PLAN, quantity.first - hit.last), cue=words(view, hit))
    for hit in view.starting("contribution", start, min(end, start + NEAR)):
        sign = -1 if _is_loss(view, quantity) else 1
        yield Reading("contribution", fade(weights.CONTRIBUTION, hit.first - start), sign, words(view, hit))
    yield from _moved_growth(view, quantity)
    if quantity.kind == "percent" and _is_of_year_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of the plan for a year")
    if quantity.kind == "percent" and _is_of_plan_for(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of the plan for something")
    if quantity.kind == "percent" and _is_against_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="against the plan")
    if quantity.kind == "percent" and _passes_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="passed the plan by")
    if quantity.kind == "percent" and _exceeds_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="beyond the plan by")
    if quantity.kind == "percent" and _fulfils(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="so much of the plan")
    if quantity.kind == "percent" and _is_of_wanted(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of what is wanted")
    if quantity.kind == "percent" and _is_of_planned(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of what was planned")
    grown = view.of("contribution") or view.starting("bare_growth", start, min(end, start + NEAR))
    if quantity.kind == "percent" and grown and view.scan.before(quantity.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue="contributed to the growth")
    of_growth = view.scan.before(quantity.first, "contribution")  # đóng góp cho tăng trưởng chung 1 điểm phần trăm
    if of_growth and view.scan.before(of_growth.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue=words(view, of_growth))
    whole = view.within("contribution", *view.before(quantity)) if quantity.kind == "percentage_point" else ()
    if whole and not view.within("direction", whole[-1].last, quantity.first):
        yield Reading(
            "contribution", weights.CONTRIBUTION, cue=words(view, whole[-1])
        )  # half of the increase, 4 points
    if quantity.kind == "percentage_point" and _is_told_of_growth(view, quantity):
        yield Reading("contribution", weights.CONTRIBUTION, cue="points of the change before")
    if quantity.kind == "percentage_point" and view.scan.before(quantity.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue="points contributed")
    if quantity.kind == "percentage_point" and view.within("share", *view.before(quantity)):
        yield Reading("contribution", weights.POINTS, cue="points contributed")


def part_of_aim_told(view: View, quantity: Quantity, last: Draft | None) -> Iterator[Reading]:
    """Read what is of the amount before, which is aimed at: `aims for 9 million USD and had met 48% of that`."""
    if last is None or last.status != "target" or not last.is_level or quantity.kind != "percent":
        return
    told = view.scan.at(quantity.last, "of_that")
    if told is not None:
        yield Reading("plan_ratio", weights.PLAN, cue=words(view, told))


def _is_next_aim(view: View, hit: Hit) -> bool:
    """Tell whether an aim leads to a percentage of its own: `must grow by 9% to meet the target of 8%`."""
    led = view.scan.at(hit.last, "of")
    aim = stretch.first_from(view.quantities, hit.last)
    if aim is None or aim.kind != "percent" or aim.first != (led.last if led else hit.last):
        return False
    return any(one.value == "target" for one in view.within("status", hit.first, aim.first))


def _is_turned(view: View, quantity: Quantity) -> bool:
    """Tell whether a word of direction leads to a percentage, which is no plan's: `up 16% and 65% of the target`."""
    led = view.scan.before(quantity.first, "of")
    turn = view.scan.before(led.first if led else quantity.first, "direction")
    return turn is not None and turns(turn)


def _is_told_of_growth(view: View, quantity: Quantity) -> bool:
    """Tell whether points are what a change brought to the whole: `services rose 5% (0.5 percentage points)`.

    Elsewhere the sentence says that it tells what contributed.
    """
    before = stretch.last_before(view.quantities, quantity.first)
    is_alone = view.scan.sign(quantity.first - 1) == "(" and view.scan.sign(quantity.last) == ")"
    if is_alone and before is not None and before.kind == "percent" and before.last == quantity.first - 1:
        return True
    led = view.within("contributes", view.sentence.first, quantity.first)
    first, last = view.before(quantity)
    return bool(led) and not view.within("direction", max(first, led[-1].last), last)


def _is_loss(view: View, quantity: Quantity) -> bool:
    """Tell whether points are what a growth lost: `causing a fall of 0.8 percentage points in the overall growth`."""
    told = view.within("direction", *view.before(quantity))
    return quantity.kind == "percentage_point" and bool(told) and told[-1].value == "down"


def _moved_growth(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`adding 0.2 percentage points`, `reducing the overall growth by 1 percentage point`."""
    if quantity.kind != "percentage_point":
        return
    exact = view.scan.before(quantity.first, "qualifiers")
    told = view.scan.before(exact.first if exact else quantity.first, "moves_growth")
    if told is not None:
        yield Reading("contribution", weights.CONTRIBUTION, -1 if told.value == "down" else 1, words(view, told))


def _is_of_year_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether the plan of a year follows: `reaching 61.6% of the 2022 plan`."""
    if not view.scan.any_at(quantity.last, "whole_of", "comparison"):
        return False
    near = stretch.starting(view.times, quantity.last, quantity.last + OF_WHOLE_WITHIN)
    return any(one.kind == "year" and view.scan.at(one.last, "plan_noun") for one in near)


def _is_of_plan_for(view: View, quantity: Quantity) -> bool:
    """Tell whether words for what it is for stand before a plan: `76% of its full-year export target`."""
    of = view.scan.at(quantity.last, "whole_of")
    if of is None or not view.scan.any_at(of.last, *WHOSE):
        return False
    nouns = view.starting("plan_noun", of.last, min(of.last + OF_PLAN_WITHIN, view.following(quantity.last)))
    if not nouns or view.scan.any_at(nouns[0].last, "come_to"):
        return False  # 62% of the firms plan to expand
    return not view.count(STOPS, of.last, nouns[0].first)


def _passes_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is that by which a plan right before it was passed: `vượt dự toán 14%`."""
    exact = view.scan.before(quantity.first, "qualifiers")
    plan = view.scan.before(exact.first if exact else quantity.first, "plan")
    if plan is None or view.scan.at(plan.first, "status"):
        return False  # an aim for growth may itself be a percentage
    return view.scan.before(plan.first, "passes") is not None


def _is_against_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the plan that its first figure is held against: `So với kế hoạch mới được`."""
    start = view.sentence.first
    plan = view.scan.at(start, "plan")
    if plan is None or not view.scan.any_at(start, "against", "comparison") or view.following(start) != quantity.first:
        return False
    return not view.within("direction", plan.last, quantity.first)


def _exceeds_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage says by how much a plan was missed or passed: `surpassing the year's target by 9%`."""
    first, last = view.before(quantity)
    qualified = view.scan.before(last, "qualifiers")
    by = qualified.first if qualified else last
    plans = view.within("plan", first, by)
    if not plans and first == by - 1:
        return _is_amount_passed(view, first) and view.scan.any_before(by, "part_by") is not None
    if not plans or not view.scan.any_before(by, "part_by") or by - plans[-1].last > NEAR:
        return False
    return not view.within("direction", plans[-1].last, by)  # 61% of the plan and up by 22%


def _is_amount_passed(view: View, end: int) -> bool:
    """Tell whether the amount that ends at a token is that of a plan which was passed: `exceeds the goal of $9m by`."""
    amount = stretch.last_before(view.quantities, end)
    if amount is None or amount.last != end or amount.kind == "percent":
        return False
    of = view.scan.before(amount.first, "of") or view.scan.before(amount.first, "whole_of")
    first = of.first if of else amount.first
    plan = view.scan.before(first, "plan") or view.scan.before(first, "plan_noun")
    return plan is not None and bool(view.within("passes", plan.first - PASSED_WITHIN, plan.first + 1))


def _fulfils(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage says how much of a plan was reached: `this year's target is thus fulfilled by 50%`.

    The verb may stand behind it: `Kế hoạch năm, 50% đã hoàn thành`.
    """
    qualified = view.scan.before(quantity.first, "qualifiers")
    verb = view.scan.before(qualified.first if qualified else quantity.first, "fulfils")
    verb = verb or view.scan.at(quantity.last, "fulfils")
    if verb is None:
        return False
    return any(view.within(noun, verb.first - PLAN_WITHIN, verb.first) for noun in ("plan_noun", "plan"))


def _is_of_wanted(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is of what somebody aims at: `60% of what Hue wants to export had left by June`."""
    led = view.scan.at(quantity.last, "of_wanted")
    told = view.starting("status", led.last, led.last + WANTED_WITHIN) if led else []
    return any(hit.value == "target" for hit in told)


def _is_of_planned(view: View, quantity: Quantity) -> bool:
    """Tell whether the whole was planned: `68% of the 18.9 trillion planned`, `of the 8 trillion planned, 91%`."""
    scan, first = view.scan, view.sentence.first
    earlier = stretch.last_before(view.quantities, quantity.first)
    following = stretch.first_from(view.quantities, quantity.last)
    if following is not None and scan.at(quantity.last, "whole_of") and following.first - quantity.last <= OF_WITHIN:
        return bool(view.starting("planned", following.last, following.last + NEAR))
    opens = earlier is not None and scan.at(first, "whole_of") is not None and earlier.first - first <= OF_WITHIN
    return opens and bool(view.within("planned", *view.before(quantity)))
