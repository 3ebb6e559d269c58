"""The flat table for people: each observation with names, period in words, source, words and agreement."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from pipeline import io, period_words
from pipeline.model import OUTTURN, SERIES_KEY
from pipeline.package.ledger import Ledger

PERIOD = ("time_period", "period_start", "period_end")
NAMED = {
    "indicator": "indicators",
    "geography": "geographies",
    "partner": "partners",
    "item": "items",
    "unit": "units",
}


def build(extracted: Path, reconciled: Path, short: Mapping[str, pl.DataFrame]) -> Iterator[pl.DataFrame]:
    """Yield the table `figures` in parts: each of `observations`, and what the other tables say of it.

    `short` are the code lists and the sources.
    """
    series = io.read_parquet(reconciled / "series.parquet", [*SERIES_KEY, "outturn", "agreement"])
    ledger = Ledger(extracted / "mentions.parquet", ["exact", "start", "end", "excerpt"])
    for observations in io.parts(reconciled / "observations.parquet"):
        yield _figures(observations, ledger.of(observations["mention_id"]), series, short)


def _figures(
    observations: pl.DataFrame, mentions: pl.DataFrame, series: pl.DataFrame, short: Mapping[str, pl.DataFrame]
) -> pl.DataFrame:
    found = observations
    for name, resource in NAMED.items():
        found = found.join(_names(short[resource], name), on=f"{name}_id", how="left")
    found = found.join(mentions, on="mention_id", how="left")
    found = found.join(short["sources"].select("source_id", "title", "publisher", "url"), on="source_id", how="left")
    found = found.join(_words(found, short["indicators"]), on=["indicator_id", *PERIOD], how="left", nulls_equal=True)
    return _with_agreement(found, series)


def _names(table: pl.DataFrame, name: str) -> pl.DataFrame:
    return table.select(f"{name}_id", pl.col("name_en").alias(f"{name}_en"), pl.col("name_vi").alias(f"{name}_vi"))


def _words(observations: pl.DataFrame, indicators: pl.DataFrame) -> pl.DataFrame:
    """Return indicator and period with the period in words, one row for each pair that occurs."""
    stocks = set(indicators.filter(pl.col("kind") == "stock")["indicator_id"])
    pairs = observations.select("indicator_id", *PERIOD).unique(maintain_order=True).drop_nulls("time_period")
    rows = [
        (
            *pair,
            *(period_words.words(*pair[1:], stock=pair[0] in stocks, language=language) for language in ("en", "vi")),
        )
        for pair in pairs.iter_rows()
    ]
    return pl.DataFrame(rows, schema={**pairs.schema, "period_en": pl.String, "period_vi": pl.String}, orient="row")


def _with_agreement(observations: pl.DataFrame, series: pl.DataFrame) -> pl.DataFrame:
    outturn = pl.col("status").replace_strict(OUTTURN).alias("outturn")
    key = [*SERIES_KEY, "outturn"]
    return observations.with_columns(outturn).join(series, on=key, how="left", nulls_equal=True)
