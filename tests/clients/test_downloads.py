"""Clients that read the files to download: Parquet, SQLite, Excel."""

import csv
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import duckdb
import openpyxl
import pandas
import polars as pl
import pytest

from tests.clients.facts import FIGURE, TABLES, Downloads, known, same


@pytest.fixture(scope="module")
def parquet(downloads: Downloads, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return downloads.unzipped("-parquet.zip", tmp_path_factory.mktemp("parquet"))


@pytest.fixture(scope="module")
def sqlite(downloads: Downloads) -> Path:
    return downloads.file(".sqlite")


# --- Parquet: types come with the file


@pytest.mark.parametrize("name", TABLES)
def test_polars_reads_parquet(parquet: Path, name: str) -> None:
    found = pl.read_parquet(parquet / f"{name}.parquet")
    same(name, found.iter_rows(named=True))
    if name == "figures":
        known(found.row(by_predicate=pl.col("observation_id") == FIGURE, named=True))


@pytest.mark.parametrize("name", TABLES)
def test_duckdb_reads_parquet(parquet: Path, name: str) -> None:
    with duckdb.connect() as connection:
        found = connection.read_parquet(str(parquet / f"{name}.parquet"))
        read = [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]
    same(name, read)
    if name == "figures":
        known(next(row for row in read if row["observation_id"] == FIGURE))


# --- SQLite


def shell(sqlite: Path, *arguments: str) -> str:
    """Return what SQLite's shell prints."""
    found = shutil.which("sqlite3")
    if found is None:
        message = "SQLite's shell is not installed (make system-deps)"
        if os.environ.get("REQUIRE_ALL"):
            pytest.fail(message)
        pytest.skip(message)
    ended = subprocess.run([found, "-readonly", str(sqlite), *arguments], capture_output=True, check=True)
    return ended.stdout.decode("utf-8")


@pytest.mark.parametrize("name", TABLES)
def test_the_shell_of_sqlite_prints_every_cell(sqlite: Path, name: str) -> None:
    printed = shell(sqlite, "-cmd", ".mode csv", "-cmd", ".headers on", f"SELECT * FROM {name}")
    lines = csv.DictReader(printed.splitlines(keepends=True))
    same(name, ({key: cell or None for key, cell in row.items()} for row in lines))


def test_the_shell_answers_the_first_question_of_a_user(sqlite: Path) -> None:
    query = "SELECT exact, geography_vi, base_period IS NULL FROM figures WHERE unit_id = 'USD' ORDER BY value DESC"
    assert shell(sqlite, f"{query} LIMIT 1") == "182 billion USD|Bắc Ninh|1\n"


@pytest.mark.parametrize("name", TABLES)
def test_pandas_reads_sqlite(sqlite: Path, name: str) -> None:
    with closing(sqlite3.connect(sqlite)) as connection:
        found = pandas.read_sql_query(f"SELECT * FROM {name}", connection, dtype=object)
    same(name, found.to_dict("records"))


# --- Excel


def cells(book: openpyxl.Workbook, name: str) -> Iterator[dict[str, object]]:
    head, *rows = book[name].iter_rows(values_only=True)
    for row in rows:
        yield {str(key): cell for key, cell in zip(head, row, strict=True)}


@pytest.fixture(scope="module")
def book(downloads: Downloads) -> openpyxl.Workbook:
    return openpyxl.load_workbook(downloads.file(".xlsx"))


@pytest.mark.parametrize("name", TABLES)
def test_openpyxl_reads_the_workbook(book: openpyxl.Workbook, name: str) -> None:
    same(name, cells(book, name))


def test_a_known_figure_is_typed_in_the_workbook(book: openpyxl.Workbook) -> None:
    row = next(row for row in cells(book, "figures") if row["observation_id"] == FIGURE)
    assert (row["value"], row["start"]) == (32.27, 3018)
    assert row["period_end"] == datetime(2025, 10, 31)  # noqa: DTZ001 (Excel's dates have no zone)
    assert (row["geography_vi"], row["exact"], row["base_period"]) == ("Bắc Ninh", "32.27%", None)
