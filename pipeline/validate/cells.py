"""Which cells of a table plainly keep its Table Schema: said of a whole column at once, by polars.

What is plain here Frictionless lets pass, too; of any other cell (odd, or wrong) this says nothing, and Frictionless is
asked. So a type, a format or a constraint that is not known here makes nothing wrong: it only makes work.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

# How the cells of a type are plainly written.
PLAIN = {
    "integer": r"\A-?(0|[1-9][0-9]{0,17})\z",
    "number": r"\A-?[0-9]{1,300}(\.[0-9]+)?\z",
    "date": r"\A[12][0-9]{3}-[0-9]{2}-[0-9]{2}\z",
}


def plain(fields: list[dict[str, Any]]) -> pl.Expr:
    """Return whether all cells of a row are plainly as its fields ask; cells are text, empty where a value misses."""
    return pl.all_horizontal(_plain(field) for field in fields)


def _plain(field: Mapping[str, Any]) -> pl.Expr:
    cell, constraints = pl.col(field["name"]), field.get("constraints", {})
    present = pl.all_horizontal(pl.lit(True), *_of_type(cell, field), *_within(cell, field["type"], constraints))
    missing = cell.is_null() | (cell == "")
    return pl.when(missing).then(not constraints.get("required", False)).otherwise(present.fill_null(False))


def _of_type(cell: pl.Expr, field: Mapping[str, Any]) -> Iterator[pl.Expr]:
    """Yield what a cell has to be for its type and format."""
    type_ = field["type"]
    if field.get("format", "default") != "default" or type_ not in (*PLAIN, "string"):
        yield pl.lit(False)
    if type_ in PLAIN:
        yield cell.str.contains(PLAIN[type_])
    if type_ == "date":
        yield cell.str.to_date("%Y-%m-%d", strict=False).is_not_null()


def _within(cell: pl.Expr, type_: str, constraints: Mapping[str, Any]) -> Iterator[pl.Expr]:
    """Yield what each constraint asks of a cell."""
    for name, asked in constraints.items():
        if name == "pattern" and type_ == "string":
            yield cell.str.contains(rf"\A(?:{asked})\z")
        elif name == "enum" and type_ == "string":
            yield cell.is_in(asked)
        elif name == "minLength" and type_ == "string":
            yield cell.str.len_chars() >= asked
        elif name == "maxLength" and type_ == "string":
            yield cell.str.len_chars() <= asked
        elif name == "minimum" and type_ in ("integer", "number"):  # a float is rounded: only what lies above is plain
            yield (cell == str(asked)) | (cell.cast(pl.Float64, strict=False) > float(asked))
        elif name == "maximum" and type_ in ("integer", "number"):
            yield (cell == str(asked)) | (cell.cast(pl.Float64, strict=False) < float(asked))
        elif name != "required":
            yield pl.lit(False)
