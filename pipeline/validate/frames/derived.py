"""Frames of the derived figures and of what they follow from."""

import polars as pl

from pipeline.model import OUTTURN
from pipeline.validate.frames.columns import Tables, counted, with_bounds
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


def derived(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `derived` with the period's days, the number of operands and how many sound observations say the same."""
    found = counted(with_bounds(table), tables["derived_operands"], "operands", "derived_id")
    sound = tables["observations"].lazy().filter(pl.col("quality") != "suspect")
    told = sound.with_columns(pl.col("status").replace(OUTTURN).alias("outturn"))
    return counted(found.with_columns(_key()), told.with_columns(_key()), "stated", "key")


def operands(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `derived_operands` with the number of ids given, the position expected, the operand's article, quality."""
    return with_articles(table, tables, "derived_operands", "derived_id")


def _key() -> pl.Expr:
    parts = [pl.col(name).cast(pl.String).fill_null("") for name in KEY]
    return pl.concat_str(parts, separator=" ").alias("key")
