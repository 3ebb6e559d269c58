"""The lists of an article as rows of `listings`."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.extract import stretch
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.extract.listings import where
from pipeline.extract.listings.entries import SECTORS, Reader
from pipeline.extract.listings.enumeration import Enumeration, enumerate_before, enumerate_from
from pipeline.extract.listings.openings import Opening, openings
from pipeline.extract.listings.scene import Scene
from pipeline.extract.listings.words import books, headed
from pipeline.extract.view import View
from pipeline.model import Article, Listing

STARTS = 12  # commas before a copula at which the entries can start
WITHIN = 40  # tokens behind a list in which `respectively` gives figures to its entries
GOODS = "goods"  # of the trade that the sentence speaks of
OUTLETS, MARKETS = "outlets", "markets"  # markets of whatever it may be, and of trade
DIRECTIONS = {"exports": "export_goods", "imports": "import_goods", "export_volume": "export_goods"}


def listings(
    article: Article, setting: Setting, views: Sequence[View], drafts: Sequence[Draft], folder: Path
) -> list[Listing]:
    """Return what an article lists without figures, in the order of the text."""
    lines: dict[int, int] = {}
    for view in views:
        lines.setdefault(view.sentence.line, view.sentence.first)
    found: list[Listing] = []
    for view, words in headed(setting.scan, views, books(setting.grammar.language, folder)):
        found.extend(_of_sentence(article, Scene(setting, view, words, drafts, lines[view.sentence.line])))
    return found


def _of_sentence(article: Article, scene: Scene) -> Iterator[Listing]:
    """Yield the rows of a sentence; a list begins behind the one before."""
    free = scene.view.sentence.first
    for opening in openings(scene.view, scene.words):
        if opening.entries < free or where.is_abroad(scene.view, opening):
            continue
        for kind in _kinds(scene, opening):
            listed = _enumerated(scene, opening, kind, free)
            if listed.is_list and listed.entries[0].first >= free and not _has_answers(scene, listed):
                yield from _rows(article, scene, opening, kind, listed)
                free = listed.end if len(opening.kinds) == 1 else free


def _kinds(scene: Scene, opening: Opening) -> list[str]:
    """Return what an opening lists: goods of the trade spoken of, markets only where goods or trade are spoken of."""
    kinds = opening.kinds
    if kinds == [GOODS]:
        said = scene.direction(opening.entries, frozenset(DIRECTIONS))
        kinds = [DIRECTIONS[str(said.value)]] if said else []
    if kinds == [OUTLETS]:
        kinds = [MARKETS] if scene.speaks_of_trade(opening.entries) else []
    return [kind for kind in kinds if kind not in scene.against]


def _enumerated(scene: Scene, opening: Opening, kind: str, free: int) -> Enumeration:
    """Return the entries that an opening leads to, or those before it that start no earlier than the token `free`."""
    sentence = scene.view.sentence
    is_strict = kind == SECTORS and opening.head.category == "list_opens"
    reader = Reader(kind, scene.view.scan, scene.words, scene.setting.grammar, sentence.last, is_strict)
    if not opening.is_before:
        return enumerate_from(reader, opening.entries)
    commas = scene.view.last_signs(",", opening.entries, STARTS)
    behind = [end for index in commas for end in (index + 1, _past_link(scene, index + 1))]
    starts = [start for start in (sentence.first, *behind) if start >= free]
    return enumerate_before(reader, opening.entries, starts)


def _past_link(scene: Scene, index: int) -> int:
    """Return the token behind a word such as the `with` of `, with rice and tea being the main export items`."""
    link = scene.words.at(index, "list_end")
    return link.last if link else index


def _has_answers(scene: Scene, listed: Enumeration) -> bool:
    """Tell whether figures answer to the entries: `exports to China and Japan were 3 and 2 billion, respectively`."""
    cues = stretch.starting(scene.view.of("respectively"), listed.entries[0].first, listed.end + WITHIN)
    return bool(cues)


def _rows(article: Article, scene: Scene, opening: Opening, kind: str, listed: Enumeration) -> Iterator[Listing]:
    """Yield a row for each entry of a list."""
    tokens = scene.view.scan.tokens
    span = where.period(scene, kind, listed.entries[0].first, listed.end)
    place = where.place(scene, opening)
    for position, entry in enumerate(listed.entries, 1):
        start, end = tokens[entry.first].start, tokens[entry.last - 1].end
        yield Listing(
            listing_id=f"{article.source_id}:{kind}:{start}",
            source_id=article.source_id,
            start=start,
            end=end,
            exact=article.text[start:end],
            kind=kind,
            geography_id=place,
            time_period=span.code if span else None,
            position=position,
            item_id=entry.item,
            partner_id=entry.partner,
            name=entry.name,
        )
