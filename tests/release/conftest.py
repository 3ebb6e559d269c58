"""One repository and its story, told once: four releases, each with real Git and DVC."""

import json
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.release.repository import Repository, clone

NAME = "vietnam-provincial-indicators"
SIXTH = (
    "Ha Nam's exports keep growing\n\n"
    "Thursday, December 04, 2025 08:30\n\n"
    "Bac Ninh province exported goods worth 84.5 billion USD in the first 11 months of 2025, up 31.2% year-on-year. "
    "Imports reached 79.1 billion USD, up 40.3%.\n\n"
    "Ha Nam had 412 valid FDI projects as of June 2024.\n"
)
ROW = "sixth,Exports keep growing,Daily,https://daily.example/sixth,2025-12-04,\n"


@dataclass
class Step:
    """What a change looked like before its release: the difference, and what the check said of wrong versions."""

    difference: dict[str, Any]
    refused: dict[str, str] = field(default_factory=dict)
    released: str = ""

    def table(self, name: str) -> dict[str, Any]:
        """The part of the difference that is about a table; empty where it did not change."""
        found: dict[str, Any] = next((table for table in self.difference["tables"] if table["name"] == name), {})
        return found


@dataclass
class Story:
    """The repository after all releases, what it said of the first, and each step after it."""

    repository: Repository
    unreleased: str
    first: str
    again: str
    steps: dict[str, Step]


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    repository = clone(tmp_path_factory.mktemp("released") / "repository")
    unreleased = repository.pipeline("release", "--check")
    told = Story(repository, unreleased, _release(repository), repository.pipeline("release"), {})
    _add_article(repository)
    told.steps["1.1.0"] = _step(repository, "1.0.0", wrong=("1.0.0", "2.0.0"))
    repository.edit("pipeline/vocabulary/units.csv", "\ntonne,Tonne,", "\ntonne,Tonnes,")
    told.steps["1.1.1"] = _step(repository, "1.1.0", wrong=("1.1.0", "1.2.0"))
    _drop_column(repository)
    told.steps["2.0.0"] = _step(repository, "1.1.1", wrong=("1.1.1", "1.2.0"))
    return told


def _release(repository: Repository) -> str:
    """Release what is there, commit it and tag it with the command that the release prints."""
    said = repository.pipeline("release")
    repository.commit("Release")
    repository.run(*shlex.split(next(line for line in said.splitlines() if "git tag" in line)))
    return said


def _step(repository: Repository, last: str, wrong: tuple[str, ...]) -> Step:
    """Build what changed since the last release, hold wrong versions against it, and release it."""
    repository.dvc("repro", "--quiet", "formats")
    step = Step(json.loads(repository.pipeline("diff", last, "datapackage", "--format", "json")))
    for version in wrong:
        repository.edit("params.yaml", f"\nversion: {_version(repository)}\n", f"\nversion: {version}\n")
        step.refused[version] = repository.refused("release", "--check")
    step.released = _release(repository)
    assert repository.pipeline("release", "--check") == f"datapackage/ is release {_version(repository)}.\n"
    return step


def _version(repository: Repository) -> str:
    line = next(line for line in repository.read("params.yaml").splitlines() if line.startswith("version: "))
    return line.removeprefix("version: ")


def _add_article(repository: Repository) -> None:
    repository.write("seeds/sixth.txt", SIXTH)
    repository.write("seeds/sources.csv", repository.read("seeds/sources.csv") + ROW)


def _drop_column(repository: Repository) -> None:
    path = "pipeline/schemas/geographies.json"
    schema = json.loads(repository.read(path))
    schema["schema"]["fields"] = [one for one in schema["schema"]["fields"] if one["name"] != "note"]
    repository.write(path, json.dumps(schema, ensure_ascii=False, indent=2) + "\n")


def archives(folder: Path) -> list[str]:
    """The names of the files of a release."""
    return sorted(path.name for path in folder.iterdir())
