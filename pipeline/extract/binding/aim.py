"""Figures that are only aimed at."""

from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

NEW, NEW_WITHIN = "new", 2  # an event, and tokens from an amount to its word: `of new`
AIM_WITHIN = 3  # tokens from `the goal of` to its figure


def is_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether words right before a quantity say that it is aimed at: `the goal of 1.1 billion USD`."""
    if not view.of("status"):
        return False
    told = view.within("status", *view.before(quantity))
    return bool(told) and told[-1].value == "target" and quantity.first - told[-1].last <= AIM_WITHIN


def aims_at_all(view: View, quantity: Quantity) -> bool:
    """Tell whether capital aimed at is only called new as it is to come: `aims for $3 billion of new FDI`."""
    if not view.of("status") or not view.of("event"):
        return False
    told = view.within("status", view.sentence.first, quantity.first)
    if not told or told[-1].value != "target":
        return False
    start, end = view.behind(quantity)
    events = [hit for hit in view.starting("event", start, min(end, start + NEW_WITHIN)) if hit.value == NEW]
    return bool(events) and view.scan.at(events[0].last, "origin") is not None


def aims_at_years(view: View, quantity: Quantity, found: Expression) -> bool:
    """Tell whether several years behind are those of all aims of a sentence: `aims at 80, ..., in 2017-2020`."""
    aimed = (hit for hit in view.within("status", view.sentence.first, quantity.first) if hit.value == "target")
    return found.until_year is not None and any(aimed)
