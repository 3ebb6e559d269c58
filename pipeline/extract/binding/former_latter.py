"""Figures that answer to the two of the sentence before: `The former rose by 9%, the latter by 12%`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.listed import Pair
from pipeline.extract.view import View

TWO = 2
IN_WITHIN = 1  # tokens from a figure to `the former`: `in`


def former_and_latter(view: View, levels: Sequence[Draft]) -> dict[int, Pair]:
    """Return, by its first token, which of two levels each figure behind `the former`, `the latter` answers to."""
    told = view.of("one_of_two")
    if not told or len(levels) != TWO:
        return {}
    found: dict[int, Pair] = {}
    for hit in told:
        level = levels[0 if hit.value == "former" else 1]
        earlier = stretch.last_before(view.quantities, hit.first)
        if earlier is not None and view.scan.before(hit.first, "inside") and hit.first - earlier.last <= IN_WITHIN:
            found[earlier.first] = Pair(quantity=level.quantity)  # 9 percent in the former
            continue
        following = stretch.first_from(told, hit.last)
        end = following.first if following else view.sentence.last
        found |= {one.first: Pair(quantity=level.quantity) for one in stretch.within(view.quantities, hit.last, end)}
    return found
