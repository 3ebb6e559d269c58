"""Subjects that figures are of: behind them, of the sentence before, or none where they are the whole again."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.view import STOPS

OPENING = 2  # tokens before the words for whose an amount is
OPENS_WITHIN = 6  # tokens before an amount that opens its sentence: `more than half, 5 million,`
OUT_OF_WITHIN = 4  # tokens from `out of` to the words of the whole: `out of the city's total exports of`
SAID_WITHIN = 20  # tokens of an aside behind the amount
OWNERSHIP = "ownership"  # type of items


def subject_behind(passage: Passage) -> Named | None:
    """Return the partner behind the comma of what it has: `With 143 projects and $3bn, Japan stands first`."""
    view, start = passage.view, passage.view.sentence.first
    if not passage.partners or view.scan.at(start, "attribute") is None:
        return None
    first = passage.partners[0]
    opening = view.scan.back_over(first.first, "definite")
    return first if view.scan.sign(opening - 1) == "," and view.following(start) < opening else None


def is_theirs(passage: Passage) -> bool:
    """Tell whether a sentence is on what the subject of the one before has: `Korea is second. Its 49 projects`."""
    start = passage.view.sentence.first
    return passage.goes_on and passage.view.scan.at(start, "theirs") is not None


def of_subject_before(passage: Passage, draft: Draft) -> str | None:
    """Return the owners that the sentence before first told of: `FDI firms shipped $3m out of $4m. Their exports`."""
    first, known = next(iter(passage.discourse.levels), None), passage.setting.grammar.lists.items
    if first is None or first.item not in known or known[first.item].type != OWNERSHIP:
        return None
    return first.item if OWNERSHIP in passage.setting.grammar.narrowing(draft.indicator) else None


def is_out_of(passage: Passage, draft: Draft) -> bool:
    """Tell whether an amount is the whole of which the one before is a part: `3 million USD out of a total of 4`."""
    view, first = passage.view, draft.quantity.first
    if not view.of("out_of"):
        return False
    led = view.scan.before(view.scan.back_over(first, "qualifiers"), "out_of") or _before_whole(passage, draft)
    return led is not None and passage.before(draft.quantity) is not None and draft.is_level


def _before_whole(passage: Passage, draft: Draft) -> Hit | None:
    """Return the words that lead to a whole before its own: `$3m out of exports of $9m`, no part of the one before."""
    view, first = passage.view, draft.quantity.first
    named = stretch.last_before(view.of("concept"), first)
    if (
        named is None
        or draft.quantity.kind != "money"
        or named.value != draft.concept
        or not view.scan.any_at(named.last, "whole_of")
    ):
        return None
    led = next(iter(view.within("out_of", named.first - OUT_OF_WITHIN, named.first)), None)
    if led is None or view.count(STOPS, led.last, first) or view.within("of_which", led.first, led.last):
        return None
    return led if view.following(led.last) == first else None


def is_whole_of(passage: Passage, draft: Draft, before: Draft) -> bool:
    """Tell whether an amount is the whole of the share right before it: `81% of the 4 million USD is for industry`."""
    share, amount = before.quantity, draft.quantity
    is_share = before.measure == "share" and draft.is_level and passage.view.scan.at(share.last, "whole_of") is not None
    return is_share and 0 < amount.first - share.last <= OPENING


def is_whole_in_bracket(passage: Passage, draft: Draft) -> bool:
    """Tell whether a bracket behind a share says what the whole is: `$3m, 52% of total exports ($6m)`.

    It is more than the part that was told before the share, and stands right behind words for the whole.
    """
    view = passage.view
    if not passage.figures or not draft.is_level or not view.in_brackets(draft.quantity):
        return False
    share = passage.figures[-1]
    levels = [one for one in passage.figures if one.is_level and one.concept == draft.concept]
    if share.measure != "share" or not levels or abs(levels[-1].value) >= abs(draft.value):
        return False
    opening = view.opening(draft.quantity.first)
    first = share.quantity.last
    if view.count(STOPS, first, opening) or view.within("concept", opening, draft.quantity.first):
        return False
    return any(view.within(kind, first, opening) for kind in ("concept", "in_all"))


def said_of(passage: Passage, draft: Draft, named: Sequence[Named]) -> str | None:
    """Return whose an amount is that opens its sentence, also behind an aside: `5 million, or 52%, is for industry`.

    One that opens its clause behind a semicolon, too.
    """
    view, quantity = passage.view, draft.quantity
    is_whole = quantity.kind == "money" or (draft.measure == "share" and view.scan.at(quantity.last, "whole_of"))
    if not view.of("said_of") or not is_whole:
        return None
    opens_clause = view.scan.sign(view.scan.back_over(quantity.first, "qualifiers") - 1) == ";"
    if not opens_clause and (passage.figures or quantity.first - view.sentence.first > OPENS_WITHIN):
        return None
    if not opens_clause and view.within("concept", view.sentence.first, quantity.first):
        return None  # exports reached 9 million, of which 68% was earned by domestic firms
    led = view.starting("said_of", quantity.last, quantity.last + SAID_WITHIN)
    if led and view.within("of_which", quantity.last, led[0].first):
        return None  # 5 million, of which 3 million was earned by others
    told = stretch.starting(named, led[0].last, led[0].last + OPENING) if led else []
    return told[0].identifier if told else None
