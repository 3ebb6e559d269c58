"""JSON Lines: one object a row, with every column; numbers as exact as they are printed, null for a missing value."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl


def write(table: pl.DataFrame, schema: Mapping[str, Any], path: Path) -> None:
    """Write a table, whose numbers are canonical decimal text, as JSON Lines in UTF-8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fields = [(json.dumps(field["name"]), field["type"] == "number") for field in schema["fields"]]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in table.iter_rows():
            cells = (f"{name}:{_text(cell, number)}" for (name, number), cell in zip(fields, row, strict=True))
            file.write("{" + ",".join(cells) + "}\n")


def _text(cell: object, number: bool) -> str:
    """Return a cell as JSON; a number's text is JSON as it stands."""
    if number and cell is not None:
        return str(cell)
    return json.dumps(cell.isoformat() if isinstance(cell, date) else cell, ensure_ascii=False)
