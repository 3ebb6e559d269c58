"""Places as the site names them, and the provinces that the figures are about."""

from collections.abc import Iterable, Mapping
from datetime import date

from pipeline.document.words import words
from pipeline.model import Geography

# A centrally run city is of a province's rank.
PROVINCIAL = frozenset({"province", "municipality"})


def names(geographies: Mapping[str, Geography]) -> dict[str, str]:
    """Return each place's name; territories of one name are told apart by the month in which one became the other."""
    territories: dict[str, int] = {}
    for place in geographies.values():
        territories[place.name_en] = territories.get(place.name_en, 0) + 1
    return {
        place.geography_id: _dated(place) if territories[place.name_en] > 1 else place.name_en
        for place in geographies.values()
    }


def provinces(ids: Iterable[str | None], geographies: Mapping[str, Geography]) -> list[Geography]:
    """Return today's provinces that the places are, were merged into or lie in, by name."""
    found = {_province(geographies[place], geographies) for place in ids if place}
    return sorted((geographies[place] for place in found if place), key=lambda place: place.name_en)


def day(value: date) -> str:
    """Return a day as 24 November 2025."""
    return _formatted(value, "d MMMM y")


def month(value: date) -> str:
    """Return a day's month as Nov 2025."""
    return _formatted(value, "MMM y")


def _formatted(value: date, pattern: str) -> str:
    from babel.dates import format_date

    return format_date(value, pattern, locale="en")


def _dated(place: Geography) -> str:
    forms = words()["territory"]
    if place.valid_to:
        return str(forms["until"].format(name=place.name_en, month=month(place.valid_to)))
    if place.valid_from:
        return str(forms["since"].format(name=place.name_en, month=month(place.valid_from)))
    return place.name_en


def _province(place: Geography, geographies: Mapping[str, Geography]) -> str | None:
    while place.level not in PROVINCIAL:
        if place.parent_id is None:
            return None
        place = geographies[place.parent_id]
    while place.merged_into:
        place = geographies[place.merged_into]
    return place.geography_id
