"""A package in a real PostgreSQL database: every cell, the comments, one transaction, and errors in plain words."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import psycopg
import pytest

from pipeline import __main__ as command_line
from pipeline import io, storage
from pipeline.database import load
from pipeline.errors import InputError
from tests.database.conftest import Server
from tests.database.published import PUBLISHED, RESOURCES, TABLES, Rows, fields, in_order, rows
from tests.package.files import edited

SCHEMA = "vietnam_provincial_indicators"
FIGURES = f"{SCHEMA}.figures"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a copy of the published package, to be changed."""
    return shutil.copytree(PUBLISHED, tmp_path / "package")


@contextmanager
def loaded(server: Server, database: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """Load the published package and yield a connection."""
    load(PUBLISHED, server.address(database))
    with server.connect(database) as connection:
        yield connection


def text(cell: object) -> str | None:
    """Return a cell as the CSV writes it."""
    return io.decimal_text(cell) if isinstance(cell, Decimal) else None if cell is None else str(cell)


def read(connection: psycopg.Connection[tuple[object, ...]], name: str) -> Rows:
    cursor = connection.execute(f"SELECT * FROM {SCHEMA}.{name}".encode())
    columns = [column.name for column in cursor.description or ()]
    return [dict(zip(columns, map(text, row), strict=True)) for row in cursor]


def one(connection: psycopg.Connection[tuple[object, ...]], query: str) -> object:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]


def test_tables_and_view_hold_every_cell_of_the_files(server: Server, database: str) -> None:
    with loaded(server, database) as connection:
        for name in (*TABLES, "figures"):
            found = read(connection, name)
            assert list(found[0]) == [field["name"] for field in fields(name)]
            assert in_order(name, found) == in_order(name, rows(name)), name


def test_a_figure_has_its_types(server: Server, database: str) -> None:
    query = f"SELECT value, period_end, start, geography_vi, base_period FROM {FIGURES} WHERE exact = '32.27%'"
    with loaded(server, database) as connection:
        found = connection.execute(query.encode()).fetchall()
    assert found == [(Decimal("32.27"), date(2025, 10, 31), 3018, "Bắc Ninh", None)]


def test_every_table_view_and_column_has_its_description(server: Server, database: str) -> None:
    query = """SELECT c.relname, coalesce(a.attname, ''), d.description FROM pg_description d
        JOIN pg_class c ON c.oid = d.objoid JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0
        WHERE n.nspname = %s"""
    with loaded(server, database) as connection:
        found = {(row[0], row[1]): row[2] for row in connection.execute(query, (SCHEMA,))}
    for name in RESOURCES:
        assert found[name, ""] == RESOURCES[name]["description"]
        for field in fields(name):
            assert found[name, field["name"]] == field["description"]


def test_a_comment_with_a_percent_sign_and_a_quote_arrives_as_it_is(
    server: Server, database: str, package: Path
) -> None:
    descriptor = storage.read_json(package / "datapackage.json")
    words = "Up to 100%, in Bob's %s words: $1 \\ :name."
    descriptor["resources"][0]["schema"]["fields"][0]["description"] = words
    descriptor["resources"][0]["description"] = words
    descriptor["resources"][1]["schema"]["fields"][0]["description"] = words
    storage.write_json(descriptor, package / "datapackage.json")
    load(package, server.address(database))
    with server.connect(database) as connection:
        for table, place in (("figures", 1), ("figures", 0), ("observations", 1)):
            described = "obj_description" if place == 0 else "col_description"
            arguments = "'pg_class'" if place == 0 else str(place)
            assert one(connection, f"SELECT {described}('{SCHEMA}.{table}'::regclass, {arguments})") == words


@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        ("UPDATE {}.observations SET measure = 'levle'", "observations_measure_enum"),
        ("UPDATE {}.observations SET value = NULL", "not-null"),
        ("UPDATE {}.mentions SET start = -1", "mentions_start_minimum"),
        ("INSERT INTO {0}.units SELECT * FROM {0}.units", "units_pkey"),
        ("DELETE FROM {}.sources", "foreign key"),
    ],
)
def test_the_database_refuses_what_the_schemas_refuse(
    server: Server, database: str, statement: str, refusal: str
) -> None:
    with loaded(server, database) as connection, pytest.raises(psycopg.errors.IntegrityError, match=refusal):
        connection.execute(statement.format(SCHEMA).encode())


def test_the_zip_of_a_release_is_loaded_like_its_folder(server: Server, database: str, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "release"), "zip", PUBLISHED.parent, PUBLISHED.name)
    assert load(Path(archive), server.address(database)).changed is True
    assert load(PUBLISHED, server.address(database)).changed is False


# --- Again, and another version


def test_a_second_load_of_the_same_version_changes_nothing(server: Server, database: str) -> None:
    with loaded(server, database) as connection:
        rows_of = f"SELECT min(xmin::text::bigint), count(*) FROM {SCHEMA}.observations"
        before = connection.execute(rows_of.encode()).fetchone()
        assert load(PUBLISHED, server.address(database)).changed is False
        assert connection.execute(rows_of.encode()).fetchone() == before


def test_a_corrected_version_replaces_the_rows_and_keeps_what_hangs_on_the_tables(
    server: Server, database: str, package: Path
) -> None:
    edited(package, "units", "US dollar", "Dollar of the United States")
    with loaded(server, database) as connection:
        connection.execute(f"CREATE VIEW mine AS SELECT unit_en FROM {FIGURES} WHERE unit_id = 'USD'".encode())
        assert load(package, server.address(database)).changed is True
        assert one(connection, "SELECT DISTINCT unit_en FROM mine") == "Dollar of the United States"
        assert len(read(connection, "units")) == len(rows("units"))


def without_column(package: Path, table: str, column: str) -> None:
    """Drop a column of a package's table."""
    descriptor = storage.read_json(package / "datapackage.json")
    resource = next(found for found in descriptor["resources"] if found["name"] == table)
    resource["schema"]["fields"] = [field for field in resource["schema"]["fields"] if field["name"] != column]
    storage.write_json(descriptor, package / "datapackage.json")


def test_a_version_with_other_columns_makes_the_tables_anew(server: Server, database: str, package: Path) -> None:
    without_column(package, "sources", "note")
    with loaded(server, database) as connection:
        assert load(package, server.address(database)).changed is True
        assert "note" not in read(connection, "sources")[0]
        assert load(PUBLISHED, server.address(database)).changed is True
        assert in_order("sources", read(connection, "sources")) == in_order("sources", rows("sources"))


def test_tables_on_which_others_hang_are_not_dropped(server: Server, database: str, package: Path) -> None:
    without_column(package, "sources", "note")
    with loaded(server, database) as connection:
        connection.execute(f"CREATE VIEW mine AS SELECT note FROM {SCHEMA}.sources".encode())
        with pytest.raises(InputError, match="view mine depends on"):
            load(package, server.address(database))
        assert one(connection, f"SELECT count(*) FROM {FIGURES}") == len(rows("figures"))


def test_a_load_that_fails_leaves_the_version_that_was_there(server: Server, database: str, package: Path) -> None:
    edited(package, "reviews", "000_d2e112577dc7ef5f,", "no_such_source,")
    with loaded(server, database) as connection:
        with pytest.raises(InputError, match=r"no_such_source.*is not present in table \"sources\""):
            load(package, server.address(database))
        assert in_order("reviews", read(connection, "reviews")) == in_order("reviews", rows("reviews"))


def test_readers_see_all_of_the_old_version_or_all_of_the_new(server: Server, database: str, package: Path) -> None:
    """Two versions take turns; a reader who joins them all the while finds figures of one kind only."""
    edited(package, "figures", ",US dollar,", ",Dollar,", count=-1)
    edited(package, "units", "US dollar", "Dollar")
    address = server.address(database)
    load(PUBLISHED, address)

    def take_turns() -> None:
        for version in (package, PUBLISHED, package, PUBLISHED):
            load(version, address)

    writer = threading.Thread(target=take_turns)
    seen = set()
    with server.connect(database) as connection:
        query = f"SELECT count(*), count(DISTINCT unit_en), min(unit_en) FROM {FIGURES} WHERE unit_id = 'USD'".encode()
        writer.start()
        while writer.is_alive():
            seen.add(connection.execute(query).fetchone())
        writer.join()
    dollars = sum(row["unit_id"] == "USD" for row in rows("figures"))
    assert seen <= {(dollars, 1, "US dollar"), (dollars, 1, "Dollar")}
    assert (dollars, 1, "US dollar") in seen


# --- Errors


def refusal(capsys: pytest.CaptureFixture[str], address: str, *more: str) -> str:
    """Run the command and return what it complains of."""
    assert command_line.main(["load", "--url", address, *more]) == command_line.BAD_INPUT
    return capsys.readouterr().err


def test_the_command_says_what_it_did(server: Server, database: str, capsys: pytest.CaptureFixture[str]) -> None:
    for done in ("loaded", "nothing to do"):
        assert command_line.main(["load", "--url", server.address(database), str(PUBLISHED)]) == 0
        version = storage.read_json(PUBLISHED / "datapackage.json")["version"]
        place = f"postgresql://owner@/{database}, schema {SCHEMA}"
        assert capsys.readouterr().out == f"vietnam-provincial-indicators {version}: {done} ({place})\n"


def test_a_wrong_password_is_named_and_not_repeated(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    said = refusal(capsys, server.address("postgres").replace("secret", "hunter2"))
    assert 'password authentication failed for user "owner"' in said
    assert "hunter2" not in said
    assert "PGPASSWORD" in said


def test_a_password_among_the_options_is_not_repeated_either(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"postgresql://owner@/postgres?host={server.folder}&port=54321&password=hunter2"
    assert "hunter2" not in refusal(capsys, address)


def test_a_database_that_there_is_not_is_named(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert 'database "nowhere" does not exist' in refusal(capsys, server.address("nowhere"))


def test_a_user_who_may_not_create_a_schema_is_told(
    server: Server, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with server.connect(database) as connection:
        connection.execute(b"DROP ROLE IF EXISTS guest")
        connection.execute(b"CREATE ROLE guest LOGIN PASSWORD 'secret'")
    said = refusal(capsys, server.address(database).replace("owner", "guest"))
    assert "permission denied for database" in said
    assert "may create a schema" in said


def test_no_server_is_told_by_its_address(capsys: pytest.CaptureFixture[str]) -> None:
    said = refusal(capsys, "postgresql://owner:hunter2@127.0.0.1:1/figures")
    assert said.startswith("error: postgresql://owner@127.0.0.1:1/figures: found connection")
    assert "Connection refused" in said
    assert "hunter2" not in said


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("mysql://owner:hunter2@host/figures", "a database of the kind 'mysql'"),
        ("sqlite:///figures.sqlite", "a database of the kind 'sqlite'"),
        ("no address, hunter2", "no address of a database"),
        ("postgresql://owner:hunter2@host:port/figures", "no address of a database"),
    ],
)
def test_what_is_no_address_of_a_server_is_refused(
    capsys: pytest.CaptureFixture[str], address: str, words: str
) -> None:
    said = refusal(capsys, address)
    assert words in said
    assert "postgresql://user@host:5432/database" in said
    assert "hunter2" not in said


def test_a_folder_that_is_no_package_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "no datapackage.json" in refusal(capsys, "postgresql://owner@host/figures", str(tmp_path))
