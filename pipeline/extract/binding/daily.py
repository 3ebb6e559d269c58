"""Amounts of every day: no indicator has them."""

from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

PARTS = frozenset(",(–—")  # marks between an amount and the parts of it
HELD_AGAINST = ("against", "comparison", "level_with")  # lists of words before what an amount is held against
BEFORE_MONEY = frozenset({"before"})  # words that say so before an amount of money, and of others
BEFORE = BEFORE_MONEY | {"average"}
PARTS_WITHIN = 4  # parts of an amount of every day


def is_daily(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether an amount is that of every day, or a part of such: `450 trucks a day, 90 of them with exports`.

    So is what such an amount is only held against: `450 trucks pass daily, compared with 300 a year ago`.
    """
    view = passage.view
    if quantity.dimension == "price":
        return False  # prices averaged 2,400 USD a tonne
    is_bare = candidate.hit is None or _is_held_against(view, quantity)
    return _is_told_daily(view, quantity) or (is_bare and _goes_on(view, quantity))


def _is_held_against(view: View, quantity: Quantity) -> bool:
    return view.scan.any_before(view.scan.back_over(quantity.first, "qualifiers"), *HELD_AGAINST)


def _is_told_daily(view: View, quantity: Quantity) -> bool:
    start, end = view.behind(quantity)
    if any(_is_free(view, start, hit.first) for hit in view.starting("daily", start, end)):
        return True
    lower = quantity
    if quantity.end_of_range == "high":
        lower = stretch.last_before(view.quantities, quantity.first) or quantity
    first, last = view.before(lower)
    leading = BEFORE_MONEY if quantity.kind == "money" else BEFORE  # nobody earns an average of so much every day
    told = any(hit.value in leading and _is_free(view, hit.last, last) for hit in view.within("daily", first, last))
    return told and not view.of("a_year")  # arrivals averaged 9 million a year


def _is_free(view: View, first: int, last: int) -> bool:
    """Tell whether no mark and no conjunction parts the words of a day from an amount."""
    return not view.count(STOPS, first, last) and not view.within("conj", first, last)


def _goes_on(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount that names nothing follows one of every day: `, 90 of them with exports`.

    A further part may follow such a part.
    """
    for earlier in islice(stretch.back_from(view.quantities, quantity.first), PARTS_WITHIN):
        if not _is_part(view, earlier, quantity):
            return False
        if _is_told_daily(view, earlier):
            return True
        quantity = earlier
    return False


def _is_part(view: View, earlier: Quantity, quantity: Quantity) -> bool:
    """Tell whether an amount may be a part of the one before it."""
    if earlier.kind != quantity.kind:
        return False
    return bool(view.within("of_which", *view.behind(quantity))) or view.count(PARTS, earlier.last, quantity.first) > 0
