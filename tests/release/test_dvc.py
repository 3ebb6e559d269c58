"""DVC as the public interface: any version by name, of a clone and of a bare repository, as docs/releases.md says."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.formats import archive
from tests.release.conftest import NAME
from tests.release.repository import Repository, clone

VERSIONS = ("1.0.0", "1.1.0", "2.0.0")

OPENED = """
import sys
import dvc.api
with dvc.api.open("datapackage/datapackage.json", repo=sys.argv[1], rev=sys.argv[2], encoding="utf-8") as file:
    print(file.read())
"""


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Three versions as a release leaves them: in `datapackage/`, in `releases/`, and tagged."""
    found = clone(tmp_path_factory.mktemp("ours") / "repository")
    about = json.loads(found.read("datapackage/datapackage.json"))
    for version in VERSIONS:
        found.write("datapackage/datapackage.json", json.dumps({**about, "version": version}))
        (found.folder / "releases" / version).mkdir()
        name = f"{NAME}-{version}"
        archive.write(found.folder / "datapackage", found.folder / "releases" / version / f"{name}.zip", name)
        found.commit(f"Release {version}")
        found.run("git", "tag", "--annotate", tag(version), "--message", version)
    return found


def tag(version: str) -> str:
    return f"{NAME}@v{version}"


@dataclass(frozen=True)
class Reader:
    """A project of somebody else, and the address of ours as that person knows it."""

    project: Repository
    url: str

    def version(self, folder: str) -> str:
        text = (self.project.folder / folder / "datapackage.json").read_text(encoding="utf-8")
        return str(json.loads(text)["version"])


@pytest.fixture(scope="module", params=["clone", "bare"])
def reader(request: pytest.FixtureRequest, ours: Repository, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    home = tmp_path_factory.mktemp(request.param)
    address = home / "ours"
    options = ["--bare"] if request.param == "bare" else []
    ours.run("git", "clone", "--quiet", *options, str(ours.folder), str(address))
    (home / "theirs").mkdir()
    project = Repository(home / "theirs")
    project.run("git", "init", "--quiet")
    project.dvc("init", "--quiet")
    return Reader(project, address.as_uri() if request.param == "bare" else str(address))


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_get_takes_the_package_of_a_version(reader: Reader, ours: Repository, version: str) -> None:
    reader.project.dvc("get", reader.url, "datapackage", "--rev", tag(version), "--out", f"got-{version}")
    assert reader.version(f"got-{version}") == version
    figures = (reader.project.folder / f"got-{version}" / "data" / "figures.csv").read_bytes().decode("utf-8")
    assert figures == ours.run("git", "show", f"{tag(version)}:datapackage/data/figures.csv")


def test_get_takes_the_archives_of_a_version(reader: Reader, ours: Repository) -> None:
    reader.project.dvc("get", reader.url, "releases/1.1.0", "--rev", tag("2.0.0"), "--out", "archives")
    released = ours.folder / "releases" / "1.1.0"
    assert {path.name: path.read_bytes() for path in (reader.project.folder / "archives").iterdir()} == {
        path.name: path.read_bytes() for path in released.iterdir()
    }


def test_import_tracks_a_version_and_update_takes_a_later_one(reader: Reader) -> None:
    reader.project.dvc("import", reader.url, "datapackage", "--rev", tag("1.0.0"))
    assert reader.version("datapackage") == "1.0.0"
    reader.project.dvc("update", "datapackage.dvc", "--rev", tag("1.1.0"))
    assert reader.version("datapackage") == "1.1.0"
    assert tag("1.1.0") in reader.project.read("datapackage.dvc")


def test_artifacts_get_takes_the_newest_version_or_a_named_one(reader: Reader) -> None:
    reader.project.dvc("artifacts", "get", reader.url, NAME, "--out", "newest")
    assert reader.version("newest") == "2.0.0"
    reader.project.dvc("artifacts", "get", reader.url, NAME, "--rev", "v1.1.0", "--out", "named")
    assert reader.version("named") == "1.1.0"


def test_the_api_opens_a_file_of_a_version(reader: Reader) -> None:
    found = json.loads(reader.project.run("python", "-c", OPENED, reader.url, tag("1.1.0")))
    assert (found["name"], found["version"]) == (NAME, "1.1.0")


def test_a_release_that_moved_to_a_remote_is_fetched_as_before(ours: Repository, tmp_path: Path) -> None:
    moved = Repository(tmp_path / "moved")
    ours.run("git", "clone", "--quiet", str(ours.folder), str(moved.folder))
    before = {path.name: path.read_bytes() for path in (moved.folder / "releases" / "1.0.0").iterdir()}
    moved.dvc("remote", "add", "--default", "storage", str(tmp_path / "storage"))
    moved.run("git", "rm", "-r", "--quiet", "--cached", "releases/1.0.0")
    moved.dvc("add", "--quiet", "releases/1.0.0")
    moved.dvc("push", "--quiet")
    moved.commit("Release 1.0.0 lies in the DVC remote")
    assert moved.run("git", "ls-files", "releases/1.0.0") == ""
    reader = Repository(tmp_path / "reader")
    reader.folder.mkdir()
    reader.run("git", "init", "--quiet")
    reader.dvc("init", "--quiet")
    reader.dvc("get", str(moved.folder), "releases/1.0.0", "--out", "archives")
    assert {path.name: path.read_bytes() for path in (reader.folder / "archives").iterdir()} == before
    other = Repository(tmp_path / "other")
    moved.run("git", "clone", "--quiet", str(moved.folder), str(other.folder))
    assert "Run dvc pull releases/1.0.0.dvc." in other.refused("diff", "1.0.0", "1.1.0")
    other.dvc("pull", "--quiet", "releases/1.0.0.dvc")
    assert other.pipeline("diff", "1.0.0", "1.1.0").startswith("# From 1.0.0 to 1.1.0\n")
