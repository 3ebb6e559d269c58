"""The languages of the site: its words (`words/*.yaml`), and how numbers and days are written in each (CLDR, by Babel).

A text that exists in English only, such as a definition, is looked up in `translations/<language>/*.yaml` by its
English words; pages mark what has no translation.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any

import yaml
from babel import Locale
from babel.dates import format_date
from markupsafe import Markup

from pipeline.document.escape import referenced

FOLDER = Path(__file__).parent
# The first one's pages lie at the site's root, the others' in a folder of their own.
CODES = ("en", "vi")
MINUS = "−"
LEFT_OUT = "…"
DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


@dataclass(frozen=True, eq=False)
class Language:
    """A language, by its BCP 47 code, with all words of the site."""

    code: str
    words: Mapping[str, Any]
    translations: Mapping[str, str]

    @property
    def folder(self) -> str:
        """The folder of its pages, from the site's root, with a slash at the end; empty for the first language."""
        return "" if self.code == CODES[0] else f"{self.code}/"

    def name(self, row: object, field: str = "name") -> str:
        """Return what a row of the package calls `name_en` or `name_vi`, in this language."""
        return getattr(row, f"{field}_{self.code}") or ""

    def say(self, key: str, **values: object) -> Markup:
        """Return a sentence of the site, its values filled in and escaped: `say("home.lead", count=2, places=…)`."""
        parts = (
            literal + (self._filled(values[name]) if name else Markup())
            for literal, name in _parsed(self._form(key, values))
        )
        return Markup("").join(parts)

    def plain(self, key: str, **values: object) -> str:
        """Return a sentence as text."""
        numbers = {name: self.number(value) if _counts(value) else value for name, value in values.items()}
        return self._form(key, values).format(**numbers)

    def number(self, value: object) -> str:
        """Return all digits of a whole number or decimal, thousands apart: 149,860.5 is 149.860,5 in Vietnamese."""
        text = format(Decimal(str(value)), ",f")
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return text.replace("-", MINUS).translate(_marks(self.code))

    def day(self, value: date) -> str:
        """Return a day: 24 November 2025, 24/11/2025."""
        return _formatted(value, self.words["dates"]["day"], self.code)

    def month(self, value: date) -> str:
        """Return a day's month: Nov 2025, 11/2025."""
        return _formatted(value, self.words["dates"]["month"], self.code)

    def dated(self, text: str) -> str:
        """Return a date as the data write it (2025-11-07, 2025-11) in words; any other text as it is."""
        try:
            return self.day(date.fromisoformat(text))
        except ValueError:
            year, _, month = text.partition("-")
        if len(year) == len("2025") and month.isdecimal() and year.isdecimal():
            return self.month(date(int(year), int(month), 1))
        return text

    def dates_in(self, text: str) -> str:
        """Return a text with the days that it tells as the data write them (2025-11-07) in words."""
        return DAY.sub(lambda found: self.dated(found[0]), text)

    def translated(self, text: str) -> str | None:
        """Return an English text in this language, or nothing where no one has translated it.

        A translation that ends with the sign of what is left out holds for every text that begins like it: "part of …".
        """
        return text if self.code == "en" else self.translations.get(text) or self._opened(text)

    def _opened(self, text: str) -> str | None:
        found = (form.replace(LEFT_OUT, text[len(key) :]) for key, form in self._openings if text.startswith(key))
        return next(found, None)

    @cached_property
    def _openings(self) -> list[tuple[str, str]]:
        """The translations of texts that begin alike, by what they begin with."""
        ends = ((key.removesuffix(LEFT_OUT), form) for key, form in self.translations.items() if key.endswith(LEFT_OUT))
        return list(ends)

    def _form(self, key: str, values: Mapping[str, Any]) -> str:
        found: Any = self.words
        for name in key.split("."):
            found = found[name]
        if isinstance(found, str):
            return found
        chosen: str = found[Locale(self.code).plural_form(values["count"])]
        return chosen

    def _filled(self, value: object) -> Markup:
        if isinstance(value, Markup):
            return value
        return referenced(self.number(value) if _counts(value) else str(value))


@cache
def language(code: str) -> Language:
    """Return a language of the site."""
    shared = _read(FOLDER / "words" / "signs.yaml")
    translations: dict[str, str] = {}
    for path in sorted((FOLDER / "translations" / code).glob("*.yaml")):
        translations |= _read(path)
    words = shared | _read(FOLDER / "words" / f"{code}.yaml")
    return Language(code, MappingProxyType(words), MappingProxyType(translations))


def codes(group: str) -> list[str]:
    """Return the codes of a group (`measures`, `verdicts`, …) in the order in which every page shows them."""
    return list(language(CODES[0]).words[group])


def order(text: str) -> str:
    """Return what text is sorted by: letters without marks, so that Đà Nẵng stands among the Ds in any language."""
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(character for character in plain if not unicodedata.combining(character))


def _counts(value: object) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def _read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


@cache
def _formatted(value: date, form: str, code: str) -> str:
    return format_date(value, form, locale=code)


@cache
def _marks(code: str) -> Mapping[int, str]:
    symbols = Locale(code).number_symbols["latn"]
    return {ord(","): symbols["group"], ord("."): symbols["decimal"]}


@cache
def _parsed(form: str) -> list[tuple[Markup, str | None]]:
    return [(referenced(literal), name) for literal, name, _, _ in Formatter().parse(form)]
