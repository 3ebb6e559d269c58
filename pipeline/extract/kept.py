"""Readings kept from run to run: an article unchanged under an unchanged extractor is not read again.

A SQLite file; the key is the SHA-256 of the article with its bibliography, and of the extractor. Each entry carries
its own checksum: a damaged one counts as missing. The file may be deleted at any time; it can save work, and change
nothing.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import cast

from pipeline.extract.rows import Rows

LIMIT = 2_000_000_000  # bytes of readings that are kept at most; those unused for longest go first
TABLE = (
    "CREATE TABLE IF NOT EXISTS readings"
    " (key TEXT PRIMARY KEY, run INTEGER NOT NULL, size INTEGER NOT NULL, reading BLOB NOT NULL) WITHOUT ROWID"
)


def key(cells: Sequence[object], extractor: str) -> str:
    """Return the key of an article, given all its cells, under an extractor's fingerprint."""
    return hashlib.sha256(json.dumps([extractor, *map(str, cells)]).encode()).hexdigest()


def packed(rows: Rows) -> bytes:
    """Return a reading as bytes: SHA-256 of the rest, then compressed JSON."""
    content = zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 1)
    return hashlib.sha256(content).digest() + content


def unpacked(content: bytes) -> Rows | None:
    """Return the reading, or nothing where the bytes are not what was kept."""
    if hashlib.sha256(content[32:]).digest() != content[:32]:
        return None
    return cast(Rows, json.loads(zlib.decompress(content[32:])))


class Kept:
    """The file of kept readings, open; a file that is none of ours, or broken, is begun anew."""

    def __init__(self, path: Path, limit: int = LIMIT) -> None:
        """Open or create the file at `path`."""
        self._path, self._limit = path, limit
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._open()
        except sqlite3.DatabaseError:
            self._begin_anew()

    def _open(self) -> None:
        self._file = sqlite3.connect(self._path, timeout=60)
        try:
            self._file.execute(TABLE)
            self._run = self._file.execute("SELECT coalesce(max(run), 0) + 1 FROM readings").fetchone()[0]
        except sqlite3.DatabaseError:
            self._file.close()
            raise

    def _begin_anew(self) -> None:
        for suffix in ("", "-journal", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        self._open()

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Return the kept readings among the keys, as `packed` made them."""
        found: dict[str, bytes] = {}
        with suppress(sqlite3.DatabaseError), closing(self._file.cursor()) as cursor:
            for name in keys:
                row = cursor.execute("SELECT reading FROM readings WHERE key = ?", (name,)).fetchone()
                if row and isinstance(row[0], bytes):
                    found[name] = row[0]
        return found

    def put(self, readings: Mapping[str, bytes], used: Iterable[str]) -> None:
        """Keep readings, and note which others were of use in this run."""
        with suppress(sqlite3.DatabaseError), self._file as file:
            file.executemany("UPDATE readings SET run = ? WHERE key = ?", ((self._run, name) for name in used))
            file.executemany(
                "INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)",
                ((name, self._run, len(content), content) for name, content in readings.items()),
            )

    def close(self) -> None:
        """Drop what has been unused for longest until the limit is kept, and close the file."""
        with suppress(sqlite3.DatabaseError), self._file as file:
            (size,) = file.execute("SELECT coalesce(sum(size), 0) FROM readings").fetchone()
            for name, part in file.execute("SELECT key, size FROM readings ORDER BY run, key"):
                if size <= self._limit:
                    break
                file.execute("DELETE FROM readings WHERE key = ?", (name,))
                size -= part
        self._file.close()
