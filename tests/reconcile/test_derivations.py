"""Derived figures: what follows from the articles' figures and no source states (R: a row of relations.csv)."""

from decimal import Decimal
from typing import Any

import polars as pl
import pytest

from pipeline import io
from tests.reconcile import seeds
from tests.reconcile.given import figures, observation
from tests.reconcile.whole import derived as tables


@pytest.fixture(scope="module")
def of_the_seeds() -> pl.DataFrame:
    return tables(seeds.figures(with_references=False))[0]


# R04, R06, R14 to R18, R22, R27, R31, R33.
@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        (("exports", "level", "_T", "2024-01-01/P10M"), "58.5031", "58.5152"),
        (("imports", "level", "_T", "2024-01-01/P10M"), "52.2574", "52.3025"),
        (("exports", "change_yoy", "CN", "2024"), "6.6545", "6.7382"),
        (("imports", "change_yoy", "CN", "2024"), "28.0750", "28.1005"),
        (("trade_balance", "level", "CN", "2023"), "-6.5085", "-6.5065"),
        (("trade_balance", "level", "CN", "2024"), "-8.8650", "-8.8630"),
        (("trade_balance", "level", "CN", "2025-01-01/P9M"), "-10", "-7"),
        (("exports", "share", "CN", "2025-01-01/P9M"), "3.0418", "6.0930"),
        (("trade_balance", "level", "_T", "2025-09"), "-0.1950", "-0.0850"),
        (("exports", "level", "_T", "2024-09"), "6.8879", "6.9020"),
        (("exports", "level", "_T", "2024-01-01/P9M"), "51.9177", "52.0380"),
    ],
)
def test_what_follows_from_the_seeds(of_the_seeds: pl.DataFrame, key: tuple[str, ...], low: str, high: str) -> None:
    names = ("indicator_id", "measure", "partner_id", "time_period")
    row = of_the_seeds.filter(pl.col(name) == value for name, value in zip(names, key, strict=True)).row(0, named=True)
    scale = Decimal(10**9 if row["unit_id"] == "USD" else 1)
    assert Decimal(low) <= Decimal(row["value_low"]) / scale <= Decimal(row["value"]) / scale
    assert Decimal(row["value"]) / scale <= Decimal(row["value_high"]) / scale <= Decimal(high)


def test_each_derived_figure_has_its_operands() -> None:
    derived, operands = tables(seeds.figures())
    assert set(derived["derived_id"]) == set(operands["derived_id"])
    assert operands.select(pl.sum_horizontal(pl.col("observation_id", "mention_id", "reference_id").is_not_null()))[
        "observation_id"
    ].unique().to_list() == [1]


GOODS = ("_T", "border-trade")


def derived(*told: Any) -> list[tuple[str, str, str]]:
    return tables(figures(*told))[0].select("indicator_id", "time_period", "value").rows()


def test_nothing_is_derived_that_a_source_states() -> None:
    told = [observation("a", "exports", "100"), observation("a", "exports", "25", measure="change_yoy")]
    assert derived(*told) == [("exports", "2024-01-01/P10M", "80")]
    assert not derived(*told, observation("b", "exports", "81", "2024-01-01/P10M"))


def test_a_merged_province_is_the_sum_of_its_parts_when_all_are_known() -> None:
    told = [
        observation("a", "exports", "39", "2023", place="bac-ninh-pre-2025"),
        observation("b", "exports", "20", "2023", place="bac-giang"),
    ]
    assert derived(*told) == [("exports", "2023", "59")]
    assert not derived(told[0])
    assert not derived(*told, observation("c", "exports", "60", "2023", place="bac-ninh"))


def test_nothing_is_derived_from_a_suspect_figure() -> None:
    told = [observation("a", "exports", "100"), observation("a", "exports", "25", measure="change_yoy")]
    known = figures(*told)
    assert tables(known)[0].height == 1
    assert tables(known.without(pl.Series([told[0].observation_id])))[0].is_empty()


def test_an_amount_in_two_currencies_gives_the_rate_of_its_article() -> None:
    row = tables(seeds.figures())[0].filter(pl.col("indicator_id") == "exchange_rate").row(0, named=True)
    assert (row["geography_id"], row["time_period"], row["unit_id"]) == ("viet-nam", "2022-08-31", "VND/USD")
    assert row["value"] == "23537"
    assert Decimal(23512) < Decimal(row["value_low"]) < 23537 < Decimal(row["value_high"]) < Decimal("23582.8")


def test_a_value_of_fewer_digits_than_its_interval_stays_inside() -> None:
    """2 of 3 projects: exact counts leave no room for a rounded share."""
    told = [
        observation("a", "fdi_projects", value, "2023", unit="count", place=place)
        for value, place in (("2", "bac-giang"), ("3", "viet-nam"))
    ]
    (row,) = tables(figures(*told))[0].iter_rows(named=True)
    assert Decimal(row["value_low"]) <= Decimal(row["value"]) <= Decimal(row["value_high"])


def test_what_another_article_states_is_not_derived_either() -> None:
    told = [
        observation("a", "exports", value, "2023", place=place)
        for value, place in (("20", "bac-giang"), ("355", "viet-nam"))
    ]
    stated = observation("b", "exports", "5.6", "2023", measure="share", place="bac-giang", of_place="viet-nam")
    assert tables(figures(*told))[0].height == 1
    assert tables(figures(*told, stated))[0].is_empty()


def test_a_number_beyond_all_reason_is_stated_all_the_same() -> None:
    """It takes no part in arithmetic, and yet its article speaks of that key: the gate would see both."""
    told = [observation("a", "exports", "100"), observation("a", "exports", "25", measure="change_yoy")]
    huge = observation("b", "exports", "9" * 40, "2024-01-01/P10M")
    assert tables(figures(*told, huge))[0].height == 1
    assert tables(figures(*told, huge), io.frame([huge], "observations"))[0].is_empty()


def test_no_turnover_is_derived_of_what_passes_a_border_gate() -> None:
    told = [("exports", "1310000000"), ("imports", "745000000")]
    whole, gate = ([observation("112", name, value, "2017", item=item) for name, value in told] for item in GOODS)
    assert ("trade_turnover", "2017", "2055000000") in derived(*whole)
    assert [name for name, _, _ in derived(*gate)] == ["trade_balance"]
