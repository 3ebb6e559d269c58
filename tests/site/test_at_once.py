"""Rule: the languages of a large site are done at once, and what goes wrong in one of them ends the build."""

import os
from functools import partial
from pathlib import Path

import pytest

from pipeline.document.at_once import MANY, for_each


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def _write(folder: Path, code: str) -> None:
    (folder / code).write_text(str(os.getpid()))


def _refuse(refused: str, code: str) -> None:
    if code == refused:
        raise ValueError(f"no words of {code}")


def _vanish(code: str) -> None:
    if code == "vi":
        os._exit(9)


@pytest.mark.usefixtures("two_cores")
def test_the_languages_of_a_large_site_are_done_by_a_process_each(tmp_path: Path) -> None:
    for_each(["en", "vi"], partial(_write, tmp_path), pages=MANY)
    assert (tmp_path / "en").read_text() == str(os.getpid())
    assert (tmp_path / "vi").read_text() != str(os.getpid())


def test_those_of_a_small_one_by_one(tmp_path: Path) -> None:
    for_each(["en", "vi"], partial(_write, tmp_path), pages=MANY - 1)
    assert (tmp_path / "en").read_text() == (tmp_path / "vi").read_text() == str(os.getpid())


@pytest.mark.usefixtures("two_cores")
@pytest.mark.parametrize("refused", ["en", "vi"])
def test_a_fault_in_any_language_is_raised(refused: str) -> None:
    with pytest.raises(ValueError, match=f"no words of {refused}"):
        for_each(["en", "vi"], partial(_refuse, refused), pages=MANY)


@pytest.mark.usefixtures("two_cores")
def test_a_process_that_is_killed_is_a_fault() -> None:
    with pytest.raises(RuntimeError, match="ended from outside"):
        for_each(["en", "vi"], _vanish, pages=MANY)


def _note(folder: Path, code: str) -> None:
    (folder / code).write_text(",".join(sorted(path.name for path in folder.iterdir())))


@pytest.mark.usefixtures("two_cores")
def test_to_spare_memory_one_language_ends_before_the_next_begins(tmp_path: Path) -> None:
    for_each(["en", "vi"], partial(_note, tmp_path), pages=MANY, spares_memory=True)
    assert ((tmp_path / "vi").read_text(), (tmp_path / "en").read_text()) == ("", "vi")
