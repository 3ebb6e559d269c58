"""Parquet: one file a table, with the types of the schema; numbers are exact decimals."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

# What every reader of Parquet holds: 38 digits. Nine of them stand behind the mark unless a column needs more.
PRECISION, DECIMALS = 38, 9


def write(table: pl.DataFrame, schema: Mapping[str, Any], path: Path) -> None:
    """Write a table, whose numbers are canonical decimal text, as Parquet.

    A column whose numbers do not fit into 38 digits stays text: a value is never rounded.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    numbers = [field["name"] for field in schema["fields"] if field["type"] == "number"]
    typed = table.with_columns(pl.col(name).cast(decimal_type(table[name])) for name in numbers)
    typed.write_parquet(path, compression="zstd", statistics=True)


def decimal_type(numbers: pl.Series) -> pl.DataType:
    """Return the decimal type that holds each of the numbers exactly, or text where there is none."""
    parts = numbers.drop_nulls().str.strip_prefix("-").str.split_exact(".", 1).struct
    whole, behind = (parts.field(f"field_{side}").str.len_chars().max() for side in (0, 1))
    scale = max(DECIMALS, _length(behind))
    return pl.Decimal(PRECISION, scale) if _length(whole) + scale <= PRECISION else pl.String()


def _length(found: object) -> int:
    return found if isinstance(found, int) else 0
