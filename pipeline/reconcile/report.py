"""The checks as text, for the command line: overall, and per article what does not hold, with its sentences."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from pipeline.io import read_parquet

VERDICTS = ("fails", "implausible", "vintage", "holds")
ACROSS = "reference figures only"


def report(extracted: Path, reconciled: Path) -> str:
    """Return the report on the tables of the two stages' folders.

    First how many checks of each relation hold, fail, are implausible or of other vintages; then for each article
    the same count, and of every check that does not hold its statement, its arithmetic and the article's sentences.
    """
    checks, operands = (read_parquet(reconciled / f"{name}.parquet") for name in ("checks", "check_operands"))
    observations = read_parquet(reconciled / "observations.parquet").select("observation_id", "source_id", "mention_id")
    mentions = read_parquet(extracted / "mentions.parquet").select("mention_id", "excerpt", "start")
    said = operands.select("check_id", "observation_id").join(observations, on="observation_id")
    said = said.join(mentions, on="mention_id")
    told = said.sort("source_id", "start").group_by("check_id", "source_id", maintain_order=True).agg("excerpt")
    found = checks.join(told, on="check_id", how="left").with_columns(pl.col("source_id").fill_null(ACROSS))
    return "\n".join([*_overall(checks), *_articles(found)]) + "\n"


def _overall(checks: pl.DataFrame) -> Iterator[str]:
    yield f"{'relation':14}" + "".join(f"{verdict:>12}" for verdict in VERDICTS)
    for (relation,), part in sorted(checks.group_by("relation"), key=lambda group: str(group[0])):
        yield f"{relation!s:14}" + "".join(f"{_count(part, verdict):12}" for verdict in VERDICTS)
    yield f"{'all':14}" + "".join(f"{_count(checks, verdict):12}" for verdict in VERDICTS)


def _articles(found: pl.DataFrame) -> Iterator[str]:
    for (source_id,), part in sorted(found.group_by("source_id"), key=lambda group: str(group[0])):
        yield ""
        yield f"{source_id}: " + ", ".join(f"{_count(part, verdict)} {verdict}" for verdict in VERDICTS)
        for verdict in VERDICTS[:-1]:
            for row in part.filter(pl.col("verdict") == verdict).sort("relation", "check_id").iter_rows(named=True):
                yield f"  {verdict} ({row['relation']}, {row['severity']}): {row['statement']}"
                yield f"    {row['explanation']}"
                yield from (f"    “{excerpt}”" for excerpt in dict.fromkeys(row["excerpt"] or []))


def _count(checks: pl.DataFrame, verdict: str) -> int:
    return checks.filter(pl.col("verdict") == verdict).height
