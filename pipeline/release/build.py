"""Building by DVC, which knows what is out of date."""

import os
import subprocess
import sys
from pathlib import Path

from pipeline.errors import InputError


def formats(root: Path) -> None:
    """Bring `datapackage/` and `build/formats/` of a checkout up to date. Raises `InputError` where that fails."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    command = [sys.executable, "-m", "dvc", "repro", "--quiet", "formats"]
    # What the build says is no result of the release: it goes where complaints go.
    ended = subprocess.run(command, cwd=root, env={**os.environ, "PATH": path}, stdout=sys.stderr, check=False)
    if ended.returncode:
        raise InputError(
            "dvc repro formats", f"the exit code {ended.returncode}", "a build", "Mend what it says above."
        )
