"""The share that an article does not state: of a partner or an item in all, of a place in the country.

The whole is the article's own, else the one that another article gives within a month: one vintage, as far as one can
tell.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.derivations.derivation import Derivation, percent
from pipeline.reconcile.figures import TOLD, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import Interval
from pipeline.reconcile.series import preferred

COUNTRY, MONTH = "viet-nam", pl.duration(days=31)
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
        own = parts.join(wholes, on=on).select("row", "whole")
        told = parts.join(own, on="row", how="semi").select(_key(on))
        rest = parts.join(told, on=_key(on), how="anti")
        others = _elsewhere(rest, dated.filter(pl.col(column) == whole), on)
        for part, all_of_it in figures.each(pl.concat([own, others]), "row", "whole"):
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


def _elsewhere(parts: pl.DataFrame, wholes: pl.DataFrame, on: list[str]) -> pl.DataFrame:
    """Return the preferred part of each key with the preferred whole, where they were said within a month."""
    anywhere = [name for name in on if name != "source_id"]
    last = preferred(wholes, anywhere).select(*anywhere, whole="row", whole_from="said_from", whole_to="said_to")
    both = preferred(parts.filter(~pl.col("is_reference")), _key(on)).join(last, on=anywhere)
    near = (pl.col("said_from") <= pl.col("whole_to") + MONTH) & (pl.col("whole_from") <= pl.col("said_to") + MONTH)
    return both.filter(near).select("row", "whole")


def _key(on: list[str]) -> list[str]:
    """Return what tells parts apart, whoever states them."""
    return sorted({*on, "partner_id", "item_id", "where"} - {"source_id"})
