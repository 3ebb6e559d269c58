"""Percentages and capital of things of which no indicator tells: they are of none either."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.unread import is_of_counted_goods
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

WITHDRAWN = "withdrawn"  # an event
LISTS = frozenset(",:(–—")  # marks before those of whom a count is made


def is_of_unknown(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a percentage follows an amount of no known indicator, of which it must be said itself."""
    last = _draft_before(passage, quantity)
    if last is None or last.role != "unclassified":
        return False
    if quantity.kind == "money":
        return _is_their_capital(passage, last, quantity, candidate)
    if _is_of_area(passage, quantity) or passage.view.count(":", last.quantity.last, quantity.first):
        return False
    if _is_resumed(passage, last, quantity, candidate):
        return False
    if last.quantity.in_words or passage.pair(quantity) or is_of_counted_goods(passage, quantity):
        return False
    is_named = candidate.hit is not None and candidate.hit.first >= last.quantity.last
    is_named = is_named or _is_of_listed(passage, last.quantity, quantity)
    return last.quantity.kind in ("number", "quantity", "money", "percent") and not is_named


def _is_resumed(passage: Passage, last: Draft, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a verb behind a comma goes on behind an aside: `the rate, after 9 left, was 2%`."""
    scan, hit = passage.view.scan, candidate.hit
    verb = scan.before(scan.back_over(quantity.first, "qualifiers"), "reaching")
    if verb is None or hit is None or hit.first >= last.quantity.first or scan.sign(verb.first - 1) != ",":
        return False
    return passage.view.count(",", hit.last, last.quantity.first) > 0


def _is_of_listed(passage: Passage, last: Quantity, quantity: Quantity) -> bool:
    """Tell whether goods or a sector behind a mark have the percentage: `24 branches grew, with furniture up 9%`."""
    if last.kind != "number" or not passage.items:
        return False
    view, named = passage.view, stretch.last_before(passage.items, quantity.first)
    if named is None or named.first < last.last or not view.count(LISTS, last.last, named.first):
        return False
    return not view.count(",;:", named.last, quantity.first)


def _is_of_area(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a percentage is in the bracket of an area: `the Development Bank (49%) and Tien Giang (58%)`."""
    view = passage.view
    opening = view.opening(quantity.first) if view.in_brackets(quantity) else -1
    return any(hit.last == opening for hit, _ in passage.areas)


def _is_their_capital(passage: Passage, last: Draft, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether money is the capital of things counted before that are no projects: `16 schools worth 2 million`."""
    view, first = passage.view, last.quantity.last
    if last.quantity.kind != "number" or last.quantity.in_words or candidate.concept != "capital":
        return False
    if view.count(";:.", first, quantity.first) or view.within("conj", first, quantity.first):
        return False
    if view.within("draws", first, quantity.first):
        return False
    return bool(view.within("costs", first, quantity.first)) or _is_withdrawn(passage, last, candidate)


def _is_withdrawn(passage: Passage, last: Draft, candidate: Candidate) -> bool:
    """Tell whether what was counted before are projects that were given up: `thu hồi 7 dự án với tổng vốn 5 tỷ`."""
    view = passage.view
    event = stretch.last_before(view.of("event"), last.quantity.first)
    is_their = event is not None and event.value == WITHDRAWN and event.first >= view.before(last.quantity)[0]
    told = view.scan.at(last.quantity.last, "concept")
    if not is_their or told is None or told.value != "projects":
        return False
    return candidate.hit is None or not view.within("event", last.quantity.last, candidate.hit.last)


def _draft_before(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return what was read of the quantity before; one in brackets is passed over where a figure stands before it."""
    view, drafts = passage.view, passage.drafts
    if not drafts or view.in_brackets(quantity) or not view.in_brackets(drafts[-1].quantity):
        return drafts[-1] if drafts else None
    free = next((one for one in reversed(drafts) if not view.in_brackets(one.quantity)), None)
    return free if free is not None and free.is_figure else drafts[-1]
