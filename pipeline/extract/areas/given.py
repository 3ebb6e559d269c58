"""Which area a sentence gives to a quantity."""

from collections.abc import Mapping
from itertools import islice, takewhile

from pipeline.extract import stretch
from pipeline.extract.areas.aside import is_aside
from pipeline.extract.areas.behind import area_behind, gate_behind, holder, is_where, part_held
from pipeline.extract.areas.held_nation import is_beside_nation
from pipeline.extract.areas.named import LOOK_BACK, Area, back_from
from pipeline.extract.areas.nation import (
    is_for_country,
    is_subject,
    is_value_of_nation,
    stands_behind_nation,
)
from pipeline.extract.denominators import is_denominator
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES, REGION, may_lie_in
from pipeline.extract.quantities import Quantity
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View
from pipeline.model import Geography

LIES_WITHIN = 7  # tokens from a province to the region in which it lies: `, a province in the`
JOINT = 2  # tokens that join two places: `, and`
ALONE_WITHIN = 4  # tokens between `alone` and a place
OWN_WITHIN = 2  # tokens from a place to its own figure
KNOWN = ("place", "concept", "item", "partner", "own_place")  # what a capital may open that is no further name


def place(
    view: View, quantity: Quantity, named: list[Area], geographies: Mapping[str, Geography], *, of_whole: bool
) -> str | None:
    """Return the area that the sentence gives to a quantity, None where it gives none.

    `of_whole` tells that the quantity is a share or a rank: the area behind it is the whole, not the subject.
    """
    behind = holder(view, quantity, named) if of_whole else area_behind(view, quantity, named)
    behind = behind or part_held(view, quantity, named, geographies)
    behind = behind or (None if of_whole else gate_behind(view, quantity, named, geographies))
    if behind:
        return behind
    if (
        is_beside_nation(view, quantity)
        or is_denominator(view, quantity)
        or (not of_whole and _is_nations(view, quantity, named))
    ):
        return COUNTRY
    fresh = view.before(quantity)[0]
    earlier = (
        (hit, identifier) for hit, identifier in back_from(named, quantity.first)
        if (_leads_to(view, hit, quantity, fresh) or _is_told_of(view, hit, quantity) or not is_aside(view.scan, hit))
        and (view.in_brackets(quantity) or not view.is_bracketed(hit.first))
        and not (_is_part(identifier, geographies) and is_left(view, hit, quantity))
    )  # fmt: skip
    before = list(islice(earlier, 2))[::-1] if named else []
    if view.of("nation") and _has_turned_to_nation(view, quantity, before):
        return COUNTRY
    return _innermost(view, before, geographies)


def _is_nations(view: View, quantity: Quantity, named: list[Area]) -> bool:
    """Tell whether words beside a quantity give it to the country."""
    if not view.of("nation"):
        return False
    is_its = stands_behind_nation(view, quantity, named) or is_value_of_nation(view, quantity)
    return is_its or is_for_country(view, quantity)


def _has_turned_to_nation(view: View, quantity: Quantity, before: list[Area]) -> bool:
    """Tell whether words for the country are a subject between the last area named before a quantity and it."""
    since = before[-1][0].first if before else view.sentence.first - 1
    nation = islice(stretch.back_from(view.of("nation"), quantity.first), LOOK_BACK)
    return any(is_subject(view, hit) for hit in takewhile(lambda hit: hit.first > since, nation))


def _leads_to(view: View, hit: Hit, quantity: Quantity, fresh: int) -> bool:
    """Tell whether a place stands right before its own figure: `beats Hà Nội with 3.6%, Đà Nẵng 0.6%`.

    A rank is whose who passed it: `Bắc Ninh đã thay TPHCM ở vị trí số 1`.
    """
    near = quantity.kind != "rank" and fresh <= hit.first and quantity.first - hit.last <= OWN_WITHIN
    return near and not view.count(",;)", hit.last, quantity.first)


def _is_told_of(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a relative clause behind a place holds a figure: `ahead of Hue, which came in at 9 points`."""
    relative = view.scan.at(hit.last + 1, "relative") if view.scan.sign(hit.last) == "," else None
    if relative is None or view.following(hit.last) != quantity.first:
        return False
    return not view.count(",;:()", relative.last, quantity.first)


def is_left(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a semicolon parts a figure from a place that was only picked out: `riêng Phú Quốc ...; ...`."""
    picked = view.within("alone", hit.first - ALONE_WITHIN, hit.last + ALONE_WITHIN)
    if not picked and not view.within("of_which", view.sentence.first, hit.first):
        return False
    parted = view.last_signs(";", quantity.first, 1)
    return bool(parted) and parted[0] >= hit.last and view.scan.at(parted[0] + 1, "of_which") is None  # ; trong đó


def _is_part(identifier: str, geographies: Mapping[str, Geography]) -> bool:
    return geographies[identifier].level in PARTS


def _innermost(view: View, before: list[Area], geographies: Mapping[str, Geography]) -> str | None:
    """Return the last area named; `Mong Cai, a border economic zone in Quang Ninh` is Mong Cai."""
    if not before or _are_joined_parts(view, before, geographies) or _is_joined_to_name(view, before[-1], geographies):
        return None
    if len(before) > 1 and _is_of_noun(view, before[-1]) and before[-2][1] != COUNTRY:
        return before[-2][1]
    if len(before) > 1 and _lies_in_region(view, before[-2], before[-1], geographies):
        return before[-2][1]
    inside = len(before) > 1 and may_lie_in(before[-2][1], before[-1][1], geographies)
    inside = inside and view.following(before[-2][0].last) > before[-1][0].first  # Hoi An had 9, Da Nang as a whole 20
    if (
        inside
        and not _is_in_front(view, before[-2][0], before[-1][0])
        and (
            view.count(",", before[-2][0].last, before[-1][0].first)
            or is_where(view.scan, before[-2][0], before[-1][0])
            or _is_said_to_be(view, before[-2], before[-1])
        )
    ):
        return before[-2][1]
    return before[-1][1]


def _is_in_front(view: View, part: Hit, whole: Hit) -> bool:
    """Tell whether a part only stands in words before the subject: `With Hoi An inside its borders, Da Nang drew`."""
    comma = next(iter(view.last_signs(",", whole.first, 1)), part.last)
    if part.first == view.sentence.first or comma <= part.last or view.scan.any_before(part.first, "inside"):
        return False
    return view.scan.sign(whole.last) != "," and not view.within("inside", comma, whole.first)


def _are_joined_parts(view: View, before: list[Area], geographies: Mapping[str, Geography]) -> bool:
    """Tell whether several parts of a province are named in a row, none of which is the place: `at A and B`."""
    if len(before) < 2 or not all(_is_part(identifier, geographies) for _, identifier in before):
        return False
    first, last = before[0][0].last, before[1][0].first
    joint = range(first, last)
    return (
        before[0][1] != before[1][1]
        and any(view.scan.at(at, "conj") for at in joint)
        and len(joint) <= JOINT
        and not any(view.scan.is_number(at) for at in joint)
    )


def _is_joined_to_name(view: View, part: Area, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a part of a province opens a row with a name of no known area: `Hoi An and My Son drew`."""
    hit, identifier = part
    joint = view.scan.at(hit.last, "conj")
    if joint is None or not _is_part(identifier, geographies):
        return False
    is_name = view.scan.sign(joint.last).istitle() and not view.scan.any_at(joint.last, *KNOWN)
    return is_name and not view.count(",;", hit.last, joint.last)


def _is_said_to_be(view: View, part: Area, whole: Area) -> bool:
    """Tell whether it is only said what a part is to its province: `Pho Yen is the industrial hub of Thai Nguyen,`."""
    return view.scan.any_at(part[0].last, "copula") and view.scan.sign(whole[0].last) in (",", ":", "'", "’")


def _lies_in_region(view: View, part: Area, region: Area, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a region only says where a province lies: `Ca Mau, in the Mekong Delta, has`, `Ca Mau in the`."""
    if geographies[region[1]].level != REGION or geographies[part[1]].level not in PROVINCES:
        return False
    between = region[0].first - part[0].last
    led = view.within("inside", part[0].last, region[0].first) if between <= LIES_WITHIN else []
    comma = view.count(",", part[0].last, region[0].first)
    is_led = bool(led) and region[0].first - led[-1].last <= OWN_WITHIN
    return is_led and (view.scan.sign(part[0].last) == "," if comma else led[-1].first == part[0].last)


def _is_of_noun(view: View, named: Area) -> bool:
    """Tell whether the country only belongs to a noun of a clause: `An Giang leads the exports of Viet Nam, ...`."""
    hit, identifier = named
    if identifier != COUNTRY or view.scan.sign(hit.last) not in (",", *DASHES):
        return False
    return view.scan.before(hit.first, "whole_of") is not None
