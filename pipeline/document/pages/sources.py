"""The index of articles and a page for each: what it says in numbers, quoted, and nothing more of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.document import addresses
from pipeline.document.edition import Edition
from pipeline.document.figure_table import figure_table
from pipeline.document.languages import Language, codes
from pipeline.document.pages import Page
from pipeline.document.pages.listed import lists, words
from pipeline.document.quotation import quote
from pipeline.document.rows import Row, source_name
from pipeline.document.tables import Mention, grouped
from pipeline.model import Listing, Source


@dataclass(frozen=True)
class Article:
    """An article as the index lists it; `published` is the day or the interval of days."""

    source: Source
    name: str
    page: str
    link: str
    published: str


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the index, then the articles' pages by id."""
    tables = edition.tables
    articles = [article(source, edition.language) for source in tables.sources]
    mentions = grouped(tables.mentions, lambda mention: mention.source_id)
    entries = grouped(tables.listings, lambda entry: entry.source_id)
    rows = grouped(map(edition.describer.row, tables.figures), lambda row: row.figure.source_id)
    yield Page("sources/index.md", "sources.md", {"articles": articles})
    for known in articles:
        source_id = known.source.source_id
        of_article = mentions.get(source_id, []), rows.get(source_id, []), entries.get(source_id, [])
        yield _page(known, edition, *of_article)


def _page(
    known: Article, edition: Edition, mentions: Sequence[Mention], rows: Sequence[Row], entries: Sequence[Listing]
) -> Page:
    ordered = sorted(mentions, key=lambda mention: mention.start)
    figures = sorted(rows, key=lambda row: (row.figure.start, row.figure.observation_id))
    listed = lists(edition, entries)
    spoken_of = [row.figure.observation_id for row in figures] + [mention.mention_id for mention in ordered]
    return Page(
        f"sources/{addresses.slug(known.source.source_id)}.md",
        "source.md",
        {
            "article": known,
            "quotation": quote(edition.tables.texts[known.source.source_id], ordered, words(listed)),
            "mentions": ordered,
            "table": figure_table(rows, "indicator", key=lambda row: (row.figure.start, row.figure.observation_id)),
            "rows_of": grouped(figures, lambda row: row.figure.start),
            "lists": listed,
            "within": {place: mention for mention in ordered for place in range(mention.start, mention.end)},
            "ledger": ledger(ordered),
            "findings": edition.index.of(spoken_of),
        },
    )


def article(source: Source, language: Language) -> Article:
    """Return an article with what its page and the index say of it."""
    days = [language.day(day) for day in (source.published_from, source.published_to) if day]
    return Article(
        source=source,
        name=source.title or source_name(source, language),
        page=addresses.source_page(source.source_id),
        link=addresses.web_address(source.url),
        published=" – ".join(dict.fromkeys(days)),
    )


def ledger(mentions: Sequence[Mention]) -> Mapping[str, int]:
    """Return how many numerals have each role, in the order of the roles' list."""
    counts = {role: sum(mention.role == role for mention in mentions) for role in codes("roles")}
    return {role: count for role, count in counts.items() if count}
