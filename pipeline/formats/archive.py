"""Zips whose bytes hang on the files alone, not on the machine.

Files are stored, not deflated: deflated bytes hang on the version of zlib, which is the machine's and not the lock's.
"""

import zipfile
from pathlib import Path

# The first day that a zip can name.
DATE = (1980, 1, 1, 0, 0, 0)
UNIX, REGULAR_FILE = 3, 0o100644


def write(folder: Path, path: Path, top: str) -> None:
    """Write the files of a folder to a zip, in the order of their names, below the folder `top`."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            _add(archive, f"{top}/{file.relative_to(folder).as_posix()}", file.read_bytes())


def repack(source: Path, target: Path) -> None:
    """Write the files of a zip, in their order, to another that is stored and without dates."""
    with zipfile.ZipFile(source) as found, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in found.namelist():
            _add(archive, name, found.read(name))


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, DATE)
    entry.create_system = UNIX
    entry.external_attr = REGULAR_FILE << 16
    archive.writestr(entry, content)
