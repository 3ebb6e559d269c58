"""The phrasebook of a language: every lexicon and code list, as one trie."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline import vocabulary
from pipeline.extract.phrases import Phrasebook
from pipeline.extract.places import place_phrases
from pipeline.vocabulary import CodeLists, lexicon

ENGLISH, VIETNAMESE = "en", "vi"

# lists of grammar.yaml whose values are categories of their own
TERMS = (
    "range", "between", "month", "month_before", "quarter", "quarter_unit", "year", "year_unit", "day", "first", "last",
    "this_year", "the_year", "last_year", "until_day", "against", "edge", "compared_behind", "this_month", "last_month", "whole_year", "first_half", "second_half", "until",
    "from_start", "since", "of", "date_cue", "comparison", "duration", "not_currency", "ordinal_suffix",
    "ordinal_prefix",
)  # fmt: skip
# lists of cues.yaml that are one category each
CUES = (
    "reaching", "share", "plan", "contribution", "ratio", "respectively", "each", "of_which", "rank_first",
    "rank_verbs", "rank_nouns", "rank_fields", "rank_peers", "nation", "region", "after", "per", "scope_nouns", "names", "function",
    "legal_form", "legal_form_before", "there", "partner_to", "proform", "deficit", "conj", "bare_growth", "present", "whole_of", "names_behind",
)  # fmt: skip
# groups of cues.yaml: the value tells which
GROUPS = ("own_place", "topic_item", "qualifiers", "qualifiers_behind", "status", "direction", "base")


@dataclass(frozen=True)
class Grammar:
    """What the extractor knows of a language."""

    language: str
    lists: CodeLists
    book: Phrasebook
    item_scopes: Mapping[str, frozenset[str]]


@cache
def grammar(language: str, folder: Path = vocabulary.FOLDER) -> Grammar:
    """Return the grammar of a language (English for any other than Vietnamese) from a vocabulary folder."""
    known = VIETNAMESE if language == VIETNAMESE else ENGLISH
    lists = vocabulary.code_lists(folder)
    book = Phrasebook()
    _add_numbers(book, folder, known)
    _add_cues(book, folder, known)
    _add_concepts(book, folder, known, lists)
    _add_names(book, folder, known, lists)
    return Grammar(known, lists, book, _item_scopes(folder))


def _proper(names: Iterable[str]) -> Iterator[str]:
    """Yield names as they are written in a text and in a headline."""
    for name in names:
        if name.replace(" ", "").isalpha():
            yield from (f"={name}", f"={name.upper()}")


def _item_scopes(folder: Path) -> dict[str, frozenset[str]]:
    """Return, by topic or id of an indicator, the types of items that may narrow it."""
    found: dict[str, set[str]] = {}
    with (folder / "item_scopes.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            found.setdefault(line["applies_to"], set()).add(line["type"])
    return {whom: frozenset(types) for whom, types in found.items()}


def _add_numbers(book: Phrasebook, folder: Path, language: str) -> None:
    units = lexicon.load(folder, "units")
    for code, phrases in units["currencies"].items():
        book.add("currency", code, phrases)
    for category in ("percent", "percentage_point", "times"):
        book.add(category, category, units[category])
    for unit, factors in units["units"].items():
        for factor, phrases in factors.items():
            book.add("unit", (unit, factor), phrases)
    for other in (ENGLISH, VIETNAMESE):  # scale words of the other language occur in quotations and tables
        words = lexicon.load(folder, "grammar", other)
        for exponent, phrases in words["scales"].items():
            book.add("scale", exponent, phrases)
    words = lexicon.load(folder, "grammar", language)
    for group, category in (
        ("scale_letters", "scale_letter"),
        ("numbers", "number"),
        ("ordinals", "ordinal"),
        ("fractions", "fraction"),
        ("multiples", "multiple"),
        ("months", "month_name"),
        ("roman", "roman"),
    ):
        for value, phrases in words.get(group, {}).items():
            book.add(category, value, phrases)
    for category in TERMS:
        book.add(category, category, words.get(category, ()))


def _add_cues(book: Phrasebook, folder: Path, language: str) -> None:
    cues = lexicon.load(folder, "cues", language)
    for category in CUES:
        book.add(category, category, cues.get(category, ()))
    for group in GROUPS:
        for value, phrases in cues.get(group, {}).items():
            book.add(group, value, phrases)
    for basis in ("current", "constant_2010", "constant_1994"):
        book.add("price", basis, cues.get(f"price_{basis}", ()))


def _add_concepts(book: Phrasebook, folder: Path, language: str, lists: CodeLists) -> None:
    for concept, phrases in lexicon.load(folder, "concepts", language).items():
        book.add("not_concept" if concept == "_not" else "concept", concept, phrases)
    for group, features in lexicon.load(folder, "features", language).items():
        for feature, phrases in features.items():
            book.add(group, feature, phrases)


def _add_names(book: Phrasebook, folder: Path, language: str, lists: CodeLists) -> None:
    for identifier, phrases in lexicon.load(folder, "items", language).items():
        if identifier == "_not":
            book.add("not_item", identifier, phrases)
        else:
            book.add("item", identifier, phrases)
            if identifier in lists.items and lists.items[identifier].type == "ownership":
                book.add("not_concept", identifier, phrases)  # the FDI sector is no FDI
    partners = lexicon.load(folder, "partners", language)
    for partner in lists.partners.values():
        if partner.partner_id not in ("_T", "VN"):
            names = {partner.name_en, partner.name_vi} if language == VIETNAMESE else {partner.name_en}
            book.add("partner", partner.partner_id, sorted(_proper(names)))
    for identifier, phrases in partners.items():
        book.add("not_partner" if identifier == "_not" else "partner", identifier, phrases)
    for identifier, phrases in place_phrases(lists.geographies, lexicon.load(folder, "places")).items():
        book.add("not_place" if identifier == "_not" else "place", identifier, phrases)
    for name, nationality in lexicon.load(folder, "firms").items():
        book.add("firm", nationality, [f"={name}"])
