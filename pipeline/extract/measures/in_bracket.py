"""The percentage in the bracket of an amount by which something changed: `342 USD more than in July (6.9%)`."""

from collections.abc import Iterator

from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.reading import Reading
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


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
