"""Making a release: what is written, in which order, and what a run that was interrupted leaves."""

import re
import shutil
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import formats, package, params, storage
from pipeline.errors import InputError
from pipeline.release import index, packages
from pipeline.release.check import check
from pipeline.release.release import Done, release
from tests.package import sample
from tests.package.files import edited

HECTARE = ("units", "\nhectare,Hectare,", "\nhectare,Hectares,")
ACRE = ("units", "\nhectare,", "\nacre,Acre,Mẫu Anh,area,\nhectare,")


class KilledError(Exception):
    """Ends a run where it is."""


@dataclass
class Checkout:
    """A checkout whose stages before `package` have run; `edits` are what its builds change in the tables."""

    root: Path
    edits: list[tuple[str, str, str]] = field(default_factory=list)

    def rebuild(self) -> None:
        build = self.root / "build"
        settings = replace(sample.PARAMS, version=params.load(self.root / "params.yaml").version)
        package.run(build / "ingest", build / "extract", build / "reconcile", build / "package", settings)
        for edit in self.edits:
            edited(build / "package", *edit)
        shutil.rmtree(self.root / "datapackage", ignore_errors=True)
        shutil.copytree(build / "package", self.root / "datapackage")
        formats.run(self.root / "datapackage", build / "formats")

    def release(self, day: date | None = None) -> Done:
        return release(self.root, day, self.rebuild)

    def set_version(self, version: str) -> None:
        path = self.root / "params.yaml"
        path.write_text(re.sub(r"(?m)^version: .*$", f"version: {version}", path.read_text("utf-8")), "utf-8")

    def versions(self) -> list[str]:
        return [one.version for one in index.read(self.root / "releases")]

    def files(self) -> dict[str, bytes]:
        paths = [*(self.root / "releases").rglob("*"), self.root / "CHANGELOG.md", self.root / "params.yaml"]
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths if path.is_file()}


def checkout(root: Path) -> Checkout:
    sample.write_stages(root / "build", sample.articles(), sample.stages())
    shutil.copyfile(Path(__file__).parents[2] / "params.yaml", root / "params.yaml")
    found = Checkout(root)
    found.set_version("0.1.0")
    return found


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which 1.0.0 was released."""
    made = checkout(tmp_path_factory.mktemp("first"))
    done = made.release()
    assert done.version == "1.0.0"
    return made.root


@pytest.fixture
def released(first: Path, tmp_path: Path) -> Checkout:
    return Checkout(Path(shutil.copytree(first, tmp_path / "checkout")))


def test_the_first_release_sets_the_version_and_changes_nothing_else_of_the_settings(first: Path) -> None:
    ours = (Path(__file__).parents[2] / "params.yaml").read_text(encoding="utf-8")
    assert (first / "params.yaml").read_text(encoding="utf-8") == re.sub("(?m)^version: .*$", "version: 1.0.0", ours)


def test_what_lies_in_releases_is_what_was_built(first: Path) -> None:
    for path in (first / "build" / "formats").iterdir():
        assert (first / "releases" / "1.0.0" / path.name).read_bytes() == path.read_bytes()
    found = packages.find("1.0.0", first / "releases")
    assert found.version == "1.0.0"


def test_a_release_without_a_change_does_nothing(released: Checkout) -> None:
    before = released.files()
    assert released.release() == Done(None, "datapackage/ is release 1.0.0.")
    assert released.files() == before


@pytest.mark.parametrize(("edit", "version"), [(HECTARE, "1.0.1"), (ACRE, "1.1.0")])
def test_the_version_follows_from_the_change(released: Checkout, edit: tuple[str, str, str], version: str) -> None:
    released.edits.append(edit)
    assert released.release().version == version
    assert released.versions() == ["1.0.0", version]
    assert check(released.root) == f"datapackage/ is release {version}."


def test_a_version_that_was_set_too_low_or_too_high_is_corrected(released: Checkout) -> None:
    released.edits.append(HECTARE)
    released.set_version("3.0.0")
    assert released.release().version == "1.0.1"
    assert params.load(released.root / "params.yaml").version == "1.0.1"


# --- The check


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0", "2.0.0", "0.9.9"])
def test_the_check_refuses_every_other_version(released: Checkout, version: str) -> None:
    released.edits.append(HECTARE)
    released.set_version(version)
    released.rebuild()
    with pytest.raises(InputError, match=rf"found the version {version}; expected 1\.0\.1: datapackage/ differs from"):
        check(released.root)


def test_the_check_accepts_the_version_that_follows_before_it_is_released(released: Checkout) -> None:
    released.edits.append(HECTARE)
    released.set_version("1.0.1")
    released.rebuild()
    said = "Version 1.0.1 follows from what changed since release 1.0.0. It is not released yet."
    assert check(released.root) == said


def test_the_check_refuses_another_version_of_the_same_data(released: Checkout) -> None:
    released.set_version("1.0.1")
    released.rebuild()
    with pytest.raises(InputError, match=r"expected 1\.0\.0: datapackage/ holds the same as release 1\.0\.0"):
        check(released.root)


def test_the_check_refuses_a_version_that_is_set_but_not_built(released: Checkout) -> None:
    released.edits.append(HECTARE)
    released.rebuild()
    released.set_version("1.0.1")
    with pytest.raises(InputError, match=r"datapackage/: found the version 1\.0\.0; expected 1\.0\.1, as in params"):
        check(released.root)


def test_the_check_refuses_a_released_file_that_was_changed_or_lost(released: Checkout) -> None:
    path = next((released.root / "releases" / "1.0.0").glob("*.xlsx"))
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(InputError, match=r"\.xlsx: found [0-9a-f]{64}; expected the SHA-256"):
        check(released.root)
    path.unlink()
    with pytest.raises(InputError, match=r"\.xlsx: found no file"):
        check(released.root)


def test_the_check_misses_a_lost_entry_of_the_changelog(released: Checkout) -> None:
    (released.root / "CHANGELOG.md").unlink()
    with pytest.raises(InputError, match=r"CHANGELOG\.md: found no entry for 1\.0\.0"):
        check(released.root)


# --- The date: no clock


def test_the_date_is_that_of_the_newest_article_or_the_one_given(released: Checkout) -> None:
    released.edits.append(HECTARE)
    assert released.release(date(2026, 1, 31)).version == "1.0.1"
    released.edits.append(ACRE)
    assert released.release().version == "1.1.0"
    assert [one.date for one in index.read(released.root / "releases")] == ["2025-11-30", "2026-01-31", "2026-01-31"]


def test_a_date_before_the_last_release_is_refused(released: Checkout) -> None:
    released.edits.append(HECTARE)
    with pytest.raises(InputError, match="found the date 2020-01-01; expected 2025-11-30, that of the last release"):
        released.release(date(2020, 1, 1))
    assert released.versions() == ["1.0.0"]


# --- Interrupted anywhere, and run again


# What a release writes, in this order: the version, the copies of eight files, the changelog and the two tables.
WRITINGS = ["params.yaml", *["copy"] * 8, "CHANGELOG.md", "files.csv", "index.csv"]


def counted(patch: pytest.MonkeyPatch, end: int) -> list[str]:
    """Note what a release writes; let its writing number `end` (from 0) end the run."""
    written: list[str] = []
    copyfile, put = shutil.copyfile, storage.replace

    def note(name: str) -> None:
        if len(written) == end:
            raise KilledError
        written.append(name)

    def copy(source: str, target: str, **options: bool) -> None:
        if "releases" in Path(target).parts:
            note("copy")
        copyfile(source, target, **options)

    def write(content: bytes, path: Path) -> None:
        note(path.name)
        put(content, path)

    patch.setattr(shutil, "copyfile", copy)
    patch.setattr(storage, "replace", write)
    return written


def test_a_release_writes_the_index_last(released: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    released.edits.append(ACRE)
    written = counted(monkeypatch, -1)
    released.release()
    assert written == WRITINGS


@pytest.mark.parametrize("end", [0, 1, 3, 9, 10, 11])
def test_a_release_that_was_interrupted_is_done_again(
    released: Checkout, monkeypatch: pytest.MonkeyPatch, end: int, tmp_path: Path
) -> None:
    other = Checkout(Path(shutil.copytree(released.root, tmp_path / "whole")), [ACRE])
    whole, wanted = other.release(), other.files()
    released.edits.append(ACRE)
    with monkeypatch.context() as patch:
        counted(patch, end)
        with pytest.raises(KilledError):
            released.release()
    assert released.versions() == ["1.0.0"], "a version counts only when all of it is there"
    assert released.release() == whole
    assert released.files() == wanted


def test_what_an_interrupted_release_of_another_version_left_goes(
    released: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    released.edits.append(ACRE)
    with monkeypatch.context() as patch:
        counted(patch, WRITINGS.index("files.csv"))
        with pytest.raises(KilledError):
            released.release()
    assert (released.root / "releases" / "1.1.0").is_dir()
    released.edits[:] = [HECTARE]
    assert released.release().version == "1.0.1"
    assert not (released.root / "releases" / "1.1.0").exists()
    assert "## 1.1.0" not in (released.root / "CHANGELOG.md").read_text(encoding="utf-8")
