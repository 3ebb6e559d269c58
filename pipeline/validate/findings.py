"""What was found against a package."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline import schemas
from pipeline.errors import ValidationError

SHOWN = 10


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: which `check` found it, `where` (file, row, article), what was found, and why it must not be."""

    check: str
    where: str
    message: str
    why: str

    def __str__(self) -> str:
        """Return the finding as a sentence or two."""
        return f"{self.where}: {self.message} {self.why}".rstrip()


def found_in(table: str, row: int, cells: Mapping[str, Any], message: str) -> Finding:
    """Return a fault in a row of a table, which is named with its key and its article where it has one."""
    named = dict.fromkeys([*schemas.primary_key(table), "source_id"])
    keys = "".join(f", {column} {cells[column]}" for column in named if cells.get(column))
    return Finding("frictionless", f"data/{table}.csv, row {row}{keys}", message, "")


def refuse(findings: Sequence[Finding]) -> None:
    """Raise `ValidationError` with the first findings, unless there are none."""
    if findings:
        shown = [f"- {finding}" for finding in findings[:SHOWN]]
        if len(findings) > SHOWN:
            shown.append(f"and {len(findings) - SHOWN} more in results.json")
        raise ValidationError("the package does not keep its contract.\n" + "\n".join(shown))
