"""The level of the period before, from a level and its change: 77.39 / 1.3227 = 58.51.

One a key: of the article that spoke last. Not where any source states the earlier level.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.periods import DAY, Span, year_before
from pipeline.reconcile.bases import KEY, base, implied, ratio
from pipeline.reconcile.derivations.derivation import QUOTIENT, Derivation
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import Operand


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield the levels a year before that no source states."""
    said = figures.frame.select("row", "said_to", "figure_id", "geography_id", "high", "low")
    bases = implied(figures).filter(
        pl.col("measure").is_in(["change_yoy", "ratio_yoy"]), pl.col("base_when").is_not_null()
    )
    bases = (
        bases.drop("geography_id")
        .join(said, left_on="level", right_on="row")
        .filter(pl.col("geography_id").is_not_null())
    )
    stated = figures.levels().select(*KEY, base_when="when")
    unknown = bases.join(stated, on=[*KEY, "base_when"], how="anti")
    order = unknown.sort("said_to", "figure_id", "change", descending=[True, False, False], nulls_last=True)
    once = order.unique([*KEY, "base_when"], keep="first", maintain_order=True)
    for level, change in figures.each(once, "level", "change"):
        yield from _earlier(level, change)


def _earlier(level: Figure, change: Figure) -> Iterator[Derivation]:
    interval = base(level, change)
    if interval is None or level.start is None or level.stop is None:
        return
    in_units = change.unit_id in ("percent", "times")
    factor = ratio(change.as_printed()).low if in_units else None
    before = year_before(Span(level.start, level.stop - DAY))
    yield Derivation(
        of=level,
        measure="level",
        start=before.start,
        stop=before.stop,
        unit_id=level.unit_id,
        value=level.value - change.value if factor is None else QUOTIENT.divide(level.value, factor),
        interval=interval,
        formula="level − change"
        if factor is None
        else "level / (1 + change)"
        if change.measure == "change_yoy"
        else "level / ratio",
        operands=(Operand("level", level), Operand("change", change)),
    )
