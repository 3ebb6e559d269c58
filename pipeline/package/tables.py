"""The resources, one table each, from what the stages wrote."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from pipeline import io, schemas, vocabulary
from pipeline.package import figures

RECONCILED = ("observations", "series", "checks", "check_operands", "derived", "derived_operands", "reviews")


def build(
    articles: pl.DataFrame, mentions: pl.DataFrame, ingested: Path, extracted: Path, reconciled: Path
) -> Iterator[tuple[str, pl.DataFrame]]:
    """Yield the name and the table of every resource, in the order in which a reader meets them."""
    known = {
        "mentions": mentions,
        **{name: _read(reconciled, name) for name in RECONCILED},
        "listings": _read(extracted, "listings"),
        "reference_figures": _read(ingested, "reference_figures"),
        **code_lists(_read(extracted, "items")),
    }
    known["sources"] = sources(articles, mentions, known["observations"])
    known["figures"] = figures.build(known)
    for name in schemas.RESOURCES:
        yield name, io.ordered(known[name], name)


def sources(articles: pl.DataFrame, mentions: pl.DataFrame, observations: pl.DataFrame) -> pl.DataFrame:
    """Return one row per article, with the length of its text in code points and what was read from it."""
    counted = articles.with_columns(pl.col("text").str.len_chars().cast(pl.Int64).alias("characters"))
    for name, table in (("mentions", mentions), ("observations", observations)):
        counts = table.group_by("source_id").agg(pl.len().cast(pl.Int64).alias(name))
        counted = counted.join(counts, on="source_id", how="left").with_columns(pl.col(name).fill_null(0))
    return counted


def code_lists(named: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Return the code lists of the vocabulary; to the items those are added that articles name and it does not know."""
    lists = vocabulary.code_lists()
    known = {
        "indicators": lists.indicators,
        "geographies": lists.geographies,
        "partners": lists.partners,
        "items": lists.items,
        "units": lists.units,
    }
    frames = {name: io.frame(rows.values(), name) for name, rows in known.items()}
    frames["items"] = pl.concat([frames["items"], named.select(frames["items"].columns)])
    return frames


def _read(folder: Path, name: str) -> pl.DataFrame:
    return io.read_parquet(folder / f"{name}.parquet")
