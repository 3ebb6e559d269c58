"""Columns that several frames need."""

from collections.abc import Mapping

import polars as pl

from pipeline import schemas
from pipeline.periods import parse


def with_numbers(table: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the table with the resource's numbers as numbers, and as printed in `<column>_text`."""
    columns = {} if name == "package" else schemas.columns(name)
    numbers = [column for column, type_ in columns.items() if type_ == "number"]
    return table.with_columns(
        *(pl.col(column).alias(f"{column}_text") for column in numbers),
        *(pl.col(column).cast(pl.Float64) for column in numbers),
    )


def with_loose_references(table: pl.DataFrame, name: str, tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return the table with `loose_references`: its foreign keys, comma-separated, that lead to no row."""
    keys = [] if name == "package" else schemas.resource(name)["schema"].get("foreignKeys", [])
    loose = []
    for key in keys:
        column, target = key["fields"][0], key["reference"]
        known = tables[target["resource"] or name].get_column(target["fields"][0])
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


def joined(table: pl.DataFrame, other: pl.DataFrame, columns: Mapping[str, str], on: str, key: str) -> pl.DataFrame:
    """Return the table with columns of another one (name there: name here), whose `key` is this one's column `on`."""
    found = other.select(pl.col(key).alias(on), *(pl.col(old).alias(new) for old, new in columns.items()))
    return table.join(found, on=on, how="left")


def counted(table: pl.DataFrame, other: pl.DataFrame, name: str, on: str, key: str | None = None) -> pl.DataFrame:
    """Return the table with the column `name`: how many rows of another table have this row's `on` as their `key`."""
    counts = other.group_by(pl.col(key or on).alias(on)).agg(pl.len().alias(name))
    return table.join(counts, on=on, how="left").with_columns(pl.col(name).fill_null(0).cast(pl.Int64))
