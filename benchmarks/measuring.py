"""What a command takes: seconds, seconds of processor time and memory, its children's among them."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.2  # seconds between two looks at the memory
MB = 1000  # of the kB that the system counts in


@dataclass(frozen=True)
class Taken:
    """Seconds on the clock and of the processor, and the most megabytes that the processes held together."""

    clock: float
    cpu: float
    peak: float


def measured(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Taken:
    """Run a command in a folder and return what it and its children took. Raises `CalledProcessError` if it fails.

    Memory is that of all its processes together, in which what several share counts once (PSS), looked at five times
    a second; where the system does not tell, it is 0.
    """
    started, peak = time.perf_counter(), 0.0
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        peak = max(peak, sum(map(_held, _family(process.pid))) / MB)
        time.sleep(EVERY)
    clock = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Taken(clock, usage.ru_utime + usage.ru_stime, peak)


def _family(process: int) -> Iterator[int]:
    """Yield a process and all that descend from it."""
    yield process
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text().split():
                yield from _family(int(child))
    except OSError:  # it has ended meanwhile, or there is no /proc
        return


def _held(process: int) -> int:
    """Return the kB that a process holds."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def machine() -> str:
    """Return what the machine is: cores, model, memory, system, Python."""
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GB, {sys.platform}, Python {python}"
