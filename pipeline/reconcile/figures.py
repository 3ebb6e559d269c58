"""The working table of the stage: one row per figure, its numbers exact, ready to be grouped and joined.

A row is an observation, a range of two observations joined into one, or a reference figure. `when` and `where` are the
period and the place to join by; a figure that states none of either meets only figures of its own sentence.
`stated` keeps of each article (and of each publication of reference figures) one figure a key, the most exact: an
article says in its title "149.9 billion" and "149.86" below.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

import polars as pl

from pipeline.reconcile.intervals import Interval

# Room for 26 digits before the mark and 12 behind; a figure that needs more takes no part in arithmetic.
NUMBER = pl.Decimal(38, 12)
SLICE = 20_000

SERIES_KEY = (
    "indicator_id",
    "measure",
    "geography_id",
    "partner_id",
    "item_id",
    "time_period",
    "base_period",
    "of_indicator_id",
    "of_geography_id",
    "of_item_id",
    "unit_id",
    "price_basis",
    "outturn",
)
# What two figures of one article must share to be parts of one sum, besides the column in which they differ.
PLACE = ("source_id", "where", "partner_id", "item_id", "outturn", "price_basis")
TOLD = (*PLACE, "when", "unit_id")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as the relations see it; `stop` is the day after its period, `said` when it was published.

    `interval` is what it can stand for, from `low` to `high`.
    """

    row: int
    figure_id: str
    upper_id: str | None
    is_reference: bool
    source_id: str
    authority: str | None
    indicator_id: str
    measure: str
    geography_id: str | None
    partner_id: str
    item_id: str
    time_period: str | None
    start: date | None
    stop: date | None
    unit_id: str
    price_basis: str
    outturn: str
    qualifier: str
    value: Decimal
    value_to: Decimal | None
    low: Decimal | None
    high: Decimal | None
    said_from: date | None
    said_to: date | None
    interval: Interval


FIELDS = tuple(field.name for field in fields(Figure))[:-1]


LOW, HIGH = FIELDS.index("low"), FIELDS.index("high")


class Figures:
    """All figures of a run, as a table whose `row` column counts them."""

    def __init__(self, frame: pl.DataFrame, conversions: pl.DataFrame) -> None:
        """Keep the tables made by `gather`: the figures, and the mentions that restate one in another currency."""
        self.frame = frame
        self.conversions = conversions
        key = sorted({*TOLD, *SERIES_KEY} - {"geography_id", "time_period"})
        exact_first = frame.sort(_width(), "position", "figure_id", nulls_last=True)
        self.stated = exact_first.unique(key, keep="first").sort("row")

    def without(self, ids: pl.Series) -> "Figures":
        """Return the figures less those with these ids."""
        kept = self.frame.filter(~pl.col("figure_id").is_in(ids.implode()))
        return Figures(kept.drop("row").with_row_index("row"), self.conversions)

    def levels(self, *conditions: pl.Expr) -> pl.DataFrame:
        """Return the stated levels that meet the conditions."""
        return self.stated.filter(pl.col("measure") == "level", *conditions)

    def at(self, rows: pl.Series) -> Iterator[Figure]:
        """Yield the figures with these row numbers, in this order."""
        once = rows.unique()
        found: list[tuple[Any, ...]] = self.frame.select(FIELDS)[once].rows()
        known = {values[0]: _figure(values) for values in found}
        return map(known.__getitem__, rows)

    def each(self, joined: pl.DataFrame, *columns: str) -> Iterator[tuple[Figure, ...]]:
        """Yield for each row of a join the figures whose row numbers its columns hold, in a stable order."""
        ordered = joined.select(columns).unique().sort(columns)
        for part in ordered.iter_slices(SLICE):
            yield from zip(*(self.at(part[name]) for name in columns), strict=True)


def _figure(values: tuple[Any, ...]) -> Figure:
    cells: list[Any] = [*values, Interval.of(values[LOW], values[HIGH])]
    return Figure(*cells)


def _width() -> pl.Expr:
    """Return how wide the interval is; an open one is the widest."""
    return pl.col("high") - pl.col("low")
