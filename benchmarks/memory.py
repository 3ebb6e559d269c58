"""The memory of a process and all that it started: what each holds alone, and its part of what they share."""

import os
import threading
from pathlib import Path
from types import TracebackType

PAUSE = 0.2  # seconds between two looks


class Watch:
    """Looks on while a block runs; `peak` is the most that all processes together held, in KiB."""

    def __init__(self) -> None:
        """Know of nothing yet."""
        self.peak = 0
        self._over = threading.Event()
        self._looking = threading.Thread(target=self._look)

    def __enter__(self) -> "Watch":
        """Begin to look."""
        self._looking.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Look no more."""
        self._over.set()
        self._looking.join()

    def _look(self) -> None:
        while not self._over.wait(PAUSE):
            self.peak = max(self.peak, sum(map(_share, _family(os.getpid()))))


def _family(process: int) -> list[int]:
    """Return a process and all below it."""
    found = [process]
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found += [each for child in path.read_text().split() for each in _family(int(child))]
        except FileNotFoundError:  # a thread that has just ended
            continue
    return found


def _share(process: int) -> int:
    """Return the proportional set size of a process in KiB; none of one that has just ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
