"""Finding the phrases of the lexicons in tokens: a trie over words, the longest phrase of each category wins."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.extract.tokens import DASHES, Token, normal, tokenize
from pipeline.frozen import frozen
from pipeline.vocabulary import lexicon

END = ""  # behind the last token: no word
Ends = dict[str, list[Any]]  # by category what a phrase stands for


@frozen
class Hit:
    """A phrase found: the tokens `first` to `last` (exclusive), its category and what it stands for."""

    first: int
    last: int
    category: str
    value: Any


@dataclass(slots=True)
class _Node:
    """A step in the trie: where it leads, and by category what ends here, in any case or only as it is written."""

    steps: dict[str, "_Node"] = field(default_factory=dict)
    ends: Ends = field(default_factory=dict)
    exact: dict[tuple[str, ...], Ends] = field(default_factory=dict)

    def ends_of(self, tokens: Sequence[Token]) -> Ends:
        """Return what ends here for words as they are written."""
        exact = self.exact.get(_written(tokens), {}) if self.exact else {}
        return self.ends | {category: [*self.ends.get(category, ()), *exact[category]] for category in exact}


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
        ends = node.exact.setdefault(tuple(words), {}) if exact else node.ends
        values = ends.setdefault(category, [])
        if words and value not in values:  # two spellings of a phrase may come to the same
            values.append(value)

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Return the phrases found, by place; within a category the longest first, none overlapping another."""
        hits: list[Hit] = []
        free: dict[str, int] = {}  # category -> first token not yet taken
        starts, norms = self._root.steps, [token.norm for token in tokens]
        norms.append(END)
        for start, norm in enumerate(norms):
            node = starts.get(norm)
            if node is not None:
                for last, ends in _phrases(tokens, norms, start, node):
                    for category, values in ends.items():
                        if free.get(category, 0) <= start:
                            free[category] = last
                            for value in values:
                                hits.append(Hit(start, last, category, value))
        return hits


def _phrases(tokens: Sequence[Token], norms: list[str], start: int, node: _Node) -> Sequence[tuple[int, Ends]]:
    """Return where the phrases from a token on end, the longest first, and what they stand for."""
    at = start + 1
    if norms[at] not in node.steps and norms[at] not in DASHES and not node.exact:
        return ((at, node.ends),)  # most words begin no longer phrase that is here
    found: list[tuple[int, Ends]] = []
    while True:
        found.append((at, node.ends_of(tokens[start:at]) if node.exact else node.ends))
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
