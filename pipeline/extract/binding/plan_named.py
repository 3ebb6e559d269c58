"""Figures that are the plan itself, and plans named right before their figure."""

from pipeline.extract import stretch
from pipeline.extract.binding.aimed_on import is_apposed_plan
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import is_dated_beyond, is_planned, is_said_of_plan
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

WHOLE_WITHIN = 4  # tokens from `of` to the amount of a plan, past its year: `of the year's`
WHOSE_YEAR = 7  # tokens from a plan to a relative clause on it, past its year: `the plan for the whole year, which`
PLAN_BEFORE = 2  # tokens from the words of a plan to its figure


def is_for_year(passage: Passage, draft: Draft) -> bool:
    """Tell whether nothing dates what is aimed at but its sentence as a whole, or the words of a plan name it."""
    view, quantity = passage.view, draft.quantity
    if not draft.is_dated or is_dated_beyond(view, draft):
        return True
    return is_planned(view, quantity) or names_plan(passage, quantity) or is_said_of_plan(view, quantity)


def names_plan(passage: Passage, quantity: Quantity, *, of_year: bool = False) -> bool:
    """Tell whether a plan, or one of a whole year, is named right before its figure: `the yearly target of 1 billion`.

    Words for the whole year stand in it or right before it.
    """
    view, (first, last) = passage.view, passage.view.before(quantity)
    named = [hit for hit in view.within("plan", first, last) if last - hit.last <= PLAN_BEFORE]
    return any(not of_year or view.scan.any_at(at, "whole_year") for hit in named for at in range(hit.first - 1, last))


def is_the_plan(passage: Passage, draft: Draft, before: Draft | None) -> bool:
    """Tell whether a level in brackets is the plan itself: `56.4% of the plan (5,800 billion)`."""
    view = passage.view
    if not draft.is_level or passage.view.scan.sign(draft.quantity.last) == "/":
        return False  # 8.4% of the plan (1,690/20,118 billion): what was spent stands over the plan
    if is_apposed_plan(view, draft.quantity, before) or _is_whole_of_ratio(view, draft.quantity, before):
        return True
    if before is not None and before.measure == "plan_ratio" and _is_explained(view, draft.quantity):
        return True  # 50.8 percent of its target for 2014, which is 12 billion USD
    if _is_in_relative(view, draft.quantity):
        return True
    if not view.in_brackets(draft.quantity):
        return False
    opening = view.opening(draft.quantity.first)
    is_behind_ratio = before is not None and before.measure == "plan_ratio"
    plan = stretch.last_before(view.of("plan"), opening)
    if not is_behind_ratio and (plan is None or opening - plan.last > PLAN_BEFORE):
        return False
    return not view.within("concept", opening, draft.quantity.first)


def _is_whole_of_ratio(view: View, quantity: Quantity, before: Draft | None) -> bool:
    """Tell whether an amount is what so much percent of a plan is of: `31 per cent of the year's $2.9m`."""
    if before is None or before.measure != "plan_ratio" or quantity.kind not in ("money", "quantity"):
        return False
    of = view.scan.at(before.quantity.last, "whole_of")
    first = view.scan.back_over(quantity.first, "qualifiers")
    if of is None or first - of.last > WHOLE_WITHIN or view.count(STOPS, of.first, first):
        return False
    return not (view.within("plan", of.first, first) or view.within("plan_noun", of.first, first))


def _is_in_relative(view: View, quantity: Quantity) -> bool:
    """Tell whether a relative clause says what a plan is: `its plan for the year, which was $4m and 900 new firms`.

    It does to its end, at a semicolon or where another verb states a level.
    """
    told = stretch.last_before(view.of("relative"), quantity.first) if view.of("plan_noun") else None
    verb = view.scan.at(told.last, "copula") if told is not None else None
    noun = stretch.last_before(view.of("plan_noun"), told.first) if told is not None else None
    if told is None or verb is None or noun is None or told.first - noun.last > WHOSE_YEAR:
        return False
    if view.following(noun.last) < told.first or view.count(";:", noun.last, quantity.first):
        return False
    return not view.within("states", verb.last, quantity.first)


def _is_explained(view: View, quantity: Quantity) -> bool:
    """Tell whether `which is` leads to an amount."""
    verb = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "copula")
    return verb is not None and view.scan.before(verb.first, "relative") is not None
