"""The only reader and writer of tables: Parquet between stages, CSV for people, JSON for machines.

Numbers travel as canonical decimal text (`149860000000`, `32.27`, `-400000000`), so that no binary float ever prints.
Rows are sorted by primary key, lines end in LF, and a folder is replaced in one step: readers see the old one or the
new one, never a half.
"""

import csv
import ctypes
import dataclasses
import fcntl
import io as stdio
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, Protocol, TypeVar

import polars as pl

from pipeline import schemas
from pipeline.errors import InputError
from pipeline.plain import is_plain

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


class Readable(Protocol):
    """A file, on disk or elsewhere; its text is what a person calls it."""

    def read_bytes(self) -> bytes:
        """Return its content."""


def read_input_csv(
    path: Readable, required: Sequence[str], optional: Sequence[str]
) -> list[tuple[int, dict[str, str]]]:
    """Read a CSV that a maintainer edits: pairs of line number and row, cells stripped, missing columns empty.

    Raises `InputError` for a file that cannot be read, bytes that are no UTF-8, a missing or unknown column, a row of
    another length and a cell that a spreadsheet program would take for a formula.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(str(path), error.strerror or "an error", "a readable file", "Check the path.") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}, byte {error.start}", "bytes that are no UTF-8", "UTF-8", "Save the file as UTF-8."
        ) from None
    lines = csv.reader(stdio.StringIO(text, newline=""), strict=True)
    try:
        header = next(lines, [])
        if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
            raise InputError(
                f"{path}, line 1", "one column with semicolons or tabs", "commas", "Save it with commas between cells."
            )
        known = [*required, *optional]
        for name in required:
            if name not in header:
                raise InputError(
                    f"{path}, line 1",
                    f"the columns {', '.join(header) or 'none'}",
                    f"a column {name}",
                    "Add it to the header.",
                )
        for name in header:
            if header.count(name) > 1:
                raise InputError(f"{path}, line 1", f"the column {name!r} twice", "each column once", "Remove one.")
            if name not in known:
                raise InputError(
                    f"{path}, line 1", f"a column {name!r}", f"one of {', '.join(known)}", "Correct or remove it."
                )
        found = []
        for cells in lines:
            if not any(cells):
                continue
            if len(cells) != len(header):
                raise InputError(
                    f"{path}, line {lines.line_num}",
                    f"{len(cells)} cells",
                    f"{len(header)}, as in the header",
                    "Quote cells that hold a comma.",
                )
            row = dict.fromkeys(known, "") | {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
            require_plain(row, f"{path}, line {lines.line_num}")
            found.append((lines.line_num, row))
    except csv.Error as error:
        raise InputError(
            f"{path}, line {lines.line_num}", str(error), "a CSV file", "Check the quotes of this line."
        ) from None
    return found


def require_plain(row: Mapping[str, str], where: str) -> None:
    """Raise `InputError` for a cell that a spreadsheet program would take for a formula: it would be published."""
    for name, cell in row.items():
        if not is_plain(cell):
            raise InputError(
                where,
                f"{name} {cell[:40]!r}, which a spreadsheet program would take for a formula",
                "text that does not begin with =, @, + or - (a sign before a plain number may stay)",
                "Begin it with a letter, a digit or a quotation mark.",
            )


def write_json(value: object, path: Path) -> None:
    """Write JSON for people and machines: two spaces, keys in the given order, LF at the end."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def read_json(path: Path) -> Any:
    """Read a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def replace(content: bytes, path: Path) -> None:
    """Write a file in one step: readers see the old one or the new one, never a half."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_bytes(content)
    aside.replace(path)


@contextmanager
def swapped(target: Path) -> Iterator[Path]:
    """Give an empty folder, which takes the place of `target` when the block ends well; else nothing changes.

    A lock beside the target is held from the first byte to the swap, so that the orphan of a killed run cannot write
    into the next run's output. It is the system's: it goes with the process that holds it. Where the system can
    (Linux), the old and the new change places in one step; elsewhere there is a moment without either.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.parent / f".{target.name}.new"
    old = target.parent / f".{target.name}.old"
    with locked(target.parent / f".{target.name}.lock"):
        if old.exists() and not target.exists():  # killed between the two renames
            old.rename(target)
        for left in (aside, old):
            if left.exists():
                shutil.rmtree(left)
        aside.mkdir()
        try:
            yield aside
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        if target.exists() and exchanged(aside, target):
            aside.rename(old)
        else:
            if target.exists():
                target.rename(old)
            aside.rename(target)
        if old.exists():
            shutil.rmtree(old)


AT_FDCWD, RENAME_EXCHANGE = -100, 2  # renameat2(2)


def exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; tell whether the system could."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    names = os.fsencode(one), os.fsencode(other)
    return rename is not None and rename(AT_FDCWD, names[0], AT_FDCWD, names[1], RENAME_EXCHANGE) == 0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file while the block runs; waits for another holder to end."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
