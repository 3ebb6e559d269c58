"""Files and folders that are replaced in one step: readers see the old one or the new one, never a half. And JSON."""

import ctypes
import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def write_json(value: object, path: Path) -> None:
    """Write JSON for people and machines: two spaces, keys in the given order, LF at the end."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def read_json(path: Path) -> Any:
    """Read a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def replace(content: bytes, path: Path) -> None:
    """Write a file in one step: readers see the old one or the new one, never a half."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_bytes(content)
    aside.replace(path)


@contextmanager
def swapped(target: Path) -> Iterator[Path]:
    """Give an empty folder, which takes the place of `target` when the block ends well; else nothing changes.

    A lock beside the target is held from the first byte to the swap, so that the orphan of a killed run cannot write
    into the next run's output. It is the system's: it goes with the process that holds it. Where the system can
    (Linux), the old and the new change places in one step; elsewhere there is a moment without either.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.parent / f".{target.name}.new"
    old = target.parent / f".{target.name}.old"
    with locked(target.parent / f".{target.name}.lock"):
        if old.exists() and not target.exists():  # killed between the two renames
            old.rename(target)
        for left in (aside, old):
            if left.exists():
                shutil.rmtree(left)
        aside.mkdir()
        try:
            yield aside
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        if target.exists() and exchanged(aside, target):
            aside.rename(old)
        else:
            if target.exists():
                target.rename(old)
            aside.rename(target)
        if old.exists():
            shutil.rmtree(old)


AT_FDCWD, RENAME_EXCHANGE = -100, 2  # renameat2(2)


def exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; tell whether the system could."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    names = os.fsencode(one), os.fsencode(other)
    return rename is not None and rename(AT_FDCWD, names[0], AT_FDCWD, names[1], RENAME_EXCHANGE) == 0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file while the block runs; waits for another holder to end."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
