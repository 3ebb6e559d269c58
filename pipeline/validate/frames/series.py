"""The frame of the series: each with what its observations say."""

from collections.abc import Iterator

import polars as pl

from pipeline.model import OUTTURN, SERIES_KEY
from pipeline.validate.frames.columns import Tables, among, collected, joined, with_bounds

STRETCH = 200_000  # observations whose keys are made together


def keyed(observations: pl.LazyFrame) -> pl.LazyFrame:
    """Return observations with the `key` of their series."""
    return observations.with_columns(pl.col("status").replace(OUTTURN).alias("outturn")).with_columns(_key())


def keyed_series(series: pl.LazyFrame) -> pl.LazyFrame:
    """Return `series` with their `key`."""
    return series.with_columns(_key())


def series(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `series` with counts by key, and key, value and vintage of the preferred and the first observation."""
    found = with_bounds(keyed_series(table.lazy()).collect())
    observations = _spoken_of(found, tables["observations"].lazy())
    counts = observations.group_by("key").agg(
        pl.len().cast(pl.Int64).alias("counted_observations"),
        pl.col("source_id").n_unique().cast(pl.Int64).alias("counted_sources"),
    )
    found = found.join(counts, on="key", how="left")
    for name in ("preferred", "first"):
        columns = {"key": f"{name}_key", "value": f"{name}_value", "published_to": f"{name}_published_to"}
        found = joined(found, observations, columns, f"{name}_observation_id", "observation_id")
    return joined(found, observations, {"source_id": "source_id"}, "preferred_observation_id", "observation_id")


def _spoken_of(series: pl.DataFrame, observations: pl.LazyFrame) -> pl.DataFrame:
    """Return the observations of some series, and those that they name though their key is another.

    The key is made for all observations, which takes longest: so it is asked for once, some rows at a time.
    """
    columns = ["observation_id", "key", "value", "published_to", "source_id"]
    keys = series["key"]
    theirs = pl.concat([collected(among(some, "key", keys).select(columns)) for some in _stretches(observations)])
    named = pl.concat([series["preferred_observation_id"], series["first_observation_id"]])
    others = named.filter(~named.is_in(theirs["observation_id"].implode()))
    return pl.concat([theirs, collected(among(keyed(observations), "observation_id", others).select(columns))])


def number(observations: pl.LazyFrame) -> int:
    """Return how many series some observations are of; of each key its hash is held."""
    hashes = [collected(some.select(pl.col("key").hash(seed=0))) for some in _stretches(observations)]
    return pl.concat(hashes).to_series().n_unique()


def _stretches(observations: pl.LazyFrame) -> Iterator[pl.LazyFrame]:
    """Yield observations with the key of their series, some rows at a time."""
    rows = int(collected(observations.select(pl.len())).item())
    return (keyed(observations.slice(start, STRETCH)) for start in range(0, max(rows, 1), STRETCH))


def _key() -> pl.Expr:
    parts = [pl.col(name).cast(pl.String).fill_null("") for name in (*SERIES_KEY, "outturn")]
    return pl.concat_str(parts, separator=" ").alias("key")
