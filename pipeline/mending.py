"""What a killed run can leave of DVC's records: DVC writes them in place, so that they may end in the middle."""

import json
import time
from pathlib import Path
from typing import Any

import yaml

HASHED = ("deps", "outs")  # lists of a stage whose entries have a path and its hash
USERS = Path(".dvc", "tmp", "rwlock")  # which running DVC reads and writes what; one that was killed left it
AT_WORK = 0.2  # seconds in which a DVC that is writing this moment has long ended


def mend(root: Path) -> bool:
    """Remove the records that were cut off; tell whether `dvc.lock` was. The next `dvc repro` runs every stage then.

    Nothing is lost: it only records which stages have nothing to do, and stages write the same bytes again.
    """
    if _is_cut_off(root / USERS):
        time.sleep(AT_WORK)
        if _is_cut_off(root / USERS):
            (root / USERS).unlink()
    path = root / "dvc.lock"
    if not path.exists() or _is_whole(path):
        return False
    path.unlink()
    return True


def _is_cut_off(path: Path) -> bool:
    try:
        json.loads(path.read_bytes())
    except FileNotFoundError:
        return False
    except ValueError:
        return True
    return False


def _is_whole(path: Path) -> bool:
    try:
        content: Any = yaml.safe_load(path.read_bytes())
        return "schema" in content and all(_is_recorded(stage) for stage in content["stages"].values())
    except (yaml.YAMLError, UnicodeDecodeError, TypeError, AttributeError, KeyError):
        return False


def _is_recorded(stage: dict[str, Any]) -> bool:
    entries = [entry for name in HASHED for entry in stage.get(name, [])]
    return "cmd" in stage and all({"path", "hash", "md5", "size"} <= entry.keys() for entry in entries)
