"""Build the package of made articles at growing sizes, and write what it takes to `benchmarks/measured.md`.

    python -m benchmarks.build [ARTICLES ...] [--profile STAGE]

Each stage runs as a user runs it, `python -m pipeline STAGE`, in a folder of its own. Processor time is that of all its
processes, and the ratios are made of it: what else the machine does lengthens the clock more. The readers of
`benchmarks.extract` run in the same run. With `--profile` the functions of a stage are listed instead, by the time that
they and what they call take.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks import articles, extract
from benchmarks.measuring import Taken, machine, measured

CHECKOUT = Path(__file__).parents[1]
STAGES = ("ingest", "extract", "reconcile", "package", "validate", "publish")
SIZES = (10, 1_000, 10_000)
BASE = 1_000  # articles of which the cost of one is what others are compared with
ALONE = 5_000  # articles that one process reads, and two: beside them their start is short
WRITTEN = Path(__file__).with_name("measured.md")
HEAD = "articles | stage | processor s | clock s | peak MB | processor ms an article | times that at 1,000"

Found = dict[int, dict[str, Taken]]  # what each stage takes, by the number of articles


def main() -> None:
    """Measure, and write the table; or show where the time of a stage goes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build")
    parser.add_argument("articles", type=int, nargs="*", default=SIZES)
    parser.add_argument("--profile", choices=STAGES)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        if options.profile:
            profile(folder, options.articles[-1], options.profile)
            return
        found: Found = {}
        for count in options.articles:
            for stage, taken in build(folder / str(count), count):
                found.setdefault(count, {})[stage] = taken
                write(table(found))  # what a long run has found stays, however it ends
        lines = [*table(found), "", *one_more(folder / str(max(found)), max(found))]
        write([*lines, *alone(folder / "alone"), "", *readers()])
    print(WRITTEN.read_text(encoding="utf-8"))


def write(lines: Iterable[str]) -> None:
    """Write what was found so far."""
    WRITTEN.write_text("\n".join(["# Measured", "", f"On {machine()}.", "", *lines, ""]), encoding="utf-8")


def build(folder: Path, count: int) -> Iterator[tuple[str, Taken]]:
    """Yield each stage and what it takes for so many made articles."""
    prepare(folder, count)
    for stage in STAGES:
        yield stage, run(folder, stage)


def prepare(folder: Path, count: int, workers: int = 0) -> None:
    """Make the articles and the settings of a build, with so many processes that read articles (0: one a core)."""
    articles.write(count, folder / "seeds")
    set_workers(folder, workers)


def set_workers(folder: Path, workers: int) -> None:
    """Write the settings of a build with so many processes that read articles."""
    settings = (CHECKOUT / "params.yaml").read_text(encoding="utf-8")
    (folder / "params.yaml").write_text(settings.replace("workers: 0", f"workers: {workers}"), encoding="utf-8")


def run(folder: Path, stage: str, *interpreter: str) -> Taken:
    """Return what a stage takes in a folder; the interpreter can be told how to run it."""
    taken = measured([sys.executable, *interpreter, "-m", "pipeline", stage], folder, environment())
    print(f"{folder.name:>7} {stage:10} {taken.cpu:8.1f} s {taken.clock:8.1f} s {taken.peak:6.0f} MB", file=sys.stderr)
    return taken


def environment() -> dict[str, str]:
    """Return this process's environment with the checkout as the place of its modules."""
    return {**os.environ, "PYTHONPATH": str(CHECKOUT)}


def table(found: Found) -> Iterator[str]:
    """Yield the lines of the table: each stage at each size, and all of them."""
    yield f"| {HEAD} |"
    yield "|" + "---|" * len(HEAD.split("|"))
    base = {stage: taken.cpu / BASE for stage, taken in _with_all(found[BASE])} if BASE in found else {}
    for count, stages in found.items():
        for stage, taken in _with_all(stages):
            times = f"{taken.cpu / count / base[stage]:.2f}" if stage in base else ""
            yield (
                f"| {count:,} | {stage} | {taken.cpu:,.1f} | {taken.clock:,.1f} | {taken.peak:,.0f} "
                f"| {taken.cpu / count * 1000:,.2f} | {times} |"
            )


def _with_all(stages: dict[str, Taken]) -> Iterator[tuple[str, Taken]]:
    yield from stages.items()
    of_all = stages.values()
    yield (
        "all",
        Taken(sum(one.clock for one in of_all), sum(one.cpu for one in of_all), max(one.peak for one in of_all)),
    )


def one_more(folder: Path, count: int) -> Iterator[str]:
    """Yield what one more article takes, when the others have been read, and how many are read anew."""
    before = kept(folder)
    (made,) = articles.articles(1, first=count)
    (folder / "seeds" / f"{made.source_id}.txt").write_text(made.text, encoding="utf-8", newline="")
    run(folder, "ingest")
    taken = run(folder, "extract")
    yield (
        f"One article more, beside {count:,}: {kept(folder) - before} read anew, "
        f"{taken.cpu:.1f} s of processor time, {taken.clock:.1f} s on the clock."
    )


def kept(folder: Path) -> int:
    """Return how many readings are kept in the folder of a build."""
    with closing(sqlite3.connect(folder / "build" / "kept" / "readings.sqlite")) as file:
        return int(file.execute("SELECT count(*) FROM readings").fetchone()[0])


def alone(folder: Path) -> Iterator[str]:
    """Yield how much longer one process extracts than two do, one after the other, nothing kept."""
    prepare(folder, ALONE)
    run(folder, "ingest")
    clocks = []
    for workers in (1, 2):
        set_workers(folder, workers)
        clocks.append(run(folder, "extract").clock)
        shutil.rmtree(folder / "build" / "kept")
    yield f"Extraction of {ALONE:,}: two processes are {clocks[0] / clocks[1]:.2f} times as fast as one."


def readers() -> Sequence[str]:
    """Return what the readers of `benchmarks.extract` print, as a block of text."""
    return ["```text", *extract.lines(1), "```"]


def profile(folder: Path, count: int, stage: str) -> None:
    """Print the functions in which the first process of a stage spends its time."""
    prepare(folder, count, workers=1)
    for before in STAGES[: STAGES.index(stage)]:
        run(folder, before)
    found = folder / "profile"
    run(folder, stage, "-m", "cProfile", "-o", str(found))
    shown = "import pstats, sys; pstats.Stats(sys.argv[1]).strip_dirs().sort_stats('cumulative').print_stats(40)"
    subprocess.run([sys.executable, "-c", shown, str(found)], check=True)


if __name__ == "__main__":
    main()
