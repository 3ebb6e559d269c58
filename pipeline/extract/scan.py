"""A text with its tokens and all phrases of the lexicons found in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from pipeline.extract import stretch
from pipeline.extract.breaks import line_ends
from pipeline.extract.phrases import Hit, Phrasebook
from pipeline.extract.tokens import DASHES, LINE_ENDS, Token, tokenize
from pipeline.frozen import frozen

MASK = "not_"  # before a category: phrases inside which nothing of it is found

CURRENCY = "currency"  # the category of words that no line opens with as a name
CODE = 3  # letters of the code of a currency
NOWHERE: Mapping[int, Hit] = {}  # of a category that the text has none of


class Signs(dict[int, str]):
    """The text of each token."""

    def __missing__(self, index: int) -> str:
        """Return that nothing stands past either end."""
        return ""


class Places(dict[str, Mapping[int, Hit]]):
    """The phrases of each category by a token: those of a category are placed when they are first asked for."""

    def __init__(self, kinds: Mapping[str, list[Hit]]) -> None:
        """Take the phrases by category."""
        self._kinds = kinds


class Starts(Places):
    """The phrases of each category by the token that they start at."""

    def __missing__(self, category: str) -> Mapping[int, Hit]:
        """Return the phrases of a category, and keep them; a text has none of most categories."""
        found = self._kinds.get(category)
        placed = self[category] = {hit.first: hit for hit in found} if found else NOWHERE
        return placed


class Ends(Places):
    """The phrases of each category by the token behind them."""

    def __missing__(self, category: str) -> Mapping[int, Hit]:
        """Return the phrases of a category, and keep them; a text has none of most categories."""
        found = self._kinds.get(category)
        placed = self[category] = {hit.last: hit for hit in found} if found else NOWHERE
        return placed


@frozen
class Scan:
    """What the recognisers read from: tokens, and the phrases that start or end at each.

    `kinds` are the phrases by category, each in order, `starts` and `ends` the same by where they stand, `numerals` are
    the tokens that are numbers, `line_ends` those that a line ends behind, but for the last. `asides` keeps of places,
    by their tokens, whether they are only compared with (`areas`): several rules ask so of each.

    `sign` returns the text of a token, empty past either end; `is_number` tells whether a token is a numeral,
    `ends_line` whether a line ends between a token and the next one. Every rule asks for them, so they are the look-up
    itself.
    """

    text: str
    tokens: list[Token]
    kinds: Mapping[str, list[Hit]]
    numerals: frozenset[int]
    line_ends: frozenset[int]
    starts: Places = field(init=False, repr=False, compare=False)
    ends: Places = field(init=False, repr=False, compare=False)
    asides: dict[tuple[int, int], bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    sign: Callable[[int], str] = field(init=False, repr=False, compare=False)
    is_number: Callable[[int], bool] = field(init=False, repr=False, compare=False)
    ends_line: Callable[[int], bool] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Hold the look-ups at hand."""
        object.__setattr__(self, "starts", Starts(self.kinds))
        object.__setattr__(self, "ends", Ends(self.kinds))
        signs = Signs(enumerate([token.text for token in self.tokens]))
        object.__setattr__(self, "sign", signs.__getitem__)
        object.__setattr__(self, "is_number", self.numerals.__contains__)
        object.__setattr__(self, "ends_line", self.line_ends.__contains__)

    def at(self, index: int, category: str) -> Hit | None:
        """Return the phrase of a category that starts at a token."""
        return self.starts[category].get(index)

    def before(self, index: int, category: str) -> Hit | None:
        """Return the phrase of a category that ends right before a token."""
        return self.ends[category].get(index)

    def back_over(self, index: int, category: str) -> int:
        """Return the first token of the phrase of a category that ends right before a token; that token where none is.

        What stands before `about 5 million` stands before the words that say how exact the number is.
        """
        hit = self.ends[category].get(index)
        return hit.first if hit else index

    def any_at(self, index: int, *categories: str) -> bool:
        """Tell whether a phrase of one of the categories starts at a token."""
        for category in categories:  # noqa: SIM110 - a generator costs more, and everybody asks
            if index in self.starts[category]:
                return True
        return False

    def any_before(self, index: int, *categories: str) -> bool:
        """Tell whether a phrase of one of the categories ends right before a token."""
        for category in categories:  # noqa: SIM110 - a generator costs more, and everybody asks
            if index in self.ends[category]:
                return True
        return False

    def starts_phrase(self, index: int) -> bool:
        """Tell whether a phrase of any category starts at a token, but for those in which it means nothing."""
        return any(index in self.starts[category] for category in self.kinds if not category.startswith(MASK))

    def ends_phrase(self, index: int) -> bool:
        """Tell whether a phrase of any category ends right before a token."""
        return any(index in self.ends[category] for category in self.kinds)

    def starting(self, categories: frozenset[str]) -> list[int]:
        """Return, in order, the tokens that are numerals or start phrases of some categories."""
        told = (hit.first for category in categories & self.kinds.keys() for hit in self.kinds[category])
        return sorted(self.numerals.union(told))

    def starters(self, categories: frozenset[str]) -> dict[int, set[str]]:
        """Return, in order, the tokens that are numerals or start phrases of some categories, with those categories."""
        found: dict[int, set[str]] = {index: set() for index in self.numerals}
        for category in categories & self.kinds.keys():
            for hit in self.kinds[category]:
                found.setdefault(hit.first, set()).add(category)
        return dict(sorted(found.items()))

    def norm(self, index: int) -> str:
        """Return a token for comparing, empty past either end."""
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Tell whether a token follows the one before without a space."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def opens_line(self, index: int, marks: str) -> bool:
        """Tell whether a token is the first of its line but for some marks."""
        at = self.tokens[index].start
        while at and self.text[at - 1] in marks:
            at -= 1
        return at == 0 or self.text[at - 1] in LINE_ENDS

    def of(self, category: str) -> Sequence[Hit]:
        """Return all phrases of a category, in order."""
        return self.kinds.get(category, ())

    def is_word(self, index: int) -> bool:
        """Tell whether a token is a word; past either end there is none."""
        return 0 <= index < len(self.tokens) and self.tokens[index].is_word

    def exact(self, first: int, last: int) -> str:
        """Return the text of the tokens from `first` to `last` (exclusive)."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def scan(text: str, book: Phrasebook) -> Scan:
    """Return a text with everything that the phrasebook finds in it."""
    tokens = tokenize(text)
    lines = line_ends(text, tokens)
    bullets = [index + 1 for index in lines if tokens[index + 1].text in DASHES]
    kinds = _unmasked(book.find(tokens, bullets, lines))
    currencies = kinds.get(CURRENCY, [])
    kinds[CURRENCY] = [hit for hit in currencies if hit.first - 1 not in lines or not _is_name(tokens[hit.first].text)]
    numerals = frozenset([index for index, token in enumerate(tokens) if token.is_number])
    return Scan(text, tokens, kinds, numerals, lines)


def scanned_again(found: Scan, book: Phrasebook) -> Scan:
    """Return a scan with the phrases of a further book as well; where both have one, that of the first stays."""
    kinds = dict(found.kinds)
    for category, hits in _unmasked(book.find(found.tokens)).items():
        both = {hit.first: hit for hit in (*hits, *kinds.get(category, ()))}
        kinds[category] = [both[index] for index in sorted(both)]
    return Scan(found.text, found.tokens, kinds, found.numerals, found.line_ends)


def _is_name(text: str) -> bool:
    """Tell whether a word that opens a line is written as a name, and as no code: `DONG HOI, September 8 -`."""
    return text[:1].isupper() and len(text) > CODE


def _unmasked(kinds: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Return phrases by category, less those inside one in which they do not mean the thing (`_not` in lexicons)."""
    for category in [name.removeprefix(MASK) for name in kinds if name.startswith(MASK)]:
        masks, known = kinds[f"{MASK}{category}"], kinds.get(category, [])
        kinds[category] = [hit for hit in known if not stretch.covering(masks, hit.first, hit.last)]
    return kinds
