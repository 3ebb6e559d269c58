"""Areas that a sentence names, and which of them the sentence gives to a quantity."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import islice, takewhile

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, MERGER, area, parents
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import STOPS, View
from pipeline.model import Geography

Area = tuple[Hit, str]  # where it is named, and its id

PARTS = frozenset({"district", "border-gate", "economic-zone"})  # levels below a province
BEHIND_WITHIN = 6  # tokens behind a quantity to the area that it is of
NATION_WITHIN = 2  # tokens from `6.81% for` to `the country`
OWN_WITHIN = 2  # tokens from a place to its own figure
DATELINE = 8  # tokens from the place of a dateline to its dash
ASIDE_WITHIN = 4  # tokens from `absorbed the provinces of` to the place
VENUE_WITHIN = 16  # tokens from the place of a meeting to the words for it
LONGEST_PERSON = 2  # words of a name behind those of a place
LONGEST_ROW = 8  # places in a row
ABOUT_WITHIN = 9  # tokens behind a rank to the copula that leads past what it is by
HOLDER_WITHIN = 3  # tokens from `is` to the area that holds a rank
PARK_BEFORE, PARK_BEHIND = 4, 2  # tokens between a district and the industrial park that it only names
LOOK_BACK = 12  # names before a quantity that are looked at: if all of these are asides, one farther off is not meant
SUBJECT_BEFORE, SUBJECT_BEHIND = 3, 2  # tokens around `national` in which its concept stands


def places(view: View, day: date | None, geographies: Mapping[str, Geography]) -> list[Area]:
    """Return the areas that a sentence names, in order; `day` is that of the article."""
    return [
        (hit, area(str(hit.value), _day(view, hit, day), geographies))
        for hit in view.of("place")
        if is_named(view.scan, hit)
        and not is_dateline(view.scan, hit)
        and not _names_a_park(view, hit, geographies)
        and not _names_a_board(view.scan, hit, geographies)
        and not ends_name(view.scan, hit)
        and not is_venue(view.scan, hit)
        and not _is_person(view.scan, hit)
        and not _tells_of_one(view.scan, hit, geographies)
    ]


def is_named(scan: Scan, hit: Hit) -> bool:
    """Tell whether the words of a place are written as a name: `the Mekong Delta`, but not `cao bằng`."""
    if scan.glued(hit.first) and scan.is_number(hit.first - 1):
        return False  # the 410ha Tien Thanh park
    return any(scan.sign(index)[0].isupper() for index in range(hit.first, hit.last))


def _tells_of_one(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a region only tells where the one spoken of lies: `the Red River Delta province attracted ...`."""
    known = geographies.get(str(hit.value))
    return known is not None and known.level == "region" and scan.at(hit.last, "one_of_region") is not None


def is_venue(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place only says where people met: `on 8 August, in Hue, the association held a conference`."""
    if scan.sign(hit.last) != "," or not scan.before(hit.first, "inside"):
        return False
    return any(scan.at(at, "meets") for at in range(hit.last, min(hit.last + VENUE_WITHIN, len(scan.tokens))))


def _is_person(scan: Scan, hit: Hit) -> bool:
    """Tell whether the words of a place are part of a person's name: `Le Thanh Tam, Director of the department`."""
    at = hit.last
    while at < hit.last + LONGEST_PERSON and scan.sign(at)[:1].isupper():
        at += 1
    return at > hit.last and scan.sign(at) == "," and scan.at(at + 1, "person_behind") is not None


def ends_name(scan: Scan, hit: Hit) -> bool:
    """Tell whether the country only ends a name: `Samsung Việt Nam`, `Hiệp hội Thủy sản Việt Nam`."""
    before = scan.sign(hit.first - 1)
    if hit.value != COUNTRY or hit.first == 0 or not before[:1].isupper() or scan.ends_line(hit.first - 1):
        return False
    return not scan.any_before(hit.first, "of", "partner_to", "function", "conj", "place_to", "place")


def is_dateline(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place only says where an article was written: `HANOI, Aug. 27 (Xinhua) --`."""
    if not scan.exact(hit.first, hit.last).isupper() or not _heads_line(scan, hit.first):
        return False
    return any(scan.sign(index) in DASHES for index in range(hit.last, hit.last + DATELINE))


def _heads_line(scan: Scan, index: int) -> bool:
    """Tell whether nothing but capitals and a date stand before a token in its line: `VIETNAM, April 3 - HANOI —`."""
    for at in range(index, max(index - DATELINE, 0) - 1, -1):
        if scan.opens_line(at, " ("):
            return True
        before = scan.sign(at - 1)
        if before.isalpha() and not before.isupper() and not scan.before(at, "month_name"):
            return False
    return False


def _day(view: View, hit: Hit, day: date | None) -> date | None:
    """Return the day that tells which of two areas of one name is meant: `the former Bac Ninh`, `Bắc Ninh mới`."""
    scan = view.scan
    at = hit.last + 1 if scan.sign(hit.last) == "(" else hit.last
    if scan.before(hit.first, "former_area") or scan.at(at, "former_area"):
        return MERGER - timedelta(days=1)
    new = scan.at(at, "new_area")  # `mới` before a verb says `only just`
    is_new = new is not None and not scan.sign(new.last)[:1].isalpha()
    return MERGER if is_new or scan.before(hit.first, "new_area") else day


def _names_a_park(view: View, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a district only names an industrial park or a plant: `Que Vo Industrial Park`."""
    known = geographies.get(str(hit.value))
    if known is None or known.level != "district":
        return False
    near = view.starting("concept", hit.last - PARK_BEFORE, hit.last + PARK_BEHIND + 1)
    return any(other.value == "parks" for other in near)


def _names_a_board(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a zone or gate only names those who run it: `the Dong Dang Economic Zone Management Board`."""
    known = geographies.get(str(hit.value))
    if known is None or known.level not in PARTS:
        return False
    return scan.any_before(hit.first, "organisation") or scan.any_at(hit.last, "organisation")


def place(
    view: View, quantity: Quantity, named: list[Area], geographies: Mapping[str, Geography], *, of_whole: bool
) -> str | None:
    """Return the area that the sentence gives to a quantity, None where it gives none.

    `of_whole` tells that the quantity is a share or a rank: the area behind it is the whole, not the subject.
    """
    behind = _behind_copula(view, quantity, named) if of_whole else _behind(view, quantity, named)
    if behind:
        return behind
    if _is_denominator(view, quantity) or (not of_whole and _stands_behind_nation(view, quantity, named)):
        return COUNTRY
    fresh = view.before(quantity)[0]
    earlier = (
        (hit, identifier) for hit, identifier in _back_from(named, quantity.first)
        if (_leads_to(view, hit, quantity, fresh) or not is_aside(view.scan, hit))
        and (view.in_brackets(quantity) or not view.is_bracketed(hit.first))
        and not (_is_part(identifier, geographies) and view.count(";", hit.last, quantity.first))
    )  # fmt: skip
    before = list(islice(earlier, 2))[::-1]
    if not of_whole and _is_for_country(view, quantity):
        return COUNTRY
    since = before[-1][0].first if before else view.sentence.first - 1
    nation = islice(stretch.back_from(view.of("nation"), quantity.first), LOOK_BACK)
    if any(_is_subject(view, hit) for hit in takewhile(lambda hit: hit.first > since, nation)):
        return COUNTRY
    return _innermost(view, before, geographies)


def _is_denominator(view: View, quantity: Quantity) -> bool:
    """Tell whether money is the whole of a share written as a fraction: `1.2/3.4 billion USD`.

    Behind a quantity it is its value: `67,965 tonnes/103 million USD`.
    """
    if quantity.kind != "money" or view.scan.sign(quantity.first - 1) != "/":
        return False
    over = next(stretch.back_from(view.quantities, quantity.first), None)
    return over is None or over.kind in ("money", "number")


def _stands_behind_nation(view: View, quantity: Quantity, named: list[Area]) -> bool:
    """Tell whether a bracket behind the country holds its figure: `28% of the exports of cả nước (4,3 tỷ USD)`."""
    if not view.in_brackets(quantity):
        return False
    opening = view.opening(quantity.first)
    return view.scan.before(opening, "nation") is not None and not starting(named, opening, quantity.first)


def _is_part(identifier: str, geographies: Mapping[str, Geography]) -> bool:
    return geographies[identifier].level in PARTS


def _behind_copula(view: View, quantity: Quantity, named: list[Area]) -> str | None:
    """Return the area that holds a rank: `đứng thứ 3 là Đồng Nai`, `third is Dong Nai`."""
    copula = _copula(view, quantity) if quantity.kind == "rank" else None
    holder = starting(named, copula.last, copula.last + HOLDER_WITHIN) if copula else []
    return holder[0][1] if holder else None


def _copula(view: View, quantity: Quantity) -> Hit | None:
    """Return what leads from a rank to its holder, past what the rank is by: `đứng đầu về lượng khách là Hà Nội`."""
    told = view.scan.at(quantity.last, "copula")
    if told or not view.scan.at(quantity.last, "rank_about"):
        return told
    end = min(view.following(quantity.last), quantity.last + ABOUT_WITHIN)
    led = next(iter(view.starting("copula", quantity.last, end)), None)
    return led if led and not view.count(STOPS, quantity.last, led.first) else None


def _behind(view: View, quantity: Quantity, named: list[Area]) -> str | None:
    """Return the area that follows a quantity: `1.5 billion USD of Bac Ninh`, `1.5 billion USD in Bac Ninh`."""
    start, end = view.behind(quantity)
    for hit, identifier in starting(named, start, start + BEHIND_WITHIN + 1):
        near = hit.last <= end
        first = _described_from(view.scan, hit)
        led = first == start or view.scan.any_before(first, "of", "partner_to", "place_to")
        if near and led and not is_aside(view.scan, hit):
            return identifier
        aside = view.scan.before(hit.first, "after")
        if near and aside and view.scan.any_before(aside.first, "partner_to"):  # 66.4% in neighbouring Hai Duong
            return identifier
    return None


def _described_from(scan: Scan, hit: Hit) -> int:
    """Return the first token of an area with the adjectives before it: `northern mountainous Lao Cai`."""
    first = hit.first
    while adjective := scan.before(first, "area_adjective"):
        first = adjective.first
    return first


def starting(named: list[Area], first: int, last: int) -> list[Area]:
    """Return the areas that are named from a token on, before another."""
    return named[bisect_left(named, first, key=_first) : bisect_left(named, last, key=_first)]


def _back_from(named: list[Area], last: int) -> Iterator[Area]:
    """Yield the areas that are named before a token, nearest first."""
    at = bisect_left(named, last, key=_first)
    return (one for one in reversed(named[max(at - LOOK_BACK, 0) : at]) if one[0].last <= last)


def _first(area_named: Area) -> int:
    return area_named[0].first


def _is_for_country(view: View, quantity: Quantity) -> bool:
    """Tell whether the country follows a quantity: `6.81% for the country as a whole`."""
    start, end = view.behind(quantity)
    near = view.starting("nation", start, min(end, start + NATION_WITHIN + 1))
    return bool(near) and bool(view.scan.any_at(start, "of", "partner_to"))


def _innermost(view: View, before: list[Area], geographies: Mapping[str, Geography]) -> str | None:
    """Return the last area named; `Mong Cai, a border economic zone in Quang Ninh` is Mong Cai."""
    if not before:
        return None
    if len(before) > 1 and _is_of_noun(view, before[-1]) and before[-2][1] != COUNTRY:
        return before[-2][1]
    inside = len(before) > 1 and before[-1][1] in parents(before[-2][1], geographies)
    if inside and view.count(",", before[-2][0].last, before[-1][0].first):
        return before[-2][1]
    return before[-1][1]


def _is_of_noun(view: View, named: Area) -> bool:
    """Tell whether the country only belongs to a noun of a clause: `An Giang leads the exports of Viet Nam, ...`."""
    hit, identifier = named
    if identifier != COUNTRY or view.scan.sign(hit.last) not in (",", *DASHES):
        return False
    return view.scan.before(hit.first, "whole_of") is not None


def _is_subject(view: View, hit: Hit) -> bool:
    """Tell whether a word for the whole country stands beside a concept: `national exports`, `xuất khẩu cả nước`."""
    low = hit.first - SUBJECT_BEFORE
    if view.within("rank_first", low, hit.last + 1):
        return False
    if view.scan.sign(hit.first - 1) == "," and view.scan.any_at(hit.last, "reaching", "draws"):
        return True  # in ten months, cả nước có
    if _is_whole(view, hit):
        return False
    near = view.within("concept", low, hit.last + SUBJECT_BEHIND)
    if hit.first == view.sentence.first and view.scan.sign(hit.last) != ",":  # cả nước có 166 dự án
        return True
    if view.scan.any_before(hit.first, "concept"):
        return True
    return any(one.last in (hit.first, hit.first - 1) or one.first == hit.last for one in near)


def _is_whole(view: View, hit: Hit) -> bool:
    """Tell whether a word for the country ends what a percentage is part of: `17% of the capital of cả nước, ...`."""
    earlier = next(stretch.back_from(view.quantities, hit.first), None)
    return earlier is not None and earlier.kind == "percent" and not view.count(",;", earlier.last, hit.first)


def _leads_to(view: View, hit: Hit, quantity: Quantity, fresh: int) -> bool:
    """Tell whether a place stands right before its own figure: `beats Hà Nội with 3.6%, Đà Nẵng 0.6%`."""
    near = fresh <= hit.first and quantity.first - hit.last <= OWN_WITHIN
    return near and not view.count(",;)", hit.last, quantity.first)


def is_aside(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place is only one to compare with, near by or taken in: `just after Hanoi`, `200 km from Hanoi`.

    What holds of a place holds of those joined to it: `which absorbed Binh Duong and Ba Ria - Vung Tau`.
    """
    first = hit.first
    for _ in range(LONGEST_ROW):
        if _follows_aside(scan, first):
            return True
        joint = first - 1
        while scan.sign(joint) == "," or scan.at(joint, "conj"):
            joint -= 1
        noun = scan.before(joint + 1, "scope_nouns")  # A, B and C provinces, and D
        joint = noun.first - 1 if noun and joint < first - 1 else joint
        joined = scan.before(joint + 1, "place") if joint < first - 1 else None
        if joined is None:
            return False
        first = joined.first
    return False


def _follows_aside(scan: Scan, first: int) -> bool:
    """Tell whether words that set a place aside stand before it, nothing but words between."""
    for index in range(first, first - ASIDE_WITHIN, -1):
        if scan.before(index, "after"):
            return True
        if not scan.sign(index - 1).isalpha():
            return scan.sign(index - 1) == "(" and scan.before(index - 1, "after") is not None
    return False
