"""The SQLite file: every cell of the package, keys that hold, the view, the same bytes."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import io, storage
from pipeline.database import write_sqlite
from pipeline.errors import InputError
from tests.database.published import PUBLISHED, RESOURCES, TABLES, Rows, fields, in_order, rows
from tests.package import sample
from tests.package.files import edited


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sqlite") / "package.sqlite"
    write_sqlite(PUBLISHED, out)
    return out


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as opened:
        opened.row_factory = sqlite3.Row
        yield opened


def text(cell: object) -> str | None:
    """Return a cell as the CSV writes it."""
    if isinstance(cell, bytes):
        return cell.decode("ascii")
    return io.decimal_text(Decimal(str(cell))) if isinstance(cell, float) else None if cell is None else str(cell)


def read(connection: sqlite3.Connection, name: str) -> Rows:
    return [{key: text(row[key]) for key in row.keys()} for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: SIM118


@pytest.mark.parametrize("name", TABLES)
def test_a_table_holds_every_cell_of_its_file_in_the_same_order(connection: sqlite3.Connection, name: str) -> None:
    assert read(connection, name) == rows(name)


def test_the_view_has_the_rows_and_columns_of_figures_csv(connection: sqlite3.Connection) -> None:
    found = read(connection, "figures")
    assert list(found[0]) == [field["name"] for field in fields("figures")]
    assert in_order("figures", found) == in_order("figures", rows("figures"))
    assert len(found) == sum(int(row["observations"] or 0) for row in rows("sources"))


def test_figures_sort_and_compare_as_numbers(connection: sqlite3.Connection) -> None:
    """As text, 94 billion would come before 99 thousand."""
    query = "SELECT exact FROM figures WHERE unit_id = 'USD' AND value > 90e9 ORDER BY value DESC"
    assert [row[0] for row in connection.execute(query)][:2] == ["182 billion USD", "149.86 billion USD"]


def test_every_key_leads_to_a_row(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
    declared = {
        (name, row["from"], row["table"], row["to"])
        for name in TABLES
        for row in connection.execute(f"PRAGMA foreign_key_list({name})")
    }
    expected = {
        (name, key["fields"][0], key["reference"]["resource"], key["reference"]["fields"][0])
        for name in TABLES
        for key in RESOURCES[name]["schema"].get("foreignKeys", [])
    }
    assert declared == expected
    assert len(expected) > 40


@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        ("UPDATE observations SET measure = 'levle'", "observations_measure_enum"),
        ("UPDATE observations SET value = NULL", "NOT NULL constraint failed: observations.value"),
        ("UPDATE mentions SET start = -1", "mentions_start_minimum"),
        ("INSERT INTO units SELECT * FROM units", "UNIQUE constraint failed: units.unit_id"),
        ("DELETE FROM sources", "FOREIGN KEY constraint failed"),
    ],
)
def test_the_file_refuses_what_the_schemas_refuse(path: Path, tmp_path: Path, statement: str, refusal: str) -> None:
    copy = shutil.copyfile(path, tmp_path / "copy.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=refusal):
            connection.executescript(f"BEGIN; {statement}; COMMIT;")


def test_the_file_says_what_each_table_and_column_means(connection: sqlite3.Connection) -> None:
    statements = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
    for name in TABLES:
        silent = [field["name"] for field in fields(name) if field["description"] not in statements[name]]
        assert silent == [], f"columns of {name} without their description"


def test_the_file_says_which_package_it_holds(connection: sqlite3.Connection) -> None:
    about = storage.read_json(PUBLISHED / "datapackage.json")
    found = connection.execute("SELECT name, version, homepage, descriptor FROM package").fetchone()
    assert tuple(found)[:3] == (about["name"], about["version"], about["homepage"])
    assert found["descriptor"] + "\n" == (PUBLISHED / "datapackage.json").read_text(encoding="utf-8")


def test_the_same_bytes_in_another_folder_zone_locale_and_hash_seed(path: Path, tmp_path: Path) -> None:
    shutil.copytree(PUBLISHED, tmp_path / "elsewhere")
    write = (
        "from pathlib import Path; from pipeline.database import write_sqlite; "
        f"write_sqlite(Path({str(tmp_path / 'elsewhere')!r}), Path({str(tmp_path / 'other.sqlite')!r}))"
    )
    surroundings = {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "0"}
    subprocess.run([sys.executable, "-c", write], env={**os.environ, **surroundings}, check=True, cwd=PUBLISHED.parent)
    assert (tmp_path / "other.sqlite").read_bytes() == path.read_bytes()


def test_the_header_names_no_version_of_the_library(path: Path) -> None:
    header = path.read_bytes()[:100]
    assert header[:16] == b"SQLite format 3\0"
    assert header[96:] == bytes(4)


# --- What cannot be written


def test_a_file_that_is_not_the_one_described_is_refused(tmp_path: Path) -> None:
    package = shutil.copytree(PUBLISHED, tmp_path / "package")
    (package / "data/units.csv").write_bytes(b"unit_id,name_en,name_vi,dimension,code\n")
    with pytest.raises(InputError, match=r"units\.csv: found the SHA-256 [0-9a-f]{64}; expected sha256:"):
        write_sqlite(package, tmp_path / "out.sqlite")
    assert list(tmp_path.glob("*out.sqlite*")) == []


def test_a_folder_that_is_no_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"found no datapackage\.json"):
        write_sqlite(tmp_path, tmp_path / "out.sqlite")


def test_a_key_of_no_row_names_its_row_and_keeps_the_last_file(tmp_path: Path) -> None:
    package = sample.write_candidate(tmp_path / "build")
    write_sqlite(package, tmp_path / "out.sqlite")
    before = (tmp_path / "out.sqlite").read_bytes()
    edited(package, "reviews", "alpha,384", "delta,384")
    with pytest.raises(InputError, match=r"reviews\.csv, row 1: found a key of no row of sources"):
        write_sqlite(package, tmp_path / "out.sqlite")
    assert (tmp_path / "out.sqlite").read_bytes() == before


def test_a_value_outside_its_codes_is_refused(tmp_path: Path) -> None:
    package = sample.write_candidate(tmp_path / "build")
    edited(package, "observations", ",actual,", ",factual,")
    with pytest.raises(InputError, match="CHECK constraint failed: observations_status_enum"):
        write_sqlite(package, tmp_path / "out.sqlite")
