"""Counts that are the subject of a verb: `89 projects were new and brought $5m`, `900 firms registered`."""

from pipeline.extract.binding.features.kinds import CAME, EVENTS, STANDING
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

OPENS = frozenset({",", ";", ":", "-", "–", "—", "•", "*", "+", ""})  # what stands before a clause


def brought_it(view: View, before: Draft, quantity: Quantity) -> bool:
    """Tell whether projects of an event of their own are what brought an amount: the verb stands between the two."""
    if before.concept != "projects" or not before.is_level or not before.features & EVENTS - CAME - STANDING:
        return False
    if before.quantity.first < view.sentence.first:
        return False
    between = before.quantity.last, quantity.first
    return not view.count(STOPS, *between) and any(hit.value in CAME for hit in view.within("event", *between))


def registered(view: View, hit: Hit | None, quantity: Quantity) -> bool:
    """Tell whether firms that open a clause are said to register: not that an area has them registered."""
    if hit is None or hit.first < quantity.last or not view.of("registers"):
        return False
    first = view.scan.back_over(quantity.first, "qualifiers")
    verb = view.scan.before(first, "registers")
    if verb is not None:
        return not view.scan.any_before(verb.first, "has", "perfect")  # they registered 900 firms
    if not view.scan.at(hit.last, "registers"):
        return False
    return first <= view.sentence.first or view.scan.sign(first - 1) in OPENS
