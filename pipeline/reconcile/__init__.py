"""Reconcile: hold the figures against each other, and say of each what speaks for it and against it.

observations → series (what all articles say of one key), checks (arithmetic relations, holding or not), and the quality
of every observation. No figure is altered.
"""

from pathlib import Path

import polars as pl

from pipeline import io
from pipeline.reconcile import derivations, quality, relations
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.gather import CONVERSION, PLACED, gather
from pipeline.reconcile.reviews import attach
from pipeline.reconcile.series import series

# What the stage reads of the articles and the ledger: their texts would take more room than all figures.
ARTICLE = ["source_id", "publisher", "title", "published_from", "published_to"]
MENTION = [*PLACED, *CONVERSION[1:], "role"]


def run(ingested: Path, extracted: Path, out: Path) -> None:
    """Write observations, series, checks, reviews and derived figures to `out`, and counts to the metrics beside it.

    Raises `InputError` when a review speaks of a figure that is not there any more.
    """
    observations = io.read_parquet(extracted / "observations.parquet")
    articles = io.read_parquet(extracted / "articles.parquet", ARTICLE)
    reviews = _reviews(ingested, extracted, observations)
    mentions = io.read_parquet(extracted / "mentions.parquet", MENTION)
    figures = gather(observations, mentions, articles, io.read_parquet(ingested / "reference_figures.parquet"))
    with io.swapped(out) as folder:
        _write(folder, reviews=io.ordered(reviews, "reviews"), series=series(figures))
        judged = _checked(folder, figures, observations, reviews, articles)
        suspect = pl.col("quality") == quality.SUSPECT
        sound = figures.without(judged.filter(suspect)["observation_id"])
        derived, operands = derivations.tables(sound, judged.filter(~suspect))
        _write(folder, derived=derived, derived_operands=operands)
        metrics = _metrics(folder)
    io.write_json(metrics, out.parent / "metrics" / "reconcile.json")


def _checked(
    folder: Path, figures: Figures, observations: pl.DataFrame, reviews: pl.DataFrame, articles: pl.DataFrame
) -> pl.DataFrame:
    """Write the checks and the observations with their quality; return the latter."""
    checks, operands = relations.tables(figures)
    judged = io.ordered(quality.judged(observations, checks, operands, reviews, articles), "observations")
    _write(folder, checks=checks, check_operands=operands, observations=judged)
    return judged


def _write(folder: Path, **tables: pl.DataFrame) -> None:
    """Write tables as soon as they are known, so that there is room for the next."""
    for name, table in tables.items():
        io.write_parquet(table, folder / f"{name}.parquet")


def _reviews(ingested: Path, extracted: Path, observations: pl.DataFrame) -> pl.DataFrame:
    """Return the reviews with the observation that each speaks of."""
    texts = io.read_parquet(extracted / "articles.parquet", ["source_id", "text"])
    places = io.read_parquet(extracted / "mentions.parquet", ["mention_id", "source_id", "start", "end"])
    return attach(io.read_parquet(ingested / "reviews.parquet"), texts, places, observations)


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
