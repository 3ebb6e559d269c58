"""The tables beside the articles: sources.csv, reviews.csv, reference_figures.csv, and how their faults are told."""

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.ingest import opened, read_articles
from pipeline.ingest.tables import read_reference_figures, read_reviews

REVIEWS = "source_id,exact,nth,verdict,suggested_value,note,references\n"
REFERENCES = (
    "reference_id,indicator_id,measure,geography_id,partner_id,item_id,time_period,"
    "value,unit_id,qualifier,status,authority\n"
)
ROW = "exports,level,bac-ninh,_T,_T,2025,1500000000,USD,exact,actual,Customs"


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    write(tmp_path / "a.txt", "Exports of the province reached 5 billion USD.\n")
    write(tmp_path / "b.txt", "Imports of the province reached 6 billion USD.\n")
    return tmp_path


def fault_of_sources(seeds: Path, content: str | bytes) -> str:
    write(seeds / "sources.csv", content)
    with pytest.raises(InputError) as caught:
        list(read_articles(opened(seeds)))
    return str(caught.value)


# --- sources.csv


def test_each_column_but_the_first_and_each_row_is_optional(seeds: Path) -> None:
    write(seeds / "sources.csv", "source_id,note\nb,A note.\n")
    one, other = read_articles(opened(seeds))
    assert (one.note, other.note, other.title) == (None, "A note.", None)


def test_cells_are_stripped_and_quotes_hold_commas_and_lines(seeds: Path) -> None:
    write(
        seeds / "sources.csv", 'source_id,title,url\na,"  Key, ""new"" goods\nand more ",https://news.invalid/a?b=1\n'
    )
    article, _ = read_articles(opened(seeds))
    assert (article.title, article.url) == ('Key, "new" goods\nand more', "https://news.invalid/a?b=1")


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbfsource_id,title\r\na,Title\r\n", b"source_id,title\n\na,Title\n,\n\n"]
)
def test_as_spreadsheets_save_it(seeds: Path, content: bytes) -> None:
    """With a byte order mark, CRLF and empty rows."""
    write(seeds / "sources.csv", content)
    article, _ = read_articles(opened(seeds))
    assert article.title == "Title"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("source_id,tittle\na,T\n", ["line 1", "'tittle'", "title, publisher, url, published, note"]),
        ("title,url\nT,\n", ["line 1", "column source_id"]),
        ("", ["line 1", "column source_id"]),
        ("source_id;title\na;T\n", ["line 1", "semicolons", "commas"]),
        ("source_id\ttitle\na\tT\n", ["line 1", "tabs", "commas"]),
        ("source_id,title\na,T\nzz,T\n", ["line 3", "'zz'", "article"]),
        ("source_id,title\na,T\nb,T\na,T\n", ["line 4", "'a' again"]),
        ("source_id,title\n,T\n", ["line 2", "no source_id"]),
        ("source_id,title\na,T,more\n", ["line 2", "3 cells", "2"]),
        ("source_id,title,note\na,T\n", ["line 2", "2 cells", "3"]),
        ("source_id,url\na,www.news.invalid\n", ["line 2", "www.news.invalid", "http"]),
        ("source_id,url\na,javascript:alert(1)\n", ["line 2", "javascript:alert(1)", "http"]),
        ("source_id,title,title\na,One,Two\n", ["line 1", "'title'"]),
        (b"source_id,title\na,Caf\xe9\n", ["byte 21", "UTF-8"]),
    ],
)
def test_a_fault_of_sources_says_where_and_what(seeds: Path, content: str | bytes, words: list[str]) -> None:
    message = fault_of_sources(seeds, content)
    assert "sources.csv" in message
    assert [word for word in words if word not in message] == []


@pytest.mark.parametrize(
    "published",
    [
        "24/11/2025",
        "2025-13",
        "2025-02-30",
        "2025-1",
        "25-11-24",
        "soon",
        "2025-11-24/",
        "/2025-11-24",
        "2025-11-24/2025-10-01",  # ends before it begins
        "2025-11-24/2025-11-25/2025-11-26",
        "2025-11-24T08:00",
        "0000",
    ],
)
def test_what_is_no_date_of_publication_is_told(seeds: Path, published: str) -> None:
    message = fault_of_sources(seeds, f"source_id,published\na,2025\nb,{published}\n")
    assert "sources.csv, line 3" in message
    assert repr(published) in message
    assert "YYYY-MM-DD/YYYY-MM-DD" in message


# --- reviews.csv


def test_a_review_keeps_its_words(tmp_path: Path) -> None:
    row = 'a,1.5 million USD,2,suspect,1500000000,"Million for billion, surely.",Q-6M22;Q-2024X\n'
    (review,) = read_reviews(write(tmp_path / "reviews.csv", REVIEWS + row), {"a"})
    assert (review.exact, review.nth, review.verdict) == ("1.5 million USD", 2, "suspect")
    assert (review.suggested_value, review.references) == (Decimal(1500000000), "Q-6M22;Q-2024X")
    assert review.observation_id is None


def test_no_reviews_where_there_is_no_file() -> None:
    assert read_reviews(None, {"a"}) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (REVIEWS + "zz,5,1,suspect,,Why.,\n", ["line 2", "'zz'"]),
        (REVIEWS + "a,5,1,wrong,,Why.,\n", ["line 2", "'wrong'", "contradicted"]),
        (REVIEWS + "a,5,0,suspect,,Why.,\n", ["line 2", "nth", "'0'"]),
        (REVIEWS + "a,5,first,suspect,,Why.,\n", ["line 2", "nth", "'first'"]),
        (REVIEWS + "a,5,²,suspect,,Why.,\n", ["line 2", "nth", "'²'"]),
        (REVIEWS + "a,5,1,suspect,1.5 billion,Why.,\n", ["line 2", "suggested_value", "'1.5 billion'"]),
        (REVIEWS + "a,5,1,suspect,NaN,Why.,\n", ["line 2", "suggested_value", "'NaN'"]),
        (REVIEWS + "a,5,1,suspect,Infinity,Why.,\n", ["line 2", "suggested_value", "'Infinity'"]),
        (REVIEWS + "a,,1,suspect,,Why.,\n", ["line 2", "exact"]),
        (REVIEWS + "a,5,1,suspect,,,\n", ["line 2", "note"]),
        ("source_id,exact,verdict,note\na,5,suspect,Why.\n", ["line 1", "nth"]),
        (REVIEWS + 'a,5,1,suspect,,"Why.,\n', ["line 2"]),
    ],
)
def test_a_fault_of_reviews_says_where_and_what(tmp_path: Path, content: str, words: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        read_reviews(write(tmp_path / "reviews.csv", content), {"a"})
    assert [word for word in ["reviews.csv", *words] if word not in str(caught.value)] == []


# --- reference_figures.csv


def test_a_reference_figure_needs_only_the_required_columns(tmp_path: Path) -> None:
    (figure,) = read_reference_figures(write(tmp_path / "reference_figures.csv", f"{REFERENCES}C-25,{ROW}\n"))
    assert (figure.reference_id, figure.value, figure.of_geography_id, figure.note) == (
        "C-25",
        Decimal(1500000000),
        None,
        None,
    )


def test_no_reference_figures_where_there_is_no_file() -> None:
    assert read_reference_figures(None) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (f"{REFERENCES}C-25,{ROW}\nC-25,{ROW}\n", ["line 3", "'C-25' again"]),
        (f"{REFERENCES},{ROW}\n", ["line 2", "reference_id"]),
        (f"{REFERENCES}C-25,{ROW.replace('1500000000', '1,5 tỷ')}\n", ["line 2", "13 cells"]),
        (f"{REFERENCES}C-25,{ROW.replace('1500000000', '1.5bn')}\n", ["line 2", "value", "'1.5bn'"]),
        (f"{REFERENCES}C-25,{ROW.replace('Customs', '')}\n", ["line 2", "authority"]),
        (f"{REFERENCES}C-25,{ROW.replace(',2025,', ',2025-13,')}\n", ["line 2", "time_period", "'2025-13'"]),
        (f"{REFERENCES.strip()},published\nC-25,{ROW},lately\n", ["line 2", "published", "'lately'"]),
        (f"{REFERENCES.replace('value', 'amount')}C-25,{ROW}\n", ["line 1", "value"]),
    ],
)
def test_a_fault_of_reference_figures_says_where_and_what(tmp_path: Path, content: str, words: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        read_reference_figures(write(tmp_path / "reference_figures.csv", content))
    assert [word for word in ["reference_figures.csv", *words] if word not in str(caught.value)] == []
