"""Changes told twice: in their own unit and in percent."""

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CLOSES = frozenset(",)")  # marks that end what was told again


def turn_of_pair(view: View, quantity: Quantity) -> Hit | None:
    """Return the word of direction behind an amount and a percentage, or the reverse, that tell the same.

    `4.3%, or US$566 million, less`, `US$566 million (or 4.3%) more`; the quantity is the first of them.
    """
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or "percent" not in (quantity.kind, following.kind) or quantity.kind == following.kind:
        return None
    opening, scan = quantity.last, view.scan
    mark = scan.sign(opening)
    opening += mark in (",", "(")
    joint = scan.at(opening, "equivalent")
    if joint is None and mark != "(":
        return None
    if scan.back_over(following.first, "qualifiers") != (joint.last if joint else opening):
        return None
    end = following.last
    if mark == "(" and scan.sign(end) != ")":
        return None
    return scan.at(end + (mark == "(" or (mark == "," and scan.sign(end) == ",")), "direction")


def turn_beside_bracket(view: View, quantity: Quantity) -> Hit | None:
    """Return the word of direction behind a bracket that only says how far: `slightly (0.7%) fewer than last year`."""
    scan, opening = view.scan, quantity.first - 1
    if scan.sign(opening) != "(" or scan.sign(quantity.last) != ")":
        return None
    earlier = stretch.last_before(view.quantities, opening)
    if earlier is not None and earlier.last == opening:
        return None
    turn = scan.at(quantity.last + 1, "direction")
    return turn if turn is not None and (scan.any_at(turn.last, "comparison") or view.of("base")) else None


def is_restated(view: View, quantity: Quantity, level: Draft | None, turn: Hit) -> bool:
    """Tell whether an amount is a change that a percentage tells again before a word of direction.

    It stands apart behind a level of its unit, which it is part of: `$9m, $2m or 28% more`; or a mark ends the two.
    """
    if quantity.kind == "number":
        return False
    if view.scan.sign(turn.first - 1) in CLOSES:
        return True  # that is $2m, or 28%, more
    if level is None or not level.is_level or quantity.unit != level.quantity.unit:
        return False
    is_apart = view.count(",(", level.quantity.last, quantity.first) > 0
    return is_apart and quantity.value < level.quantity.value
