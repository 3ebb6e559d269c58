"""Places as the site names them, and the provinces that the figures are about."""

from collections import Counter
from collections.abc import Iterable, Mapping

from pipeline.document.languages import Language
from pipeline.model import Geography

# A centrally run city is of a province's rank.
PROVINCIAL = frozenset({"province", "municipality"})


def names(geographies: Mapping[str, Geography], language: Language) -> dict[str, str]:
    """Return each place's name; territories of one name are told apart by the month in which one became the other."""
    territories = Counter(place.name_en for place in geographies.values())
    return {
        place.geography_id: _dated(place, language) if territories[place.name_en] > 1 else language.name(place)
        for place in geographies.values()
    }


def provinces(ids: Iterable[str | None], geographies: Mapping[str, Geography]) -> list[Geography]:
    """Return today's provinces that the places are, were merged into or lie in, by name."""
    found = {_province(geographies[place], geographies) for place in ids if place}
    return sorted((geographies[place] for place in found if place), key=lambda place: place.name_en)


def _dated(place: Geography, language: Language) -> str:
    name = language.name(place)
    if place.valid_to:
        return language.plain("territory.until", name=name, month=language.month(place.valid_to))
    if place.valid_from:
        return language.plain("territory.since", name=name, month=language.month(place.valid_from))
    return name


def _province(place: Geography, geographies: Mapping[str, Geography]) -> str | None:
    while place.level not in PROVINCIAL:
        if place.parent_id is None:
            return None
        place = geographies[place.parent_id]
    while place.merged_into:
        place = geographies[place.merged_into]
    return place.geography_id
