"""Provinces and other areas: their spellings, and which of two areas of one name a text means.

A province whose territory changed on 1 July 2025 is two rows of the code list: `bac-ninh-pre-2025` and `bac-ninh`.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date

from pipeline.model import Geography

MERGER = date(2025, 7, 1)
BEFORE = "-pre-2025"
COUNTRY, CAPITAL = "viet-nam", "hanoi"
NATION, REGION = WIDER = ("country", "region")  # levels above a province
PROVINCES = frozenset({"province", "municipality"})
ZONE = "economic-zone"  # level of an area
PARTS = frozenset({"district", "border-gate", ZONE})  # levels below a province


def place_phrases(geographies: Mapping[str, Geography], extra: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the phrases of each place by its plain id, with and without diacritics."""
    phrases: dict[str, set[str]] = {}
    for geography in geographies.values():
        plain = geography.geography_id.removesuffix(BEFORE)
        names = {geography.name_en, geography.name_vi, *(geography.aliases or "").split("|")}
        phrases.setdefault(plain, set()).update(name for name in names if name and "(" not in name)
    for identifier, spellings in extra.items():
        phrases.setdefault(identifier, set()).update(str(spelling) for spelling in spellings)
    return {identifier: sorted(_spellings(names)) for identifier, names in sorted(phrases.items())}


def opening_with(
    places: Mapping[str, list[str]], units: Mapping[str, Mapping[object, list[str]]]
) -> dict[str, list[str]]:
    """Return the phrases of places that open with a word for a unit, as they are written: `Ha Nam` has no hectares."""
    words = {str(word).casefold() for factors in units.values() for phrases in factors.values() for word in phrases}
    found = {name: [f"={one}" for one in known if one.split()[0].casefold() in words] for name, known in places.items()}
    return {name: phrases for name, phrases in found.items() if phrases}


def _spellings(names: Iterable[str]) -> set[str]:
    """Return names with and without diacritics, as proper names: at least their first letter is a capital."""
    found = set()
    for name in names:
        found |= {name, unaccented(name)}
    return found


def unaccented(text: str) -> str:
    """Return a text without diacritics: `Bắc Ninh` becomes `Bac Ninh`."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def area(plain: str, day: date | None, geographies: Mapping[str, Geography]) -> str:
    """Return the area that a place's name means in an article of a day; without a day, the one before July 2025."""
    earlier = f"{plain}{BEFORE}"
    if earlier in geographies:
        return plain if day is not None and day >= MERGER else earlier
    if plain in ("hue", "thua-thien-hue"):
        changed = geographies["hue"].valid_from
        return "hue" if day is not None and changed is not None and day >= changed else "thua-thien-hue"
    return plain


def parents(identifier: str, geographies: Mapping[str, Geography]) -> list[str]:
    """Return the areas that an area is part of, nearest first."""
    found: list[str] = []
    at = geographies[identifier].parent_id
    while at and at not in found:
        found.append(at)
        at = geographies[at].parent_id
    return found


def lies_in(part: str, whole: str, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether an area is part of another, as it is now or as it was before July 2025."""
    return whole.removesuffix(BEFORE) in [one.removesuffix(BEFORE) for one in parents(part, geographies)]


def may_lie_in(part: str, whole: str, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether an area is part of another, or of the province that this one is a part of since July 2025.

    The code list only has the present parent: Phu Quoc, now in An Giang, may have been in Kien Giang.
    """
    merged = geographies[whole].merged_into
    return lies_in(part, whole, geographies) or (merged is not None and lies_in(part, merged, geographies))
