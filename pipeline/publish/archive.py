"""The archive: a zip whose bytes hang on the files alone, not on the machine."""

import zipfile
from pathlib import Path

# The first day that a zip can name. Files are stored, not deflated: deflated bytes hang on the version of zlib.
DATE = (1980, 1, 1, 0, 0, 0)
UNIX, REGULAR_FILE = 3, 0o100644


def write(folder: Path, path: Path) -> None:
    """Write the files of a folder to a zip, in the order of their names, under a folder named as the zip."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            entry = zipfile.ZipInfo(f"{path.stem}/{file.relative_to(folder).as_posix()}", DATE)
            entry.create_system = UNIX
            entry.external_attr = REGULAR_FILE << 16
            archive.writestr(entry, file.read_bytes())
