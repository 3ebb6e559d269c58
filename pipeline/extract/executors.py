"""Who does the work: processes of this machine (`pipeline.processes`), or a Dask cluster.

Each gives the results in the order of the tasks and holds only a few at a time; which one it was, no result tells.
"""

from collections.abc import Callable, Iterable, Iterator

from pipeline.errors import InputError
from pipeline.processes import AHEAD, Result, Task, in_order, processes

__all__ = ["cluster", "processes"]

PATIENCE = 30  # seconds for a scheduler to answer


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
        yield from in_order(lambda task: client.submit(work, task, pure=False, retries=5), tasks, width)
