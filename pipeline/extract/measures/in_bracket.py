"""Percentages in brackets: the change of an amount before them (`342 USD more (6.9%)`), what it was a year before."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.led import is_alone_in_bracket
from pipeline.extract.measures.reading import Reading
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

KEPT = ("share", "level", "plan_ratio")  # measures that hold at a time
YEAR_WITHIN = 2  # tokens from `the same period` to its year


def in_its_bracket(view: View, quantity: Quantity, last: Draft | None) -> Iterator[Reading]:
    """Yield the change of an amount for the percentage that tells it again: `off $612m or 29.8%`, `$2m (9%) more`.

    It stands alone in a bracket right behind the amount, or behind `or`.
    """
    if last is None or quantity.kind != "percent" or last.quantity.kind == "percent":
        return
    if not (last.measure or "").startswith("change"):
        return
    opening = view.scan.back_over(view.scan.back_over(quantity.first, "qualifiers"), "equivalent") - 1
    is_bracket = view.scan.sign(quantity.last) == ")" and view.scan.sign(opening) == "("
    if (is_bracket and opening == last.quantity.last) or _is_behind_or(view, quantity, last.quantity):
        cue = "the change before in percent"
        yield Reading(str(last.measure), weights.IN_OWN_UNIT, -1 if last.value < 0 else 1, cue)


def _is_behind_or(view: View, quantity: Quantity, amount: Quantity) -> bool:
    """Tell whether nothing but `or`, and perhaps a comma, parts an amount from a percentage."""
    joint = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "equivalent")
    return joint is not None and joint.first - (view.scan.sign(joint.first - 1) == ",") == amount.last


def of_year_before(view: View, quantity: Quantity, alike: Draft | None) -> Iterator[Reading]:
    """Yield the measure of the percentage before for what it was a year earlier."""
    if alike is not None and alike.measure in KEPT and is_of_year_before(view, quantity, alike.quantity):
        yield Reading(str(alike.measure), weights.IN_OWN_UNIT + weights.SURE, cue="the year before")


def is_of_year_before(view: View, quantity: Quantity, earlier: Quantity) -> bool:
    """Tell whether a percentage is what an earlier one was the year before.

    `19% (năm trước 21%)`, `46% kế hoạch (cùng kỳ: 51%)`,
    `46% of the plan, less than in the same period (51%)`, `46% kế hoạch, cùng kỳ đạt 51%`.
    """
    if quantity.kind != "percent" or not view.of("base"):
        return False
    is_labelled = view.scan.sign(quantity.first - 1) == ":"
    base = _base(view, earlier, quantity.first)
    if base is not None and view.scan.sign(base.first - 1) == "(" and _end(view, base) == quantity.first - is_labelled:
        return base.first - 1 == earlier.last or (is_labelled and not view.count(STOPS, earlier.last, base.first - 1))
    if _opens_bracket(view, quantity, earlier):
        return True
    return _is_bracket_of_base(view, quantity, earlier) or _opens_clause_on_base(view, quantity, earlier)


def _opens_bracket(view: View, quantity: Quantity, earlier: Quantity) -> bool:
    """Tell whether a bracket behind a percentage holds another and its time: `7% (9% in the same period last year)`."""
    opening = view.scan.back_over(quantity.first, "qualifiers") - 1
    if opening != earlier.last or view.scan.sign(opening) != "(" or not view.scan.any_at(quantity.last, "inside"):
        return False
    told = [hit for hit in view.starting("base", quantity.last, quantity.last + YEAR_WITHIN) if hit.value == "yoy"]
    return bool(told) and view.scan.sign(_end(view, told[0])) == ")"


def _is_bracket_of_base(view: View, quantity: Quantity, earlier: Quantity) -> bool:
    """Tell whether a bracket behind what a percentage is held against holds another alone: `kém cùng kỳ (51%)`."""
    if not is_alone_in_bracket(view, quantity):
        return False
    opening = quantity.first - 1
    told = _base(view, earlier, opening)
    if told is None or _end(view, told) != opening:
        return False
    held = view.within("direction", earlier.last, told.last)
    return any(
        view.scan.any_before(hit.last, "comparison") or view.scan.any_at(hit.first, "against") for hit in held
    )  # not: tăng so với cùng kỳ (18%)


def _opens_clause_on_base(view: View, quantity: Quantity, earlier: Quantity) -> bool:
    """Tell whether the same months of the year before open a clause with their own: `, cùng kỳ đạt 51%`."""
    verb = view.scan.before(quantity.first, "reaching") or view.scan.before(quantity.first, "copula")
    last = verb.first if verb else quantity.first
    told = _base(view, earlier, last) if verb is not None else None
    if told is None or _end(view, told) != last or view.scan.sign(told.first - 1) not in (",", ";", "("):
        return False
    return view.scan.at(told.first, "like_period") is not None


def _base(view: View, earlier: Quantity, last: int) -> Hit | None:
    """Return the last words for the year before between a percentage and a token."""
    told = [hit for hit in view.within("base", earlier.last, last) if hit.value == "yoy"]
    return told[-1] if told else None


def _end(view: View, base: Hit) -> int:
    """Return the token behind words for the same period, and behind the time that says which: `cùng kỳ | năm 2021`."""
    return max([base.last, *(one.last for one in stretch.starting(view.times, base.first, base.last + YEAR_WITHIN))])
