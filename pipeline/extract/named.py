"""Partners and items that a sentence names, and which of them belongs to a quantity."""

from dataclasses import dataclass

from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

DIRECTLY = 2  # tokens behind a quantity within which `of` or `from` leads to a name
BESIDE = 3  # tokens between a concept and the name that narrows it


@dataclass(frozen=True, slots=True)
class Named:
    """A partner or an item that a sentence names."""

    hit: Hit
    identifier: str


def partners(view: View) -> list[Named]:
    """Return the partners that a sentence names, in order; `Taiwan (China)` is one."""
    found: list[Named] = []
    for hit in view.of("partner"):
        if found and view.scan.sign(hit.first - 1) == "(" and found[-1].hit.last == hit.first - 1:
            continue
        found.append(Named(hit, str(hit.value)))
    return found


def items(view: View) -> list[Named]:
    """Return the items that a sentence names, in order."""
    concepts = view.of("concept")
    return [Named(hit, str(hit.value)) for hit in view.of("item") if not any(_is_part(hit, one) for one in concepts)]


def _is_part(hit: Hit, concept: Hit) -> bool:
    """Tell whether a name is only a part of the words of a concept: the retail of `retail sales`."""
    inside = concept.first <= hit.first and hit.last <= concept.last
    return inside and concept.last - concept.first > hit.last - hit.first


def nearest(view: View, quantity: Quantity, named: list[Named], concept: Hit | None, *, reach: int) -> Named | None:
    """Return the name that belongs to a quantity, None where none does.

    First one right behind it (`5 tonnes of rice`), then the last since the figure before, the first behind it within
    `reach` tokens, the last beside the words of its concept.
    """
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    if view.scan.any_at(start, "of", "partner_to"):
        close = [name for name in named if start <= name.hit.first <= start + DIRECTLY and name.hit.first < end]
        if close:
            return close[0]
    ahead = [name for name in named if first <= name.hit.first and name.hit.last <= last]
    if ahead:
        return ahead[-1]
    behind = [
        name for name in named if start <= name.hit.first <= start + reach and name.hit.last <= end
    ]  # fmt: skip
    if behind:
        return behind[0]
    beside = [name for name in named if concept and name.hit.last <= quantity.first and _is_beside(name.hit, concept)]
    return beside[-1] if beside else None


def _is_beside(hit: Hit, concept: Hit) -> bool:
    return abs(hit.first - concept.last) <= BESIDE or abs(concept.first - hit.last) <= BESIDE
