"""Figures that follow from others, one kind a file: `find(figures)` yields what it derives.

They are ours and no source's, stay apart from the observations, and each tells formula, operands and what it can
stand for. No suspect figure is used, and nothing is derived that a source states.
"""

import hashlib

import polars as pl

from pipeline import io
from pipeline.model import OUTTURN, Derived, DerivedOperand
from pipeline.reconcile.derivations import balance, earlier, exchange_rate, growth, merged, share
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import operand_cells
from pipeline.reconcile.gather import ONE_DAY

EVERY = (earlier, balance, growth, share, merged, exchange_rate)
# What a stated figure and a derived one must share to be the same thing; wholes are told in too many ways.
KEY = ["indicator_id", "measure", "geography_id", "partner_id", "item_id", "unit_id", "price_basis", "outturn"]
DAYS = ["period_start", "period_end"]


def tables(figures: Figures, observations: pl.DataFrame | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `derived` and `derived_operands`.

    Nothing is derived that one of the figures states, or one of `observations`: those that fit no arithmetic, too.
    """
    derived: dict[str, Derived] = {}
    operands: list[DerivedOperand] = []
    for relation in EVERY:
        for found in relation.find(figures):
            rows = [row for operand in found.operands for row in operand_cells(operand)]
            text = "\n".join(["\t".join([found.formula, *(cell or "" for cell in row)]) for row in rows])
            derived_id = f"derived:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
            if derived_id not in derived:
                derived[derived_id] = found.row(derived_id)
                operands += [DerivedOperand(derived_id, position, *row) for position, row in enumerate(rows, 1)]
    stated = figures.frame.select(*KEY, period_start="start", period_end=pl.col("stop") - ONE_DAY)
    stated = stated.with_columns(pl.col("price_basis").replace("", None))
    if observations is not None:
        told = observations.with_columns(outturn=pl.col("status").replace_strict(OUTTURN))
        stated = pl.concat([stated, told.select(stated.columns)])
    new = io.frame(derived.values(), "derived").join(
        stated, on=[*KEY, *DAYS], how="anti", maintain_order="left", nulls_equal=True
    )
    kept = io.frame(operands, "derived_operands").join(new, on="derived_id", how="semi", maintain_order="left")
    return new, kept
