"""What is published, and that it is never half of it."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import publish, storage, validate
from pipeline.errors import ValidationError
from tests.package import sample
from tests.package.files import edited

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def validated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = tmp_path_factory.mktemp("build")
    validate.run(sample.write_candidate(build), build / "validate")
    return build


@pytest.fixture
def build(validated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(validated, tmp_path / "build"))


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def published_before(folder: Path) -> dict[str, bytes]:
    """A package of an earlier version, as it lies in the repository."""
    (folder / "data").mkdir(parents=True)
    (folder / "datapackage.json").write_text("{}\n")
    (folder / "data" / "gone.csv").write_text("a\n1\n")
    return content(folder)


def test_the_package_becomes_datapackage_whole(build: Path, tmp_path: Path) -> None:
    target = tmp_path / "datapackage"
    published_before(target)
    publish.run(build / "package", target)
    assert content(target) == content(build / "package")
    names = set(content(target))
    assert {"datapackage.json", "README.md", "data/figures.csv", "expectations/package.json"} <= names
    assert "data/gone.csv" not in names


def test_the_repository_gets_the_citation_beside_its_readme(build: Path, tmp_path: Path) -> None:
    publish.run(build / "package", tmp_path / "out", citation=tmp_path / "CITATION.cff")
    assert (tmp_path / "CITATION.cff").read_bytes() == (build / "package" / "CITATION.cff").read_bytes()


def test_nothing_else_is_written(build: Path, tmp_path: Path) -> None:
    publish.run(build / "package", tmp_path / "out")
    assert content(tmp_path / "out") == content(build / "package")
    assert {path.name for path in tmp_path.iterdir()} == {".out.lock", "build", "out"}


def test_what_was_not_validated_is_not_published(build: Path, tmp_path: Path) -> None:
    before = published_before(tmp_path / "datapackage")
    edited(build / "package", "units", "Hectare", "Hektar")
    with pytest.raises(ValidationError, match="has not been validated as it is now"):
        publish.run(build / "package", tmp_path / "datapackage")
    shutil.rmtree(build / "validate")
    with pytest.raises(ValidationError, match="has not been validated as it is now"):
        publish.run(build / "package", tmp_path / "datapackage")
    assert content(tmp_path / "datapackage") == before


def test_a_failing_expectation_leaves_what_is_published_as_it_was(build: Path, tmp_path: Path) -> None:
    before = published_before(tmp_path / "datapackage")
    edited(build / "package", "observations", "alpha:77,exports,change_yoy,", "alpha:77,exports,rank,")
    with pytest.raises(ValidationError, match=r"alpha:77, source_id alpha: unit_id is percent\. A place among"):
        validate.run(build / "package", build / "validate")
    with pytest.raises(ValidationError, match="did not pass"):
        publish.run(build / "package", tmp_path / "datapackage")
    assert content(tmp_path / "datapackage") == before


# Runs publish, and when it comes to its nth call of a function of the library stops there for ever, saying so.
STOPPED = """
import shutil, sys, time
from pathlib import Path
from pipeline import publish, storage

build, target, owner, name, nth = Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:5], int(sys.argv[5])
owner = {"shutil": shutil, "Path": Path, "storage": storage}[owner]
original, calls = getattr(owner, name), []

def stopping(*arguments, **options):
    calls.append(1)
    if len(calls) == nth:
        print("there", flush=True)
        time.sleep(600)
    return original(*arguments, **options)

setattr(owner, name, stopping)
publish.run(build / "package", target)
"""


@pytest.mark.parametrize(
    ("owner", "name", "nth", "left"),
    [
        ("shutil", "copyfile", 1, "before"),
        ("shutil", "copyfile", 9, "before"),
        ("storage", "exchanged", 1, "before"),
        ("Path", "rename", 1, "after"),
        ("shutil", "rmtree", 1, "after"),
    ],
)
def test_a_kill_in_the_middle_leaves_one_version_or_the_other(
    build: Path, tmp_path: Path, owner: str, name: str, nth: int, left: str
) -> None:
    target = tmp_path / "datapackage"
    before = published_before(target)
    arguments = [sys.executable, "-c", STOPPED, str(build), str(target), owner, name, str(nth)]
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "there\n"
        run.send_signal(signal.SIGKILL)
    after = content(build / "package")
    assert content(target) == {"before": before, "after": after}[left]  # they change places in one step
    publish.run(build / "package", target)
    assert content(target) == after
    assert sorted(path.name for path in tmp_path.iterdir()) == [".datapackage.lock", "build", "datapackage"]


WHOLE = """
import sys
from pathlib import Path
from pipeline import publish, validate
from tests.package import sample

build = Path(sys.argv[1])
validate.run(sample.write_candidate(build), build / "validate")
publish.run(build / "package", build / "datapackage")
"""


def test_the_bytes_hang_on_neither_time_zone_nor_locale_nor_hash_seed_nor_folder(tmp_path: Path) -> None:
    surroundings = {
        "one": {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
        "other": {"TZ": "Pacific/Kiritimati", "LC_ALL": "vi_VN.UTF-8", "LANG": "vi_VN.UTF-8", "PYTHONHASHSEED": "4242"},
    }
    for name, settings in surroundings.items():
        environment = {**os.environ, **settings}
        subprocess.run([sys.executable, "-c", WHOLE, str(tmp_path / name)], cwd=ROOT, env=environment, check=True)
    one, other = (content(tmp_path / name) for name in surroundings)
    assert {name for name in one if one[name] != other.get(name)} == set()
    assert set(one) == set(other)
    assert storage.read_json(tmp_path / "one" / "validate" / "results.json")["success"]
