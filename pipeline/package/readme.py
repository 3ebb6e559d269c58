"""The package's README, for the person who unzips it."""

from pathlib import Path
from string import Template
from typing import Any

TEMPLATE = Path(__file__).with_name("README.md.template")


def text(about: dict[str, Any]) -> str:
    """Return the README of the package that a descriptor describes."""
    rows = [
        "| table | what a row is |",
        "|---|---|",
        *(f"| [`{table['name']}`]({table['path']}) | {table['description']} |" for table in about["resources"]),
    ]
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=about["title"],
        description=about["description"],
        version=about["version"],
        tables="\n".join(rows),
        licence=about["licenses"][0]["title"],
    )
