"""The articles and the other publishers that the package goes back to."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

MOST = 50
OTHERS = "Reference figures of "  # as the descriptor names them


def text(sources: pl.DataFrame, origins: Sequence[Mapping[str, str]]) -> str:
    """Return a line for each article, or for the first of many, and whose reference figures they are held against."""
    many = sources.height > MOST
    head = (
        f"The first {MOST} of the {sources.height:,} articles (all are in `sources.csv`):" if many else "The articles:"
    )
    others = [one["title"].removeprefix(OTHERS) for one in origins if one["title"].startswith(OTHERS)]
    tail = ["", f"For comparison, not read from articles: figures of {'; '.join(others)}."] if others else []
    return "\n".join([head, "", *_lines(sources.head(MOST)), *tail])


def _lines(sources: pl.DataFrame) -> Iterator[str]:
    for row in sources.iter_rows(named=True):
        known = [row["title"] and f"“{row['title']}”", row["publisher"], _days(row), row["url"]]
        about = ". ".join(str(part) for part in known if part) or "title, publisher and date unknown"
        note = f" ({row['note']})" if row["note"] else ""
        yield " ".join(f"- `{row['source_id']}`: {about}{note}".split())


def _days(row: Mapping[str, object]) -> str | None:
    first, last = row["published_from"], row["published_to"]
    return None if first is None else str(first) if first == last else f"between {first} and {last}"
