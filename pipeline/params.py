"""The settings of `params.yaml`: what a maintainer may turn."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from pipeline.errors import InputError

EXECUTORS = ("processes", "dask")
STOP, QUARANTINE = "stop", "quarantine"


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
    """The `version` of the package (semantic), the `site_url` it is published at, the `report_address` for mistakes.

    `on_bad_article`: whether an article that cannot be read will `stop` the build, or be left out (`quarantine`).
    """

    version: str
    site_url: str
    report_address: str
    work: Work = Work()
    on_bad_article: str = STOP


def load(path: Path) -> Params:
    """Read `params.yaml`. Raises `InputError` where it or a setting is missing."""
    if not path.is_file():
        raise InputError(str(path), "no such file", "the settings", "Run it in the folder of the checkout.")
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
        site = found["site"]
        work = Work(**found["extract"])
        known = Params(str(found["version"]), str(site["url"]), str(site["report_address"]), work,
                       found["on_bad_article"])  # fmt: skip
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise InputError(
            str(path),
            f"a problem with {error}",
            "version, on_bad_article, site and extract with their settings",
            "See CONTRIBUTING.md.",
        ) from None
    for name, value, is_right, expected in (
        ("on_bad_article", known.on_bad_article, known.on_bad_article in (STOP, QUARANTINE), f"{STOP} or {QUARANTINE}"),
        ("extract.executor", work.executor, work.executor in EXECUTORS, f"one of {', '.join(EXECUTORS)}"),
        ("extract.workers", work.workers, type(work.workers) is int and work.workers >= 0, "a whole number from 0"),
        ("extract.scheduler", work.scheduler, work.executor != "dask" or work.scheduler, "a Dask scheduler's address"),
    ):
        if not is_right:
            raise InputError(f"{path}, {name}", repr(value), expected, "Correct it.")
    return known
