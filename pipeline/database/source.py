"""A package on disk as the source of a database: its descriptor and its rows, typed."""

import csv
import hashlib
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from pipeline import storage
from pipeline.errors import InputError

Row = dict[str, object]

TYPES: dict[str, Callable[[str], object]] = {
    "string": str,
    "integer": int,
    "number": Decimal,
    "date": date.fromisoformat,
}


@dataclass(frozen=True)
class Source:
    """A package: the folder of its files, its descriptor, and the descriptor's SHA-256, which covers every table."""

    folder: Path
    descriptor: dict[str, Any]
    sha256: str

    @property
    def resources(self) -> dict[str, dict[str, Any]]:
        """The resources of the descriptor by name."""
        return {resource["name"]: resource for resource in self.descriptor["resources"]}

    def rows(self, name: str) -> Iterator[Row]:
        """Yield the rows of a table, in the order of its file: numbers as decimals, None where a cell is empty."""
        resource = self.resources[name]
        types = {field["name"]: TYPES[field["type"]] for field in resource["schema"]["fields"]}
        with (self.folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield {column: type_(row[column]) if row[column] else None for column, type_ in types.items()}


@contextmanager
def folder_of(package: Path) -> Iterator[Path]:
    """Give the folder of a package; a zip is unpacked aside, as long as it is needed."""
    if not zipfile.is_zipfile(package):
        yield package
        return
    with tempfile.TemporaryDirectory(prefix="package-") as aside, zipfile.ZipFile(package) as archive:
        archive.extractall(aside)
        descriptors = sorted(Path(aside).rglob("datapackage.json"))
        yield descriptors[0].parent if descriptors else Path(aside)


def read(folder: Path) -> Source:
    """Return the package in a folder. Raises `InputError` where it is none, or a file is not the one described."""
    path = folder / "datapackage.json"
    if not path.is_file():
        raise InputError(
            str(folder), "no datapackage.json", "the folder of a package", "Check the path, or run make repro first."
        )
    source = Source(folder, storage.read_json(path), hashlib.sha256(path.read_bytes()).hexdigest())
    for resource in source.descriptor["resources"]:
        _require_described(folder / resource["path"], resource["hash"])
    return source


def _require_described(path: Path, expected: str) -> None:
    advice = "Fetch the package again, or build it again."
    if not path.is_file():
        raise InputError(str(path), "no such file", "a file that datapackage.json names", advice)
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if f"sha256:{found}" != expected:
        raise InputError(str(path), f"the SHA-256 {found}", f"{expected}, as datapackage.json says", advice)
