"""Why a row or cell changed, where the packages tell it: the first of these causes that fits.

An article is new, withdrawn or another one (its SHA-256); its entry in the bibliography changed, or a review, a
reference figure, a row of a code list. What none of them explains comes from a rule or a lexicon, which packages do not
hold. What is said of a figure of an unchanged article (quality, agreement) also changes with those compared with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import polars as pl

from pipeline.release import evidence
from pipeline.release.changes import Rows
from pipeline.release.packages import Package

CAUSES = ("new article", "withdrawn article", "changed article", "bibliography", "review", "reference figure",
          "vocabulary", "rule or lexicon")  # fmt: skip
NEW, WITHDRAWN, CHANGED, BIBLIOGRAPHY, REVIEW, REFERENCE, VOCABULARY, RULE = range(len(CAUSES))
CODE_LISTS = {
    "indicators": ("indicator_id", "of_indicator_id"),
    "geographies": ("geography_id", "of_geography_id"),
    "partners": ("partner_id",),
    "items": ("item_id", "of_item_id"),
    "units": ("unit_id",),
}
PERSONAL = {"reviews": ("observation_id", REVIEW), "reference_figures": ("reference_id", REFERENCE)}
# What a bibliography says of an article; the other columns of `sources` follow from its text.
BIBLIOGRAPHIC = ("title", "publisher", "url", "published_from", "published_to", "note")
# What is said of a figure after it was compared with others.
COMPARED = ("quality", "agreement")


def explained(old: Package, new: Package, found: Sequence[Rows]) -> list[Rows]:
    """Return the rows with their causes, in a column `cause`."""
    by_name = {rows.name: rows for rows in found}
    articles = _articles(by_name["sources"]) if "sources" in by_name else _no_ids()
    packages = (old, new)
    explained_rows: dict[str, Rows] = {}
    for name in sorted(by_name, key=lambda name: name in ("observations", "figures")):  # checks and series before them
        votes = [_by_article(packages, by_name[name], articles), *_by_ids(packages, by_name, name)]
        explained_rows[name] = _with_causes(by_name[name], votes, _compared(packages, explained_rows, name))
    return [explained_rows[rows.name] for rows in found]


def _no_ids() -> pl.DataFrame:
    return pl.DataFrame(schema={"article": pl.String, "cause": pl.Int32})


def _articles(sources: Rows) -> pl.DataFrame:
    """Return the articles that changed, with the cause that each is."""
    cells = sources.changed
    found = [
        sources.added.select("source_id", cause=pl.lit(NEW)),
        sources.removed.select("source_id", cause=pl.lit(WITHDRAWN)),
        cells.filter(pl.col("column") == "sha256").select("source_id", cause=pl.lit(CHANGED)),
        cells.filter(pl.col("column").is_in(BIBLIOGRAPHIC)).select("source_id", cause=pl.lit(BIBLIOGRAPHY)),
    ]
    return _first(pl.concat(found), ["source_id"]).rename({"source_id": "article"})


def _first(votes: pl.DataFrame, key: Sequence[str]) -> pl.DataFrame:
    """Return each key once, with the first of its causes."""
    return votes.group_by(key).agg(pl.col("cause").min().cast(pl.Int32))


def _by_article(packages: Sequence[Package], rows: Rows, articles: pl.DataFrame) -> pl.DataFrame:
    """Return the keys of a table whose rows rest on an article that changed."""
    rest = [evidence.articles(package, rows.name) for package in packages]
    pairs = pl.concat([table for table in rest if set(rows.key) <= set(table.columns)] or [_empty(rows.key)])
    return pairs.join(articles, on="article").select(*rows.key, "cause")


def _empty(key: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame(schema=dict.fromkeys([*key, "article"], pl.String))


def _by_ids(packages: Sequence[Package], found: Mapping[str, Rows], name: str) -> Iterator[pl.DataFrame]:
    """Yield the keys of a table whose rows name a review, a reference figure or a code that changed."""
    key = found[name].key
    if name in CODE_LISTS:
        yield _touched(found[name], key).with_columns(cause=pl.lit(VOCABULARY))
    for other, (column, cause) in PERSONAL.items():
        if other in found:
            ids = _touched_ids(packages, found[other], column)
            yield from _naming(packages, name, key, (column,), ids, cause)
    for code_list, columns in CODE_LISTS.items():
        if code_list in found and name not in CODE_LISTS:
            ids = _touched_ids(packages, found[code_list], columns[0])
            yield from _naming(packages, name, key, columns, ids, VOCABULARY)


def _touched(rows: Rows, columns: Sequence[str]) -> pl.DataFrame:
    """Return columns of the key of every row that was added, removed or changed."""
    return pl.concat([table.select(columns) for table in (rows.added, rows.removed, rows.changed)]).unique()


def _touched_ids(packages: Sequence[Package], rows: Rows, column: str) -> pl.Series:
    """Return what the rows that were added, removed or changed have in a column."""
    touched = _touched(rows, rows.key)
    tables = [package.table(rows.name) for package in packages]
    return pl.concat(
        [table.join(touched, on=rows.key, how="semi").get_column(column) for table in tables if column in table.columns]
        or [pl.Series(dtype=pl.String)]
    ).unique()


def _naming(
    packages: Sequence[Package], name: str, key: Sequence[str], columns: Sequence[str], ids: pl.Series, cause: int
) -> Iterator[pl.DataFrame]:
    """Yield the keys of the rows that name one of some ids, or whose parts do."""
    if ids.is_empty():
        return
    for package in packages:
        table = evidence.with_parts(package, name)
        named = [column for column in columns if column in table.columns]
        if named and set(key) <= set(table.columns):
            hit = pl.any_horizontal(*(pl.col(column).is_in(ids.to_list()) for column in named))
            yield table.filter(hit).select(*key, cause=pl.lit(cause))


def _compared(packages: Sequence[Package], explained_rows: Mapping[str, Rows], name: str) -> pl.DataFrame | None:
    """Return the observations that are in a check or series that changed with an article, None for other tables."""
    if name not in ("observations", "figures"):
        return None
    found = []
    for whole in ("checks", "series"):
        rows = explained_rows.get(whole)
        for package in packages if rows else ():
            assert rows is not None
            members = evidence.members(package, whole)
            touched = pl.concat([t.select(*rows.key, "cause") for t in (rows.added, rows.removed, rows.changed)])
            found.append(members.join(touched, on=rows.key).select("observation_id", "cause"))
    if not found:
        return None
    numbered = pl.concat(found).with_columns(pl.col("cause").replace_strict(CAUSES, range(len(CAUSES))))
    return _first(numbered.filter(pl.col("cause") < VOCABULARY), ["observation_id"])


def _with_causes(rows: Rows, votes: Sequence[pl.DataFrame], compared: pl.DataFrame | None) -> Rows:
    key = list(rows.key)
    known = _first(pl.concat([vote.select(*key, pl.col("cause").cast(pl.Int32)) for vote in votes]), key)
    tables = (rows.added, rows.removed, rows.changed)
    added, removed, changed = (table.join(known, on=key, how="left", maintain_order="left") for table in tables)
    if compared is not None and set(key) <= set(compared.columns):
        follows = pl.col("column").is_in(COMPARED) & (pl.col("cause").is_null() | (pl.col("cause") >= VOCABULARY))
        changed = changed.join(compared, on=key, how="left", suffix="_compared", maintain_order="left").with_columns(
            pl.when(follows).then(pl.coalesce("cause_compared", "cause")).otherwise("cause").alias("cause")
        )
        changed = changed.drop("cause_compared")
    return replace(rows, added=_worded(added), removed=_worded(removed), changed=_worded(changed))


def _worded(table: pl.DataFrame) -> pl.DataFrame:
    words = (
        pl.col("cause").fill_null(RULE).replace_strict(list(range(len(CAUSES))), list(CAUSES), return_dtype=pl.String)
    )
    return table.with_columns(words)
