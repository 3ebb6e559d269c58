"""The suites as files: complete, explained, and loaded whole or not at all."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from pipeline import io, schemas
from pipeline.validate.suites import FOLDER, Suites

SUITES = (*schemas.RESOURCES, "package")


def expectations(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = io.read_json(FOLDER / f"{name}.json")["expectations"]
    return found


@pytest.mark.parametrize("name", SUITES)
def test_each_expectation_says_why_it_must_hold(name: str) -> None:
    suite = io.read_json(FOLDER / f"{name}.json")
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
    io.write_json(io.read_json(FOLDER / f"{name}.json"), tmp_path / "suite.json")
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
    suite = io.read_json(FOLDER / "units.json")
    suite["expectations"][1] |= change
    io.write_json(suite, tmp_path / "units.json")
    with pytest.raises(ValueError, match=words):
        Suites(tmp_path)


def test_an_expectation_on_a_column_that_is_not_there_is_our_fault(tmp_path: Path) -> None:
    from pipeline.validate import frames

    suite = io.read_json(FOLDER / "units.json")
    suite["expectations"][1]["kwargs"]["column"] = "unit"
    io.write_json(suite, tmp_path / "units.json")
    frame = frames.build({"units": io.frame([], "units")}, "units")
    with pytest.raises(RuntimeError, match="units: units-of-the-measures could not be tried"):
        Suites(tmp_path).expect("units", frame, ["unit_id"])


def test_rows_are_looked_at_in_slices_and_the_table_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.validate import suites

    codes = [f"{letter}SD" for letter in "ABCDEFGHIJKLMNOPQRST"] + ["ASD", "us dollar", "yen"]
    frame = pl.DataFrame(dict.fromkeys(schemas.columns("units"), codes)).with_columns(
        pl.lit("currency").alias("dimension"), pl.lit(None, pl.String).alias("loose_references")
    )
    whole = Suites().expect("units", frame, ["unit_id"])
    monkeypatch.setattr(suites, "SLICE", 4)
    sliced = Suites().expect("units", frame, ["unit_id"])
    assert sliced == whole
    faults = {one.name: one for one in sliced if not one.success}
    assert [row["unit_id"] for row in faults["currency-is-a-code"].rows] == ["us dollar", "yen"]
    assert faults["currency-is-a-code"].observed == 23
    assert [row["unit_id"] for row in faults["key-once"].rows] == ["ASD", "ASD"]
