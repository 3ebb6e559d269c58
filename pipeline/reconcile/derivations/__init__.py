"""Figures that follow from others, one kind a file: `find(figures)` yields what it derives.

They are ours and no source's, stay apart from the observations, and each tells formula, operands and what it can
stand for. No suspect figure is used, and nothing is derived that a source states.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator

import polars as pl

from pipeline import io
from pipeline.model import OUTTURN, Derived, DerivedOperand
from pipeline.reconcile.derivations import balance, earlier, exchange_rate, growth, merged, part, rest, share, whole
from pipeline.reconcile.derivations.derivation import Derivation
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import operand_cells
from pipeline.reconcile.gather import ONE_DAY

Find = Callable[[Figures], Iterator[Derivation]]
# As of the relations: what figures of one article, of one key, of one indicator and period are derived from.
OF_AN_ARTICLE: tuple[Find, ...] = (
    balance.find,
    growth.find,
    whole.find,
    rest.find,
    part.find,
    exchange_rate.find,
)
OF_A_KEY: tuple[Find, ...] = (earlier.find,)
OF_A_PERIOD: tuple[Find, ...] = (share.find, merged.find)
# What a stated figure and a derived one must share to be the same thing; wholes are told in too many ways.
KEY = ["indicator_id", "measure", "geography_id", "partner_id", "item_id", "unit_id", "price_basis", "outturn"]
DAYS = ["period_start", "period_end"]


def tables(figures: Figures, kinds: Iterable[Find]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows of `derived` and `derived_operands` of these kinds, also what a source states."""
    derived: dict[str, Derived] = {}
    operands: list[DerivedOperand] = []
    for kind in kinds:
        for found in kind(figures):
            rows = [row for operand in found.operands for row in operand_cells(operand)]
            text = "\n".join(["\t".join([found.formula, *(cell or "" for cell in row)]) for row in rows])
            derived_id = f"derived:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
            if derived_id not in derived:
                derived[derived_id] = found.row(derived_id)
                operands += [DerivedOperand(derived_id, position, *row) for position, row in enumerate(rows, 1)]
    return io.frame(derived.values(), "derived"), io.frame(operands, "derived_operands")


def unstated(derived: pl.DataFrame, stated: pl.DataFrame) -> pl.DataFrame:
    """Return the derived figures that none of those `stated` is."""
    return derived.join(stated, on=[*KEY, *DAYS], how="anti", nulls_equal=True)


def stated(figures: Figures, observations: pl.DataFrame) -> pl.DataFrame:
    """Return the keys of the figures, and of the observations: some fit no arithmetic."""
    known = figures.frame.select(pl.col(KEY).cast(pl.String), period_start="start", period_end=pl.col("stop") - ONE_DAY)
    known = known.with_columns(pl.col("price_basis").replace("", None))
    told = observations.with_columns(outturn=pl.col("status").replace_strict(OUTTURN))
    return pl.concat([known, told.select(known.columns)]).unique()
