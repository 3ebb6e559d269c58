"""The languages of a large site, each but the first in a process of its own; small ones one after the other in this."""

import os
import traceback
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from pipeline.lifetime import end_with_parent

Work = Callable[[str], None]
# With fewer pages than these, another process is not ready before all is done.
MANY = 300


def for_each(codes: Sequence[str], work: Work, pages: int, *, spares_memory: bool = False) -> None:
    """Do the work for each language, at once where the machine has cores for it and there are as many pages.

    What `spares_memory` does one language after the other, all the same: the memory of each goes with its process.
    Raises what the work raises; no process is left behind.
    """
    if pages < MANY or (os.cpu_count() or 1) < len(codes):
        for code in codes:
            work(code)
        return
    if spares_memory:
        for code in codes[1:]:
            _do([code], work)
        work(codes[0])
    else:
        _do(codes[1:], work, here=codes[0])


def _do(apart: Sequence[str], work: Work, here: str | None = None) -> None:
    """Do the work for some languages in a process each, and meanwhile for one here."""
    started = [_start(work, code) for code in apart]
    try:
        if here is not None:
            work(here)
        for _, answer in started:
            _finish(answer)
    finally:
        for process, _ in started:
            process.terminate()
            process.join()


def _start(work: Work, code: str) -> tuple[SpawnProcess, Connection]:
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_apart, args=(work, code, there))
    process.start()
    there.close()
    return process, here


def _apart(work: Work, code: str, answer: Connection) -> None:
    """Do the work in a process of its own; answer with the fault, if there was any, and where it was."""
    end_with_parent()
    try:
        work(code)
    except Exception as error:
        error.add_note(traceback.format_exc())
        answer.send(error)
    else:
        answer.send(None)


def _finish(answer: Connection) -> None:
    try:
        fault = answer.recv()
    except EOFError:
        raise RuntimeError("the process of a language was ended from outside") from None
    if fault is not None:
        raise fault
