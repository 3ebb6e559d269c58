"""Frames of the derived figures and of what they follow from."""

from collections.abc import Mapping

import polars as pl

from pipeline.model import OUTTURN
from pipeline.validate.frames.columns import counted, with_bounds
from pipeline.validate.frames.relations import operands as with_articles

# What a stated figure and a derived one share that are about the same thing.
KEY = (
    "indicator_id",
    "measure",
    "geography_id",
    "partner_id",
    "item_id",
    "period_start",
    "period_end",
    "unit_id",
    "price_basis",
    "outturn",
)


def derived(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `derived` with the period's days, the number of operands and how many sound observations say the same."""
    found = counted(with_bounds(tables["derived"]), tables["derived_operands"], "operands", "derived_id")
    sound = tables["observations"].filter(pl.col("quality") != "suspect")
    told = sound.with_columns(pl.col("status").replace(OUTTURN).alias("outturn"))
    return counted(found.with_columns(_key()), told.with_columns(_key()), "stated", "key")


def operands(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `derived_operands` with the number of ids given, the position expected, the operand's article, quality."""
    return with_articles(tables, "derived_operands", "derived_id")


def _key() -> pl.Expr:
    parts = [pl.col(name).cast(pl.String).fill_null("") for name in KEY]
    return pl.concat_str(parts, separator=" ").alias("key")
