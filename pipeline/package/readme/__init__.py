"""The package's README, for the person who unzips it and has nothing but a text editor."""

from collections.abc import Mapping
from pathlib import Path
from string import Template
from textwrap import fill
from typing import Any

import polars as pl

from pipeline.package import citation
from pipeline.package.readme import columns, doubtful, origins

WIDTH, INDENT = 100, "    "
TEMPLATE = Path(__file__).with_name("README.md.template")


def text(about: Mapping[str, Any], tables: Mapping[str, pl.LazyFrame]) -> str:
    """Return the README of the package that a descriptor and its tables describe."""
    filled = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=about["title"],
        title_vi=about["translations"]["vi"]["title"],
        description=about["description"],
        version=about["version"],
        address=about["homepage"],
        files=_files(about, tables),
        doubtful=doubtful.text(tables),
        origins=origins.text(tables["sources"].collect(), about["sources"]),
        columns=columns.text(about["resources"]),
        units=_units(tables),
        citation=citation.sentence(about),
        licence=about["licenses"][0]["title"],
        licence_path=about["licenses"][0]["path"],
    )
    return "".join(f"{_wrapped(line)}\n" for line in filled.split("\n")).rstrip("\n") + "\n"


def _wrapped(line: str) -> str:
    """Return a line broken as an editor shows it whole; code stays as it is."""
    if line.startswith(INDENT):
        return line
    below = "  " if line.startswith("- ") else ""
    return fill(line, WIDTH, subsequent_indent=below, break_long_words=False, break_on_hyphens=False)


def _files(about: Mapping[str, Any], tables: Mapping[str, pl.LazyFrame]) -> str:
    return "\n".join(
        f"- `{resource['path']}`, {_rows(_count(tables[resource['name']]))}: {resource['description']}"
        for resource in about["resources"]
    )


def _count(table: pl.LazyFrame) -> int:
    return int(table.select(pl.len()).collect(engine="streaming").item())


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _units(tables: Mapping[str, pl.LazyFrame]) -> str:
    """Return a line for each unit that a figure has, with its names in both languages."""
    units = tables["figures"].select("unit_id", "unit_en", "unit_vi").unique()
    found = units.collect(engine="streaming").sort("unit_id")
    return (
        "\n".join(f"- `{unit}`: {english}, {vietnamese}" for unit, english, vietnamese in found.iter_rows()) or "None."
    )
