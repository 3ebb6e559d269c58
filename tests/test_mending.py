"""A record of DVC's that a killed run cut off goes; a whole one stays."""

from pathlib import Path

import pytest

from pipeline.mending import mend

WHOLE = (Path(__file__).parents[1] / "dvc.lock").read_bytes()


def test_a_whole_lock_stays(tmp_path: Path) -> None:
    (tmp_path / "dvc.lock").write_bytes(WHOLE)
    assert not mend(tmp_path)
    assert (tmp_path / "dvc.lock").read_bytes() == WHOLE


def test_a_checkout_without_one_is_left_alone(tmp_path: Path) -> None:
    assert not mend(tmp_path)


@pytest.mark.parametrize("end", [0, 1, WHOLE.index(b"md5: ") + 2, WHOLE.index(b"size") + 1, WHOLE.index(b"deps:") + 3])
def test_one_that_was_cut_off_goes(tmp_path: Path, end: int) -> None:
    (tmp_path / "dvc.lock").write_bytes(WHOLE[:end])
    assert mend(tmp_path)
    assert not (tmp_path / "dvc.lock").exists()


@pytest.mark.parametrize(
    ("left", "stays"),
    [("", False), ('{"write": {"build/ing', False), ('{"write": {}, "read": {}}', True)],
)
def test_a_list_of_who_is_at_work_goes_where_it_was_cut_off(tmp_path: Path, left: str, stays: bool) -> None:
    record = tmp_path / ".dvc" / "tmp" / "rwlock"
    record.parent.mkdir(parents=True)
    record.write_text(left, encoding="utf-8")
    assert not mend(tmp_path)
    assert record.exists() == stays
