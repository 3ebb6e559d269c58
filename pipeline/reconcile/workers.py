"""Share the work among two processes where there are many figures; the result is that of one.

A share is the figures of some places (or of some keys), which the work at hand never holds against those of another
share. Shares go to the workers by files, and so do their tables come back, so that no process ever holds more than one
of them beside the whole.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from pipeline.reconcile.figures import Figures

MANY, SHARES, PROCESSES = 200_000, 8, 2

Tables = tuple[pl.DataFrame, ...]
Work = Callable[[Figures], Tables]


def shared(figures: Figures, by: pl.Expr, each: Work, whole: Work | None = None) -> list[Tables]:
    """Return the tables of `each` for every share of the figures, told apart `by`, and those of `whole` for all."""
    if figures.frame.height < MANY:
        return [work(figures) for work in (whole, each) if work is not None]
    with TemporaryDirectory() as name, ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        folder = Path(name)
        figures.conversions.write_ipc(folder / "conversions")
        tasks = [] if whole is None else [pool.submit(_work, whole, _written(figures.frame, folder / "whole"))]
        for number in range(SHARES):
            share = figures.frame.filter(by.hash(seed=0) % SHARES == number)
            tasks.append(pool.submit(_work, each, _written(share, folder / str(number))))
        return [tuple(map(_read, task.result())) for task in tasks]


def _work(work: Work, path: Path) -> list[Path]:
    """Do the work on the figures of a file; return the files of its tables."""
    frame = _read(path).drop("row").with_row_index("row")
    tables = work(Figures(frame, pl.read_ipc(path.parent / "conversions")))
    return [_written(table, path.parent / f"{path.name}.{number}") for number, table in enumerate(tables)]


def _written(table: pl.DataFrame, path: Path) -> Path:
    table.write_ipc(path, compression="lz4")
    return path


def _read(path: Path) -> pl.DataFrame:
    table = pl.read_ipc(path)
    path.unlink()
    return table


def stacked(parts: Iterable[Tables]) -> Tables:
    """Return the tables of several parts as one set."""
    return tuple(pl.concat(tables) for tables in zip(*parts, strict=True))
