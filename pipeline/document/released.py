"""The released versions with their files, of `releases/index.csv` and `releases/files.csv` (docs/releases.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.document.tables import grouped
from pipeline.edited import read_input_csv

INDEX = ("version", "date", "bump", "sha256", "summary")
FILES = ("version", "file", "format", "bytes", "sha256")


@dataclass(frozen=True)
class File:
    """A file of a version: its address from the site's root, its size in bytes and its SHA-256."""

    name: str
    format: str
    address: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Version:
    """A released version; `date` as in the index, `summary` the sentence that tells what changed."""

    version: str
    date: str
    summary: str
    files: Sequence[File]


def read(releases: Path) -> list[Version]:
    """Return the released versions, newest first; none where there is no index. Raises `InputError` for a bad one."""
    if not (releases / "index.csv").is_file():
        return []
    rows = [row for _, row in read_input_csv(releases / "index.csv", INDEX, ())]
    files = grouped((row for _, row in read_input_csv(releases / "files.csv", FILES, ())), lambda row: row["version"])
    return [
        Version(row["version"], row["date"], row["summary"], [_file(file) for file in files.get(row["version"], ())])
        for row in reversed(rows)
    ]


def _file(row: dict[str, str]) -> File:
    address = f"releases/{row['version']}/{row['file']}"
    return File(row["file"], row["format"], address, int(row["bytes"]), row["sha256"])
