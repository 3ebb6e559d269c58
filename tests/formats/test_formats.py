"""Every format says what the CSV says: each value exactly, typed where the format has types."""

import csv
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from pipeline import formats, io, schemas, storage
from pipeline.formats import parquet
from pipeline.formats.workbook import Workbook
from tests.package import sample
from tests.package.files import edited

ROOT = Path(__file__).parents[2]
STEM = "vietnam-provincial-indicators-0.1.0"
# What breaks careless readers: letters in two normal forms, quotes, line ends, controls, words that look like escapes,
# formulas and links, numbers beyond what a spreadsheet or a float holds.
EXCERPT = "Imports were 72.47 billion USD, a surplus of 5.92 billion USD."
HOSTILE = '"Xuất khẩu, ""đạt"" 1̣\n\x0b\x1f _x0041_ \r= 72.47 billion USD 5.92 billion USD"'
LINK = 'http://a.example/?q=<b>&x="1"'
LONG = "1234567890123456789.123456"
Cells = list[dict[str, str]]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = sample.write_candidate(tmp_path_factory.mktemp("build"))
    edited(found, "mentions", f'"{EXCERPT}"', HOSTILE, count=-1)
    edited(found, "units", "Hectare", "=HYPERLINK(0)")
    edited(found, "sources", "alpha.txt", f'"{LINK.replace(chr(34), chr(34) * 2)}"')
    edited(found, "reference_figures", "25000000000", LONG)
    return found


@pytest.fixture(scope="module")
def written(package: Path) -> Path:
    formats.run(package, package.parent / "formats")
    return package.parent / "formats"


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def published(package: Path, name: str) -> Cells:
    with (package / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def unzipped(written: Path, kind: str, name: str) -> bytes:
    with zipfile.ZipFile(written / f"{STEM}-{kind}.zip") as archive:
        return archive.read(f"{STEM}-{kind}/{name}.{kind}")


def text(value: object) -> str:
    """A value as the CSV writes it."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, float):
        value = Decimal(repr(value))
    return "" if value is None else io.decimal_text(value) if isinstance(value, Decimal) else str(value)


def sheet(path: Path, name: str) -> Iterator[tuple[object, ...]]:
    """The cells of a sheet, what Excel writes as an escape read as Excel reads it."""
    book = openpyxl.load_workbook(path)
    for row in book[name].iter_rows(values_only=True):
        yield tuple(openpyxl.utils.escape.unescape(cell) if isinstance(cell, str) else cell for cell in row)


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_parquet_says_what_the_csv_says(package: Path, written: Path, name: str) -> None:
    table = pl.read_parquet(unzipped(written, "parquet", name))
    assert [{key: text(cell) for key, cell in row.items()} for row in table.iter_rows(named=True)] == published(
        package, name
    )


def test_parquet_is_typed(written: Path) -> None:
    found = pl.read_parquet(unzipped(written, "parquet", "observations")).schema
    assert found["value"] == pl.Decimal(38, 9)
    assert [found["period_end"], found["observation_id"]] == [pl.Date(), pl.String()]
    assert pl.read_parquet(unzipped(written, "parquet", "mentions")).schema["start"] == pl.Int64()


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([], pl.Decimal(38, 9)),
        (["149860000000", "-0.5", None], pl.Decimal(38, 9)),
        (["1", "0.1234567890123"], pl.Decimal(38, 13)),
        (["1" * 29], pl.Decimal(38, 9)),
        (["1" * 30], pl.String()),
        (["1" * 20, "0." + "1" * 19], pl.String()),
    ],
)
def test_a_number_is_never_rounded_to_fit(numbers: list[str | None], expected: pl.DataType) -> None:
    assert parquet.decimal_type(pl.Series(numbers, dtype=pl.String)) == expected


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_json_lines_say_what_the_csv_says(package: Path, written: Path, name: str) -> None:
    lines = unzipped(written, "jsonl", name).decode("utf-8").split("\n")
    assert lines.pop() == ""
    found = [json.loads(line, parse_float=Decimal, parse_int=Decimal) for line in lines]
    assert [{key: text(cell) for key, cell in row.items()} for row in found] == published(package, name)


def test_json_lines_are_typed(written: Path) -> None:
    line = unzipped(written, "jsonl", "reference_figures").split(b"\n")[0].decode()
    assert f'"value":{LONG},' in line
    assert '"url":null' in line


@pytest.mark.parametrize("name", schemas.RESOURCES)
def test_the_workbook_says_what_the_csv_says(package: Path, written: Path, name: str) -> None:
    head, *rows = sheet(written / f"{STEM}.xlsx", name)
    assert [dict(zip(head, map(text, row), strict=True)) for row in rows] == published(package, name)


def test_the_workbook_is_typed(written: Path) -> None:
    head, *rows = sheet(written / f"{STEM}.xlsx", "observations")
    row = dict(zip(head, rows[0], strict=True))
    assert row["value"] == 72470000000
    assert isinstance(row["period_start"], datetime)
    assert row["period_start"].isoformat() == "2025-10-01T00:00:00"
    head, *rows = sheet(written / f"{STEM}.xlsx", "reference_figures")
    assert dict(zip(head, rows[0], strict=True))["value"] == LONG, "a float would round it"


def test_the_workbook_has_no_formula_and_no_link(written: Path) -> None:
    with zipfile.ZipFile(written / f"{STEM}.xlsx") as archive:
        parts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    sheets = [text for name, text in parts.items() if name.startswith("xl/worksheets/")]
    assert len(sheets) == len(schemas.RESOURCES) + 1
    assert [text for text in sheets if "<f>" in text or "<f " in text or "<hyperlink" in text] == []
    assert [name for name in parts if "external" in name.lower() or "vba" in name.lower()] == []
    assert any("=HYPERLINK(0)" in text for text in parts.values())


def test_the_workbook_starts_with_what_to_read_and_has_filters_and_a_frozen_header(written: Path) -> None:
    book = openpyxl.load_workbook(written / f"{STEM}.xlsx")
    assert book.sheetnames == ["readme", *schemas.RESOURCES]
    for name in schemas.RESOURCES:
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref.startswith("A1:")
    told = " ".join(str(cell) for row in book["readme"].iter_rows(values_only=True) for cell in row)
    assert [name for name in schemas.RESOURCES if schemas.resource(name)["description"] not in told] == []
    assert "0.1.0" in told
    assert "Creative Commons Attribution 4.0" in told


def test_a_table_that_is_too_long_for_a_sheet_is_left_out(tmp_path: Path, package: Path) -> None:
    descriptor = storage.read_json(package / "datapackage.json")
    with Workbook(tmp_path / "book.xlsx", descriptor) as workbook:
        workbook.add(descriptor["resources"][-1], pl.DataFrame({"unit_id": ["x"] * 1_048_576}))
    assert openpyxl.load_workbook(tmp_path / "book.xlsx").sheetnames == ["readme"]


def test_the_zip_holds_the_package_stored_in_order_without_dates(package: Path, written: Path) -> None:
    with zipfile.ZipFile(written / f"{STEM}.zip") as archive:
        entries = archive.infolist()
        found = {entry.filename.removeprefix(f"{STEM}/"): archive.read(entry) for entry in entries}
    assert found == content(package)
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


def test_no_archive_tells_of_the_machine(written: Path) -> None:
    for path in [*written.glob("*.zip"), *written.glob("*.xlsx")]:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
        assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_the_checksums_are_those_of_the_files(written: Path) -> None:
    lines = (written / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in written.iterdir()}
    del found["SHA256SUMS"]
    assert [tuple(line.split("  ")) for line in lines] == [(found[name], name) for name in sorted(found)]
    assert {Path(name).suffix for name in found} == {".zip", ".sqlite", ".xlsx", ".jsonld"}


def test_the_same_package_gives_the_same_bytes_anywhere(package: Path, written: Path, tmp_path: Path) -> None:
    for path in package.rglob("*.csv"):
        path.chmod(0o600)
        os.utime(path, (1, 1))
    program = (
        "import sys\nfrom pathlib import Path\nfrom pipeline import formats\nformats.run(*map(Path, sys.argv[1:]))"
    )
    surroundings = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4242", "PYTHONUTF8": "0",
                    "PYTHONCOERCECLOCALE": "0", "POLARS_MAX_THREADS": "1"}  # fmt: skip
    subprocess.run(
        [sys.executable, "-c", program, str(package), str(tmp_path / "formats")],
        cwd=ROOT, env={**os.environ, **surroundings}, check=True,
    )  # fmt: skip
    assert content(tmp_path / "formats") == content(written)


def test_an_empty_table_is_a_table(tmp_path: Path) -> None:
    package = sample.write_empty_candidate(tmp_path)
    formats.run(package, tmp_path / "formats")
    table = pl.read_parquet(unzipped(tmp_path / "formats", "parquet", "observations"))
    assert (table.height, table.columns) == (0, list(schemas.columns("observations")))
    (head,) = sheet(tmp_path / "formats" / f"{STEM}.xlsx", "observations")
    assert list(head) == list(schemas.columns("observations"))
    assert unzipped(tmp_path / "formats", "jsonl", "observations") == b""
