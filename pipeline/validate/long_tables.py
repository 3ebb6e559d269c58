"""Packages with tables too long for Frictionless, which reads some ten thousand rows a second and keeps every key.

Frictionless looks at the descriptor, the header, every table that is not long, and of a long one at slices spread
evenly and at each row that is not plainly right: those that `cells` does not know to be right, and those with too few
or too many cells. They are laid before it as a package of their own. The keys of long tables, their hash and their
size are held here. A file that polars cannot read is left to Frictionless as a whole, whatever that takes.
"""

import csv
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import compress, islice
from pathlib import Path
from typing import Any

from pipeline import processes, storage
from pipeline.validate import cells, keys
from pipeline.validate.findings import Finding

Task = tuple[Path, Mapping[str, Any], Path]  # a file, the resource that it is, and where it goes abridged

LONG = 50_000  # rows: Frictionless takes seconds for so many, and half an hour for three million
STRETCH = 50_000  # rows whose cells are looked at together
SLICES, SLICE = 5, 1_000  # of a long table, that Frictionless reads whatever they hold


@dataclass(frozen=True)
class Abridged:
    """A long table as Frictionless gets it: the number that each of its rows has in the whole table, header first.

    `titled` is whether the header is the schema's; `findings` are those of the file.
    """

    rows: list[int]
    titled: bool
    findings: list[Finding]


def long_ones(folder: Path, descriptor: Mapping[str, Any]) -> list[str]:
    """Return the names of the tables of a package that are long."""
    paths = {resource["name"]: folder / resource["path"] for resource in descriptor["resources"]}
    return [name for name, path in paths.items() if path.is_file() and _lines(path) > LONG]


def abridge(folder: Path, descriptor: Mapping[str, Any], long: list[str], out: Path) -> dict[str, Abridged]:
    """Write a package with the long tables abridged to the folder `out`; return what became of them, by name."""
    tasks: list[Task] = []
    resources = [_without_keys(resource, long) for resource in descriptor["resources"]]
    for resource, written in zip(descriptor["resources"], resources, strict=True):
        path, target = folder / resource["path"], out / resource["path"]
        target.parent.mkdir(parents=True, exist_ok=True)
        if resource["name"] in long:
            tasks.append((path, resource, target))
            written["schema"].pop("primaryKey", None)
            for name in ("bytes", "hash"):
                written.pop(name, None)
        else:
            shutil.copyfile(path, target)
    storage.write_json({**descriptor, "resources": resources}, out / "datapackage.json")
    workers = min(os.cpu_count() or 1, len(tasks))
    done = processes.processes(_abridged, tasks, workers) if workers > 1 else map(_abridged, tasks)
    return {resource["name"]: one for (_, resource, _), one in zip(tasks, done, strict=True)}


def keys_of(folder: Path, descriptor: Mapping[str, Any], long: list[str], untitled: set[str]) -> Iterator[Finding]:
    """Yield what is wrong with the keys in long tables, and with those of others that lead to one.

    Tables whose columns are not those of their schema are left out.
    """
    resources = {one["name"]: one for one in descriptor["resources"] if one["name"] not in untitled}
    for name, resource in resources.items():
        path = folder / resource["path"]
        if name in long:
            yield from keys.repeated(path, resource)
        for key in resource["schema"].get("foreignKeys", []):
            target = key["reference"]["resource"] or name
            if (name in long or target in long) and target in resources:
                yield from keys.lost(path, resource, key, folder / resources[target]["path"])


def _without_keys(resource: Mapping[str, Any], long: list[str]) -> dict[str, Any]:
    """Return a resource without the foreign keys that `keys_of` looks at."""
    schema = dict(resource["schema"])
    left = [] if resource["name"] in long else schema.pop("foreignKeys", [])
    schema.pop("foreignKeys", None)
    left = [key for key in left if key["reference"]["resource"] not in long]
    return {**resource, "schema": {**schema, **({"foreignKeys": left} if left else {})}}


def _abridged(task: Task) -> Abridged:
    """Write the rows of a long table that Frictionless has to look at."""
    path, resource, target = task
    fields = resource["schema"]["fields"]
    header, is_odd = _looked_at(path, fields)
    step = max(1, (len(is_odd) - SLICE) // (SLICES - 1))
    for start in range(0, SLICES * step, step):
        is_odd[start : start + SLICE] = b"\1" * len(is_odd[start : start + SLICE])
    with path.open(encoding="utf-8", newline="") as source, target.open("w", encoding="utf-8", newline="") as out:
        rows = csv.reader(source)
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(next(rows))
        writer.writerows(compress(rows, is_odd))
    numbers = [1, *compress(range(2, len(is_odd) + 2), is_odd)]
    return Abridged(numbers, header == _names(fields), list(_as_described(path, resource)))


def _looked_at(path: Path, fields: list[dict[str, Any]]) -> tuple[list[str], bytearray]:
    """Return the header of a CSV file and for each row whether it is odd: not as many cells, or one not plainly right.

    Some rows are looked at together: polars reads a whole file far ahead of what it does with the cells.
    """
    is_odd = bytearray()
    with path.open(encoding="utf-8", newline="") as file:
        lines = _Lines(file)
        rows = csv.reader(lines)
        header = next(rows, [])
        titles = lines.taken()
        is_titled = header == _names(fields)
        while some := [len(row) for row in islice(rows, STRETCH)]:
            start = len(is_odd)
            is_odd += bytes(length != len(header) or length != len(fields) for length in some)
            text = lines.taken()
            if is_titled:
                table = keys.scan(BytesIO(f"{titles}{text}".encode()), start)
                for row in table.filter(~cells.plain(fields)).select(keys.ROW).collect().to_series():
                    is_odd[row] = 1
    return header, is_odd


class _Lines:
    """The lines of a file, which keeps those that were read last."""

    def __init__(self, file: Iterable[str]) -> None:
        self._file = iter(file)
        self._kept: list[str] = []

    def __iter__(self) -> Iterator[str]:
        for line in self._file:
            self._kept.append(line)
            yield line

    def taken(self) -> str:
        """Return the lines read since the last time."""
        text = "".join(self._kept)
        self._kept.clear()
        return text


def _names(fields: list[dict[str, Any]]) -> list[str]:
    return [field["name"] for field in fields]


def _as_described(path: Path, resource: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield where a file is not of the hash or of the size that the descriptor tells."""
    with path.open("rb") as file:
        digest = f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    for name, found in (("hash", digest), ("bytes", path.stat().st_size)):
        if name in resource and resource[name] != found:
            words = "hash" if name == "hash" else "byte count"
            message = (
                f'The data source does not match the expected {words}: expected is "{resource[name]}" and actual is'
            )
            yield Finding("frictionless", f"data/{resource['name']}.csv", f'{message} "{found}".', "")


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
