"""datapackage.json and the README beside it."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline import schemas
from tests.package import sample


@pytest.fixture(scope="module")
def candidate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="module")
def descriptor(candidate: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((candidate / "datapackage.json").read_text(encoding="utf-8"))
    return loaded


def test_it_is_a_data_package_2_of_ours(descriptor: dict[str, Any]) -> None:
    assert descriptor["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert descriptor["name"] == "vietnam-provincial-indicators"
    assert descriptor["version"] == "0.1.0"
    assert descriptor["homepage"] == "https://figures.example/"
    assert "no official statistics" in descriptor["description"]


def test_created_is_the_day_of_the_newest_article(descriptor: dict[str, Any]) -> None:
    assert descriptor["created"] == "2025-11-30T00:00:00Z"


def test_nothing_is_said_of_a_day_that_nobody_knows(tmp_path: Path) -> None:
    undated = [replace(article, published_from=None, published_to=None) for article in sample.articles()]
    candidate = sample.write_candidate(tmp_path, undated)
    assert "created" not in json.loads((candidate / "datapackage.json").read_text(encoding="utf-8"))


def test_the_licence_leaves_out_what_is_quoted(descriptor: dict[str, Any]) -> None:
    (licence,) = descriptor["licenses"]
    assert licence["name"] == "CC-BY-4.0"
    for column in ("exact", "prefix", "suffix", "excerpt"):
        assert column in licence["title"]


def test_sources_name_publishers_and_authorities(descriptor: dict[str, Any]) -> None:
    assert [source["title"] for source in descriptor["sources"]] == [
        "The articles, one row each",
        "Articles of Alpha News",
        "Reference figures of Province",
    ]


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_each_resource_has_the_hash_and_the_size_of_its_file(
    candidate: Path, descriptor: dict[str, Any], name: str
) -> None:
    resource = next(found for found in descriptor["resources"] if found["name"] == name)
    content = (candidate / resource["path"]).read_bytes()
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert resource["bytes"] == len(content)
    assert (resource["format"], resource["mediatype"], resource["encoding"]) == ("csv", "text/csv", "utf-8")


def test_figures_come_first(descriptor: dict[str, Any]) -> None:
    assert descriptor["resources"][0]["name"] == "figures"


def test_fields_match_is_left_out_because_the_official_profile_types_it_wrongly(candidate: Path) -> None:
    assert "fieldsMatch" not in (candidate / "datapackage.json").read_text(encoding="utf-8")


def test_columns_that_the_readme_explains_exist(candidate: Path) -> None:
    readme = (candidate / "README.md").read_text(encoding="utf-8")
    explained = readme.partition("\n## 2.")[2].partition("\n## 5.")[0]
    names = {name for line in explained.splitlines() for name in re.findall(r"`([a-z_]+)`(?!:)", line)}
    known = {column for table in schemas.RESOURCES for column in schemas.columns(table)}
    codes = {code for field in schemas.fields("figures") for code in field.get("constraints", {}).get("enum", ())}
    ids = {"times", *sample.TEXTS}
    assert sorted(names - known - codes - ids) == []
    assert {"value", "value_low", "status", "quality", "agreement", "exact", "excerpt", "start"} <= names
