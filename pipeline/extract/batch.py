"""A batch of articles, and all that a worker does with it: a pure function of bytes, wherever it runs."""

import platform
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

import polars as pl

from pipeline import io
from pipeline.errors import InputError
from pipeline.extract import kept
from pipeline.extract.article import read
from pipeline.extract.fingerprint import fingerprint
from pipeline.extract.lacking import Lack, lacking
from pipeline.extract.rows import COLUMNS, Rows, rows_of, table
from pipeline.model import Article, Mention


@dataclass(frozen=True)
class Batch:
    """Articles, as a Parquet file; readings of some of them kept from an earlier run, by key; who is to read them."""

    articles: bytes
    known: Mapping[str, bytes]
    extractor: str


@dataclass(frozen=True)
class Found:
    """What a batch gives: tables as Parquet files, readings that were new and those known, counts, phrases lacking."""

    tables: Mapping[str, bytes]
    new: Mapping[str, bytes]
    known: tuple[str, ...]
    roles: Mapping[str, int]
    counts: Mapping[str, int]
    lacks: Mapping[str, Lack]


def keys(articles: pl.DataFrame, extractor: str) -> list[str]:
    """Return the key of each article's reading."""
    return [kept.key(cells, extractor) for cells in articles.iter_rows()]


def read_batch(batch: Batch) -> Found:
    """Read the articles of a batch, but for those whose readings are known.

    Raises `InputError` where this machine's extractor is not the one that the batch was made for.
    """
    if fingerprint() != batch.extractor:
        raise InputError(
            platform.node(),
            f"the extractor {fingerprint()[:12]}",
            f"{batch.extractor[:12]}, as where the run was started",
            "Give all workers the same checkout, Python and lock.",
        )
    articles = pl.read_parquet(BytesIO(batch.articles))
    new: dict[str, bytes] = {}
    readings: list[Rows] = []
    for name, article in zip(keys(articles, batch.extractor), io.rows(articles, Article), strict=True):
        rows = kept.unpacked(batch.known[name]) if name in batch.known else None
        if rows is None:
            rows = rows_of(read(article))
            new[name] = kept.packed(rows)
        readings.append(rows)
    tables = {name: table(name, readings) for name in COLUMNS}
    roles = Counter(tables["mentions"]["role"])
    left = tables["mentions"].filter(pl.col("role") == "unclassified")
    return Found(
        {name: io.parquet_bytes(one) for name, one in tables.items()},
        new,
        tuple(batch.known),
        roles,
        {name: tables[name].height for name in ("observations", "listings")},
        lacking(io.rows(left, Mention)),
    )
