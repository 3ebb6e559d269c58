"""The figures that something speaks against, with what it is."""

from collections.abc import Iterator, Mapping

import polars as pl

MOST = 20


def text(tables: Mapping[str, pl.DataFrame]) -> str:
    """Return how many figures are suspect or noted, and the first of the suspect ones with the reasons."""
    figures = tables["figures"]
    counts = {quality: figures.filter(pl.col("quality") == quality).height for quality in ("noted", "suspect")}
    head = f"Figures: {figures.height:,}. Suspect: {counts['suspect']:,}. Noted: {counts['noted']:,}."
    suspect = figures.filter(pl.col("quality") == "suspect").head(MOST)
    if not suspect.height:
        return head
    lead = "The suspect ones:" if counts["suspect"] <= MOST else f"The first {MOST} of the suspect ones:"
    return "\n".join([f"{head} {lead}", "", *_lines(suspect, _reasons(tables))])


def _lines(figures: pl.DataFrame, reasons: Mapping[str, list[str]]) -> Iterator[str]:
    for row in figures.iter_rows(named=True):
        about = [row["indicator_en"], row["measure"], row["geography_en"], row["period_en"]]
        where = f"{row['source_id']}, characters {row['start']}–{row['end']}"
        said = " ".join(reasons.get(row["observation_id"], []))
        yield f"- “{_line(row['exact'])}” ({', '.join(filter(None, about))}; {where}). {_line(said)}".rstrip()


def _reasons(tables: Mapping[str, pl.DataFrame]) -> dict[str, list[str]]:
    """Return what reviews and the checks that speak against a figure say, by observation."""
    against = tables["checks"].filter(pl.col("severity") == "critical").select("check_id", "explanation")
    checked = tables["check_operands"].join(against, on="check_id").select("observation_id", "explanation")
    reviewed = tables["reviews"].select("observation_id", pl.col("note").alias("explanation"))
    found: dict[str, list[str]] = {}
    for observation_id, said in (
        pl.concat([reviewed, checked])
        .drop_nulls("observation_id")
        .unique()
        .sort("observation_id", "explanation")
        .iter_rows()
    ):
        found.setdefault(observation_id, []).append(said)
    return found


def _line(words: str) -> str:
    return " ".join(words.split())
