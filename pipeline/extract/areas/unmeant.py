"""Words of places that mean no area: venues, and names of persons, bodies and parks."""

from collections.abc import Mapping

from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, REGION
from pipeline.extract.scan import Scan
from pipeline.extract.view import View
from pipeline.model import Geography

VENUE_WITHIN = 16  # tokens from the place of a meeting to the words for it
LONGEST_PERSON = 2  # words of a name behind those of a place
LONGEST_GIVEN = 4  # words of a name before those of a place
DESCRIBED_BY = 2  # words between a region and the one of it that it owns: `most populous`
GATES_WITHIN = 8  # tokens from a gate to the noun of several
PARK_BEFORE, PARK_BEHIND = 4, 2  # tokens between a district and the industrial park that it only names


def is_venue(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place only says where people met or spoke: `at a forum in Hue`, `told reporters in Hue`.

    So does one before the words for it: `on 8 August, in Hue, the association held a conference`.
    """
    led = scan.before(scan.back_over(hit.first, "area_adjective"), "inside")
    if led is None:
        return False
    if scan.before(led.first, "gathering") is not None:
        return True
    if scan.sign(hit.last) != ",":
        return False
    return any(scan.at(at, "meets") for at in range(hit.last, min(hit.last + VENUE_WITHIN, len(scan.tokens))))


def is_person(scan: Scan, hit: Hit) -> bool:
    """Tell whether the words of a place are part of a person's name: `Le Thanh Tam, Director of the department`.

    So are those behind the words that names begin with: `Tran Thi Hue said`.
    """
    if scan.before(hit.first, "person_before") or _follows_family_name(scan, hit):
        return True
    at = hit.last
    while at < hit.last + LONGEST_PERSON and scan.sign(at)[:1].isupper():
        at += 1
    return at > hit.last and scan.sign(at) == "," and scan.at(at + 1, "person_behind") is not None


def _follows_family_name(scan: Scan, hit: Hit) -> bool:
    """Tell whether nothing but capitalised words stands between a family name and a place: `Le Minh Hue said`."""
    if not scan.of("family_name"):
        return False
    for at in range(hit.first - 1, hit.first - LONGEST_GIVEN, -1):
        if not scan.sign(at).istitle() or scan.ends_line(at) or scan.before(at + 1, "place") is not None:
            return False
        if scan.at(at, "family_name") is not None:
            return True
    return False


def ends_name(scan: Scan, hit: Hit) -> bool:
    """Tell whether the country only ends a name: `Samsung Việt Nam`, `Hiệp hội Thủy sản Việt Nam`."""
    before = scan.sign(hit.first - 1)
    if hit.value != COUNTRY or hit.first == 0 or not before[:1].isupper() or scan.ends_line(hit.first - 1):
        return False
    return not scan.any_before(hit.first, "of", "partner_to", "function", "conj", "place_to", "place")


def names_a_park(view: View, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a district only names an industrial park or a plant: `Que Vo Industrial Park`."""
    known = geographies.get(str(hit.value))
    if known is None or known.level != "district":
        return False
    near = view.starting("concept", hit.last - PARK_BEFORE, hit.last + PARK_BEHIND + 1)
    return any(other.value == "parks" for other in near)


def names_a_board(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a zone or gate only names those who run it: `the Dong Dang Economic Zone Management Board`."""
    known = geographies.get(str(hit.value))
    if known is None or known.level not in PARTS:
        return False
    return scan.any_before(hit.first, "organisation") or scan.any_at(hit.last, "organisation")


def is_one_of_gates(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a place is only one of several gates that something goes through: `via Ha Tien and Xa Xia gates`.

    Or the gates are those of a province: `qua các cửa khẩu Hà Tiên`; or something led to one goes on to the next.
    """
    known = geographies.get(str(hit.value))
    if known is None or known.level not in PARTS:
        return False
    if scan.any_before(hit.first, "several"):
        return True  # các cửa khẩu Lào Cai: those of the province
    if _is_led_in_row(scan, hit, geographies):
        return True
    at = hit.last
    while at < hit.last + GATES_WITHIN and (scan.sign(at) == "," or scan.at(at, "conj") or scan.sign(at)[:1].isupper()):
        at += 1
    return at > hit.last and scan.at(at, "gates") is not None


def _is_led_in_row(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether words lead to a row of two gates, of which a place is one: `through Lao Bao and La Lay`."""
    earlier, following = scan.before(hit.first - 1, "place"), scan.at(hit.last + 1, "place")
    rows = ((earlier, hit, hit.first - 1), (hit, following, hit.last))
    for one, other, joint in rows:
        is_joined = scan.sign(joint) == "," or scan.at(joint, "conj") is not None
        if one is None or other is None or not is_joined or not scan.any_before(one.first, "place_to"):
            continue
        known = [geographies.get(str(place.value)) for place in (one, other)]
        if all(place is not None and place.level in PARTS for place in known):
            return True
    return False


def tells_of_one(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a region only tells where the one spoken of lies: `the Red River Delta province attracted ...`.

    It may own that one: `the Mekong Delta's most populous city attracted ...`.
    """
    known = geographies.get(str(hit.value))
    if known is None or known.level != REGION:
        return False
    owner = scan.at(hit.last, "genitive")
    described = range(owner.last, owner.last + DESCRIBED_BY + 1) if owner else range(hit.last, hit.last + 1)
    return any(scan.at(at, "one_of_region") for at in described)


def owns_area(scan: Scan, hit: Hit) -> bool:
    """Tell whether a country only has the area that is named behind it: `in Vietnam's northern Ha Nam province`."""
    led = scan.at(hit.last, "genitive") if hit.value == COUNTRY else None
    if led is None:
        return False
    at = led.last
    while described := scan.at(at, "area_adjective") or scan.at(at, "area_noun"):
        at = described.last
    return scan.at(at, "place") is not None
