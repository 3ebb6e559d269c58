"""Readings of money, physical quantities and counts: level, or a change in their own unit."""

from collections.abc import Iterator

from pipeline.extract.denominators import is_over_base
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.against import base, change, led_base
from pipeline.extract.measures.amount_turned import turn_before, turn_behind, words_from
from pipeline.extract.measures.cues import sign, words
from pipeline.extract.measures.reading import Reading
from pipeline.extract.own_aims import is_own_aim
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

BRACKET_WITHIN = 6  # tokens from a change to the amount in its bracket
NOUN_WITHIN = 2  # tokens from a count to what joins another change to it
QUALIFIED = 3  # tokens from `to` to its amount: `to nearly`
GAP = 3  # tokens between a change and the verb that says it again as an amount


def absolute(
    view: View, quantity: Quantity, concept: str | None, last: Draft | None, alike: Draft | None
) -> Iterator[Reading]:
    """Yield level, or a change: `an addition of US$2.75 billion`, `tăng 1.475 tỷ đồng`.

    `last` is the figure before it in the sentence, `alike` the last one of its kind.
    """
    yield Reading("level", weights.LEVEL)
    if quantity.kind not in ("money", "quantity", "number") or quantity.end_of_range or is_own_aim(view, quantity):
        return
    if last is not None and (last.measure or "").startswith("change") and _opens_bracket(view, quantity, last, alike):
        cue = "the change before in its own unit"
        yield Reading(str(last.measure), weights.IN_OWN_UNIT, -1 if last.value < 0 else 1, cue)
    if last is not None and (last.measure or "").startswith("change") and _is_joined(view, quantity, last.quantity):
        yield Reading(str(last.measure), weights.TURNED, -1 if last.value < 0 else 1, "joined to the change before")
    if last is not None and last.measure in ("change_yoy", "change_pop") and _says_how_much(view, quantity, last):
        yield Reading(last.measure, weights.TURNED, -1 if last.value < 0 else 1, "the change before in its own unit")
    own = led_base(view, quantity)
    if own is not None and (led := view.scan.before(own.first, "direction")) is not None:
        yield Reading(change(str(own.value), quantity), weights.TURNED, sign(led), words(view, led))
    for turn in (turn_before(view, quantity, concept, alike), turn_behind(view, quantity, last)):
        if turn:
            measure = change(base(view, quantity), quantity)
            yield Reading(measure, weights.TURNED, sign(turn), words(view, turn))


def _opens_bracket(view: View, quantity: Quantity, last: Draft, alike: Draft | None) -> bool:
    """Tell whether a bracket or `or` leads from a change to the quantity: `by 19% (or $5m)`, `a gain of 19% or $5m`.

    Where no amount was told before, one alone in the bracket is that which changed: `exports fell 2% ($29 billion)`.
    """
    end = last.quantity.last
    is_first = alike is None or view.in_brackets(alike.quantity)
    if is_first and not _comes_to(view, quantity) and view.scan.sign(end) == "(" and quantity.first == end + 1:
        return False
    against = view.scan.at(end, "base") if last.quantity.kind == "percent" else None
    end = against.last + (view.scan.sign(against.last) == ",") if against else end  # by 6.5% year-on-year, or $2m
    is_apart = view.scan.sign(end) == "," and alike is not None and alike.is_level  # $270m, down 16%, or $33m
    joint = view.scan.at(end + is_apart, "equivalent") if last.quantity.kind == "percent" else None
    is_next = view.scan.sign(end) == "(" and quantity.first - end <= BRACKET_WITHIN
    is_next = is_next and not view.within("concept", end, quantity.first)  # up 7.5% (GRDP was put at 5 trillion)
    if is_next and (_names_item(view, end) or _names_time(view, end, quantity.first)):
        return False  # up 5.5% ($19 billion without crude oil), up 5.5% (a year before: $19 billion)
    is_next = is_next or (joint is not None and joint.last == quantity.first)
    return is_next and not is_over_base(view, quantity)


def _comes_to(view: View, quantity: Quantity) -> bool:
    """Tell whether the level that it led to follows the bracket of an amount: `rose 5% ($1 billion) to $20 billion`."""
    if view.scan.sign(quantity.last) != ")":
        return False
    led = view.scan.at(quantity.last + 1, "come_to")
    return led is not None and view.following(quantity.last) - led.last <= QUALIFIED


def _names_time(view: View, opening: int, first: int) -> bool:
    """Tell whether a bracket opens with the time of which its amount is."""
    return bool(view.within("base", opening, first)) or any(opening < one.first < first for one in view.times)


def _names_item(view: View, opening: int) -> bool:
    """Tell whether a bracket names of which goods or part it speaks."""
    closing = next((at for at in range(opening, view.sentence.last) if view.scan.sign(at) == ")"), opening)
    return bool(view.within("item", opening, closing))


def _says_how_much(view: View, quantity: Quantity, last: Draft) -> bool:
    """Tell whether an amount is the rise or fall of the percentage right before it: `hơn 29%, tức thêm 2,7 tỷ USD`."""
    verb = view.scan.before(words_from(view, quantity.first), "turned_by")
    is_next = verb is not None and verb.first - last.quantity.last <= GAP
    is_free = view.scan.sign(last.quantity.last) != ")"
    return is_next and is_free and quantity.kind != "number" and last.quantity.kind == "percent"


def _is_joined(view: View, quantity: Quantity, last: Quantity) -> bool:
    """Tell whether `and` joins an amount to what changed before: `up five projects and over 481 million USD`."""
    joint = view.scan.before(words_from(view, quantity.first), "conj")
    if joint is None or quantity.kind != "money" or last.kind not in ("number", "money"):
        return False
    return 0 <= joint.first - last.last <= NOUN_WITHIN and not view.count(STOPS, last.last, joint.first)
