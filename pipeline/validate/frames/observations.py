"""Frames of the figures: observations, and the flat table for people."""

from collections.abc import Mapping

import polars as pl

from pipeline.validate.frames.columns import counted, joined, with_bounds

SOURCE = {"published_from": "source_published_from", "published_to": "source_published_to"}
MENTION = {"source_id": "mention_source_id", "role": "mention_role", "unit_id": "mention_unit_id"}

# Columns of `figures` that are copied, and where from: table, its key here, and its names for them.
COPIED = {
    "observations": ("observation_id", {}),
    "mentions": ("mention_id", {"exact": "exact", "start": "start", "end": "end", "excerpt": "excerpt"}),
    "sources": ("source_id", {"title": "title", "publisher": "publisher", "url": "url"}),
    "indicators": ("indicator_id", {"name_en": "indicator_en", "name_vi": "indicator_vi"}),
    "geographies": ("geography_id", {"name_en": "geography_en", "name_vi": "geography_vi"}),
    "partners": ("partner_id", {"name_en": "partner_en", "name_vi": "partner_vi"}),
    "items": ("item_id", {"name_en": "item_en", "name_vi": "item_vi"}),
    "units": ("unit_id", {"name_en": "unit_en", "name_vi": "unit_vi"}),
}


def observations(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `observations` with their evidence, the article's dates, the period's days and what speaks against them."""
    found = with_bounds(tables["observations"])
    found = found.with_columns(pl.col("observation_id").str.replace(r"/\d+$", "").alias("id_mention_id"))
    found = joined(found, tables["mentions"], MENTION, "mention_id", "mention_id")
    found = joined(found, tables["sources"], SOURCE, "source_id", "source_id")
    remarking = tables["checks"].filter(pl.col("severity").is_in(["critical", "warning"]))
    operands = tables["check_operands"].join(remarking, on="check_id", how="semi")
    found = counted(found, operands, "remarks", "observation_id")
    return counted(found, tables["reviews"], "reviews", "observation_id")


def figures(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `figures` with `differing`: the columns, comma-separated, that are not what their own table says."""
    found = tables["figures"]
    evidence = tables["observations"].select("observation_id", "mention_id")
    compared = found.join(evidence, on="observation_id", how="left")
    differing = []
    for name, (key, columns) in COPIED.items():
        table = tables[name]
        if name == "observations":
            columns = {column: column for column in table.columns if column in found.columns and column != key}
        compared = joined(compared, table, {old: f"{new}_there" for old, new in columns.items()}, key, key)
        differing += list(columns.values())
    changed = [
        pl.when(pl.col(column).ne_missing(pl.col(f"{column}_there"))).then(pl.lit(column)) for column in differing
    ]
    joined_names = pl.concat_str(changed, separator=", ", ignore_nulls=True).replace("", None)
    return compared.select(*found.columns, joined_names.alias("differing"))
