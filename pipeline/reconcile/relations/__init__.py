"""The relations that figures must keep, one a file: `find(figures)` yields what it found, holding or not.

Each file says its rule, where the rule comes from, and what a failure means. Joins choose who meets whom, in one pass
over the table; the arithmetic is then done figure by figure on exact decimals.
"""

from collections.abc import Callable, Iterable, Iterator

import polars as pl

from pipeline.reconcile import finding
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

Find = Callable[[Figures], Iterator[Finding]]
# Which figures meet in a relation: those of one article; those of one indicator, place, partner and item; those of one
# indicator and period. So a part of the figures is enough at a time.
OF_AN_ARTICLE: tuple[Find, ...] = (
    sum_of_parts.find,
    difference.find,
    conversion.find,
    plan.find,
    share.find,
    rank.beside_levels,
    magnitude.below_part,
)
OF_A_KEY: tuple[Find, ...] = (
    agreement.find,
    growth.find,
    added_month.find,
    implied_base.find,
    target.find,
    cumulation.find,
    compound.find,
    magnitude.by_size,
)
OF_A_PERIOD: tuple[Find, ...] = (rank.shared,)


def tables(figures: Figures, relations: Iterable[Find]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows of `checks` and `check_operands` that these relations find."""
    found = [finding.tables(find(figures)) for find in relations]
    checks, operands = (pl.concat(parts) for parts in zip(*found, strict=True))
    return checks, operands
