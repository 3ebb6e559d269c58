"""A text with its tokens, lines, sentences and all phrases of the lexicons found in it."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.extract.phrases import Hit, Phrasebook
from pipeline.extract.tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Scan:
    """What the recognisers read from: tokens and the phrases that start at each."""

    text: str
    tokens: list[Token]
    hits: list[Hit]
    starts: dict[int, dict[str, Hit]]
    ends: dict[int, dict[str, Hit]]

    def at(self, index: int, category: str) -> Hit | None:
        """Return the phrase of a category that starts at a token."""
        return self.starts.get(index, {}).get(category)

    def before(self, index: int, category: str) -> Hit | None:
        """Return the phrase of a category that ends right before a token."""
        return self.ends.get(index, {}).get(category)

    def sign(self, index: int) -> str:
        """Return the text of a token, empty past either end."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def norm(self, index: int) -> str:
        """Return a token for comparing, empty past either end."""
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Tell whether a token follows the one before without a space."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def of(self, category: str) -> Iterable[Hit]:
        """Return all phrases of a category."""
        return [hit for hit in self.hits if hit.category == category]

    def exact(self, first: int, last: int) -> str:
        """Return the text of the tokens from `first` to `last` (exclusive)."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def scan(text: str, book: Phrasebook) -> Scan:
    """Return a text with everything that the phrasebook finds in it."""
    tokens = tokenize(text)
    hits = _unmasked(book.find(tokens))
    starts: dict[int, dict[str, Hit]] = {}
    ends: dict[int, dict[str, Hit]] = {}
    for hit in hits:
        starts.setdefault(hit.first, {}).setdefault(hit.category, hit)
        ends.setdefault(hit.last, {}).setdefault(hit.category, hit)
    return Scan(text, tokens, hits, starts, ends)


def _unmasked(hits: list[Hit]) -> list[Hit]:
    """Drop the phrases that lie inside one in which they do not mean the thing (`_not` in the lexicons)."""
    masks: dict[str, list[Hit]] = {}
    for hit in hits:
        if hit.category.startswith("not_"):
            masks.setdefault(hit.category.removeprefix("not_"), []).append(hit)
    firsts = {category: [mask.first for mask in found] for category, found in masks.items()}
    return [
        hit for hit in hits if hit.category not in masks or not _inside(hit, masks[hit.category], firsts[hit.category])
    ]


def _inside(hit: Hit, masks: list[Hit], firsts: list[int]) -> bool:
    at = bisect_right(firsts, hit.first) - 1
    return at >= 0 and hit.last <= masks[at].last
