"""What the machine does to a run: no room, no right to write, Ctrl-C, another run, another clock: nothing is lost."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.chaos.checkout import Checkout
from tests.release.repository import Repository

ROOT = Path(__file__).parents[2]
PATIENCE = 60
# A stage in this process after a line of Python: what the line does to it is the fault.
STAGE = "import os, resource, signal, sys\nfrom pipeline import ingest, io\nfrom pipeline.__main__ import main\n"
NO_ROOM = "resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))"
CTRL_C = "io.write_parquet = lambda *given: os.kill(os.getpid(), signal.SIGINT)"
# Runs a command in this folder, which cannot be written to.
MOUNT = 'mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "$@"'
READ_ONLY = ("unshare", "-rm", "sh", "-c", MOUNT, "sh")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with what the stage reads, and what an earlier run has written."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copyfile(ROOT / "params.yaml", tmp_path / "params.yaml")
    ended = stage(tmp_path)
    assert ended.returncode == 0, ended.stderr
    return tmp_path


def stage(root: Path, line: str = "", *around: str) -> subprocess.CompletedProcess[str]:
    program = f"{STAGE}{line}\nsys.exit(main(['ingest']))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [*around, sys.executable, "-c", program]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    ("line", "words", "around"),
    [
        (NO_ROOM, "File too large", ()),
        (CTRL_C, "interrupted", ()),
        pytest.param(
            "",
            "Read-only file system",
            READ_ONLY,
            marks=pytest.mark.skipif(
                subprocess.run([*READ_ONLY, "true"], check=False, capture_output=True).returncode != 0,
                reason="needs Linux and the right to mount in a namespace of one's own",
            ),
        ),
    ],
    ids=["no room", "Ctrl-C", "read-only"],
)
def test_the_machine_stops_a_stage_and_nothing_is_lost(
    root: Path, line: str, words: str, around: tuple[str, ...]
) -> None:
    before = content(root / "build" / "ingest")
    ended = stage(root, line, *around)
    assert (ended.returncode, ended.stdout) == (5, "")
    assert ended.stderr.startswith("error: ")
    assert words in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert content(root / "build" / "ingest") == before
    assert stage(root).returncode == 0
    assert content(root / "build" / "ingest") == before
    assert [path.name for path in (root / "build").iterdir() if path.name.endswith((".new", ".old"))] == []


def test_two_runs_at_once_come_one_after_the_other(root: Path) -> None:
    before = content(root / "build" / "ingest")
    command = [sys.executable, "-m", "pipeline", "ingest"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    runs = [subprocess.Popen(command, cwd=root, env=environment, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(run.communicate()[1], run.returncode) for run in runs] == [(b"", 0)] * 3
    assert content(root / "build" / "ingest") == before


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    made = Checkout.made(tmp_path_factory.mktemp("faults") / "checkout")
    made.turn("first")
    made.build("ingest")
    return made


@pytest.mark.parametrize("shell", ["/bin/sh", "/bin/bash"])
def test_a_stage_ends_with_the_dvc_that_runs_it(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    monkeypatch.setenv("SHELL", shell)  # in which DVC runs the stage
    with (checkout.folder / "build" / ".stage-ingest.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # so that the stage waits
        dvc = checkout.start("--force", "ingest")
        started = time.monotonic()
        while not (stages := psutil.Process(dvc.pid).children(recursive=True)) or not _waits(stages[-1]):
            assert time.monotonic() < started + PATIENCE
            time.sleep(0.05)
        dvc.send_signal(signal.SIGKILL)
        dvc.wait(PATIENCE)
        alive = psutil.wait_procs(stages, PATIENCE)[1]
        for process in alive:
            process.kill()
        dvc.communicate(timeout=PATIENCE)
        assert alive == []
    checkout.build("ingest")


def _waits(process: psutil.Process) -> bool:
    """Tell whether a stage has come to its lock."""
    try:
        return any(one.path.endswith(".stage-ingest.lock") for one in process.open_files())
    except psutil.Error:
        return False


def test_a_clock_that_goes_backwards_hides_no_change(checkout: Checkout) -> None:
    before = checkout.digest("ingest")
    article = checkout.folder / "seeds" / "a.txt"
    text = article.read_bytes()
    article.write_bytes(text.replace(b"5.2 billion", b"5.3 billion"))
    os.utime(article, (2, 2))
    checkout.build("ingest")
    assert checkout.digest("ingest") != before
    article.write_bytes(text)
    os.utime(article, (1, 1))
    checkout.build("ingest")
    assert checkout.digest("ingest") == before


def test_nobody_needs_a_home(checkout: Checkout) -> None:
    before = checkout.digest("ingest")
    environment = {name: value for name, value in Repository(checkout.folder).environment.items() if name != "HOME"}
    command = [sys.executable, "-m", "dvc", "repro", "--force", "ingest"]
    ended = subprocess.run(command, cwd=checkout.folder, env=environment, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert checkout.digest("ingest") == before
