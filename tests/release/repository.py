"""A repository of this project for one test run: real Git, real DVC, nothing of the person's own settings."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

ROOT = Path(__file__).parents[2]
NOBODY = {"GIT_AUTHOR_NAME": "Nobody", "GIT_AUTHOR_EMAIL": "nobody@example.invalid", "GIT_COMMITTER_NAME": "Nobody",
          "GIT_COMMITTER_EMAIL": "nobody@example.invalid"}  # fmt: skip


@dataclass(frozen=True)
class Repository:
    """A checkout and the settings under which its commands run."""

    folder: Path

    @property
    def environment(self) -> Mapping[str, str]:
        home = self.folder.parent / "home"
        home.mkdir(exist_ok=True)
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        return {**os.environ, **NOBODY, "PATH": path, "HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_NOSYSTEM": "1", "DVC_NO_ANALYTICS": "1", "DVC_SITE_CACHE_DIR": str(home / "dvc"),
                "GX_ANALYTICS_ENABLED": "false"}  # fmt: skip

    def try_run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, encoding="utf-8", check=False
        )

    def run(self, *command: str) -> str:
        """Run a command that has to end well; return what it printed."""
        ended = self.try_run(command)
        assert ended.returncode == 0, f"{' '.join(command)}\n{ended.stdout}\n{ended.stderr}"
        return ended.stdout

    def pipeline(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "pipeline", *arguments)

    def refused(self, *arguments: str) -> str:
        """Run a command of the pipeline that has to refuse its input; return its complaint."""
        ended = self.try_run([sys.executable, "-m", "pipeline", *arguments])
        assert (ended.returncode, ended.stdout) == (3, ""), ended.stdout + ended.stderr
        return ended.stderr

    def dvc(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "dvc", *arguments)

    def commit(self, message: str) -> None:
        self.run("git", "add", "--all")
        self.run("git", "commit", "--quiet", "--message", message)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8", newline="")

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace text that stands once in a file."""
        text = self.read(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))


def clone(folder: Path) -> Repository:
    """Return a repository that holds this project as it is, of no version yet, committed once."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    for name in listed.split("\0"):
        if name and not name.startswith("releases/") and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            copyfile(ROOT / name, folder / name)
    repository = Repository(folder)
    (folder / "releases").mkdir()
    repository.write("releases/index.csv", "version,date,bump,sha256,summary\n")
    repository.write("releases/files.csv", "version,file,format,bytes,sha256\n")
    (folder / "CHANGELOG.md").unlink(missing_ok=True)
    repository.run("git", "init", "--quiet", "--initial-branch", "main")
    repository.commit("All")
    return repository
