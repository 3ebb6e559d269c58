"""Read the same English articles by a bare scan for digits, by quantulum3 and by our whole extraction, in one run.

    python -m benchmarks.extract [TIMES]

The text is the articles of tests/articles, given and own; the larger sizes are 4 and 16 times as much. Each reader
runs in a process of its own, on one core; times are those of the processor, what else the machine does does not count;
its memory is what the process holds at its peak beyond a Python that has
imported nothing. The goal: our whole extraction, binding included, reads at least 5 times as many characters a second
as quantulum3, in less than 150 MB. quantulum3 is slow: it reads the first size only.
"""

import os
import re
import resource
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "tests" / "articles"
SIZES = (1, 4, 16)
MB = 1024  # of the KiB that the system counts in
Reader = Callable[[list[str]], int]


def main() -> None:
    """Print how the readers compare."""
    print("\n".join(lines(int(sys.argv[1]) if len(sys.argv) > 1 else 1)))


def lines(times: int) -> Iterator[str]:
    """Yield the lines of a table: each reader, run apart, with its speed, its memory and how it compares."""
    found = {name: _apart(name, sizes, times) for name, sizes in RUNS.items()}
    base = found["quantulum3"]["speed"][0]
    heads = ("reader", "import s", "first s", "characters", "per second", "times", "MB", "found")
    yield "{:12} {:>8} {:>8} {:>11} {:>11} {:>7} {:>6} {:>8}".format(*heads)
    for name, one in found.items():
        for size, speed, peak, count in zip(one["size"], one["speed"], one["peak"], one["count"], strict=True):
            yield (
                f"{name:12} {one['import'][0]:8.2f} {one['first'][0]:8.2f} {size:11,.0f} {speed:11,.0f} "
                f"{speed / base:7.1f} {peak:6.0f} {count:8,.0f}"
            )


def _apart(name: str, sizes: tuple[int, ...], times: int) -> dict[str, list[float]]:
    """Measure a reader in a new process."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_measure, args=(name, sizes, times, theirs))
    process.start()
    found: dict[str, list[float]] = ours.recv()
    process.join()
    return found


def _measure(name: str, sizes: tuple[int, ...], times: int, out: Connection) -> None:
    """Send seconds of import and of the first text, and by size: characters, speed, peak memory, what was found."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    before = _peak()
    texts = _texts() * times
    started = time.process_time()
    read = READERS[name]()
    imported = time.process_time()
    read(["Exports rose 5%."])  # fills what is loaded once
    found: dict[str, list[float]] = {"import": [imported - started], "first": [time.process_time() - imported]}
    for size in sizes:
        started = time.process_time()
        count = read(texts * size)
        seconds = time.process_time() - started
        characters = sum(map(len, texts)) * size
        row = {"size": characters, "speed": characters / seconds, "peak": (_peak() - before) / MB, "count": count}
        for key, value in row.items():
            found.setdefault(key, []).append(value)
    out.send(found)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _texts() -> list[str]:
    """Return the English articles: those whose text has no letter of Vietnamese, but for a few names."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*/texts/*.txt"))]
    return [text for text in texts if sum(not letter.isascii() for letter in text) < len(text) / 20]


def _regex() -> Reader:
    numeral = re.compile(r"\d+(?:[.,]\d+)*")
    return lambda texts: sum(len(numeral.findall(text)) for text in texts)


def _quantulum3() -> Reader:
    warnings.simplefilter("ignore")  # it warns of a classifier that is not installed
    from quantulum3 import parser

    return lambda texts: sum(len(parser.parse(text)) for text in texts)


def _extraction() -> Reader:
    from pipeline.extract.article import read
    from pipeline.model import Article

    def article(text: str) -> Article:
        return Article("a", "a.txt", "", "en", None, None, None, None, None, "unknown", None, text)

    return lambda texts: sum(len(read(article(text)).mentions) for text in texts)


READERS: dict[str, Callable[[], Reader]] = {"regex": _regex, "quantulum3": _quantulum3, "extraction": _extraction}
RUNS = {"regex": SIZES, "quantulum3": SIZES[:1], "extraction": SIZES}

if __name__ == "__main__":
    main()
