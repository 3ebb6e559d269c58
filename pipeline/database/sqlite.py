"""A package as one SQLite file, of the same bytes wherever it is written."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import NullPool

from pipeline.database import filling, source, structure, tables
from pipeline.errors import InputError

# What else would hang on how the library was built; nobody reads the file before it is whole.
SETTINGS = ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF", "synchronous = OFF")
# Where the header names the library that wrote the file last, for diagnosis only (SQLite's file format, 1.3.18).
WRITTEN_BY = 96
ADVICE = "Build the package again: its gate finds this, too."


def write_sqlite(package: Path, out: Path) -> None:
    """Write the package in the folder `package` to the file `out`, which is replaced when all is written.

    Raises `InputError` where a file of the package is not the one that its descriptor describes, or a row does not
    keep its schema: types, keys, codes, bounds.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f".{out.name}.new")
    aside.unlink(missing_ok=True)
    engine = create_engine(f"sqlite:///{aside}", poolclass=NullPool)
    try:
        _write(source.read(package), engine)
        _forget_the_library(aside)
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)


def _write(package: source.Source, engine: Engine) -> None:
    metadata = tables.build(package.descriptor)
    created = structure.statements(metadata, package.descriptor, engine.dialect)
    with engine.connect() as connection:
        for statement in (*(f"PRAGMA {setting}" for setting in SETTINGS), *created):
            connection.exec_driver_sql(statement)
        try:
            filling.fill(connection, metadata, package, structure.digest(created))
        except IntegrityError as error:
            raise InputError(str(package.folder), str(error.orig), "rows that keep their schema", ADVICE) from None
        _require_referred_rows(connection, package.folder)
        connection.commit()
        connection.exec_driver_sql("VACUUM")


def _require_referred_rows(connection: Connection, folder: Path) -> None:
    for table, row, referred, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        raise InputError(
            f"{folder}/data/{table}.csv, row {row}", f"a key of no row of {referred}", f"a row of {referred}", ADVICE
        )


def _forget_the_library(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(WRITTEN_BY)
        file.write(bytes(4))
