"""Clients that read the metadata: the models of dplib-py, and MLCommons' own reader of Croissant."""

import csv
import warnings
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import mlcroissant
import pytest

from tests.clients.facts import PUBLISHED, TABLES, types
from tests.package import sample

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it names a field `schema`, and pydantic says so
    from dplib.models.package.package import Package
    from dplib.models.schema.schema import Schema


# --- dplib-py


@pytest.fixture(scope="module")
def descriptor() -> Package:
    return Package.from_path(str(PUBLISHED / "datapackage.json"))


def test_dplib_reads_the_descriptor(descriptor: Package) -> None:
    assert descriptor.name == "vietnam-provincial-indicators"
    assert descriptor.licenses[0].name == "CC-BY-4.0"
    assert [resource.name for resource in descriptor.resources] == TABLES


def test_dplib_reads_fields_keys_and_codes(descriptor: Package) -> None:
    schema = next(resource for resource in descriptor.resources if resource.name == "observations").schema
    assert isinstance(schema, Schema)
    assert {field.name: field.type for field in schema.fields} == types("observations")
    assert schema.primaryKey == ["observation_id"]
    assert {key.reference.resource for key in schema.foreignKeys} >= {"mentions", "sources", "units"}
    status = next(field for field in schema.fields if field.name == "status")
    assert status.constraints.enum == ["actual", "estimate", "forecast", "target"]


# --- mlcroissant


# rdflib's own reader of JSON-LD, which mlcroissant uses, is made with it.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


def test_mlcroissant_finds_nothing_amiss(package: Path) -> None:
    metadata = mlcroissant.Dataset(jsonld=str(package / "croissant.json")).metadata
    assert (metadata.ctx.issues.errors, metadata.ctx.issues.warnings) == (set(), set())
    assert metadata.name["vi"] == "Các chỉ tiêu của các tỉnh Việt Nam theo báo chí"
    assert metadata.version == "0.1.0"


@pytest.mark.parametrize("name", ["figures", "checks", "geographies", "partners"])
def test_mlcroissant_yields_the_records_of_the_files(package: Path, name: str) -> None:
    """It reads CSV as pandas does by itself: Namibia's `NA` is missing, and a column of nothing but years a number."""
    dataset = mlcroissant.Dataset(jsonld=str(package / "croissant.json"))
    found = [{key.partition("/")[2]: cell for key, cell in record.items()} for record in dataset.records(name)]
    with (package / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        expected = [{key: typed(name, key, cell) for key, cell in row.items()} for row in csv.DictReader(file)]
    assert len(found) == len(expected) > 0
    for record, row in zip(found, expected, strict=True):
        assert {key: plain(cell, row[key]) for key, cell in record.items()} == row


READ: dict[str, Callable[[str], Any]] = {
    "string": str,
    "integer": int,
    "number": float,
    "date": date.fromisoformat,
}


def typed(name: str, column: str, cell: str) -> Any:
    """Return a cell of a file with the type that the record has."""
    if cell in ("", "NA"):
        return None
    return READ[types(name)[column]](cell)


def plain(cell: Any, expected: Any) -> Any:
    """Return a cell of a record: text comes as bytes, a date as a point in time."""
    if isinstance(cell, bytes):
        text = cell.decode("utf-8")
        guessed = isinstance(expected, str) and expected.isdigit() and Decimal(text) == Decimal(expected)
        return expected if guessed else text
    return cell.date() if hasattr(cell, "date") else cell
