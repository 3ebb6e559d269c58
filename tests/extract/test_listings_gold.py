"""The lists of the five articles against the rows of an independent reader: all of them, and nothing more.

Rows marked sure=no are those on which careful readers could differ: what is doubted of them is not held against us.
"""

import csv
import re
from functools import cache

import pytest

from pipeline.extract.grammar import grammar
from pipeline.model import Listing
from tests.extract.reading import locate
from tests.extract.seeds import ROOT, readings

FIELDS = ("kind", "geography_id", "time_period", "item_id", "partner_id", "name")
DOUBT = re.compile(r"doubt: ([a-z_, ]+?)(?: only)? \(")
# What the reader had to write by name, because the code lists of that day had no id for it.
IDS = {
    "raw materials for industrial production": ("item_id", "production-materials"),
    "Eurasian Economic Union": ("partner_id", "EAEU"),
    "logistics": ("item_id", "logistics"),
}
Cells = dict[str, str]


@cache
def gold() -> tuple[Cells, ...]:
    with (ROOT / "tests" / "seeds" / "listings.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def wanted(row: Cells) -> dict[str, object]:
    """Return the fields of a row, with the id where the code lists have one by now."""
    cells: dict[str, object] = {field: row[field] or None for field in FIELDS} | {"position": int(row["position"])}
    if row["name"] in IDS:
        field, identifier = IDS[row["name"]]
        cells |= {"name": None, field: identifier}
    return cells


def doubted(row: Cells) -> set[str]:
    if row["sure"] == "yes":
        return set()
    doubt = DOUBT.match(row["note"])
    assert doubt, f"the note of {row['exact']} does not say what is doubted"
    fields = {name.strip() for name in doubt[1].split(",")}
    return fields | ({"partner_id", "name"} if "item_id" in fields else set())


def span(row: Cells) -> tuple[int, int]:
    return locate(readings()[row["source_id"][:3]].article.text, row["exact"], int(row["nth"]))


def at(row: Cells) -> list[Listing]:
    """Return the rows that overlap the words of the reader's row."""
    start, end = span(row)
    return [one for one in readings()[row["source_id"][:3]].listings if one.start < end and start < one.end]


def test_there_are_as_many_rows_as_the_reader_wrote() -> None:
    assert len(gold()) == 83
    assert sum(row["sure"] == "yes" for row in gold()) == 42


@pytest.mark.parametrize("row", gold(), ids=lambda row: f"{row['source_id'][:3]} {row['exact']} {row['nth']}")
def test_every_entry_is_read_as_far_as_it_is_not_doubted(row: Cells) -> None:
    here = at(row)
    fields = {field: cell for field, cell in wanted(row).items() if field not in doubted(row)}
    found = [{field: getattr(one, field) for field in fields} for one in here]
    assert fields in found, f"{row['exact']}: read as {here}"
    if "exact" not in doubted(row):
        assert span(row) in [(one.start, one.end) for one in here]


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_nothing_is_listed_that_the_reader_did_not_list(name: str) -> None:
    spans = [span(row) for row in gold() if row["source_id"][:3] == name]
    beyond = [one for one in readings()[name].listings if not any(s <= one.start and one.end <= e for s, e in spans)]
    assert [one.exact for one in beyond] == []


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_every_entry_is_evidence_and_one_thing(name: str) -> None:
    found = readings()[name]
    lists = grammar(found.article.language).lists
    for one in found.listings:
        assert found.article.text[one.start : one.end] == one.exact
        assert sum(cell is not None for cell in (one.item_id, one.partner_id, one.name)) == 1
        assert one.item_id is None or one.item_id in lists.items
        assert one.partner_id is None or one.partner_id in lists.partners
