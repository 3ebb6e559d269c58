"""What catalogues, citation managers and search engines are told of the package."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

from pipeline import schemas, storage
from pipeline.package.dataset import origins
from tests.package import sample

Node = dict[str, Any]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="module")
def dataset(package: Path) -> Node:
    found: Node = storage.read_json(package / "croissant.json")
    return found


def test_the_dataset_has_its_names_in_both_languages(dataset: Node) -> None:
    assert dataset["name"] == {
        "en": "Indicators of Vietnamese provinces as reported by the press",
        "vi": "Các chỉ tiêu của các tỉnh Việt Nam theo báo chí",
    }
    assert set(dataset["description"]) == {"en", "vi"}


def test_version_licence_address_and_day_are_those_of_the_descriptor(dataset: Node, package: Path) -> None:
    about = storage.read_json(package / "datapackage.json")
    assert dataset["version"] == about["version"] == "0.1.0"
    assert dataset["license"] == about["licenses"][0]["path"]
    assert dataset["url"] == "https://figures.example/"
    assert dataset["datePublished"] == "2025-11-30" == about["created"].partition("T")[0]


def test_it_covers_the_days_and_places_of_its_figures(dataset: Node) -> None:
    assert dataset["temporalCoverage"] == "2025-10-01/2026-12-31"
    place = {"@type": "Place", "identifier": "bac-ninh", "name": {"en": "Bac Ninh", "vi": "Bắc Ninh"}}
    assert dataset["spatialCoverage"] == [place]


def test_each_variable_has_its_unit_with_the_standard_code(dataset: Node) -> None:
    variables = [(one["propertyID"], one["unitText"], one.get("unitCode")) for one in dataset["variableMeasured"]]
    assert variables == [
        ("exports", "US dollar", "ISO4217:USD"),
        ("exports", "Percent", "UCUM:%"),
        ("exports", "Rank", None),
        ("fdi_projects", "Count", "UCUM:1"),
        ("imports", "US dollar", "ISO4217:USD"),
        ("project_capital", "Vietnamese dong", "ISO4217:VND"),
        ("trade_balance", "US dollar", "ISO4217:USD"),
    ]
    assert dataset["variableMeasured"][0]["name"] == {"en": "Exports of goods", "vi": "Kim ngạch xuất khẩu"}


def test_it_is_based_on_each_article_by_the_hash_of_its_bytes(dataset: Node) -> None:
    alpha, beta, gamma = dataset["isBasedOn"]
    assert alpha["name"] == {"en": "Exports of Bac Ninh"}
    assert alpha["publisher"]["name"] == {"en": "Alpha News"}
    assert alpha["datePublished"] == "2025-11-20"
    article = sample.articles()[0]
    assert alpha["identifier"] == ["alpha", f"sha256:{article.sha256}"]
    assert "datePublished" not in beta, "one day of a month that nobody knows"
    assert set(gamma) == {"@type", "identifier", "inLanguage"}


def test_of_very_many_articles_it_names_the_publishers() -> None:
    found = list(origins(pl.DataFrame({"publisher": [*["Alpha News"] * 999, None, "Beta"]})))
    assert [(one.get("publisher", {}).get("name"), one["collectionSize"]) for one in found] == [
        ({"en": "Alpha News"}, 999),
        ({"en": "Beta"}, 1),
        (None, 1),
    ]


def test_every_column_is_a_field_of_its_record_set(dataset: Node) -> None:
    found = {one["@id"]: [field["name"] for field in one["field"]] for one in dataset["recordSet"]}
    assert found == {name: list(schemas.columns(name)) for name in schemas.RESOURCES}


def test_every_file_has_the_hash_and_size_of_the_descriptor(dataset: Node, package: Path) -> None:
    described = {one["path"]: one for one in storage.read_json(package / "datapackage.json")["resources"]}
    for file in dataset["distribution"]:
        assert f"sha256:{file['sha256']}" == described[file["contentUrl"]]["hash"]
        assert file["contentSize"] == f"{(package / file['contentUrl']).stat().st_size} B"
    assert len(dataset["distribution"]) == len(schemas.RESOURCES)


# --- CITATION.cff

# Citation File Format 1.2.0: what must be there, and what else it knows of these.
NEEDED = {"cff-version", "message", "title", "authors"}
KNOWN = NEEDED | {"type", "abstract", "version", "date-released", "license", "url", "keywords"}


def test_the_citation_file_has_what_its_format_asks_for(package: Path) -> None:
    text = (package / "CITATION.cff").read_text(encoding="utf-8")
    found = yaml.load(text, Loader=yaml.BaseLoader)  # every value as the text it is
    assert NEEDED <= set(found) <= KNOWN
    assert found["cff-version"] == "1.2.0"
    assert found["type"] == "dataset"
    assert found["authors"] == [{"name": "The contributors to vietnam-provincial-indicators"}]
    assert (found["version"], found["date-released"], found["license"]) == ("0.1.0", "2025-11-30", "CC-BY-4.0")
    assert len(found["keywords"]) == len(set(found["keywords"]))
    assert all(isinstance(yaml.safe_load(text)[name], str) for name in ("version", "date-released", "title"))


def test_one_sentence_cites_it_everywhere(dataset: Node, package: Path) -> None:
    sentence = (
        "The contributors to vietnam-provincial-indicators (2025). Indicators of Vietnamese provinces as reported by "
        "the press. Version 0.1.0. Data set. https://figures.example/"
    )
    assert dataset["creditText"] == sentence
    assert sentence in " ".join((package / "README.md").read_text(encoding="utf-8").split())
    assert dataset["citeAs"].startswith("@misc{vietnam-provincial-indicators, author = {{The contributors")


def test_the_same_bytes_again(package: Path, tmp_path: Path) -> None:
    again = sample.write_candidate(tmp_path / "again")
    for name in ("croissant.json", "CITATION.cff", "README.md"):
        assert (again / name).read_bytes() == (package / name).read_bytes(), name


def test_a_package_without_figures_and_dates_says_nothing_of_them(tmp_path: Path) -> None:
    package = sample.write_empty_candidate(tmp_path)
    dataset = storage.read_json(package / "croissant.json")
    unknown = {"temporalCoverage", "spatialCoverage", "variableMeasured", "datePublished"}
    assert unknown & set(dataset) == set()
    assert "date-released" not in yaml.safe_load((package / "CITATION.cff").read_text(encoding="utf-8"))
