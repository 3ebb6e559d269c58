"""Finding the phrases of the lexicons in tokens: a trie over words, the longest phrase of each category wins."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.extract.tokens import DASHES, Token, normal, tokenize
from pipeline.frozen import frozen
from pipeline.vocabulary import lexicon


@frozen
class Hit:
    """A phrase found: the tokens `first` to `last` (exclusive), its category and what it stands for."""

    first: int
    last: int
    category: str
    value: Any


@dataclass(slots=True)
class _Node:
    """A step in the trie; `ends` holds (category, value, exact words or None)."""

    steps: dict[str, "_Node"] = field(default_factory=dict)
    ends: list[tuple[str, Any, tuple[str, ...] | None]] = field(default_factory=list)


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
        words = [token.text for token in tokenize(phrase) if token.text not in DASHES or len(phrase) == 1]
        node = self._root
        for word in words:
            node = node.steps.setdefault(normal(word), _Node())
        end = (category, value, tuple(words) if exact else None)
        if words and end not in node.ends:  # two spellings of a phrase may come to the same
            node.ends.append(end)

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Return the phrases found, by place; within a category the longest first, none overlapping another."""
        hits: list[Hit] = []
        free: dict[str, int] = {}  # category -> first token not yet taken
        starts, norms = self._root.steps, [token.norm for token in tokens]
        for start, norm in enumerate(norms):
            node = starts.get(norm)
            if node is not None:
                for category, (last, values) in _longest(tokens, norms, start, node).items():
                    if free.get(category, 0) <= start:
                        for value in values:
                            hits.append(Hit(start, last, category, value))
                        free[category] = last
        return hits


def _longest(tokens: Sequence[Token], norms: list[str], start: int, node: _Node) -> dict[str, tuple[int, list[Any]]]:
    """Return, by category, where the longest phrase from a token on ends and what it stands for."""
    best: dict[str, tuple[int, list[Any]]] = {}
    at, end = start + 1, len(norms)
    while True:
        for category, value, exact in node.ends:
            if exact is None or exact == _written(tokens[start:at]):
                known = best.get(category)
                if known is None or known[0] < at:
                    best[category] = (at, [value])
                else:
                    known[1].append(value)
        steps = node.steps
        if not steps or at >= end:
            return best
        step = steps.get(norms[at])
        while step is None and at + 1 < end and norms[at] in DASHES:
            at += 1  # a dash counts as a space
            step = steps.get(norms[at])
        if step is None:
            return best
        node = step
        at += 1


def _written(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return words as they are written, composed (NFC), without dashes between them."""
    return tuple(unicodedata.normalize("NFC", token.text) for token in tokens if token.text not in DASHES)
