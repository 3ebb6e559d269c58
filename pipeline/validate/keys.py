"""Primary and foreign keys of tables that are too long for Frictionless: held against each other by polars.

What is a fault, and in which words, is as in Frictionless: a key whose columns are all empty, a key that an earlier row
has, a reference that leads to no row. `tests/validate/test_long_tables.py` holds the two against each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl

from pipeline.validate.findings import Finding, found_in

MOST = 1000  # faults of a kind that are told of a table, as Frictionless tells
ROW = "row number"  # no column has a space in its name


def scan(source: Path | BytesIO, first: int = 2) -> pl.LazyFrame:
    """Return the cells of a CSV file as text, empty ones as null, with the number of the row, from `first` on."""
    cells = pl.scan_csv(source, infer_schema=False, truncate_ragged_lines=True)
    return cells.with_columns(pl.all().replace("", None)).with_row_index(ROW, first)


def repeated(path: Path, resource: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the rows of a table whose primary key is empty, or that of a row before."""
    name, key = resource["name"], resource["schema"]["primaryKey"]
    table = scan(path)
    typed = table.select(ROW, *_typed(resource, key))
    empty = typed.filter(pl.all_horizontal(pl.col(key).is_null()))
    shared = typed.select(ROW, pl.struct(key).hash(seed=0).alias("hash")).collect(engine="streaming")
    shared = shared.filter(pl.col("hash").is_duplicated()).select(ROW)
    together = typed.join(shared.lazy(), on=ROW, how="semi").collect(engine="streaming").sort(ROW)
    before = together.with_columns(pl.col(ROW).shift(1).over(key).alias("before"))
    faults = dict.fromkeys(_numbers(empty), 'cells composing the primary keys are all "None"')
    for row, other in before.drop_nulls("before").select(ROW, "before").iter_rows():
        faults.setdefault(row, f"the same as in the row at position {other}")
    for row in _cells(table, name, sorted(faults)[:MOST]):
        message = f'Row at position "{row[ROW]}" violates the primary key: {faults[row[ROW]]}.'
        yield found_in(name, row[ROW], row, message)


def lost(path: Path, resource: Mapping[str, Any], key: Mapping[str, Any], target: Path) -> Iterator[Finding]:
    """Yield the rows of a table whose foreign key leads to no row of the table in the file `target`."""
    name, fields, there = resource["name"], key["fields"], key["reference"]["fields"]
    table = scan(path)
    given = table.filter(~pl.all_horizontal(pl.col(fields).is_null())).select(ROW, *fields)
    known = scan(target).select(pl.col(old).alias(new) for old, new in zip(there, fields, strict=True))
    rows = _numbers(given.join(known, on=fields, how="anti", nulls_equal=True).select(ROW))
    for row in _cells(table, name, sorted(rows)[:MOST]):
        values = ", ".join(str(row[field]) for field in fields)
        lead = f'for "{", ".join(fields)}": values "{values}" not found in the lookup table'
        note = f'{lead} "{key["reference"]["resource"]}" as "{", ".join(there)}"'
        yield found_in(name, row[ROW], row, f'Row at position "{row[ROW]}" violates the foreign key: {note}.')


def _typed(resource: Mapping[str, Any], key: Sequence[str]) -> Iterator[pl.Expr]:
    """Yield the columns of a key; whole numbers as such: 01 is 1."""
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    for column in key:
        whole = pl.col(column).str.strip_chars().cast(pl.Int64, strict=False)
        yield whole if types[column] == "integer" else pl.col(column)


def _numbers(rows: pl.LazyFrame) -> list[int]:
    return rows.select(ROW).collect(engine="streaming").to_series().to_list()


def _cells(table: pl.LazyFrame, name: str, rows: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Yield the cells of some rows of a table, by column."""
    if rows:
        wanted = pl.Series(ROW, rows, dtype=pl.get_index_type()).to_frame().lazy()
        yield from table.join(wanted, on=ROW, how="semi").collect(engine="streaming").sort(ROW).iter_rows(named=True)
