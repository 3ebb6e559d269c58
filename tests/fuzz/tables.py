"""Tables and lexicons gone wrong: cells, rows, columns and delimiters of a CSV; values, keys and lines of a YAML."""

import csv
import io
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import yaml

SCALARS = ("", "null", "~", "true", "on", "5", "-1.5", "1e999", "2025-01-01", "2025-13-45", "01/02/2025", "((", "[a|",
           "a|b", "=", "=1+1", "{}", "[]", "[[]]", "{a: {b: {c: d}}}", "x" * 500, "\u202eabc", "(a|b)" * 12, "&a [*a]",
           "!!python/object/apply:os.system [id]", "zz", "VND", "bac-ninh", "exports")  # fmt: skip
Rows = list[list[str]]


def table(content: bytes, random: Random) -> bytes:
    """Return a CSV with one fault: in its rows, or in how it was saved."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    random.choice(OF_ROWS)(rows, random)
    text = io.StringIO()
    csv.writer(text, delimiter=random.choice((*",,,,,,", ";", "\t"))).writerows(rows)
    return _saved(text.getvalue(), random)


def lexicon(content: bytes, random: Random) -> bytes:
    """Return a lexicon with one fault: in its values, or in its lines."""
    if random.random() < 0.3:
        return _lines(content.decode("utf-8"), random)
    value = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    places = list(_places(value))
    holder, key = random.choice(places)
    random.choice(OF_VALUES)(holder, key, random)
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False).encode("utf-8")


def _lines(text: str, random: Random) -> bytes:
    lines = text.splitlines(keepends=True)
    at = random.randrange(len(lines))
    lines[at] = random.choice(("", lines[at] * 2, " " + lines[at], "\t" + lines[at], lines[at][: len(lines[at]) // 2]))
    return _saved("".join(lines), random)


def _saved(text: str, random: Random) -> bytes:
    """Return a text as an editor or a spreadsheet program may save it."""
    ways: tuple[Callable[[], bytes], ...] = (
        *(lambda: text.encode("utf-8"),) * 6,
        lambda: text.encode("utf-8-sig"),
        lambda: text.encode("utf-16"),
        lambda: text.encode("cp1258", "replace"),
        lambda: text.replace("\n", "\r").encode("utf-8"),
        lambda: text.encode("utf-8")[: random.randint(0, len(text))],
        lambda: text.replace('"', "").encode("utf-8"),
    )
    return random.choice(ways)()


def _dropped_cell(rows: Rows, random: Random) -> None:
    row = random.choice(rows)
    if row:
        del row[random.randrange(len(row))]


def _emptied_cell(rows: Rows, random: Random) -> None:
    row = random.choice(rows)
    row[random.randrange(len(row))] = ""


def _other_cell(rows: Rows, random: Random) -> None:
    row = random.choice(rows)
    row[random.randrange(len(row))] = random.choice(SCALARS)


def _repeated_row(rows: Rows, random: Random) -> None:
    rows.insert(random.randrange(len(rows)), list(random.choice(rows)))


def _dropped_column(rows: Rows, random: Random) -> None:
    at = random.randrange(len(rows[0]))
    for row in rows:
        del row[at : at + 1]


def _renamed_column(rows: Rows, random: Random) -> None:
    at = random.randrange(len(rows[0]))
    rows[0][at] = random.choice((rows[0][at].title(), "", rows[0][at - 1], "column"))


def _dropped_row(rows: Rows, random: Random) -> None:
    del rows[random.randrange(len(rows))]


OF_ROWS = (_dropped_cell, _emptied_cell, _other_cell, _other_cell, _repeated_row, _dropped_column, _renamed_column,
           _dropped_row)  # fmt: skip


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a value, as what holds it and its key there."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield value, key
        yield from _places(inner)


def _other_value(holder: Any, key: Any, random: Random) -> None:
    try:
        holder[key] = yaml.safe_load(random.choice(SCALARS))
    except (yaml.YAMLError, ValueError):
        holder[key] = random.choice(SCALARS)


def _as_text(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice(SCALARS)


def _dropped_value(holder: Any, key: Any, random: Random) -> None:
    del holder[key]


def _wrapped_value(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice(([holder[key]], {"a": holder[key]}))


def _other_key(holder: Any, key: Any, random: Random) -> None:
    if isinstance(holder, dict):
        holder[random.choice((None, 7, 1.5, "zz", "_not"))] = holder.pop(key)


OF_VALUES = (_other_value, _other_value, _as_text, _dropped_value, _wrapped_value, _other_key)
