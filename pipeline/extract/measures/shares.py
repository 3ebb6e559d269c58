"""Readings of percentages as parts of a whole."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.cues import words
from pipeline.extract.measures.reading import Reading, fade
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

STRUCTURE_WITHIN = 3  # tokens from the start of a sentence to the words for the structure that it tells
WHOLES = ("place", "nation", "own_place", "concept")  # what `of` behind a percentage may lead to
OF_WHOLE_WITHIN = 4  # tokens from a percentage to its whole
RATES = frozenset({"grdp", "iip", "cpi"})  # concepts that are told by their growth
OPENING = 8  # tokens from the start of a sentence to the whole that it opens with
PROPORTION_WITHIN = 3  # tokens from the start of a sentence to its subject


def share(view: View, quantity: Quantity, sibling: Draft | None) -> Iterator[Reading]:
    """`accounting for 22 percent`, `22 percent of the total`, `22 percent of the province's exports`."""
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    if quantity.kind == "percentage_point":
        return  # points are no part of a whole
    for hit in view.clear("share", ("concept",), first, last):
        if view.count("(", hit.last, last):
            continue  # the regions comprise Hue (up 11%)
        if view.scan.before(hit.first, "direction") and view.within("concept", hit.first, hit.last):
            continue  # average growth of GRDP: 8%
        if _tells_parts_of_change(view, hit, quantity, sibling) or _heads_rates(view, hit, quantity):
            continue
        yield Reading("share", fade(weights.SHARE, last - hit.last), cue=words(view, hit))
    if view.of("of_which") and _is_told_of_part(view, quantity):
        yield Reading("share", weights.RATE, cue="of a part of the whole")
    if view.of("structure") and _is_of_structure(view, quantity):
        yield Reading("share", weights.RATE, cue="a structure")
    if quantity.kind == "percent" and is_of_opening(view):
        yield Reading("share", weights.ITEM, cue="parts of what the sentence opens with")
    if view.scan.before(quantity.first, "growth_of"):
        return  # a growth rate of 8% of the whole country
    joint = view.scan.at(start, "conj")  # up 20.7 percent and representing 55.7 percent
    for hit in view.starting("share", start, start if joint else min(end, start + 2)):
        yield Reading("share", fade(weights.SHARE, hit.first - start) + 1, cue=words(view, hit))
    if is_of_what_follows(view, quantity):
        yield Reading("share", weights.SHARE - 1, cue="of a whole")


def _is_told_of_part(view: View, quantity: Quantity) -> bool:
    """Tell whether a bracket behind the amount of a part holds nothing else: `of which FDI firms $25bn (98%)`."""
    opening = quantity.first - 1
    if view.scan.sign(opening) != "(" or view.scan.sign(quantity.last) != ")":
        return False
    amount = stretch.last_before(view.quantities, opening)
    is_next = amount is not None and amount.last == opening and amount.kind == "money"
    return is_next and amount is not None and bool(view.within("of_which", *view.before(amount)))


def _is_of_structure(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with a structure, or has told of one and then only names a part and its percentage.

    `Năm 2020, cơ cấu kinh tế gồm nông nghiệp 12%, công nghiệp 50%`; what turned is no part of it.
    """
    start = view.sentence.first
    if view.starting("structure", start, start + STRUCTURE_WITHIN):
        return True
    told = view.within("structure", start, quantity.first)
    if not told or view.within("direction", told[-1].last, quantity.first):
        return False
    return bool(view.within("item", view.before(quantity)[0], quantity.first))


def is_of_opening(view: View) -> bool:
    """Tell whether a sentence opens with the whole of which it tells parts: `Of the GRDP, services made 40%`."""
    first = view.sentence.first
    if not view.scan.at(first, "opens_whole") or view.scan.at(first, "of_which"):
        return False
    return any(hit.first - first <= OPENING for hit in view.of("concept")[:1])


def is_of_what_follows(view: View, quantity: Quantity) -> bool:
    """Tell whether `of` behind a percentage leads to a place or concept."""
    start, end = view.behind(quantity)
    if not view.scan.at(start, "whole_of") or view.scan.before(quantity.first, "held_level"):
        return False  # thấp hơn mức 5% của cả nước
    return any(view.starting(kind, start, min(end, start + OF_WHOLE_WITHIN)) for kind in WHOLES)


def _tells_parts_of_change(view: View, hit: Hit, quantity: Quantity, sibling: Draft | None) -> bool:
    """Tell whether a sector follows behind a change: `GRDP grew 7%, of which industry is put at 9%`."""
    if sibling is None or not (sibling.measure or "").startswith("change"):
        return False
    return view.scan.at(hit.first, "of_which") is not None and bool(view.within("item", hit.last, quantity.first))


def _heads_rates(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a sentence opens a list that was announced with a growth rate: `Of which: GRDP is to reach 9%`."""
    if hit.first != view.sentence.first or view.scan.at(hit.first, "of_which") is None:
        return False
    named = view.within("concept", hit.last, quantity.first)
    return bool(named) and named[0].first - hit.last <= 1 and named[-1].value in RATES


def is_of_proportion(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is what a proportion came from or to: `the proportion of FDI rose from 8% to 9%`."""
    if not view.of("proportion"):
        return False
    start = view.sentence.first
    told = view.starting("proportion", start, start + PROPORTION_WITHIN)
    earlier = stretch.last_before(view.quantities, quantity.first)
    is_pair = earlier is not None and earlier.kind == quantity.kind and _is_led(view, earlier, "between")
    heading = earlier if is_pair and earlier is not None else quantity
    if not told and not view.within("proportion", *view.before(heading)):
        return False
    return _is_led(view, quantity, "between", "range", "come_to")


def _is_led(view: View, quantity: Quantity, *words: str) -> bool:
    """Tell whether words of some lists stand before a quantity, past how exact it is."""
    return view.scan.any_before(view.scan.back_over(quantity.first, "qualifiers"), *words)


def share_of_what_follows(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`60% xuất khẩu`, `40 percent in electronics`."""
    start, end = view.behind(quantity)
    if view.starting("concept", start, start + 1):
        yield Reading("share", weights.SHARE - 1.5, cue="of what follows")
    if view.starting("item", start, min(end, start + 3)) and not view.scan.any_at(start, "conj"):
        yield Reading("share", weights.ITEM, cue="of an item")
