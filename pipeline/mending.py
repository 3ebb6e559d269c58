"""What a killed run can leave of DVC's record: DVC writes `dvc.lock` in place, so that it may end in the middle."""

from pathlib import Path
from typing import Any

import yaml

HASHED = ("deps", "outs")  # lists of a stage whose entries have a path and its hash


def mend(root: Path) -> bool:
    """Remove a `dvc.lock` that was cut off; tell whether it was. The next `dvc repro` runs every stage, and writes it.

    Nothing is lost: it only records which stages have nothing to do, and stages write the same bytes again.
    """
    path = root / "dvc.lock"
    if not path.exists() or _is_whole(path):
        return False
    path.unlink()
    return True


def _is_whole(path: Path) -> bool:
    try:
        content: Any = yaml.safe_load(path.read_bytes())
        return "schema" in content and all(_is_recorded(stage) for stage in content["stages"].values())
    except (yaml.YAMLError, UnicodeDecodeError, TypeError, AttributeError, KeyError):
        return False


def _is_recorded(stage: dict[str, Any]) -> bool:
    entries = [entry for name in HASHED for entry in stage.get(name, [])]
    return "cmd" in stage and all({"path", "hash", "md5", "size"} <= entry.keys() for entry in entries)
