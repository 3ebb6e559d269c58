"""The evidence holds: mentions and entries of lists stand in their article where they say, digits in one mention each.

Checked here and not by an expectation, because the published package quotes the articles and does not hold them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import polars as pl

from pipeline import io
from pipeline.errors import ValidationError

DIGITS = re.compile(r"\d+")
SHOWN = 5

# mention_id, start, end, exact, prefix, suffix
Span = tuple[str, int, int, str, str | None, str | None]


def require(extracted: Path) -> None:
    """Raise `ValidationError`, with article and offset, unless all is evidence and the ledger is complete.

    The articles are looked at in the parts that extract wrote: those of one number are of the same articles.
    """
    tables = (io.parts(extracted / f"{name}.parquet") for name in ("articles", "mentions", "listings"))
    found = [fault for part in zip(*tables, strict=True) for fault in _found(*part)]
    if found:
        more = f"\nand {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        raise ValidationError("the evidence does not hold.\n" + "\n".join(found[:SHOWN]) + more)


def _found(articles: pl.DataFrame, mentions: pl.DataFrame, listings: pl.DataFrame) -> Iterator[str]:
    """Yield what is wrong with the mentions and the entries of lists of some articles."""
    entries: dict[str, list[tuple[str, int, int, str]]] = {}
    for source_id, *entry in listings.select("source_id", "listing_id", "start", "end", "exact").iter_rows():
        entries.setdefault(source_id, []).append((entry[0], entry[1], entry[2], entry[3]))
    columns = ["source_id", "mention_id", "start", "end", "exact", "prefix", "suffix"]
    spans: dict[str, list[Span]] = {}
    for source_id, *span in mentions.select(columns).sort("source_id", "start").iter_rows():
        spans.setdefault(source_id, []).append((span[0], span[1], span[2], span[3], span[4], span[5]))
    for source_id, text in articles.select("source_id", "text").sort("source_id").iter_rows():
        wrong = [*faults(text, spans.get(source_id, [])), *misquoted(text, entries.get(source_id, []))]
        yield from (f"article {source_id}, {fault}" for fault in wrong)


def faults(text: str, spans: Sequence[Span]) -> Iterator[str]:
    """Yield what is wrong with an article's mentions, which come in the order of their offsets."""
    for mention_id, start, end, exact, prefix, suffix in spans:
        if text[start:end] != exact:
            yield f"mention {mention_id}: {exact!r} is not what stands at {start}:{end}, which is {text[start:end]!r}."
        if not text[:start].endswith(prefix or "") or not text.startswith(suffix or "", end):
            yield f"mention {mention_id}: its prefix or suffix is not what stands around {start}:{end}."
    for one, other in pairwise(spans):
        if other[1] < one[2]:
            yield f"mentions {one[0]} and {other[0]} overlap at {other[1]}: a digit lies in exactly one mention."
    covered = bytearray(len(text))
    for _, start, end, *_ in spans:
        covered[start:end] = b"\1" * len(covered[start:end])
    for digits in DIGITS.finditer(text):
        if not all(covered[digits.start() : digits.end()]):
            yield f"offset {digits.start()}: the number {digits[0]!r} is in no mention: the ledger is not complete."


def misquoted(text: str, entries: Sequence[tuple[str, int, int, str]]) -> Iterator[str]:
    """Yield which entries of an article's lists (id, start, end, exact) are not the words that stand there."""
    for listing_id, start, end, exact in entries:
        if text[start:end] != exact:
            yield f"listing {listing_id}: {exact!r} is not what stands at {start}:{end}, which is {text[start:end]!r}."
