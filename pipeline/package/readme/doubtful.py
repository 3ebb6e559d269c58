"""The figures that something speaks against, with what it is."""

from collections.abc import Iterator, Mapping

import polars as pl

MOST = 20


def text(tables: Mapping[str, pl.LazyFrame]) -> str:
    """Return how many figures are suspect or noted, and the first of the suspect ones with the reasons."""
    figures = tables["figures"]
    found = figures.group_by("quality").len().collect(engine="streaming")
    counts = {"noted": 0, "suspect": 0} | dict(found.iter_rows())
    head = f"Figures: {found['len'].sum():,}. Suspect: {counts['suspect']:,}. Noted: {counts['noted']:,}."
    suspect = figures.filter(pl.col("quality") == "suspect").head(MOST).collect(engine="streaming")
    if not suspect.height:
        return head
    lead = "The suspect ones:" if counts["suspect"] <= MOST else f"The first {MOST} of the suspect ones:"
    return "\n".join([f"{head} {lead}", "", *_lines(suspect, _reasons(tables, suspect))])


def _lines(figures: pl.DataFrame, reasons: Mapping[str, list[str]]) -> Iterator[str]:
    for row in figures.iter_rows(named=True):
        about = [row["indicator_en"], row["measure"], row["geography_en"], row["period_en"]]
        where = f"{row['source_id']}, characters {row['start']}–{row['end']}"
        said = " ".join(reasons.get(row["observation_id"], []))
        yield f"- “{_line(row['exact'])}” ({', '.join(filter(None, about))}; {where}). {_line(said)}".rstrip()


def _reasons(tables: Mapping[str, pl.LazyFrame], shown: pl.DataFrame) -> dict[str, list[str]]:
    """Return what reviews and the checks that speak against some figures say, by observation."""
    about = pl.col("observation_id").is_in(shown["observation_id"].implode())
    against = tables["checks"].filter(pl.col("severity") == "critical").select("check_id", "explanation")
    checked = (
        tables["check_operands"].filter(about).join(against, on="check_id").select("observation_id", "explanation")
    )
    reviewed = tables["reviews"].filter(about).select("observation_id", pl.col("note").alias("explanation"))
    found: dict[str, list[str]] = {}
    for observation_id, said in (
        pl.concat([reviewed, checked.select("observation_id", "explanation")])
        .drop_nulls("observation_id")
        .unique()
        .sort("observation_id", "explanation")
        .collect(engine="streaming")
        .iter_rows()
    ):
        found.setdefault(observation_id, []).append(said)
    return found


def _line(words: str) -> str:
    return " ".join(words.split())
