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
# Words that repeat, as ids and periods do: compared and joined as numbers, which is faster, sorted as words.
WORD = pl.Categorical
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
    said_from: date | None
    said_to: date | None
    value: Decimal
    value_to: Decimal | None
    interval: Interval

    @property
    def low(self) -> Decimal | None:
        """The lower end of what it can stand for; None is without end."""
        return self.interval.ends[0]

    @property
    def high(self) -> Decimal | None:
        """The upper end of what it can stand for; None is without end."""
        return self.interval.ends[1]

    def as_printed(self) -> "Figure":
        """Return the figure as if it were exactly what is printed."""
        return self._replace(interval=Interval.exactly(self.value))


NUMBERS = ("value", "value_to", "low", "high")
FIELDS = (*(name for name in Figure._fields if name not in (*NUMBERS, "interval")), *NUMBERS)


class Figures:
    """Figures of a run, as a table whose `row` column counts them; `is_stated` marks those of `stated`."""

    def __init__(self, frame: pl.DataFrame, conversions: pl.DataFrame) -> None:
        """Keep the tables made by `gather`: the figures, and the mentions that restate one in another currency."""
        self.frame = frame
        self.conversions = conversions
        self._known: dict[int, Figure] = {}

    @cached_property
    def stated(self) -> pl.DataFrame:
        """One figure of each article and key, but of a change, share or rank only where the article gives one."""
        return self.frame.filter("is_stated")

    @cached_property
    def _levels(self) -> pl.DataFrame:
        return self.stated.filter(pl.col("measure") == "level")

    def without(self, ids: pl.Series) -> "Figures":
        """Return the figures less those with these ids."""
        gone = pl.col("figure_id").is_in(ids.implode())
        lost = self.frame.filter(gone)["source_id"].unique()
        if lost.is_empty():
            return self
        left, touched = self.frame.filter(~gone), pl.col("source_id").is_in(lost.implode())
        frame = pl.concat([left.filter(~touched), marked(left.filter(touched))]).sort("row")
        return Figures(frame.drop("row").with_row_index("row"), self.conversions)

    def levels(self, *conditions: pl.Expr) -> pl.DataFrame:
        """Return the stated levels that meet the conditions."""
        return self._levels.filter(*conditions) if conditions else self._levels

    def at(self, rows: pl.Series) -> Iterator[Figure]:
        """Yield the figures with these row numbers, in this order."""
        wanted = rows.to_list()
        new = sorted(set(wanted) - self._known.keys())
        if new:
            self._known.update(zip(new, _made(self.frame.select(FIELDS)[new]), strict=True))
        return map(self._known.__getitem__, wanted)

    def each(self, joined: pl.DataFrame, *columns: str) -> Iterator[tuple[Figure, ...]]:
        """Yield for each row of a join the figures whose row numbers its columns hold, in a stable order."""
        ordered = joined.select(columns).unique().sort(columns)
        for part in ordered.iter_slices(SLICE):
            yield from zip(*(self.at(part[name]) for name in columns), strict=True)


def _made(rows: pl.DataFrame) -> Iterator[Figure]:
    """Yield the rows as figures, column by column; numbers by their text, which is read faster than the exact type."""
    texts = rows.with_columns(pl.col(NUMBERS).cast(pl.String).str.strip_chars_end("0"))  # all have a decimal mark
    *told, value, value_to, low, high = (column.to_list() for column in texts)
    intervals = map(Interval.of, map(_number, low), map(_number, high))
    return map(Figure._make, zip(*told, map(Decimal, value), map(_number, value_to), intervals, strict=True))


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def marked(frame: pl.DataFrame) -> pl.DataFrame:
    """Return figures, of whole articles, with the column `is_stated`."""
    level = pl.col("measure") == "level"
    keys = frame.select(*STATED_KEY, "low", "high", "position", "figure_id", level=level).with_row_index("nth")
    exact_first = keys.sort(pl.col("high") - pl.col("low"), "position", "figure_id", nulls_last=True)
    chosen = exact_first.unique(STATED_KEY, keep="first", maintain_order=True)
    if chosen.height < frame.height:
        again = keys.filter(~pl.col("level")).join(chosen, on="nth", how="anti")
        chosen = chosen.join(_several(keys, again), on=STATED_KEY, how="anti", nulls_equal=True)
    return frame.with_columns(is_stated=pl.int_range(pl.len(), dtype=pl.UInt32).is_in(chosen["nth"].implode()))


def _several(keys: pl.DataFrame, again: pl.DataFrame) -> pl.DataFrame:
    """Return the keys, of those said again, of which the figures lie a hundredth or more apart."""
    said = keys.join(again.select(STATED_KEY).unique(), on=STATED_KEY, how="semi", nulls_equal=True)
    ends = said.group_by(STATED_KEY).agg(pl.col("low").max(), pl.col("high").min())
    size = pl.max_horizontal(pl.col("low").abs(), pl.col("high").abs()).cast(pl.Float64)
    return ends.filter((pl.col("low") - pl.col("high")).cast(pl.Float64) * SMALL >= size)
