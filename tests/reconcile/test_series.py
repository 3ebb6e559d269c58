"""Series: key, agreement, the preferred figure and revisions, as data-model.md defines them."""

from typing import Any

import polars as pl
import pytest

from pipeline.model import Observation
from pipeline.reconcile.series import series
from tests.reconcile.given import figures, observation


def only(*observations: Observation) -> dict[str, Any]:
    table = series(figures(*observations))
    assert len(table) == 1
    return table.row(0, named=True)


def exports(source: str, value: str, said: str, **more: Any) -> Observation:
    return observation(source, "exports", value, said=said, **more)


def test_one_figure_is_single() -> None:
    row = only(exports("000", "77390000000", "2025-11-24", status="estimate"))
    assert (row["agreement"], row["value"], row["outturn"]) == ("single", "77390000000", "outturn")
    assert (row["value_low"], row["value_high"]) == ("77385000000", "77395000000")
    assert (str(row["period_start"]), str(row["period_end"])) == ("2025-01-01", "2025-10-31")
    assert row["revision"] is None


def test_agreeing_figures_give_the_intersection() -> None:
    row = only(exports("a", "77400000000", "2025-12-01"), exports("b", "77390000000", "2025-11-24"))
    assert (row["agreement"], row["sources"], row["observations"]) == ("agree", 2, 2)
    assert (row["value_low"], row["value_high"]) == ("77385000000", "77395000000")
    assert row["value"] == "77400000000"  # the later vintage, though wider


def test_a_later_article_revises() -> None:
    row = only(exports("a", "65700000000", "2025-10-30"), exports("b", "67030000000", "2025-11-07"))
    assert (row["agreement"], row["value"], row["revision"]) == ("revised", "67030000000", "2.02")
    assert (row["value_low"], row["value_high"]) == ("65650000000", "67035000000")


@pytest.mark.parametrize("earlier", [(), (exports("z", "60000000000", "2025-10-01"),)])
def test_disagreement_of_the_latest_day_is_a_conflict(earlier: tuple[Observation, ...]) -> None:
    row = only(*earlier, exports("a", "65700000000", "2025-11-07"), exports("b", "67030000000", "2025-11-07"))
    assert row["agreement"] == "conflict"
    assert row["value"] == "67030000000"  # the narrower interval


def test_earlier_disagreement_is_settled_by_who_comes_last() -> None:
    row = only(
        exports("a", "60000000000", "2025-10-01"),
        exports("b", "65700000000", "2025-10-01"),
        exports("c", "67030000000", "2025-11-07"),
    )
    assert row["agreement"] == "revised"


def test_the_ends_of_a_range_are_one_figure() -> None:
    ends = [
        observation("007", "grdp", value, "2021", measure="change_yoy", qualifier=end, status="target")
        for value, end in (("4", "range_low"), ("5", "range_high"))
    ]
    row = only(*ends)
    assert (row["agreement"], row["observations"], row["sources"]) == ("single", 2, 1)
    assert (row["value_low"], row["value_high"]) == ("3.5", "5.5")


def test_open_end_stays_open() -> None:
    row = only(observation("017", "grdp", "11", "2022", measure="change_yoy", qualifier="at_least", status="target"))
    assert (row["value_low"], row["value_high"]) == ("11", None)


@pytest.mark.parametrize(
    "other",
    [
        {"status": "forecast"},
        {"partner": "CN"},
        {"item": "lychee"},
        {"place": "bac-ninh-pre-2025"},
        {"unit": "VND"},
        {"measure": "share", "of_place": "viet-nam"},
    ],
)
def test_another_key_is_another_series(other: dict[str, str]) -> None:
    table = series(figures(exports("a", "7", "2025-11-24"), exports("a", "8", "2025-11-24", **other)))
    assert table["agreement"].to_list() == ["single", "single"]
    assert table["series_id"].n_unique() == 2


def test_no_period_no_series() -> None:
    assert series(figures(observation("001", "fdi_partners", "50", None, unit="count"))).is_empty()


def test_series_id_depends_on_nothing_but_the_key() -> None:
    one = series(figures(exports("a", "7", "2025-11-24")))
    other = series(figures(exports("b", "8", "2024-01-01"), observation("b", "imports", "3")))
    assert one["series_id"][0] in other.filter(pl.col("indicator_id") == "exports")["series_id"].to_list()


def test_a_number_beyond_all_reason_stops_nothing() -> None:
    table = series(figures(exports("a", "9" * 40, "2025-11-24"), exports("b", "77400000000", "2025-11-24")))
    assert table["value"].to_list() == ["77400000000"]


def test_constant_and_current_prices_are_two_series_and_no_conflict() -> None:
    """GRDP of one year is one number at current prices and another at prices of 2010, and both are right."""
    told = [
        observation("a", "grdp", value, "2023", unit="VND", price_basis=basis)
        for value, basis in (("220000000000000", "current"), ("140000000000000", "constant_2010"))
    ]
    table = series(figures(*told, observation("b", "grdp", "218000000000000", "2023", unit="VND")))
    assert table.select("price_basis", "agreement").sort("price_basis").rows() == [
        (None, "single"),
        ("constant_2010", "single"),
        ("current", "single"),
    ]
