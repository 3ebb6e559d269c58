"""A checkout of the project with few, small articles, in which real DVC builds, is killed, and builds again."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.mending import mend
from tests.release.repository import Repository

ROOT = Path(__file__).parents[2]
FILES = ("dvc.yaml", "params.yaml", "requirements.lock", "mkdocs.yml", "mkdocs.vi.yml", ".dvcignore", ".gitignore",
         "pipeline", "docs", "releases/index.csv", "releases/files.csv", ".dvc/config")  # fmt: skip
TEXTS = {
    "a": "date 2025-11-24 Exports of Bac Ninh reached 5.2 billion USD in the first 10 months of 2025, up 12.5%.\n",
    "b": "date 2025-10-24 Imports of Bac Ninh came to 4.1 billion USD in September 2025, down 3%.\n",
}
# What each state of the seeds holds.
STATES = {"first": ("a",), "second": ("a", "b")}
OUTPUTS = {
    **{stage: f"build/{stage}" for stage in ("ingest", "extract", "reconcile", "package", "validate", "formats")},
    "publish": "datapackage",
    "document": "build/docs",
    "site": "site",
}
PATIENCE = 60  # seconds for a run that was asked to end
Digest = Mapping[str, str]


@dataclass
class Checkout:
    """A checkout and what is known of it: of each state, the bytes of each stage's output after a run in peace."""

    folder: Path
    known: dict[tuple[str, str], Digest] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @classmethod
    def made(cls, folder: Path) -> "Checkout":
        """Return a new checkout in a folder that is not there yet."""
        for name in FILES:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
            copy(ROOT / name, folder / name)
        Repository(folder).run("git", "init", "--quiet")
        return cls(folder)

    def turn(self, state: str) -> None:
        """Put other articles into the seeds."""
        seeds = self.folder / "seeds"
        seeds.mkdir(exist_ok=True)
        for name, text in TEXTS.items():
            (seeds / f"{name}.txt").unlink(missing_ok=True)
            if name in STATES[state]:
                (seeds / f"{name}.txt").write_text(text, encoding="utf-8")

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start `dvc repro` as the leader of a process group."""
        command = [sys.executable, "-m", "dvc", "repro", *arguments]
        environment = Repository(self.folder).environment
        return subprocess.Popen(command, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, start_new_session=True)  # fmt: skip

    def build(self, *arguments: str) -> None:
        """Build in peace; it has to end well. What is built first tells how long it takes."""
        started = time.monotonic()
        mend(self.folder)  # as `make repro` does: DVC may have been killed while it wrote dvc.lock
        process = self.start(*arguments)
        _, said = process.communicate()
        assert process.returncode == 0, said.decode()
        self.seconds.setdefault(arguments[-1], time.monotonic() - started)

    def learn(self, state: str, *stages: str) -> None:
        """Note what a build in peace has written."""
        self.known |= {(state, stage): self.digest(stage) for stage in stages}

    def digest(self, stage: str) -> Digest:
        """Return the hash of each file of a stage's output."""
        folder = self.folder / OUTPUTS[stage]
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def kill(self, process: subprocess.Popen[bytes], after: float, how: str) -> None:
        """End a run after some seconds: `KILL`, `TERM`, `INT` to all its processes, `DVC`: SIGKILL to DVC alone.

        Until then the published package is there at every moment.
        """
        descriptor, end = self.folder / "datapackage" / "datapackage.json", time.monotonic() + after
        while process.poll() is None and time.monotonic() < end:
            assert not self.known or descriptor.exists(), "the published package was away"
            time.sleep(0.002)
        if how == "DVC":
            process.kill()
        elif process.poll() is None:
            os.killpg(process.pid, signal.Signals[f"SIG{how}"])
        try:
            process.wait(PATIENCE)
        finally:
            _end(process.pid)
            if process.stderr is not None:
                process.stderr.close()


def _end(group: int) -> None:
    """Kill what is left of a process group."""
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return
