"""A difference in words, as Markdown that reads well in a terminal too, and as JSON."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.release.bump import Bump
from pipeline.release.changes import Difference, Rows

LONGEST = 120  # characters of a cell that are shown; JSON has the whole

CELL = ("column", "old", "new", "cause")


def as_json(difference: Difference) -> str:
    """Return the whole difference as JSON: every change, row and cell."""
    told = {
        "old": difference.old,
        "new": difference.new,
        "bump": difference.bump.word,
        "changes": [
            {"bump": change.bump.word, "where": change.where, "text": change.text} for change in difference.changes
        ],
        "tables": [_table(rows) for rows in difference.rows if rows.any],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _table(rows: Rows) -> dict[str, Any]:
    whole = {name: table.to_dicts() for name, table in (("added", rows.added), ("removed", rows.removed))}
    cells = [
        {
            "key": {name: cell[name] for name in rows.key},
            **{name: cell[name] for name in CELL},
        }
        for cell in rows.changed.iter_rows(named=True)
    ]
    return {"name": rows.name, "key": list(rows.key), **whole, "changed": cells}


def as_markdown(difference: Difference) -> str:
    """Return the difference for a person: what it means, then row by row and cell by cell."""
    return "\n".join(_lines(difference)) + "\n"


def _lines(difference: Difference) -> Iterator[str]:
    yield f"# From {difference.old} to {difference.new}"
    yield ""
    if difference.bump is Bump.NONE:
        yield "Nothing changed."
        return
    yield f"A {difference.bump.word} change:"
    yield ""
    for change in difference.changes:
        yield f"- {change.bump.word}: {change.where}: {change.text}"
    for rows in difference.rows:
        if rows.any:
            yield from _section(rows)


def _section(rows: Rows) -> Iterator[str]:
    yield ""
    yield f"## {rows.name}"
    yield ""
    counts = (("added", rows.added.height), ("removed", rows.removed.height), ("changed", rows.changed_rows))
    yield ", ".join(f"{number} {word}" for word, number in counts if number) + f". Key: {', '.join(rows.key)}."
    yield ""
    for sign, table in (("+", rows.added), ("-", rows.removed)):
        for row in table.iter_rows(named=True):
            yield f"    {sign} {_key(rows, row)}  ({row['cause']})"
    yield from _cells(rows)


def _cells(rows: Rows) -> Iterator[str]:
    before = ""
    for cell in rows.changed.iter_rows(named=True):
        key = _key(rows, cell)
        if key != before:
            yield f"    ~ {key}"
        before = key
        yield f"        {cell['column']}: {_shown(cell['old'])} -> {_shown(cell['new'])}  ({cell['cause']})"


def _key(rows: Rows, row: Mapping[str, object]) -> str:
    return ", ".join(_one_line(str(row[name])) for name in rows.key)


def _shown(cell: str | None) -> str:
    """Return a cell on one line, cut where it is long."""
    if cell is None:
        return "(empty)"
    line = _one_line(cell)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]} …"


def _one_line(text: str) -> str:
    """Return a text without what ends lines or steers a terminal."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+", " ", text)
