"""Packages to compare: a folder, a zip of one, or a version that lies in `releases/`.

A zip is read where it lies, file by file by its name; nothing of it is ever written.
"""

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import polars as pl

from pipeline.errors import InputError
from pipeline.release.bump import NUMBERS

DESCRIPTOR = "datapackage.json"


@dataclass(frozen=True)
class Package:
    """A package: where it is, its descriptor, its tables as far as they were read, and the bytes of its files."""

    where: str
    descriptor: Mapping[str, Any]
    files: frozenset[str]
    content: Callable[[str], bytes]
    _tables: dict[str, pl.DataFrame] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """The version that the descriptor gives."""
        return str(self.descriptor.get("version", ""))

    @property
    def resources(self) -> dict[str, Mapping[str, Any]]:
        """The resources by name, in the descriptor's order."""
        return {resource["name"]: resource for resource in self.descriptor["resources"]}

    def table(self, name: str) -> pl.DataFrame:
        """Return a table with every cell as the text that it is, null where it is empty.

        Raises `InputError` where its file is not the one that the descriptor describes.
        """
        if name not in self._tables:
            self._tables[name] = self._read(self.resources[name])
        return self._tables[name]

    def _read(self, resource: Mapping[str, Any]) -> pl.DataFrame:
        content = self.content(resource["path"])
        found = f"sha256:{hashlib.sha256(content).hexdigest()}"
        if resource.get("hash", found) != found:
            raise InputError(
                f"{self.where}, {resource['path']}",
                found,
                f"{resource['hash']}, as {DESCRIPTOR} says",
                "The file was changed after the build: build or fetch the package again.",
            )
        columns = {column["name"]: pl.String for column in resource["schema"]["fields"]}
        return pl.read_csv(content, schema=columns)


def find(named: str, releases: Path) -> Package:
    """Return the package that a person names: a version in the folder `releases`, a zip, or a folder.

    Raises `InputError` where there is none.
    """
    if NUMBERS.fullmatch(named) and not Path(named).exists():
        return of_version(named, releases)
    path = Path(named)
    if path.is_dir() and (path / DESCRIPTOR).is_file():
        return of_folder(path)
    if path.is_file() and zipfile.is_zipfile(path):
        return of_zip(path)
    raise InputError(
        named, "no package", "a folder with datapackage.json, a zip of one, or a released version", "Check the name."
    )


def of_version(version: str, releases: Path) -> Package:
    """Return a released package. Raises `InputError` where its archive is not there."""
    found = sorted((releases / version).glob(f"*-{version}.zip"))
    if found:
        return of_zip(found[0])
    moved = (releases / f"{version}.dvc").is_file()
    advice = f"Run dvc pull {releases / version}.dvc." if moved else f"{releases}/index.csv names the versions."
    raise InputError(str(releases / version), "no archive", f"the zip of version {version}", advice)


def of_folder(folder: Path) -> Package:
    """Return the package in a folder."""
    files = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return _package(str(folder), files, lambda name: (folder / name).read_bytes())


def of_zip(path: Path) -> Package:
    """Return the package in a zip, where it lies below one folder or at the top."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
    tops = [name.removesuffix(DESCRIPTOR) for name in names if PurePosixPath(name).name == DESCRIPTOR]
    if len(tops) != 1:
        raise InputError(str(path), f"{len(tops)} files {DESCRIPTOR}", "one", "Take the zip of one package.")

    def content(name: str) -> bytes:
        with zipfile.ZipFile(path) as archive:
            return archive.read(tops[0] + name)

    inside = frozenset(name.removeprefix(tops[0]) for name in names if name.startswith(tops[0]))
    return _package(str(path), inside, content)


def _package(where: str, files: frozenset[str], content: Callable[[str], bytes]) -> Package:
    descriptor = json.loads(content(DESCRIPTOR))
    for resource in descriptor["resources"]:
        if resource["path"] not in files:
            raise InputError(
                where, f"no {resource['path']}", "every file of its descriptor", "Fetch or build it again."
            )
    return Package(where, descriptor, files, content)
