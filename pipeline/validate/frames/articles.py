"""Frames of the evidence: articles, mentions and the ledger of the package."""

import polars as pl

from pipeline.validate.frames import series
from pipeline.validate.frames.columns import Tables, among, collected, counted, joined, with_bounds


def sources(table: pl.DataFrame, _tables: Tables) -> pl.DataFrame:
    """Return `sources` with the file name that the id implies."""
    return table.with_columns((pl.col("source_id") + ".txt").alias("expected_file"))


def mentions(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `mentions` with lengths, the parts of the id, the mention before, the one restated and the figures."""
    found = table.with_columns(
        pl.col("exact").str.len_chars().cast(pl.Int64).alias("exact_length"),
        (pl.col("end") - pl.col("start")).alias("span_length"),
        pl.col("mention_id").str.extract(r"^(.*):\d+$").alias("id_source_id"),
        pl.col("mention_id").str.extract(r":(\d+)$").cast(pl.Int64).alias("id_offset"),
        pl.col("excerpt").str.contains(pl.col("exact"), literal=True).cast(pl.String).alias("excerpt_has_exact"),
    )
    found = found.join(_before(table, tables), on="mention_id", how="left")
    found = joined(found, tables["sources"], {"characters": "source_characters"}, "source_id", "source_id")
    restated = {"source_id": "restated_source_id", "kind": "restated_kind"}
    found = joined(found, tables["mentions"], restated, "converts_mention_id", "mention_id")
    return counted(found, tables["observations"], "counted_observations", "mention_id")


def _before(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return where the mention before each ends, which may stand in another part of the table."""
    article = among(tables["mentions"], "source_id", table["source_id"]).select(
        "mention_id", "source_id", "start", "end"
    )
    ordered = collected(article).sort("source_id", "start")
    return ordered.select("mention_id", pl.col("end").shift(1).over("source_id").alias("previous_end"))


def listings(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `listings` with lengths, the id and the position expected, the number of ids given, the period's days."""
    article = collected(among(tables["listings"], "source_id", table["source_id"]))
    next_one = pl.col("position").shift(1).over("source_id", "kind").fill_null(0) + 1
    ordered = article.sort("source_id", "kind", "start").select("listing_id", next_one.alias("next"))
    found = with_bounds(table).join(ordered, on="listing_id", how="left")
    given = (pl.col(name).is_not_null().cast(pl.Int64) for name in ("item_id", "partner_id", "name"))
    found = found.with_columns(
        pl.sum_horizontal(given).alias("ids_given"),
        pl.when(pl.col("position") == 1).then(1).otherwise("next").cast(pl.Int64).alias("expected_position"),
        pl.col("exact").str.len_chars().cast(pl.Int64).alias("exact_length"),
        (pl.col("end") - pl.col("start")).alias("span_length"),
        pl.concat_str("source_id", "kind", "start", separator=":").alias("expected_id"),
    )
    return joined(found, tables["sources"], {"characters": "source_characters"}, "source_id", "source_id")


def package(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return one row per article with what it says of itself and what the tables hold of it.

    For the tables that are not of articles each row has the same: `<table>_rows`, and how many there should be, or how
    many there are at least. There are millions of keys: what is counted once is held as its hash.
    """
    stated = table.select("source_id", "mentions", "observations")
    for name in ("mentions", "observations", "figures"):
        stated = counted(stated, tables[name], f"counted_{name}", "source_id")
    evidence = tables["mentions"].lazy().filter(pl.col("role") == "observation")
    stated = counted(stated, evidence, "evidence_mentions", "source_id")
    cited = tables["observations"].lazy().select("source_id", pl.col("mention_id").hash(seed=0)).unique()
    stated = counted(stated, cited, "cited_mentions", "source_id")
    expected, least = _expected(tables), _least(tables)
    counts = {f"{name}_rows": _count(tables[name].lazy()) for name in (*expected, *least)}
    counts |= {f"{name}_expected": count for name, count in expected.items()}
    counts |= {f"{name}_least": count for name, count in least.items()}
    return stated.with_columns(pl.lit(count, pl.Int64).alias(name) for name, count in counts.items())


def _expected(tables: Tables) -> dict[str, int]:
    """Return how many rows the tables should have, as far as others tell."""
    dated = tables["observations"].lazy().filter(pl.col("time_period").is_not_null())
    found = {"series": series.number(dated)}
    for name, operands, on in (("checks", "check_operands", "check_id"), ("derived", "derived_operands", "derived_id")):
        rows, there = (tables[one].lazy().select(pl.col(on).hash(seed=0)) for one in (operands, name))
        found[name] = _distinct(rows)
        found[operands] = _count(rows.join(there, on=on, how="semi"))
    found["listings"] = _listed(tables["listings"].lazy().select("source_id", "kind", "start", "position").collect())
    return found


def _least(tables: Tables) -> dict[str, int]:
    """Return how many rows the tables that a person writes have at least.

    Each reference figure that is cited; a review for each suspect figure against which no check speaks.
    """
    cited = [tables[name].lazy().select("reference_id") for name in ("check_operands", "derived_operands")]
    reviewed = tables["reviews"].lazy().select(pl.col("references").str.split(";").alias("reference_id"))
    cited.append(reviewed.explode("reference_id"))
    critical = tables["checks"].lazy().filter(pl.col("severity") == "critical").select("check_id")
    against = tables["check_operands"].lazy().join(critical, on="check_id", how="semi").select("observation_id")
    suspect = tables["observations"].lazy().filter(pl.col("quality") == "suspect")
    return {
        "reviews": _count(suspect.join(against, on="observation_id", how="anti")),
        "reference_figures": _count(pl.concat(cited).drop_nulls().unique()),
    }


def _count(rows: pl.LazyFrame) -> int:
    return int(collected(rows.select(pl.len())).item())


def _distinct(rows: pl.LazyFrame) -> int:
    """Return how many different values the one column of a query has."""
    return collected(rows).to_series().n_unique()


def _listed(entries: pl.DataFrame) -> int:
    """Return how many entries the lists have by the position of the last of each."""
    ordered = entries.sort("source_id", "kind", "start")
    following = pl.col("position").shift(-1).over("source_id", "kind").fill_null(0)
    return int(ordered.filter(following <= pl.col("position")).get_column("position").sum())
