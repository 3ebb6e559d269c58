"""The settings of `params.yaml`: what a maintainer may turn."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from pipeline.errors import InputError


@dataclass(frozen=True)
class Params:
    """The `version` of the package (semantic), the `site_url` it is published at, the `report_address` for mistakes."""

    version: str
    site_url: str
    report_address: str


def load(path: Path) -> Params:
    """Read `params.yaml`. Raises `InputError` where it or a setting is missing."""
    if not path.is_file():
        raise InputError(str(path), "no such file", "the settings", "Run it in the folder of the checkout.")
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
        site = found["site"]
        known = Params(str(found["version"]), str(site["url"]), str(site["report_address"]))
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise InputError(
            str(path), f"a problem with {error}", "version, site.url, site.report_address", "See CONTRIBUTING.md."
        ) from None
    return known
