"""What was found against a package."""

from collections.abc import Sequence
from dataclasses import dataclass

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


def refuse(findings: Sequence[Finding]) -> None:
    """Raise `ValidationError` with the first findings, unless there are none."""
    if findings:
        shown = [f"- {finding}" for finding in findings[:SHOWN]]
        if len(findings) > SHOWN:
            shown.append(f"and {len(findings) - SHOWN} more in results.json")
        raise ValidationError("the package does not keep its contract.\n" + "\n".join(shown))
