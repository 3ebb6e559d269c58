"""The province that an article is about, where it names a part of it as often."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract.places import BEFORE, PARTS, area
from pipeline.extract.scan import Scan
from pipeline.model import Geography

PROVINCE = "province"  # value of the words for the article's own province


def province_around(
    scan: Scan, geographies: Mapping[str, Geography], found: str | None, named: Mapping[str, float], day: date | None
) -> str | None:
    """Return the province of a zone or town that an article names too, and speaks of as `the province`; else `found`.

    `Steel of Dung Quat carries the exports of Quang Ngai` is on the province; so is a text that names but a zone which
    has the province's name, as it was on the day of the article.
    """
    known = geographies.get(found or "")
    if known is None or known.level not in PARTS or all(hit.value != PROVINCE for hit in scan.of("own_place")):
        return found
    parent = (known.parent_id or "").removesuffix(BEFORE)
    named_after = area(parent, day, geographies) if parent and (found or "").startswith(f"{parent}-") else found
    return next((one for one in named if one.removesuffix(BEFORE) == parent), named_after)
