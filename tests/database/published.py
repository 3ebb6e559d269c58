"""The published package as its CSV files say it: what every database has to hold, cell by cell."""

import csv
from pathlib import Path
from typing import Any

from pipeline import storage

PUBLISHED = Path(__file__).parents[2] / "datapackage"
# The resources as the package itself describes them, by name.
RESOURCES: dict[str, dict[str, Any]] = {
    resource["name"]: resource for resource in storage.read_json(PUBLISHED / "datapackage.json")["resources"]
}
TABLES = [name for name in RESOURCES if name != "figures"]

Rows = list[dict[str, str | None]]


def rows(name: str, package: Path = PUBLISHED) -> Rows:
    """Return the rows of a file, cells as text, None where a cell is empty."""
    with (package / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{column: cell or None for column, cell in row.items()} for row in csv.DictReader(file)]


def fields(name: str) -> list[dict[str, Any]]:
    """Return the fields of a table as the package describes them."""
    found: list[dict[str, Any]] = RESOURCES[name]["schema"]["fields"]
    return found


def in_order(name: str, found: Rows) -> Rows:
    """Return rows by their primary key: a database promises no order."""
    return sorted(
        found, key=lambda row: [str(row[column]).zfill(12) for column in RESOURCES[name]["schema"]["primaryKey"]]
    )
