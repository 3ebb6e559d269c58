"""Zips whose bytes hang on the files alone, not on the machine.

Files are stored, not deflated: deflated bytes hang on the version of zlib, which is the machine's and not the lock's.
"""

import shutil
import zipfile
from pathlib import Path
from typing import IO

# The first day that a zip can name.
DATE = (1980, 1, 1, 0, 0, 0)
UNIX, REGULAR_FILE = 3, 0o100644


def write(folder: Path, path: Path, top: str) -> None:
    """Write the files of a folder to a zip, in the order of their names, below the folder `top`."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            with file.open("rb") as content:
                _add(archive, f"{top}/{file.relative_to(folder).as_posix()}", content, file.stat().st_size)


def repack(source: Path, target: Path) -> None:
    """Write the files of a zip, in their order, to another that is stored and without dates."""
    with zipfile.ZipFile(source) as found, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for inside in found.infolist():
            with found.open(inside) as content:
                _add(archive, inside.filename, content, inside.file_size)


def _add(archive: zipfile.ZipFile, name: str, content: IO[bytes], size: int) -> None:
    entry = zipfile.ZipInfo(name, DATE)
    entry.create_system = UNIX
    entry.external_attr = REGULAR_FILE << 16
    entry.file_size = size  # so that the header is that of a large file where it is one
    with archive.open(entry, "w") as target:
        shutil.copyfileobj(content, target)
