"""Who does the work: processes of this machine, or a Dask cluster.

Each gives the results in the order of the tasks and holds only a few at a time; which one it was, no result tells.
"""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context, parent_process
from typing import Protocol, TypeVar

from pipeline.errors import InputError

Task = TypeVar("Task")
Result_co = TypeVar("Result_co", covariant=True)
Result = TypeVar("Result")
PATIENCE = 30  # seconds for a scheduler to answer
AHEAD = 2  # tasks that wait, for each worker, so that none is idle


class Future(Protocol[Result_co]):
    """A result to come."""

    def result(self) -> Result_co:
        """Wait for it and return it."""


def processes(work: Callable[[Task], Result], tasks: Iterable[Task], workers: int) -> Iterator[Result]:
    """Do the work in as many processes; they end when this one does, however it ends."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers, get_context("spawn"), _end_with_parent) as pool:
        try:
            yield from _in_order(lambda task: pool.submit(work, task), tasks, workers * AHEAD)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def cluster(work: Callable[[Task], Result], tasks: Iterable[Task], scheduler: str) -> Iterator[Result]:
    """Do the work on the Dask cluster of a scheduler; a task whose worker is lost is done again by another.

    Raises `InputError` where Dask is not installed or the scheduler cannot be reached.
    """
    try:
        from distributed import Client
    except ImportError:
        raise InputError(
            "params.yaml", "executor: dask", "Dask to be installed", 'Install the extra "cluster".'
        ) from None
    try:
        client = Client(scheduler, timeout=PATIENCE)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise InputError(
            f"params.yaml, scheduler {scheduler!r}", str(error), "a scheduler that answers", "Start it or correct it."
        ) from None
    with client:
        width = max(len(client.scheduler_info()["workers"]), 1) * AHEAD
        yield from _in_order(lambda task: client.submit(work, task, pure=False, retries=5), tasks, width)


def _in_order(submit: Callable[[Task], Future[Result]], tasks: Iterable[Task], width: int) -> Iterator[Result]:
    waiting: deque[Future[Result]] = deque()
    for task in tasks:
        waiting.append(submit(task))
        if len(waiting) >= width:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _end_with_parent() -> None:
    """Let Ctrl-C to the parent, and end with it: a worker of a killed run would else wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)
