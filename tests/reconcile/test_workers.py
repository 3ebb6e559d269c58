"""Many figures are checked by two processes: the result is that of one."""

import pytest

from pipeline.reconcile import derivations, relations, workers
from pipeline.reconcile.series import series
from tests.reconcile import seeds


def test_two_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = seeds.figures()
    alone = [*relations.tables(figures), *derivations.tables(figures), series(figures)]
    monkeypatch.setattr(workers, "MANY", 0)
    together = [*relations.tables(figures), *derivations.tables(figures), series(figures)]
    assert alone[0].height > 30
    for one, other in zip(alone, together, strict=True):
        assert one.equals(other)
