"""Publish: what passed the gate becomes `datapackage/`, in one step."""

import hashlib
import shutil
from pathlib import Path

from pipeline import storage
from pipeline.errors import ValidationError


def run(package: Path, datapackage: Path, validated: Path | None = None, citation: Path | None = None) -> None:
    """Replace the folder `datapackage` by the package in the folder `package`; copy its CITATION.cff to `citation`.

    Only what the gate let through is published: the results in `validated` (else `validate` beside `package`) are of
    this very package and say that it passed. Raises `ValidationError` otherwise, and changes nothing.
    """
    _require_passed(package, (validated or package.parent / "validate") / "results.json")
    with storage.swapped(datapackage) as folder:
        shutil.copytree(package, folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
    if citation:
        storage.replace((package / "CITATION.cff").read_bytes(), citation)


def _require_passed(package: Path, results: Path) -> None:
    found = storage.read_json(results) if results.exists() else {}
    digest = hashlib.sha256((package / "datapackage.json").read_bytes()).hexdigest()
    if found.get("descriptor_sha256") != digest:
        raise ValidationError(f"{package} has not been validated as it is now. Run the stage validate first.")
    if not found["success"]:
        raise ValidationError(f"{package} did not pass. {results} says why.")
