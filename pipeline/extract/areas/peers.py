"""Areas that are only the field in which something ranks, and provinces that are counted as peers."""

from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.places import REGION, WIDER
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View

SUPERLATIVE_WITHIN = 14  # tokens from `largest` to the area of which something is the first
LEADS_WITHIN = 4  # tokens of `leads all provinces in the`
MANY = 14  # provinces: no region has more
BEHIND_RANK = 9  # tokens from a rank to the region of its peers
POSSESSIVE = 2  # tokens of an apostrophe and its letter
AFTER_WITHIN = 3  # tokens from `after` to who is ahead
PLACE_WITHIN = 8  # tokens from the words for a place among peers to the region that these are in
PLACED = ("ordinal", "ordinal_suffix", "ordinal_prefix")  # what tells such a place
FIELD_LED = ("inside", "whole_of", "rank_nouns")  # what leads to the region


def is_of_peers(view: View, hit: Hit, level: str) -> bool:
    """Tell whether an area of a level only says among whom something ranks."""
    if level in WIDER and (_owns_peers(view, hit) or _is_of_superlative(view, hit)):
        return True
    return level == REGION and _is_field(view, hit)


def _owns_peers(view: View, hit: Hit) -> bool:
    """Tell whether an area only has those among whom something ranks: `16th among Vietnam's cities and provinces`."""
    owner = view.scan.at(hit.last, "genitive")
    is_led = owner is not None and view.scan.any_before(view.scan.back_over(hit.first, "definite"), *FIELD_LED)
    return is_led and owner is not None and view.scan.any_at(owner.last, "scope_nouns")


def _is_field(view: View, hit: Hit) -> bool:
    """Tell whether a region is only that of the peers of a rank: `thứ 8/11 tỉnh, thành phố vùng ...`."""
    if view.within("after", hit.first - AFTER_WITHIN, hit.first):
        return False  # second after the Southeast
    earlier = stretch.back_from(view.quantities, hit.first)
    near = takewhile(lambda one: hit.first - one.last <= BEHIND_RANK, earlier)
    return any(one.kind == "rank" for one in near)


def is_field_of_place(scan: Scan, hit: Hit) -> bool:
    """Tell whether a region only is among whom somebody has a place, before figures are read: `fifth in the South`."""
    if not scan.any_before(scan.back_over(hit.first, "definite"), *FIELD_LED):
        return False
    return any(scan.any_at(at, *PLACED) for at in range(max(hit.first - PLACE_WITHIN, 0), hit.first))


def _is_of_superlative(view: View, hit: Hit) -> bool:
    """Tell whether a country or region only says among whom something is first: `the largest producer in ...`."""
    if _owns_superlative(view, hit):
        return True
    if any(led.last >= hit.first for led in view.starting("leads_field", hit.first - LEADS_WITHIN, hit.first)):
        return True
    told = view.within("superlative", hit.first - SUPERLATIVE_WITHIN, hit.first)
    first = told[-1].last if told else hit.first
    is_led = view.scan.any_before(hit.first, "inside") or view.within("inside", first, hit.first)
    is_next = bool(told) and first == hit.first  # Vietnamese says no `in`: lớn nhất ĐBSCL
    return bool(told) and (bool(is_led) or is_next) and view.following(first) >= hit.first


def counts_provinces(scan: Scan) -> bool:
    """Tell whether a text counts so many provinces that it is on the country: `42 tỉnh, thành phố`."""
    counted = (scan.sign(hit.first - 1) for hit in scan.of("scope_nouns") if hit.value == "provinces")
    return any(number.isdecimal() and int(number) > MANY for number in counted)


def provinces_are_subject(scan: Scan) -> bool:
    """Tell whether a clause opens with so many provinces that its text is on the country: `, 53 provinces drew $9m`."""
    return any(
        hit.value == "provinces" and (number := scan.sign(hit.first - 1)).isdecimal() and int(number) > MANY
        and scan.sign(hit.first - 2) in (",", ".", "") and scan.sign(hit.last) not in (",", ".", ")")
        for hit in scan.of("scope_nouns")
    )  # fmt: skip


def _owns_superlative(view: View, hit: Hit) -> bool:
    """Tell whether an area owns what is first in it: `Hue, Vietnam's largest hub, drew`, `is Vietnam's largest hub`."""
    owned = hit.last + POSSESSIVE if view.scan.sign(hit.last) in ("'", "’") else hit.last
    is_described = view.scan.sign(hit.first - 1) in (",", *DASHES) or view.scan.any_before(hit.first, "copula")
    return view.scan.at(owned, "superlative") is not None and is_described
