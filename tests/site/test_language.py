"""The languages of the site: each has every word, every page and the same settings as the others, and nothing idle."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml

from pipeline import schemas, vocabulary
from pipeline.document import languages
from pipeline.document import site as mkdocs
from pipeline.document.languages import CODES, FOLDER, language
from tests.site.conftest import PARAMS, ROOT, Site
from tests.site.parsed import ParsedPage

EN, VI = language("en"), language("vi")
EXPECTATIONS = ROOT / "pipeline" / "expectations"
# The forms of a sentence that its number chooses from.
PLURALS = {"one", "other"}
# What English reads from the data.
NOT_ENGLISH = {"explanations"}


def _words(code: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((FOLDER / "words" / f"{code}.yaml").read_text(encoding="utf-8"))
    return loaded


def _leaves(words: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if not isinstance(words, dict):
        yield path, str(words)
    elif set(words) <= PLURALS:
        yield path, words["other"]
    else:
        for key, value in words.items():
            yield from _leaves(value, f"{path}.{key}" if path else str(key))


def test_both_languages_have_the_same_words_in_the_same_order() -> None:
    english, vietnamese = (
        [key for key, _ in _leaves(_words(code)) if key.split(".")[0] not in NOT_ENGLISH] for code in CODES
    )
    assert sorted(set(english) - set(vietnamese)) == [], "in English only"
    assert sorted(set(vietnamese) - set(english)) == [], "in Vietnamese only"
    assert english == vietnamese


def test_every_relation_and_verdict_of_checks_is_explained_in_vietnamese() -> None:
    forms, codes = _words("vi")["explanations"], _words("en")
    assert set(codes["relations"]) <= set(forms)
    assert {form.partition("_")[0] for form in forms} <= {*map(_first, codes["relations"]), "outcomes"}
    assert set(forms["outcomes"]) == set(codes["verdicts"])


def _first(name: str) -> str:
    return name.partition("_")[0]


def test_a_sentence_takes_the_same_values_in_both_languages() -> None:
    vietnamese = dict(_leaves(_words("vi")))
    for key, text in _leaves(_words("en")):
        if re.search(r"\[.*\]$|pattern", key) is None and "{" in text:
            assert _names(text) == _names(vietnamese[key]), key


def _names(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_sentence_is_used_and_every_used_one_is_there() -> None:
    templates = "\n".join(path.read_text(encoding="utf-8") for path in sorted((FOLDER / "templates").iterdir()))
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.rglob("*.py")))
    used = set(re.findall(r'(?:say|plain)\("([a-z_.]+)"', templates + code))
    for group, names in re.findall(r'm?\.?head\("([a-z]+)", (\[.*?\])', templates):
        used |= {f"{group}.{name.lstrip('#=')}" for name in re.findall(r'"([#=]?[a-z_]+)"', names)}
    # What a template puts together: the groups of the page that compares.
    used |= {f"compare.{group}{part}" for group in ("conflict", "vintage", "revised") for part in ("", "_lead")}
    pages = {"common", "table", "figures", "cite", *(path.stem for path in (FOLDER / "templates").glob("*.md"))}
    sentences = {key for key, _ in _leaves(_words("en")) if key.split(".")[0] in pages}
    assert sorted(sentences - used) == [], "no page says it"
    missing = {key for key in used if key.split(".")[0] in pages and not key.endswith(".")} - sentences
    assert sorted(missing) == [], "no words for it"


@pytest.mark.parametrize(("count", "said"), [(1, "22 from 1 article"), (4, "22 from 4 articles")])
def test_a_sentence_agrees_with_its_number(count: int, said: str) -> None:
    assert EN.plain("indicator.figures_of", figures=22, count=count) == said


def test_values_in_a_sentence_are_escaped_and_numbers_written_in_its_language() -> None:
    assert "&#60;b&#62;" in EN.say("common.no_findings", what="<b>")
    assert "1.234" in VI.plain("source.numerals_lead", count=1234)


@pytest.mark.parametrize(
    ("text", "english", "vietnamese"),
    [
        ("2025-11-07", "7 November 2025", "7/11/2025"),
        ("2025-09", "Sep 2025", "9/2025"),
        ("2025-Q3", "2025-Q3", "2025-Q3"),
    ],
)
def test_dates_are_written_as_each_language_does(text: str, english: str, vietnamese: str) -> None:
    assert (EN.dated(text), VI.dated(text)) == (english, vietnamese)


def test_names_are_sorted_as_a_vietnamese_reader_expects() -> None:
    assert sorted(["Đồng Nai", "Hà Nội", "An Giang", "Đà Nẵng"], key=languages.order) == [
        "An Giang",
        "Đà Nẵng",
        "Đồng Nai",
        "Hà Nội",
    ]


def test_every_definition_and_authority_has_its_translation_and_none_is_idle() -> None:
    indicators = vocabulary.code_lists().indicators.values()
    english = {text for indicator in indicators for text in (indicator.definition, indicator.authority) if text}
    assert _differences("indicators", english) == ([], [])


def test_every_table_and_column_has_its_translation_and_none_is_idle() -> None:
    tables = [schemas.resource(name) for name in schemas.RESOURCES]
    english = {text for table in tables for text in (table["title"], table["description"])}
    english |= {field["description"] for name in schemas.RESOURCES for field in schemas.fields(name)}
    assert _differences("schemas", english) == ([], [])


def test_every_reason_of_an_expectation_has_its_translation_and_none_is_idle() -> None:
    suites = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXPECTATIONS.glob("*.json"))]
    english = {expected["description"] for suite in suites for expected in suite["expectations"]}
    assert _differences("expectations", english) == ([], [])


def test_every_note_of_a_place_has_its_translation_and_none_is_idle() -> None:
    notes = [place.note for place in vocabulary.code_lists().geographies.values() if place.note]
    assert _differences("geographies", {part for note in notes for part in note.split("; ")}) == ([], [])


def _differences(name: str, english: set[str]) -> tuple[list[str], list[str]]:
    """Return which texts are in English only, and which translations are of no text."""
    path = FOLDER / "translations" / "vi" / f"{name}.yaml"
    translated = yaml.safe_load(path.read_text(encoding="utf-8"))
    return sorted(english - set(translated)), sorted(set(translated) - english)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("says when", "cho biết thời gian"),
        ("part of COVID-19", "thuộc “COVID-19”"),
        ("numbered Tier", "số thứ tự của “Tier”"),
        ("part of an address or code", "thuộc một địa chỉ hoặc mã số"),
        ("34 provinces and cities", None),
    ],
)
def test_why_a_numeral_is_no_figure_is_told_in_vietnamese_around_the_words_of_the_article(
    reason: str, told: str | None
) -> None:
    assert VI.translated(reason) == told


def test_the_days_in_an_english_sentence_are_told_in_words() -> None:
    assert EN.dates_in("8.7 billion USD in Soha.vn (2025-10-30).") == "8.7 billion USD in Soha.vn (30 October 2025)."


def test_every_page_is_there_in_every_language(pages: dict[str, ParsedPage]) -> None:
    english = {address for address in pages if not address.startswith("vi/")}
    vietnamese = {address.removeprefix("vi/") for address in pages if address.startswith("vi/")}
    assert english == vietnamese


def test_every_page_leads_to_itself_in_the_other_language(pages: dict[str, ParsedPage], site: Site) -> None:
    for address in pages:
        if address.endswith("404.html"):
            continue
        text = (site.folder / address / "index.html").read_text(encoding="utf-8")
        inside = address.removeprefix("vi/")
        code, other = ("vi", "en") if address.startswith("vi/") else ("en", "vi")
        assert f'<html lang="{code}"' in text
        for hreflang, folder in (("en", ""), ("vi", "vi/"), ("x-default", "")):
            assert f'hreflang="{hreflang}" href="{PARAMS.site_url}{folder}{inside}"' in text, address
        assert re.search(rf'<a class="[^"]*language" lang="{other}" hreflang="{other}" href="[./a-zA-Z0-9_-]*"', text)
        assert f'<link rel="canonical" href="{PARAMS.site_url}{address}">' in text


def test_both_languages_have_the_same_navigation() -> None:
    def paths(code: str) -> list[str]:
        config = mkdocs.config_file(ROOT, language(code)).read_text(encoding="utf-8")
        navigation = yaml.safe_load(re.search(r"^nav:\n((?: .*\n)+)", config, re.MULTILINE)[0])  # type: ignore[index]
        return re.findall(r"[\w/]+\.md", str(navigation))

    assert paths("en") == paths("vi")


def test_hand_written_pages_are_there_in_every_language() -> None:
    english, vietnamese = (_files(ROOT / "docs" / code) for code in CODES)
    assert english == vietnamese


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
