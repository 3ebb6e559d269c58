"""What the expectations look at: each table of the package, with the columns added that an expectation needs.

Standard expectations compare columns of one table. So what lies in other tables is joined (`mention_role`,
`source_published_to`), what follows from a row is worked out (`span_length`, `expected_start`), and what is counted
stands beside what is stated (`counted_mentions`). A number keeps its printed form in `<column>_text`. `source_id` is
added where a row has an article, so that a message can name it. The frame `package` has one row per article.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

import polars as pl

from pipeline import io, schemas
from pipeline.validate.frames import articles, derived, figures, relations, series
from pipeline.validate.frames.columns import with_loose_references, with_numbers

# The frames that are more than their table.
BUILDERS: dict[str, Callable[[Mapping[str, pl.DataFrame]], pl.DataFrame]] = {
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


def read(folder: Path) -> dict[str, pl.DataFrame]:
    """Return the tables of the package in a folder, their numbers as text."""
    return {name: io.read_csv(folder / "data" / f"{name}.csv", name) for name in schemas.RESOURCES}


def build(tables: Mapping[str, pl.DataFrame], name: str) -> pl.DataFrame:
    """Return the frame of the suite of a name (a resource, or `package`), in the order of its key."""
    found = BUILDERS[name](tables) if name in BUILDERS else tables[name]
    return with_numbers(with_loose_references(found, name, tables), name).sort(key(name, found))


def key(name: str, frame: pl.DataFrame) -> list[str]:
    """Return the columns that tell a person which row of a frame is meant: its primary key, and its article."""
    named = ["source_id"] if name == "package" else [*schemas.primary_key(name), "source_id"]
    return [column for column in dict.fromkeys(named) if column in frame.columns]
