"""Frames of the figures: observations, and the flat table for people."""

from collections.abc import Mapping

import polars as pl

from pipeline.validate.frames.columns import counted, joined, with_bounds
from pipeline.validate.frames.series import keyed, keyed_series

SOON = 31  # days to the end of a period within which data-model.md takes it for over
SOURCE = {"published_from": "source_published_from", "published_to": "source_published_to"}
MENTION = {"source_id": "mention_source_id", "role": "mention_role", "unit_id": "mention_unit_id"}

# Columns of `figures` that are copied, and where from: table, its key here, and its names for them.
COPIED = {
    "mentions": ("mention_id", {"exact": "exact", "start": "start", "end": "end", "excerpt": "excerpt"}),
    "sources": ("source_id", {"title": "title", "publisher": "publisher", "url": "url"}),
    "indicators": ("indicator_id", {"name_en": "indicator_en", "name_vi": "indicator_vi"}),
    "geographies": ("geography_id", {"name_en": "geography_en", "name_vi": "geography_vi"}),
    "partners": ("partner_id", {"name_en": "partner_en", "name_vi": "partner_vi"}),
    "items": ("item_id", {"name_en": "item_en", "name_vi": "item_vi"}),
    "units": ("unit_id", {"name_en": "unit_en", "name_vi": "unit_vi"}),
}


def observations(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `observations` with evidence, the article's dates, the period's days and what speaks against them."""
    found = with_bounds(tables["observations"])
    found = found.with_columns(pl.col("observation_id").str.replace(r"/\d+$", "").alias("id_mention_id"))
    found = joined(found, tables["mentions"], MENTION, "mention_id", "mention_id")
    found = joined(found, tables["sources"], SOURCE, "source_id", "source_id")
    remarking = tables["checks"].filter(pl.col("severity").is_in(["critical", "warning"]))
    operands = tables["check_operands"].join(remarking, on="check_id", how="semi")
    found = counted(found, operands, "remarks", "observation_id")
    found = found.with_columns(source_month_later=pl.col("source_published_to") + pl.duration(days=SOON))
    found = found.with_columns(odd=_odd().fill_null(False).cast(pl.String))
    return counted(found, tables["reviews"], "reviews", "observation_id")


def _odd() -> pl.Expr:
    """Whether one of the warnings of the suite speaks of an observation."""
    value, unit, measure = pl.col("value").cast(pl.Float64), pl.col("unit_id"), pl.col("measure")
    actual, forecast = pl.col("status") == "actual", pl.col("status") == "forecast"
    outside = actual & (
        (pl.col("period_start") > pl.col("source_published_to")) | (pl.col("period_end") > pl.col("source_month_later"))
    )
    return pl.any_horizontal(
        outside,
        forecast & (pl.col("period_end") < pl.col("source_published_from")),
        (measure == "share") & ((unit != "percent") | ~value.is_between(0, 100)),
        measure.is_in(["ratio_yoy", "plan_ratio"]) & ~unit.is_in(["times", "percent"]),
        (measure == "contribution") & ~unit.is_in(["percentage_point", "percent"]),
        measure.str.starts_with("change_") & (unit == "percent") & (value < -100),
        (measure == "level") & unit.is_in(["count", "tonne", "hectare"]) & (value < 0),
    )


def figures(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `figures` with `differing`: the columns, comma-separated, that are not what their own table says."""
    found = tables["figures"]
    copied = [column for column in tables["observations"].columns if column in found.columns]
    there = tables["observations"].select("observation_id", "mention_id", *(_there(name, name) for name in copied[1:]))
    compared = found.join(there, on="observation_id", how="left")
    compared = compared.join(_agreements(tables), on="observation_id", how="left")
    for table, (key, columns) in COPIED.items():
        others = tables[table].select(key, *(_there(old, new) for old, new in columns.items()))
        compared = compared.join(others, on=key, how="left")
    names = [column for column in found.columns if f"{column}_there" in compared.columns]
    changed = [pl.when(pl.col(name).ne_missing(pl.col(f"{name}_there"))).then(pl.lit(name)) for name in names]
    differing = pl.concat_str(changed, separator=", ", ignore_nulls=True).replace("", None)
    return compared.select(*found.columns, differing.alias("differing"))


def _there(old: str, new: str) -> pl.Expr:
    return pl.col(old).alias(f"{new}_there")


def _agreements(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return the agreement that the series of each observation tells."""
    told = keyed_series(tables).select("key", _there("agreement", "agreement"))
    return keyed(tables["observations"]).join(told, on="key").select("observation_id", "agreement_there")
