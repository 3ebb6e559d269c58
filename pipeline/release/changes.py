"""What two packages do not share: in their structure, their rows and cells, and their other files."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from pipeline.release.bump import Bump


@dataclass(frozen=True)
class Change:
    """A change that is no row: where it is, what it is in words, and how much it counts."""

    bump: Bump
    where: str
    text: str


@dataclass(frozen=True)
class Rows:
    """What became of the rows of a table.

    `added` and `removed` hold whole rows; `changed` one row a cell: the key, `column`, `old`, `new`. All get a `cause`.
    """

    name: str
    key: Sequence[str]
    added: pl.DataFrame
    removed: pl.DataFrame
    changed: pl.DataFrame

    @property
    def any(self) -> bool:
        """Whether a row was added, removed or changed."""
        return bool(self.added.height or self.removed.height or self.changed.height)

    @property
    def changed_rows(self) -> int:
        """How many rows have a changed cell."""
        return self.changed.select(self.key).n_unique() if self.changed.height else 0


@dataclass(frozen=True)
class Difference:
    """All that changed from one package to another."""

    old: str
    new: str
    changes: Sequence[Change]
    rows: Sequence[Rows]

    @property
    def bump(self) -> Bump:
        """The greatest of the changes."""
        return max((change.bump for change in self.changes), default=Bump.NONE)

    def of(self, name: str) -> Rows | None:
        """Return what became of the rows of a table, None where it is not in both packages."""
        return next((rows for rows in self.rows if rows.name == name), None)
