"""Who reads the articles, and what was kept from an earlier run, changes no byte of what is written."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil
import pytest

from pipeline import extract, ingest
from pipeline.errors import InputError
from pipeline.extract.fingerprint import PACKAGE, fingerprint
from pipeline.extract.kept import Kept, packed, unpacked
from pipeline.params import Work

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests" / "articles" / "given" / "texts"
ONE, TWO = Work(workers=1), Work(workers=2)


@pytest.fixture
def ingested(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of the 24 articles in six parts."""
    monkeypatch.setattr(ingest, "PART", 4)
    ingest.run(TEXTS, tmp_path / "ingest")
    return tmp_path / "ingest"


def content(folder: Path) -> dict[str, bytes]:
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "mentions.parquet/000005.parquet" in files
    return files


def written(ingested: Path, work: Work, keep: Path | None = None) -> dict[str, bytes]:
    extract.run(ingested, ingested.parent / "extract", work, keep)
    return content(ingested.parent / "extract")


def entries(keep: Path) -> dict[str, int]:
    """Return the run in which each kept reading was last of use."""
    with closing(sqlite3.connect(keep)) as file:
        return dict(file.execute("SELECT key, run FROM readings").fetchall())


# --- Processes


def test_two_processes_write_what_one_writes(ingested: Path) -> None:
    assert written(ingested, TWO) == written(ingested, ONE)


def test_the_workers_of_a_killed_run_end_with_it(ingested: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from pipeline import extract; from pipeline.params import Work\n"
        "if __name__ == '__main__': extract.run(Path(sys.argv[1]), Path(sys.argv[2]), Work(workers=2))\n"
    )
    script = ingested.parent / "run.py"
    script.write_text(program, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    run = subprocess.Popen([sys.executable, script, ingested, ingested.parent / "out"], env=environment)
    workers = _wait_for(lambda: psutil.Process(run.pid).children(recursive=True))
    run.kill()
    run.wait()
    gone, alive = psutil.wait_procs(workers, timeout=30)
    assert gone
    assert not alive


def _wait_for(probe: Callable[[], Any]) -> Any:
    for _ in range(600):
        if found := probe():
            return found
        time.sleep(0.05)
    raise AssertionError("nothing came in 30 seconds")


# --- A Dask cluster: a real scheduler and real workers


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Yield the address of a scheduler and its two workers, which have no keeper that would start them again."""
    file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-W", "ignore", "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": ROOT}
    options = ["--scheduler-file", str(file)]
    first = [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", *options]
    worker = [*dask, "worker", *options, "--host", "127.0.0.1", "--no-nanny", "--no-dashboard", "--nthreads", "1"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    running = [subprocess.Popen(first, env=environment, **quiet)]  # type: ignore[call-overload]
    running += [
        subprocess.Popen([*worker, "--local-directory", str(tmp_path / str(n))], env=environment, **quiet)  # type: ignore[call-overload]
        for n in range(2)
    ]
    try:
        address = json.loads(_wait_for(lambda: file.exists() and file.read_text(encoding="utf-8")))["address"]
        yield address, running[1:]
    finally:
        for process in reversed(running):
            process.kill()
            process.wait()


def test_a_cluster_that_loses_a_worker_writes_what_one_process_writes(
    ingested: Path, scheduler: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, (victim, _) = scheduler
    expected = written(ingested, ONE)
    out = ingested.parent / "extract"
    program = (
        "import sys; from pathlib import Path; from pipeline import extract; from pipeline.params import Work\n"
        "extract.run(Path(sys.argv[1]), Path(sys.argv[2]), Work('dask', scheduler=sys.argv[3]))\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    run = subprocess.Popen([sys.executable, "-c", program, ingested, out, address], env=environment)
    _wait_for(lambda: (out.parent / ".extract.new" / "mentions.parquet" / "000000.parquet").exists())
    victim.send_signal(signal.SIGKILL)
    assert run.wait(timeout=120) == 0
    assert content(out) == expected


def test_a_scheduler_that_does_not_answer_is_told(ingested: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.extract.executors.PATIENCE", 1)
    with pytest.raises(InputError, match=r"scheduler 'tcp://127\.0\.0\.1:1'.*expected a scheduler that answers"):
        written(ingested, Work("dask", scheduler="tcp://127.0.0.1:1"))


# --- Readings kept from run to run


def test_an_article_that_did_not_change_is_not_read_again(ingested: Path) -> None:
    keep = ingested.parent / "kept.sqlite"
    first = written(ingested, ONE, keep)
    assert set(entries(keep).values()) == {1}
    assert written(ingested, TWO, keep) == first == written(ingested, ONE)
    assert len(entries(keep)) == 24
    assert set(entries(keep).values()) == {2}


def test_of_a_changed_article_only_that_one_is_read_again(ingested: Path, tmp_path: Path) -> None:
    keep = tmp_path / "kept.sqlite"
    written(ingested, ONE, keep)
    before = set(entries(keep))
    shutil.copytree(TEXTS, tmp_path / "texts")
    changed = tmp_path / "texts" / "020.txt"
    changed.write_text(changed.read_text(encoding="utf-8") + "\nExports reached 5 billion USD.\n", encoding="utf-8")
    ingest.run(tmp_path / "texts", ingested)
    with_kept = written(ingested, ONE, keep)
    assert len(set(entries(keep)) - before) == 1
    assert with_kept == written(ingested, ONE)


@pytest.mark.parametrize("damage", [b"", b"\0" * 40, b"not what was kept, by any means, whatever it may say"])
def test_a_damaged_reading_is_read_again(ingested: Path, damage: bytes) -> None:
    keep = ingested.parent / "kept.sqlite"
    first = written(ingested, ONE, keep)
    with closing(sqlite3.connect(keep)) as file, file:
        file.execute("UPDATE readings SET reading = ?", (damage,))
    assert written(ingested, ONE, keep) == first
    with closing(sqlite3.connect(keep)) as file:
        assert file.execute("SELECT count(*) FROM readings WHERE reading = ?", (damage,)).fetchone() == (0,)


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(ingested: Path, damage: bytes) -> None:
    keep = ingested.parent / "kept.sqlite"
    keep.write_bytes(damage)
    assert written(ingested, ONE, keep) == written(ingested, ONE)
    assert len(entries(keep)) == 24


def test_what_was_unused_for_longest_goes_first(tmp_path: Path) -> None:
    with closing(Kept(tmp_path / "kept", limit=25)) as kept:
        kept.put({"a": b"x" * 10, "b": b"x" * 10}, ())
    with closing(Kept(tmp_path / "kept", limit=25)) as kept:
        kept.put({"c": b"x" * 10}, ["a"])
    assert entries(tmp_path / "kept") == {"a": 2, "c": 2}


def test_a_reading_comes_back_as_it_was_kept() -> None:
    rows = {"mentions": [["x:1", None, 3, "5,2 tỷ đồng"]]}
    assert unpacked(packed(rows)) == rows
    assert unpacked(packed(rows)[:-1]) is None


def test_another_word_or_rule_is_another_extractor(tmp_path: Path) -> None:
    copy = tmp_path / "pipeline"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    assert fingerprint(copy) == fingerprint()
    for name in ("vocabulary/lexicon/en/cues.yaml", "vocabulary/units.csv", "extract/scan.py", "periods.py"):
        other = tmp_path / name.replace("/", "-")
        shutil.copytree(copy, other)
        (other / name).write_bytes((other / name).read_bytes() + b"\n")
        assert fingerprint(other) != fingerprint(), name
