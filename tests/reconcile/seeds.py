"""The five articles as a careful reader reads them (tests/seeds/gold): observations without an extractor between."""

import csv
from functools import cache
from pathlib import Path

import polars as pl

from pipeline.model import Observation, ReferenceFigure
from pipeline.reconcile.figures import Figures
from tests.reconcile import given

ROOT = Path(__file__).parents[2]
SAID = {"000": "2025-11-24", "001": "2025-11-04", "002": "2025-10-30", "003": "2023-11-17", "004": "2022-08-31"}


@cache
def observations() -> tuple[Observation, ...]:
    """Return the figures of the five articles; ids end in the words and their occurrence: `000:77.39 billion USD#1`."""
    found = []
    for path in sorted((ROOT / "tests/seeds/gold").glob("*.csv")):
        for number, row in enumerate(_rows(path)):
            if row["role"] == "observation":
                found.append(_observation(path.stem[:3], number, row))
    return tuple(found)


def _observation(source: str, number: int, row: dict[str, str]) -> Observation:
    return given.observation(
        source,
        row["indicator"],
        row["value"],
        row["time_period"] or None,
        id=f"{row['exact']}#{row['nth']}" + (f"/{row['indicator']}" if row["measure"] == "rank" else ""),
        measure=row["measure"],
        unit=row["unit"],
        place=row["geography"],
        partner=row["partner"],
        item=row["item"],
        qualifier=row["qualifier"],
        status=row["status"],
        base_period=row["base_period"] or None,
        of_place=row["of_geography_id"] or None,
        said=SAID[source],
    )


@cache
def references() -> tuple[ReferenceFigure, ...]:
    """Return seeds/reference_figures.csv."""
    return tuple(
        given.reference(
            row["reference_id"],
            row["indicator_id"],
            row["value"],
            row["time_period"],
            row["published"],
            measure=row["measure"],
            place=row["geography_id"],
            partner=row["partner_id"],
            item=row["item_id"],
            of_place=row["of_geography_id"] or None,
            unit=row["unit_id"],
            qualifier=row["qualifier"],
            status=row["status"],
            authority=row["authority"],
            url=row["url"],
        )
        for row in _rows(ROOT / "seeds/reference_figures.csv")
    )


def figures(*, with_references: bool = True) -> Figures:
    """Return the working table of the five articles."""
    known = references() if with_references else ()
    return given.figures(*observations(), references=known, restated=conversion())


def conversion() -> pl.DataFrame:
    """Return the one conversion: 4.75 billion USD in brackets behind 111.8 trillion VND."""
    return given.conversion("004:111.8 trillion VND#1", "4.75 billion USD", "4750000000", "USD")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
