"""Percentages in brackets: the change of an amount before them (`342 USD more (6.9%)`), what it was a year before."""

from collections.abc import Iterator

from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.reading import Reading
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

KEPT = ("share", "level")  # measures that hold at a time


def in_its_bracket(view: View, quantity: Quantity, last: Draft | None) -> Iterator[Reading]:
    """Yield the change of an amount right before a bracket for the percentage that the bracket holds alone."""
    if last is None or quantity.kind != "percent" or last.quantity.kind == "percent":
        return
    if not (last.measure or "").startswith("change") or view.scan.sign(quantity.last) != ")":
        return
    exact = view.scan.before(quantity.first, "qualifiers")
    opening = (exact.first if exact else quantity.first) - 1
    if view.scan.sign(opening) == "(" and opening == last.quantity.last:
        cue = "the change before in percent"
        yield Reading(str(last.measure), weights.IN_OWN_UNIT, -1 if last.value < 0 else 1, cue)


def of_year_before(view: View, quantity: Quantity, alike: Draft | None) -> Iterator[Reading]:
    """Yield the measure of the percentage before a bracket that tells what it was earlier: `19% (năm trước 21%)`."""
    if quantity.kind != "percent" or alike is None or alike.measure not in KEPT:
        return
    base = view.scan.before(quantity.first, "base")
    if base is not None and view.scan.sign(base.first - 1) == "(" and base.first - 1 == alike.quantity.last:
        yield Reading(str(alike.measure), weights.IN_OWN_UNIT, cue="the year before")
