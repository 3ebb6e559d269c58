"""Gates that are told together as those of their province: `các cửa khẩu Lào Cai`."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract.areas.unmeant import is_one_of_gates
from pipeline.extract.phrases import Hit
from pipeline.extract.places import area
from pipeline.extract.scan import Scan
from pipeline.model import Geography


def province_of_gates(scan: Scan, hit: Hit, day: date | None, geographies: Mapping[str, Geography]) -> str | None:
    """Return the province, on the day of an article, of a gate that only stands for several of it."""
    if not is_one_of_gates(scan, hit, geographies):
        return None
    parent = geographies[str(hit.value)].parent_id
    return area(parent, day, geographies) if parent else None
