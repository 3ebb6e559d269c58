"""The province that an article names only in its dateline: `HA NAM — The province exported ...`."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract.areas import is_dateline
from pipeline.extract.places import CAPITAL, PROVINCES, area
from pipeline.extract.scan import Scan
from pipeline.model import Geography

SEATS = frozenset({CAPITAL, "ho-chi-minh-city", "ho-chi-minh-city-pre-2025"})  # where newspapers are written


def written_in(
    scan: Scan, geographies: Mapping[str, Geography], named: Mapping[str, float], day: date | None
) -> str | None:
    """Return the province of the dateline of an article that names no place within one.

    Where newspapers are written it is meant only if words lead back to it, and the country only where none do.
    """
    leads_back = bool(scan.of("own_place"))
    if any(geographies[one].level not in ("country", "region") for one in named) or (named and not leads_back):
        return None
    told = (area(str(hit.value), day, geographies) for hit in scan.of("place") if is_dateline(scan, hit))
    found = next((one for one in told if geographies[one].level in PROVINCES), None)
    return None if found in SEATS and not leads_back else found


def named_in_dateline(
    scan: Scan, geographies: Mapping[str, Geography], named: Mapping[str, float], day: date | None
) -> str | None:
    """Return the province of the dateline that the text names again, and speaks of as `the province`.

    Where newspapers are written says nothing.
    """
    told = (area(str(hit.value), day, geographies) for hit in scan.of("place") if is_dateline(scan, hit))
    found = next((one for one in told if geographies[one].level in PROVINCES), None)
    return found if found in named and found not in SEATS and scan.of("own_place") else None
