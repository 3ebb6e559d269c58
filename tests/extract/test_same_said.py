"""What is said in another notation is read the same: the project's own articles, written otherwise."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from pipeline.ingest import opened
from pipeline.ingest.articles import read_articles
from pipeline.model import Article
from tests.extract.reading import reading

OWN = Path(__file__).parents[1] / "articles" / "own" / "texts"
# The tone of an open syllable may be written on its first or its second vowel.
TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "ủy": "uỷ", "ùy": "uỳ", "úy": "uý", "ụy": "uỵ"}
Row = tuple[object, ...]


def each(pattern: str, new: str) -> Callable[[str], str]:
    """Return what writes every match of a pattern anew."""
    return lambda text: re.sub(pattern, new, text)


def tones_on_second(text: str) -> str:
    return re.sub(rf"({'|'.join(TONES)})(?!\w)", lambda found: TONES[found[1]], text)


def without_diacritics(text: str) -> str:
    plain = text.replace("Đ", "D").replace("đ", "d")
    return "".join(sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign))


def headline_in_capitals(text: str) -> str:
    headline, end, rest = text.partition("\n")
    return headline.upper() + end + rest


WRITTEN: dict[str, tuple[str, Callable[[str], str]]] = {
    # languages, and how to write
    "decomposed": ("en vi", lambda text: unicodedata.normalize("NFD", text)),
    "no-break spaces": ("en vi", each(r"(?<=\d) (?=\w)", "\u202f")),
    "two spaces": ("en vi", each(r"(?<=\w) (?=\w)", "  ")),
    "unseen signs": ("en vi", each(r" (?=\w)", " \u200b\u200e\ufeff")),
    "soft hyphens": ("en vi", each(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad")),
    "ends of Windows": ("en vi", each("\n", " \r\n")),
    "indented": ("en vi", each(r"(?m)^(?=\w)", "    ")),
    "curly": ("en vi", each("'", "’")),
    "long dashes": ("en vi", each(" [-–] ", " — ")),
    "dashes in ranges": ("en vi", each(r"(?<=\d)-(?=\d)", "–")),
    "capitals": ("en vi", headline_in_capitals),
    "percent apart": ("en vi", each(r"(?<=\d)%", " %")),
    "percent": ("en", each(r"(?<=\d)%(?=[ ,.)])", " percent")),
    "per cent": ("en", each(r"(?<=\d)%(?=[ ,.)])", " per cent")),
    "dollars behind": ("en", each(r"(?:US\$|USD ?)(\d[\d.,]*) (million|billion)\b", r"\1 \2 US dollars")),
    "bn": ("en", each(r"(US\$|\$|USD ?)(\d[\d.,]*) billion\b", r"\1\2bn")),
    "without diacritics": ("en", without_diacritics),
    "phần trăm": ("vi", each(r"(?<=\d)%", " phần trăm")),
    "tỉ": ("vi", each(r"\btỷ(?= đồng| USD| đô)", "tỉ")),
    "VNĐ": ("vi", each(r"\btỷ đồng\b", "tỷ VNĐ")),
    "đô la Mỹ": ("vi", each(r"\b(tỷ|triệu) USD\b", r"\1 đô la Mỹ")),
    "tones on the second vowel": ("vi", tones_on_second),
}


@cache
def articles() -> tuple[tuple[Article, list[Row]], ...]:
    """Return the articles and what is read of them, as they stand."""
    return tuple((one, rows(one, one.text)) for one in read_articles(opened(OWN)))


def rows(one: Article, text: str) -> list[Row]:
    """Return what is told by a text that stands for an article's, in its order, without where it stands."""
    day = f"{one.published_from}/{one.published_to}" if one.published_basis == "catalogued" else None
    found = reading(text, one.language, day)
    places = {mention.mention_id: mention.start for mention in found.mentions}
    told = (
        (
            places[figure.mention_id],
            *(figure.indicator_id, figure.measure, figure.geography_id, figure.partner_id, figure.item_id),
            *(figure.time_period, figure.status, figure.value, figure.unit_id, figure.qualifier),
        )
        for figure in found.observations
    )
    return [row[1:] for row in sorted(told, key=lambda row: (row[0], str(row)))]


@pytest.mark.parametrize("name", WRITTEN)
def test_an_article_written_otherwise_is_read_the_same(name: str) -> None:
    languages, write = WRITTEN[name]
    changed = 0
    for article, told in articles():
        text = write(article.text)
        if article.language in languages.split() and text != article.text:
            changed += 1
            assert rows(article, text) == told, article.source_id
    assert changed, "a way of writing that none of the articles has"
