"""Readings of money, physical quantities and counts: level, or a change in their own unit."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.denominators import is_over_base
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.against import base, change, led_base
from pipeline.extract.measures.cues import MASKS, sign, turns, words
from pipeline.extract.measures.reading import Reading
from pipeline.extract.measures.restated import is_restated
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

NEAR = 3  # tokens from a word of direction to an amount of change
BRACKET_WITHIN = 6  # tokens from a change to the amount in its bracket
NOUN_WITHIN = 2  # tokens from a count to what joins another change to it
RAISED = ("capital", "projects")  # what may be raised without having changed: `tăng vốn 3 dự án`
GAP = 3  # tokens between a change and the verb that says it again as an amount
CROWDED = 4  # tokens to the next quantity, to which a word of direction between belongs


def absolute(
    view: View, quantity: Quantity, concept: str | None, last: Draft | None, alike: Draft | None
) -> Iterator[Reading]:
    """Yield level, or a change: `an addition of US$2.75 billion`, `tăng 1.475 tỷ đồng`.

    `last` is the figure before it in the sentence, `alike` the last one of its kind.
    """
    yield Reading("level", weights.LEVEL)
    if quantity.kind not in ("money", "quantity", "number") or quantity.end_of_range:
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
    for turn in (_turn_before(view, quantity, concept, alike), _turn_behind(view, quantity, last)):
        if turn:
            measure = change(base(view, quantity), quantity)
            yield Reading(measure, weights.TURNED, sign(turn), words(view, turn))


def _opens_bracket(view: View, quantity: Quantity, last: Draft, alike: Draft | None) -> bool:
    """Tell whether a bracket or `or` leads from a change to the quantity: `by 19% (or $5m)`, `a gain of 19% or $5m`.

    Where no amount was told before, one alone in the bracket is that which changed: `exports fell 2% ($29 billion)`.
    """
    end = last.quantity.last
    is_first = alike is None or view.in_brackets(alike.quantity)
    if is_first and view.scan.sign(end) == "(" and quantity.first == end + 1:
        return False
    against = view.scan.at(end, "base") if last.quantity.kind == "percent" else None
    end = against.last + (view.scan.sign(against.last) == ",") if against else end  # by 6.5% year-on-year, or $2m
    joint = view.scan.at(end, "equivalent") if last.quantity.kind == "percent" else None
    is_next = view.scan.sign(end) == "(" and quantity.first - end <= BRACKET_WITHIN
    is_next = is_next and not view.within("concept", end, quantity.first)  # up 7.5% (GRDP was put at 5 trillion)
    is_next = is_next or (joint is not None and joint.last == quantity.first)
    return is_next and not is_over_base(view, quantity)


def _says_how_much(view: View, quantity: Quantity, last: Draft) -> bool:
    """Tell whether an amount is the rise or fall of the percentage right before it: `hơn 29%, tức thêm 2,7 tỷ USD`."""
    verb = view.scan.before(_words_from(view, quantity.first), "turned_by")
    is_next = verb is not None and verb.first - last.quantity.last <= GAP
    is_free = view.scan.sign(last.quantity.last) != ")"
    return is_next and is_free and quantity.kind != "number" and last.quantity.kind == "percent"


def _is_joined(view: View, quantity: Quantity, last: Quantity) -> bool:
    """Tell whether `and` joins an amount to what changed before: `up five projects and over 481 million USD`."""
    joint = view.scan.before(_words_from(view, quantity.first), "conj")
    if joint is None or quantity.kind != "money" or last.kind not in ("number", "money"):
        return False
    return 0 <= joint.first - last.last <= NOUN_WITHIN and not view.count(STOPS, last.last, joint.first)


def _turn_before(view: View, quantity: Quantity, concept: str | None, alike: Draft | None) -> Hit | None:
    """Return the word of direction that makes an amount a change; a word of level behind it says otherwise.

    A count is changed only right behind the word, and against the year before or as a count of the same just told
    (`48 projects, up three projects`, or in brackets): else `more` counts what is new.
    """
    first, last = view.before(quantity)
    masks = (*MASKS, "event") if concept in RAISED else MASKS  # capital "adjusted up by 2 billion" is a level
    near = [
        hit for hit in view.clear("direction", masks, first, last)
        if last - hit.last <= NEAR and turns(hit) and not _is_compared(view, hit.last)
        and not view.scan.at(hit.last, "holds")  # high growth, such as fibre (5 million
        and not _is_excess(view, hit)
        and not view.scan.at(hit.first, "comparison")  # ahead of footwear (5 million
        and not _is_of_percentage(view, hit, last)
        and not view.count(",:;", hit.last, last)
        and not (view.count("(", hit.last, last) and view.within("plan", hit.last, last))  # below the plan (5 billion)
        and not view.within("conj", hit.last, last)  # 8.5% GRDP growth and 78 million VND per head
    ]  # fmt: skip
    if not near:
        return None
    turn = near[-1]
    levels = view.within("reaching", first, last)
    opening = _words_from(view, last)
    article = view.scan.before(opening, "definite")  # improved on the 9 million of last year
    is_held = view.scan.any_before(article.first if article else opening, "level_with", "attribute")
    if (
        (levels and levels[-1].last >= turn.last and not _is_inside(levels[-1], turn))
        or is_held
        or _is_earned(view, quantity, turn)
    ):
        return None
    if quantity.kind != "number":
        return turn
    is_of_same = alike is not None and alike.concept == concept and view.count(",(", first, turn.first) > 0
    is_change = _is_held_against(view, quantity) or (is_of_same and not view.scan.at(turn.first, "event"))
    return turn if is_change and last - turn.last <= 1 else None


def _is_of_percentage(view: View, hit: Hit, last: int) -> bool:
    """Tell whether `and` parts a word of direction, behind a percentage, from an amount: `7% growth and $5m`."""
    earlier = stretch.last_before(view.quantities, hit.first)
    is_its = earlier is not None and earlier.kind == "percent" and earlier.last == hit.first
    return is_its and bool(view.within("conj", hit.last, last))


def _is_excess(view: View, hit: Hit) -> bool:
    """Tell whether a word of direction is part of the words for a balance: `xuất khẩu nhiều hơn nhập khẩu`."""
    concept = stretch.covering(view.of("concept"), hit.first, hit.last)
    return concept is not None and concept.value == "balance"


def _words_from(view: View, last: int) -> int:
    """Return the first token of an amount with its qualifier."""
    qualified = view.scan.before(last, "qualifiers")
    return qualified.first if qualified else last


def _is_held_against(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is one more or less than the year before, as the words behind it or its bracket say."""
    if base(view, quantity) == "yoy":
        return True
    closing = quantity.last
    while view.in_brackets(quantity) and view.is_bracketed(closing) and closing < view.sentence.last:
        closing += 1
    later = view.starting("base", closing, closing + NEAR)
    return bool(later) and later[0].value == "yoy" and closing > quantity.last


def _is_inside(level: Hit, turn: Hit) -> bool:
    """Tell whether a word of level only ends a word of direction: the `tới` of `tăng tới`, that says how much."""
    return turn.first < level.first and level.last == turn.last


def _is_compared(view: View, behind: int) -> bool:
    """Tell whether an amount is only compared with: `higher than 909,000 VND in 2010`, not `tăng hơn 481 triệu USD`."""
    return view.scan.at(behind, "comparison") is not None and view.scan.at(behind, "qualifiers") is None


def _is_earned(view: View, quantity: Quantity, turn: Hit) -> bool:
    """Tell whether an amount was gained from something: `gained 103 million USD from exports`."""
    return view.scan.at(turn.first, "gains") is not None and bool(view.scan.at(view.beyond(quantity)[0], "gained_from"))


def _is_more_than(view: View, index: int) -> bool:
    """Tell whether a count is held against an earlier one: `89 new licences, 10 more than a year before`."""
    turn = view.scan.at(index, "direction")
    return turn is not None and any(hit.value == "yoy" for hit in view.starting("base", turn.last, turn.last + 1))


def _turn_behind(view: View, quantity: Quantity, last: Draft | None) -> Hit | None:
    """Return the word of direction right behind an amount: `400 million USD lower`, `2 million or 9% more`."""
    start, end = view.behind(quantity)
    following = stretch.first_from(view.quantities, quantity.last + 1)
    if last is not None and last.is_level and following is not None and is_restated(view, quantity, last, following):
        return view.scan.at(following.last, "direction")
    if quantity.kind == "number" and not _is_more_than(view, start):
        return None
    if quantity.kind != "number" and view.scan.any_at(start + 1, "copula", "came_from", "event"):
        return None  # 2 billion USD more came through
    if following and following.first - start <= CROWDED:
        return None  # 63.5 billion USD tăng 36.5%: said of the next one
    after = [hit for hit in view.starting("direction", start, min(end, start + 1)) if turns(hit)]
    return (
        after[0] if after and not view.scan.at(after[0].first, "passes") else None
    )  # whose 9 million exceeded the plan
