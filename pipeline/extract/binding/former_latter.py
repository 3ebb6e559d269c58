"""Figures of the two that were told last: `The former rose by 9%, the latter by 12%`.

The two are names that `and` joins in the sentence itself (`Exports and imports grew, the former to $5m`), where it has
such a row, else the levels of the sentence before.
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.listed import Listed, Pair, runs
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

TWO = 2
IN_WITHIN = 1  # tokens from a figure to `the former`: `in`


def former_and_latter(view: View, levels: Sequence[Draft]) -> dict[int, Pair]:
    """Return, by its first token, which of two levels each figure behind `the former`, `the latter` answers to."""
    if len(levels) != TWO:
        return {}
    two = [Pair(quantity=level.quantity) for level in levels]
    return {one.first: two[_which(hit)] for hit in view.of("one_of_two") for one in _of(view, hit)}


def of_two_named(view: View, sorts: Sequence[Sequence[Listed]]) -> dict[int, Pair]:
    """Return, by its first token, which of two names joined in its sentence each figure there answers to."""
    found: dict[int, Pair] = {}
    for hit in view.of("one_of_two"):
        rows = [row for names in sorts for row in runs(view, [one for one in names if one.last <= hit.first])]
        two = max((row for row in rows if len(row) == TWO), key=lambda row: row[-1].last, default=None)
        if two is not None:
            found |= {one.first: two[_which(hit)].answer for one in _of(view, hit)}
    return found


def _which(hit: Hit) -> int:
    return 0 if hit.value == "former" else 1


def _of(view: View, hit: Hit) -> Sequence[Quantity]:
    """Return the figures of one of the two: up to the other one, or that right before `in the former`."""
    earlier = stretch.last_before(view.quantities, hit.first)
    if earlier is not None and view.scan.before(hit.first, "inside") and hit.first - earlier.last <= IN_WITHIN:
        return [earlier]  # 9 percent in the former
    following = stretch.first_from(view.of("one_of_two"), hit.last)
    return stretch.within(view.quantities, hit.last, following.first if following else view.sentence.last)
