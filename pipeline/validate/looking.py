"""The expectations on the tables of a package, part by part, by several processes where there are many rows.

What is said of each row by itself is looked at in slices; that a value stands once, in shares, told apart by a hash of
the value, so that equal ones meet; what is said of a table, in the columns it speaks of. So the memory does not grow
with the tables, and Great Expectations sees every row.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial, reduce
from pathlib import Path

import polars as pl

from pipeline import processes, schemas
from pipeline.validate import frames, suites
from pipeline.validate.frames.columns import Tables, collected
from pipeline.validate.outcome import Outcome

SLICE = 25_000  # rows that are looked at together
NAMES = (*schemas.RESOURCES, "package")


@dataclass(frozen=True, slots=True)
class Part:
    """Part `number` of so many in which the expectations of a kind of a suite are looked at."""

    suite: str
    kind: str
    number: int
    count: int


def expect(tables: Path) -> tuple[dict[str, int], list[Outcome]]:
    """Return the rows of each table that `frames.read` wrote to a folder, and what became of each expectation."""
    lying = frames.lying(tables)
    rows = {name: int(collected(table.select(pl.len())).item()) for name, table in lying.items()}
    parts = [part for name in NAMES for part in parts_of(name, rows[frames.table_of(name)])]
    workers = min(os.cpu_count() or 1, max(part.count for part in parts))
    work = partial(_look, tables)
    done = processes.processes(work, parts, workers) if workers > 1 else map(work, parts)
    return rows, merged([one for outcomes in done for one in outcomes], suites.read())


def parts_of(name: str, rows: int) -> Iterator[Part]:
    """Yield the parts in which a suite is looked at; `package`, whose rows all count the same tables, in one."""
    count = 1 if name == "package" else max(1, -(-rows // SLICE))
    for kind, parts in (("rows", count), ("once", count), ("table", 1)):
        yield from (Part(name, kind, number, parts) for number in range(parts))


def look(part: Part, tables: Tables, loaded: suites.Suites) -> list[Outcome]:
    """Return what became of the expectations of a part."""
    chosen = [found for found in loaded.written[part.suite] if suites.kind(found) == part.kind]
    key = frames.key_of(part.suite)
    if part.kind == "rows":
        frame = frames.build(tables, part.suite, part.number * SLICE, SLICE if part.count > 1 else None)
        return loaded.look(part.suite, chosen, frame, key)
    return [
        outcome
        for found in chosen
        for outcome in loaded.look(part.suite, [found], _narrow(part, tables, suites.columns(found), key), key)
    ]


def _narrow(part: Part, tables: Tables, spoken_of: set[str], key: Sequence[str]) -> pl.DataFrame:
    """Return the columns of a table that an expectation speaks of, with its key, in the order of the table."""
    table = tables[frames.table_of(part.suite)].lazy()
    columns = [column for column in table.collect_schema() if column in {*key, *spoken_of}]
    if part.kind == "once":
        values = [column for column in columns if column in spoken_of]
        table = table.filter(pl.struct(values).hash(seed=0) % part.count == part.number)
    return collected(table.select(columns)).sort([column for column in key if column in columns])


def merged(found: Sequence[Outcome], written: Mapping[str, suites.Written]) -> list[Outcome]:
    """Return what became of each expectation on the whole of its table, in the order in which they are written."""
    by_name: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in found:
        by_name.setdefault((outcome.suite, outcome.name), []).append(outcome)
    names = ((name, one["meta"]["name"]) for name in NAMES for one in written.get(name, ()))
    return [reduce(Outcome.with_more, by_name[name]) for name in names if name in by_name]


def _look(tables: Path, part: Part) -> list[Outcome]:
    """Look at a part, here or in a process of its own, which loads the suites once."""
    return look(part, frames.lying(tables), _suites())


@cache
def _suites() -> suites.Suites:
    return suites.Suites()
