"""The resources, one table each, from what the stages wrote."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import polars as pl

from pipeline import io, schemas, vocabulary
from pipeline.package import figures

RECONCILED = ("observations", "series", "checks", "check_operands", "derived", "derived_operands", "reviews")
SOURCE = ["source_id"]


def build(ingested: Path, extracted: Path, reconciled: Path) -> Iterator[tuple[str, Iterable[pl.DataFrame]]]:
    """Yield the name and the parts of the table of every resource, in the order in which a reader meets them.

    The parts of a long table follow each other in the order of its key, as the stages before wrote them.
    """
    short = {
        **code_lists(_read(extracted, "items")),
        "sources": sources(extracted),
        "reference_figures": _read(ingested, "reference_figures"),
    }
    long = {name: io.parts(reconciled / f"{name}.parquet") for name in RECONCILED}
    long |= {name: io.parts(extracted / f"{name}.parquet") for name in ("mentions", "listings")}
    long["figures"] = figures.build(extracted, reconciled, short)
    for name in schemas.RESOURCES:
        yield name, long[name] if name in long else [short[name]]


def sources(extracted: Path) -> pl.DataFrame:
    """Return one row per article, with the length of its text in code points and what was read from it."""
    measured = pl.col("text").str.len_chars().cast(pl.Int64).alias("characters")
    parts = io.parts(extracted / "articles.parquet")
    counted = pl.concat([part.with_columns(measured).drop("text") for part in parts])
    for name in ("mentions", "observations"):
        of_parts = (part.group_by("source_id").len(name) for part in io.parts(extracted / f"{name}.parquet", SOURCE))
        counts = pl.concat(of_parts).with_columns(pl.col(name).cast(pl.Int64))
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
