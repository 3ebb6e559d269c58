"""Finding the phrases of the lexicons in tokens: a trie over words, the longest phrase of each category wins."""

import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import attrgetter
from typing import Any

from pipeline.extract.tokens import DASHES, Token, normal, written
from pipeline.frozen import frozen
from pipeline.vocabulary import lexicon

NORM = attrgetter("norm")  # of a token
BULLET = "\n"  # a dash that opens a line: no word
END = ""  # behind the last token: no word
PLAIN = ""  # what a phrase of a list stands for: it only is one of its category
Ends = tuple[tuple[Any, tuple[str, ...]], ...]  # what a phrase stands for, and the categories in which it does
LEAF: dict[str, "_Node"] = {}  # the steps of most nodes: none


@frozen
class Hit:
    """A phrase found: the tokens `first` to `last` (exclusive) and what it stands for, in one category or several."""

    first: int
    last: int
    value: Any


@dataclass(slots=True)
class _Node:
    """A step in the trie: where it leads, and what ends here, in any case or only as it is written."""

    steps: dict[str, "_Node"] = field(default_factory=lambda: LEAF)
    ends: Ends = ()
    exact: dict[tuple[str, ...], Ends] | None = None

    def step(self, word: str) -> "_Node":
        """Return the node that a word leads to, made if there is none."""
        if self.steps is LEAF:
            self.steps = {}
        return self.steps.setdefault(normal(word), _Node())

    def add(self, category: str, value: Any, words: tuple[str, ...] | None) -> None:
        """Add what ends here, only for words as they are written if they are given."""
        if words is None:
            self.ends = _with(self.ends, category, value)
        else:
            self.exact = self.exact or {}
            self.exact[words] = _with(self.exact.get(words, ()), category, value)

    def ends_of(self, tokens: Sequence[Token]) -> Ends:
        """Return what ends here for words as they are written."""
        return self.ends + self.exact.get(_written(tokens), ()) if self.exact else self.ends


def _with(ends: Ends, category: str, value: Any) -> Ends:
    """Return ends with one more: two spellings of a phrase may come to the same."""
    if any(category in categories for _, categories in ends):
        return ends  # in one category a phrase stands for what it was first said to
    known = dict(ends)
    known[value] = (*known.get(value, ()), category)
    return tuple(known.items())


class Phrasebook:
    """Phrases of several categories, matched together in one pass over the tokens."""

    def __init__(self) -> None:
        """Start empty."""
        self._root = _Node()

    def add(self, category: str, value: Any, phrases: Iterable[object]) -> None:
        """Add the phrases that stand for `value` in `category`."""
        for phrase in phrases:
            text = str(phrase)
            exact = text.startswith("=")
            for plain in lexicon.expand(text.removeprefix("=")):
                self._insert(category, value, plain, exact)

    def _insert(self, category: str, value: Any, phrase: str, exact: bool) -> None:
        words = tuple(word for word in written(phrase) if word not in DASHES or len(phrase) == 1)
        node = self._root
        for word in words:
            node = node.step(word)
        if words:
            node.add(category, value, words if exact else None)

    def find(
        self, tokens: Sequence[Token], bullets: Iterable[int] = (), line_ends: Container[int] = ()
    ) -> dict[str, list[Hit]]:
        """Return the phrases found by category, in order; the longest from a token on, none overlapping another.

        No phrase goes on behind a dash that is one of the `bullets`: `9 million USD | - Taiwan` is no Taiwan dollar;
        nor behind a token that ends its line.
        """
        found: dict[str, list[Hit]] = defaultdict(list)
        norms = [*map(NORM, tokens), END]
        nodes = list(map(self._root.steps.get, norms))
        for bullet in bullets:
            norms[bullet] = BULLET
        free = 0  # behind the last phrase found
        for start, node in compress(enumerate(nodes), nodes):  # no phrase starts with most words
            if node is None:
                continue
            following = norms[start + 1]
            if following in node.steps or following in DASHES or node.exact:
                for last, ends in _phrases(tokens, norms, start, node, line_ends):
                    _add_apart(found, start, last, ends)
                    free = last if last > free else free
            elif start < free:
                _add_apart(found, start, start + 1, node.ends)
            else:  # most words begin no longer phrase
                for value, categories in node.ends:
                    hit = Hit(start, start + 1, value)
                    for category in categories:
                        found[category].append(hit)
        return found


def _add_apart(found: dict[str, list[Hit]], start: int, last: int, ends: Ends) -> None:
    """Add a phrase to its categories, but for those in which a phrase before it is not over."""
    for value, categories in ends:
        hit = Hit(start, last, value)
        for category in categories:
            known = found[category]
            if not known or known[-1].last <= start:
                known.append(hit)


def _phrases(
    tokens: Sequence[Token], norms: list[str], start: int, node: _Node, line_ends: Container[int]
) -> list[tuple[int, Ends]]:
    """Return where the phrases from a token on end, the longest first, and what they stand for."""
    found: list[tuple[int, Ends]] = []
    at = start + 1
    while True:
        if node.ends or node.exact:
            found.append((at, node.ends_of(tokens[start:at]) if node.exact else node.ends))
        if at - 1 in line_ends:
            return found[::-1]
        step = node.steps.get(norms[at])
        while step is None and norms[at] in DASHES:
            at += 1  # a dash counts as a space
            step = node.steps.get(norms[at])
        if step is None:
            return found[::-1]
        node = step
        at += 1


def _written(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return words as they are written, composed (NFC), without dashes between them."""
    return tuple(unicodedata.normalize("NFC", token.text) for token in tokens if token.text not in DASHES)
