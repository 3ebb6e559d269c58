"""The tables against their Table Schemas, by Frictionless: types, constraints, keys, references, hash and size.

Of long tables Frictionless reads a part only, and `long_tables` reads the whole.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl

from pipeline import schemas, storage
from pipeline.validate import long_tables
from pipeline.validate.findings import Finding, found_in


def check(folder: Path) -> list[Finding]:
    """Return what is wrong with the tables of a package whose descriptor keeps the profile."""
    descriptor = storage.read_json(folder / "datapackage.json")
    long = long_tables.long_ones(folder, descriptor)
    if not long:
        return by_frictionless(folder)
    try:
        with TemporaryDirectory(prefix="pipeline-") as name:
            abridged = long_tables.abridge(folder, descriptor, long, Path(name))
            found = by_frictionless(Path(name), {table: one.rows for table, one in abridged.items()})
        found += [finding for one in abridged.values() for finding in one.findings]
        untitled = {name for name, one in abridged.items() if not one.titled}
        return [*found, *long_tables.keys_of(folder, descriptor, long, untitled)]
    except (pl.exceptions.PolarsError, UnicodeDecodeError):
        return by_frictionless(folder)


def by_frictionless(folder: Path, rows: Mapping[str, Sequence[int]] | None = None) -> list[Finding]:
    """Return what Frictionless has against the tables of a package, or against its descriptor.

    `rows` are the numbers that the rows of a table have, where they are part of a longer one.
    """
    from frictionless import FrictionlessException, Package

    try:
        report = Package(str(folder / "datapackage.json")).validate()
    except FrictionlessException as error:  # a descriptor that it cannot read at all
        return _descriptor_findings(error.reasons or [error.error])
    found = _descriptor_findings(report.errors)
    for task in report.tasks:
        found += [_finding(task.name, error, (rows or {}).get(task.name)) for error in task.errors]
    return found


def _descriptor_findings(errors: Sequence[Any]) -> list[Finding]:
    return [Finding("frictionless", "datapackage.json", f"{error.message}.", "") for error in errors]


def _finding(name: str, error: Any, rows: Sequence[int] | None) -> Finding:
    """Return a fault of a table with its row, the row's key and its article where it has one."""
    number, message = getattr(error, "row_number", None), f"{error.message}."
    if not number:
        return Finding("frictionless", f"data/{name}.csv", message, "")
    if rows:
        message = message.replace(f'ow at position "{number}"', f'ow at position "{rows[number - 1]}"', 1)
        message = message.replace(f'" in row "{number}" and field "', f'" in row "{rows[number - 1]}" and field "', 1)
        number = rows[number - 1]
    return found_in(name, number, dict(zip(schemas.columns(name), error.cells, strict=False)), message)
