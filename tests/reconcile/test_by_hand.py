"""The 64 relations that were worked by hand around the five articles: what the stage finds of each, or why not.

`by_hand.csv`: a `check` has these words in its explanation and this verdict; a `derived` figure has this key
(indicator, measure, place, partner, period) and interval, amounts in billions; `none` says why there is nothing to
find.
"""

import csv
from decimal import Decimal
from functools import cache
from pathlib import Path

import polars as pl
import pytest

from pipeline.reconcile.finding import CRITICAL
from tests.reconcile import seeds, whole

with (Path(__file__).parent / "by_hand.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
KEY = ("indicator_id", "measure", "geography_id", "partner_id", "time_period")
CLOSE = Decimal("0.00011")


@cache
def found() -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the checks of the five articles, and what is derived of their sound figures."""
    figures = seeds.figures()
    checks, operands = whole.checks(figures)
    critical = checks.filter(pl.col("severity") == CRITICAL).select("check_id")
    suspect = operands.join(critical, on="check_id").filter(pl.col("role") != "other")["observation_id"].drop_nulls()
    return checks, whole.derived(figures.without(suspect))[0]


def test_all_64_are_accounted_for() -> None:
    assert [row["id"] for row in ROWS] == [f"R{number:02}" for number in range(1, 65)]
    assert all(row["why_not"] for row in ROWS if row["kind"] == "none")


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "check"], ids=lambda row: row["id"])
def test_the_check_is_made(row: dict[str, str]) -> None:
    checks = found()[0].filter(pl.col("explanation").str.contains(row["found"], literal=True))
    assert row["verdict"] in checks["verdict"].to_list()


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "derived"], ids=lambda row: row["id"])
def test_the_figure_is_derived(row: dict[str, str]) -> None:
    same = [pl.col(name) == value for name, value in zip(KEY, row["found"].split("|"), strict=True)]
    (figure,) = found()[1].filter(same).iter_rows(named=True)
    scale = 10**9 if figure["unit_id"] == "USD" else 1
    for end in ("low", "high"):
        assert abs(Decimal(figure[f"value_{end}"]) / scale - Decimal(row[end])) < CLOSE
