"""The difference between two packages: structure, rows with their causes, other files, and what it means."""

from collections.abc import Iterator

from pipeline.release import causes, rows, structure
from pipeline.release.bump import Bump
from pipeline.release.changes import Change, Difference
from pipeline.release.packages import DESCRIPTOR, Package


def compare(old: Package, new: Package) -> Difference:
    """Return all that changed from one package to another, whatever version each says that it is."""
    shared = [name for name in new.resources if name in old.resources]
    found = causes.explained(old, new, [rows.compare(old, new, name) for name in shared])
    changes = [*structure.compare(old.descriptor, new.descriptor), *rows.changes(old, new, found), *_files(old, new)]
    changes.sort(key=lambda change: -change.bump)
    return Difference(old.version, new.version, changes, found)


def _files(old: Package, new: Package) -> Iterator[Change]:
    """Yield the other files that differ, in more than the version that they give."""
    tables = {resource["path"] for package in (old, new) for resource in package.descriptor["resources"]}
    for name in sorted((old.files | new.files) - tables - {DESCRIPTOR}):
        if name not in old.files or name not in new.files:
            yield Change(Bump.PATCH, name, "file added" if name in new.files else "file removed")
        elif _unversioned(old, name) != _unversioned(new, name):
            yield Change(Bump.PATCH, name, "file changed")


def _unversioned(package: Package, name: str) -> bytes:
    return package.content(name).replace(package.version.encode(), b"")
