"""Publish: what passed the gate becomes `datapackage/`, in one step, and an archive."""

import hashlib
import shutil
from pathlib import Path

from pipeline import io
from pipeline.errors import ValidationError
from pipeline.publish import archive as archives


def run(package: Path, datapackage: Path, archive: Path | None = None, validated: Path | None = None) -> None:
    """Replace the folder `datapackage` by the package in the folder `package`; write its zip to the folder `archive`.

    Only what the gate let through is published: the results in `validated` (else `validate` beside `package`) are of
    this very package and say that it passed. Raises `ValidationError` otherwise, and changes nothing.
    """
    _require_passed(package, (validated or package.parent / "validate") / "results.json")
    with io.swapped(datapackage) as folder:
        shutil.copytree(package, folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
    if archive:
        descriptor = io.read_json(package / "datapackage.json")
        with io.swapped(archive) as folder:
            archives.write(datapackage, folder / f"{descriptor['name']}-{descriptor['version']}.zip")


def _require_passed(package: Path, results: Path) -> None:
    found = io.read_json(results) if results.exists() else {}
    digest = hashlib.sha256((package / "datapackage.json").read_bytes()).hexdigest()
    if found.get("descriptor_sha256") != digest:
        raise ValidationError(f"{package} has not been validated as it is now. Run the stage validate first.")
    if not found["success"]:
        raise ValidationError(f"{package} did not pass. {results} says why.")
