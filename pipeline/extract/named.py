"""Partners and items that a sentence names."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.areas.background import is_background
from pipeline.extract.newspapers import is_of_paper
from pipeline.extract.phrases import Hit
from pipeline.extract.view import STOPS, View
from pipeline.frozen import frozen

OWN_WITHIN = 2  # tokens from a partner to its own figure
HELD_WITHIN = 1  # tokens from a name to the words that lead to what it holds
ASK_WITHIN = 3  # tokens from running projects to what they added: `xin tăng thêm`
PARKS, BORDER, RUNNING = "industrial-zones", "border-trade", "in-operation"
OWNERS, CAPITAL = ("state-sector", "private-sector"), "capital"  # those at home, and what they put in
NEWS = frozenset({"adjusted", "withdrawn"})  # events of projects that are there
WITH_OIL, FOREIGN = "with-oil", "fdi-sector"
OF_OIL = frozenset({WITH_OIL, "without-oil"})
SUBJECTS = ("place", "own_place", "concept")  # behind which a comma opens what only describes them
LEADS = frozenset(",;:-–")  # marks that words of an item may begin with, and that are none of it
ASIDES = {",": ",", "(": ")"}  # the marks that open and close an aside


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
        if is_background(view.scan, hit.first, hit.last, SUBJECTS) or is_of_paper(view, hit) or _is_compared(view, hit):
            continue
        if not view.scan.before(hit.first, "borders"):
            found.append(Named(hit.first, hit.last, str(hit.value)))
    return found


def _is_compared(view: View, hit: Hit) -> bool:
    """Tell whether a partner without a figure of its own is compared with: none is `ahead of Korea with $3.5bn`.

    Behind a comma the figure is its own where the other was told before: `took $4m, ahead of Korea, with $3.5m`.
    """
    scan = view.scan
    if scan.before(scan.back_over(hit.first, "definite"), "after") is None:
        return False
    told = stretch.last_before(view.quantities, hit.first)
    if scan.sign(hit.last) == "," and told is not None and told.kind != "rank":
        led = scan.at(hit.last + 1, "attribute")
        return led is None or view.following(led.last) - led.last > OWN_WITHIN
    return view.following(hit.last) - hit.last > OWN_WITHIN or view.scan.sign(hit.last) in STOPS - {"("}


def items(view: View) -> list[Named]:
    """Return the items that a sentence names, in order."""
    found: list[Named] = []
    inside = -1  # the end of the last name that is only one of those that the name before holds
    for hit in view.of("item"):
        if _only_describes(view, hit) or _is_part(view, hit) or _names_one(view, hit) or is_of_paper(view, hit):
            continue
        if hit.value in OF_OIL and (end := _ends_aside(view, hit, found)):
            found[-1] = replace(found[-1], last=end)
            continue
        if hit.value == WITH_OIL and any(one.identifier == FOREIGN for one in found):
            continue  # what the FDI sector sold, crude oil included, is its own
        if _is_held(view, hit, found) or (inside >= 0 and _is_joined(view, inside, hit.first)):
            inside = hit.last
            continue
        found.append(Named(hit.first + (view.scan.sign(hit.first) in LEADS), hit.last, str(hit.value)))
    return found


def _ends_aside(view: View, hit: Hit, found: list[Named]) -> int | None:
    """Return the token behind an aside on oil that belongs to the name before it: `the FDI sector, with crude oil,`."""
    start, end = hit.first - 1, hit.last
    if not found or found[-1].last != start or view.scan.sign(start) not in ASIDES:
        return None
    return end + 1 if view.scan.sign(end) == ASIDES[view.scan.sign(start)] else None


def _only_describes(view: View, hit: Hit) -> bool:
    """Tell whether projects are only said to be running before what they added: `13 running projects put in more`."""
    told = view.starting("event", hit.last, hit.last + ASK_WITHIN) if hit.value == RUNNING else []
    return any(one.value in NEWS for one in told)


def _names_one(view: View, hit: Hit) -> bool:
    """Tell whether words for parks lead to the name of one: `tại KCN Nhơn Trạch`, but not `tại các KCN Bắc Ninh`."""
    if hit.value != PARKS or not view.scan.sign(hit.last)[:1].isupper() or view.scan.ends_line(hit.last - 1):
        return False
    return not view.scan.any_at(hit.last, "place", "own_place", "present")


def _is_held(view: View, hit: Hit, found: list[Named]) -> bool:
    """Tell whether a name is one of those that the name before it holds: `aquatic products, mainly shrimp, hit`."""
    led = view.scan.before(hit.first, "holds")
    is_aside = led is not None and view.scan.sign(led.first - 1) == ","
    if led is not None and is_aside and (view.scan.before(led.first - 1, "concept") or _is_of_figure(view, led)):
        return _is_closed(view, hit)  # imports, mostly machines, were estimated at
    return led is not None and bool(found) and 0 <= led.first - found[-1].last <= HELD_WITHIN


def _is_of_figure(view: View, led: Hit) -> bool:
    """Tell whether an aside follows a figure, but for its noun: `hit $2bn of goods, mostly machines, up`."""
    told = stretch.last_before(view.quantities, led.first)
    return told is not None and not view.count(STOPS, told.last, led.first - 1)


def _is_closed(view: View, hit: Hit) -> bool:
    """Tell whether a name stands in an aside that a comma ends, without a figure of its own: `such as rice (up 4%)`."""
    stop = next((at for at in range(hit.last, view.sentence.last) if view.scan.sign(at) in STOPS), hit.last)
    turns = view.scan.at(stop + 1, "direction") is not None and stretch.last_before(view.quantities, hit.first) is None
    own = view.scan.is_number(stop + 1) or view.scan.any_at(stop + 1, "qualifiers") or turns
    return view.scan.sign(stop) == "," and view.following(hit.last) > stop and not own


def _is_joined(view: View, first: int, last: int) -> bool:
    """Tell whether only commas and conjunctions stand between two names."""
    return all(view.scan.sign(at) == "," or view.scan.at(at, "conj") for at in range(first, last))


def _is_part(view: View, hit: Hit) -> bool:
    """Tell whether a name is only a part of the words of a concept: the retail of `retail sales`.

    Whose capital it is, is none: `non-State investment`.
    """
    concept = stretch.covering(view.of("concept"), hit.first, hit.last)
    if concept is not None and concept.value == CAPITAL and hit.value in OWNERS:
        return False
    return concept is not None and concept.last - concept.first > hit.last - hit.first
