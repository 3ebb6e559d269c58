"""The code lists and other tables beside this file: their columns, what each may hold, and how faults are told.

What a column may hold: an `id` or a `year`, given once; `text`; `a|b`, one of these words; a `date`; a `number`; an id
of the table that is named. With `?` it may be empty.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from pipeline.edited import read_input_csv
from pipeline.errors import InputError

Rows = tuple[Mapping[str, str], ...]
NAMES = {"name_en": "text", "name_vi": "text"}

TABLES: Mapping[str, Mapping[str, str]] = {
    "units": {"unit_id": "id", **NAMES, "dimension": "text", "code": "text?"},
    "indicators": {
        "indicator_id": "id",
        **NAMES,
        "topic": "text",
        "kind": "flow|stock|rate|index|score",
        "unit_id": "units?",
        "definition": "text",
        "authority": "text?",
    },
    "geographies": {
        "geography_id": "id",
        **NAMES,
        "level": "text",
        "parent_id": "geographies?",
        "gso_code": "text?",
        "iso_3166_2": "text?",
        "valid_from": "date?",
        "valid_to": "date?",
        "merged_into": "geographies?",
        "aliases": "text?",
        "note": "text?",
    },
    "groupings": {"partner_id": "id", **NAMES, "type": "text", "iso_3166_1": "text?"},
    "items": {"item_id": "id", **NAMES, "type": "text"},
    "concepts": {"concept": "text", "features": "text?", "dimension": "text?", "indicator_id": "indicators?"},
    "clauses": {
        "verb": "text",
        "doer": "text?",
        "beside": "text?",
        "dimension": "text?",
        "unit": "units?",
        "concept": "text",
    },
    "item_scopes": {"type": "text", "applies_to": "text"},
    "item_goods": {"sector": "items", "commodity": "items"},
    "identities": {
        "relation": "sum|difference",
        "column": "indicator_id|item_id|measure",
        "indicator": "indicators?",
        "whole": "text",
        "parts": "text",
        "optional": "text?",
        "exhaustive": "yes|no",
        "open_items": "text?",
        "reason": "text",
    },
    "plausible_ranges": {
        "indicator_id": "indicators",
        "level": "text",
        "unit_id": "units",
        "low": "number?",
        "high": "number?",
        "steady": "yes|no",
        "reason": "text",
    },
    "exchange_rates": {"year": "year", "vnd_per_usd": "number", "note": "text?"},
}

ONCE = ("id", "year")


@cache
def read(name: str, folder: Path) -> Rows:
    """Return the rows of a table in a vocabulary folder. Raises `InputError` for a cell that is not what it may be."""
    path, columns = folder / f"{name}.csv", TABLES[name]
    lines = read_input_csv(path, list(columns), ())
    if not lines:
        raise InputError(f"{path}", "no row", "a row for each entry", "Take the file as it was.")
    seen: set[str] = set()
    for line, row in lines:
        for column, rule in columns.items():
            _require(row[column], rule, f"{path}, line {line}, {column}", folder)
            if rule in ONCE and row[column] in seen:
                raise InputError(
                    f"{path}, line {line}", f"{row[column]!r} again", "each id once", "Remove or rename one."
                )
            seen.update({row[column]} if rule in ONCE else ())
    rows = tuple(row for _, row in lines)
    for column, rule in columns.items():
        if rule == f"{name}?":
            _require_no_circle({next(iter(row.values())): row[column] for row in rows}, f"{path}, {column}")
    return rows


def _require(cell: str, rule: str, where: str, folder: Path) -> None:
    if not cell and rule.endswith("?"):
        return
    kind = rule.removesuffix("?")
    if kind in TABLES:
        is_right, expected = cell in _ids(kind, folder), f"an id of {kind}.csv"
    elif "|" in kind:
        is_right, expected = cell in kind.split("|"), f"one of {kind.replace('|', ', ')}"
    else:
        is_right, expected = KINDS[kind][0](cell), KINDS[kind][1]
    if not is_right:
        raise InputError(where, repr(cell) if cell else "an empty cell", expected, "Correct the cell.")


@cache
def _ids(name: str, folder: Path) -> frozenset[str]:
    """Return the ids of a table, whatever else is in it: a table may refer to itself."""
    key = next(iter(TABLES[name]))
    return frozenset(row[key] for _, row in read_input_csv(folder / f"{name}.csv", list(TABLES[name]), ()))


def _require_no_circle(above: Mapping[str, str], where: str) -> None:
    """Raise `InputError` where the way up from an id comes back to it."""
    for start in above:
        at, passed = above[start], {start}
        while at:
            if at in passed:
                raise InputError(where, f"a circle through {at!r}", "a way that ends", "Correct one of its rows.")
            passed.add(at)
            at = above[at]


def _is_date(cell: str) -> bool:
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def _is_number(cell: str) -> bool:
    try:
        return Decimal(cell).is_finite()
    except InvalidOperation:
        return False


# What tells whether a cell is of a kind, and the kind in words.
KINDS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "id": (lambda cell: re.fullmatch(r"\S+", cell) is not None, "an id without spaces"),
    "text": (bool, "text"),
    "year": (lambda cell: re.fullmatch(r"[12]\d{3}", cell) is not None, "a year such as 2025"),
    "date": (_is_date, "a date as YYYY-MM-DD"),
    "number": (_is_number, "a plain number such as 1500000000"),
}
