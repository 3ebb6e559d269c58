"""The province that an article names only in its dateline: `HA NAM — The province exported ...`."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract.areas import is_dateline
from pipeline.extract.places import CAPITAL, COUNTRY, PARTS, PROVINCES, WIDER, area, lies_in
from pipeline.extract.scan import Scan
from pipeline.model import Geography

SEATS = frozenset({CAPITAL, "ho-chi-minh-city", "ho-chi-minh-city-pre-2025"})  # where newspapers are written
CITY = "city"  # value of the words for a city that is the article's own place
NAMED = 0.5  # weight of an area that is more than named
TOLD = 1.0  # weight of another province of which a figure is told, not only its name


def written_in(
    scan: Scan, geographies: Mapping[str, Geography], named: Mapping[str, float], day: date | None
) -> str | None:
    """Return the province of the dateline of an article that tells of no other, but for the country or a region.

    Its towns are only parts of it, and so is what was merged into it. Where newspapers are written it is meant only if
    words lead back to it, and the country only where none do.
    """
    told = (area(str(hit.value), day, geographies) for hit in scan.of("place") if is_dateline(scan, hit))
    found = next((one for one in told if geographies[one].level in PROVINCES), None)
    is_told_of = found in SEATS and named.get(COUNTRY, 0.0) >= TOLD  # local firms are those of the country
    leads_back = any(hit.value == CITY or not is_told_of for hit in scan.of("own_place"))
    if found is None or (found in SEATS and not leads_back):
        return None
    parts = {one for one in named if lies_in(one, found, geographies) or geographies[one].merged_into == found}
    others = {one for one in set(named) - parts - {found} if geographies[one].level not in WIDER}
    if any(named[one] >= TOLD or geographies[one].level in PARTS for one in others):
        return None
    return found if parts or leads_back or all(weight < NAMED for weight in named.values()) else None


def named_in_dateline(
    scan: Scan, geographies: Mapping[str, Geography], named: Mapping[str, float], day: date | None
) -> str | None:
    """Return the province of the dateline that the text names again, and speaks of as `the province`.

    Where newspapers are written says nothing.
    """
    told = (area(str(hit.value), day, geographies) for hit in scan.of("place") if is_dateline(scan, hit))
    found = next((one for one in told if geographies[one].level in PROVINCES), None)
    return found if found in named and found not in SEATS and scan.of("own_place") else None
