"""Words of direction before or right behind an amount, which make it a change: `fell by $5m`, `400 million lower`."""

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures.against import base
from pipeline.extract.measures.cues import MASKS, turns
from pipeline.extract.measures.restated import is_restated, turn_of_pair
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

NEAR = 3  # tokens from a word of direction to an amount of change
RAISED = ("capital", "projects")  # what may be raised without having changed: `tăng vốn 3 dự án`
EARLIER = frozenset({"yoy", "pop", "start"})  # what a count is held against
NAMED = ("plan", "item", "origin", "concept")  # what words of a bracket may name
AIMED = ("plan", "status", "plan_noun")  # words of what is wanted
TO_TIME = 7  # tokens from `more` in which the time begins that a count is held against: `than in the same months of`
BEFORE_TURN = ("copula", "conj", "concept", "item", "place", "perfect")  # what `up` alone may stand right behind
CROWDED = 4  # tokens to the next quantity, to which a word of direction between belongs


def turn_before(view: View, quantity: Quantity, concept: str | None, alike: Draft | None) -> Hit | None:
    """Return the word of direction that makes an amount a change; a word of level behind it says otherwise.

    A count is changed only right behind the word, and against the year before or as a count of the same just told
    (`48 projects, up three projects`, or in brackets): else `more` counts what is new.
    """
    first, last = view.before(quantity)
    if not view.within("direction", first, last):
        return None
    is_held_against = quantity.kind == "number" and is_one_more(view, quantity)
    if (turn := _turned_by(view, quantity)) is not None:
        return turn
    masks = (*MASKS, "event") if concept in RAISED and not is_held_against else MASKS  # "adjusted up by 2 billion"
    near = [
        hit for hit in view.clear("direction", masks, first, last)
        if last - hit.last <= NEAR and turns(hit) and not _is_compared(view, hit.last)
        and not view.scan.at(hit.last, "holds")  # high growth, such as fibre (5 million
        and not _is_excess(view, hit)
        and not _is_of_verb(view, hit)
        and not view.scan.at(hit.first, "comparison")  # ahead of footwear (5 million
        and not _is_of_percentage(view, hit, last)
        and not view.count(",:;", hit.last, last)
        and not (view.count("(", hit.last, last) and _names(view, hit.last, last))  # below the plan (5 billion)
        and not view.within("conj", hit.last, last)  # 8.5% GRDP growth and 78 million VND per head
    ]  # fmt: skip
    if not near:
        return None
    turn = near[-1]
    levels = view.within("reaching", first, last)
    opening = words_from(view, last)
    article = view.scan.before(opening, "definite")  # improved on the 9 million of last year
    is_held = view.scan.any_before(article.first if article else opening, "level_with", "attribute")
    if (
        (levels and levels[-1].last >= turn.last and not _is_inside(levels[-1], turn))
        or is_held
        or _is_earned(view, quantity, turn)
        or _is_part_added(view, quantity, turn)
    ):
        return None
    if quantity.kind != "number":
        return turn
    is_of_same = alike is not None and alike.concept == concept and view.count(",(", first, turn.first) > 0
    is_change = is_held_against or (is_of_same and not view.scan.at(turn.first, "event"))
    is_change = is_change or _is_led_on(view, quantity)
    return turn if is_change and last - turn.last <= 1 else None


def _turned_by(view: View, quantity: Quantity) -> Hit | None:
    """Return the verb whose object is an earlier time, where `by` leads to an amount: `exceeding the crop of 2020 by`.

    What passes a plan is no change.
    """
    first, last = view.before(quantity)
    by = view.scan.before(words_from(view, last), "part_by")
    if by is None or quantity.kind == "number":
        return None
    told = [hit for hit in view.within("direction", first, by.first) if turns(hit)]
    if not told or any(view.within(words, told[-1].last, by.first) for words in AIMED):
        return None
    is_past = view.within("base", told[-1].first, by.first) or stretch.starting(view.times, told[-1].last, by.first)
    return told[-1] if is_past else None


def _names(view: View, first: int, last: int) -> bool:
    """Tell whether the words of a bracket name a plan, or whose or what an amount is: `16% up (FDI firms $5m`."""
    return any(view.within(words, first, last) for words in NAMED)


def _is_led_on(view: View, quantity: Quantity) -> bool:
    """Tell whether the count to which a change led follows it: `rose by 46 to 712`, `tăng 12 lên 140 dự án`."""
    to = view.scan.at(view.beyond(quantity)[0], "come_to")
    following = stretch.first_from(view.quantities, to.last) if to else None
    if to is None or following is None or following.kind != "number":
        return False
    return words_from(view, following.first) == to.last


def _is_of_percentage(view: View, hit: Hit, last: int) -> bool:
    """Tell whether `and` parts a word of direction, behind a percentage, from an amount: `7% growth and $5m`."""
    earlier = stretch.last_before(view.quantities, hit.first)
    is_its = earlier is not None and earlier.kind == "percent" and earlier.last == hit.first
    return is_its and bool(view.within("conj", hit.last, last))


def _is_excess(view: View, hit: Hit) -> bool:
    """Tell whether a word of direction is part of the words for a balance: `xuất khẩu nhiều hơn nhập khẩu`."""
    concept = stretch.covering(view.of("concept"), hit.first, hit.last)
    return concept is not None and concept.value == "balance"


def _is_of_verb(view: View, hit: Hit) -> bool:
    """Tell whether a word as short as `up` is part of a verb: `dug up 9 tonnes`, not `tea up $5m`, `were up $5m`."""
    scan = view.scan
    if scan.at(hit.first, "particles") is None or hit.last != hit.first + 1 or not scan.sign(hit.first - 1).isalpha():
        return False
    if hit.first == view.sentence.first or scan.any_before(hit.first, *BEFORE_TURN):
        return False
    return not any(one.last == hit.first for one in view.times)


def words_from(view: View, last: int) -> int:
    """Return the first token of an amount with its qualifier."""
    return view.scan.back_over(last, "qualifiers")


def is_one_more(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is one more or less than before, as the words behind it or its bracket say."""
    if base(view, quantity) in EARLIER or _is_against_time(view, quantity):
        return True
    closing = quantity.last
    while view.in_brackets(quantity) and view.is_bracketed(closing) and closing < view.sentence.last:
        closing += 1
    later = view.starting("base", closing, closing + NEAR)
    return bool(later) and later[0].value in EARLIER and closing > quantity.last


def _is_against_time(view: View, quantity: Quantity) -> bool:
    """Tell whether a time follows a count with which it is compared: `up 400 firms from the end of 2023`."""
    return view.has_compared and any(one.compared for one in stretch.within(view.times, *view.behind(quantity)))


def _is_inside(level: Hit, turn: Hit) -> bool:
    """Tell whether a word of level only ends a word of direction: the `tới` of `tăng tới`, that says how much."""
    return turn.first < level.first and level.last == turn.last


def _is_compared(view: View, behind: int) -> bool:
    """Tell whether an amount is only compared with: `higher than 909,000 VND in 2010`, not `tăng hơn 481 triệu USD`."""
    return view.scan.at(behind, "comparison") is not None and view.scan.at(behind, "qualifiers") is None


def _is_earned(view: View, quantity: Quantity, turn: Hit) -> bool:
    """Tell whether an amount was gained from something: `gained 103 million USD from exports`."""
    return view.scan.at(turn.first, "gains") is not None and bool(view.scan.at(view.beyond(quantity)[0], "gained_from"))


def _is_part_added(view: View, quantity: Quantity, turn: Hit) -> bool:
    """Tell whether goods or a buyer add to a sum what they came to: `Rice made $9 million, pepper added $4 million`.

    What trade itself added, or what is held against another time, is a change.
    """
    if view.scan.at(turn.first, "adds") is None or view.of("base") or view.has_compared:
        return False
    start = view.before(quantity)[0]
    told = max([start, *view.last_signs(",;", turn.first, 1)]), turn.first
    if view.within("concept", *told):
        return False
    return bool(view.within("item", *told) or view.within("partner", *told))


def is_more_than(view: View, index: int) -> bool:
    """Tell whether a count is held against an earlier one: `10 more than a year before`, `five fewer than in 2022`."""
    turn = view.scan.at(index, "direction")
    if turn is None:
        return False
    near = (turn.last, min(turn.last + TO_TIME, view.following(index)))
    if any(hit.value == "yoy" for hit in view.starting("base", *near)):
        return True
    return view.has_compared and any(one.compared for one in stretch.starting(view.times, *near))


def turn_behind(view: View, quantity: Quantity, last: Draft | None) -> Hit | None:
    """Return the word of direction right behind an amount: `400 million USD lower`, `2 million or 9% more`."""
    start, end = view.behind(quantity)
    noun = view.scan.at(start, "concept") if quantity.kind == "number" else None
    start = noun.last if noun is not None and noun.last < end else start  # 6 projects more than a year before
    following = stretch.first_from(view.quantities, quantity.last + 1)
    turn = turn_of_pair(view, quantity)
    if turn is not None and turns(turn) and is_restated(view, quantity, last, turn):
        return turn
    if quantity.kind == "number" and not is_more_than(view, start):
        return None
    if quantity.kind != "number" and view.scan.any_at(start + 1, "copula", "came_from", "event"):
        return None  # 2 billion USD more came through
    if following and following.first - start <= CROWDED:
        return None  # 63.5 billion USD tăng 36.5%: said of the next one
    after = [hit for hit in view.starting("direction", start, min(end, start + 1)) if turns(hit)]
    is_passing = bool(after) and view.scan.at(after[0].first, "passes") is not None  # whose 9 million exceeded the plan
    return after[0] if after and not is_passing else None
