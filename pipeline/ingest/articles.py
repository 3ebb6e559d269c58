"""Articles: bytes to text, language, date and bibliography."""

import hashlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from pipeline import io
from pipeline.errors import InputError
from pipeline.ingest.bibliography import Entry, read_bibliography
from pipeline.ingest.dateline import stated_date
from pipeline.ingest.folder import File, Folder
from pipeline.ingest.language import language_of
from pipeline.model import Article


def read_articles(seeds: Folder) -> Iterator[Article]:
    """Yield the articles among the files of a folder, in the order of their mentions' ids.

    Raises `InputError` for a folder without articles, for an unreadable, empty or repeated one, and for a row of the
    bibliography that speaks of none.
    """
    found = articles_of(seeds)
    entries = read_bibliography(seeds.files.get("sources.csv"))
    for source_id, entry in entries.items():
        if source_id not in found:
            raise InputError(
                f"{seeds.files['sources.csv']}, line {entry.line}",
                f"the source {source_id!r}",
                "a source with an article",
                f"Add {source_id}.txt or remove the row.",
            )
    by_hash: dict[str, str] = {}
    for source_id, file in found.items():
        article = read_article(file, entries.get(source_id))
        first = by_hash.setdefault(article.sha256, article.file)
        if first != article.file:
            raise InputError(str(file), f"the same bytes as {first}", "each article once", "Remove one of the two.")
        yield article


def articles_of(seeds: Folder) -> dict[str, File]:
    """Return the files that are articles by source id.

    They are in the order that their mentions' ids, `<source_id>:<offset>`, have as text. Raises `InputError` for none.
    """
    found = {PurePosixPath(name).stem: file for name, file in seeds.files.items() if name.endswith(".txt")}
    if not found:
        raise InputError(seeds.address, "no .txt file", "at least one article", "Put the articles there as .txt files.")
    return {source_id: found[source_id] for source_id in sorted(found, key="{}:".format)}


def read_catalogued(path: Path) -> Article:
    """Return one article as the build reads it, with what `sources.csv` beside it says."""
    beside = path.parent / "sources.csv"
    return read_article(path, read_bibliography(beside if beside.exists() else None).get(path.stem))


def read_article(path: File, entry: Entry | None = None) -> Article:
    """Return one article, its text as the file's bytes decode from UTF-8, with what the bibliography says of it."""
    name = PurePosixPath(str(path)).name
    io.require_plain({"the file name": name}, str(path))
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
        source_id=PurePosixPath(name).stem,
        file=name,
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
