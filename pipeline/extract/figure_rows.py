"""Rows of figures: what commas, conjunctions and small words join."""

from collections.abc import Iterator
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.view import View

SHARES = RELATIVE - {"percentage_point"}  # kinds that the levels of an earlier list are no partners of
ROWED = ("percent", "money", "rank", "number", "quantity")  # kinds of which rows answer to others without saying so
JOINED_WITHIN = 5  # tokens between two quantities of one list
PARTING = ("concept", "item", "partner", "place", "share")  # what stands between two rows, never within one
TIGHT = 3  # tokens between two percentages of a row that answers to others without saying so
LONGEST = 24  # quantities of one list; nobody sets more names against as many numbers


def rows(view: View) -> list[list[Quantity]]:
    """Return the rows of figures of one kind between which only commas, semicolons and conjunctions stand."""
    found: list[list[Quantity]] = []
    for one in view.quantities:
        if one.kind not in ROWED or one.end_of_range:
            continue
        last = found[-1][-1] if found else None
        if last is not None and last.kind == one.kind and _is_tight(view, last, one):
            found[-1].append(one)
        else:
            found.append([one])
    return [group for group in found if len(group) > 1]


def tight_row(view: View, first: Quantity) -> list[Quantity]:
    """Return a quantity with those of its kind behind it from which only commas and conjunctions part it."""
    found = [first]
    for one in islice(stretch.from_on(view.quantities, first.last), LONGEST - 1):
        if one.kind != first.kind or not _is_tight(view, found[-1], one):
            break
        found.append(one)
    return found


def level_rows(view: View, count: int) -> list[list[Quantity]]:
    """Return the rows of so many joined quantities of one kind, ranks and levels: `US$3, 2 and 1 billion`."""
    found: list[list[Quantity]] = []
    last = -1
    for one in view.quantities:
        if one.first >= last and one.kind not in SHARES:
            group = joined(view, stretch.from_on(view.quantities, one.first))
            last = group[-1].last
            found.extend([group] if len(group) == count else [])
    return found


def _is_tight(view: View, a: Quantity, b: Quantity) -> bool:
    scan, between = view.scan, range(a.last, b.first)
    is_row = all(scan.sign(at) in (",", ";") or scan.any_at(at, "conj", "qualifiers") for at in between)
    return 0 < len(between) <= TIGHT and is_row


def joined(view: View, ordered: Iterator[Quantity]) -> list[Quantity]:
    """Return the quantities from the first on that are of its kind and joined to each other."""
    found: list[Quantity] = []
    for one in islice(ordered, LONGEST):
        if found and view.in_brackets(one) and not view.in_brackets(found[0]):
            continue  # 3 billion USD (up 2%), 4 billion (up 5%)
        if found and (not _is_alike(one, found[0]) or not _is_joined(view, found[-1], one)):
            break
        found.append(one)
    return found


def _is_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities can stand in one row: of one kind, or percent beside a multiple."""
    return one.kind == other.kind or {one.kind, other.kind} <= SHARES


def _is_joined(view: View, a: Quantity, b: Quantity) -> bool:
    """Tell whether only separators and small words stand between two quantities."""
    first, last = (a.last, b.first) if a.last <= b.first else (b.last, a.first)
    if view.scan.sign(first) == "(" and not view.in_brackets(a):
        first = next((at + 1 for at in range(first, last) if view.scan.sign(at) == ")"), first)
    return last - first <= JOINED_WITHIN and not any(view.within(named, first, last) for named in PARTING)
