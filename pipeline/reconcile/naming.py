"""Names for people: of indicators, with what is said of them, of places, partners and items."""

from collections.abc import Mapping
from functools import lru_cache

from pipeline.model import Indicator, Item, Partner
from pipeline.reconcile.figures import Figure
from pipeline.vocabulary import code_lists

MEASURES = {
    "level": "",
    "change_yoy": "change on the year before",
    "change_pop": "change on the period before",
    "change_base": "change on a named period",
    "change_avg": "mean change a year",
    "ratio_yoy": "ratio to the year before",
    "share": "share",
    "rank": "rank",
    "plan_ratio": "percent of the plan",
    "contribution": "contribution to growth",
}


@lru_cache(maxsize=65_536)
def place_name(geography_id: str | None) -> str:
    """Return the name of a place; a province that was merged into one of its name says so."""
    lists = code_lists().geographies
    place = lists.get(geography_id or "")
    if place is None:
        return "place not stated"
    now = lists.get(place.merged_into or "")
    return f"{place.name_en} (before July 2025)" if now and now.name_en == place.name_en else place.name_en


@lru_cache(maxsize=65_536)
def named(column: str, identifier: str) -> str:
    """Return the name of an indicator, a partner or an item; of an item that an article named, its id as words."""
    lists = code_lists()
    known: dict[str, Mapping[str, Indicator] | Mapping[str, Partner] | Mapping[str, Item]] = {
        "indicator_id": lists.indicators,
        "partner_id": lists.partners,
        "item_id": lists.items,
    }
    found = known[column].get(identifier)
    return identifier.replace("-", " ") if found is None else found.name_en


def indicator(figure: Figure) -> str:
    """Return the name of a figure's indicator."""
    return named("indicator_id", figure.indicator_id)


def measured(figure: Figure) -> str:
    """Return the indicator with what is said of it: `Exports of goods, change on the year before`."""
    said = MEASURES[figure.measure]
    return f"{indicator(figure)}, {said}" if said else indicator(figure)
