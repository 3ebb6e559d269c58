"""Columns that several frames need."""

from collections.abc import Mapping

import polars as pl

from pipeline import schemas
from pipeline.periods import parse

# A table of a package: in memory, or where it lies. Those of a package by name.
Table = pl.DataFrame | pl.LazyFrame
Tables = Mapping[str, Table]


def among(table: Table, column: str, values: pl.Series) -> pl.LazyFrame:
    """Return the rows of a table that have one of the values in a column.

    The bounds come first: a table that is sorted by the column is not read outside them.
    """
    wanted = values.drop_nulls().unique()
    first, last = (pl.lit(bound, wanted.dtype) for bound in (wanted.min(), wanted.max()))
    within = table.lazy().filter(pl.col(column).is_between(first, last))
    return within.join(wanted.alias(column).to_frame().lazy(), on=column, how="semi")


def collected(found: pl.LazyFrame) -> pl.DataFrame:
    """Return the rows of a query, which is worked off in batches."""
    return found.collect(engine="streaming")


def with_numbers(table: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the table with the resource's numbers as numbers, and as printed in `<column>_text`."""
    columns = {} if name == "package" else schemas.columns(name)
    numbers = [column for column, type_ in columns.items() if type_ == "number"]
    return table.with_columns(
        *(pl.col(column).alias(f"{column}_text") for column in numbers),
        *(pl.col(column).cast(pl.Float64) for column in numbers),
    )


def with_loose_references(table: pl.DataFrame, name: str, tables: Tables) -> pl.DataFrame:
    """Return the table with `loose_references`: its foreign keys, comma-separated, that lead to no row."""
    keys = [] if name == "package" else schemas.resource(name)["schema"].get("foreignKeys", [])
    loose = []
    for key in keys:
        column, target = key["fields"][0], key["reference"]
        there = among(tables[target["resource"] or name], target["fields"][0], table[column])
        known = collected(there.select(target["fields"][0])).to_series()
        lost = pl.col(column).is_not_null() & ~pl.col(column).is_in(known.implode())
        loose.append(pl.when(lost).then(pl.lit(column)))
    told = (
        pl.concat_str(loose, separator=", ", ignore_nulls=True).replace("", None) if loose else pl.lit(None, pl.String)
    )
    return table.with_columns(told.alias("loose_references"))


def with_bounds(table: pl.DataFrame) -> pl.DataFrame:
    """Return the table with `expected_start` and `expected_end`, the days that its `time_period` says."""
    periods = {period: _days(period) for period in table.get_column("time_period").drop_nulls().unique()}
    days = pl.DataFrame(
        {
            "time_period": list(periods),
            "expected_start": [start for start, _ in periods.values()],
            "expected_end": [end for _, end in periods.values()],
        },
        schema=dict.fromkeys(("time_period", "expected_start", "expected_end"), pl.String),
    )
    return table.join(days, on="time_period", how="left")


def _days(period: str) -> tuple[str, str]:
    try:
        days = parse(period)
    except ValueError:
        return "no such period", "no such period"
    return days.start.isoformat(), days.end.isoformat()


def joined(table: pl.DataFrame, other: Table, columns: Mapping[str, str], on: str, key: str) -> pl.DataFrame:
    """Return the table with columns of another one (name there: name here), whose `key` is this one's column `on`."""
    there = among(other, key, table[on])
    found = there.select(pl.col(key).alias(on), *(pl.col(old).alias(new) for old, new in columns.items()))
    return table.join(collected(found), on=on, how="left", maintain_order="left")


def counted(table: pl.DataFrame, other: Table, name: str, on: str) -> pl.DataFrame:
    """Return the table with the column `name`: how many rows of another table have this row's `on` as theirs."""
    counts = collected(among(other, on, table[on]).group_by(on).agg(pl.len().cast(pl.Int64).alias(name)))
    return table.join(counts, on=on, how="left", maintain_order="left").with_columns(pl.col(name).fill_null(0))
