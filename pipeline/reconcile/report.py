"""The checks as text, for the command line: overall, and per article each with its arithmetic and sentences."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from pipeline.errors import InputError
from pipeline.io import read_parquet

VERDICTS = ("fails", "implausible", "vintage", "holds")
ACROSS = "Reference figures only"
TABLES = ("checks", "check_operands", "observations")


def report(extracted: Path, reconciled: Path) -> str:
    """Return the report on the tables of the two stages' folders.

    First how many checks of each relation hold, fail, are implausible or of other vintages; then for each article
    the same count, and of every check, those that hold last, its statement, its arithmetic, its figures and the
    article's sentences. Raises `InputError` where there has been no build.
    """
    for path in (*(reconciled / f"{name}.parquet" for name in TABLES), extracted / "mentions.parquet"):
        if not path.exists():
            raise InputError(str(path), "no such file", "the tables of a build", "Build first: make repro.")
    checks, operands, observations = (read_parquet(reconciled / f"{name}.parquet") for name in TABLES)
    mentions = read_parquet(extracted / "mentions.parquet").select(
        "mention_id", "source_id", "start", "exact", "excerpt"
    )
    articles = read_parquet(extracted / "articles.parquet").select("source_id", "publisher", "title", "published_to")
    told = _told(operands, observations.select("observation_id", said_in="mention_id"), mentions)
    found = checks.join(told, on="check_id", how="left")
    return "\n".join([*_overall(checks), *_articles(found, articles)]) + "\n"


def _told(operands: pl.DataFrame, observations: pl.DataFrame, mentions: pl.DataFrame) -> pl.DataFrame:
    """Return a row for each check and article: the sentences, and the words of all figures of the check."""
    said = operands.join(observations, on="observation_id", how="left")
    said = said.with_columns(mention_id=pl.coalesce("said_in", "mention_id"))
    said = said.join(mentions, on="mention_id", how="left").sort("check_id", "position")
    words = pl.coalesce(pl.format("“{}”", "exact"), pl.format("reference {}", "reference_id"))
    figures = said.group_by("check_id", maintain_order=True).agg(
        figures=(pl.col("role").replace("other", "") + " " + words).str.strip_chars_start().str.join(", ")
    )
    own = said.filter(pl.col("source_id").is_not_null()).sort("source_id", "start")
    sentences = own.group_by("check_id", "source_id", maintain_order=True).agg("excerpt")
    return figures.join(sentences, on="check_id", how="left")


def _overall(checks: pl.DataFrame) -> Iterator[str]:
    yield f"{'relation':14}" + "".join(f"{verdict:>12}" for verdict in VERDICTS)
    for (relation,), part in sorted(checks.group_by("relation"), key=lambda group: str(group[0])):
        yield f"{relation!s:14}" + "".join(f"{_count(part, verdict):12}" for verdict in VERDICTS)
    yield f"{'all':14}" + "".join(f"{_count(checks, verdict):12}" for verdict in VERDICTS)


def _articles(found: pl.DataFrame, articles: pl.DataFrame) -> Iterator[str]:
    names = {
        source_id: ", ".join(str(part) for part in (publisher or title, day) if part)
        for source_id, publisher, title, day in articles.rows()
    }
    for (source_id,), part in sorted(found.group_by("source_id"), key=lambda group: str(group[0] or "~")):
        name = names.get(str(source_id))
        yield ""
        yield str(source_id or ACROSS) + (f" ({name})" if name else "")
        yield "  " + ", ".join(f"{_count(part, verdict)} {verdict}" for verdict in VERDICTS)
        for verdict in VERDICTS:
            for row in part.filter(pl.col("verdict") == verdict).sort("relation", "check_id").iter_rows(named=True):
                yield f"  {verdict} ({row['relation']}, {row['severity']}): {row['statement']}"
                yield f"    {row['explanation']}"
                yield f"    figures: {row['figures']}"
                yield from (f"    “{excerpt}”" for excerpt in dict.fromkeys(row["excerpt"] or []))


def _count(checks: pl.DataFrame, verdict: str) -> int:
    return checks.filter(pl.col("verdict") == verdict).height
