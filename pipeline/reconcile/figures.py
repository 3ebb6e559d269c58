"""The working table of the stage: one row per figure, its numbers exact, ready to be grouped and joined.

A row is an observation, a range of two observations joined into one, or a reference figure. `when` and `where` are the
period and the place to join by; a figure that states none of either meets only figures of its own sentence.
`stated` keeps of each article (and of each publication of reference figures) one figure a key, the most exact: an
article says in its title "149.9 billion" and "149.86" below. Where it gives one key two changes, shares or ranks that
differ, it speaks of several things that the key does not tell apart, and none is kept: nothing can be reckoned of them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

import polars as pl

from pipeline.reconcile.intervals import Interval

# Room for 26 digits before the mark and 12 behind; a figure that needs more takes no part in arithmetic.
NUMBER = pl.Decimal(38, 12)
SLICE = 20_000
# A gap within an article of less than this part of the amount is what adding rounded parts can bring about.
SMALL = 100

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
# Figures of one place; where no place is told, of one article.
AT_ONE_PLACE = pl.coalesce("geography_id", "source_id")
STATED_KEY = sorted({*TOLD, *SERIES_KEY} - {"geography_id", "time_period"})


class Figure(NamedTuple):
    """A figure as the relations see it; `stop` is the day after its period, `said` when it was published."""

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

    @property
    def interval(self) -> Interval:
        """What it can stand for, from `low` to `high`."""
        return Interval.of(self.low, self.high)

    def as_printed(self) -> "Figure":
        """Return the figure as if it were exactly what is printed."""
        return self._replace(low=self.value, high=self.value)


FIELDS = Figure._fields


class Figures:
    """All figures of a run, as a table whose `row` column counts them."""

    def __init__(self, frame: pl.DataFrame, conversions: pl.DataFrame) -> None:
        """Keep the tables made by `gather`: the figures, and the mentions that restate one in another currency."""
        self.frame = frame
        self.conversions = conversions

    @cached_property
    def stated(self) -> pl.DataFrame:
        """One figure of each article and key, but of a change, share or rank only where the article gives one."""
        words = [pl.col(name).cast(pl.Categorical).to_physical() for name in STATED_KEY]  # numbers compare faster
        keys = self.frame.select(*words, "low", "high", "position", "figure_id", "row")
        exact_first = keys.sort(pl.col("high") - pl.col("low"), "position", "figure_id", nulls_last=True)
        chosen = exact_first.unique(STATED_KEY, keep="first", maintain_order=True)
        if chosen.height == self.frame.height:
            return self.frame
        again = keys.join(chosen, on="row", how="anti").join(self._relative(), on="row", how="semi")
        clear = chosen.join(_several(keys, again), on=STATED_KEY, how="anti", nulls_equal=True)
        return self.frame[clear["row"].sort()]

    def _relative(self) -> pl.DataFrame:
        """Return the row numbers of all figures but levels."""
        return self.frame.filter(pl.col("measure") != "level").select("row")

    def without(self, ids: pl.Series) -> "Figures":
        """Return the figures less those with these ids."""
        return self.only(~pl.col("figure_id").is_in(ids.implode()))

    def only(self, condition: pl.Expr) -> "Figures":
        """Return the figures that meet a condition."""
        return Figures(self.frame.filter(condition).drop("row").with_row_index("row"), self.conversions)

    def levels(self, *conditions: pl.Expr) -> pl.DataFrame:
        """Return the stated levels that meet the conditions."""
        return self.stated.filter(pl.col("measure") == "level", *conditions)

    def at(self, rows: pl.Series) -> Iterator[Figure]:
        """Yield the figures with these row numbers, in this order."""
        once = rows.unique()
        columns = (column.to_list() for column in self.frame.select(FIELDS)[once])
        known = {cells[0]: Figure._make(cells) for cells in zip(*columns, strict=True)}
        return map(known.__getitem__, rows)

    def each(self, joined: pl.DataFrame, *columns: str) -> Iterator[tuple[Figure, ...]]:
        """Yield for each row of a join the figures whose row numbers its columns hold, in a stable order."""
        ordered = joined.select(columns).unique().sort(columns)
        for part in ordered.iter_slices(SLICE):
            yield from zip(*(self.at(part[name]) for name in columns), strict=True)


def _several(keys: pl.DataFrame, again: pl.DataFrame) -> pl.DataFrame:
    """Return the keys, of those said again, of which the figures lie a hundredth or more apart."""
    said = keys.join(again.select(STATED_KEY).unique(), on=STATED_KEY, how="semi", nulls_equal=True)
    ends = said.group_by(STATED_KEY).agg(pl.col("low").max(), pl.col("high").min())
    size = pl.max_horizontal(pl.col("low").abs(), pl.col("high").abs()).cast(pl.Float64)
    return ends.filter((pl.col("low") - pl.col("high")).cast(pl.Float64) * SMALL >= size)
