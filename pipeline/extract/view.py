"""A sentence as the binding sees it: its quantities in order, and the phrases before, between and behind them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence

STOPS = frozenset(",;:()[]–—|•*+")  # what ends the words that still belong to a figure
HARD = frozenset(";:()|•")
BULLETS = frozenset("-–*+•○")

Stretch = tuple[int, int]  # tokens, the last exclusive


@dataclass(frozen=True)
class View:
    """One sentence with its quantities and expressions of time; token numbers are those of the whole text."""

    scan: Scan
    sentence: Sentence
    quantities: list[Quantity]
    times: list[Expression]

    @cached_property
    def hits(self) -> dict[str, list[Hit]]:
        """Return the phrases of the sentence by category, in order."""
        found: dict[str, list[Hit]] = {}
        for index in range(self.sentence.first, self.sentence.last):
            for category, hit in self.scan.starts.get(index, {}).items():
                found.setdefault(category, []).append(hit)
        return found

    def of(self, category: str) -> list[Hit]:
        """Return the phrases of a category in the sentence."""
        return self.hits.get(category, [])

    def within(self, category: str, first: int, last: int) -> list[Hit]:
        """Return the phrases of a category that lie in a stretch of tokens."""
        return [hit for hit in self.of(category) if first <= hit.first and hit.last <= last]

    def starting(self, category: str, first: int, last: int) -> list[Hit]:
        """Return the phrases of a category that start in a stretch of tokens."""
        return [hit for hit in self.of(category) if first <= hit.first < last]

    def clear(self, category: str, masks: tuple[str, ...], first: int, last: int) -> list[Hit]:
        """Return the phrases of a category in a stretch that are not covered by a phrase of the masks."""
        covers = [mask for name in masks for mask in self.of(name)]
        return [
            hit for hit in self.within(category, first, last)
            if not any(_covers(mask, hit) for mask in covers)
        ]  # fmt: skip

    def before(self, quantity: Quantity) -> Stretch:
        """Return the stretch between the quantity before (or the start of the sentence) and this one."""
        return self._stretches[quantity.first][0]

    def behind(self, quantity: Quantity) -> Stretch:
        """Return the stretch behind a quantity up to the next one or a stop."""
        return self._stretches[quantity.first][1]

    def following(self, index: int) -> int:
        """Return the first token of the next quantity from a token on, or the end of the sentence."""
        return next((one.first for one in self.quantities if one.first >= index), self.sentence.last)

    @cached_property
    def _stretches(self) -> dict[int, tuple[Stretch, Stretch]]:
        """Return the stretches before and behind each quantity, by its first token."""
        return {one.first: (self._before(one), self._behind(one)) for one in self.quantities}

    def _before(self, quantity: Quantity) -> Stretch:
        ends = [other.last for other in self.quantities if other.last <= quantity.first]
        return (ends[-1] if ends else self.sentence.first), quantity.first

    def _behind(self, quantity: Quantity) -> Stretch:
        if quantity.end_of_range == "low":  # the words behind a range stand behind its upper end
            upper = [other for other in self.quantities if other.first >= quantity.last]
            return self._behind(upper[0]) if upper else (quantity.last, quantity.last)
        end, acronym = self.following(quantity.last), -1
        for index in range(quantity.last, end):
            if self.scan.sign(index) == "(" and self.scan.sign(index + 2) == ")":  # direct investment (FDI) projects
                acronym = index + 2
            if self.scan.sign(index) in STOPS and index > acronym:
                return quantity.last, index
        return quantity.last, end

    def count(self, signs: Iterable[str], first: int, last: int) -> int:
        """Return how many tokens of a stretch are one of the signs."""
        wanted = frozenset(signs)
        return sum(self.scan.sign(index) in wanted for index in range(first, last))

    def in_brackets(self, quantity: Quantity) -> bool:
        """Tell whether a bracket that opened before the quantity is still open."""
        return self.is_bracketed(quantity.first)

    def is_bracketed(self, token: int) -> bool:
        """Tell whether a bracket that opened before a token of the sentence is still open."""
        return token in self._bracketed

    @cached_property
    def _bracketed(self) -> frozenset[int]:
        inside, depth = set(), 0
        for index in range(self.sentence.first, self.sentence.last):
            if depth:
                inside.add(index)
            depth = max(depth + {"(": 1, ")": -1}.get(self.scan.sign(index), 0), 0)
        return frozenset(inside)

    @property
    def is_listed(self) -> bool:
        """Tell whether the sentence starts with a bullet: it is an entry of a list."""
        return self.scan.sign(self.sentence.first) in BULLETS


def _covers(mask: Hit, hit: Hit) -> bool:
    """Tell whether a phrase takes a word away from another: it overlaps it, and is longer or starts before it."""
    overlaps = mask.first < hit.last and hit.first < mask.last
    return overlaps and (mask.first < hit.first or mask.last - mask.first >= hit.last - hit.first)
