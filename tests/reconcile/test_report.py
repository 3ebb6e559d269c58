"""The report of the command line: counts, and of what does not hold the sentence and the arithmetic."""

from pathlib import Path

from pipeline import io
from pipeline.reconcile.report import report
from tests.reconcile.test_run import TEXT, build


def test_the_report_says_what_fails_and_where(tmp_path: Path) -> None:
    out = build(tmp_path, [])
    ledger = io.read_parquet(tmp_path / "extract" / "mentions.parquet")
    io.write_parquet(
        ledger.with_columns(excerpt=ledger["source_id"].replace("a", TEXT)), tmp_path / "extract" / "mentions.parquet"
    )
    lines = report(tmp_path / "extract", out).splitlines()
    assert lines[0].split() == ["relation", "fails", "implausible", "vintage", "holds"]
    assert "sum                      1           0           0           0" in lines
    place = lines.index("  fails (sum, critical): exports + imports = trade_turnover, Bac Ninh, Jan–Oct 2025")
    assert lines[place + 1] == "    1.5 + 1.7 = 3.2 million USD (3.1 to 3.3 with rounding), but 9.9 is stated."
    assert lines[place + 2] == f"    “{TEXT}”"
