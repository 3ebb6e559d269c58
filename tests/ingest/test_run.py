"""The stage: what it writes, and what a fault leaves behind."""

from pathlib import Path

import pytest

from pipeline import ingest, io, storage
from pipeline.errors import InputError
from pipeline.model import Article

ROOT = Path(__file__).parents[2]


def content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_five_articles(tmp_path: Path) -> None:
    ingest.run(ROOT / "seeds", tmp_path / "ingest")
    articles = list(io.rows(io.read_parquet(tmp_path / "ingest" / "articles.parquet"), Article))
    assert [(a.source_id[:3], a.language, str(a.published_to), a.published_basis) for a in articles] == [
        ("000", "en", "2025-11-24", "stated"),
        ("001", "en", "2025-11-04", "catalogued"),
        ("002", "vi", "2025-10-30", "stated"),
        ("003", "en", "2023-11-17", "stated"),
        ("004", "en", "2022-09-30", "catalogued"),
    ]
    assert [article.text.encode() for article in articles] == [
        (ROOT / "seeds" / article.file).read_bytes() for article in articles
    ]
    tables = {path.stem: io.read_parquet(path).height for path in (tmp_path / "ingest").glob("*.parquet")}
    assert (tables["articles"], tables["reviews"]) == (5, 13)
    assert tables["reference_figures"] > 0
    metrics = storage.read_json(tmp_path / "metrics" / "ingest.json")
    assert (metrics["articles"], metrics["languages"]) == (5, {"en": 4, "vi": 1})
    assert metrics["characters"] == sum(len(article.text) for article in articles)


def test_what_is_odd_in_a_text_survives_the_file(tmp_path: Path) -> None:
    text = "\ufeffOne\r\ntwo\u2028 \u202e5\u0301 và Bắc"
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "odd.txt").write_bytes(text.encode())
    ingest.run(tmp_path / "seeds", tmp_path / "ingest")
    (article,) = io.rows(io.read_parquet(tmp_path / "ingest" / "articles.parquet"), Article)
    assert article.text == text


def test_a_fault_leaves_what_was_there(tmp_path: Path) -> None:
    ingest.run(ROOT / "seeds", tmp_path / "ingest")
    before = content(tmp_path / "ingest")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "bad.txt").write_bytes(b"\xff")
    with pytest.raises(InputError):
        ingest.run(tmp_path / "seeds", tmp_path / "ingest")
    assert content(tmp_path / "ingest") == before
