"""Frames of the evidence: articles, mentions and the ledger of the package."""

from collections.abc import Mapping

import polars as pl

from pipeline.validate.frames.columns import counted, joined


def sources(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `sources` with the file name that the id implies."""
    return tables["sources"].with_columns((pl.col("source_id") + ".txt").alias("expected_file"))


def mentions(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `mentions` with lengths, the parts of the id, the mention before, the one restated and the figures."""
    found = tables["mentions"].sort("source_id", "start")
    found = found.with_columns(
        pl.col("exact").str.len_chars().cast(pl.Int64).alias("exact_length"),
        (pl.col("end") - pl.col("start")).alias("span_length"),
        pl.col("mention_id").str.extract(r"^(.*):\d+$").alias("id_source_id"),
        pl.col("mention_id").str.extract(r":(\d+)$").cast(pl.Int64).alias("id_offset"),
        pl.col("end").shift(1).over("source_id").alias("previous_end"),
        pl.col("excerpt").str.contains(pl.col("exact"), literal=True).cast(pl.String).alias("excerpt_has_exact"),
    )
    found = joined(found, tables["sources"], {"characters": "source_characters"}, "source_id", "source_id")
    restated = {"source_id": "restated_source_id", "kind": "restated_kind"}
    found = joined(found, tables["mentions"], restated, "converts_mention_id", "mention_id")
    return counted(found, tables["observations"], "counted_observations", "mention_id")


def package(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return one row per article with what it says of itself and what the tables hold of it."""
    stated = tables["sources"].select("source_id", "mentions", "observations")
    for name in ("mentions", "observations", "figures"):
        stated = counted(stated, tables[name], f"counted_{name}", "source_id")
    evidence = tables["mentions"].filter(pl.col("role") == "observation")
    stated = counted(stated, evidence, "evidence_mentions", "source_id")
    cited = tables["observations"].select("source_id", "mention_id").unique()
    return counted(stated, cited, "cited_mentions", "source_id")
