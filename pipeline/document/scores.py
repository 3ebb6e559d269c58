"""How well the extractor reads articles that people annotated: `scores.csv`, written by tests/extract/scores.py.

A row is a group of articles: how many, their figures, and in percent the share of these that is read with the right
value and unit (`figure`), also with indicator, measure, place, partner and item (`core`), also with period and status
(`full`). A test holds the file against what is read today.
"""

import csv
from pathlib import Path

FILE = Path(__file__).with_suffix(".csv")
COLUMNS = ("group", "articles", "figures", "figure", "core", "full")


def read() -> list[dict[str, str]]:
    """Return the rows of the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
