"""Readings of percentages of a plan: `93 percent of the plan`, `the target is fulfilled by 50%`."""

from collections.abc import Callable, Iterator

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.cues import words
from pipeline.extract.measures.passed_plans import beyond_amount, exceeds_plan, passes_plan
from pipeline.extract.measures.reading import Reading, fade
from pipeline.extract.measures.shares import OF_WHOLE_WITHIN
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, Stretch, View

OF_WITHIN = 3  # tokens from `of` to the amount behind it
OF_PLAN_WITHIN = 10  # tokens from `of` to the plan, past whose it is and what it is for
WHOSE = ("definite", "theirs", "place", "own_place")  # lists of which a phrase opens words for a plan
WANTED_WITHIN = 10  # tokens from `of what` to the word of aiming, past who aims
PLAN_WITHIN = 16  # tokens from a plan to the verb that says how much of it was reached
PLANNED_WITHIN = 8  # tokens from an amount to the word that says that it was planned


def part_of_plan(view: View, quantity: Quantity, near: Stretch) -> Iterator[Reading]:
    """Yield what the words behind a quantity, or those before it, say of a plan; `near` is where they stand behind."""
    start, end = near
    for hit in () if _is_aim(view, quantity) else view.starting("plan", start, end):
        if _is_next_aim(view, hit):
            break
        yield Reading("plan_ratio", fade(weights.PLAN, hit.first - start), cue=words(view, hit))
    for hit in view.within("plan_rate", *view.before(quantity)):
        yield Reading("plan_ratio", fade(weights.PLAN, quantity.first - hit.last), cue=words(view, hit))
    if quantity.kind == "percent":
        for lists, is_told, cue in OF_PLAN:
            if view.has(lists) and is_told(view, quantity):
                yield Reading("plan_ratio", weights.PLAN, cue=cue)


def part_of_aim_told(view: View, quantity: Quantity, last: Draft | None) -> Iterator[Reading]:
    """Read what is of the amount before, which is aimed at: `aims for 9 million USD and had met 48% of that`.

    What has been done of an amount is of what was wanted: `It plans for 9 million, of which 27% has been done`.
    """
    if last is None or not last.is_level or quantity.kind != "percent":
        return
    told = view.scan.at(quantity.last, "of_that")
    if told is None:
        return
    is_part = view.scan.any_at(told.first, "whole_of")
    if last.status == "target" if is_part else view.scan.any_before(quantity.first, "of_which"):
        yield Reading("plan_ratio", weights.PLAN, cue=words(view, told))


def _is_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is itself what a plan aims at: `mục tiêu 6% của nghị quyết`."""
    led = view.scan.before(quantity.first, "status") if view.scan.any_before(quantity.first, "plan") else None
    return led is not None and led.value == "target"


def _is_next_aim(view: View, hit: Hit) -> bool:
    """Tell whether an aim leads to a percentage of its own: `must grow by 9% to meet the target of 8%`."""
    led = view.scan.at(hit.last, "of")
    aim = stretch.first_from(view.quantities, hit.last)
    if aim is None or aim.kind != "percent" or aim.first != (led.last if led else hit.last):
        return False
    return any(one.value == "target" for one in view.within("status", hit.first, aim.first))


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


def _is_against_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the plan that its first figure is held against: `So với kế hoạch mới được`."""
    start = next((at + 1 for at in view.last_signs(";", quantity.first, 1)), view.sentence.first)
    plan = view.scan.at(start, "plan")
    if plan is None or not view.scan.any_at(start, "against", "comparison") or view.following(start) != quantity.first:
        return False
    return not view.within("direction", plan.last, quantity.first)


def _fulfils(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage says how much of a plan was reached: `this year's target is thus fulfilled by 50%`.

    The verb may stand behind it: `Kế hoạch năm, 50% đã hoàn thành`.
    """
    verb = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "fulfils")
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
        return bool(view.starting("planned", following.last, following.last + PLANNED_WITHIN))
    opens = earlier is not None and scan.at(first, "whole_of") is not None and earlier.first - first <= OF_WITHIN
    return opens and bool(view.within("planned", *view.before(quantity)))


# lists of which the sentence has a phrase, what tells that a percentage is of a plan, and how it was found
OF_PLAN: tuple[tuple[tuple[str, ...], Callable[[View, Quantity], bool], str], ...] = (
    (("plan_noun",), _is_of_year_plan, "of the plan for a year"),
    (("plan_noun",), _is_of_plan_for, "of the plan for something"),
    (("plan",), _is_against_plan, "against the plan"),
    (("plan",), passes_plan, "passed the plan by"),
    (("plan", "plan_noun"), exceeds_plan, "beyond the plan by"),
    (("plan_noun",), beyond_amount, "beyond the amount planned"),
    (("fulfils",), _fulfils, "so much of the plan"),
    (("of_wanted",), _is_of_wanted, "of what is wanted"),
    (("planned",), _is_of_planned, "of what was planned"),
)
