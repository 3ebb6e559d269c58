"""`seeds/sources.csv`: the bibliography. Each row, and each column but the first, is optional.

Columns: source_id (file name without .txt), title, publisher, url, published (YYYY, YYYY-MM, YYYY-MM-DD, or an interval
YYYY-MM-DD/YYYY-MM-DD), note. The date given here holds against the text's own.
"""

import re
from dataclasses import dataclass
from datetime import date

from pipeline import periods
from pipeline.edited import read_input_csv
from pipeline.errors import InputError
from pipeline.ingest.folder import File

OPTIONAL = ("title", "publisher", "url", "published", "note")
PUBLISHED = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")

Days = tuple[date, date]


@dataclass(frozen=True)
class Entry:
    """What the bibliography says of one article; `line` is its line in the file."""

    line: int
    title: str | None
    publisher: str | None
    url: str | None
    published: Days | None
    note: str | None


def read_bibliography(path: File | None) -> dict[str, Entry]:
    """Return the entries by source id; none where there is no file. Raises `InputError` for a row without sense."""
    if path is None:
        return {}
    entries: dict[str, Entry] = {}
    for line, row in read_input_csv(path, ["source_id"], OPTIONAL):
        where = f"{path}, line {line}"
        source_id = row["source_id"]
        if not source_id or source_id in entries:
            raise InputError(
                where,
                f"the source {source_id!r} again" if source_id else "no source_id",
                "each source once",
                "Remove one row.",
            )
        if row["url"] and not re.match(r"https?://\S+$", row["url"]):
            raise InputError(where, f"the url {row['url']!r}", "an http or https address", "Correct or empty it.")
        entries[source_id] = Entry(
            line,
            row["title"] or None,
            row["publisher"] or None,
            row["url"] or None,
            _published(row["published"], where),
            row["note"] or None,
        )
    return entries


def _published(text: str, where: str) -> Days | None:
    if not text:
        return None
    try:
        first, slash, last = text.partition("/")
        days = days_of(first)
        until = days_of(last) if slash else days
        if days[0] > until[1]:
            raise ValueError
    except ValueError:
        raise InputError(
            where,
            f"published {text!r}",
            "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD",
            "Correct or empty it.",
        ) from None
    return days[0], until[1]


def days_of(text: str) -> Days:
    """Return the first and last day of `2025`, `2025-04` or `2025-04-02`. Raises `ValueError` for anything else."""
    if not PUBLISHED.fullmatch(text):
        raise ValueError(text)
    days = periods.parse(text)
    return days.start, days.end
