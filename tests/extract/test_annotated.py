"""The annotated articles: how many of their sure figures are read, and how far. The bars may only be raised."""

import csv
from functools import cache
from pathlib import Path

import pytest

from pipeline.extract import read
from pipeline.extract.article import Reading
from pipeline.ingest import opened, read_articles
from tests.extract.reading import locate

ARTICLES = Path(__file__).parent.parent / "articles"
CORE = {"indicator": "indicator_id", "measure": "measure", "geography": "geography_id", "partner": "partner_id",
        "item": "item_id"}  # fmt: skip
FULL = CORE | {"time_period": "time_period", "status": "status"}


@cache
def readings(group: str) -> dict[str, Reading]:
    return {article.source_id: read(article) for article in read_articles(opened(ARTICLES / group / "texts"))}


def gold(group: str, name: str) -> list[dict[str, str]]:
    with (ARTICLES / group / "gold" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["role"] == "observation" and row["sure"] != "no"]


def told(row: dict[str, str], found: Reading) -> list[dict[str, str]]:
    """Return the figures that are read from the words of a gold row with its value and unit."""
    start, end = locate(found.article.text, row["exact"], int(row["nth"] or 1))
    here = {one.mention_id for one in found.mentions if one.start < end and start < one.end}
    return [
        {name: str(getattr(one, name) or "") for name in FULL.values()}
        for one in found.observations
        if one.mention_id in here and one.unit_id == row["unit"] and abs(float(one.value) - float(row["value"])) < 1e-6
    ]


def recall(group: str, names: set[str] | None, fields: dict[str, str]) -> float:
    """Return the share of sure gold figures that are read with value, unit and these fields."""
    rows = right = 0
    for name, found in readings(group).items():
        if names is None or name in names:
            for row in gold(group, name):
                rows += 1
                right += any(
                    all(one[ours] == row[theirs] for theirs, ours in fields.items()) for one in told(row, found)
                )
    return right / rows


@pytest.mark.parametrize(("fields", "bar"), [({}, 0.99), (CORE, 0.97), (FULL, 0.93)], ids=["figure", "core", "full"])
def test_the_given_articles(fields: dict[str, str], bar: float) -> None:
    assert recall("given", None, fields) >= bar


@pytest.mark.parametrize(("fields", "bar"), [({}, 0.98), (CORE, 0.92), (FULL, 0.88)], ids=["figure", "core", "full"])
def test_the_articles_of_other_writers(fields: dict[str, str], bar: float) -> None:
    assert recall("own", None, fields) >= bar


@pytest.mark.parametrize("group", ["given", "own"])
def test_every_digit_lies_in_one_mention(group: str) -> None:
    for found in readings(group).values():
        spans = [(one.start, one.end) for one in found.mentions]
        for at, letter in enumerate(found.article.text):
            if letter.isdecimal():
                assert sum(start <= at < end for start, end in spans) == 1, f"{found.article.file}, character {at}"
