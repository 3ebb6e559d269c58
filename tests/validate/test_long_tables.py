"""Long tables: what is read by columns and slices is what Frictionless finds, fault by fault."""

import shutil
from pathlib import Path

import pytest

from pipeline import storage
from pipeline.validate import long_tables, table_schemas
from pipeline.validate.findings import Finding
from tests.package import sample
from tests.package.files import edited


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


@pytest.fixture
def package(sound: Path, tmp_path: Path) -> Path:
    """A copy of a sound package, to be broken."""
    return Path(shutil.copytree(sound, tmp_path / "package"))


@pytest.fixture(autouse=True)
def all_tables_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every table is long, and no row is read by Frictionless but for a reason."""
    monkeypatch.setattr(long_tables, "LONG", 0)
    monkeypatch.setattr(long_tables, "SLICE", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 1)


def both(package: Path) -> tuple[list[Finding], list[Finding]]:
    """Return what is found in long tables, and what Frictionless finds that reads them whole."""
    return table_schemas.check(package), table_schemas.by_frictionless(package)


def test_a_sound_package_is_sound_and_none_of_its_rows_is_in_doubt(package: Path, tmp_path: Path) -> None:
    assert both(package) == ([], [])
    descriptor = storage.read_json(package / "datapackage.json")
    names = [resource["name"] for resource in descriptor["resources"]]
    found = long_tables.abridge(package, descriptor, names, tmp_path / "abridged")
    assert {name: one.rows for name, one in found.items()} == {name: [1] for name in names}


FAULTS = {
    "a word for a whole number": ("mentions", "gamma:5,gamma,5,", "gamma:5,gamma,five,"),
    "a whole number with a decimal": ("mentions", "gamma:5,gamma,5,", "gamma:5,gamma,5.5,"),
    "a whole number below the least": ("mentions", "gamma:5,gamma,5,", "gamma:5,gamma,-5,"),
    "a word for a number": ("observations", ",32.27,percent", ",much,percent"),
    "a day that is none": ("sources", "2025-11-20,2025-11-20", "2025-11-20,2025-11-31"),
    "a day in another notation": ("sources", "2025-11-20,2025-11-20", "2025-11-20,20/11/2025"),
    "a value that no list has": ("observations", "alpha:77,exports,change_yoy", "alpha:77,exports,change_yoyo"),
    "a formula": ("units", "USD,US dollar", "USD,=US dollar"),
    "a pattern that is not kept": ("observations", ",2025-10,", ",2025-X,"),
    "a required cell that is empty": ("sources", "beta,beta.txt,", ",beta.txt,"),
    "a key that is there twice": ("mentions", "beta:35,beta,35,", "beta:47,beta,47,"),
    "a reference to nothing": ("observations", ",32.27,percent", ",32.27,parsec"),
    "a reference within the table to nothing": ("geographies", ",viet-nam,", ",atlantis,"),
    "a cell too many": ("units", "USD,US dollar", "USD,more,US dollar"),
    "a missing column": ("reviews", "source_id,exact,nth", "source_id,exact"),
    "a column of another name": ("reviews", "source_id,exact,nth", "source_id,exact,n"),
    "a text too long": ("mentions", "gamma:5,gamma,5,6,7,", f"gamma:5,gamma,5,6,{'7' * 81},"),
    "an empty line": ("units", "\nUSD,", "\n\nUSD,"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_same_rows_are_at_fault_in_the_same_words(package: Path, fault: str) -> None:
    edited(package, *FAULTS[fault])
    ours, theirs = both(package)
    assert sorted(map(str, ours)) == sorted(map(str, theirs)) != []
