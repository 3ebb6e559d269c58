"""Downloads, and the dictionary of the package's tables, made from their schemas."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import io, schemas
from pipeline.document.pages import Page


@dataclass(frozen=True)
class Download:
    """A file to download, with its address from the site's root and its size in bytes."""

    name: str
    address: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Column:
    """A column of a table; `example` is the first value that a row of this package has."""

    name: str
    type: str
    description: str
    required: bool
    allowed: Sequence[str]
    constraints: Mapping[str, Any]
    example: str


@dataclass(frozen=True)
class Table:
    """A table of the package: its file, its columns and its keys."""

    name: str
    title: str
    description: str
    file: Download
    rows: int
    columns: Sequence[Column]
    primary_key: Sequence[str]
    foreign_keys: Sequence[tuple[str, str]]


def pages(package: Path, archives: Sequence[Path], descriptor: Mapping[str, Any]) -> Iterator[Page]:
    """Yield the page of downloads and the dictionary."""
    tables = [_table(package, name) for name in schemas.RESOURCES]
    yield Page(
        "data/index.md",
        "data.md",
        {
            "tables": tables,
            "archives": [download(path, f"download/{path.name}") for path in archives],
            "descriptor_file": download(package / "datapackage.json", "download/datapackage.json"),
            "package": descriptor,
        },
    )
    yield Page("data/dictionary.md", "dictionary.md", {"tables": tables, "package": descriptor})


def download(path: Path, address: str) -> Download:
    """Return a file as a download."""
    content = path.read_bytes()
    return Download(path.name, address, len(content), hashlib.sha256(content).hexdigest())


def _table(package: Path, name: str) -> Table:
    known = schemas.resource(name)
    path = package / "data" / f"{name}.csv"
    rows = io.read_csv(path, name)
    return Table(
        name=name,
        title=known["title"],
        description=known["description"],
        file=download(path, f"download/data/{name}.csv"),
        rows=rows.height,
        columns=[_column(field, rows[field["name"]].drop_nulls().head(1).to_list()) for field in schemas.fields(name)],
        primary_key=schemas.primary_key(name),
        foreign_keys=[
            (key["fields"][0], f"{key['reference']['resource']}.{key['reference']['fields'][0]}")
            for key in known["schema"].get("foreignKeys", ())
        ],
    )


def _column(field: Mapping[str, Any], first: Sequence[object]) -> Column:
    constraints = dict(field.get("constraints", {}))
    return Column(
        name=field["name"],
        type=field["type"],
        description=field["description"],
        required=constraints.pop("required", False),
        allowed=constraints.pop("enum", ()),
        constraints=constraints,
        example=str(first[0]) if first else "",
    )
