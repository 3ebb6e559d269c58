"""Lists that answer each other: `exports to China and Japan reached 3 and 2 billion USD, respectively`."""

from dataclasses import dataclass

from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.subjects import Named
from pipeline.extract.view import View


@dataclass(frozen=True, slots=True)
class Pair:
    """What one quantity of a list answers to: an earlier quantity, a place, a partner, an item or a concept."""

    quantity: Quantity | None = None
    place: str | None = None
    partner: str | None = None
    item: str | None = None
    concept: Hit | None = None


def pairs(view: View, places: list[tuple[Hit, str]], partners: list[Named], items: list[Named]) -> dict[int, Pair]:
    """Return, by the first token of a quantity, what it answers to in a sentence that says `respectively`."""
    found: dict[int, Pair] = {}
    for cue in view.of("respectively"):
        group = _group(view, cue)
        if len(group) < 2:
            continue
        count, start = len(group), group[0].first
        levels = [one for one in view.quantities if one.last <= start and one.kind not in ("percent", "ratio", "rank")]
        low = max([view.sentence.first, *(one.last for one in view.quantities if one.last <= start)])
        if group[0].kind in ("percent", "ratio", "percentage_point") and len(levels) >= count:
            answers = [Pair(quantity=one) for one in levels[-count:]]
        else:
            answers = _names(view, places, partners, items, view.sentence.first, start, count)
            answers = answers or _names(view, places, partners, items, low, start, count)
        for one, answer in zip(group, answers, strict=False):
            found[one.first] = answer
    return found


def _group(view: View, cue: Hit) -> list[Quantity]:
    """Return the quantities of one kind that stand in a row before the cue, or behind it in Vietnamese."""
    before = [one for one in view.quantities if one.last <= cue.first]
    row = _row(view, before[::-1])[::-1]
    if len(row) >= 2:
        return row
    return _row(view, [one for one in view.quantities if one.first >= cue.last])


def _row(view: View, ordered: list[Quantity]) -> list[Quantity]:
    row: list[Quantity] = []
    for one in ordered:
        if row and (one.kind != row[0].kind or not _joined(view, row[-1], one)):
            break
        row.append(one)
    return row


def _joined(view: View, a: Quantity, b: Quantity) -> bool:
    """Tell whether only separators and small words stand between two quantities."""
    first, last = (a.last, b.first) if a.last <= b.first else (b.last, a.first)
    if last - first > 5:
        return False
    return not view.within("concept", first, last)


def _names(
    view: View, places: list[tuple[Hit, str]], partners: list[Named], items: list[Named], low: int, high: int, count: int
) -> list[Pair]:  # fmt: skip
    """Return the one list of names of the wanted length that stands before the quantities."""
    near_places = [identifier for hit, identifier in places if low <= hit.first and hit.last <= high]
    near_partners = [name.identifier for name in partners if low <= name.hit.first and name.hit.last <= high]
    near_items = [name.identifier for name in items if low <= name.hit.first and name.hit.last <= high]
    concepts = [hit for hit in view.within("concept", low, high)]
    if len(near_places) == count:
        return [Pair(place=name) for name in near_places]
    if len(near_partners) == count:
        return [Pair(partner=name) for name in near_partners]
    if len(near_items) == count:
        return [Pair(item=name) for name in near_items]
    if len(concepts) == count:
        return [Pair(concept=hit) for hit in concepts]
    return []
