"""`releases/index.csv` and `releases/files.csv`: which versions there are, and their files.

The index names a version only when all else of it is written: what it does not name was never released.
"""

import csv
import hashlib
import io as stdio
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from pipeline import storage
from pipeline.edited import read_input_csv
from pipeline.errors import InputError
from pipeline.release.bump import numbers

# By the end of the name, the longer one first; the checksums are no format.
FORMATS = {"-parquet.zip": "parquet", "-jsonl.zip": "jsonl", ".zip": "csv", ".sqlite": "sqlite", ".xlsx": "xlsx",
           "-schema-org.jsonld": "schema-org", "-dcat.jsonld": "dcat"}  # fmt: skip
INDEX, FILES = "index.csv", "files.csv"


@dataclass(frozen=True)
class Release:
    """A row of the index; `sha256` is that of the version's datapackage.json, which holds the hash of every table."""

    version: str
    date: str
    bump: str
    sha256: str
    summary: str


@dataclass(frozen=True)
class File:
    """A file of a released version: its name in `releases/VERSION/`, its format, its size in bytes and its SHA-256."""

    version: str
    file: str
    format: str
    bytes: int
    sha256: str


def read(releases: Path) -> list[Release]:
    """Return the released versions, oldest first; none where there is no index."""
    path = releases / INDEX
    if not path.is_file():
        return []
    names = [field.name for field in fields(Release)]
    found = [Release(**row) for _, row in read_input_csv(path, names, [])]
    ordered = [numbers(release.version, str(path)) for release in found]
    if ordered != sorted(set(ordered)):
        raise InputError(str(path), "versions out of order", "each once, oldest first", "Restore it from Git.")
    return found


def read_files(releases: Path) -> list[File]:
    """Return the files of all released versions; none where there is no table of them."""
    path = releases / FILES
    if not path.is_file():
        return []
    names = [field.name for field in fields(File)]
    rows = [row for _, row in read_input_csv(path, names, [])]
    return [File(**{**row, "bytes": int(row["bytes"])}) for row in rows]  # type: ignore[arg-type]


def describe(version: str, folder: Path) -> list[File]:
    """Return the files of a version's folder, by name."""
    return [_file(version, path) for path in sorted(folder.iterdir()) if _format(path.name)]


def _file(version: str, path: Path) -> File:
    content = path.read_bytes()
    return File(version, path.name, _format(path.name), len(content), hashlib.sha256(content).hexdigest())


def _format(name: str) -> str:
    return next((format_ for ending, format_ in FORMATS.items() if name.endswith(ending)), "")


def write(releases: Path, known: Sequence[Release], files: Sequence[File]) -> None:
    """Write both tables, each in one step, the index last: with it the newest version counts as released."""
    storage.replace(_text(File, files), releases / FILES)
    storage.replace(_text(Release, known), releases / INDEX)


def _text(kind: type[Release] | type[File], rows: Iterable[Release | File]) -> bytes:
    out = stdio.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([field.name for field in fields(kind)])
    writer.writerows(astuple(row) for row in rows)
    return out.getvalue().encode("utf-8")
