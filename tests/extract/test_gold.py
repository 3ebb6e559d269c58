"""The five articles against the rows of an independent reader: all of it, and nothing more.

Extents are free where they cover the same digits (words without digits: where they overlap). Rows marked sure=no are
those on which careful readers could differ: what is doubted of them is not held against us.
"""

import re
from decimal import Decimal

import pytest

from pipeline.model import Mention, Observation
from pipeline.plain import is_plain, plain_end
from tests.extract.seeds import NAMES, Row, gold, readings

FIELDS = {
    "indicator": "indicator_id",
    "measure": "measure",
    "geography": "geography_id",
    "partner": "partner_id",
    "item": "item_id",
    "time_period": "time_period",
    "status": "status",
    "qualifier": "qualifier",
    "base_period": "base_period",
    "of_indicator_id": "of_indicator_id",
    "of_geography_id": "of_geography_id",
    "of_item_id": "of_item_id",
    "price_basis": "price_basis",
    "unit": "unit_id",
}
DOUBT = re.compile(r"doubt: ([a-z_, ]+?)(?: only)? \(")
SURE_FIGURES = [row for row in gold() if row.is_figure and row.is_sure]
DOUBTED_FIGURES = [row for row in gold() if row.is_figure and not row.is_sure]
SURE_OTHERS = [row for row in gold() if not row.is_figure and row.is_sure]


def mentions_at(row: Row) -> list[Mention]:
    """Return the mentions that cover digits of the row, or overlap it where it has none."""
    found = readings()[row.name]
    start, end = row.span
    digits = [at for at in range(start, end) if found.article.text[at].isdigit()]
    if digits:
        return [one for one in found.mentions if any(one.start <= at < one.end for at in digits)]
    return [one for one in found.mentions if one.start < end and start < one.end]


def observations_at(row: Row) -> list[Observation]:
    here = {one.mention_id for one in mentions_at(row)}
    return [one for one in readings()[row.name].observations if one.mention_id in here]


def expected(row: Row) -> dict[str, object]:
    cells = {field: row.cells[column] or None for column, field in FIELDS.items() if column in row.cells}
    return {**cells, "value": Decimal(row.cells["value"])}


def test_there_are_as_many_rows_as_the_reader_wrote() -> None:
    assert len(NAMES) == 5
    assert len(SURE_FIGURES) == 56
    assert len([row for row in gold() if row.is_figure]) == 69


@pytest.mark.parametrize("row", SURE_FIGURES, ids=str)
def test_every_sure_figure_is_read_with_all_its_fields(row: Row) -> None:
    wanted = expected(row)
    found = [{field: getattr(one, field) for field in wanted} for one in observations_at(row)]
    assert wanted in found, f"{row}: read as {found}"


@pytest.mark.parametrize("row", DOUBTED_FIGURES, ids=str)
def test_a_doubted_figure_is_read_as_far_as_it_is_not_doubted(row: Row) -> None:
    """The note says which fields are in doubt; where it is the role, the figure may be missing."""
    doubt = DOUBT.match(row.cells["note"])
    assert doubt, f"the note of {row} does not say what is doubted"
    doubted = {name.strip() for name in doubt[1].split(",")}
    wanted = {field: cell for field, cell in expected(row).items() if field.removesuffix("_id") not in doubted}
    found = [{field: getattr(one, field) for field in wanted} for one in observations_at(row)]
    assert wanted in found or ("role" in doubted and not found), f"{row}: read as {found}"


@pytest.mark.parametrize("row", SURE_OTHERS, ids=str)
def test_every_other_numeral_keeps_its_role(row: Row) -> None:
    here = mentions_at(row)
    assert {one.role for one in here} == {row.cells["role"]}, [(one.exact, one.role) for one in here]
    if row.cells["role"] == "conversion":
        (bracket,) = here
        assert (bracket.value, bracket.unit_id) == (Decimal(row.cells["value"]), row.cells["unit"])
        assert bracket.converts_mention_id in {one.mention_id for one in readings()[row.name].observations}


@pytest.mark.parametrize("name", [name[:3] for name in NAMES])
def test_nothing_is_invented(name: str) -> None:
    """Each observation belongs to a row of the reader, which it shares with no other."""
    rows = [row for row in gold() if row.name == name and (row.is_figure or not row.is_sure)]
    taken: set[int] = set()
    invented = []
    for one in readings()[name].observations:
        fitting = [
            number
            for number, row in enumerate(rows)
            if number not in taken and one in observations_at(row)
            and (not row.is_sure or row.cells["indicator"] == one.indicator_id)
        ]  # fmt: skip
        # a sure row first: what is left for a doubted one is whatever else rests on its words
        fitting.sort(key=lambda number: (not rows[number].is_sure, rows[number].cells["indicator"] != one.indicator_id))
        if fitting:
            taken.add(fitting[0])
        else:
            invented.append((one.mention_id, one.indicator_id, one.measure, one.value))
    assert invented == []


@pytest.mark.parametrize("name", [name[:3] for name in NAMES])
def test_every_digit_lies_in_exactly_one_mention(name: str) -> None:
    found = readings()[name]
    text = found.article.text
    for run in re.finditer(r"\d+", text):
        holding = [one for one in found.mentions if one.start < run.end() and run.start() < one.end]
        shown = text[max(run.start() - 20, 0) : run.end() + 20]
        assert len(holding) == 1, f"{run[0]} in {shown!r} lies in {[one.exact for one in holding]}"
        assert holding[0].start <= run.start()
        assert run.end() <= holding[0].end


@pytest.mark.parametrize("name", [name[:3] for name in NAMES])
def test_every_mention_is_evidence(name: str) -> None:
    found = readings()[name]
    text = found.article.text
    for one in found.mentions:
        assert text[one.start : one.end] == one.exact
        assert plain_end(text[max(one.start - 32, 0) : one.start]) == one.prefix
        behind = text[one.end : one.end + 32]
        assert one.suffix == (behind if is_plain(behind) else "")
        assert one.sentence_start <= one.start < one.end <= one.sentence_end
        assert one.exact in one.excerpt
        assert one.excerpt in text[one.sentence_start : one.sentence_end]
        assert len(one.excerpt) == min(300, one.sentence_end - one.sentence_start)
        assert "\n" not in one.excerpt
