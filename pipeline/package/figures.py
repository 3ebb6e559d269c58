"""The flat table for people: each observation with names, period in words, source, words and agreement."""

from collections.abc import Mapping

import polars as pl

from pipeline.model import OUTTURN, SERIES_KEY
from pipeline.package import periods

PERIOD = ("time_period", "period_start", "period_end")
NAMED = {
    "indicator": "indicators",
    "geography": "geographies",
    "partner": "partners",
    "item": "items",
    "unit": "units",
}


def build(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return the table `figures`, made of `observations` and of what the other tables say of each."""
    found = tables["observations"]
    for name, resource in NAMED.items():
        found = found.join(_names(tables[resource], name), on=f"{name}_id", how="left")
    found = found.join(
        tables["mentions"].select("mention_id", "exact", "start", "end", "excerpt"), on="mention_id", how="left"
    )
    found = found.join(tables["sources"].select("source_id", "title", "publisher", "url"), on="source_id", how="left")
    found = found.join(_words(found, tables["indicators"]), on=["indicator_id", *PERIOD], how="left", nulls_equal=True)
    return _with_agreement(found, tables["series"])


def _names(table: pl.DataFrame, name: str) -> pl.DataFrame:
    return table.select(f"{name}_id", pl.col("name_en").alias(f"{name}_en"), pl.col("name_vi").alias(f"{name}_vi"))


def _words(observations: pl.DataFrame, indicators: pl.DataFrame) -> pl.DataFrame:
    """Return indicator and period with the period in words, one row for each pair that occurs."""
    stocks = set(indicators.filter(pl.col("kind") == "stock")["indicator_id"])
    pairs = observations.select("indicator_id", *PERIOD).unique(maintain_order=True).drop_nulls("time_period")
    rows = [
        (*pair, *(periods.words(*pair[1:], stock=pair[0] in stocks, language=language) for language in ("en", "vi")))
        for pair in pairs.iter_rows()
    ]
    return pl.DataFrame(rows, schema={**pairs.schema, "period_en": pl.String, "period_vi": pl.String}, orient="row")


def _with_agreement(observations: pl.DataFrame, series: pl.DataFrame) -> pl.DataFrame:
    outturn = pl.col("status").replace_strict(OUTTURN).alias("outturn")
    key = [*SERIES_KEY, "outturn"]
    known = series.select(*key, "agreement")
    return observations.with_columns(outturn).join(known, on=key, how="left", nulls_equal=True)
