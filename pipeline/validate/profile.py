"""The descriptor against the official profile of Data Package 2.0, as the package dplib-py ships it."""

import json
import re
from importlib.resources import files
from typing import Any

import jsonschema

from pipeline.validate.findings import Finding

# Semantic Versioning 2.0.0; neither the profile nor Frictionless looks at the version.
SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
FILE = "datapackage.json"


def check(descriptor: dict[str, Any]) -> list[Finding]:
    """Return what the profile, and the rule of versions, have against a descriptor."""
    found = [
        Finding("profile", f"{FILE}, {fault.json_path}", f"{fault.message}.", "Data Package 2.0 asks for it.")
        for fault in sorted(_validator().iter_errors(descriptor), key=lambda fault: fault.json_path)
    ]
    version = str(descriptor.get("version", ""))
    if not SEMVER.fullmatch(version):
        message = f"{version!r} is no semantic version."
        found.append(Finding("profile", f"{FILE}, $.version", message, "A version is three numbers: 1.4.2."))
    return found


def _validator() -> jsonschema.Draft7Validator:
    profile = files("dplib").joinpath("profiles", "2.0", "datapackage.json").read_text(encoding="utf-8")
    return jsonschema.Draft7Validator(json.loads(profile))
