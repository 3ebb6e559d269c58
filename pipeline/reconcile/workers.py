"""Who does the work: this process where there is little, two others where there is much; the result is the same."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from pipeline.lifetime import end_with_parent

PROCESSES = 2
SELDOM = 1_000_000  # new objects between two looks of the collector
THREADS = "POLARS_MAX_THREADS"


class Workers:
    """Does tasks one after the other, or as many at a time as an executor takes."""

    def __init__(self, executor: Executor | None) -> None:
        """Keep who works; without an executor it is this process."""
        self.executor = executor

    def do(self, tasks: Iterable[Callable[[], None]]) -> None:
        """Do tasks that do not wait for one another; all are done when this returns."""
        if self.executor is None:
            for task in tasks:
                task()
            return
        pending: list[Future[None]] = [self.executor.submit(task) for task in tasks]
        for future in pending:
            future.result()


def _begin() -> None:
    """Begin a worker: findings are made by the million and hold no circles, so the collector need not look often."""
    end_with_parent()
    gc.set_threshold(SELDOM)


@contextmanager
def workers(*, many: bool) -> Iterator[Workers]:
    """Give the workers of a run: processes of one thread each, where there is much to do."""
    if not many:
        yield Workers(None)
        return
    before = os.environ.get(THREADS)
    os.environ[THREADS] = "1"  # read by polars as soon as a worker loads it; the other cores are the others'
    try:
        with ProcessPoolExecutor(PROCESSES, get_context("spawn"), initializer=_begin) as pool:
            try:
                yield Workers(pool)
            except BaseException:
                pool.shutdown(cancel_futures=True)  # waits for what is under way: it writes into the run's folder
                raise
    finally:
        del os.environ[THREADS]
        os.environ.update({} if before is None else {THREADS: before})
