"""What each column of each table means, from the Table Schemas."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

TYPES = {"string": "text", "integer": "whole number", "number": "decimal number", "date": "date"}


def text(resources: Sequence[Mapping[str, Any]]) -> str:
    """Return a section for each table of a descriptor."""
    return "".join(_section(resource) for resource in resources)


def _section(resource: Mapping[str, Any]) -> str:
    described = resource["schema"]
    keys = {key["fields"][0]: key["reference"] for key in described.get("foreignKeys", [])}
    lines = [_line(field, keys.get(field["name"])) for field in described["fields"]]
    head = (
        f"\n### {resource['path']}\n\n{resource['description']} Each row has its own {_list(described['primaryKey'])}."
    )
    return "\n".join([head, "", *lines, ""])


def _line(field: Mapping[str, Any], target: Mapping[str, Any] | None) -> str:
    limits = field.get("constraints", {})
    facts = ", ".join([TYPES[field["type"]], *_facts(limits, target)])
    return f"- `{field['name']}` ({facts}): {field['description']}"


def _facts(limits: Mapping[str, Any], target: Mapping[str, Any] | None) -> Iterator[str]:
    if not limits.get("required"):
        yield "can be empty"
    if target:
        yield f"a row of {target['resource']}"
    if "enum" in limits:
        yield f"one of {' | '.join(limits['enum'])}"


def _list(names: Sequence[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)
