"""The check of CI: the version says what changed since the last release, and the last release is whole."""

import hashlib
from pathlib import Path

from pipeline import params
from pipeline.errors import InputError
from pipeline.release import changelog, index
from pipeline.release.plan import Plan, plan

SHOWN = 5
ADVICE = "Run make release, or set the version and run make repro."


def check(root: Path) -> str:
    """Return what there is to say of the version of a checkout.

    Raises `InputError` where it does not follow from the difference to the last release, or where a file of that
    release is not the one that was released.
    """
    found = plan(root)
    version = params.load(root / "params.yaml").version
    if found.last is None:
        return f"No version has been released yet: releases/{index.INDEX} names none. The first is {found.version}."
    _require_whole(root, found.last)
    if version != found.version:
        raise InputError("params.yaml", f"the version {version}", f"{found.version}: {_because(found)}", ADVICE)
    if version != found.package.version:
        built = f"the version {found.package.version}"
        raise InputError(
            "datapackage/", built, f"{version}, as in params.yaml", "Run make repro, and commit what it writes."
        )
    if not found.anything_new:
        return f"datapackage/ is release {version}."
    return f"Version {version} follows from what changed since release {found.last.version}. It is not released yet."


def _because(found: Plan) -> str:
    assert found.difference is not None
    assert found.last is not None
    if not found.anything_new:
        return f"datapackage/ holds the same as release {found.last.version}"
    changes = [f"{change.where}: {change.text} ({change.bump.word})" for change in found.difference.changes]
    more = f"; and {len(changes) - SHOWN} more" if len(changes) > SHOWN else ""
    return f"datapackage/ differs from release {found.last.version} in {'; '.join(changes[:SHOWN])}{more}"


def _require_whole(root: Path, last: index.Release) -> None:
    folder = root / "releases" / last.version
    for file in index.read_files(root / "releases"):
        path = folder / file.file
        if file.version == last.version and folder.is_dir():  # it may have moved to a remote of DVC
            found = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
            if found != file.sha256:
                raise InputError(str(path), found, f"the SHA-256 {file.sha256}", "Restore it: releases never change.")
    if not changelog.has(root / "CHANGELOG.md", last.version):
        raise InputError(
            str(root / "CHANGELOG.md"), f"no entry for {last.version}", "one for each release", "Restore it from Git."
        )
