"""Many figures go by batches and shares through several processes: the result is that of one process and one share."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import polars as pl
import pytest

from pipeline import io, reconcile
from pipeline.model import Observation
from pipeline.reconcile.batches import in_batches
from pipeline.reconcile.workers import workers
from tests.reconcile import given, seeds

TABLES = ("observations", "series", "checks", "check_operands", "derived", "derived_operands")
BOUNDS = ("value_low", "value_high")
FORTNIGHT, TIMES = timedelta(days=14), 3


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what the stages before write: the five articles, three times, a part for each."""
    folder = tmp_path_factory.mktemp("told")
    io.write_parquet(io.frame([], "reviews"), folder / "ingest/reviews.parquet")
    io.write_parquet(io.frame(seeds.references(), "reference_figures"), folder / "ingest/reference_figures.parquet")
    for number, article in enumerate(articles()):
        tables = {
            "observations": io.frame(article, "observations"),
            "mentions": ledger(article),
            "articles": given.articles(article),
        }
        for name, table in tables.items():
            io.write_part(io.parquet_bytes(table), folder / f"extract/{name}.parquet", number)
    return folder


def articles() -> Iterator[list[Observation]]:
    """Yield the figures of each article: as they are, and again a fortnight later, every third of them higher."""
    for again in range(TIMES):
        for source in seeds.SAID:
            once = [one for one in seeds.observations() if one.source_id == source]
            yield [retold(one, again, 1 + (n % 3 == 0) * again) for n, one in enumerate(once)]


def retold(one: Observation, again: int, factor: int) -> Observation:
    """Return a figure of another article, said later and so many times as high."""
    low, high = (None if end is None else end * factor for end in (one.value_low, one.value_high))
    said = one.published_to and one.published_to + again * FORTNIGHT
    return replace(
        one,
        value=one.value * factor,
        value_low=low,
        value_high=high,
        published_to=said,
        observation_id=f"{again}{one.observation_id}",
        mention_id=f"{again}{one.mention_id}",
        source_id=f"{again}{one.source_id}",
    )


def ledger(article: list[Observation]) -> pl.DataFrame:
    """Return the mentions of an article, of 004 with the one that restates a figure in dollars."""
    source = article[0].source_id
    brackets = seeds.conversion().with_columns(converts_mention_id=source[0] + pl.col("converts_mention_id"))
    known = given.mentions(article)
    restated = brackets.filter(pl.col("converts_mention_id").is_in(known["mention_id"].implode()))
    return pl.concat([known, restated], how="diagonal").with_columns(source_id=pl.lit(source))


def built(told: Path, out: Path) -> tuple[list[pl.DataFrame], bytes]:
    """Return the tables that the stage writes, and the bytes of its metrics."""
    reconcile.run(told / "ingest", told / "extract", out / "reconcile")
    tables = [io.ordered(io.read_parquet(out / f"reconcile/{name}.parquet"), name) for name in TABLES]
    return tables, (out / "metrics/reconcile.json").read_bytes()


@pytest.mark.parametrize("size", [15, 60])
def test_two_processes_find_what_one_finds(
    told: Path, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, counts = built(told, tmp_path / "alone")
    monkeypatch.setattr(reconcile, "SIZE", size)
    together, again = built(told, tmp_path / "together")
    assert counts == again
    assert alone[2]["verdict"].unique().sort().to_list() == ["fails", "holds", "implausible", "vintage"]
    assert min(table.height for table in alone) > 40
    for one, other in zip(alone, together, strict=True):
        assert one.equals(other)


def test_no_bound_has_more_digits_than_a_spreadsheet_keeps(told: Path, tmp_path: Path) -> None:
    _, _, checks, _, derived, _ = built(told, tmp_path)[0]
    ends = [checks.select("expected_low", "expected_high", "actual_low", "actual_high"), derived.select(BOUNDS)]
    numbers = [Decimal(text) for table in ends for column in table for text in column.drop_nulls()]
    assert max(len(number.normalize().as_tuple().digits) for number in numbers) == 15
    told_with = derived.select(pl.col("value", *BOUNDS).cast(pl.Float64))
    assert told_with.filter(~pl.col("value").is_between(*BOUNDS)).is_empty()


def test_batches_hold_whole_articles_and_every_figure_once(told: Path) -> None:
    found, figures = in_batches(told / "extract", 30)
    assert len(found) > 3
    assert [batch.is_last for batch in found] == [False] * (len(found) - 1) + [True]
    sources = [source for batch in found for source in batch.observations()["source_id"].unique()]
    assert len(sources) == len(set(sources)) == TIMES * len(seeds.SAID)
    assert sum(batch.observations().height for batch in found) == figures


def test_nothing_is_left_aside(told: Path, tmp_path: Path) -> None:
    built(told, tmp_path)
    names = {path.name for path in (tmp_path / "reconcile").iterdir()}
    assert names == {f"{name}.parquet" for name in (*TABLES, "reviews")}


def refuse_the_first(path: Path) -> None:
    """Do a task, but for the first."""
    if path.name == "0":
        raise ValueError("the first")
    time.sleep(0.05)
    path.touch()


def test_after_a_fault_no_more_work_is_begun(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the first"), workers(many=True) as hands:
        hands.do(partial(refuse_the_first, tmp_path / str(number)) for number in range(200))
    done = len(list(tmp_path.iterdir()))
    assert done < 199
    time.sleep(0.5)
    assert len(list(tmp_path.iterdir())) == done


KILLED = """
import sys
from functools import partial
from pathlib import Path
from pipeline.reconcile.workers import workers
from tests.reconcile.test_workers import sleep
with workers(many=True) as hands:
    hands.do(partial(sleep, Path(name)) for name in sys.argv[1:])
"""


def sleep(path: Path) -> None:
    """Tell who works, then work for longer than anybody waits."""
    path.write_text(f"{os.getpid()} {pl.thread_pool_size()}")
    time.sleep(600)


def test_workers_of_one_thread_end_with_the_run_that_is_killed(tmp_path: Path) -> None:
    told = [tmp_path / "one", tmp_path / "two"]
    with subprocess.Popen([sys.executable, "-c", KILLED, *map(str, told)]) as run:
        wait_for(lambda: all(path.exists() and path.read_text() for path in told))
        run.kill()
    known = [path.read_text().split() for path in told]
    assert [threads for _, threads in known] == ["1", "1"]
    wait_for(lambda: not any(alive(int(process)) for process, _ in known))


def alive(process: int) -> bool:
    try:
        return "(zombie)" not in Path(f"/proc/{process}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_for(done: Callable[[], bool]) -> None:
    """Return as soon as it is done; fails after two minutes."""
    for _ in range(1200):
        if done():
            return
        time.sleep(0.1)
    raise AssertionError("it was not done within two minutes")
