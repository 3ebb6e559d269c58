"""The Excel workbook: a sheet to read first, then one a table, with typed cells, filters and a frozen header.

No cell is ever a formula or a link: text is written as text, whatever it begins with.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any

import polars as pl
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from pipeline.formats.readme_sheet import lines

# What a sheet of Excel can hold (its specifications and limits): rows, digits of a number, characters of a cell; its
# days begin with 1 March 1900, because before that it counts a day that there was not.
MOST_ROWS, DIGITS, LONGEST_TEXT, FIRST_DAY = 1_048_576, 15, 32_767, date(1900, 3, 1)
NARROWEST, WIDEST = 8, 60  # characters
EPOCH = "1980-01-01T00:00:00Z"


class Workbook:
    """Writes a workbook of a package's tables, one after the other, in the order in which they are added."""

    def __init__(self, path: Path, descriptor: Mapping[str, Any]) -> None:
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        created = datetime.fromisoformat(descriptor.get("created", EPOCH))
        self._book.set_properties({"title": descriptor["title"], "created": created.replace(tzinfo=None)})
        self._head = self._book.add_format({"bold": True, "bottom": 1})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._add_readme(descriptor)

    def add(self, resource: Mapping[str, Any], table: pl.DataFrame) -> None:
        """Add a sheet with a table, whose numbers are canonical decimal text; one that is too long is left out."""
        if table.height >= MOST_ROWS:
            return
        sheet = self._book.add_worksheet(resource["name"])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, table.height, table.width - 1)
        numbers = [field["type"] == "number" for field in resource["schema"]["fields"]]
        for column, name in enumerate(table.columns):
            sheet.set_column(column, column, _width(table[name]))
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, name, self._head)
        for row, cells in enumerate(table.iter_rows(), start=1):
            for column, (cell, number) in enumerate(zip(cells, numbers, strict=True)):
                if cell is not None:
                    self._write(sheet, row, column, cell, number)

    def __enter__(self) -> "Workbook":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._book.close()

    def _add_readme(self, descriptor: Mapping[str, Any]) -> None:
        sheet = self._book.add_worksheet("readme")
        sheet.set_column(0, 0, 24, self._wrapped)
        sheet.set_column(1, 1, 110, self._wrapped)
        for row, (name, text) in enumerate(lines(descriptor)):
            sheet.write_string(row, 0, name, self._head if not text else self._wrapped)
            sheet.write_string(row, 1, text, self._wrapped)

    def _write(self, sheet: Worksheet, row: int, column: int, cell: object, number: bool) -> None:
        if isinstance(cell, int):
            sheet.write_number(row, column, cell)
        elif number and len(Decimal(str(cell)).as_tuple().digits) <= DIGITS:
            sheet.write_number(row, column, float(str(cell)))
        elif isinstance(cell, date) and cell >= FIRST_DAY:
            sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), self._day)  # noqa: DTZ001
        else:
            sheet.write_string(row, column, str(cell)[:LONGEST_TEXT])


def _width(column: pl.Series) -> int:
    """Return the width of a column, in characters: of its name or its longest cell, within bounds."""
    longest = column.cast(pl.String).str.len_chars().max()
    wanted = max(len(column.name) + 3, longest if isinstance(longest, int) else 0)  # 3: the filter's button
    return min(max(wanted, NARROWEST), WIDEST)
