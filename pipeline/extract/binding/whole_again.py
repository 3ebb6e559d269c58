"""A whole that is told again before its parts: `Among the 367 projects, 62 are domestic`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.view import View

WITHIN = 4  # tokens at the start of a sentence in which it tells the whole again


def names_whole(view: View, told: Sequence[Draft]) -> bool:
    """Tell whether a sentence opens with `of` or `among` and a count that the figures told before it hold."""
    start = view.sentence.first
    if not view.scan.any_at(start, "whole_of", "among_first", "inside"):
        return False
    again = next(iter(stretch.starting(view.quantities, start, start + WITHIN)), None)
    if again is None or again.kind != "number":
        return False
    return any(one.quantity.kind == "number" and one.quantity.value == again.value for one in told)
