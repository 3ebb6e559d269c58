"""The tables against their Table Schemas, by Frictionless: types, constraints, keys, references, hash and size."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline import schemas
from pipeline.validate.findings import Finding


def check(folder: Path) -> list[Finding]:
    """Return what Frictionless has against the tables of a package, or against its descriptor."""
    from frictionless import FrictionlessException, Package

    try:
        report = Package(str(folder / "datapackage.json")).validate()
    except FrictionlessException as error:  # a descriptor that it cannot read at all
        return _descriptor_findings(error.reasons or [error.error])
    found = _descriptor_findings(report.errors)
    for task in report.tasks:
        found += [_finding(task.name, error) for error in task.errors]
    return found


def _descriptor_findings(errors: Sequence[Any]) -> list[Finding]:
    return [Finding("frictionless", "datapackage.json", f"{error.message}.", "") for error in errors]


def _finding(name: str, error: Any) -> Finding:
    """Return a fault of a table with its row, the row's key and its article where it has one."""
    where = f"data/{name}.csv"
    if getattr(error, "row_number", None):
        where += f", row {error.row_number}"
        cells = dict(zip(schemas.columns(name), error.cells, strict=False))
        named = dict.fromkeys([*schemas.primary_key(name), "source_id"])
        where += "".join(f", {column} {cells[column]}" for column in named if cells.get(column))
    return Finding("frictionless", where, f"{error.message}.", "")
