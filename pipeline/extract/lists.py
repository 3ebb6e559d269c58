"""Lists that answer each other: `exports to China and Japan reached 3 and 2 billion USD, respectively`."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.areas import Area
from pipeline.extract.named import Named, items, partners
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.view import View

SHARES = RELATIVE - {"percentage_point"}  # kinds that the levels of an earlier list are no partners of
JOINED_WITHIN = 5  # tokens between two quantities of one list


@dataclass(frozen=True, slots=True)
class Pair:
    """What one quantity of a list answers to: an earlier quantity, a place, a partner, an item or a concept."""

    quantity: Quantity | None = None
    place: str | None = None
    partner: str | None = None
    item: str | None = None
    concept: Hit | None = None


def pairs(view: View, places: Sequence[Area]) -> dict[int, Pair]:
    """Return, by the first token of a quantity, what it answers to in a sentence that says `respectively`."""
    found: dict[int, Pair] = {}
    for cue in view.of("respectively"):
        group = _group(view, cue)
        if len(group) > 1:
            for one, answer in zip(group, _answers(view, places, group), strict=False):
                found[one.first] = answer
    return found


def _answers(view: View, places: Sequence[Area], group: list[Quantity]) -> list[Pair]:
    """Return what a row of quantities answers to: percentages to as many levels before them, others to names."""
    count, start = len(group), group[0].first
    before = [one for one in view.quantities if one.last <= start]
    levels = [one for one in before if one.kind not in {*SHARES, "rank"}]
    if group[0].kind in RELATIVE and len(levels) >= count:
        return [Pair(quantity=one) for one in levels[-count:]]
    low = max([view.sentence.first, *(one.last for one in before)])
    return _names(view, places, view.sentence.first, start, count) or _names(view, places, low, start, count)


def _group(view: View, cue: Hit) -> list[Quantity]:
    """Return the quantities of one kind that stand in a row before the cue, or behind it in Vietnamese."""
    before = [one for one in view.quantities if one.last <= cue.first]
    row = _row(view, before[::-1])[::-1]
    if len(row) > 1:
        return row
    return _row(view, [one for one in view.quantities if one.first >= cue.last])


def _row(view: View, ordered: list[Quantity]) -> list[Quantity]:
    """Return the quantities from the first on that are of its kind and joined to each other."""
    row: list[Quantity] = []
    for one in ordered:
        if row and (one.kind != row[0].kind or not _is_joined(view, row[-1], one)):
            break
        row.append(one)
    return row


def _is_joined(view: View, a: Quantity, b: Quantity) -> bool:
    """Tell whether only separators and small words stand between two quantities."""
    first, last = (a.last, b.first) if a.last <= b.first else (b.last, a.first)
    return last - first <= JOINED_WITHIN and not view.within("concept", first, last)


def _names(view: View, places: Sequence[Area], low: int, high: int, count: int) -> list[Pair]:
    """Return the one list of names of the wanted length that stands in a stretch of tokens."""
    lists = (
        [Pair(place=identifier) for hit, identifier in places if low <= hit.first and hit.last <= high],
        [Pair(partner=name.identifier) for name in _inside(partners(view), low, high)],
        [Pair(item=name.identifier) for name in _inside(items(view), low, high)],
        [Pair(concept=hit) for hit in view.within("concept", low, high)],
    )
    return next((found for found in lists if len(found) == count), [])


def _inside(named: list[Named], low: int, high: int) -> list[Named]:
    return [name for name in named if low <= name.first and name.last <= high]
