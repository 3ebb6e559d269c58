"""What a page quotes of an article: the sentences that hold numerals and the words that are listed, nothing else."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document.tables import Mention


@dataclass(frozen=True)
class Listed:
    """The words of an entry of a list; `number` says of which list of the article."""

    start: int
    end: int
    number: int


@dataclass(frozen=True)
class Piece:
    """A stretch of an article's text; with a mention where it is exactly that mention's words.

    `listed` is the entry whose words it is part of, `opens` tells that they begin here.
    """

    text: str
    mention: Mention | None = None
    listed: Listed | None = None
    opens: bool = False


@dataclass(frozen=True)
class Passage:
    """Sentences that follow each other in the article; `elided` tells that words before them are left out."""

    pieces: tuple[Piece, ...]
    elided: bool


@dataclass(frozen=True)
class Quotation:
    """The passages of an article; `elided` tells that words behind the last are left out."""

    passages: tuple[Passage, ...]
    elided: bool


def quote(text: str, mentions: Sequence[Mention], listed: Sequence[Listed] = ()) -> Quotation:
    """Return the sentences that hold the mentions, and the lists.

    Mentions come in the order of their offsets and do not overlap.
    """
    passages = []
    starts = [mention.start for mention in mentions]
    done = 0
    for start, end in _joined(text, sorted([*_sentences(mentions), *_stretches(text, listed)])):
        inside = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        entries = [entry for entry in listed if entry.start < end and start < entry.end]
        pieces = tuple(_pieces(text, start, end, inside, entries))
        passages.append(Passage(pieces, bool(text[done:start].strip())))
        done = end
    return Quotation(tuple(passages), bool(text[done:].strip()))


def _sentences(mentions: Iterable[Mention]) -> Iterator[tuple[int, int]]:
    for mention in mentions:
        yield min(mention.sentence_start, mention.start), max(mention.sentence_end, mention.end)


def _stretches(text: str, listed: Iterable[Listed]) -> Iterator[tuple[int, int]]:
    """Yield where lists stand: from an entry to the last of its list in the same line."""
    start = end = number = -1
    for entry in sorted(listed, key=lambda one: (one.number, one.start)):
        if entry.number != number or "\n" in text[end : entry.start]:
            if number >= 0:
                yield start, end
            start, end, number = entry.start, entry.end, entry.number
        end = max(end, entry.end)
    if number >= 0:
        yield start, end


def _joined(text: str, ordered: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches, those of one paragraph with nothing between them as one, without blanks around them."""
    spans: list[tuple[int, int]] = []
    for start, end in ordered:
        gap = text[spans[-1][1] : start] if spans else "\n"
        if spans and (start <= spans[-1][1] or (not gap.strip() and "\n" not in gap)):
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return [_stripped(text, *span) for span in spans]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))


def _pieces(
    text: str, start: int, end: int, mentions: Sequence[Mention], listed: Sequence[Listed] = ()
) -> Iterator[Piece]:
    done = start
    for mention in mentions:
        yield from _between(text, done, mention.start, listed)
        yield Piece(text[mention.start : mention.end], mention)
        done = mention.end
    yield from _between(text, done, end, listed)


def _between(text: str, start: int, end: int, listed: Sequence[Listed]) -> Iterator[Piece]:
    """Yield the pieces of a stretch without mentions: cut where entries of lists begin and end."""
    inside = [entry for entry in listed if entry.start < end and start < entry.end]
    ends = {place for entry in inside for place in (entry.start, entry.end) if start < place < end}
    cuts = sorted({start, end} | ends)
    for one, other in pairwise(cuts):
        within = [entry for entry in inside if entry.start <= one < entry.end]
        last = max(within, key=lambda entry: entry.start, default=None)
        yield Piece(text[one:other], None, last, last is not None and last.start == one)


def sentence(text: str, mention: Mention) -> tuple[Piece, ...]:
    """Return the sentence of a mention, its own words as a piece of their own."""
    start, end = _stripped(text, min(mention.sentence_start, mention.start), max(mention.sentence_end, mention.end))
    return tuple(_pieces(text, start, end, [mention]))
