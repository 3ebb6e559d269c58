"""Readings as plain rows: lists of cells that JSON holds, so that they can be kept, sent and put into tables.

A reading is `{"mentions": [[cell, …], …], "observations": …, …}`, each table with the columns that it has in the
package (the articles with those of `model.ARTICLE_COLUMNS`), sorted by its key, the first column.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

import polars as pl

from pipeline import io, schemas
from pipeline.extract.article import Reading
from pipeline.model import ARTICLE_COLUMNS

Cell = str | int | None
Rows = dict[str, list[list[Cell]]]

COLUMNS: Mapping[str, Mapping[str, str]] = {
    "articles": ARTICLE_COLUMNS,
    "items": schemas.columns("items"),
    "listings": schemas.columns("listings"),
    "mentions": schemas.columns("mentions"),
    "observations": schemas.columns("observations"),
}


def rows_of(reading: Reading) -> Rows:
    """Return what was read of an article as rows; the article's own with the date that its text lets infer."""
    found: dict[str, Sequence[object]] = {
        "articles": [reading.dated],
        "items": reading.items,
        "listings": reading.listings,
        "mentions": reading.mentions,
        "observations": reading.observations,
    }
    return {name: sorted((_cells(row, COLUMNS[name]) for row in table), key=_id) for name, table in found.items()}


def _id(row: list[Cell]) -> str:
    return str(row[0])


def _cells(row: object, columns: Iterable[str]) -> list[Cell]:
    return [_cell(getattr(row, name)) for name in columns]


def _cell(value: object) -> Cell:
    if isinstance(value, Decimal):
        return io.decimal_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value  # type: ignore[return-value]  # the model holds text, whole numbers, decimals and dates


def table(name: str, readings: Iterable[Rows]) -> pl.DataFrame:
    """Return one table of several articles, in the order of the articles."""
    columns = COLUMNS[name]
    cells = [row for reading in readings for row in reading[name]]
    written = {column: pl.String if type_ == "date" else io.POLARS[type_] for column, type_ in columns.items()}
    frame = pl.DataFrame(cells, schema=written, orient="row")
    return frame.with_columns(pl.col(name).str.to_date() for name, type_ in columns.items() if type_ == "date")
