"""Figures that follow from others, one kind a file: `find(figures)` yields what it derives.

They are ours and no source's, stay apart from the observations, and each tells formula, operands and what it can
stand for. No suspect figure is used, and nothing is derived that a source states.
"""

import hashlib
from dataclasses import fields

import polars as pl

from pipeline.io import typed_frame
from pipeline.model import Derived, DerivedOperand
from pipeline.reconcile.derivations import balance, earlier, growth, merged, share
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import operand_cells

EVERY = (earlier, balance, growth, share, merged)
TYPES = {"Decimal": "number", "date": "date", "int": "integer", "str": "string"}


def tables(figures: Figures) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `derived` and `derived_operands`."""
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
    return (
        typed_frame(derived.values(), columns(Derived)).sort("derived_id"),
        typed_frame(operands, columns(DerivedOperand)).sort("derived_id", "position"),
    )


def columns(row_type: type[Derived] | type[DerivedOperand]) -> dict[str, str]:
    """Return the columns of a row type with their types."""
    return {field.name: _type(field.type) for field in fields(row_type)}


def _type(annotation: object) -> str:
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    return next(type_ for name, type_ in TYPES.items() if name in text)
