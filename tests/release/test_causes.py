"""Why rows and cells changed, as far as two packages tell it."""

import csv
import io as stdio
import shutil
from collections.abc import Mapping
from pathlib import Path

import polars as pl
import pytest

from pipeline.release import packages
from pipeline.release.changes import Rows
from pipeline.release.difference import compare
from tests.package import sample
from tests.package.files import edited

EXPORTS, SURPLUS, PROJECTS, FORECAST = "alpha:44", "alpha:157", "alpha:315", "alpha:251"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("old"))


@pytest.fixture
def new(old: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(old, tmp_path / "new"))


def rows(old: Path, new: Path, name: str) -> Rows:
    found = compare(packages.of_folder(old), packages.of_folder(new)).of(name)
    assert found is not None
    return found


def causes(table: pl.DataFrame) -> list[str]:
    return table.get_column("cause").unique().sort().to_list()


def cells(found: Rows) -> Mapping[tuple[str, str], str]:
    """The cause of each changed cell, by its row and column."""
    return {(row[found.key[0]], row["column"]): row["cause"] for row in found.changed.iter_rows(named=True)}


def rewritten(folder: Path, table: str, row_id: str, **changed: str | None) -> None:
    """Give the row that begins with an id other cells, or take every such row out (`row=None`)."""
    text = (folder / "data" / f"{table}.csv").read_text(encoding="utf-8")
    reader = csv.DictReader(stdio.StringIO(text, newline=""))
    names = list(reader.fieldnames or [])
    out = stdio.StringIO(newline="")
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    for row in reader:
        if row[names[0]] != row_id:
            writer.writerow(row)
        elif "row" not in changed:
            writer.writerow({**row, **changed})
    edited(folder, table, text, out.getvalue())


def without_beta(folder: Path) -> Path:
    """Take the article beta out of a package: its row, mentions and figures, and the check that compares it."""
    for table, row_id in (("sources", "beta"), ("observations", "beta:47"), ("figures", "beta:47"),
                          ("mentions", "beta:30"), ("mentions", "beta:47"),
                          ("checks", "agreement:0123456789abcdef"),
                          ("check_operands", "agreement:0123456789abcdef")):  # fmt: skip
        rewritten(folder, table, row_id, row=None)
    rewritten(folder, "series", "0" * 16, value="77390000000", observations="1", sources="1", agreement="single",
              preferred_observation_id=EXPORTS, revision="")  # fmt: skip
    return folder


TABLES = ("sources", "mentions", "observations", "figures", "checks", "check_operands")


@pytest.mark.parametrize("name", TABLES)
def test_the_rows_of_a_new_article(old: Path, new: Path, name: str) -> None:
    found = rows(without_beta(new), old, name)
    assert (causes(found.added), found.removed.height) == (["new article"], 0)


@pytest.mark.parametrize("name", TABLES)
def test_the_rows_of_an_article_that_was_withdrawn(old: Path, new: Path, name: str) -> None:
    found = rows(old, without_beta(new), name)
    assert (causes(found.removed), found.added.height) == (["withdrawn article"], 0)


def test_a_series_that_a_new_article_joins(old: Path, new: Path) -> None:
    assert causes(rows(without_beta(new), old, "series").changed) == ["new article"]


def test_what_a_new_article_makes_of_an_older_figure(old: Path, new: Path) -> None:
    """The exports of alpha agree with those of beta, of which the older package knew nothing."""
    without_beta(new)
    rewritten(new, "observations", EXPORTS, quality="ok")
    rewritten(new, "figures", EXPORTS, quality="ok", agreement="single")
    assert cells(rows(new, old, "observations")) == {(EXPORTS, "quality"): "new article"}
    assert set(cells(rows(new, old, "figures")).values()) == {"new article"}


def test_an_article_of_other_bytes(old: Path, new: Path) -> None:
    rewritten(new, "sources", "alpha", sha256="0" * 64)
    rewritten(new, "observations", FORECAST, value="21000000000")
    assert cells(rows(old, new, "observations")) == {(FORECAST, "value"): "changed article"}
    assert cells(rows(old, new, "sources")) == {("alpha", "sha256"): "changed article"}


def test_an_entry_of_the_bibliography(old: Path, new: Path) -> None:
    rewritten(new, "sources", "alpha", title="Trade of Bac Ninh")
    rewritten(new, "figures", FORECAST, title="Trade of Bac Ninh")
    assert cells(rows(old, new, "sources")) == {("alpha", "title"): "bibliography"}
    assert cells(rows(old, new, "figures")) == {(FORECAST, "title"): "bibliography"}


def test_a_review(old: Path, new: Path) -> None:
    rewritten(new, "reviews", "alpha", row=None)
    rewritten(new, "observations", PROJECTS, quality="ok")
    assert causes(rows(old, new, "reviews").removed) == ["review"]
    assert cells(rows(old, new, "observations")) == {(PROJECTS, "quality"): "review"}


def test_a_reference_figure(old: Path, new: Path) -> None:
    check = "magnitude:0123456789abcdef"
    rewritten(new, "reference_figures", "R-EXPORTS", value="2500000000")
    rewritten(new, "checks", check, verdict="implausible")
    rewritten(new, "observations", FORECAST, quality="suspect")
    assert cells(rows(old, new, "reference_figures")) == {("R-EXPORTS", "value"): "reference figure"}
    assert cells(rows(old, new, "checks")) == {(check, "verdict"): "reference figure"}
    assert cells(rows(old, new, "observations")) == {(FORECAST, "quality"): "reference figure"}


def test_a_row_of_the_vocabulary(old: Path, new: Path) -> None:
    rewritten(new, "indicators", "trade_balance", kind="stock")
    rewritten(new, "observations", SURPLUS, status="estimate")
    assert cells(rows(old, new, "indicators")) == {("trade_balance", "kind"): "vocabulary"}
    assert cells(rows(old, new, "observations")) == {(SURPLUS, "status"): "vocabulary"}


def test_a_rule_or_lexicon_is_what_nothing_else_explains(old: Path, new: Path) -> None:
    rewritten(new, "observations", SURPLUS, status="estimate")
    rewritten(new, "mentions", "gamma:5", reason="Halls")
    assert cells(rows(old, new, "observations")) == {(SURPLUS, "status"): "rule or lexicon"}
    assert cells(rows(old, new, "mentions")) == {("gamma:5", "reason"): "rule or lexicon"}
