"""From bytes to articles: what is kept as received, whose date holds, and what stops the build with which words."""

import hashlib
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.ingest import opened, read_article, read_articles

TEXT = "Exports of the province reached 5 billion USD in 2024.\n"


def folder(path: Path, **files: str | bytes) -> Path:
    """Write files into a folder; `__` in a keyword stands for the dot."""
    path.mkdir(exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (path / name.replace("__", ".")).write_bytes(data)
    return path


def fault(seeds: Path) -> str:
    with pytest.raises(InputError) as caught:
        list(read_articles(opened(seeds)))
    return str(caught.value)


# --- Text: decoded as UTF-8 and never normalised; offsets are code points of the decoded file.


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\xef\xbb\xbfExports rose.", "\ufeffExports rose."),  # byte order mark
        (b"One.\r\nTwo.\rThree.\n\n", "One.\r\nTwo.\rThree.\n\n"),  # all ends of lines
        (unicodedata.normalize("NFD", "Bắc Ninh").encode(), unicodedata.normalize("NFD", "Bắc Ninh")),
        (unicodedata.normalize("NFC", "Bắc Ninh").encode(), unicodedata.normalize("NFC", "Bắc Ninh")),
        ("a\u00a0b\u200bc\u202ed\ufb01e\u2028f".encode(), "a\u00a0b\u200bc\u202ed\ufb01e\u2028f"),
        (b" \t spaces stay \t ", " \t spaces stay \t "),
        ("5\U0001d7d9 and 😀".encode(), "5\U0001d7d9 and 😀"),  # beyond the basic plane: one code point each
    ],
)
def test_the_text_is_what_the_bytes_say(tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "one.txt").write_bytes(content)
    article = read_article(tmp_path / "one.txt")
    assert article.text == text
    assert article.text.encode("utf-8") == content
    assert article.sha256 == hashlib.sha256(content).hexdigest()


def test_an_article_is_named_as_its_file(tmp_path: Path) -> None:
    name = "Bắc Ninh – số 1 (2025).v2"
    (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    article = read_article(tmp_path / f"{name}.txt")
    assert (article.source_id, article.file) == (name, f"{name}.txt")


def test_articles_come_by_name_and_other_files_are_none(tmp_path: Path) -> None:
    seeds = folder(tmp_path / "s", b__txt="B " + TEXT, a__txt="A " + TEXT, notes__md="# Notes", c__json="{}")
    (seeds / "folder.txt").mkdir()
    assert [article.source_id for article in read_articles(opened(seeds))] == ["a", "b"]


def test_a_folder_with_only_texts_is_enough(tmp_path: Path) -> None:
    (article,) = read_articles(opened(folder(tmp_path / "s", a__txt=TEXT)))
    assert (article.title, article.publisher, article.url, article.note) == (None, None, None, None)
    assert (article.published_from, article.published_to, article.published_basis) == (None, None, "unknown")


# --- Whose date holds.


@pytest.mark.parametrize(
    ("text", "catalogued", "days", "basis"),
    [
        ("4:40:23 PM | 11/17/2023\n" + TEXT, None, ("2023-11-17", "2023-11-17"), "stated"),
        (TEXT, "2025-10-15/2025-11-04", ("2025-10-15", "2025-11-04"), "catalogued"),
        (TEXT, "2025-04", ("2025-04-01", "2025-04-30"), "catalogued"),
        (TEXT, "2024", ("2024-01-01", "2024-12-31"), "catalogued"),
        (TEXT, "2024/2025", ("2024-01-01", "2025-12-31"), "catalogued"),
        # The catalogue repeats what the text says: stated all the same.
        ("date 2025-11-24 " + TEXT, "2025-11-24", ("2025-11-24", "2025-11-24"), "stated"),
        # Where they differ the catalogue's date holds, and only the catalogue states it.
        ("date 2025-11-24 " + TEXT, "2025-11-20", ("2025-11-20", "2025-11-20"), "catalogued"),
    ],
)
def test_the_date_of_an_article(
    tmp_path: Path, text: str, catalogued: str | None, days: tuple[str, str], basis: str
) -> None:
    seeds = folder(tmp_path / "s", a__txt=text)
    if catalogued:
        folder(seeds, sources__csv=f"source_id,published\na,{catalogued}\n")
    (article,) = read_articles(opened(seeds))
    assert (article.published_from, article.published_to) == tuple(map(date.fromisoformat, days))
    assert article.published_basis == basis


# --- Faults: the file, the place in it, what was found.


def test_bytes_that_are_no_utf8_are_named_with_file_and_offset(tmp_path: Path) -> None:
    seeds = folder(tmp_path / "s", good__txt=TEXT, latin__txt=b"Caf\xe9 exports")
    message = fault(seeds)
    assert "latin.txt, byte 3" in message
    assert "0xE9" in message
    assert "Convert" in message


@pytest.mark.parametrize(
    "content",
    [
        b"half a letter \xc3",
        b"\xff\xfeE\x00x\x00",  # UTF-16
        b"surrogate \xed\xa0\x80",
        b"overlong \xc0\xaf",
    ],
)
def test_other_encodings_are_refused(tmp_path: Path, content: bytes) -> None:
    assert "other.txt, byte " in fault(folder(tmp_path / "s", other__txt=content))


@pytest.mark.parametrize("content", [b"", b" \r\n\t\n", "\u00a0\u3000".encode(), b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"])
def test_an_empty_file_is_named(tmp_path: Path, content: bytes) -> None:
    message = fault(folder(tmp_path / "s", good__txt=TEXT, nothing__txt=content))
    assert "nothing.txt" in message
    assert "empty" in message


def test_the_same_bytes_twice_are_named_both(tmp_path: Path) -> None:
    message = fault(folder(tmp_path / "s", first__txt=TEXT, second__txt=TEXT, third__txt=TEXT + "."))
    assert "first.txt" in message
    assert "second.txt" in message
    assert "third.txt" not in message


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    assert ".txt" in fault(folder(tmp_path / "nothing", notes__md="#"))
    assert "nowhere" in fault(tmp_path / "nowhere")
    assert "file.txt" in fault(folder(tmp_path / "s", file__txt=TEXT) / "file.txt")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing\.txt"):
        read_article(tmp_path / "missing.txt")


def test_a_folder_in_place_of_an_article_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ingest"):
        read_article(folder(tmp_path / "ingest"))
