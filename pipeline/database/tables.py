"""The tables of the database, as the Table Schemas of a package's descriptor describe them.

Types, primary and foreign keys, what may not be empty or occur twice, the values of code columns, bounds and the
description of every table and column. Patterns are left to the package's own gate: the two databases write them
differently. `figures` is no table but a view (`view`), whose periods in words are in `period_words`; `package` has one
row, which says what was loaded.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnClause,
    Date,
    ForeignKeyConstraint,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    column,
    func,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

from pipeline.database.numbers import ExactNumber

VIEW, PERIOD_WORDS, PACKAGE = "figures", "period_words", "package"
TYPES: dict[str, type[TypeEngine[Any]]] = {"string": Text, "integer": BigInteger, "number": ExactNumber, "date": Date}

PACKAGE_COLUMNS = {
    "name": "Name of the data package.",
    "version": "Its version (semantic: semver.org).",
    "title": "Its title.",
    "licence": "Under which it may be used.",
    "homepage": "Where it is published.",
    "sha256": "SHA-256 of its datapackage.json, which holds the hash of every file: the same here, the same rows.",
    "structure": "SHA-256 of the statements that made these tables.",
    "descriptor": "Its datapackage.json.",
}
PERIOD_WORDS_COLUMNS = {
    "kind": "Kind of indicator, as in indicators: a stock is as of a day, a flow over a period.",
    "time_period": "Period as SDMX writes it.",
    "period_en": "The period in English words.",
    "period_vi": "The period in Vietnamese words.",
}


def build(descriptor: dict[str, Any], schema: str | None = None) -> MetaData:
    """Return the tables of a package, in the database's schema of that name where it has schemas."""
    metadata = MetaData(schema=schema)
    words = [Column(name, Text, nullable=False, comment=text) for name, text in PACKAGE_COLUMNS.items()]
    Table(PACKAGE, metadata, *words, comment="The data package that these tables hold.")
    words = [Column(name, Text, nullable=False, comment=text) for name, text in PERIOD_WORDS_COLUMNS.items()]
    key = PrimaryKeyConstraint("kind", "time_period")
    Table(PERIOD_WORDS, metadata, *words, key, comment=f"Periods in words, for the view {VIEW}.")
    for resource in descriptor["resources"]:
        if resource["name"] != VIEW:
            Table(resource["name"], metadata, *_items(resource, schema), comment=resource["description"])
    return metadata


def _items(resource: dict[str, Any], schema: str | None) -> Iterator[SchemaItem]:
    described = resource["schema"]
    for field in described["fields"]:
        limits = field.get("constraints", {})
        yield Column(
            field["name"],
            TYPES[field["type"]],
            nullable=not limits.get("required", False),
            unique=limits.get("unique", False),
            comment=field["description"],
        )
        yield from _checks(resource["name"], field["name"], limits)
    yield PrimaryKeyConstraint(*described["primaryKey"])
    for key in described.get("foreignKeys", []):
        yield _foreign_key(key, schema)


def _checks(table: str, name: str, limits: dict[str, Any]) -> Iterator[CheckConstraint]:
    cell: ColumnClause[Any] = column(name)
    if "enum" in limits:
        yield CheckConstraint(cell.in_(limits["enum"]), name=f"{table}_{name}_enum")
    if "minimum" in limits:
        yield CheckConstraint(cell >= limits["minimum"], name=f"{table}_{name}_minimum")
    if "maxLength" in limits:
        yield CheckConstraint(func.length(cell) <= limits["maxLength"], name=f"{table}_{name}_length")


def _foreign_key(key: dict[str, Any], schema: str | None) -> ForeignKeyConstraint:
    """Return a key that is checked at the end of the transaction: an area can come before the one it lies in."""
    place = ".".join(part for part in (schema, key["reference"]["resource"]) if part)
    columns = [f"{place}.{name}" for name in key["reference"]["fields"]]
    return ForeignKeyConstraint(key["fields"], columns, deferrable=True, initially="DEFERRED")
