"""The report of the command line: counts, and of what does not hold the sentence and the arithmetic."""

from pathlib import Path

import polars as pl
import pytest

from pipeline import io
from pipeline.errors import InputError
from pipeline.reconcile.report import report
from tests.reconcile.test_run import TEXT, build


def test_the_report_says_what_fails_and_where(tmp_path: Path) -> None:
    out = build(tmp_path, [])
    ledger = io.read_parquet(tmp_path / "extract" / "mentions.parquet")
    io.write_parquet(
        ledger.with_columns(
            excerpt=pl.lit(TEXT), exact=pl.Series([TEXT[row["start"] : row["end"]] for row in ledger.to_dicts()])
        ),
        tmp_path / "extract" / "mentions.parquet",
    )
    lines = report(tmp_path / "extract", out).splitlines()
    assert lines[0].split() == ["relation", "fails", "implausible", "vintage", "holds"]
    assert "sum                      1           0           0           0" in lines
    place = lines.index(
        "  fails (sum, critical): Exports of goods + Imports of goods = Total trade turnover, Bac Ninh, Jan–Oct 2025"
    )
    assert lines[place + 1] == "    1.5 + 1.7 = 3.2 million USD (3.1 to 3.3 with rounding), but 9.9 is stated."
    assert lines[place + 2] == "    figures: whole “9.9 million USD”, part “1.5 million USD”, part “1.7 million USD”"
    assert lines[place + 3] == f"    “{TEXT}”"
    assert lines[place - 2 : place] == ["a (Alpha News, 2025-11-24)", "  1 fails, 2 implausible, 0 vintage, 0 holds"]


def test_without_a_build_there_is_nothing_to_report(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Build first"):
        report(tmp_path / "extract", tmp_path / "reconcile")
