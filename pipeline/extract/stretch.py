"""What lies in a stretch of tokens, among things in the order of the text that do not overlap.

A sentence may hold thousands of figures: nothing that is asked for each of them may look at all the others.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Something in a text: tokens `first` to `last` (exclusive)."""

    @property
    def first(self) -> int:
        """Return its first token."""

    @property
    def last(self) -> int:
        """Return the token behind it."""


Thing = TypeVar("Thing", bound=Placed)
FIRST = attrgetter("first")
FEW = 8  # things that are sooner looked at than searched


def starting(things: Sequence[Thing], first: int, last: int) -> Sequence[Thing]:
    """Return the things that start in a stretch."""
    if len(things) > FEW:
        return things[bisect_left(things, first, key=FIRST) : bisect_left(things, last, key=FIRST)]
    found = []
    for thing in things:  # a comprehension is a call, and mostly there is one thing to look at
        if first <= thing.first < last:
            found.append(thing)
    return found


def tokens(stretches: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Return the tokens of stretches, the last of each exclusive."""
    return frozenset(at for first, last in stretches for at in range(first, last))


def within(things: Sequence[Thing], first: int, last: int) -> list[Thing]:
    """Return the things that lie in a stretch as a whole."""
    near = things if len(things) <= FEW else starting(things, first, last)
    found = []
    for thing in near:
        if first <= thing.first and thing.last <= last:
            found.append(thing)
    return found


def first_from(things: Sequence[Thing], first: int) -> Thing | None:
    """Return the first thing that starts at a token or behind it."""
    if len(things) <= FEW:
        for thing in things:
            if thing.first >= first:
                return thing
        return None
    index = bisect_left(things, first, key=FIRST)
    return things[index] if index < len(things) else None


def last_before(things: Sequence[Thing], last: int) -> Thing | None:
    """Return the last thing that ends at a token or before it."""
    index = bisect_left(things, last, key=FIRST)
    while index:
        index -= 1
        if things[index].last <= last:
            return things[index]
    return None


def from_on(things: Sequence[Thing], first: int) -> Iterator[Thing]:
    """Yield the things that start at a token or behind it, nearest first."""
    for index in range(bisect_left(things, first, key=FIRST), len(things)):
        yield things[index]


def back_from(things: Sequence[Thing], last: int) -> Iterator[Thing]:
    """Yield the things that end at a token or before it, nearest first."""
    for index in range(bisect_left(things, last, key=FIRST) - 1, -1, -1):
        if things[index].last <= last:
            yield things[index]


def covering(things: Sequence[Thing], first: int, last: int) -> Thing | None:
    """Return the thing that a stretch lies in as a whole."""
    index = bisect_left(things, first + 1, key=FIRST) - 1
    return things[index] if index >= 0 and last <= things[index].last else None


def going_on(things: Sequence[Thing], token: int) -> bool:
    """Tell whether a thing starts before a token and goes on there."""
    index = bisect_left(things, token, key=FIRST) - 1
    return index >= 0 and things[index].last > token
