"""What a reading hangs on besides the article: our own code and words, and the libraries that they read with."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
OURS = (
    "edited.py",
    "errors.py",
    "frozen.py",
    "io.py",
    "model.py",
    "periods.py",
    "plain.py",
    "schemas",
    "vocabulary",
    "extract",
)
LIBRARIES = ("babel", "pyyaml")  # the names of countries, and the lexicons


@cache
def fingerprint(package: Path = PACKAGE) -> str:
    """Return the SHA-256 of the extractor: of each of its files by name, of the libraries' and Python's versions."""
    known = hashlib.sha256(repr((sys.version_info[:3], [(name, version(name)) for name in LIBRARIES])).encode())
    for name in OURS:
        path = package / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in (".py", ".csv", ".yaml", ".json"):
                known.update(file.relative_to(package).as_posix().encode() + b"\0")
                known.update(hashlib.sha256(file.read_bytes()).digest())
    return known.hexdigest()
