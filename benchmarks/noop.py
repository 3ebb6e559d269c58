"""`python -m benchmarks.noop`: a `dvc repro` that has nothing to do, beside one of a bare project of as many stages.

Both run in turn in this checkout and in a folder of trivial commands; processor time, the median of several. The
checkout has to be built (`make repro`). The goal is a ratio of 1.3.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
TIMES = 7
DVC = (sys.executable, "-m", "dvc")


def main() -> None:
    """Print the processor time of both and their ratio."""
    count = len(yaml.safe_load((ROOT / "dvc.yaml").read_text(encoding="utf-8"))["stages"])
    with tempfile.TemporaryDirectory() as name:
        bare = _bare(Path(name), count)
        found = [(_nothing_to_do(ROOT), _nothing_to_do(bare)) for _ in range(TIMES)]
    ours, theirs = (statistics.median(column) for column in zip(*found, strict=True))
    print(f"{count} stages: {ours:.2f} s, bare {theirs:.2f} s, ratio {ours / theirs:.2f}")


def _bare(folder: Path, count: int) -> Path:
    """Make and build a project of as many stages, each of which writes a word."""
    stages = {
        f"stage-{number}": {"cmd": f"echo {number} > out-{number}", "outs": [f"out-{number}"]}
        | ({"deps": [f"out-{number - 1}"]} if number else {})
        for number in range(count)
    }
    (folder / "dvc.yaml").write_text(yaml.safe_dump({"stages": stages}), encoding="utf-8")
    for command in (("git", "init", "--quiet"), (*DVC, "init", "--quiet"), (*DVC, "repro", "--quiet")):
        subprocess.run(command, cwd=folder, check=True)
    return folder


def _nothing_to_do(folder: Path) -> float:
    """Return the processor seconds of a run that finds everything up to date."""
    before = os.times()
    ended = subprocess.run((*DVC, "repro"), cwd=folder, check=True, capture_output=True, encoding="utf-8")
    after = os.times()
    if "Running stage" in ended.stdout:
        sys.exit(f"{folder} was not built: make repro")
    return after.children_user + after.children_system - before.children_user - before.children_system


if __name__ == "__main__":
    main()
