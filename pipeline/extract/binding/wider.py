"""The province that an article is about, where it names a part of it as often."""

from collections.abc import Mapping

from pipeline.extract.places import BEFORE, PARTS
from pipeline.extract.scan import Scan
from pipeline.model import Geography

PROVINCE = "province"  # value of the words for the article's own province


def province_around(
    scan: Scan, geographies: Mapping[str, Geography], found: str | None, named: Mapping[str, float]
) -> str | None:
    """Return the province of a zone or town that an article names too, and speaks of as `the province`; else `found`.

    `Steel of Dung Quat carries the exports of Quang Ngai` is on the province.
    """
    known = geographies.get(found or "")
    if known is None or known.level not in PARTS or all(hit.value != PROVINCE for hit in scan.of("own_place")):
        return found
    parent = (known.parent_id or "").removesuffix(BEFORE)
    named_after = known.parent_id if parent and (found or "").startswith(f"{parent}-") else found
    return next((one for one in named if one.removesuffix(BEFORE) == parent), named_after)
