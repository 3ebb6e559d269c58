"""The stage as a whole: what it writes, the guard of the reviews, and the quality that figures end with."""

from pathlib import Path

import polars as pl
import pytest

from pipeline import io, reconcile, storage
from pipeline.errors import InputError
from pipeline.reconcile.quality import judged, marks
from tests.reconcile.given import articles, observation

TEXT = "Exports were 1.5 million USD, imports 1.7 million USD. Turnover: 9.9 million USD; then 1.5 million USD again."
WORDS = (
    ("exports", "1500000", "1.5 million USD"),
    ("imports", "1700000", "1.7 million USD"),
    ("trade_turnover", "9900000", "9.9 million USD"),
)


def build(folder: Path, reviews: list[tuple[str, str, int, str]]) -> Path:
    """Write an article of three figures that do not add up, and reviews of it; return the folder of the outputs."""
    told = [observation("a", name, value, id=str(TEXT.index(words))) for name, value, words in WORDS]
    ledger = [
        (o.mention_id, "a", TEXT.index(words), TEXT.index(words) + len(words), 0, "observation", None, o.unit_id)
        for o, (_, _, words) in zip(told, WORDS, strict=True)
    ]
    names = ("mention_id", "source_id", "start", "end", "sentence_start", "role", "converts_mention_id", "unit_id")
    mentions = pl.DataFrame(ledger, schema=names, orient="row").with_columns(
        pl.col("converts_mention_id").cast(pl.String),
        value=pl.lit("1"),
        qualifier=pl.lit("exact"),
        printed_scale=pl.lit(6, pl.Int64),
    )
    day = told[0].published_to
    articles = pl.DataFrame(
        [("a", "Alpha News", None, day, day, TEXT)],
        schema=["source_id", "publisher", "title", "published_from", "published_to", "text"],
        orient="row",
    ).cast({"title": pl.String})
    cells = [(source, exact, nth, verdict, None, "why", None, None) for source, exact, nth, verdict in reviews]
    tables = {
        "extract/articles": articles,
        "ingest/reviews": pl.DataFrame(cells, schema=io.polars_schema("reviews"), orient="row"),
        "ingest/reference_figures": io.frame([], "reference_figures"),
        "extract/mentions": mentions,
        "extract/observations": io.frame(told, "observations"),
    }
    for name, table in tables.items():
        io.write_parquet(table, folder / f"{name}.parquet")
    reconcile.run(folder / "ingest", folder / "extract", folder / "reconcile")
    return folder / "reconcile"


def quality(out: Path) -> dict[str, str]:
    return dict(io.read_parquet(out / "observations.parquet").select("indicator_id", "quality").rows())


def test_every_table_has_its_columns(tmp_path: Path) -> None:
    out = build(tmp_path, [])
    for name in ("observations", "series", "checks", "check_operands", "derived", "derived_operands", "reviews"):
        assert io.read_parquet(out / f"{name}.parquet").schema == io.polars_schema(name)
    metrics = storage.read_json(tmp_path / "metrics" / "reconcile.json")
    assert metrics["checks"]["sum"] == {"fails": 1}
    assert metrics["series"]["single"] == 3


def test_the_same_bytes_again(tmp_path: Path) -> None:
    first, again = (build(tmp_path / name, []) for name in "ab")
    files = [path.relative_to(first) for path in first.rglob("*.parquet") if path.is_file()]
    assert len(files) > 6
    assert [(first / path).read_bytes() for path in files] == [(again / path).read_bytes() for path in files]


def test_operands_of_a_contradiction_within_an_article_are_suspect(tmp_path: Path) -> None:
    assert set(quality(build(tmp_path, [])).values()) == {"suspect"}


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        ("suspect", "suspect"),
        ("contradicted", "suspect"),
        ("superseded", "noted"),
        ("stale", "noted"),
        ("doubtful", "noted"),
    ],
)
def test_a_review_sets_quality(verdict: str, expected: str) -> None:
    one = [observation("a", "exports", "1500000")]
    review = pl.DataFrame({"observation_id": [one[0].observation_id], "verdict": [verdict]})
    table = judged(io.frame(one, "observations"), *marks([], review), articles(one))
    assert table["quality"].to_list() == [expected]


def test_a_review_finds_its_figure(tmp_path: Path) -> None:
    out = build(tmp_path, [("a", "1.7 million USD", 1, "stale")])
    assert io.read_parquet(out / "reviews.parquet")["observation_id"].to_list() == ["a:38"]


@pytest.mark.parametrize(
    ("review", "said"),
    [
        (("b", "1.5 million USD", 1, "stale"), "no such article"),
        (("a", "1.6 million USD", 1, "stale"), "the words 0 times"),
        (("a", "1.5 million USD", 3, "stale"), "the words 2 times"),
        (("a", "1.5 million USD", 2, "stale"), "no figure at these words"),
    ],
)
def test_a_review_of_a_figure_that_is_gone_stops_the_build(
    tmp_path: Path, review: tuple[str, str, int, str], said: str
) -> None:
    with pytest.raises(InputError, match=said) as error:
        build(tmp_path, [review])
    assert "reviews.csv" in str(error.value)
    assert repr(review[1]) in str(error.value)
    assert not (tmp_path / "reconcile").exists()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, "ok"),
        ({"period": "2025"}, "noted"),  # said in November: so far
        ({"period": "2025-11"}, "ok"),  # ends within a month
        ({"period": "2026-Q1"}, "noted"),
        ({"period": "2026-Q1", "status": "forecast"}, "ok"),
        ({"period": "2025-Q1", "status": "forecast"}, "noted"),
        ({"measure": "share", "value": "101"}, "noted"),
        ({"measure": "share", "unit": "USD"}, "noted"),
        ({"measure": "plan_ratio", "unit": "USD"}, "noted"),
        ({"measure": "contribution", "unit": "times"}, "noted"),
        ({"measure": "change_yoy", "value": "-100.1"}, "noted"),
        ({"measure": "change_yoy", "value": "1200"}, "ok"),
        ({"unit": "count", "value": "-1"}, "noted"),
        ({"value": "-1"}, "ok"),  # a deficit
    ],
)
def test_what_cannot_be_as_it_is_put_is_noted(said: dict[str, str], expected: str) -> None:
    more = {"value": "40", "period": "2025-01-01/P10M"} | said
    one = [observation("a", "exports", more.pop("value"), more.pop("period"), **more)]
    table = judged(io.frame(one, "observations"), *marks([], io.frame([], "reviews")), articles(one))
    assert table["quality"].to_list() == [expected]
