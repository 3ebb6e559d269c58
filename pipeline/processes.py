"""Work shared among processes of this machine: results in the order of the tasks, only a few held at a time."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from typing import Protocol, TypeVar

from pipeline.lifetime import end_with_parent

Task = TypeVar("Task")
Result_co = TypeVar("Result_co", covariant=True)
Result = TypeVar("Result")
AHEAD = 2  # tasks that wait, for each worker, so that none is idle


class Future(Protocol[Result_co]):
    """A result to come."""

    def result(self) -> Result_co:
        """Wait for it and return it."""


def processes(work: Callable[[Task], Result], tasks: Iterable[Task], workers: int) -> Iterator[Result]:
    """Do the work in as many processes; they end when this one does, however it ends."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers, get_context("spawn"), end_with_parent) as pool:
        try:
            yield from in_order(lambda task: pool.submit(work, task), tasks, workers * AHEAD)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def in_order(submit: Callable[[Task], Future[Result]], tasks: Iterable[Task], width: int) -> Iterator[Result]:
    """Yield the results in the order of the tasks, of which `width` at most are under way."""
    waiting: deque[Future[Result]] = deque()
    for task in tasks:
        waiting.append(submit(task))
        if len(waiting) >= width:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
