"""Names that a sentence lists, and what a quantity of a list then answers to."""

from collections.abc import Sequence

from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.frozen import frozen

JOINTS = ("conj", "definite")
OWNERS = (0, 1)  # which of the sorts of names are places and partners


@frozen
class Pair:
    """What a quantity of a list answers to: an earlier quantity, a place, partner, item, concept, origin, or time.

    With a concept of its own it may be `like` an earlier quantity, whose time it is of.
    """

    quantity: Quantity | None = None
    place: str | None = None
    partner: str | None = None
    item: str | None = None
    concept: Hit | None = None
    origin: str | None = None
    moment: Expression | None = None
    like: Quantity | None = None


@frozen
class Listed:
    """A name that a list may hold: tokens `first` to `last` (exclusive), and what a quantity then answers to."""

    first: int
    last: int
    answer: Pair


@frozen
class Lists:
    """What a sentence may list, each in order: quantities that are levels, and names sort by sort."""

    view: View
    levels: Sequence[Quantity]
    names: Sequence[Sequence[Listed]]


def holders(lists: Lists, group: Sequence[Quantity]) -> list[Pair]:
    """Return who holds joined ranks: as many joined places or partners, the only such row before or right behind.

    `Hue and Ha Nam passed Hanoi to be second and third`, `the second and third places went to Hue and Ha Nam`.
    """
    view, end = lists.view, group[-1].last
    for low, high in ((view.sentence.first, group[0].first), (end, view.following(end)), (end, view.sentence.last)):
        for sort in OWNERS:
            names = [one for one in lists.names[sort] if low <= one.first and one.last <= high]
            fitting = [row for row in runs(view, names) if len(row) == len(group)]
            if len(fitting) == 1:
                return [one.answer for one in fitting[0]]
    return []


def runs(view: View, names: Sequence[Listed]) -> list[list[Listed]]:
    """Return names in the rows that commas and `and` join."""
    found: list[list[Listed]] = []
    for one in names:
        if found and are_joined(view, found[-1][-1], one):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def are_joined(view: View, one: Listed, other: Listed) -> bool:
    """Tell whether nothing but commas, conjunctions and articles stands between two names: `Japan and the US`."""
    between = [
        at for at in range(one.last, other.first) if not view.is_bracketed(at) and view.scan.sign(at) not in "()"
    ]
    return bool(between) and all(view.scan.sign(at) == "," or view.scan.any_at(at, *JOINTS) for at in between)
