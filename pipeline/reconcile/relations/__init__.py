"""The relations that figures must keep, one a file: `find(figures)` yields what it found, holding or not.

Each file says its rule, where the rule comes from, and what a failure means. Joins choose who meets whom, in one pass
over the table; the arithmetic is then done figure by figure on exact decimals.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import Finding
from pipeline.reconcile.relations import (
    added_month,
    agreement,
    compound,
    conversion,
    cumulation,
    difference,
    growth,
    implied_base,
    magnitude,
    plan,
    rank,
    share,
    sum_of_parts,
    target,
)

EVERY = (
    sum_of_parts,
    difference,
    growth,
    implied_base,
    cumulation,
    added_month,
    share,
    plan,
    rank,
    agreement,
    magnitude,
    target,
    compound,
)


def find_all(figures: Figures, mentions: pl.DataFrame) -> Iterator[Finding]:
    """Yield the findings of every relation."""
    for relation in EVERY:
        yield from relation.find(figures)
    yield from conversion.find(figures, mentions)
