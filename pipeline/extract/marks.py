"""The signs of a sentence: where they stand, and the brackets and bullets among them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field

from pipeline.extract.once import Remembering, once
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence, is_caption, is_numbered
from pipeline.frozen import frozen

BULLETS = frozenset("-–*+•○o")
Signs = str | frozenset[str]  # some signs, of one character each


@frozen
class Marks(Remembering):
    """One sentence with its signs; `_signs` are the places of those that have been asked for.

    Token numbers are those of the whole text.
    """

    scan: Scan
    sentence: Sentence
    _signs: dict[Signs, list[int]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def count(self, signs: Signs, first: int, last: int) -> int:
        """Return how many tokens of a stretch of the sentence are one of the signs."""
        places = self._signs.get(signs)
        if places is None:
            places = self._places(signs)
        return bisect_left(places, last) - bisect_left(places, first) if places else 0

    def holds(self, signs: Signs) -> bool:
        """Tell whether the sentence holds one of the signs."""
        return bool(self._places(signs))

    def signs_within(self, signs: Signs, first: int, last: int) -> Sequence[int]:
        """Return the tokens of a stretch of the sentence that are one of the signs."""
        places = self._places(signs)
        return places[bisect_left(places, first) : bisect_left(places, last)] if places else places

    def last_signs(self, signs: Signs, last: int, most: int) -> Sequence[int]:
        """Return at most so many tokens of the sentence before a token that are one of the signs, the nearest."""
        places = self._places(signs)
        at = bisect_left(places, last)
        return places[max(at - most, 0) : at]

    def first_sign(self, signs: Signs, last: int) -> int | None:
        """Return the first token of the sentence that is one of the signs, if it stands before a token."""
        places = self._places(signs)
        return places[0] if places and places[0] < last else None

    def _places(self, signs: Signs) -> list[int]:
        """Return the tokens of the sentence that are one of the signs."""
        if signs not in self._signs:
            self._signs[signs] = [index for index, sign in self._marks if sign in signs]
        return self._signs[signs]

    @once
    def _marks(self) -> list[tuple[int, str]]:
        """Return the tokens of the sentence that are neither words nor numerals."""
        first, last = self.sentence.first, self.sentence.last
        tokens = enumerate(self.scan.tokens[first:last], start=first)
        return [(index, token.text) for index, token in tokens if not token.is_word and not token.is_number]

    def in_brackets(self, quantity: Quantity) -> bool:
        """Tell whether a bracket that opened before the quantity is still open."""
        return quantity.first in self._bracketed

    def is_bracketed(self, token: int) -> bool:
        """Tell whether a bracket that opened before a token of the sentence is still open."""
        return token in self._bracketed

    @once
    def _bracketed(self) -> frozenset[int]:
        inside: set[int] = set()
        opened, depth = 0, 0
        for index, sign in self._marks:
            if sign == "(":
                opened, depth = (index if depth == 0 else opened), depth + 1
            elif sign == ")" and depth:
                depth -= 1
                if depth == 0:
                    inside.update(range(opened + 1, index + 1))
        if depth:
            inside.update(range(opened + 1, self.sentence.last))
        return frozenset(inside)

    def opening(self, token: int) -> int:
        """Return the last bracket that opens before a token of the sentence, its first token where none does."""
        opened = self._places("(")
        at = bisect_left(opened, token) - 1
        return opened[at] if at >= 0 else self.sentence.first

    @once
    def is_listed(self) -> bool:
        """Tell whether the sentence starts with a bullet: it is an entry of a list."""
        return self.scan.sign(self.sentence.first) in BULLETS

    @once
    def is_caption(self) -> bool:
        """Tell whether the sentence is what stands below a photo."""
        return is_caption(self.scan, self.sentence)

    @once
    def is_bare_line(self) -> bool:
        """Tell whether the sentence ends its line without a full stop, as headings and the entries below them do."""
        last = self.sentence.last - 1
        ends = self.scan.ends_line(last) or last + 1 == len(self.scan.tokens)
        return ends and self.scan.sign(last) != "."

    @once
    def is_entry(self) -> bool:
        """Tell whether the sentence starts with a bullet, a number or a letter: it may be an entry of a plan."""
        return self.is_listed or is_numbered(self.scan, self.sentence.first)
