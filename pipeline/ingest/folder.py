"""Where articles lie: a folder, a zip archive, or an address that fsspec knows (`s3://…`, `https://…`, `memory://…`).

Only files directly in it count. They are opened by the names that the folder itself lists, never by a path out of it.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.errors import InputError


@dataclass(frozen=True)
class Remote:
    """A file that is on no disk of this machine, or in an archive; it reads as a `Path` does."""

    files: Any
    path: str
    address: str
    size: int | None = None

    def read_bytes(self) -> bytes:
        """Return the file's content. Raises `OSError` where it cannot be had."""
        content = self.files.cat_file(self.path)
        return content if isinstance(content, bytes) else bytes(content)

    def __str__(self) -> str:
        """Return the address that a person would look at."""
        return self.address


File = Path | Remote


def size_of(file: File) -> int | None:
    """Return how many bytes a file has, None where its place does not tell. Raises `OSError` for one that is gone."""
    return file.size if isinstance(file, Remote) else file.stat().st_size


@dataclass(frozen=True)
class Folder:
    """The files of a folder by name, in the order of the names; `address` is what a person calls it."""

    address: str
    files: Mapping[str, File]


def opened(seeds: Path | str) -> Folder:
    """Return the folder at a path or an address. Raises `InputError` where it cannot be read."""
    address = str(seeds)
    return Folder(address, dict(sorted(_remote(address) if _is_remote(address) else _local(Path(seeds)))))


def _is_remote(address: str) -> bool:
    return "://" in address or (address.lower().endswith(".zip") and Path(address).is_file())


def _local(folder: Path) -> Iterator[tuple[str, File]]:
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder", "a folder or a zip of .txt articles", "Check the path.")
    try:
        with os.scandir(folder) as entries:
            yield from ((entry.name, folder / entry.name) for entry in entries if entry.is_file())
    except OSError as error:
        raise InputError(str(folder), error.strerror or "an error", "a readable folder", "Check its rights.") from None


def _remote(address: str) -> Iterator[tuple[str, File]]:
    import fsspec

    try:
        files, root = fsspec.core.url_to_fs(address if "://" in address else f"zip://::{address}")
        listed = files.ls(root, detail=True)
    except Exception as error:  # each protocol has errors of its own; the address is the person's to mend
        raise InputError(
            address, f"{type(error).__name__}: {error}", "an address that can be listed", "Check it, and its protocol."
        ) from None
    for entry in listed:
        name = PurePosixPath(str(entry["name"])).name
        if entry["type"] == "file":
            yield name, Remote(files, str(entry["name"]), f"{address.rstrip('/')}/{name}", entry.get("size"))
