"""Orders of magnitude: figures as amounts a year and in dollars, beside what is plausible for a place of their level.

`pipeline/vocabulary/plausible_ranges.csv`: `low` to `high` are what a whole year (of a flow) or a day (of a stock) can
bring to a place of the `level`: country, province (and municipality), below; a narrower level has its own rows. Dong
are taken at 20,000 a dollar: only orders of magnitude count. `steady` says that the figures of one place stay within an
order or two of each other; new investment does not. `reason` says why these bounds.
Amounts here are binary floating point: they only choose which figures to look at, by factors of a thousand.
"""

from functools import cache

import polars as pl

from pipeline.reconcile.figures import WORD
from pipeline.vocabulary import FOLDER, code_lists, tables

DONG, YEAR, DAY = 20_000.0, 365.25, 1 / 365.25
CLASSES = {"country": "country", "province": "province", "municipality": "province"}
DOLLARS = {"USD": 1.0, "VND": 1 / DONG, "count": 1.0, "tonne": 1.0}


@cache
def plausible_ranges() -> pl.DataFrame:
    """Return the plausible ranges, one a row: indicator, level, unit, low, high, steady."""
    rows = tables.read("plausible_ranges", FOLDER)
    text = pl.DataFrame(rows, schema=dict.fromkeys(rows[0], pl.String)).drop("reason")
    bounds = [pl.when(pl.col(name) != "").then(pl.col(name)).cast(pl.Float64).alias(name) for name in ("low", "high")]
    text = text.with_columns(*bounds, steady=pl.col("steady") == "yes").rename({"unit_id": "range_unit"})
    return text.select(pl.col("indicator_id", "level", "range_unit").cast(WORD), "low", "high", "steady")


def amounts(levels: pl.DataFrame) -> pl.DataFrame:
    """Return the positive levels with their `amount` (and its ends `least`, `most`) a year and in dollars.

    `dated` is false for a flow whose period is not known: its amount may be a day's.
    """
    flows = [name for name, indicator in code_lists().indicators.items() if indicator.kind == "flow"]
    flow = pl.col("indicator_id").is_in(flows)
    days = (pl.col("stop") - pl.col("start")).dt.total_days()
    years = pl.when(flow).then((days / YEAR).fill_null(1.0)).otherwise(1.0)
    per = pl.col("unit_id").replace_strict(DOLLARS, default=None, return_dtype=pl.Float64) / years
    ends = {"amount": "value", "least": "low", "most": "high"}
    return (
        levels.filter(pl.col("unit_id").is_in(list(DOLLARS)))
        .with_columns((pl.col(name).cast(pl.Float64) * per).alias(new) for new, name in ends.items())
        .with_columns(dated=~flow | days.is_not_null(), per=per)
        .filter(pl.col("amount") > 0)
    )


def with_ranges(figures: pl.DataFrame) -> pl.DataFrame:
    """Return the figures whose indicator and place have a plausible range, with `range_low`, `range_high`, `steady`."""
    places = code_lists().geographies.items()
    levels = {name: place.level for name, place in places if place.level != "region"}
    level = pl.col("geography_id").replace_strict(levels, default=None, return_dtype=WORD)
    ranges = plausible_ranges().rename({"low": "range_low", "high": "range_high"})
    known = ranges.select("indicator_id", "level").unique().with_columns(own=pl.lit(True))
    placed = figures.with_columns(level=level).filter(pl.col("level").is_not_null())
    placed = placed.join(known, on=["indicator_id", "level"], how="left").with_columns(
        level=pl.when(pl.col("own"))
        .then("level")
        .otherwise(pl.col("level").replace_strict(CLASSES, default="below", return_dtype=WORD))
    )
    unit = pl.when(pl.col("unit_id") == "VND").then(pl.lit("USD")).otherwise("unit_id")
    return placed.with_columns(range_unit=unit).join(ranges, on=["indicator_id", "level", "range_unit"]).drop("own")
