"""How well the extractor reads articles that people annotated: `scores.csv`, written by tests/extract/scores.py.

A row is a group of articles: how many, their figures, and in percent the share of these that is read with the right
value and unit (`figure`), also with indicator, measure, place, partner and item (`core`), also with period and status
(`full`). A test holds the file against what is read today.

`first_readings.csv` has the same columns for articles that were annotated before the extractor first read them, and for
what it read then. That cannot be measured again: a row is added by hand and never altered.
"""

import csv
from pathlib import Path

FILE = Path(__file__).with_suffix(".csv")
FIRST = FILE.with_name("first_readings.csv")
COLUMNS = ("group", "articles", "figures", "figure", "core", "full")


def read(path: Path = FILE) -> list[dict[str, str]]:
    """Return the rows of a file of scores."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
