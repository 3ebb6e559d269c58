"""Downloads, and the dictionary of the package's tables, made from their schemas."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from pipeline import io, schemas
from pipeline.document import diagram, released, structured
from pipeline.document.edition import Edition
from pipeline.document.pages import Page
from pipeline.plain import PATTERN

# What each file that holds the whole is, by the end of its name; the last that fits holds.
FORMATS = {
    ".zip": "csv",
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    "-parquet.zip": "parquet",
    "-jsonl.zip": "jsonl",
    "-schema-org.jsonld": "schema-org",
    "-dcat.jsonld": "dcat",
    "SHA256SUMS": "sums",
}


# Characters of an example: more of a sentence tells no more of its column.
LONGEST_EXAMPLE = 60


@dataclass(frozen=True)
class Download:
    """A file to download, with its address from the site's root and its size in bytes."""

    name: str
    address: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Column:
    """A column of a table; `refers` is the table whose key it holds, `example` the first value of this package."""

    name: str
    type: str
    description: str
    required: bool
    allowed: Sequence[str]
    constraints: Mapping[str, Any]
    refers: str
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
    references: Mapping[str, str]


def pages(package: Path, archives: Sequence[Path], releases: Path, edition: Edition) -> Iterator[Page]:
    """Yield the page of downloads and the dictionary."""
    tables = [_table(package, name) for name in schemas.RESOURCES]
    descriptor = edition.tables.descriptor
    yield Page(
        "data/index.md",
        "data.md",
        {
            "tables": tables,
            "wholes": wholes(archives),
            "descriptor_file": download(package / "datapackage.json", "download/datapackage.json"),
            "versions": released.read(releases),
            "package": descriptor,
            "dataset": structured.whole(archives, "data/", edition),
        },
    )
    yield Page(
        "data/dictionary.md", "dictionary.md", {"tables": tables, "diagram": _diagram(tables), "package": descriptor}
    )


def _diagram(tables: Sequence[Table]) -> Markup:
    entities = [diagram.Entity(table.name, table.primary_key, table.references) for table in tables]
    return diagram.svg(entities, "diagram", "diagram-text")


def wholes(archives: Sequence[Path]) -> dict[str, Download]:
    """Return the files that hold or describe the whole, by what they are."""
    kinds = list(FORMATS.values())
    found = {_format(path.name): download(path, f"download/{path.name}") for path in archives}
    return {kind: found[kind] for kind in sorted(found, key=kinds.index)}


def _format(name: str) -> str:
    return [kind for end, kind in FORMATS.items() if name.endswith(end)][-1]


def download(path: Path, address: str) -> Download:
    """Return a file as a download."""
    content = path.read_bytes()
    return Download(path.name, address, len(content), hashlib.sha256(content).hexdigest())


def _table(package: Path, name: str) -> Table:
    known = schemas.resource(name)
    path = package / "data" / f"{name}.csv"
    rows = io.read_csv(path, name)
    keys = known["schema"].get("foreignKeys", ())
    references = {key["fields"][0]: key["reference"]["resource"] for key in keys}
    return Table(
        name=name,
        title=known["title"],
        description=known["description"],
        file=download(path, f"download/data/{name}.csv"),
        rows=rows.height,
        columns=[
            _column(field, references.get(field["name"], ""), rows[field["name"]].drop_nulls().head(1).to_list())
            for field in schemas.fields(name)
        ],
        primary_key=schemas.primary_key(name),
        references=references,
    )


def _column(field: Mapping[str, Any], refers: str, first: Sequence[object]) -> Column:
    constraints = dict(field.get("constraints", {}))
    return Column(
        name=field["name"],
        type=field["type"],
        description=field["description"],
        required=constraints.pop("required", False),
        allowed=constraints.pop("enum", ()),
        constraints=_told(constraints),
        refers=refers,
        example=shortened(str(first[0])) if first else "",
    )


def _told(constraints: Mapping[str, Any]) -> dict[str, Any]:
    """Return constraints by the name of their words; the pattern that keeps formulas out has words of its own."""
    return {
        "no_formula" if value == PATTERN else name: value == PATTERN or value for name, value in constraints.items()
    }


def shortened(text: str) -> str:
    """Return a text as it is where it is short, else as much of it as shows what it is like."""
    return text if len(text) <= LONGEST_EXAMPLE else text[:LONGEST_EXAMPLE].rstrip() + "…"
