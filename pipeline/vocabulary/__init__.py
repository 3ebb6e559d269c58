"""Code lists and lexicons: every word of English and Vietnamese that the pipeline knows.

Code lists are CSV files beside this one; `partners` are the ISO 3166 countries and territories with the names of the
Unicode CLDR (through Babel), and the groupings of `groupings.csv`. Lexicons are YAML (see `lexicon.py`).
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from pipeline.model import Geography, Indicator, Item, Partner, Unit
from pipeline.vocabulary import tables

FOLDER = Path(__file__).parent

# CLDR territories of two letters that are no countries: unions, pseudo-locales, unknown, Outlying Oceania.
NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}

Row = TypeVar("Row", Indicator, Geography, Partner, Item, Unit)


@dataclass(frozen=True)
class CodeLists:
    """The code lists by id."""

    indicators: Mapping[str, Indicator]
    geographies: Mapping[str, Geography]
    partners: Mapping[str, Partner]
    items: Mapping[str, Item]
    units: Mapping[str, Unit]


@cache
def code_lists(folder: Path = FOLDER) -> CodeLists:
    """Return the code lists of a vocabulary folder. Raises `InputError` for a cell that is not what it may be."""
    return CodeLists(
        indicators=_read(folder, "indicators", Indicator),
        geographies=_read(folder, "geographies", Geography),
        partners=_read(folder, "groupings", Partner) | _countries(),
        items=_read(folder, "items", Item),
        units=_read(folder, "units", Unit),
    )


def _read(folder: Path, name: str, row_type: type[Row]) -> dict[str, Row]:
    fields = dataclasses.fields(row_type)
    found: dict[str, Row] = {}
    for line in tables.read(name, folder):
        values = [_value(line[field.name], "date" in str(field.type)) for field in fields]
        found[str(values[0])] = row_type(*values)  # type: ignore[arg-type]
    return found


def _value(text: str, is_date: bool) -> str | date | None:
    if not text:
        return None
    return date.fromisoformat(text) if is_date else text


def _countries() -> dict[str, Partner]:
    from babel import Locale

    english, vietnamese = Locale("en").territories, Locale("vi").territories
    codes = sorted(
        str(code) for code in english if len(str(code)) == 2 and code in vietnamese and code not in NO_COUNTRY
    )
    return {code: Partner(code, english[code], vietnamese[code], "country", code) for code in codes}
