"""Amounts that are an aim themselves, whatever is told of it: `beating its $1.3bn target`, `against the 7% planned`.

What one aims at is named behind the amount: by its noun, whose article stands before it, or where the amount is only
held against, by the word for planned.
"""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

NOUN_WITHIN = 3  # tokens from an amount to the noun for an aim: `$9m export growth target`
COUNTED = ("percent", "money", "quantity", "number")


def is_own_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is an aim that is told of."""
    if not view.has(("aim_noun", "planned")) or quantity.kind not in COUNTED or quantity.end_of_range:
        return False
    return _has_its_noun(view, quantity) or _is_held_against(view, quantity)


def _opens(view: View, quantity: Quantity) -> int | None:
    """Return the token of the article, or of the possessive, of an amount."""
    first = view.scan.back_over(quantity.first, "qualifiers")
    led = view.scan.before(first, "whose") or view.scan.before(first, "genitive")
    return led.first if led is not None else None


def _has_its_noun(view: View, quantity: Quantity) -> bool:
    """Tell whether the noun for an aim ends the words of an amount: `the 8% growth goal`, not `8% of the goal`."""
    if not view.of("aim_noun") or _opens(view, quantity) is None:
        return False
    start, end = view.behind(quantity)
    noun = next(iter(view.starting("aim_noun", start, min(end, start + NOUN_WITHIN))), None)
    if noun is None:
        return False
    between = range(start, noun.first)
    return all(
        view.scan.tokens[at].is_word and not view.scan.any_at(at, "whole_of", "whose", "inside") for at in between
    )


def _is_held_against(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount that something is compared with is followed by the word for planned."""
    if not view.of("planned"):
        return False
    opening = _opens(view, quantity)
    first = opening if opening is not None else view.scan.back_over(quantity.first, "qualifiers")
    if not view.scan.any_before(first, "comparison", "passes", "after"):
        return False
    return view.scan.at(view.beyond(quantity)[0], "planned") is not None
