"""The files that one can download, as catalogues ask for them: what each is, its size, hash and address."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ZIP = "application/zip"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# How a file's name ends, longest first: what it is, its media type, that of what a zip holds, and its name in the
# European Union's authority table of file types.
KINDS = {
    "-parquet.zip": ("Parquet, one file a table", ZIP, "application/vnd.apache.parquet", "PARQUET"),
    "-jsonl.zip": ("JSON Lines, one file a table", ZIP, "application/jsonl", "JSON"),
    ".zip": ("The data package: CSV tables with descriptor and README", ZIP, "text/csv", "CSV"),
    ".sqlite": ("One SQLite database", "application/vnd.sqlite3", None, "SQLITE"),
    ".xlsx": ("One Excel workbook", SHEET, None, "XLSX"),
}
FOLDER = "download/"  # where the site has them


@dataclass(frozen=True)
class File:
    """A file to download; `media_type` is its own, `inside` that of the files in a zip."""

    name: str
    title: str
    media_type: str
    inside: str | None
    eu_type: str
    address: str
    size: int
    sha256: str


def described(folder: Path, site: str) -> Iterator[File]:
    """Yield the files of a folder whose kind is known, in the order of `KINDS`; `site` is where it is published."""
    paths = sorted(folder.iterdir())
    for ending, kind in KINDS.items():
        for path in [path for path in paths if path.name.endswith(ending)]:
            paths.remove(path)
            yield File(path.name, *kind, f"{site}{FOLDER}{path.name}", path.stat().st_size, sha256(path))


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
