"""Figures that follow from others, one kind a file: `find(figures)` yields what it derives.

They are ours and no source's, stay apart from the observations, and each tells formula, operands and what it can
stand for. No suspect figure is used, and nothing is derived that a source states.
"""

import hashlib
from collections.abc import Iterable
from types import ModuleType

import polars as pl

from pipeline import io
from pipeline.model import OUTTURN, Derived, DerivedOperand
from pipeline.reconcile.derivations import balance, earlier, exchange_rate, growth, merged, part, rest, share, whole
from pipeline.reconcile.figures import AT_ONE_PLACE, Figures
from pipeline.reconcile.finding import operand_cells
from pipeline.reconcile.gather import ONE_DAY
from pipeline.reconcile.workers import Tables, shared, stacked

OF_A_PLACE, ACROSS_PLACES = (earlier, balance, growth, whole, rest), (share, part, merged, exchange_rate)
# What a stated figure and a derived one must share to be the same thing; wholes are told in too many ways.
KEY = ["indicator_id", "measure", "geography_id", "partner_id", "item_id", "unit_id", "price_basis", "outturn"]
DAYS = ["period_start", "period_end"]


def tables(figures: Figures, observations: pl.DataFrame | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `derived` and `derived_operands`.

    Nothing is derived that one of the figures states, or one of `observations`: those that fit no arithmetic, too.
    """
    derived, operands = stacked(shared(figures, AT_ONE_PLACE, of_a_place, across_places))
    new = io.ordered(derived, "derived").join(
        _stated(figures, observations), on=[*KEY, *DAYS], how="anti", maintain_order="left", nulls_equal=True
    )
    ordered = io.ordered(operands, "derived_operands")
    return new, ordered.join(new, on="derived_id", how="semi", maintain_order="left")


def of_a_place(figures: Figures) -> Tables:
    """Return what follows from the figures of one place."""
    return _found(figures, OF_A_PLACE)


def across_places(figures: Figures) -> Tables:
    """Return what follows from the figures of several."""
    return _found(figures, ACROSS_PLACES)


def _found(figures: Figures, kinds: Iterable[ModuleType]) -> Tables:
    derived: dict[str, Derived] = {}
    operands: list[DerivedOperand] = []
    for kind in kinds:
        for found in kind.find(figures):
            rows = [row for operand in found.operands for row in operand_cells(operand)]
            text = "\n".join(["\t".join([found.formula, *(cell or "" for cell in row)]) for row in rows])
            derived_id = f"derived:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
            if derived_id not in derived:
                derived[derived_id] = found.row(derived_id)
                operands += [DerivedOperand(derived_id, position, *row) for position, row in enumerate(rows, 1)]
    return io.frame(derived.values(), "derived"), io.frame(operands, "derived_operands")


def _stated(figures: Figures, observations: pl.DataFrame | None) -> pl.DataFrame:
    """Return the keys of what is stated."""
    stated = figures.frame.select(*KEY, period_start="start", period_end=pl.col("stop") - ONE_DAY)
    stated = stated.with_columns(pl.col("price_basis").replace("", None))
    if observations is None:
        return stated
    told = observations.with_columns(outturn=pl.col("status").replace_strict(OUTTURN))
    return pl.concat([stated, told.select(stated.columns)])
