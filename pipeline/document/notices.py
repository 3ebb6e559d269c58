"""What the build says of the articles: which were left out, and what is odd about others (`ingest/notices.csv`)."""

import csv
from dataclasses import dataclass
from pathlib import Path

LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Notice:
    """A file that was left out or is warned of; `kind` is a word of `notices` in `words/*.yaml`."""

    file: str
    effect: str
    kind: str
    byte: int | None
    other: str


def read(path: Path) -> tuple[list[Notice], list[Notice]]:
    """Return the articles that were left out, and the warnings, in the order of the file."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            Notice(row["file"], row["effect"], row["kind"], int(row["byte"]) if row["byte"] else None, row["other"])
            for row in csv.DictReader(file)
        ]
    return [row for row in rows if row.effect == LEFT_OUT], [row for row in rows if row.effect != LEFT_OUT]
