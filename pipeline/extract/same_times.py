"""Rows that say respectively of another subject what one was told of time by time."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.listed import Pair
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CLAUSE_WITHIN = 8  # tokens in front of a row in which its own subject stands


def of_same_times(view: View, levels: Sequence[Quantity], group: Sequence[Quantity], cue: Hit) -> list[Pair]:
    """Return what a row tells of its own subject at the times of as many levels of another before.

    `Exports were 5 million USD in May and 20 in five months; imports were 3 and 16 million respectively`.
    """
    start = min(group[0].first, cue.first)
    subject = [hit for hit in view.within("concept", start - CLAUSE_WITHIN, start) if hit.first > _clause(view, start)]
    if len(subject) != 1:
        return []
    told = [one for one in levels if one.last <= subject[0].first and one.kind == group[0].kind]
    times = [one for one in stretch.starting(view.times, view.sentence.first, start) if one.is_period]
    times = [one for one in times if not one.compared]
    if not len(told) == len(times) == len(group) or view.within("concept", told[0].last, subject[0].first):
        return []
    if any(one.first > start or one.first > subject[0].first for one in times):
        return []
    return [Pair(concept=subject[0], like=one) for one in told]


def _clause(view: View, index: int) -> int:
    """Return the token of the last stop before a token."""
    signs = [*view.last_signs(";", index, 1), *view.last_signs(",", index, 1)]
    return max(signs, default=view.sentence.first)
