"""From what is spoken of to the indicator: concept, features and unit (`vocabulary/concepts.csv`).

The row with the most features wins; an indicator's id is a concept of its own.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline import vocabulary
from pipeline.extract.quantities import Quantity

DIMENSIONS = {
    "money": "currency",
    "number": "count",
    "quantity": "physical",
    "percent": "percent",
    "percentage_point": "percent",
    "ratio": "percent",
    "rank": "rank",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of `concepts.csv`."""

    features: frozenset[str]
    dimension: str
    indicator: str


@cache
def table(folder: Path = vocabulary.FOLDER) -> dict[str, list[Row]]:
    """Return the rows by concept."""
    rows: dict[str, list[Row]] = {}
    with (folder / "concepts.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            features = frozenset(line["features"].split(";")) - {""}
            rows.setdefault(line["concept"], []).append(Row(features, line["dimension"], line["indicator_id"]))
    for indicator in vocabulary.code_lists(folder).indicators:
        rows.setdefault(indicator, [Row(frozenset(), "", indicator)])
    return rows


def dimension(quantity: Quantity) -> str:
    """Return the dimension of a quantity as `concepts.csv` names it; a bare number with decimals counts points."""
    kind, unit = quantity.kind, quantity.unit
    if kind == "number" and quantity.decimals and quantity.scale is None:
        return "point"
    if unit in ("hectare", "square_metre", "square_kilometre"):
        return "area"
    if unit == "point":
        return "point"
    if unit and "/" in unit:
        return "price"
    return DIMENSIONS.get(kind, "count")


def fits(concept: str, of: str) -> bool:
    """Tell whether a level of this dimension can be one of the concept."""
    return any(
        row.dimension == of or (not row.dimension and concept == row.indicator) for row in table().get(concept, ())
    )


def indicator(concept: str, features: frozenset[str], of: str | None) -> str | None:
    """Return the indicator, or None where the concept has none of this dimension; `of` None means any dimension."""
    rows = [
        row
        for row in table().get(concept, ())
        if row.features <= features and (of is None or row.dimension in ("", of))
    ]
    if not rows:
        return None
    best = max(rows, key=lambda row: (len(row.features), row.dimension == of))
    return best.indicator
