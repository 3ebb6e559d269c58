"""The tables of the package, as their files are read by others."""

import csv
from pathlib import Path

import pandas
import polars as pl
import pytest

from pipeline import io, schemas
from tests.package import sample


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build")) / "data"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_sources_say_what_was_read(data: Path) -> None:
    found = [
        (row["source_id"], row["characters"], row["mentions"], row["observations"])
        for row in rows(data / "sources.csv")
    ]
    alpha = str(len(sample.TEXTS["alpha"]))
    assert found == [("alpha", alpha, "13", "9"), ("beta", "59", "2", "1"), ("gamma", "15", "1", "0")]


def test_named_projects_join_the_items_of_the_vocabulary(data: Path) -> None:
    items = {row["item_id"]: row for row in rows(data / "items.csv")}
    assert items["alpha-plant"] == {
        "item_id": "alpha-plant",
        "name_en": "Alpha Plant",
        "name_vi": "Alpha Plant",
        "type": "project",
    }
    assert items["_T"]["name_vi"] == "Tổng số"
    assert list(items) == sorted(items)


def test_the_flat_table_tells_everything_of_a_figure(data: Path) -> None:
    figure = next(row for row in rows(data / "figures.csv") if row["exact"] == "77,4 tỷ USD")
    assert figure == {
        "observation_id": "beta:47",
        "indicator_id": "exports",
        "indicator_en": "Exports of goods",
        "indicator_vi": "Kim ngạch xuất khẩu",
        "measure": "level",
        "geography_id": "bac-ninh",
        "geography_en": "Bac Ninh",
        "geography_vi": "Bắc Ninh",
        "partner_id": "_T",
        "partner_en": "All",
        "partner_vi": "Tổng số",
        "item_id": "_T",
        "item_en": "All",
        "item_vi": "Tổng số",
        "time_period": "2025-10",
        "period_start": "2025-10-01",
        "period_end": "2025-10-31",
        "period_en": "October 2025",
        "period_vi": "tháng 10/2025",
        "value": "77400000000",
        "unit_id": "USD",
        "unit_en": "US dollar",
        "unit_vi": "Đô la Mỹ",
        "value_low": "77350000000",
        "value_high": "77450000000",
        "qualifier": "exact",
        "status": "actual",
        "quality": "ok",
        "agreement": "agree",
        "base_period": "",
        "of_indicator_id": "",
        "of_geography_id": "",
        "of_item_id": "",
        "price_basis": "",
        "source_id": "beta",
        "title": "",
        "publisher": "",
        "url": "",
        "published_to": "2025-11-30",
        "exact": "77,4 tỷ USD",
        "start": "47",
        "end": "58",
        "excerpt": "Xuất khẩu của Bắc Ninh trong tháng 10/2025 đạt 77,4 tỷ USD.",
    }


def test_a_figure_without_period_has_no_words_and_no_agreement(data: Path) -> None:
    plant = next(row for row in rows(data / "figures.csv") if row["item_id"] == "alpha-plant")
    assert [plant[name] for name in ("time_period", "period_en", "period_vi", "agreement")] == [""] * 4


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_pandas_reads_the_same_cells(data: Path, name: str) -> None:
    read = pandas.read_csv(data / f"{name}.csv", dtype=str, keep_default_na=False)
    assert read.to_dict("records") == rows(data / f"{name}.csv")


def test_namibia_is_no_missing_value(data: Path) -> None:
    partners = pandas.read_csv(data / "partners.csv", keep_default_na=False, na_values=[""])
    assert partners.set_index("partner_id").loc["NA", "name_en"] == "Namibia"


# What an article can hold where a table quotes it: each cell must come back as it was.
CELLS = [
    "a,b",
    'says "2%"',
    "line\nline",
    "line\r\nline",
    "cut at a carriage return\r",
    "\rbegins with one",
    " blank around ",
    "=1+1",
    "-2+3",
    "@name",
    "NA",
    "xuất khẩu",
    "\u2028",
    "\N{PILE OF POO}",
]


def test_quoted_text_comes_back_as_it_was(tmp_path: Path) -> None:
    table = pl.DataFrame(
        {"item_id": [str(n) for n in range(len(CELLS))], "name_en": CELLS, "name_vi": CELLS, "type": CELLS}
    )
    io.write_csv(table, tmp_path / "items.csv")
    assert [row["name_en"] for row in rows(tmp_path / "items.csv")] == CELLS
    assert io.read_csv(tmp_path / "items.csv", "items")["name_en"].to_list() == CELLS
    read = pandas.read_csv(tmp_path / "items.csv", dtype=str, keep_default_na=False)
    assert read["name_en"].tolist() == CELLS
