"""The share that an article does not state: of a partner or an item in all, of a place in the country."""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.derivations.derivation import Derivation, percent
from pipeline.reconcile.figures import TOLD, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import Interval

COUNTRY = "viet-nam"
HUNDRED = Interval.exactly(100)


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield part by whole of one article, indicator and period."""
    dated = figures.levels(pl.col("start").is_not_null(), pl.col("geography_id").is_not_null(), pl.col("low") > 0)
    stated = figures.stated.filter(pl.col("measure") == "share")
    same = [*TOLD, "indicator_id"]
    for column, whole in (("partner_id", "_T"), ("item_id", "_T"), ("where", COUNTRY)):
        on = [name for name in same if name != column]
        wholes = dated.filter(pl.col(column) == whole).select(*on, whole="row")
        parts = dated.filter(pl.col(column) != whole).join(
            stated.select(name for name in same if name != "unit_id"),
            on=[n for n in same if n != "unit_id"],
            how="anti",
        )
        if column == "where":
            parts = parts.filter(pl.col("partner_id") == "_T", pl.col("item_id") == "_T")
        for part, all_of_it in figures.each(parts.join(wholes, on=on), "row", "whole"):
            if part.start is None or part.stop is None or part.value > all_of_it.value:
                continue
            yield Derivation(
                of=part,
                measure="share",
                start=part.start,
                stop=part.stop,
                unit_id="percent",
                value=percent(part.value, all_of_it.value),
                interval=part.interval / all_of_it.interval * HUNDRED,
                formula="part / whole",
                operands=(Operand("part", part), Operand("whole", all_of_it)),
                whole=all_of_it,
            )
