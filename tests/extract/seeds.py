"""The five articles, read once, and the rows of an independent reader (tests/seeds/gold)."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.extract.article import Reading, read
from pipeline.ingest import opened, read_articles
from tests.extract.reading import locate

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "seeds" / "gold"
NAMES = tuple(sorted(path.stem for path in (ROOT / "seeds").glob("*.txt")))


@cache
def readings() -> dict[str, Reading]:
    """Return what was read of each article, by the number that its name starts with (`000`)."""
    return {article.source_id[:3]: read(article) for article in read_articles(opened(ROOT / "seeds"))}


@dataclass(frozen=True)
class Row:
    """A row of the independent reader: what the words at `span` are."""

    name: str
    cells: dict[str, str]
    span: tuple[int, int]

    def __str__(self) -> str:
        """Return the row as a test's name."""
        return f"{self.name} {self.cells['exact']} ({self.cells['nth']}) {self.cells['indicator']}".strip()

    @property
    def is_sure(self) -> bool:
        """Tell whether two careful readers could not differ on the row."""
        return self.cells["sure"] == "yes"

    @property
    def is_figure(self) -> bool:
        """Tell whether the row is a figure of an indicator."""
        return self.cells["role"] == "observation"


@cache
def gold() -> tuple[Row, ...]:
    """Return the rows of all five articles."""
    rows = []
    for name in NAMES:
        text = (ROOT / "seeds" / f"{name}.txt").read_bytes().decode("utf-8")
        with (GOLD / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for cells in csv.DictReader(file):
                rows.append(Row(name[:3], cells, locate(text, cells["exact"], int(cells["nth"]))))
    return tuple(rows)
