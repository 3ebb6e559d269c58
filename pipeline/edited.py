"""Tables that people edit: CSV, read with one clear error for each fault.

Apart from our own tables (`io`), whose library takes a while to load: the vocabulary needs no more than this.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Protocol

from pipeline.errors import InputError
from pipeline.plain import is_plain


class Readable(Protocol):
    """A file, on disk or elsewhere; its text is what a person calls it."""

    def read_bytes(self) -> bytes:
        """Return its content."""


def read_input_csv(
    path: Readable, required: Sequence[str], optional: Sequence[str]
) -> list[tuple[int, dict[str, str]]]:
    """Read a CSV that a maintainer edits: pairs of line number and row, cells stripped, missing columns empty.

    Raises `InputError` for a file that cannot be read, bytes that are no UTF-8, a missing or unknown column, a row of
    another length and a cell that a spreadsheet program would take for a formula.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(str(path), error.strerror or "an error", "a readable file", "Check the path.") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}, byte {error.start}", "bytes that are no UTF-8", "UTF-8", "Save the file as UTF-8."
        ) from None
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(lines, [])
        if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
            raise InputError(
                f"{path}, line 1", "one column with semicolons or tabs", "commas", "Save it with commas between cells."
            )
        known = [*required, *optional]
        for name in required:
            if name not in header:
                raise InputError(
                    f"{path}, line 1",
                    f"the columns {', '.join(header) or 'none'}",
                    f"a column {name}",
                    "Add it to the header.",
                )
        for name in header:
            if header.count(name) > 1:
                raise InputError(f"{path}, line 1", f"the column {name!r} twice", "each column once", "Remove one.")
            if name not in known:
                raise InputError(
                    f"{path}, line 1", f"a column {name!r}", f"one of {', '.join(known)}", "Correct or remove it."
                )
        found = []
        for cells in lines:
            if not any(cells):
                continue
            if len(cells) != len(header):
                raise InputError(
                    f"{path}, line {lines.line_num}",
                    f"{len(cells)} cells",
                    f"{len(header)}, as in the header",
                    "Quote cells that hold a comma.",
                )
            row = dict.fromkeys(known, "") | {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
            _require_plain(row, f"{path}, line {lines.line_num}")
            found.append((lines.line_num, row))
    except csv.Error as error:
        raise InputError(
            f"{path}, line {lines.line_num}", str(error), "a CSV file", "Check the quotes of this line."
        ) from None
    return found


def _require_plain(row: Mapping[str, str], where: str) -> None:
    """Raise `InputError` for a cell that a spreadsheet program would take for a formula: it would be published."""
    for name, cell in row.items():
        if not is_plain(cell):
            raise InputError(
                where,
                f"{name} {cell[:40]!r}, which a spreadsheet program would take for a formula",
                "text that does not begin with =, @, + or - (a sign before a plain number may stay)",
                "Begin it with a letter, a digit or a quotation mark.",
            )
