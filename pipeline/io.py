"""The only reader and writer of our tables: Parquet between stages, CSV for people.

Numbers travel as canonical decimal text (`149860000000`, `32.27`, `-400000000`), so that no binary float ever prints.
Rows are sorted by primary key, lines end in LF.
"""

import csv
import dataclasses
import io as stdio
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

import polars as pl

from pipeline import schemas

Row = TypeVar("Row")

POLARS = {"string": pl.String, "integer": pl.Int64, "number": pl.String, "date": pl.Date}


def decimal_text(value: Decimal) -> str:
    """Return the canonical text of a decimal: no exponent, no trailing zeros, no negative zero."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _cell(value: object) -> object:
    return decimal_text(value) if isinstance(value, Decimal) else value


def polars_schema(resource: str) -> dict[str, Any]:
    """Return the Parquet column types of a resource; numbers are text."""
    return {name: POLARS[type_] for name, type_ in schemas.columns(resource).items()}


def frame(rows: Iterable[object], resource: str) -> pl.DataFrame:
    """Return dataclass rows as a table with the resource's columns, sorted by its primary key."""
    return ordered(typed_frame(rows, schemas.columns(resource)), resource)


def typed_frame(rows: Iterable[object], columns: Mapping[str, str]) -> pl.DataFrame:
    """Return dataclass rows as a table with the given columns and their types, in the order of the rows."""
    known = list(rows)  # column by column: there may be millions
    data = {name: list(map(attrgetter(name), known)) for name in columns}
    data |= {name: list(map(_cell, data[name])) for name, type_ in columns.items() if type_ == "number"}
    return pl.DataFrame(data, schema={name: POLARS[type_] for name, type_ in columns.items()})


def ordered(table: pl.DataFrame, resource: str) -> pl.DataFrame:
    """Return the table with the resource's columns, in order, sorted by its primary key."""
    return table.select(list(schemas.columns(resource))).sort(schemas.primary_key(resource), nulls_last=False)


def write_parquet(table: pl.DataFrame, path: Path) -> None:
    """Write a table as Parquet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(parquet_bytes(table))


def parquet_bytes(table: pl.DataFrame) -> bytes:
    """Return the file that `write_parquet` writes."""
    out = stdio.BytesIO()
    table.write_parquet(out, compression="zstd", statistics=False)
    return out.getvalue()


def write_part(part: bytes, path: Path, number: int) -> None:
    """Write a part of a long table, so that nobody has to hold all of it: `path` is the folder of the parts."""
    path.mkdir(parents=True, exist_ok=True)
    (path / f"{number:06}.parquet").write_bytes(part)


def read_parquet(path: Path, columns: list[str] | None = None) -> pl.DataFrame:
    """Read a table written by `write_parquet`, or all the parts of one; only some columns where they are named."""
    return pl.concat(parts(path, columns))


def part_paths(path: Path) -> list[Path]:
    """Return the files of a table, in order: its parts, or the one that it is."""
    return sorted(path.glob("*.parquet")) if path.is_dir() else [path]


def parts(path: Path, columns: list[str] | None = None) -> Iterator[pl.DataFrame]:
    """Yield the parts of a table, in order."""
    for part in part_paths(path):
        yield pl.read_parquet(part, columns=columns)


def batched(items: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Yield the items in lists of `size`; the last may be shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def rows(table: pl.DataFrame, row_type: type[Row], known: dict[str, str] | None = None) -> Iterator[Row]:
    """Yield the rows of a table as instances of a dataclass of the model, numbers as decimals.

    Where rows are held in great number: texts that are in `known` already are taken from there, the others put there.
    """
    fields = dataclasses.fields(row_type)  # type: ignore[arg-type]
    names = [field.name for field in fields]
    numbers = {i for i, field in enumerate(fields) if "Decimal" in str(field.type)}
    for values in table.select(names).iter_rows():
        if known is not None:
            values = tuple(known.setdefault(value, value) if type(value) is str else value for value in values)
        yield row_type(
            *(Decimal(value) if i in numbers and value is not None else value for i, value in enumerate(values))
        )


def write_csv(table: pl.DataFrame, path: Path) -> None:
    """Write a table as CSV: UTF-8, LF, comma, quotes where needed, an empty cell for a missing value."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(csv_text(table).encode("utf-8"))


def csv_text(table: pl.DataFrame) -> str:
    """Return what `write_csv` writes."""
    out = stdio.StringIO(newline="")
    row_out = stdio.StringIO(newline="")
    writer = csv.writer(row_out, lineterminator="\r\n")  # so that a lone CR within a cell is quoted, too
    for row in (table.columns, *table.iter_rows()):
        writer.writerow("" if cell is None else cell.isoformat() if isinstance(cell, date) else cell for cell in row)
        out.write(row_out.getvalue().removesuffix("\r\n") + "\n")
        row_out.seek(0)
        row_out.truncate()
    return out.getvalue()


def write_csv_parts(parts: Iterable[pl.DataFrame], resource: str, path: Path) -> None:
    """Write a resource's table, of which one part at a time is held, as `write_csv` writes it whole.

    Raises `ValueError` where a part does not follow the one before in the order of the primary key.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    key, last = schemas.primary_key(resource), None
    with path.open("wb") as file:
        typed_frame([], schemas.columns(resource)).write_csv(file)
        for part in parts:
            table = ordered(part, resource)
            if table.is_empty():
                continue
            first = table.select(key).row(0)
            if last is not None and first <= last:
                raise ValueError(f"{resource}: a part begins with {first}, the one before ends with {last}")
            last = table.select(key).row(-1)
            table.with_columns(pl.col(pl.String).replace("", None)).write_csv(file, include_header=False)


def read_csv(path: Path, resource: str) -> pl.DataFrame:
    """Read a CSV of ours back into a table of the resource."""
    return scan_csv(path, resource).collect()


def scan_csv(path: Path, resource: str) -> pl.LazyFrame:
    """Return where a table of ours lies that `read_csv` would read whole."""
    return pl.scan_csv(path, infer_schema=False).select(
        pl.col(name).str.to_date() if type_ == pl.Date else pl.col(name).cast(type_)
        for name, type_ in polars_schema(resource).items()
    )
