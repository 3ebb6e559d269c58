"""Rows into tables: those that others refer to first, in batches."""

import json
from collections.abc import Iterator
from itertools import islice

from sqlalchemy import Connection, MetaData, Table, insert

from pipeline.database import view
from pipeline.database.source import Row, Source
from pipeline.database.tables import PACKAGE, PERIOD_WORDS

BATCH = 5000


def fill(connection: Connection, metadata: MetaData, source: Source, structure: str) -> None:
    """Insert the rows of a package into its empty tables."""
    for table in metadata.sorted_tables:
        rest = _rows(table, source, structure)
        while batch := list(islice(rest, BATCH)):
            connection.execute(insert(table), batch)


def _rows(table: Table, source: Source, structure: str) -> Iterator[Row]:
    if table.name == PACKAGE:
        return iter([_package(source, structure)])
    return view.period_words(source) if table.name == PERIOD_WORDS else source.rows(table.name)


def _package(source: Source, structure: str) -> Row:
    about = source.descriptor
    return {
        **{name: about[name] for name in ("name", "version", "title", "homepage")},
        "licence": about["licenses"][0]["title"],
        "sha256": source.sha256,
        "structure": structure,
        "descriptor": json.dumps(about, ensure_ascii=False, indent=2),
    }
