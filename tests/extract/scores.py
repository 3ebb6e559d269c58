"""Write what the extractor reads of the annotated articles for the site to tell: `python -m tests.extract.scores`.

Shares are rounded down, so that what the site tells stays true while the extractor gets better.
"""

import csv
import math
from collections.abc import Iterator
from pathlib import Path

from pipeline.document import scores
from tests.extract.test_annotated import CORE, FULL, gold, readings, recall

# By the name of their group on the site and of their folder: those that came with the project, and those of others.
GROUPS = ("given", "own")
FIELDS: dict[str, dict[str, str]] = {"figure": {}, "core": CORE, "full": FULL}


def measured() -> Iterator[dict[str, str]]:
    """Yield a row for each group of articles: how many, their figures, and the share of them that is read right."""
    for group in GROUPS:
        names = list(readings(group))
        figures = sum(len(gold(group, article)) for article in names)
        shares = {field: share(recall(group, None, fields)) for field, fields in FIELDS.items()}
        yield {"group": group, "articles": str(len(names)), "figures": str(figures), **shares}


def share(value: float) -> str:
    """Return a share in percent, rounded down: 0.9871 is 98."""
    return str(math.floor(value * 100))


def write(path: Path = scores.FILE) -> None:
    """Write the file of scores."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, scores.COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(measured())


if __name__ == "__main__":
    write()
