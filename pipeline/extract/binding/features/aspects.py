"""Aspects of a figure, such as per capita or by volume, and what narrows only one concept."""

from pipeline.extract import stretch
from pipeline.extract.binding.features.kinds import PER_CAPITA
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

VOLUME, VALUE = frozenset({"by_volume"}), frozenset({"by_value"})
BESIDE = PER_CAPITA | {"by_volume"}  # aspects that stand right beside their concept: `lượng xuất khẩu`
OF_MONEY = frozenset({"by_capital"})  # what money itself is, and only narrows what is said of it
TRADING = frozenset({"trading"})  # what some of the firms counted before are, too
ASIDE_WITHIN = 9  # tokens of an aside behind the subject
ASPECT_BEHIND = 4  # tokens behind a quantity within which an aspect is still its own
TURN_WITHIN = 2  # tokens from an aspect to how large a turn is: `by about`
OWN_WITHIN = 3  # tokens from an aspect to the quantity that it is of
HEAD_WITHIN = 4  # tokens of the longest `per capita` beside a concept
GOODS_WITHIN = 8  # tokens of goods and places between an aspect and its concept
BETWEEN = ("item", "place", "own_place", "whole_of")
JOINTS = ("conj", "contrast", "concession")  # what leads to a clause of its own
KIND_AROUND = 8  # tokens on either side within which a kind of enterprise is named


def features_of_other(
    view: View, quantity: Quantity, concept: str, hit: Hit | None, passing: Draft | None
) -> frozenset[str]:
    """Return the features of a concept that no origin or event narrows; `passing` is what it goes on from."""
    found = said_beside(view, quantity, hit)
    if passing is None or passing.concept != concept or (hit is not None and hit.last > passing.quantity.first):
        return found
    if view.within("bare_growth", *view.before(quantity)):
        return found  # GRDP per head was $3,000. The growth target is 9 percent
    if (
        passing.measure == "share"
        and quantity.kind == "percent"
        and not view.within("direction", *view.before(quantity))
    ):
        return found | (passing.features & (PER_CAPITA | VOLUME))  # Asia took 68% of the volume, Africa 19%
    return found | (passing.features & PER_CAPITA)


def said_beside(view: View, quantity: Quantity, hit: Hit | None) -> frozenset[str]:
    """Return the aspects that stand beside a quantity or the words of its concept."""
    if not view.of("aspect"):
        return frozenset()
    said = _aspects(view, quantity, max(quantity.last, hit.last if hit else quantity.last))
    inside = _per_head(view, hit)
    return said | (inside - VOLUME if said & VALUE else inside)  # its exports saw a 9 percent rise in value


def _aspects(view: View, quantity: Quantity, stop: int) -> frozenset[str]:
    """Return the aspects since the figure before; `in volume` says what follows it, so it counts only behind."""
    near = view.within("aspect", view.before(quantity)[0], stop + ASPECT_BEHIND)
    near = [hit for hit in near if not view.count(";)", quantity.last, max(quantity.last, hit.first))]
    near = [hit for hit in near if not _leads_on(view, hit)]
    near = [hit for hit in near if not _is_of_next(view, quantity, hit)]
    near = [hit for hit in near if not (_may_be_of_next(hit) and _parts(view, quantity.last, hit.first))]
    told = {
        str(hit.value)
        for hit in near
        if hit.first >= quantity.first
        or not hit.value.startswith("by_")
        or _is_subject(view, hit, quantity)
        or _is_changed(view, hit, quantity)
    }
    return frozenset(told - OF_MONEY if quantity.kind == "money" else told)


def _is_subject(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether an aspect is all the subject of its clause, which says how it changed: `; the volume rose 3%`."""
    scan, first = view.scan, hit.first
    first -= scan.at(first - 1, "definite") is not None
    opens = first == view.sentence.first or scan.sign(first - 1) in STOPS or scan.any_before(first, *JOINTS)
    last = hit.last
    if scan.sign(last) == "," or scan.sign(last - 1) == ",":  # the value, thanks to better prices, rose
        closed = view.signs_within(",", last + 1, min(last + ASIDE_WITHIN, quantity.first))
        last = closed[0] + 1 if closed else last
    if last > hit.last and opens:
        return scan.at(last, "direction") is not None
    turned = scan.at(hit.last, "direction") or scan.at(hit.last, "copula") if opens else None  # was 9% smaller
    return turned is not None and turned.last <= quantity.first and not view.count(STOPS, turned.last, quantity.first)


def _is_changed(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether an aspect opens the sentence, or stands between a turn and its size: `rose in volume by 9%`."""
    scan = view.scan
    if hit.first == view.sentence.first:
        return scan.sign(hit.last) == "," and stretch.first_from(view.quantities, hit.last) is quantity
    if quantity.first - hit.last > TURN_WITHIN or scan.at(hit.last, "conj") or scan.sign(hit.last) == ",":
        return False
    return scan.before(hit.first, "direction") is not None


def _is_of_next(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether an aspect behind a comma has a quantity of its own: `volume was up 17%, value only 7%`.

    Words for another concept lead on farther: `GRDP rose 8%, per capita income was put at 63 million dong`.
    """
    if hit.first < quantity.last or not view.count(",", quantity.last, hit.first):
        return False
    following = view.following(hit.last)
    if following - hit.last <= OWN_WITHIN:
        return True
    is_named = stretch.covering(view.of("concept"), hit.first, hit.first + 1) is not None
    return is_named and following < view.sentence.last and not view.count(STOPS, hit.last, following)


def _may_be_of_next(hit: Hit) -> bool:
    """Tell whether an aspect behind a conjunction is that of the next quantity: `fell 9% but the value rose 24%`."""
    return hit.value in PER_CAPITA or str(hit.value).startswith("by_")


def _parts(view: View, first: int, last: int) -> bool:
    """Tell whether `and`, or `with` behind a comma, leads to another quantity: `tăng 6%, với trị giá 13 triệu USD`."""
    if any(view.within(joint, first, last) for joint in JOINTS) or view.starting("cause", first, last):
        return True
    return view.scan.sign(first) == "," and view.scan.at(first + 1, "attribute") is not None and last > first + 1


def _leads_on(view: View, hit: Hit) -> bool:
    """Tell whether an aspect is that of the quantity right behind its words: `for a volume of 9,000 tonnes`."""
    told = view.scan.at(hit.first, "concept")
    return told is not None and view.scan.is_number(told.last)


def _per_head(view: View, hit: Hit | None) -> frozenset[str]:
    """Return what the words of a concept say themselves, however far: `per capita GRDP rose 9%, to 71 million VND`."""
    if hit is None:
        return frozenset()
    near = view.within("aspect", hit.first - HEAD_WITHIN, hit.last + HEAD_WITHIN)
    beside = {str(one.value) for one in near if one.last == hit.first or one.first == hit.last}
    ahead = view.within("aspect", max(hit.first - GOODS_WITHIN, view.sentence.first), hit.first)
    beside |= {str(one.value) for one in ahead if _is_of_goods_between(view, one, hit)}
    inside = {str(one.value) for one in near if hit.first <= one.first and one.last <= hit.last}
    return BESIDE & (beside | inside)


def _is_of_goods_between(view: View, one: Hit, hit: Hit) -> bool:
    """Tell whether nothing but goods and places part an aspect from its concept: `lượng hạt tiêu Gia Lai xuất khẩu`."""
    at = one.last
    while at < hit.first:
        ends = [named.last for words in BETWEEN if (named := view.scan.at(at, words)) is not None]
        if not ends:
            return False
        at = max(ends)
    return one.last < at == hit.first


def of_concept(view: View, concept: str, start: int, stop: int, before: Draft | None) -> frozenset[str]:
    """Return what narrows only one concept: the kind of enterprises; countries behind exports are those sold to."""
    if concept == "enterprises":
        kinds = view.starting("kind", start - KIND_AROUND, stop + KIND_AROUND)
        told = frozenset(str(hit.value) for hit in kinds if not view.count(STOPS, stop, hit.first))
        if before is None or not before.features & TRADING:
            return told
        is_of_them = view.scan.at(stop, "proform") or view.within("of_which", before.quantity.last, start + KIND_AROUND)
        return told | TRADING if is_of_them else told
    if concept == "countries" and before is not None and before.concept in ("exports", "markets"):
        return frozenset({"export"})
    return frozenset()
