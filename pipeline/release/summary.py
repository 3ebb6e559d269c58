"""What a release is about, in a sentence for the index and in an entry for the changelog."""

from collections.abc import Iterator, Sequence

import polars as pl

from pipeline.release.bump import Bump
from pipeline.release.changes import Difference, Rows
from pipeline.release.packages import Package

# What readers count, by the table that holds one row for each.
COUNTED = {"sources": "article", "observations": "figure"}
ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|"})


def first(package: Package) -> str:
    """Return the sentence on a first release."""
    counts = [_count(package.table(name).height, word) for name, word in COUNTED.items()]
    return f"First release: {' and '.join(counts)}."


def sentence(difference: Difference) -> str:
    """Return the sentence on a release that follows another."""
    structural = [f"{change.where}: {change.text}" for change in difference.changes if change.bump is Bump.MAJOR]
    rows = [text for name in COUNTED for text in _counts(difference.of(name), COUNTED[name])]
    others = [f"{_count(rows.changed_rows, 'row')} of {rows.name} changed" for rows in difference.rows
              if rows.name not in COUNTED and rows.changed_rows]  # fmt: skip
    said = structural + (rows or others[:3])
    found = "; ".join(said or [f"{change.where}: {change.text}" for change in difference.changes[:3]])
    return f"{found[:1].upper()}{found[1:]}."


def _counts(rows: Rows | None, word: str) -> Iterator[str]:
    if rows is not None:
        for number, what in (
            (rows.added.height, "added"), (rows.removed.height, "removed"), (rows.changed_rows, "changed"),
        ):  # fmt: skip
            if number:
                yield f"{_count(number, word)} {what}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def entry(version: str, date: str, text: str, difference: Difference | None) -> str:
    """Return the entry of a version in the changelog, as Markdown."""
    lines = [f"## {version} ({date})", "", _escaped(text)]
    if difference is not None:
        lines += ["", f"A {difference.bump.word} version, because:", ""]
        lines += [f"- {change.bump.word}: `{change.where}`: {_escaped(change.text)}" for change in difference.changes]
        lines += list(_articles(difference))
        lines += list(_causes(difference))
    return "\n".join(lines) + "\n"


def _articles(difference: Difference) -> Iterator[str]:
    """Yield the articles that are new."""
    sources = difference.of("sources")
    if sources is None or not sources.added.height:
        return
    yield from ("", "New articles:", "")
    for row in sources.added.iter_rows(named=True):
        named = [row.get(name) for name in ("title", "publisher", "published_to")]
        yield f"- {_escaped(', '.join(cell for cell in named if cell) or row['source_id'])}"


def _causes(difference: Difference) -> Iterator[str]:
    """Yield a table of the tables: what was added, removed and changed, and why."""
    changed = [rows for rows in difference.rows if rows.any]
    if not changed:
        return
    yield from ("", "| table | rows added | rows removed | rows changed | because of |", "|---|---|---|---|---|")
    for rows in changed:
        counts = f"{rows.added.height} | {rows.removed.height} | {rows.changed_rows}"
        yield f"| `{rows.name}` | {counts} | {', '.join(_reasons(rows))} |"


def _reasons(rows: Rows) -> Sequence[str]:
    causes = pl.concat([table.get_column("cause") for table in (rows.added, rows.removed, rows.changed)])
    return causes.unique().sort().to_list()


def _escaped(text: str) -> str:
    """Return text as Markdown that shows it as it is, on one line."""
    return " ".join(text.split()).translate(ESCAPED)
