"""The grammar of a language: every lexicon and code list, its phrases as one trie.

The lexicons' formats are in `docs/vocabulary.md`. A list of phrases is a category of its own name; in a mapping the key
is the category and what it maps to tells the value.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pipeline import vocabulary
from pipeline.errors import InputError
from pipeline.extract.clauses import Frames, read_frames
from pipeline.extract.concepts import Concepts, read_concepts
from pipeline.extract.phrases import PLAIN, Phrasebook
from pipeline.extract.places import opening_with, place_phrases
from pipeline.extract.scan import MASK
from pipeline.extract.staying import staying
from pipeline.vocabulary import CodeLists, lexicon, tables

ENGLISH, VIETNAMESE = "en", "vi"
UNITS = ("unit", "unit_glued")  # categories of phrases with a unit and a factor
PARTNERS_OF_NO_NAME = ("_T", "VN")  # all together, and the country itself


@dataclass(frozen=True)
class Grammar:
    """What the extractor knows of a language.

    `scopes` are the types of names that may narrow an indicator, `goods` what a sector sells.
    """

    language: str
    lists: CodeLists
    concepts: Concepts
    frames: Frames
    book: Phrasebook
    scopes: Mapping[str, frozenset[str]]
    goods: Mapping[str, str]

    def narrowing(self, indicator: str | None) -> frozenset[str]:
        """Return the types of items and partners that may narrow an indicator: its own and those of its topic."""
        return self.scopes[indicator] if indicator is not None else frozenset()


@cache
@staying()
def grammar(language: str, folder: Path = vocabulary.FOLDER) -> Grammar:
    """Return the grammar of a language (English for any other than Vietnamese) from a vocabulary folder."""
    known = VIETNAMESE if language == VIETNAMESE else ENGLISH
    lists = vocabulary.code_lists(folder)
    concepts = read_concepts(tables.read("concepts", folder), lists.indicators)
    frames = read_frames(tables.read("clauses", folder))
    book = Phrasebook()
    units = lexicon.load(folder, "units")
    _add_units(book, units, lists)
    _add_words(book, lexicon.load(folder, "abbreviations"))
    for name in ("grammar", "cues", "features"):
        _add_words(book, lexicon.load(folder, name, known))
    # scale words of the other language occur in quotations and tables
    other = ENGLISH if known == VIETNAMESE else VIETNAMESE
    _add_values(book, "scale", lexicon.load(folder, "grammar", other)["scale"])
    _add_values(book, "concept", lexicon.load(folder, "concepts", known))
    _add_items(book, lexicon.load(folder, "items", known, lists.items), lists)
    _add_partners(book, lexicon.load(folder, "partners", known, lists.partners), lists, known)
    places = place_phrases(lists.geographies, lexicon.load(folder, "places", None, lists.geographies))
    _add_values(book, "place", places)
    _add_values(book, f"{MASK}unit", opening_with(places, units["unit"]))
    for firm, country in lexicon.load(folder, "firms").items():
        book.add("firm", country, [f"={firm}"])
    return Grammar(known, lists, concepts, frames, book, _scopes(folder, lists), _goods(folder))


@cache
def turns(language: str, folder: Path = vocabulary.FOLDER) -> Phrasebook:
    """Return the words that tell the direction of figures of any subject, in the grammar's language."""
    book = Phrasebook()
    _add_words(book, lexicon.load(folder, "turns", language))
    return book


def _add_words(book: Phrasebook, words: Mapping[str, Any]) -> None:
    """Add a lexicon of categories: lists of phrases, or mappings of values to phrases."""
    for category, content in words.items():
        if isinstance(content, Mapping):
            _add_values(book, category, content)
        else:
            book.add(category, PLAIN, content)


def _add_values(book: Phrasebook, category: str, values: Mapping[Any, Iterable[object]]) -> None:
    """Add the phrases of each value of a category; those of `_not` are phrases in which nothing of it is found."""
    for value, phrases in values.items():
        book.add(f"{MASK}{category}" if value == "_not" else category, value, phrases)


def _add_units(book: Phrasebook, words: Mapping[str, Any], lists: CodeLists) -> None:
    """Add currencies and the like, and the units: the value is the kind of quantity, the unit and its factor."""
    _add_words(book, {category: content for category, content in words.items() if category not in UNITS})
    for category in UNITS:
        for unit, factors in words.get(category, {}).items():
            if not isinstance(factors, Mapping):
                where = f"units.yaml, {category}, {unit}"
                raise InputError(where, "phrases without a factor", "factor: [phrases]", "Put the factor before them.")
            kind = _kind(unit, lists)
            _add_values(book, category, {(kind, unit, factor): phrases for factor, phrases in factors.items()})


def _kind(unit: str, lists: CodeLists) -> str:
    """Return the kind (data model, mentions) of a quantity in a unit."""
    dimension = lists.units[unit].dimension if unit in lists.units else ""
    if dimension == "currency":
        return "money"
    return {"times": "ratio"}.get(unit, unit) if dimension == "ratio" else "quantity"


def _add_items(book: Phrasebook, words: Mapping[str, Iterable[object]], lists: CodeLists) -> None:
    _add_values(book, "item", words)
    for identifier, phrases in words.items():
        if identifier in lists.items and lists.items[identifier].type == "ownership":
            book.add(f"{MASK}concept", identifier, phrases)  # the FDI sector is no FDI


def _add_partners(book: Phrasebook, words: Mapping[str, Iterable[object]], lists: CodeLists, language: str) -> None:
    """Add the names of the CLDR, in Vietnamese also the English ones, and those of the lexicon."""
    for partner in lists.partners.values():
        if partner.partner_id not in PARTNERS_OF_NO_NAME:
            names = {partner.name_en, partner.name_vi} if language == VIETNAMESE else {partner.name_en}
            book.add("partner", partner.partner_id, sorted(_proper(names)))
    _add_values(book, "partner", words)


def _proper(names: Iterable[str]) -> Iterator[str]:
    """Yield names as they are written in a text and in a headline."""
    for name in names:
        if name.replace(" ", "").isalpha():
            yield from (f"={name}", f"={name.upper()}")


def _scopes(folder: Path, lists: CodeLists) -> dict[str, frozenset[str]]:
    """Return, by id of an indicator, the types of items, and items, that may narrow it or its topic; or `partner`."""
    found: dict[str, set[str]] = {}
    for line in tables.read("item_scopes", folder):
        found.setdefault(line["applies_to"], set()).add(line["type"])
    return {
        one.indicator_id: frozenset(found.get(one.indicator_id, set()) | found.get(one.topic, set()))
        for one in lists.indicators.values()
    }


def _goods(folder: Path) -> dict[str, str]:
    """Return, by id of a sector, the goods that its trade is in."""
    return {line["sector"]: line["commodity"] for line in tables.read("item_goods", folder)}
