"""The settings of `params.yaml`: what a maintainer may turn."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from pipeline.errors import InputError

EXECUTORS = ("processes", "dask")


@dataclass(frozen=True)
class Work:
    """Who reads the articles: `processes` of this machine (0: one for each core), or the `dask` cluster of a scheduler.

    It changes nothing that is written.
    """

    executor: str = "processes"
    workers: int = 0
    scheduler: str = ""


@dataclass(frozen=True)
class Params:
    """The `version` of the package (semantic), the `site_url` it is published at, the `report_address` for mistakes."""

    version: str
    site_url: str
    report_address: str
    work: Work = Work()


def load(path: Path) -> Params:
    """Read `params.yaml`. Raises `InputError` where it or a setting is missing."""
    if not path.is_file():
        raise InputError(str(path), "no such file", "the settings", "Run it in the folder of the checkout.")
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
        site = found["site"]
        work = Work(**found["extract"])
        known = Params(str(found["version"]), str(site["url"]), str(site["report_address"]), work)
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise InputError(
            str(path),
            f"a problem with {error}",
            "version, site and extract with their settings",
            "See CONTRIBUTING.md.",
        ) from None
    for name, value, is_right, expected in (
        ("executor", work.executor, work.executor in EXECUTORS, f"one of {', '.join(EXECUTORS)}"),
        ("workers", work.workers, type(work.workers) is int and work.workers >= 0, "a whole number from 0"),
        ("scheduler", work.scheduler, work.executor != "dask" or work.scheduler, "the address of a Dask scheduler"),
    ):
        if not is_right:
            raise InputError(f"{path}, extract.{name}", repr(value), expected, "Correct it.")
    return known
