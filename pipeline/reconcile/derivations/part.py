"""The part that an article does not state: the share that it gives, of the whole that it gives.

"Over 70% of the 2,040 projects are in manufacturing" are 1,428 projects or more.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.derivations.derivation import QUOTIENT, Derivation
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.relations.share import HUNDRED, of_wholes


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield share times whole of one article, of partners and items."""
    told = of_wholes(figures).filter(pl.col("of_indicator_id").is_null(), pl.col("of_geography_id").is_null())
    for share, whole in figures.each(told, "share", "whole"):
        if share.start is None or share.stop is None or share.geography_id is None or not whole.interval.positive:
            continue
        interval = whole.interval * share.interval / HUNDRED
        yield Derivation(
            of=share._replace(unit_id=whole.unit_id, price_basis=whole.price_basis),
            measure="level",
            start=share.start,
            stop=share.stop,
            unit_id=whole.unit_id,
            value=QUOTIENT.divide(whole.value * share.value, HUNDRED.low),
            interval=interval,
            formula="whole × share",
            operands=(Operand("whole", whole), Operand("rate", share)),
        )
