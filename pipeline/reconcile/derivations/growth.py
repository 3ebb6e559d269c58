"""The growth that an article does not state: its level against its level of the same period a year before."""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.bases import CHANGES, SHARED
from pipeline.reconcile.derivations.derivation import Derivation, percent
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import percent_change


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield the yearly growth between two levels of one article."""
    dated = figures.levels(pl.col("start").is_not_null(), pl.col("geography_id").is_not_null(), pl.col("low") > 0)
    stated = figures.stated.filter(pl.col("measure").is_in(CHANGES[:2])).select(SHARED)
    on = [*(name for name in SHARED if name != "when"), "unit_id"]
    before = dated.select(
        *on, start=pl.col("start").dt.offset_by("1y"), stop=pl.col("stop").dt.offset_by("1y"), before="row"
    )
    both = dated.join(stated, on=SHARED, how="anti").join(before, on=[*on, "start", "stop"])
    for level, earlier in figures.each(both, "row", "before"):
        assert level.start is not None
        assert level.stop is not None
        yield Derivation(
            of=level,
            measure="change_yoy",
            start=level.start,
            stop=level.stop,
            unit_id="percent",
            value=percent(level.value - earlier.value, earlier.value),
            interval=percent_change(level.interval / earlier.interval),
            formula="level / level a year before − 1",
            operands=(Operand("level", level), Operand("base", earlier)),
        )
