"""The ledger: every digit of an article in exactly one mention, with its role (data model, mentions)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.mentions import Words, mention
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.extract.tokens import LINE_ENDS
from pipeline.frozen import frozen
from pipeline.model import Article, Mention

LONGEST = 80  # characters of a mention
SPOKEN = ("observation", "conversion", "scope")  # roles for which words without a digit are a mention


@frozen
class Piece:
    """Tokens `first` to `last` (exclusive) that are a mention, `numeral` the one that its id is of."""

    first: int
    last: int
    numeral: int
    draft: Draft | None = None
    time: Expression | None = None


def ledger(
    article: Article, scan: Scan, sentences: list[Sentence], times: list[Expression], drafts: list[Draft]
) -> list[Mention]:
    """Return the mentions of an article in order. Numerals that nothing claimed are names of their own."""
    tokens = scan.tokens
    bounds = [(tokens[s.first].start, tokens[s.last - 1].end) for s in sentences]
    pieces = list(_pieces(scan, times, drafts))
    within = list(_within(bounds, [tokens[piece.first].start for piece in pieces]))
    crowd = Counter(within)
    mentions: list[Mention] = []
    for piece, at in zip(pieces, within, strict=True):
        start, end = tokens[piece.first].start, tokens[piece.last - 1].end
        words = Words(start, end, tokens[piece.numeral].start, bounds[at], crowd[at])
        original = piece.draft.converts if piece.draft else None
        converts = tokens[original].start if original is not None else None
        mentions.append(mention(article, words, piece.draft, piece.time, converts))
    return mentions


def _within(bounds: list[tuple[int, int]], starts: list[int]) -> Iterator[int]:
    """Yield the number of the sentence that each of some places, in order, lies in."""
    at = 0
    for start in starts:
        while at + 1 < len(bounds) and bounds[at][1] <= start:
            at += 1
        yield at


def _pieces(scan: Scan, times: list[Expression], drafts: list[Draft]) -> Iterator[Piece]:
    """Yield every stretch of tokens that is a mention, in order, none overlapping."""
    found = [*_figures(scan, drafts), *_times(scan, times)]
    claimed = {index for piece in found for index in range(piece.first, piece.last)}
    found.extend(Piece(index, index + 1, index) for index in sorted(scan.numerals - claimed))
    found.sort(key=lambda piece: (piece.first, -piece.last))
    end = 0
    for piece in (short for long in found for short in _short(scan, long)):
        if piece.first >= end:  # one that shares its words with the one before says more of it
            yield piece
            end = piece.last


def _figures(scan: Scan, drafts: list[Draft]) -> Iterator[Piece]:
    for draft in drafts:
        quantity = draft.quantity
        if not quantity.in_words or draft.role in SPOKEN or _is_measured(scan, quantity):
            yield Piece(quantity.first, quantity.last, quantity.numeral, draft)


def _is_measured(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether a quantity in words has a unit: `half a million dollars`, but not `three` or `a third`."""
    if quantity.kind in ("number", "rank") or quantity.unit == "point":  # at one point
        return False
    fraction = scan.at(quantity.first, "fraction")
    return fraction is None or quantity.last > fraction.last


def _times(scan: Scan, times: list[Expression]) -> Iterator[Piece]:
    for time in times:
        for first, last in time.pieces:
            numeral = next((index for index in range(first, last) if scan.is_number(index)), first)
            yield Piece(first, last, numeral, time=time)


def _short(scan: Scan, piece: Piece) -> list[Piece]:
    """Return a piece as it is, or only its numerals where it would be longer than a mention may be or cross a line.

    The draft stays with the numeral, or the word, that the mention's id is of.
    """
    start, end = scan.tokens[piece.first].start, scan.tokens[piece.last - 1].end
    if end - start <= LONGEST and LINE_ENDS.isdisjoint(scan.text[start:end]):
        return [piece]
    numerals = (index for index in range(piece.first, piece.last) if scan.is_number(index))
    kept = {index: replace(piece, first=index, last=index + 1, numeral=index, draft=None) for index in numerals}
    if piece.draft:
        kept[piece.numeral] = replace(piece, first=piece.numeral, last=piece.numeral + 1)
    return [kept[index] for index in sorted(kept)]
