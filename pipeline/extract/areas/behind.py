"""The area that stands behind a quantity, and the one that holds a rank."""

from collections.abc import Mapping

from pipeline.extract.areas.aside import is_aside
from pipeline.extract.areas.named import Area, starting
from pipeline.extract.phrases import Hit
from pipeline.extract.places import PARTS
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.view import STOPS, View
from pipeline.model import Geography

BEHIND_WITHIN = 6  # tokens behind a quantity to the area that it is of
GATE_WITHIN = 12  # tokens behind goods to the gate that they went through
GATE = "border-gate"  # level of areas
ABOUT_WITHIN = 9  # tokens behind a rank to the copula that leads past what it is by
BRACKETED = 3  # tokens from a part to the area in the bracket behind it: `(tỉnh Kiên Giang)`
HOLDER_WITHIN = 3  # tokens from `is` to the area that holds a rank


def area_behind(view: View, quantity: Quantity, named: list[Area]) -> str | None:
    """Return the area that follows a quantity: `1.5 billion USD of Bac Ninh`, `1.5 billion USD in Bac Ninh`."""
    if not named:
        return None
    start, end = _said_of(view, quantity)
    for hit, identifier in starting(named, start, start + BEHIND_WITHIN + 1):
        near = hit.last <= end
        first = described_from(view.scan, hit.first)
        if view.within("conj", start, first):
            break  # 4.2 billion USD while that of Hanoi
        led = first == start or view.scan.any_before(first, "of", "partner_to", "place_to")
        if near and led and not is_aside(view.scan, hit):
            return identifier
        aside = view.scan.before(hit.first, "after")
        if near and aside and view.scan.any_before(aside.first, "partner_to"):  # 66.4% in neighbouring Hai Duong
            return identifier
    return None


def _said_of(view: View, quantity: Quantity) -> tuple[int, int]:
    """Return the stretch behind a quantity; that of a count in apposition goes on: `Most, 9 million, came to Hue`."""
    front = view.scan.back_over(quantity.first, "qualifiers")
    is_apposed = quantity.kind == "number" and view.scan.sign(quantity.last) == ","
    is_apposed = is_apposed and (view.scan.sign(front - 1) == "," or view.scan.any_before(front, "equivalent"))
    return view.up_to_stop(quantity.last + 1) if is_apposed else view.behind(quantity)


def gate_behind(view: View, quantity: Quantity, named: list[Area], geographies: Mapping[str, Geography]) -> str | None:
    """Return the gate through which goods went: `45,000 tonnes of farm produce were exported via Kim Thanh gate`."""
    if not named:
        return None
    start, end = view.behind(quantity)
    for hit, identifier in starting(named, start, min(end, start + GATE_WITHIN)):
        is_led = view.scan.any_before(described_from(view.scan, hit.first), "place_to") and hit.last <= end
        if geographies[identifier].level == GATE and is_led:
            return identifier  # 900 lorries entered and left through La Lay
    return None


def part_held(view: View, quantity: Quantity, named: list[Area], geographies: Mapping[str, Geography]) -> str | None:
    """Return the part of an area that a percentage of it is of: `of which 62 percent for Phu Quoc`."""
    led = view.within("of_which", *view.before(quantity)) if quantity.kind == "percent" else []
    link = view.scan.at(quantity.last, "part_in") if led else None
    held = starting(named, link.last, link.last + HOLDER_WITHIN) if link else []
    return held[0][1] if held and geographies[held[0][1]].level in PARTS else None


def holder(view: View, quantity: Quantity, named: list[Area]) -> str | None:
    """Return the area that holds a rank: `đứng thứ 3 là Đồng Nai`, `third is Dong Nai`, `third Hue (5 million)`."""
    own = starting(named, quantity.last, quantity.last + 1) if quantity.kind == "rank" else []
    if own and view.scan.sign(own[0][0].last) == "(":
        return own[0][1]
    is_called = view.scan.sign(quantity.last) == "," and view.scan.before(quantity.first, "definite") is not None
    called = starting(named, quantity.last + 1, quantity.last + 2) if quantity.kind == "rank" and is_called else []
    if called:
        return called[0][1]  # the 3rd, Hue, was far behind
    copula = _copula(view, quantity) if quantity.kind == "rank" else None
    held = starting(named, copula.last, copula.last + HOLDER_WITHIN) if copula else []
    return held[0][1] if held and not (copula and _is_said_of_another(view, quantity, copula, named, held[0])) else None


def _is_said_of_another(view: View, quantity: Quantity, copula: Hit, named: list[Area], held: Area) -> bool:
    """Tell whether a comma parts a place from an area, and its clause opened with one: `Vinh was in 6th place, Hue`."""
    if not view.count(",", copula.last, held[0].first):
        return False
    return bool(starting(named, view.before(quantity)[0], quantity.first))


def _copula(view: View, quantity: Quantity) -> Hit | None:
    """Return what leads from a rank to its holder, past what the rank is by: `đứng đầu về lượng khách là Hà Nội`."""
    told = view.scan.at(quantity.last, "copula")
    if told or not view.scan.at(quantity.last, "rank_about"):
        return told
    end = min(view.following(quantity.last), quantity.last + ABOUT_WITHIN)
    led = next(iter(view.starting("copula", quantity.last, end)), None)
    return led if led and not view.count(STOPS, quantity.last, led.first) else None


def described_from(scan: Scan, first: int) -> int:
    """Return the first token of an area with the adjectives before it: `northern mountainous Lao Cai`."""
    while adjective := scan.before(first, "area_adjective") or scan.before(first, "former_area"):
        first = adjective.first
    return first


def is_where(scan: Scan, part: Hit, whole: Hit) -> bool:
    """Tell whether an area only says where a part of it lies: `Lao Bao gate in the central province of Quang Tri`.

    So it does in a bracket of its own: `Phú Quốc (Kiên Giang)`.
    """
    if scan.sign(part.last) == "(" and scan.sign(whole.last) == ")" and whole.first - part.last <= BRACKETED:
        return True
    first = described_from(scan, whole.first)
    of = scan.before(first, "area_noun")
    led = scan.before(described_from(scan, of.first) if of else first, "inside")
    noun = scan.at(part.last, "one_of_region")
    return led is not None and led.first == (noun.last if noun else part.last)
