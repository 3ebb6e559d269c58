"""Edits to the files of a package that leave its descriptor right about hash and size."""

import hashlib
from pathlib import Path

from pipeline import storage


def edited(package: Path, table: str, old: str, new: str, *, count: int = 1) -> None:
    """Replace text in a table's file, once or `count` times (-1: everywhere)."""
    path = package / "data" / f"{table}.csv"
    text = path.read_bytes().decode("utf-8")
    assert old in text, f"{table}.csv does not hold {old!r}"
    content = text.replace(old, new, count).encode("utf-8")
    path.write_bytes(content)
    descriptor = storage.read_json(package / "datapackage.json")
    for resource in descriptor["resources"]:
        if resource["name"] == table:
            resource["bytes"] = len(content)
            resource["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
    storage.write_json(descriptor, package / "datapackage.json")
