"""Frames of the figures: observations, and the flat table for people."""

import polars as pl

from pipeline.validate.frames.columns import Table, Tables, among, collected, counted, joined, with_bounds
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


def observations(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `observations` with evidence, the article's dates, the period's days and what speaks against them."""
    found = with_bounds(table)
    found = found.with_columns(pl.col("observation_id").str.replace(r"/\d+$", "").alias("id_mention_id"))
    found = joined(found, tables["mentions"], MENTION, "mention_id", "mention_id")
    found = joined(found, tables["sources"], SOURCE, "source_id", "source_id")
    found = counted(found, _remarks(found, tables), "remarks", "observation_id")
    found = found.with_columns(source_month_later=pl.col("source_published_to") + pl.duration(days=SOON))
    found = found.with_columns(odd=_odd().fill_null(False).cast(pl.String))
    return counted(found, tables["reviews"], "reviews", "observation_id")


def _remarks(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return the operands among some observations of the checks that remark on something."""
    remarking = tables["checks"].lazy().filter(pl.col("severity").is_in(["critical", "warning"])).select("check_id")
    operands = among(tables["check_operands"], "observation_id", table["observation_id"])
    return collected(operands.select("observation_id", "check_id").join(remarking, on="check_id", how="semi"))


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


def figures(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `figures` with `differing`: the columns, comma-separated, that are not what their own table says."""
    observations = collected(among(tables["observations"], "observation_id", table["observation_id"]))
    copied = [column for column in observations.columns if column in table.columns]
    there = {name: f"{name}_there" for name in copied[1:]} | {"mention_id": "mention_id"}
    compared = joined(table, observations, there, "observation_id", "observation_id")
    told = _agreements(observations, tables["series"])
    compared = joined(compared, told, {"agreement": "agreement_there"}, "observation_id", "observation_id")
    for name, (key, columns) in COPIED.items():
        others = {old: f"{new}_there" for old, new in columns.items()}
        compared = joined(compared, tables[name], others, key, key)
    names = [column for column in table.columns if f"{column}_there" in compared.columns]
    changed = [pl.when(pl.col(name).ne_missing(pl.col(f"{name}_there"))).then(pl.lit(name)) for name in names]
    differing = pl.concat_str(changed, separator=", ", ignore_nulls=True).replace("", None)
    return compared.select(*table.columns, differing.alias("differing"))


def _agreements(observations: pl.DataFrame, series: Table) -> pl.DataFrame:
    """Return the agreement that the series of each observation tells."""
    known = keyed(observations.lazy()).select("observation_id", "key").collect()
    told = collected(among(keyed_series(series.lazy()), "key", known["key"]).select("key", "agreement"))
    return known.join(told, on="key").select("observation_id", "agreement")
