"""Whose capital a quantity is, where the words beside it do not say so: by currency, label, or words before it."""

from itertools import islice, pairwise

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

OWNERS = {"VND": "domestic", "USD": "fdi"}  # whose capital is counted in which currency
PART_WITHIN = 6  # tokens from `of the total` to the origin of the part
OF_PARTS = frozenset(OWNERS.values())
NOUN_WITHIN = 4  # tokens from a count to the bracket behind its noun
NEAR = 8  # quantities on either side among which an amount may be answered
LABEL = 12  # tokens of the longest label before a colon


def owner_of(view: View, quantity: Quantity) -> str | None:
    """Return whose an amount in dong beside one in dollars is: `4 trillion VND and 100 million USD` of capital.

    A bracket behind the amount may say it: `5 million USD (FDI projects)`.
    """
    if quantity.kind != "money" or quantity.unit not in OWNERS:
        return None
    if view.scan.sign(quantity.last) == "(":
        told = view.scan.at(quantity.last + 1, "origin")
        if told is not None and view.is_bracketed(told.first):
            return str(told.value)
    for one, other in pairwise(_beside(view, quantity)):
        if one.kind == other.kind and {one.unit, other.unit} == set(OWNERS) and _are_joined(view, one, other):
            return OWNERS[str(quantity.unit)]
    return None


def _beside(view: View, quantity: Quantity) -> list[Quantity]:
    """Return a quantity with the ones before and behind it that stand in its bracket, or in none as it does."""
    within = _bracket_of(view, quantity)
    sides = stretch.back_from(view.quantities, quantity.first), stretch.from_on(view.quantities, quantity.last)
    before, behind = (
        next((one for one in islice(side, NEAR) if _bracket_of(view, one) == within), None) for side in sides
    )
    return [one for one in (before, quantity, behind) if one is not None]


def _bracket_of(view: View, quantity: Quantity) -> int | None:
    """Return where the bracket that a quantity stands in opens, None outside brackets."""
    return view.opening(quantity.first) if view.in_brackets(quantity) else None


def _are_joined(view: View, one: Quantity, other: Quantity) -> bool:
    """Tell whether nothing but `and` and words of exactness stand between two amounts."""
    first = view.beyond(one)[0]
    between = range(first, other.first)
    joints = [at for at in between if view.scan.at(at, "conj")]
    return len(joints) == 1 and all(
        at in joints or view.scan.at(at, "qualifiers") or at - 1 in joints for at in between
    )


def is_parted(view: View, quantity: Quantity) -> bool:
    """Tell whether a part by origin follows: the whole is of all, `1.6 billion USD, of which 1.4 billion is FDI`.

    It may open the next sentence: `3,014 projects. Of the total, there are 2,340 FDI projects`.
    """
    parts = view.starting("of_which", quantity.last, view.sentence.last)
    if parts:
        is_whole = _is_their_whole(view, parts[0])
        return not is_whole and bool(view.starting("origin", parts[0].last, view.sentence.last))
    end = view.sentence.last
    opened = view.scan.at(end, "of_which") if view.following(quantity.last) == end else None
    named = stretch.first_from(view.scan.of("origin"), opened.last) if opened else None
    return opened is not None and named is not None and named.first - opened.last <= PART_WITHIN


def _is_their_whole(view: View, hit: Hit) -> bool:
    """Tell whether words end what is said of the amount right before them: `14 million USD of the sum, and 8 ...`."""
    before = stretch.last_before(view.quantities, hit.first)
    is_right_behind = before is not None and before.last == hit.first
    return is_right_behind and (view.scan.at(hit.last, "conj") is not None or view.scan.sign(hit.last) in STOPS)


def is_split(view: View, quantity: Quantity) -> bool:
    """Tell whether a bracket behind a count tells its parts by origin: `12 dự án (8 dự án FDI; 4 dự án trong nước)`."""
    following = stretch.first_from(view.quantities, quantity.last)
    if quantity.kind != "number" or following is None or not view.in_brackets(following) or view.in_brackets(quantity):
        return False
    opening = view.opening(following.first)
    if following.first != opening + 1 or opening - quantity.last > NOUN_WITHIN:
        return False
    named = (hit for hit in view.starting("origin", opening, view.sentence.last) if view.is_bracketed(hit.first))
    return len({str(hit.value) for hit in named if view.opening(hit.first) == opening}) > 1


def is_of_both(view: View, quantity: Quantity) -> bool:
    """Tell whether parts of two origins follow a count: `68 dự án, bao gồm 36 dự án FDI và 32 dự án trong nước`."""
    if quantity.kind != "number":
        return False
    parts = view.starting("of_which", quantity.last, view.following(quantity.last))
    named = view.starting("origin", parts[0].last, view.sentence.last) if parts else []
    return len({str(hit.value) for hit in named} & OF_PARTS) > 1


def label_of(passage: Passage, quantity: Quantity) -> frozenset[str]:
    """Return the origin that the label of a sentence names: `FDI: 71 projects were licensed`."""
    view, start = passage.view, passage.view.sentence.first
    colon = view.first_sign(":", min(start + LABEL, quantity.first))
    named = view.within("origin", start, colon) if colon is not None else []
    return frozenset({str(named[-1].value)}) if named else frozenset()


def named_before(passage: Passage, quantity: Quantity) -> frozenset[str]:
    """Return the last origin that the sentence names before a quantity, for one outside brackets the last outside."""
    view = passage.view
    within = view.in_brackets(quantity)
    earlier = stretch.back_from(view.of("origin"), quantity.first)
    named = next((hit for hit in earlier if within or not view.is_bracketed(hit.first)), None)
    return frozenset({str(named.value)} - {"enterprise"}) if named else frozenset()


def named_alone_behind(view: View, quantity: Quantity) -> bool:
    """Tell whether dollars are foreign capital: the sentence goes on with that of no other owner, and tells no part.

    `attracted 3 billion USD, surpassing the FDI attraction target`.
    """
    if quantity.unit != "USD" or any(hit.value != "fdi" for hit in view.of("origin")):
        return False
    named = stretch.first_from(view.of("origin"), quantity.last)
    if named is None:
        return False
    parts = view.within("of_which", quantity.last, named.first)
    if any(stretch.covering(view.times, hit.first, hit.last) is None for hit in parts):  # of this year
        return False
    return all(
        one.kind not in ("money", "number") for one in stretch.within(view.quantities, quantity.last, named.first)
    )
