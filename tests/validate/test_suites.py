"""The suites as files: complete, explained, and loaded whole or not at all."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from pipeline import io, schemas, storage
from pipeline.validate import frames, looking, suites
from pipeline.validate.suites import FOLDER, Suites
from tests.package import sample
from tests.validate.suite import expect

SUITES = (*schemas.RESOURCES, "package")


def expectations(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = storage.read_json(FOLDER / f"{name}.json")["expectations"]
    return found


@pytest.mark.parametrize("name", SUITES)
def test_each_expectation_says_why_it_must_hold(name: str) -> None:
    suite = storage.read_json(FOLDER / f"{name}.json")
    assert suite["name"] == name
    names = [found["meta"]["name"] for found in suite["expectations"]]
    assert len(set(names)) == len(names) > 0
    for found in suite["expectations"]:
        why = found["description"]
        assert why[0].isupper(), found["meta"]["name"]
        assert why.endswith("."), found["meta"]["name"]
        assert len(why.split()) >= 6, f"{found['meta']['name']}: {why} is no reason"
        assert found["severity"] in ("critical", "warning")


@pytest.mark.parametrize("name", SUITES)
def test_the_files_are_written_as_the_project_writes_json(name: str, tmp_path: Path) -> None:
    storage.write_json(storage.read_json(FOLDER / f"{name}.json"), tmp_path / "suite.json")
    assert (FOLDER / f"{name}.json").read_bytes() == (tmp_path / "suite.json").read_bytes()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"type": "expect_column_values_to_be_nice"}, r"units\.json: .* cannot read .* units-of-the-measures"),
        ({"kwargs": {"column": "unit_id", "values": ["rank"]}}, r"values\s+extra fields not permitted"),
    ],
    ids=["unknown type", "unknown argument"],
)
def test_an_expectation_that_would_be_dropped_stops_the_load(
    tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    suite = storage.read_json(FOLDER / "units.json")
    suite["expectations"][1] |= change
    storage.write_json(suite, tmp_path / "units.json")
    with pytest.raises(ValueError, match=words):
        Suites(tmp_path)


def test_an_expectation_on_a_column_that_is_not_there_is_our_fault(tmp_path: Path) -> None:
    suite = storage.read_json(FOLDER / "units.json")
    suite["expectations"][1]["kwargs"]["column"] = "unit"
    storage.write_json(suite, tmp_path / "units.json")
    with pytest.raises(RuntimeError, match="units: units-of-the-measures could not be tried"):
        expect("units", {"units": io.frame([], "units")}, Suites(tmp_path))


def test_rows_are_looked_at_in_slices_and_equal_ones_together(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [f"{letter}SD" for letter in "ABCDEFGHIJKLMNOPQRST"] + ["ASD", "us dollar", "yen"]
    table = pl.DataFrame(dict.fromkeys(schemas.columns("units"), codes)).with_columns(dimension=pl.lit("currency"))
    whole = expect("units", {"units": table}, Suites())
    monkeypatch.setattr(looking, "SLICE", 4)
    monkeypatch.setattr(suites, "PIECE", 3)
    sliced = expect("units", {"units": table}, Suites())
    assert sliced == whole
    faults = {one.name: one for one in sliced if not one.success}
    assert [row["unit_id"] for row in faults["currency-is-a-code"].rows] == ["us dollar", "yen"]
    assert faults["currency-is-a-code"].observed == 23
    assert [row["unit_id"] for row in faults["key-once"].rows] == ["ASD", "ASD"]


def test_frames_of_slices_are_the_slices_of_the_frame(tmp_path: Path) -> None:
    tables = frames.read(sample.write_candidate(tmp_path), tmp_path / "tables")
    for name in looking.NAMES:
        whole = frames.build(tables, name)
        parts = [frames.build(tables, name, start, 2) for start in range(0, max(whole.height, 1), 2)]
        assert pl.concat(parts).equals(whole), name
        assert list(frames.key_of(name)) == frames.key(name, whole), name


def test_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames.read(sample.write_candidate(tmp_path), tmp_path / "tables")
    alone = looking.expect(tmp_path / "tables")
    monkeypatch.setattr(looking, "SLICE", 8)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    shared = looking.expect(tmp_path / "tables")
    assert shared[0] == alone[0]
    assert all(one.success for one in shared[1])
    assert [(one.suite, one.name, one.observed) for one in shared[1]] == [
        (one.suite, one.name, one.observed) for one in alone[1]
    ]
