"""Changes of structure: resources, columns, types, constraints, keys, and what the descriptor says besides."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.release import constraints
from pipeline.release.bump import Bump
from pipeline.release.changes import Change

Described = Mapping[str, Any]

# What a program reads a table by: it breaks where one of these changes.
ADDRESS = ("path", "type", "format", "mediatype", "encoding", "dialect", "scheme", "compression")
# What follows from the rows or from the version, and is compared there.
FOLLOWS = ("version", "created", "resources", "name", "schema", "hash", "bytes")
OF_A_COLUMN = ("name", "type", "format", "constraints")


def compare(old: Described, new: Described) -> Iterator[Change]:
    """Yield what differs between two descriptors, rows and version apart."""
    if old["name"] != new["name"]:
        yield Change(Bump.MAJOR, "package", f"renamed from {old['name']} to {new['name']}")
    yield from _properties("package", _unversioned(old), _unversioned(new), skip=FOLLOWS)
    before, now = ({one["name"]: one for one in package["resources"]} for package in (old, new))
    for name in (name for name in before if name not in now):
        yield Change(Bump.MAJOR, name, "table removed")
    for name in (name for name in now if name not in before):
        yield Change(Bump.MINOR, name, "table added")
    for name in (name for name in before if name in now):
        yield from _resource(name, before[name], now[name])


def _unversioned(package: Described) -> Described:
    """Return what a descriptor says of the package as a whole, its version left out of the texts that give it."""
    said = {name: value for name, value in package.items() if name not in FOLLOWS}
    found: Described = json.loads(json.dumps(said).replace(package["version"], ""))
    return found


def _properties(where: str, old: Described, new: Described, skip: tuple[str, ...]) -> Iterator[Change]:
    for name in dict.fromkeys([*old, *new]):
        if name not in skip and old.get(name) != new.get(name):
            bump = Bump.MAJOR if name in ADDRESS else Bump.PATCH
            yield Change(bump, where, f"{name} {_verb(old.get(name), new.get(name))}")


def _verb(before: object, now: object) -> str:
    return "added" if before is None else "removed" if now is None else "changed"


def _resource(name: str, old: Described, new: Described) -> Iterator[Change]:
    yield from _properties(name, old, new, skip=FOLLOWS)
    before, now = old["schema"], new["schema"]
    yield from _columns(name, before["fields"], now["fields"])
    if before.get("primaryKey") != now.get("primaryKey"):
        yield Change(Bump.MAJOR, name, f"key changed from {before.get('primaryKey')} to {now.get('primaryKey')}")
    if before.get("missingValues", [""]) != now.get("missingValues", [""]):
        yield Change(Bump.MAJOR, name, "missingValues changed: cells are read in another way")
    yield from _references(name, before.get("foreignKeys", []), now.get("foreignKeys", []))


def _references(name: str, old: list[Described], new: list[Described]) -> Iterator[Change]:
    for key in [key for key in new if key not in old]:
        yield Change(Bump.MAJOR, name, f"reference added, a tighter constraint: {_reference(key)}")
    for key in [key for key in old if key not in new]:
        yield Change(Bump.MINOR, name, f"reference removed: {_reference(key)}")


def _reference(key: Described) -> str:
    return f"{', '.join(key['fields'])} to {key['reference']['resource']}"


def _columns(table: str, old: list[Described], new: list[Described]) -> Iterator[Change]:
    before, now = ({one["name"]: one for one in columns} for columns in (old, new))
    renamed = {
        one["name"]: other["name"]
        for one, other in zip(old, new, strict=False)
        if one["name"] not in now and other["name"] not in before and _alike(one, other)
    }
    for name, other in renamed.items():
        yield Change(Bump.MAJOR, f"{table}.{name}", f"column renamed to {other}")
    for name in [name for name in before if name not in now and name not in renamed]:
        yield Change(Bump.MAJOR, f"{table}.{name}", "column removed")
    for name in [name for name in now if name not in before and name not in renamed.values()]:
        yield Change(Bump.MAJOR, f"{table}.{name}", "column added")
    if [name for name in before if name in now] != [name for name in now if name in before]:
        yield Change(Bump.MAJOR, table, "columns in another order")
    for name in [name for name in before if name in now]:
        yield from _column(f"{table}.{name}", before[name], now[name])


def _alike(one: Described, other: Described) -> bool:
    """Tell whether two columns differ in nothing but their name."""
    return {**one, "name": ""} == {**other, "name": ""}


def _column(where: str, old: Described, new: Described) -> Iterator[Change]:
    for name in ("type", "format"):
        if old.get(name, "default") != new.get(name, "default"):
            yield Change(Bump.MAJOR, where, f"{name} changed from {old.get(name)} to {new.get(name)}")
    for name, tighter in constraints.compare(old.get("constraints", {}), new.get("constraints", {})):
        bump, word = (Bump.MAJOR, "tightened") if tighter else (Bump.MINOR, "loosened")
        yield Change(bump, where, f"constraint {name} {word}")
    yield from _properties(where, old, new, skip=OF_A_COLUMN)
