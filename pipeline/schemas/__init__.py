"""The Table Schemas of the package: the one source of its columns.

Each `<resource>.json` holds the `name`, `title`, `description` and `schema` of a resource (Data Package 2.0).
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

# The order in which a reader meets them; `figures` first.
RESOURCES = (
    "figures",
    "observations",
    "mentions",
    "sources",
    "series",
    "checks",
    "check_operands",
    "derived",
    "derived_operands",
    "listings",
    "reviews",
    "reference_figures",
    "indicators",
    "geographies",
    "partners",
    "items",
    "units",
)


@cache
def resource(name: str) -> dict[str, Any]:
    """Return the description of a resource: `name`, `title`, `description`, `schema`. Do not change it."""
    loaded: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def fields(name: str) -> list[dict[str, Any]]:
    """Return the fields of a resource in the order of its columns."""
    found: list[dict[str, Any]] = resource(name)["schema"]["fields"]
    return found


def columns(name: str) -> dict[str, str]:
    """Return the type of each column of a resource: string, integer, number or date."""
    return {field["name"]: field["type"] for field in fields(name)}


def primary_key(name: str) -> list[str]:
    """Return the columns that identify a row of the resource."""
    key: list[str] = resource(name)["schema"]["primaryKey"]
    return key


def required(name: str) -> list[str]:
    """Return the columns of a resource that may not be empty."""
    return [field["name"] for field in fields(name) if field.get("constraints", {}).get("required")]
