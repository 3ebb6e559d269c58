"""Frames of what speaks for figures and against them: checks, their operands, reviews."""

import polars as pl

from pipeline.validate.frames.columns import Tables, among, collected, counted, joined


def check_operands(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `check_operands` with the number of ids given, the position expected, its article and quality."""
    return operands(table, tables, "check_operands", "check_id")


def operands(table: pl.DataFrame, tables: Tables, name: str, of: str) -> pl.DataFrame:
    """Return rows of a table of operands, of one id of the column `of` each, as `check_operands` says."""
    found = table.with_columns(
        pl.sum_horizontal(
            pl.col(name).is_not_null().cast(pl.Int64) for name in ("observation_id", "mention_id", "reference_id")
        ).alias("ids_given"),
    )
    together = collected(among(tables[name], of, table[of]).select(of, "position")).sort(of, "position")
    expected = pl.int_range(1, pl.len() + 1).over(of).cast(pl.Int64).alias("expected_position")
    found = found.join(together.with_columns(expected), on=[of, "position"], how="left")
    observed = {"source_id": "observed_in", "quality": "observation_quality"}
    found = joined(found, tables["observations"], observed, "observation_id", "observation_id")
    found = joined(found, tables["mentions"], {"source_id": "mentioned_in"}, "mention_id", "mention_id")
    return found.with_columns(pl.coalesce("observed_in", "mentioned_in").alias("source_id"))


def checks(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `checks` with whether the intervals meet, the relation in the id, the operands and their articles."""
    operands = check_operands(collected(among(tables["check_operands"], "check_id", table["check_id"])), tables)
    found = table.with_columns(
        _meet().cast(pl.String).alias("intervals_meet"),
        pl.col("check_id").str.extract(r"^([^:]*):").alias("id_relation"),
    )
    per_check = operands.group_by("check_id").agg(
        pl.col("source_id").drop_nulls().unique().sort().str.join("; "),
        pl.coalesce("source_id", "reference_id").n_unique().cast(pl.Int64).alias("origins"),
    )
    found = counted(found, operands, "operands", "check_id")
    return found.join(per_check, on="check_id", how="left")


def _meet() -> pl.Expr:
    """Whether expected and actual interval have a point in common; an empty end is open."""
    low, high = (
        [pl.col(f"{side}_{end}").cast(pl.Float64) for side in ("expected", "actual")] for end in ("low", "high")
    )
    return ((low[0] <= high[1]).fill_null(True)) & ((low[1] <= high[0]).fill_null(True))


def reviews(table: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Return `reviews` with the reviewed figure and the references that nobody knows."""
    known = tables["reference_figures"].lazy().select("reference_id").collect().to_series().implode()
    cited = pl.element().str.strip_chars()
    unknown = pl.col("references").str.split(";").list.eval(cited.filter(~cited.is_in(known)))
    found = table.with_columns(unknown.list.join("; ").replace("", None).alias("unknown_references"))
    figure = {"source_id": "observation_source_id", "quality": "observation_quality"}
    return joined(found, tables["observations"], figure, "observation_id", "observation_id")
