"""Which version follows from what `datapackage/` holds and the last release held."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.release import index, packages, summary
from pipeline.release.bump import FIRST, Bump, after
from pipeline.release.changes import Difference
from pipeline.release.difference import compare
from pipeline.release.packages import Package


@dataclass(frozen=True)
class Plan:
    """The package at hand, the last release (None before the first), what differs, and the version that follows."""

    package: Package
    last: index.Release | None
    difference: Difference | None
    version: str

    @property
    def anything_new(self) -> bool:
        """Whether there is something to release."""
        return self.difference is None or self.difference.bump is not Bump.NONE

    @property
    def bump(self) -> str:
        """The bump in a word; `first` for the first release."""
        return "first" if self.difference is None else self.difference.bump.word

    @property
    def summary(self) -> str:
        """The sentence on what changed."""
        return summary.first(self.package) if self.difference is None else summary.sentence(self.difference)


def plan(root: Path) -> Plan:
    """Return the plan for a checkout, whose package has been built."""
    package = packages.find(str(root / "datapackage"), root / "releases")
    released = index.read(root / "releases")
    if not released:
        return Plan(package, None, None, FIRST)
    difference = compare(packages.of_version(released[-1].version, root / "releases"), package)
    return Plan(package, released[-1], difference, after(released[-1].version, difference.bump))
