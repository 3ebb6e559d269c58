"""A package in a PostgreSQL database: in a schema of its own, replaced in one transaction.

Readers see the old version or the new one, never a half: every statement of theirs sees one state. Where the structure
is the same, rows are replaced and the tables stay, with the grants on them and the views that others made of them;
where it is another, the tables are made anew, which the server refuses while others' objects hang on them.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, delete, inspect, select, text
from sqlalchemy.schema import CreateSchema

from pipeline.database import filling, server, source, structure, tables, view


@dataclass(frozen=True)
class Loaded:
    """What a load did: the package's `name` and `version`, the `place`, and whether anything `changed` there."""

    name: str
    version: str
    place: str
    changed: bool


def load(package: Path, address: str) -> Loaded:
    """Load a package, a folder or a zip of one, into the database at `address`; a second time changes nothing.

    Raises `InputError` where the package is not whole, the address is not of a PostgreSQL server, or it refuses.
    """
    with source.folder_of(package) as folder:
        return _load(source.read(folder), address)


def _load(found: source.Source, address: str) -> Loaded:
    engine = server.engine(address)
    schema = found.descriptor["name"].replace("-", "_")
    metadata = tables.build(found.descriptor, schema)
    created = structure.statements(metadata, found.descriptor, engine.dialect)
    with server.plainly(engine.url), engine.begin() as connection:
        changed = _replace(connection, metadata, found, created)
    place = f"{server.shown(engine.url)}, schema {schema}"
    return Loaded(found.descriptor["name"], found.descriptor["version"], place, changed)


def _replace(connection: Connection, metadata: MetaData, found: source.Source, created: list[str]) -> bool:
    """Bring the schema to what the package says; return whether it was something else."""
    schema, digest = str(metadata.schema), structure.digest(created)
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtext(:schema))"), {"schema": schema})
    if not inspect(connection).has_schema(schema):
        connection.execute(CreateSchema(schema))
    there = _there(connection, metadata)
    if there and (there.sha256, there.structure) == (found.sha256, digest):
        return False
    if there and there.structure == digest:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
    else:
        if there:
            connection.exec_driver_sql(f"DROP VIEW {view.qualified(metadata)}")
            tables.build(json.loads(there.descriptor), schema).drop_all(connection)
        for statement in created:
            connection.exec_driver_sql(statement)
    filling.fill(connection, metadata, found, digest)
    return True


def _there(connection: Connection, metadata: MetaData) -> Any:
    """Return the row of the table `package`, which says what was loaded before; None where nothing was."""
    package = metadata.tables[f"{metadata.schema}.{tables.PACKAGE}"]
    if not inspect(connection).has_table(package.name, metadata.schema):
        return None
    return connection.execute(select(package.c.sha256, package.c.structure, package.c.descriptor)).one_or_none()
