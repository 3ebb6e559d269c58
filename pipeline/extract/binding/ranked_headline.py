"""Articles on the country whose headline only says which province leads in it."""

from collections.abc import Mapping, Sequence

from pipeline.extract.areas.named import Area
from pipeline.extract.binding.foremost import tells_of_country
from pipeline.extract.places import COUNTRY, PROVINCES
from pipeline.extract.scan import Scan
from pipeline.model import Geography

BODY = 30  # tokens below the headline in which a text says what it is on


def is_only_ranked(
    scan: Scan, told: Sequence[Area], headline_end: int, place: str | None, geographies: Mapping[str, Geography]
) -> bool:
    """Tell whether a province is but ranked in a headline above a text that opens with the country.

    `Hue tops the list / Vietnam drew $9 billion. New projects came to $5 billion. Hue took $1 billion`: what places a
    province among others speaks of these, and the first sentence says of whom the text tells.
    """
    if place is None or place not in geographies or geographies[place].level not in PROVINCES:
        return False
    if not _ranks(scan, headline_end):
        return False
    below = [(hit.first, identifier) for hit, identifier in told if hit.first >= headline_end]
    first = next((at for at, identifier in below if identifier != COUNTRY), len(scan.tokens))
    country = [at for at, identifier in below if identifier == COUNTRY]
    nation = [hit.first for hit in scan.of("nation") if hit.first >= headline_end]
    opening = min([*country, *nation], default=first)
    return opening < first and opening <= headline_end + BODY and tells_of_country(scan, first, country)


def _ranks(scan: Scan, headline_end: int) -> bool:
    """Tell whether a headline places somebody among others: `tops the list`, `đứng thứ năm`."""
    if any(hit.last <= headline_end for hit in scan.of("rank_first")):
        return True
    verbs = (hit for hit in scan.of("rank_verbs") if hit.last < headline_end)
    return any(scan.at(hit.last, "ordinal") or _is_place_among(scan, hit.last) for hit in verbs)


def _is_place_among(scan: Scan, at: int) -> bool:
    """Tell whether a number is a place in a ranking, and no amount: `Hue earned 2 billion USD`."""
    return scan.is_number(at) and not scan.any_at(at + 1, "scale", "currency", "unit", "percent")
