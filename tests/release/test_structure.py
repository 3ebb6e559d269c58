"""Changes of structure and what each means for the version."""

from copy import deepcopy
from typing import Any

import pytest

from pipeline.release.structure import compare

PACKAGE: dict[str, Any] = {
    "name": "figures", "version": "1.0.0", "title": "Figures", "homepage": "https://a.example/1.0.0/",
    "resources": [
        {"name": "units", "path": "data/units.csv", "title": "Units", "hash": "sha256:1", "bytes": 1,
         "schema": {"fields": [{"name": "unit_id", "type": "string", "constraints": {"required": True}},
                               {"name": "name", "type": "string", "description": "Name."},
                               {"name": "kind", "type": "string", "constraints": {"enum": ["a", "b"]}},
                               {"name": "size", "type": "integer", "constraints": {"minimum": 1, "maximum": 9}}],
                    "primaryKey": ["unit_id"], "missingValues": [""],
                    "foreignKeys": [{"fields": ["name"], "reference": {"resource": "names", "fields": ["name"]}}]}},
        {"name": "names", "path": "data/names.csv",
         "schema": {"fields": [{"name": "name", "type": "string"}], "primaryKey": ["name"]}},
    ],
}  # fmt: skip
UNITS, NAMES = "package['resources'][0]", "package['resources'][1]"
FIELDS = f"{UNITS}['schema']['fields']"


def told(edit: str) -> list[tuple[str, str, str]]:
    package = deepcopy(PACKAGE)
    exec(edit, {"package": package})
    return [(change.bump.word, change.where, change.text) for change in compare(PACKAGE, package)]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        # major: what breaks a reader
        ("package['name'] = 'data'", ("major", "package", "renamed from figures to data")),
        ("package['resources'].pop()", ("major", "names", "table removed")),
        (f"{UNITS}['path'] = 'units.csv'", ("major", "units", "path changed")),
        (f"{FIELDS}.pop()", ("major", "units.size", "column removed")),
        (f"{FIELDS}.append({{'name': 'x', 'type': 'string'}})", ("major", "units.x", "column added")),
        (f"{FIELDS}[1]['name'] = 'label'", ("major", "units.name", "column renamed to label")),
        (f"{FIELDS}.reverse()", ("major", "units", "columns in another order")),
        (f"{FIELDS}[3]['type'] = 'number'", ("major", "units.size", "type changed from integer to number")),
        (f"{FIELDS}[1]['format'] = 'uri'", ("major", "units.name", "format changed from None to uri")),
        (f"{FIELDS}[1]['constraints'] = {{'unique': True}}", ("major", "units.name", "constraint unique tightened")),
        (f"{FIELDS}[1]['constraints'] = {{'pattern': 'a'}}", ("major", "units.name", "constraint pattern tightened")),
        (f"{FIELDS}[2]['constraints']['enum'] = ['a']", ("major", "units.kind", "constraint enum tightened")),
        (f"{FIELDS}[2]['constraints']['enum'] = ['a', 'c']", ("major", "units.kind", "constraint enum tightened")),
        (f"{FIELDS}[3]['constraints']['minimum'] = 2", ("major", "units.size", "constraint minimum tightened")),
        (f"{FIELDS}[3]['constraints']['maximum'] = 8", ("major", "units.size", "constraint maximum tightened")),
        (f"{UNITS}['schema']['primaryKey'] = ['name']", ("major", "units", "key changed from ['unit_id'] to ['name']")),
        (f"{UNITS}['schema']['missingValues'] = ['', 'NA']",
         ("major", "units", "missingValues changed: cells are read in another way")),
        (f"{NAMES}['schema']['foreignKeys'] = {UNITS}['schema']['foreignKeys']",
         ("major", "names", "reference added, a tighter constraint: name to names")),
        # minor: what a reader can do without
        ("package['resources'].append({**package['resources'][1], 'name': 'more'})", ("minor", "more", "table added")),
        (f"{FIELDS}[0]['constraints'] = {{'required': False}}",
         ("minor", "units.unit_id", "constraint required loosened")),
        (f"{FIELDS}[2]['constraints']['enum'].append('c')", ("minor", "units.kind", "constraint enum loosened")),
        (f"{FIELDS}[3]['constraints']['minimum'] = 0", ("minor", "units.size", "constraint minimum loosened")),
        (f"{FIELDS}[3]['constraints'].pop('maximum')", ("minor", "units.size", "constraint maximum loosened")),
        (f"{UNITS}['schema'].pop('foreignKeys')", ("minor", "units", "reference removed: name to names")),
        # patch: what only describes
        ("package['title'] = 'All figures'", ("patch", "package", "title changed")),
        (f"{UNITS}['description'] = 'Units.'", ("patch", "units", "description added")),
        (f"{FIELDS}[1].pop('description')", ("patch", "units.name", "description removed")),
    ],
)  # fmt: skip
def test_each_change_has_its_bump(edit: str, expected: tuple[str, str, str]) -> None:
    assert told(edit) == [expected]


@pytest.mark.parametrize(
    "edit",
    [
        "package.update(version='1.1.0', homepage='https://a.example/1.1.0/')",
        f"{UNITS}.update(hash='sha256:2', bytes=2)",
        f"{FIELDS}[2]['constraints']['enum'].reverse()",
        f"{FIELDS}[1]['constraints'] = {{'required': False}}",
    ],
)
def test_version_hash_and_order_of_codes_are_no_change_of_structure(edit: str) -> None:
    assert told(edit) == []
