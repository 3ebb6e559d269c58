"""What a page quotes of an article: the sentences that hold numerals, nothing else."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.model import Mention


@dataclass(frozen=True)
class Piece:
    """A stretch of an article's text; with a mention where it is exactly that mention's words."""

    text: str
    mention: Mention | None = None


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


def quote(text: str, mentions: Sequence[Mention]) -> Quotation:
    """Return the sentences that hold the mentions, which come in the order of their offsets and do not overlap."""
    passages = []
    starts = [mention.start for mention in mentions]
    done = 0
    for start, end in _spans(text, mentions):
        inside = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        passages.append(Passage(tuple(_pieces(text, start, end, inside)), bool(text[done:start].strip())))
        done = end
    return Quotation(tuple(passages), bool(text[done:].strip()))


def _spans(text: str, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the sentences, those of one paragraph with nothing between them as one, without blanks around them."""
    spans: list[tuple[int, int]] = []
    for mention in mentions:
        start, end = min(mention.sentence_start, mention.start), max(mention.sentence_end, mention.end)
        gap = text[spans[-1][1] : start] if spans else "\n"
        if spans and (start <= spans[-1][1] or (not gap.strip() and "\n" not in gap)):
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return [_stripped(text, *span) for span in spans]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))


def _pieces(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Iterator[Piece]:
    done = start
    for mention in mentions:
        if done < mention.start:
            yield Piece(text[done : mention.start])
        yield Piece(text[mention.start : mention.end], mention)
        done = mention.end
    if done < end:
        yield Piece(text[done:end])


def sentence(text: str, mention: Mention) -> tuple[Piece, ...]:
    """Return the sentence of a mention, its own words as a piece of their own."""
    start, end = _stripped(text, min(mention.sentence_start, mention.start), max(mention.sentence_end, mention.end))
    return tuple(_pieces(text, start, end, [mention]))
