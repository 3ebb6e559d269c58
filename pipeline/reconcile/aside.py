"""Tables put aside while the stage runs, in pieces, so that no process ever holds a whole one.

A piece is what one worker writes of a table; pieces of one name are read together. `spread` shares the rows out by what
must meet, so that a share is enough to work on; `gathered` gives such a share. `keep` puts the rows that are to be
published into heaps that follow each other in the order of the table, and `publish` sorts a heap and writes it as a
part of the table: the parts are those of one table, however it was put together.
"""

from pathlib import Path

import polars as pl

from pipeline import io, schemas
from pipeline.reconcile.figures import WORD

FOUND = "found"
# Of the first column of the primary key, what comes first in the order of the rows.
HEAPS = {
    "series": r"^.",
    "checks": r"^\w+:.",
    "check_operands": r"^\w+:.",
    "derived": r"^\w+:.",
    "derived_operands": r"^\w+:.",
}


def write(table: pl.DataFrame, path: Path) -> None:
    """Write a piece."""
    path.parent.mkdir(parents=True, exist_ok=True)
    table.write_ipc_stream(path, compression="lz4")


def read(folder: Path) -> pl.DataFrame | None:
    """Return the pieces of a folder as one table; None where there are none."""
    pieces = sorted(folder.glob("*.arrow"))
    return pl.concat([pl.read_ipc_stream(piece) for piece in pieces]) if pieces else None


def spread(table: pl.DataFrame, by: list[str], folder: Path, shares: int, piece: str) -> None:
    """Write the rows of a table to shares: rows that have the columns `by` alike come into one share."""
    words = table.select(by).cast({WORD: pl.String})  # the numbers of categories are the process's own
    numbers = words.select(number=pl.struct(by).hash(seed=0) % shares)
    for (number,), rows in table.hstack(numbers).partition_by("number", as_dict=True, include_key=False).items():
        write(rows, folder / f"{number}" / f"{piece}.arrow")


def keep(table: pl.DataFrame, name: str, aside: Path, piece: str) -> None:
    """Write rows of a table that is to be published."""
    heap = pl.col(schemas.primary_key(name)[0]).str.extract(f"({HEAPS[name]})").alias("heap")
    for (start,), rows in table.with_columns(heap).partition_by("heap", as_dict=True, include_key=False).items():
        write(rows, aside / FOUND / name / str(start).replace(":", "-") / f"{piece}.arrow")


def heaps(aside: Path, name: str) -> list[tuple[int, Path]]:
    """Return the number and the folder of each heap of a table, in order."""
    folder = aside / FOUND / name
    return list(enumerate(sorted(folder.iterdir()))) if folder.exists() else []


def publish(folder: Path, name: str, heap: tuple[int, Path]) -> None:
    """Write a heap as a part of its table to `folder`."""
    number, path = heap
    table = read(path)
    if table is not None:
        io.write_part(io.parquet_bytes(io.ordered(table, name)), folder / f"{name}.parquet", number)
