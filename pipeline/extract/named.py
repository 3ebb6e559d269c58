"""Partners and items that a sentence names, and which of them belongs to a quantity."""

from pipeline.extract import stretch
from pipeline.extract.newspapers import is_of_paper
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View
from pipeline.frozen import frozen

OWN_WITHIN = 2  # tokens from a partner to its own figure
DIRECTLY = 2  # tokens behind a quantity within which `of` or `from` leads to a name
HELD_WITHIN = 1  # tokens from a name to the words that lead to what it holds
RIGHT_BEHIND = 1  # tokens from the words of a concept behind a quantity to their name
OF_OIL = frozenset({"with-oil", "without-oil"})
PARKS = "industrial-zones"
BESIDE = 3  # tokens between a concept and the name that narrows it


@frozen
class Named:
    """A partner or an item that a sentence names: tokens `first` to `last` (exclusive), its id."""

    first: int
    last: int
    identifier: str


def partners(view: View) -> list[Named]:
    """Return the partners that a sentence names, in order; `Taiwan (China)` is one.

    A mere neighbour is none, nor is one that another is only compared with: `the US came second after Japan`.
    """
    found: list[Named] = []
    for hit in view.of("partner"):
        if found and view.scan.sign(hit.first - 1) == "(" and found[-1].last == hit.first - 1:
            continue
        if not view.scan.before(hit.first, "borders") and not _is_compared(view, hit):
            found.append(Named(hit.first, hit.last, str(hit.value)))
    return found


def _is_compared(view: View, hit: Hit) -> bool:
    """Tell whether a partner without a figure of its own is compared with: none is `ahead of Korea with $3.5bn`."""
    if view.scan.before(hit.first, "after") is None:
        return False
    return view.following(hit.last) - hit.last > OWN_WITHIN or view.scan.sign(hit.last) in STOPS - {"("}


def items(view: View) -> list[Named]:
    """Return the items that a sentence names, in order."""
    found: list[Named] = []
    inside = -1  # the end of the last name that is only one of those that the name before holds
    for hit in view.of("item"):
        if _is_part(view, hit) or _names_one(view, hit) or is_of_paper(view, hit):
            continue
        if _is_held(view, hit, found) or (inside >= 0 and _is_joined(view, inside, hit.first)):
            inside = hit.last
            continue
        found.append(Named(hit.first, hit.last, str(hit.value)))
    return found


def _names_one(view: View, hit: Hit) -> bool:
    """Tell whether words for parks lead to the name of one: `tại KCN Nhơn Trạch`, but not `tại các KCN Bắc Ninh`."""
    if hit.value != PARKS or not view.scan.sign(hit.last)[:1].isupper() or view.scan.ends_line(hit.last - 1):
        return False
    return not view.scan.any_at(hit.last, "place", "own_place", "present")


def _is_held(view: View, hit: Hit, found: list[Named]) -> bool:
    """Tell whether a name is one of those that the name before it holds: `aquatic products, mainly shrimp, hit`."""
    led = view.scan.before(hit.first, "holds")
    if led is not None and view.scan.sign(led.first - 1) == "," and view.scan.before(led.first - 1, "concept"):
        return _is_closed(view, hit)  # imports, mostly machines, were estimated at
    return led is not None and bool(found) and 0 <= led.first - found[-1].last <= HELD_WITHIN


def _is_closed(view: View, hit: Hit) -> bool:
    """Tell whether a name stands in an aside that a comma ends, without a figure of its own: `such as rice (up 4%)`."""
    stop = next((at for at in range(hit.last, view.sentence.last) if view.scan.sign(at) in STOPS), hit.last)
    own = view.scan.is_number(stop + 1) or view.scan.any_at(stop + 1, "direction", "qualifiers")
    return view.scan.sign(stop) == "," and view.following(hit.last) > stop and not own


def _is_joined(view: View, first: int, last: int) -> bool:
    """Tell whether only commas and conjunctions stand between two names."""
    return all(view.scan.sign(at) == "," or view.scan.at(at, "conj") for at in range(first, last))


def _is_part(view: View, hit: Hit) -> bool:
    """Tell whether a name is only a part of the words of a concept: the retail of `retail sales`."""
    concept = stretch.covering(view.of("concept"), hit.first, hit.last)
    return concept is not None and concept.last - concept.first > hit.last - hit.first


def nearest(view: View, quantity: Quantity, named: list[Named], concept: Hit | None, *, reach: int) -> Named | None:
    """Return the name that belongs to a quantity, None where none does.

    First one right behind it (`5 tonnes of rice`), then the last since the figure before, the first behind it within
    `reach` tokens, the last beside the words of its concept.
    """
    if not named:
        return None
    first, last = view.since(quantity)
    start, end = view.beyond(quantity)
    if view.scan.any_at(start, "of", "partner_to"):
        close = stretch.starting(named, start, min(start + DIRECTLY + 1, end))
        if close and not _has_own(view, close[0]):
            return close[0]
    if quantity.kind == "number" and (glued := stretch.starting(named, start, start + 1)):
        return glued[0]  # 450,000 domestic and 20,000 foreign visitors
    ahead = [
        name for name in stretch.within(named, first, last)
        if _reaches(view, name, last, concept) and (view.in_brackets(quantity) or not view.is_bracketed(name.first))
    ]  # fmt: skip
    if ahead and not view.within("conj", ahead[-1].last, last):
        return ahead[-1]
    if not ahead and (own := _before_concept(named, start, concept)):
        return own
    behind = _close_behind(view, named, start, end, reach)
    if behind is not None:  # domestic visitors and 700,800 were international ones
        return behind
    if ahead:
        return ahead[-1]
    return _beside(view, named, quantity, concept) if concept else None


def _before_concept(named: list[Named], first: int, concept: Hit | None) -> Named | None:
    """Return the name right before the words of a concept behind a quantity: `65% of the province's rice exports`."""
    last = concept.first if concept else first
    return next((name for name in stretch.within(named, first, last) if name.last == last), None)


def _close_behind(view: View, named: list[Named], start: int, end: int, reach: int) -> Named | None:
    """Return the first name in a stretch behind a quantity: `up 37%, and domestic visitors ...` leads elsewhere."""
    near = stretch.starting(named, start, start + reach + 1)
    joints = [hit.first for hit in view.clear("conj", ("item", "partner"), start, end)] if near else []
    return next((name for name in near if name.first < min([end, *joints]) and not _has_own(view, name)), None)


def _has_own(view: View, name: Named) -> bool:
    """Tell whether a name behind a quantity is led to the next one: `up 9 percent with food processing up 12`."""
    following = view.following(name.last)
    is_led = view.scan.before(name.first, "along_with") is not None and following < view.sentence.last
    return is_led and not view.count(STOPS, name.last, following)


def _beside(view: View, named: list[Named], quantity: Quantity, concept: Hit) -> Named | None:
    """Return the last name before a quantity that stands close to the words of its concept, or right behind them.

    `first in exports of rice`.
    """
    if concept.first >= quantity.last:
        told = stretch.starting(named, concept.last, concept.last + RIGHT_BEHIND + 1)
        return told[0] if told and not view.count(STOPS, concept.last, told[0].first) else None
    for name in stretch.back_from(named, quantity.first):
        if abs(name.first - concept.last) <= BESIDE or abs(concept.first - name.last) <= BESIDE:
            is_apart = view.count(";", name.last, quantity.first)
            return None if is_apart or _is_of_another(view, name, concept) else name
        if name.last < concept.first - BESIDE:
            return None
    return None


def _is_of_another(view: View, name: Named, concept: Hit) -> bool:
    """Tell whether a name before a concept is of an earlier figure or clause: `630,900 foreigners; revenue ...`."""
    if name.last > concept.first:
        return False
    earlier = next(stretch.back_from(view.quantities, name.first), None)
    is_its = earlier is not None and name.first - earlier.last <= DIRECTLY
    stops = ";" if view.is_bracketed(name.first) else ",;"  # per head (without oil), GRDP is
    return is_its or bool(view.count(stops, name.last, concept.first))


def _reaches(view: View, name: Named, last: int, concept: Hit | None) -> bool:
    """Tell whether a name before a quantity still is its own: not beyond a semicolon, or a comma before its concept."""
    if view.count(";", name.last, last):
        return False
    if _is_topic(view, name):
        return True
    if concept is None and _goes_elsewhere(view, name):
        return False
    if _is_subject(view, name, concept):
        return True
    if name.identifier in OF_OIL and name.first == view.sentence.first:  # Excluding crude oil, exports reached
        return True
    if view.scan.sign(name.last) == "," and view.scan.at(name.last + 1, "attribute"):  # coffee, with exports of $5m
        return not view.within("in_all", name.last, last)
    if concept is None or concept.first < name.last or not view.count(",", name.last, concept.first):
        return True
    comma = view.last_signs(",", last, 1)  # durian played its part, contributing $1.3 billion to the export value
    return concept.first >= last and bool(comma) and view.scan.any_at(comma[0] + 1, "share", "contributes")


def _is_topic(view: View, name: Named) -> bool:
    """Tell whether a sentence says first that it speaks of a name: `Với cá ngừ, xuất khẩu đạt 553 triệu USD`.

    The words for trade may stand before it: `Về thị trường xuất khẩu gỗ, Mỹ chiếm 83%`.
    """
    start = view.sentence.first
    topic = view.scan.at(start, "as_topic") if name.first > start else None
    if topic is None or topic.last == name.first:
        return topic is not None
    led = view.scan.before(name.first, "concept")
    return led is not None and led.first <= topic.last and view.scan.sign(name.last) == ","


def _is_subject(view: View, name: Named, concept: Hit | None) -> bool:
    """Tell whether a name opens the sentence whose last comma leads to what it has: `FDI firms led, with exports`."""
    if concept is None or name.first != view.sentence.first:
        return False
    comma = view.last_signs(",", concept.first, 1)
    return bool(comma) and comma[0] >= name.last and view.scan.at(comma[0] + 1, "attribute") is not None


def _goes_elsewhere(view: View, name: Named) -> bool:
    """Tell whether a name is the noun of a figure before, and another thing follows: `700 foreigners, and sales of`."""
    earlier = next(stretch.back_from(view.quantities, name.first), None)
    is_noun = earlier is not None and earlier.kind == "number" and earlier.last == name.first
    return is_noun and view.scan.sign(name.last) == "," and view.scan.any_at(name.last + 1, "conj", "takings")
