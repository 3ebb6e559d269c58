"""Whether a name that stands before a quantity still is its own."""

from pipeline.extract import stretch
from pipeline.extract.named import OF_OIL, RUNNING, Named
from pipeline.extract.opening_name import is_described, is_explained, is_subject, leads_relative
from pipeline.extract.phrases import Hit
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View

OWNER = ("genitive", "own_place", "place", "area_noun", "of", "definite")  # lists of words for whose trade it is
FEWEST_OF_ROW = 3  # goods before a colon that are told together


def reaches(view: View, name: Named, last: int, concept: Hit | None) -> bool:
    """Tell whether a name before a quantity still is its own: not beyond a semicolon, or a comma before its concept."""
    if view.count(";", name.last, last) or _is_of_row(view, name, last) or _is_before_colon(view, name, concept):
        return False
    if _is_topic(view, name) or leads_relative(view, name) or _is_told_of(view, name, last):
        return True
    if concept is not None and _turns_to_total(view, name, concept):
        return False
    if concept is None and _goes_elsewhere(view, name):
        return False
    if is_subject(view, name, concept):
        return True
    if name.identifier in OF_OIL and _is_opening(view, name):
        return True
    told = view.scan.at(name.last, "concept")
    end = told.last if told else name.last
    if view.scan.sign(end) == "," and view.scan.at(end + 1, "attribute"):  # coffee [exports], with a value of $5m
        return not view.within("in_all", end, last)
    if concept is None or concept.first < name.last or not view.count(",", name.last, min(last, concept.first)):
        return True
    if is_described(view, name, min(last, concept.first)) or _heads_entry(view, name, last):
        return True
    if is_explained(view, name, concept):
        return True
    comma = view.last_signs(",", last, 1)  # durian played its part, contributing $1.3 billion to the export value
    if concept.first < last or not comma:
        return False
    goods = view.scan.at(comma[0] + 1, "goods_counted")  # steel, mặt hàng chiếm 84% of exports
    return view.scan.any_at(goods.last if goods else comma[0] + 1, "share", "contributes")


def _is_of_row(view: View, name: Named, last: int) -> bool:
    """Tell whether a colon ends a row of goods of which what follows is told together: `Shoes and rice: with these`."""
    colon = view.last_signs(":", last, 1)
    if not colon or colon[0] < name.last or view.of("relative"):
        return False
    earlier = stretch.last_before(view.quantities, colon[0])
    goods = view.within("item", earlier.last if earlier else view.sentence.first, colon[0])
    return len(goods) >= FEWEST_OF_ROW and not view.within("concept", view.sentence.first, colon[0])


def _is_before_colon(view: View, name: Named, concept: Hit | None) -> bool:
    """Tell whether a name only stands in what a colon ends, and the words of the figure open what it leads to.

    `Tourism helps the whole economy: GRDP grew 9%`; right before the colon it is its label, and what was measured
    before it is parted behind it: `Border trade was worth $9m: exports $5m`.
    """
    if concept is None or view.scan.sign(_opening(view, concept) - 1) != ":" or name.last >= concept.first - 1:
        return False
    told = (one for one in stretch.starting(view.quantities, name.last, concept.first) if one.kind != "rank")
    return next(told, None) is None


def _is_told_of(view: View, name: Named, last: int) -> bool:
    """Tell whether a quantity stands in the clause on a name right before it: `worse with rice, which at $9m lost`."""
    if view.scan.sign(name.last) != "," or name.identifier == RUNNING:
        return False
    return view.scan.at(name.last + 1, "relative") is not None and not view.count(",", name.last + 1, last)


def _opening(view: View, concept: Hit) -> int:
    """Return where the words of a concept start, with the area whose it is: `: the province's exports`."""
    at = concept.first
    while (owner := next((hit for hit in (view.scan.before(at, kind) for kind in OWNER) if hit), None)) is not None:
        at = owner.first
    return at


def _turns_to_total(view: View, name: Named, concept: Hit) -> bool:
    """Tell whether words for a whole open a clause behind a name: `Together with rice and garments, total exports`."""
    total = view.scan.before(concept.first, "in_all")
    if total is None or total.first <= name.last:
        return False
    return view.scan.sign(view.scan.back_over(total.first, "definite") - 1) in {",", *DASHES}


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


def _is_opening(view: View, name: Named) -> bool:
    """Tell whether an aside stands at the head of a sentence: `In May, excluding crude oil, exports reached`."""
    mark = view.scan.sign(name.first - 1)
    opens = name.first == view.sentence.first or mark in {",", ";", ":", *DASHES}
    is_first = mark in (";", ":") or stretch.last_before(view.quantities, name.first) is None
    return opens and is_first and view.scan.sign(name.last) == ","


def _heads_entry(view: View, name: Named, last: int) -> bool:
    """Tell whether a name heads an entry of a row, its count right behind its comma: `; Nhật Bản, 95 dự án`.

    Of several names in a row none is meant: `from Korea, Japan, 95 projects`.
    """
    scan, at = view.scan, name.last + 1
    exact = scan.at(at, "qualifiers")
    if scan.sign(name.last) != "," or (exact.last if exact else at) != last or name.first == view.sentence.first:
        return False
    return scan.sign(name.first - 1) == ";" or scan.any_before(name.first, "goes_down", "conj")


def _goes_elsewhere(view: View, name: Named) -> bool:
    """Tell whether a name is the noun of a figure before, and another thing follows: `700 foreigners, and sales of`."""
    earlier = stretch.last_before(view.quantities, name.first)
    is_noun = earlier is not None and earlier.kind == "number" and earlier.last == name.first
    return is_noun and view.scan.sign(name.last) == "," and view.scan.any_at(name.last + 1, "conj", "takings")
