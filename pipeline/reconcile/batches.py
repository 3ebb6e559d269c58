"""The articles in batches: the parts that extract wrote, which hold whole articles, several at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from pipeline import io
from pipeline.reconcile.gather import CONVERSION, PLACED

# What the stage reads of the articles and the ledger: their texts would take more room than all figures.
ARTICLE = ["source_id", "publisher", "title", "published_from", "published_to"]
MENTION = [*PLACED, *CONVERSION[1:], "role"]


@dataclass(frozen=True)
class Batch:
    """Some articles: the number of the batch and the files of their tables, one beside the other."""

    number: int
    files: tuple[tuple[Path, Path, Path], ...]
    is_last: bool

    @property
    def name(self) -> str:
        """The name of its files: in the order of the batches."""
        return f"{self.number:06}"

    def observations(self) -> pl.DataFrame:
        """Return the figures of the articles."""
        return pl.concat([pl.read_parquet(files[0]) for files in self.files])

    def mentions(self) -> pl.DataFrame:
        """Return what the stage needs of the ledger of the articles."""
        return pl.concat([pl.read_parquet(files[1], columns=MENTION) for files in self.files])

    def articles(self) -> pl.DataFrame:
        """Return what the stage needs of the articles."""
        return pl.concat([pl.read_parquet(files[2], columns=ARTICLE) for files in self.files])


def in_batches(extracted: Path, size: int) -> tuple[list[Batch], int]:
    """Return the articles of extract's folder in batches of about `size` figures, and how many figures they give."""
    tables = (io.part_paths(extracted / f"{name}.parquet") for name in ("observations", "mentions", "articles"))
    parts = list(zip(*tables, strict=True))
    heights = [_height(observations) for observations, _, _ in parts]
    groups = list(_grouped(parts, heights, size))
    return [Batch(n, tuple(group), n == len(groups) - 1) for n, group in enumerate(groups)], sum(heights)


def _grouped(
    parts: list[tuple[Path, Path, Path]], heights: list[int], size: int
) -> Iterator[list[tuple[Path, Path, Path]]]:
    """Yield the parts in groups of at least `size` figures; the last may have fewer."""
    group: list[tuple[Path, Path, Path]] = []
    held = 0
    for part, height in zip(parts, heights, strict=True):
        group.append(part)
        held += height
        if held >= size:
            yield group
            group, held = [], 0
    if group:
        yield group


def _height(path: Path) -> int:
    return int(pl.scan_parquet(path).select(pl.len()).collect().item())
