"""Articles: bytes to text, language, date and bibliography."""

import hashlib
from pathlib import Path

from pipeline import io
from pipeline.errors import InputError
from pipeline.ingest.bibliography import Entry, read_bibliography
from pipeline.ingest.dateline import stated_date
from pipeline.ingest.language import language_of
from pipeline.model import Article


def read_articles(seeds: Path) -> list[Article]:
    """Return the articles of a folder, by name. Raises `InputError` for an unreadable, empty or repeated one."""
    if not seeds.is_dir():
        raise InputError(str(seeds), "no such folder", "a folder of .txt articles", "Check the path.")
    files = sorted(path for path in seeds.iterdir() if path.suffix == ".txt" and path.is_file())
    if not files:
        raise InputError(str(seeds), "no .txt file", "at least one article", "Put the articles there as .txt files.")
    entries = read_bibliography(seeds / "sources.csv")
    articles = [read_article(path, entries.get(path.stem)) for path in files]
    by_hash: dict[str, str] = {}
    for article in articles:
        if article.sha256 in by_hash:
            raise InputError(
                str(seeds / article.file),
                f"the same bytes as {by_hash[article.sha256]}",
                "each article once",
                "Remove one of the two.",
            )
        by_hash[article.sha256] = article.file
    known = {article.source_id for article in articles}
    for source_id, entry in entries.items():
        if source_id not in known:
            raise InputError(
                f"{seeds / 'sources.csv'}, line {entry.line}",
                f"the source {source_id!r}",
                "a source with an article",
                f"Add {source_id}.txt or remove the row.",
            )
    return articles


def read_catalogued(path: Path) -> Article:
    """Return one article as the build reads it, with what `sources.csv` beside it says."""
    return read_article(path, read_bibliography(path.parent / "sources.csv").get(path.stem))


def read_article(path: Path, entry: Entry | None = None) -> Article:
    """Return one article, its text as the file's bytes decode from UTF-8, with what the bibliography says of it."""
    io.require_plain({"the file name": path.name}, str(path))
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(str(path), error.strerror or "an error", "a readable file", "Check the path.") from None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}, byte {error.start}",
            f"the byte 0x{content[error.start]:02X}, which is no UTF-8",
            "UTF-8 text",
            "Convert the file to UTF-8.",
        ) from None
    if not text.removeprefix("\ufeff").strip():
        raise InputError(str(path), "an empty file", "the text of an article", "Remove it or fetch the article again.")
    stated = stated_date(text)
    catalogued = entry.published if entry else None
    days = catalogued or stated
    return Article(
        source_id=path.stem,
        file=path.name,
        sha256=hashlib.sha256(content).hexdigest(),
        language=language_of(text),
        title=entry.title if entry else None,
        publisher=entry.publisher if entry else None,
        url=entry.url if entry else None,
        published_from=days[0] if days else None,
        published_to=days[1] if days else None,
        published_basis="unknown" if not days else "stated" if days == stated else "catalogued",
        note=entry.note if entry else None,
        text=text,
    )
