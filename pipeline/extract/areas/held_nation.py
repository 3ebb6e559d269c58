"""What the country has, beside what an area has: `64% of the plan (national average: 50%)`, `against 50% nationwide`.

It is told of the same thing: a percentage of which nothing is said but that it is the country's measures as the one
before it does.
"""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

WITHIN = 14  # tokens from one percentage to the other
LED_WITHIN = 6  # tokens from the word that parts them to the country
OPENING = ("comparison", "conj")  # lists of words that part the two
ENDS, COMMAS = frozenset("(;"), frozenset(",–—-")
ELSE = ("place", "concept", "partner", "item", "aspect")  # lists of which a word between says something else


def is_beside_nation(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is the country's, and held against one before it."""
    return _opening(view, quantity) is not None


def is_nations_bare(view: View, quantity: Quantity, before: Quantity) -> bool:
    """Tell whether it is said only that a percentage is the country's, beside a certain one before it."""
    opened = _opening(view, quantity)
    if opened is None or stretch.last_before(view.quantities, quantity.first) is not before:
        return False
    return not view.within("direction", opened, quantity.first)


def _opening(view: View, quantity: Quantity) -> int | None:
    """Return the token behind what parts a percentage that is the country's from the one before."""
    if quantity.kind != "percent" or not view.of("nation"):
        return None
    before = stretch.last_before(view.quantities, quantity.first)
    if before is None or before.kind != "percent" or quantity.first - before.last > WITHIN:
        return None
    if _is_part_of_nation(view, quantity):
        return None
    opened = max(_openings(view, before.last, quantity.first), default=None)
    if opened is None or any(view.within(words, opened, quantity.first) for words in ELSE):
        return None
    is_named = view.scan.at(quantity.last, "nation") is not None
    is_named = is_named or bool(view.within("nation", opened - 1, min(opened + LED_WITHIN, quantity.first)))
    return opened if is_named else None


def _is_part_of_nation(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is a part of what is the country's: `and equivalent to 16% of the country's total`."""
    if view.scan.at(quantity.last, "whole_of") is None:
        return False
    led = view.within("share", *view.before(quantity))
    return bool(led) or view.scan.any_before(view.scan.back_over(quantity.first, "qualifiers"), "equivalent")


def _openings(view: View, first: int, last: int) -> list[int]:
    """Return the tokens behind what may part two percentages; a comma does so where a mean is spoken of."""
    opened = [hit.last for words in OPENING for hit in view.within(words, first, last)]
    signs = ENDS | COMMAS if view.within("average_of", first, last) else ENDS
    return [*opened, *(at + 1 for at in view.signs_within(signs, first, last))]
