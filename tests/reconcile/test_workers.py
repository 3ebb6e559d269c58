"""Many figures are checked by two processes: the result is that of one."""

import pytest

from pipeline.reconcile import workers
from tests.reconcile import seeds


def test_workers_find_what_one_process_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = workers.checked(seeds.figures())
    monkeypatch.setattr(workers, "MANY", 0)
    together = workers.checked(seeds.figures())
    assert alone[0].height > 30
    for one, other in zip(alone, together, strict=True):
        assert one.equals(other)
