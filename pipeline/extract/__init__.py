"""Extract: articles to mentions, observations and listings, by rules that read language."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, nullcontext
from io import BytesIO
from pathlib import Path

import polars as pl

from pipeline import io, storage
from pipeline.extract import executors
from pipeline.extract.article import Reading, read
from pipeline.extract.batch import Batch, Found, keys, read_batch
from pipeline.extract.fingerprint import fingerprint
from pipeline.extract.kept import Kept
from pipeline.extract.lacking import Lack, csv_of, merged, most_frequent
from pipeline.model import Item
from pipeline.params import Work
from pipeline.progress import shown

__all__ = ["Reading", "read", "run"]

HERE = Work()


def run(ingested: Path, out: Path, work: Work = HERE, keep: Path | None = None) -> list[Lack]:
    """Read the articles of `ingested` and write mentions, observations, listings and the items that the articles add.

    The articles are written again with the dates that their texts let infer. `work` says who reads; `keep` is the
    file of the readings that are kept from run to run, where there is one. Neither changes what is written.
    Returns what the vocabulary lacks: the phrases that govern figures of no known indicator (`unclassified.csv`).
    """
    roles: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    lacks: dict[str, Lack] = {}
    items: dict[str, Item] = {}
    with storage.swapped(out) as folder:
        for number, found in enumerate(_found(ingested / "articles.parquet", work, keep)):
            for name in ("articles", "mentions", "observations", "listings"):
                io.write_part(found.tables[name], folder / f"{name}.parquet", number)
            items |= {item.item_id: item for item in io.rows(pl.read_parquet(BytesIO(found.tables["items"])), Item)}
            roles.update(found.roles)
            counts.update(found.counts)
            lacks = merged(lacks, found.lacks)
        io.write_parquet(io.frame(items.values(), "items"), folder / "items.parquet")
        ordered = most_frequent(lacks)
        (folder / "unclassified.csv").write_bytes(csv_of(ordered).encode("utf-8"))
    mentions = roles.total()
    metrics = {
        "mentions": mentions,
        "observations": counts["observations"],
        "listings": counts["listings"],
        "share_of_numerals": {role: round(roles[role] / max(mentions, 1), 4) for role in sorted(roles)},
    }
    storage.write_json(metrics, out.parent / "metrics" / "extract.json")
    return ordered


def _found(articles: Path, work: Work, keep: Path | None) -> Iterator[Found]:
    """Yield what each part of the articles gives, in their order; keep what was read anew."""
    count = sum(1 for _ in articles.glob("*.parquet"))
    with closing(Kept(keep)) if keep else nullcontext() as store:
        batches = (_batch(part, store) for part in io.parts(articles))
        for found in shown(_done(batches, count, work), count, "batches of articles read"):
            if store:
                store.put(found.new, found.known)
            yield found


def _batch(articles: pl.DataFrame, store: Kept | None) -> Batch:
    extractor = fingerprint()
    return Batch(io.parquet_bytes(articles), store.get(keys(articles, extractor)) if store else {}, extractor)


def _done(batches: Iterator[Batch], count: int, work: Work) -> Iterator[Found]:
    """Yield the work on each batch, done by whom the settings name; a single batch is not worth sending away."""
    if work.executor == "dask":
        return executors.cluster(read_batch, batches, work.scheduler)
    workers = min(work.workers or os.cpu_count() or 1, count)
    return executors.processes(read_batch, batches, workers) if workers > 1 else map(read_batch, batches)
