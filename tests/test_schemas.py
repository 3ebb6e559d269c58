"""Schemas, code, files and documents name the same columns. Both ways: nothing more here, nothing missing there."""

import dataclasses
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from pipeline import model, schemas, storage
from tests.package import sample

ROOT = Path(__file__).parent.parent

CLASSES: dict[str, type[Any]] = {
    "observations": model.Observation,
    "mentions": model.Mention,
    "sources": model.Source,
    "series": model.Series,
    "checks": model.Check,
    "check_operands": model.CheckOperand,
    "derived": model.Derived,
    "derived_operands": model.DerivedOperand,
    "listings": model.Listing,
    "reviews": model.Review,
    "reference_figures": model.ReferenceFigure,
    "indicators": model.Indicator,
    "geographies": model.Geography,
    "partners": model.Partner,
    "items": model.Item,
    "units": model.Unit,
}
JOINED = {"figures"}  # made of the others by joins: its rows are no objects of the model
TYPES = {"string": str, "integer": int, "number": Decimal, "date": date}
# A review has no observation until reconcile finds it; text before the first mention, or behind the last, can be empty.
BETWEEN_STAGES = {("reviews", "observation_id"), ("mentions", "prefix"), ("mentions", "suffix")}


def differences(here: str, found: Iterable[str], there: str, expected: Iterable[str]) -> list[str]:
    """Sentences on what two lists of names do not share."""
    one, other = list(found), list(expected)
    more = [f"{here} has {name!r}, which is not in {there}." for name in one if name not in other]
    less = [f"{there} has {name!r}, which is not in {here}." for name in other if name not in one]
    swapped = [f"{here} has the columns of {there} in another order."] if sorted(one) == sorted(other) != one else []
    return more + less + (swapped if one != other else [])


def hints(name: str) -> dict[str, tuple[type[Any], bool]]:
    """Type of each field of the resource's class, and whether it can be empty."""
    found = {}
    for field, hint in get_type_hints(CLASSES[name]).items():
        types = [type_ for type_ in get_args(hint) if type_ is not type(None)] or [hint]
        found[field] = (types[0], bool(get_args(hint)))
    return found


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


def test_every_resource_has_a_schema_and_a_class() -> None:
    files = {path.stem for path in schemas.FOLDER.glob("*.json")}
    assert not differences("pipeline/schemas", sorted(files), "schemas.RESOURCES", sorted(schemas.RESOURCES))
    known = {*CLASSES, *JOINED}
    assert not differences("pipeline/model.py", sorted(known), "schemas.RESOURCES", sorted(schemas.RESOURCES))


@pytest.mark.parametrize("name", CLASSES)
def test_class_and_schema_have_the_same_columns(name: str) -> None:
    fields = [field.name for field in dataclasses.fields(CLASSES[name])]
    assert not differences(f"model.{CLASSES[name].__name__}", fields, f"schemas/{name}.json", schemas.columns(name))


@pytest.mark.parametrize("name", CLASSES)
def test_class_and_schema_have_the_same_types(name: str) -> None:
    wrong = [
        f"{name}.{column} is {type_} in the schema and {hints(name)[column][0].__name__} in the model."
        for column, type_ in schemas.columns(name).items()
        if hints(name)[column][0] is not TYPES[type_]
    ]
    assert not wrong


@pytest.mark.parametrize("name", CLASSES)
def test_what_is_required_cannot_be_none(name: str) -> None:
    required = schemas.required(name)
    wrong = [
        f"{name}.{column} {'is' if column in required else 'is not'} required in the schema, and can"
        f"{'' if empty else 'not'} be None in the model."
        for column, (_, empty) in hints(name).items()
        if empty == (column in required) and (name, column) not in BETWEEN_STAGES
    ]
    assert not wrong


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_every_column_says_what_it_is(name: str) -> None:
    silent = [field["name"] for field in schemas.fields(name) if not field.get("description", "").endswith(".")]
    assert not silent, f"columns of {name} without a sentence that describes them"


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_no_column_of_text_can_hold_a_formula(name: str) -> None:
    """Every text is one of an enumeration, the key of a row elsewhere, or keeps a pattern that no formula keeps."""
    keys = {column for key in schemas.resource(name)["schema"].get("foreignKeys", ()) for column in key["fields"]}
    formulas = (
        "=1",
        "@A",
        "+A1",
        "-A1",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "+1+cmd|'/c calc'!A1",
        '-1+HYPERLINK("x")',
        "-",
    )
    open_ = []
    for field in schemas.fields(name):
        constraints = field.get("constraints", {})
        if field["type"] == "string" and field["name"] not in keys and "enum" not in constraints:
            pattern = re.compile(f"^{constraints.get('pattern', '.*')}$")  # as Frictionless does
            open_ += [(field["name"], formula) for formula in formulas if pattern.match(formula)]
    assert open_ == []


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_keys_lead_somewhere(name: str) -> None:
    schema = schemas.resource(name)["schema"]
    strangers = [column for column in schema["primaryKey"] if column not in schemas.required(name)]
    assert not strangers, f"columns of the primary key of {name} that can be empty"
    for key in schema.get("foreignKeys", []):
        target = key["reference"]
        assert set(key["fields"]) <= set(schemas.columns(name)), f"{name} refers from a column that it has not: {key}"
        assert target["fields"] == schemas.primary_key(target["resource"]), f"{name} refers to no primary key: {key}"


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_a_column_that_ends_in_id_of_another_table_refers_to_it(name: str) -> None:
    keys = {tuple(schemas.primary_key(other)): other for other in schemas.RESOURCES if other != "figures"}
    owners = {columns[0]: other for columns, other in keys.items() if len(columns) == 1}
    referring = {key["fields"][0] for key in schemas.resource(name)["schema"].get("foreignKeys", [])}
    loose = [
        f"{name}.{column} names a row of {owners[column]} and is no foreign key."
        for column in schemas.columns(name)
        if owners.get(column, name) != name and column not in referring
    ]
    assert not loose


def test_the_descriptor_has_the_schemas(package: Path) -> None:
    resources = {found["name"]: found for found in storage.read_json(package / "datapackage.json")["resources"]}
    assert list(resources) == list(schemas.RESOURCES)
    for name, found in resources.items():
        assert found["schema"] == {**schemas.resource(name)["schema"], "missingValues": [""]}


def test_the_published_package_has_the_schemas() -> None:
    published = ROOT / "datapackage" / "datapackage.json"
    assert published.exists(), "datapackage/ is not there: run make repro"
    found = {resource["name"]: resource["schema"] for resource in storage.read_json(published)["resources"]}
    expected = {name: {**schemas.resource(name)["schema"], "missingValues": [""]} for name in schemas.RESOURCES}
    older = [name for name in {**found, **expected} if found.get(name) != expected.get(name)]
    assert not older, "datapackage/ was built with other schemas of these tables: run make repro"


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_the_files_have_the_columns(package: Path, name: str) -> None:
    header = (package / "data" / f"{name}.csv").read_text(encoding="utf-8").partition("\n")[0].split(",")
    assert not differences(f"data/{name}.csv", header, f"schemas/{name}.json", schemas.columns(name))


def test_there_is_a_file_for_each_resource_and_no_other(package: Path) -> None:
    files = sorted(path.name for path in (package / "data").iterdir())
    assert files == sorted(f"{name}.csv" for name in schemas.RESOURCES)


def test_every_resource_has_expectations_and_there_are_no_others(package: Path) -> None:
    expected = sorted(f"{name}.json" for name in (*schemas.RESOURCES, "package"))
    for folder in (ROOT / "pipeline" / "expectations", package / "expectations"):
        assert sorted(path.name for path in folder.iterdir()) == expected


def test_the_readme_of_the_package_speaks_of_every_table(package: Path) -> None:
    readme = (package / "README.md").read_text(encoding="utf-8")
    silent = [name for name in schemas.RESOURCES if f"\n### data/{name}.csv\n" not in readme]
    assert not silent, "tables that the package's README does not name"


def test_the_dictionary_of_the_site_has_the_tables_and_columns(package: Path) -> None:
    from pipeline.document import tables as document
    from pipeline.document.edition import edition
    from pipeline.document.findings import Index
    from pipeline.document.languages import language
    from pipeline.document.pages import data

    known = document.read(package, package.parent / "ingest" / "articles.parquet")
    told = edition(language("en"), known, Index(known))
    pages = {page.path: page for page in data.pages(package, [], package, told)}
    tables = {table.name: table for table in pages["data/dictionary.md"].values["tables"]}
    assert not differences("the dictionary", tables, "schemas.RESOURCES", schemas.RESOURCES)
    for name, table in tables.items():
        shown = [column.name for column in table.columns]
        assert not differences(f"the dictionary of {name}", shown, f"schemas/{name}.json", schemas.columns(name))
