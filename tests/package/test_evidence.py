"""Mentions are evidence: they stand in the article where they say, apart from each other, and cover every digit."""

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from pipeline import io, package
from pipeline.errors import ValidationError
from pipeline.package.evidence import faults, misquoted
from tests.package import sample

TEXT = "In 2025 exports rose 10% to ½ of 7 billion, in ２０２６ more."
SOUND = [
    ("a:3", 3, 7, "2025", "In ", " exports"),
    ("a:21", 21, 24, "10%", "rose ", " to"),
    ("a:33", 33, 42, "7 billion", "½ of ", ", in"),
    ("a:47", 47, 51, "２０２６", None, " more."),
]


def test_a_complete_ledger_has_no_fault() -> None:
    assert list(faults(TEXT, SOUND)) == []


@pytest.mark.parametrize(
    ("position", "span", "fault"),
    [
        (0, ("a:3", 3, 6, "2025", "In ", " exports"), "'2025' is not what stands at 3:6, which is '202'"),
        (0, ("a:3", 3, 7, "2025", "in ", " exports"), "prefix or suffix"),
        (1, ("a:21", 21, 24, "10%", "rose ", "to"), "prefix or suffix"),
        (1, ("a:3", 6, 24, TEXT[6:24], None, None), "overlap at 6"),
    ],
)
def test_what_is_no_evidence_is_named(
    position: int, span: tuple[str, int, int, str, str | None, str | None], fault: str
) -> None:
    changed = [*SOUND[:position], span, *SOUND[position + 1 :]]
    assert any(fault in found for found in faults(TEXT, changed))


@pytest.mark.parametrize("missing", range(len(SOUND)))
def test_a_number_in_no_mention_is_named_with_its_place(missing: int) -> None:
    left = [*SOUND[:missing], *SOUND[missing + 1 :]]
    _, start, _, exact, *_ = SOUND[missing]
    number = exact.split("%")[0].split(" ")[0]
    assert list(faults(TEXT, left)) == [
        f"offset {start}: the number {number!r} is in no mention: the ledger is not complete."
    ]


def test_the_build_stops_and_names_the_article(tmp_path: Path) -> None:
    candidate = sample.write_candidate(tmp_path)
    before = {path: path.read_bytes() for path in candidate.rglob("*") if path.is_file()}
    mentions = tmp_path / "extract" / "mentions.parquet"
    io.write_parquet(io.read_parquet(mentions).filter(pl.col("exact") != "60%"), mentions)
    with pytest.raises(ValidationError, match=r"article alpha, offset 295: the number '60' is in no mention"):
        package.run(tmp_path / "ingest", tmp_path / "extract", tmp_path / "reconcile", candidate, sample.PARAMS)
    assert {path: path.read_bytes() for path in candidate.rglob("*") if path.is_file()} == before


def test_an_entry_of_a_list_is_quoted_from_its_place() -> None:
    assert list(misquoted(TEXT, [("a:markets:8", 8, 15, "exports")])) == []
    assert list(misquoted(TEXT, [("a:markets:8", 8, 14, "exports")])) == [
        "listing a:markets:8: 'exports' is not what stands at 8:14, which is 'export'."
    ]


def test_a_list_that_is_not_in_its_article_stops_the_package(tmp_path: Path) -> None:
    tables = sample.stages()
    moved = [replace(one, start=one.start + 1, end=one.end + 1) for one in sample.listings()]
    tables["extract"]["listings"] = moved
    with pytest.raises(ValidationError, match="listing alpha:export_goods:"):
        sample.write_candidate(tmp_path, tables=tables)
