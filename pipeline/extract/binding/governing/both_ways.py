"""Exports and imports told in one amount, which is that of all trade: `Exports and imports were worth $5bn`."""

from decimal import Decimal

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

TURNOVER = "turnover"
ROUNDED = Decimal("0.02")  # by which rounded parts may miss their whole


def both_ways(view: View, quantity: Quantity, hit: Hit) -> str | None:
    """Return the trade of a quantity behind `exports and imports`: all of it where only one amount or change follows.

    Of two amounts each is that of one way, in their order; None where words name one way alone. An amount that the two
    behind it add up to is that of both.
    """
    first = _joined_to(view, hit)
    if first is None or hit.last > quantity.first or view.within("each", hit.last, quantity.first):
        return None  # exports and imports both rose 10%
    behind = [one for one in _until_next(view, hit) if not _restates(view, one)]
    levels = [one for one in behind if one.kind == "money"]
    if levels and quantity is levels[0] and _has_parts(view, quantity):
        return TURNOVER
    if len(levels) > 1:
        return first if quantity is levels[0] else None
    told = levels or [one for one in behind if one.dimension in RELATIVE]
    return TURNOVER if len(told) == 1 else None


def _has_parts(view: View, whole: Quantity) -> bool:
    """Tell whether the two amounts behind one are its parts: `were worth $9m: $5m outwards and $4m inwards`."""
    behind = [one for one in stretch.from_on(view.quantities, whole.last) if one.kind == "money"]
    parts = [one for one in behind if not _restates(view, one)]
    if len(parts) != len(WAYS) or any(one.unit != whole.unit for one in parts):
        return False
    return abs(sum(one.value for one in parts) - whole.value) <= abs(whole.value) * ROUNDED


def _joined_to(view: View, hit: Hit) -> str | None:
    """Return the other way of trade that `and` joins right before one."""
    joint = view.scan.before(hit.first, "conj")
    other = view.scan.before(joint.first, "concept") if joint else None
    is_pair = other is not None and {other.value, hit.value} == WAYS
    return str(other.value) if is_pair and other is not None else None


def _until_next(view: View, hit: Hit) -> list[Quantity]:
    """Return the quantities behind words for trade up to the next such words."""
    ways = (one.first for one in stretch.from_on(view.of("concept"), hit.last) if one.value in WAYS)
    return stretch.within(view.quantities, hit.last, next(ways, view.sentence.last))


def _restates(view: View, one: Quantity) -> bool:
    return one.kind == "money" and view.in_brackets(one)
