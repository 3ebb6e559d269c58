"""The rows of an indicator's page as files of their own: CSV with the columns of `figures`, JSON with what explains."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from pipeline import io
from pipeline.document.addresses import indicator_page
from pipeline.document.tables import Tables

CSV, JSON = "figures.csv", "figures.json"


def write(tables: Tables, figures: pl.DataFrame, folder: Path) -> None:
    """Write the files of each indicator to the address of its page below `folder`; `figures` is the package's table."""
    for (indicator_id,), rows in figures.partition_by("indicator_id", as_dict=True, maintain_order=True).items():
        place = folder / indicator_page(str(indicator_id))
        io.write_csv(rows, place / CSV)
        with (place / JSON).open("w", encoding="utf-8", newline="") as file:
            file.writelines(_json(tables, str(indicator_id), rows))


def _json(tables: Tables, indicator_id: str, rows: pl.DataFrame) -> Iterator[str]:
    """Yield an object whose `figures` have the columns of the CSV, one a line, values as exact decimal text."""
    package = tables.descriptor
    told = {
        "package": package["name"],
        "version": package["version"],
        "licence": package["licenses"][0]["path"],
        "indicator": dataclasses.asdict(tables.indicators[indicator_id]),
    }
    yield json.dumps(told, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "figures": ['
    between = "\n  "
    for row in rows.iter_rows(named=True):
        yield between + json.dumps(row, ensure_ascii=False, default=str)
        between = ",\n  "
    yield "\n ]\n}\n"
