"""Rows by key: which were added or removed, and which cells of the others changed."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from pipeline.release.bump import Bump
from pipeline.release.changes import Change, Rows
from pipeline.release.packages import Package

NEW = "\0new"  # behind a column's name while old and new stand side by side; no name has it


def compare(old: Package, new: Package, name: str) -> Rows:
    """Return what became of the rows of a table that both packages have; of cells, those of columns that both have.

    Where the key itself changed, no row is the same row: all were removed and added.
    """
    before, now = old.table(name), new.table(name)
    key = list(new.resources[name]["schema"]["primaryKey"])
    if key != list(old.resources[name]["schema"]["primaryKey"]):
        return Rows(name, key, now, before, _nothing(key))
    added = now.join(before, on=key, how="anti").sort(key)
    removed = before.join(now, on=key, how="anti").sort(key)
    return Rows(name, key, added, removed, _cells(before, now, key))


def _cells(before: pl.DataFrame, now: pl.DataFrame, key: Sequence[str]) -> pl.DataFrame:
    """Return the cells that differ in rows of one key: one row each, in the order of the keys and columns."""
    columns = [name for name in now.columns if name in before.columns and name not in key]
    if not columns:
        return _nothing(key)
    pairs = before.select(*key, *columns).join(now.select(*key, *columns), on=key, how="inner", suffix=NEW)
    differing = {name: pl.col(name).ne_missing(pl.col(name + NEW)) for name in columns}
    pairs = pairs.filter(pl.any_horizontal(*differing.values())).sort(key)
    found = [
        pairs.with_row_index("at")
        .filter(differs)
        .select("at", *key, pl.lit(name).alias("column"), pl.col(name).alias("old"), pl.col(name + NEW).alias("new"))
        for name, differs in differing.items()
    ]
    return pl.concat(found).sort("at", maintain_order=True).drop("at")


def _nothing(key: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame(schema=dict.fromkeys([*key, "column", "old", "new"], pl.String))


def changes(old: Package, new: Package, rows: Sequence[Rows]) -> Iterator[Change]:
    """Yield what added, removed and changed rows mean for the version."""
    for one in rows:
        if one.added.height:
            yield Change(Bump.MINOR, one.name, f"{_count(one.added.height, 'row')} added")
        if one.removed.height:
            yield from _removed(old, one)
        if one.changed.height:
            yield from _changed(new, one)


def _removed(old: Package, rows: Rows) -> Iterator[Change]:
    text = f"{_count(rows.removed.height, 'row')} removed"
    referring = [name for name, pairs in referred(old, rows.name) if _refers(old.table(name), rows.removed, pairs)]
    if referring:
        yield Change(Bump.MAJOR, rows.name, f"{text}, to which {', '.join(dict.fromkeys(referring))} referred")
    else:
        yield Change(Bump.MINOR, rows.name, f"{text}, to which no other table referred")


def referred(package: Package, table: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the tables that refer to a table, with the columns that do: theirs by its.

    The rows of a table whose own key holds the reference are parts of the row, and no others that refer to it.
    """
    for name, resource in package.resources.items():
        for key in resource["schema"].get("foreignKeys", ()):
            whole = key["reference"]["resource"] == table and name != table
            if whole and not set(key["fields"]) <= set(resource["schema"]["primaryKey"]):
                yield name, dict(zip(key["reference"]["fields"], key["fields"], strict=True))


def _refers(referring: pl.DataFrame, removed: pl.DataFrame, pairs: Mapping[str, str]) -> bool:
    found = removed.join(referring, left_on=list(pairs), right_on=list(pairs.values()), how="semi")
    return bool(found.height)


def _changed(new: Package, rows: Rows) -> Iterator[Change]:
    """Yield the changed cells: of a reference, which leads elsewhere, and of all others."""
    keys = new.resources[rows.name]["schema"].get("foreignKeys", ())
    references = [column for key in keys for column in key["fields"]]
    led = rows.changed.filter(pl.col("column").is_in(references)).height
    if led:
        yield Change(Bump.MINOR, rows.name, f"{_count(led, 'reference')} changed")
    if rows.changed.height > led:
        text = f"{_count(rows.changed.height - led, 'cell')} changed in {_count(rows.changed_rows, 'row')}"
        yield Change(Bump.PATCH, rows.name, text)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
