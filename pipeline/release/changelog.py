"""`CHANGELOG.md`: an entry for each released version, newest first."""

from pathlib import Path

from pipeline import storage

HEAD = """# Changelog

What changed in the published data, version by version. `python -m pipeline release` writes the entries;
docs/releases.md tells which change turns which number of a version.

"""


def add(path: Path, entry: str, last: str | None) -> None:
    """Put an entry before that of the `last` released version; what an interrupted run left above it is replaced."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    older = text[_start(text, last) :] if last and has(path, last) else ""
    storage.replace((HEAD + entry + ("\n" + older if older else "")).encode(), path)


def has(path: Path, version: str) -> bool:
    """Tell whether there is an entry for a version."""
    return path.is_file() and _start(path.read_text(encoding="utf-8"), version) >= 0


def _start(text: str, version: str) -> int:
    return f"\n{text}".find(f"\n## {version} (")
