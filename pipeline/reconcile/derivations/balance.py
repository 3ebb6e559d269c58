"""The balance that an article does not state: exports − imports of one article, place, partner and period."""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.derivations.derivation import Derivation
from pipeline.reconcile.facts import identities
from pipeline.reconcile.figures import TOLD, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.naming import indicator


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield the differences of `identities.csv` whose parts an article states and whose whole no source does."""
    placed = figures.levels(pl.col("start").is_not_null(), pl.col("geography_id").is_not_null())
    anywhere = [name for name in TOLD if name != "source_id"]
    for identity in identities("difference"):
        known = placed.filter(pl.col("indicator_id") == identity.whole).select(anywhere)
        first, second = (
            placed.filter(pl.col("indicator_id") == part).select(*TOLD, pl.col("row").alias(part))
            for part in identity.parts
        )
        both = first.join(second, on=list(TOLD)).join(known, on=anywhere, how="anti")
        for one, other in figures.each(both, *identity.parts):
            assert one.start is not None
            assert one.stop is not None
            yield Derivation(
                of=one,
                measure="level",
                start=one.start,
                stop=one.stop,
                unit_id=one.unit_id,
                value=one.value - other.value,
                interval=one.interval - other.interval,
                formula=f"{indicator(one)} − {indicator(other)}",
                operands=(Operand("part", one), Operand("part", other)),
                indicator_id=identity.whole,
            )
