"""What became of an expectation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.validate.findings import Finding

KEPT = 20  # faulty rows of an expectation that an outcome keeps


@dataclass(frozen=True, slots=True)
class Outcome:
    """One expectation of a suite: how many of how many rows are against it, and the first of those.

    Each of the `rows` has the columns that were looked at and those of `key`, which tell which row it is.
    """

    suite: str
    name: str
    why: str
    type: str
    kwargs: Mapping[str, Any]
    severity: str
    success: bool
    observed: int
    unexpected: int
    key: Sequence[str]
    rows: Sequence[Mapping[str, Any]]

    def with_more(self, other: "Outcome") -> "Outcome":
        """Return what became of the expectation with the rows of another part of the table."""
        return replace(
            self,
            success=self.success and other.success,
            observed=self.observed + other.observed,
            unexpected=self.unexpected + other.unexpected,
            rows=[*self.rows, *other.rows][:KEPT],
        )

    @property
    def stops(self) -> bool:
        """Whether it keeps the package from being published: a warning is published and shown."""
        return not self.success and self.severity == "critical"

    def findings(self) -> Iterator[Finding]:
        """Yield a finding for each faulty row that is kept, or one for the table where the fault is the whole's."""
        table = "the tables together" if self.suite == "package" else f"data/{self.suite}.csv"
        check = f"{self.suite}/{self.name}"
        if self.success:
            return
        for row in self.rows:
            named = "".join(f", {column} {row[column]}" for column in self.key if row.get(column) is not None)
            seen = ", ".join(f"{column} is {row[column]}" for column in row if column not in self.key)
            yield Finding(check, table + named, f"{seen}.".lstrip("."), self.why)
        if not self.rows:
            yield Finding(check, table, f"the expectation {self.name} does not hold.", self.why)
