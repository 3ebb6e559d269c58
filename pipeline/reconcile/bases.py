"""Levels of an earlier period that a level and its change imply: 77.39 up 32.27 % was 58.51 the year before.

Left out are growth rates at constant prices (GRDP and output), which say nothing of the earlier level in prices of its
day, unless the level is at constant prices too; and changes in percentage points, which are of rates.
"""

from functools import lru_cache

import polars as pl

from pipeline.periods import parse
from pipeline.reconcile.figures import TOLD, WORD, Figure, Figures
from pipeline.reconcile.intervals import Interval, growth_factor

# Growth of these is at constant prices by definition (`indicators`).
REAL = ("grdp", "grdp_per_capita", "industrial_output", "social_investment", "retail_sales")
CHANGES = ("change_yoy", "ratio_yoy", "change_pop", "change_base")
HUNDRED = Interval.exactly(100)
# What a level and its change share.
SHARED = [*(name for name in TOLD if name != "unit_id"), "indicator_id"]
# What a level and an earlier level share, wherever they are stated.
KEY = ["indicator_id", "geography_id", "partner_id", "item_id", "outturn", "price_basis", "unit_id"]


@lru_cache(maxsize=1)  # several relations ask, one after the other
def implied(figures: Figures) -> pl.DataFrame:
    """Return the row numbers of each `level` and its `change`, with the days compared with: [base_start, base_stop)."""
    stated = figures.stated
    levels = stated.filter(pl.col("measure") == "level").select(
        *SHARED, "unit_id", "geography_id", level="row", size="low"
    )
    changes = stated.filter(
        pl.col("measure").is_in(CHANGES),
        ~pl.col("indicator_id").is_in(REAL) | (pl.col("price_basis") != ""),
        pl.all_horizontal(pl.col(name).is_null() for name in ("of_indicator_id", "of_geography_id", "of_item_id")),
    ).select(*SHARED, "measure", "base_period", "start", "stop", change_unit="unit_id", change="row")
    joined = levels.join(changes, on=SHARED).filter(
        pl.col("change_unit").is_in(["percent", "times"]) | (pl.col("change_unit") == pl.col("unit_id")),
        pl.col("size") > 0,
    )
    return _compared_with(joined).drop("size", "base_period")


def _compared_with(joined: pl.DataFrame) -> pl.DataFrame:
    """Add the days of the period that each change compares with; unknown where the words leave it open."""
    named = {text: parse(text) for text in joined["base_period"].drop_nulls().unique().sort()}
    starts = {text: days.start for text, days in named.items()}
    stops = {text: days.stop for text, days in named.items()}
    months = (
        (pl.col("stop").dt.year() - pl.col("start").dt.year()) * 12
        + pl.col("stop").dt.month()
        - pl.col("start").dt.month()
    )
    back = pl.when(pl.col("measure") == "change_pop").then(-months).otherwise(-12).cast(pl.String) + "mo"
    whole_months = (pl.col("start").dt.day() == 1) & (pl.col("stop").dt.day() == 1) & (months > 0)
    usual = pl.col("measure").is_in(["change_yoy", "ratio_yoy"]) | ((pl.col("measure") == "change_pop") & whole_months)
    return joined.with_columns(
        pl.when(pl.col("measure") == "change_base")
        .then(pl.col("base_period").replace_strict(days, default=None, return_dtype=pl.Date))
        .when(usual)
        .then(pl.col(end).dt.offset_by(back))
        .alias(f"base_{end}")
        for end, days in (("start", starts), ("stop", stops))
    ).with_columns(base_when=pl.format("{}/{}", "base_start", "base_stop").cast(WORD))


def base(level: Figure, change: Figure) -> Interval | None:
    """Return the earlier level; None where the change may wipe out the level or more."""
    if change.unit_id not in ("percent", "times"):
        return level.interval - change.interval
    factor = ratio(change)
    return level.interval / factor if factor.positive else None


def ratio(change: Figure) -> Interval:
    """Return what the earlier level was multiplied by: 1.3227 of `up 32.27%`, 1.01 of `equal to 101%`."""
    if change.measure == "ratio_yoy":
        return change.interval / HUNDRED if change.unit_id == "percent" else change.interval
    return growth_factor(change.interval) if change.unit_id == "percent" else change.interval + Interval.exactly(1)
