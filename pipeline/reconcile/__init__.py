"""Reconcile: hold the figures against each other, and say of each what speaks for it and against it.

observations → series (what all articles say of one key), checks (arithmetic relations, holding or not), and the quality
of every observation. No figure is altered. Articles go in batches and figures in shares (`steps`), so that memory does
not grow with them.
"""

import shutil
from functools import partial
from pathlib import Path

import polars as pl

from pipeline import io, storage
from pipeline.reconcile import aside, quality, steps
from pipeline.reconcile.batches import Batch, in_batches
from pipeline.reconcile.reviews import attach
from pipeline.reconcile.steps import Run
from pipeline.reconcile.workers import Workers, workers

# Figures that a worker holds at a time, about: with more it would need more room and be no faster.
SIZE = 40_000
TABLES = ("series", "checks", "check_operands", "derived", "derived_operands")


def run(ingested: Path, extracted: Path, out: Path) -> None:
    """Write observations, series, checks, reviews and derived figures to `out`, and counts to the metrics beside it.

    Raises `InputError` when a review speaks of a figure that is not there any more.
    """
    with storage.swapped(out) as folder:
        reviews = _reviews(ingested, extracted)
        io.write_parquet(io.ordered(reviews, "reviews"), folder / "reviews.parquet")
        told, figures = in_batches(extracted, SIZE)
        this = Run(ingested, folder / "aside", folder, range(1 + figures // SIZE))
        with workers(many=figures > SIZE) as hands:
            _check(this, hands, told, reviews)
            _publish(this, hands, told)
        shutil.rmtree(this.aside)
        metrics = _metrics(folder)
    storage.write_json(metrics, out.parent / "metrics" / "reconcile.json")


def _check(this: Run, hands: Workers, told: list[Batch], reviews: pl.DataFrame) -> None:
    """Put aside checks and series, and which observations are suspect or noted."""
    hands.do(partial(steps.check_articles, this, batch) for batch in told)
    hands.do(partial(step, this, share) for step in (steps.check_keys, steps.check_periods) for share in this.shares)
    said = [pl.read_ipc_stream(path) for path in sorted((this.aside / steps.SAID).iterdir())]
    for name, ids in zip((steps.SUSPECT, steps.NOTED), quality.marks(said, reviews), strict=True):
        aside.write(ids.to_frame(), this.aside / name)


def _publish(this: Run, hands: Workers, told: list[Batch]) -> None:
    """Write the observations with their quality, what is derived of the sound ones, and all that is aside."""
    judged = [partial(steps.judge_articles, this, batch) for batch in told]
    of_shares = (steps.derive_keys, steps.derive_periods)
    hands.do([*judged, *(partial(step, this, share) for step in of_shares for share in this.shares)])
    hands.do(partial(steps.sift, this, sieve) for sieve in range(steps.SIEVES))
    heaps = {name: aside.heaps(this.aside, name) for name in TABLES}
    hands.do(partial(aside.publish, this.out, name, heap) for name in TABLES for heap in heaps[name])
    for name in TABLES:
        if not heaps[name]:
            io.write_parquet(io.frame([], name), this.out / f"{name}.parquet")


def _reviews(ingested: Path, extracted: Path) -> pl.DataFrame:
    """Return the reviews with the observation that each speaks of."""
    reviews = io.read_parquet(ingested / "reviews.parquet")
    if reviews.is_empty():
        return reviews  # and no text need be read
    reviewed = pl.col("source_id").is_in(reviews["source_id"].unique().implode())
    columns = {
        "articles": ["source_id", "text"],
        "mentions": ["mention_id", "source_id", "start", "end"],
        "observations": ["observation_id", "source_id", "mention_id"],
    }
    texts, places, observations = (
        pl.concat(part.filter(reviewed) for part in io.parts(extracted / f"{name}.parquet", some))
        for name, some in columns.items()
    )
    return attach(reviews, texts, places, observations)


def _metrics(folder: Path) -> dict[str, object]:
    """Return the series by agreement, the checks by relation and verdict, the observations by quality."""
    checks = io.read_parquet(folder / "checks.parquet", ["relation", "verdict"])
    return {
        "series": _counts(io.read_parquet(folder / "series.parquet", ["agreement"]), "agreement"),
        "checks": {
            str(relation): _counts(part, "verdict")
            for (relation,), part in sorted(checks.group_by("relation"), key=lambda group: str(group[0]))
        },
        "observations": _counts(io.read_parquet(folder / "observations.parquet", ["quality"]), "quality"),
        "derived": io.read_parquet(folder / "derived.parquet", ["derived_id"]).height,
    }


def _counts(table: pl.DataFrame, column: str) -> dict[str, int]:
    return dict(table.group_by(column).len().sort(column).rows())
