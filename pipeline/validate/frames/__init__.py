"""What the expectations look at: each table of the package, with the columns added that an expectation needs.

Standard expectations compare columns of one table. So what lies in other tables is joined (`mention_role`,
`source_published_to`), what follows from a row is worked out (`span_length`, `expected_start`), and what is counted
stands beside what is stated (`counted_mentions`). A number keeps its printed form in `<column>_text`. `source_id` is
added where a row has an article, so that a message can name it. The frame `package` has one row per article.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import polars as pl

from pipeline import io, schemas
from pipeline.validate.frames import articles, derived, figures, relations, series
from pipeline.validate.frames.columns import Tables, with_loose_references, with_numbers

# The frames that are more than their table.
BUILDERS: dict[str, Callable[[pl.DataFrame, Tables], pl.DataFrame]] = {
    "figures": figures.figures,
    "observations": figures.observations,
    "mentions": articles.mentions,
    "sources": articles.sources,
    "listings": articles.listings,
    "series": series.series,
    "checks": relations.checks,
    "check_operands": relations.check_operands,
    "derived": derived.derived,
    "derived_operands": derived.operands,
    "reviews": relations.reviews,
    "package": articles.package,
}
GROUP = 50_000  # rows of a table that lie together on disk


def read(package: Path, out: Path) -> dict[str, pl.LazyFrame]:
    """Write the tables of a package as Parquet to the folder `out`, their numbers as text; return where they lie."""
    out.mkdir(parents=True)
    for name in schemas.RESOURCES:
        table = io.scan_csv(package / "data" / f"{name}.csv", name)
        table.sink_parquet(out / f"{name}.parquet", row_group_size=GROUP, engine="streaming")
    return lying(out)


def lying(folder: Path) -> dict[str, pl.LazyFrame]:
    """Return the tables that `read` wrote to a folder."""
    return {name: pl.scan_parquet(folder / f"{name}.parquet") for name in schemas.RESOURCES}


def build(tables: Tables, name: str, start: int = 0, length: int | None = None) -> pl.DataFrame:
    """Return the frame of the suite of a name (a resource, or `package`), or a part of it, in the order of its key."""
    table = tables[table_of(name)].lazy().slice(start, length).collect()
    found = BUILDERS[name](table, tables) if name in BUILDERS else table
    return with_numbers(with_loose_references(found, name, tables), name).sort(key(name, found))


def table_of(name: str) -> str:
    """Return the table whose rows the frame of a name has."""
    return "sources" if name == "package" else name


def key(name: str, frame: pl.DataFrame) -> list[str]:
    """Return the columns that tell a person which row of a frame is meant: its primary key, and its article."""
    named = ["source_id"] if name == "package" else [*schemas.primary_key(name), "source_id"]
    return [column for column in dict.fromkeys(named) if column in frame.columns]


@cache
def key_of(name: str) -> tuple[str, ...]:
    """Return the `key` of every frame of a name: that of one without rows, for which no table is read."""
    empty = {one: io.frame([], one) for one in schemas.RESOURCES}
    return tuple(key(name, build(empty, name)))
