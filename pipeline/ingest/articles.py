"""Articles: bytes to text, language, date and bibliography."""

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from pipeline.errors import InputError
from pipeline.ingest.bibliography import Entry, read_bibliography
from pipeline.ingest.dateline import stated_date
from pipeline.ingest.folder import File, Folder, size_of
from pipeline.ingest.language import language_of
from pipeline.ingest.notices import BadArticleError
from pipeline.model import Article
from pipeline.plain import is_plain

MOST_BYTES = 2_000_000  # more than a novel has
MARKUP = re.compile(r"\s*(?:<!--.*?-->\s*)?<(?:!doctype|html|head|body|\?xml|rss)\b", re.IGNORECASE | re.DOTALL)
CLOSING = re.compile(r"</(?:p|div|span|a|li|td|h[1-6])>", re.IGNORECASE)
MANY = 10  # closing tags that no text prints

LeaveOut = Callable[[str, BadArticleError], object]


def read_articles(seeds: Folder, leave_out: LeaveOut | None = None) -> Iterator[Article]:
    """Yield the articles among the files of a folder, in the order of their mentions' ids.

    Raises `BadArticleError` for an unreadable, empty or repeated one, or tells `leave_out` its file and goes on. Raises
    `InputError` for a folder without articles and for a row of the bibliography that speaks of none.
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
        try:
            yield _once(read_article(file, entries.get(source_id)), file, by_hash)
        except BadArticleError as error:
            if leave_out is None:
                raise
            leave_out(PurePosixPath(str(file)).name, error)


def _once(article: Article, file: File, by_hash: dict[str, str]) -> Article:
    """Return the article. Raises `BadArticleError` where an earlier one had the same bytes."""
    first = by_hash.setdefault(article.sha256, article.file)
    if first != article.file:
        words = (f"the same bytes as {first}", "each article once", "Remove one of the two.")
        raise BadArticleError(file, "repeated", words, other=first)
    return article


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
    if not is_plain(name):
        words = (f"the file name {name[:40]!r}, which a spreadsheet program would take for a formula",
                 "a name that begins with a letter or digit", "Rename the file.")  # fmt: skip
        raise BadArticleError(path, "name", words)
    content = _content(path)
    text = _text(content, path)
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


def _content(path: File) -> bytes:
    """Return the bytes of a file. Raises `BadArticleError` where they cannot be had, or are too many for an article."""
    try:
        size = size_of(path)
        content = path.read_bytes() if size is None or size <= MOST_BYTES else b""
    except OSError as error:
        words = (error.strerror or "an error", "a readable file", "Check the path and its rights.")
        raise BadArticleError(path, "unreadable", words) from None
    size = len(content) if size is None else size
    if size > MOST_BYTES:
        words = (f"{size:,} bytes", f"an article, of at most {MOST_BYTES:,}", "Split it, or remove it.")
        raise BadArticleError(path, "large", words)
    return content


def _text(content: bytes, path: File) -> str:
    """Return bytes as text. Raises `BadArticleError` for what is none: another encoding, zero bytes, a web page."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"the byte 0x{content[error.start]:02X}, which is no UTF-8"
        raise BadArticleError(
            path, "encoding", (found, "UTF-8 text", "Convert it to UTF-8."), byte=error.start
        ) from None
    if "\0" in text:
        words = ("a zero byte", "text", "Fetch the article again: it is another kind of file, or broken.")
        raise BadArticleError(path, "zero", words, byte=content.index(0))
    if not text.removeprefix("\ufeff").strip():
        words = ("an empty file", "the text of an article", "Remove it or fetch the article again.")
        raise BadArticleError(path, "empty", words)
    if MARKUP.match(text.removeprefix("\ufeff")) or len(CLOSING.findall(text)) >= MANY:
        words = ("a web page with its tags", "the text of an article", "Save its text only.")
        raise BadArticleError(path, "markup", words)
    return text
