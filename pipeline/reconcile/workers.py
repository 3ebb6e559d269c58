"""Run the relations: here for few figures, by two worker processes for many. The result is the same.

The workers read the figures from a file; each relation is a task.
"""

from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from pipeline.reconcile import relations
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import joined, tables

MANY = 200_000
WORKERS = 2


def checked(figures: Figures) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `checks` and `check_operands` of all relations."""
    if figures.frame.height < MANY:
        return joined([tables(relations.find(name, figures)) for name in relations.EVERY])
    with TemporaryDirectory() as name:
        folder = Path(name)
        figures.frame.write_ipc(folder / "figures", compression="uncompressed")
        figures.conversions.write_ipc(folder / "conversions", compression="uncompressed")
        with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
            for _ in pool.map(_work, relations.EVERY, repeat(folder)):
                pass
        names = [(folder / f"{relation}.checks", folder / f"{relation}.operands") for relation in relations.EVERY]
        return joined([(pl.read_parquet(checks), pl.read_parquet(operands)) for checks, operands in names])


def _work(relation: str, folder: Path) -> None:
    checks, operands = tables(relations.find(relation, _figures(folder)))
    checks.write_parquet(folder / f"{relation}.checks")
    operands.write_parquet(folder / f"{relation}.operands")


@cache
def _figures(folder: Path) -> Figures:
    frames = (pl.read_ipc(folder / name) for name in ("figures", "conversions"))
    return Figures(*frames)
