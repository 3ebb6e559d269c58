"""Frames of the evidence: articles, mentions and the ledger of the package."""

from collections.abc import Mapping

import polars as pl

from pipeline.validate.frames.columns import counted, joined, with_bounds
from pipeline.validate.frames.series import keyed


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


def listings(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return `listings` with lengths, the id and the position expected, the number of ids given, the period's days."""
    found = with_bounds(tables["listings"]).sort("source_id", "kind", "start")
    before = pl.col("position").shift(1).over("source_id", "kind").fill_null(0)
    given = (pl.col(name).is_not_null().cast(pl.Int64) for name in ("item_id", "partner_id", "name"))
    found = found.with_columns(
        pl.sum_horizontal(given).alias("ids_given"),
        pl.when(pl.col("position") == 1).then(1).otherwise(before + 1).cast(pl.Int64).alias("expected_position"),
        pl.col("exact").str.len_chars().cast(pl.Int64).alias("exact_length"),
        (pl.col("end") - pl.col("start")).alias("span_length"),
        pl.concat_str("source_id", "kind", "start", separator=":").alias("expected_id"),
    )
    return joined(found, tables["sources"], {"characters": "source_characters"}, "source_id", "source_id")


def package(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return one row per article with what it says of itself and what the tables hold of it.

    For the tables that are not of articles each row has the same: `<table>_rows`, and how many there should be, or how
    many there are at least.
    """
    stated = tables["sources"].select("source_id", "mentions", "observations")
    for name in ("mentions", "observations", "figures"):
        stated = counted(stated, tables[name], f"counted_{name}", "source_id")
    evidence = tables["mentions"].filter(pl.col("role") == "observation")
    stated = counted(stated, evidence, "evidence_mentions", "source_id")
    cited = tables["observations"].select("source_id", "mention_id").unique()
    stated = counted(stated, cited, "cited_mentions", "source_id")
    expected, least = _expected(tables), _least(tables)
    counts = {f"{name}_rows": tables[name].height for name in (*expected, *least)}
    counts |= {f"{name}_expected": count for name, count in expected.items()}
    counts |= {f"{name}_least": count for name, count in least.items()}
    return stated.with_columns(pl.lit(count, pl.Int64).alias(name) for name, count in counts.items())


def _expected(tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """Return how many rows the tables should have, as far as others tell."""
    dated = tables["observations"].filter(pl.col("time_period").is_not_null())
    found = {"series": keyed(dated).get_column("key").n_unique()}
    for name, operands, on in (("checks", "check_operands", "check_id"), ("derived", "derived_operands", "derived_id")):
        found[name] = tables[operands].get_column(on).n_unique()
        found[operands] = tables[operands].join(tables[name], on=on, how="semi").height
    found["listings"] = _listed(tables["listings"])
    return found


def _least(tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """Return how many rows the tables that a person writes have at least.

    Each reference figure that is cited; a review for each suspect figure against which no check speaks.
    """
    cited = [tables[name].get_column("reference_id") for name in ("check_operands", "derived_operands")]
    cited.append(tables["reviews"].get_column("references").str.split(";").explode())
    critical = tables["checks"].filter(pl.col("severity") == "critical")
    against = tables["check_operands"].join(critical, on="check_id", how="semi")
    suspect = tables["observations"].filter(pl.col("quality") == "suspect")
    return {
        "reviews": suspect.join(against, on="observation_id", how="anti").height,
        "reference_figures": pl.concat(cited).drop_nulls().n_unique(),
    }


def _listed(entries: pl.DataFrame) -> int:
    """Return how many entries the lists have by the position of the last of each."""
    ordered = entries.sort("source_id", "kind", "start")
    following = pl.col("position").shift(-1).over("source_id", "kind").fill_null(0)
    return int(ordered.filter(following <= pl.col("position")).get_column("position").sum())
