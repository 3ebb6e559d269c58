"""Which of the totals told before an amount is so many percent of: new, disbursed or all capital, by arithmetic.

`Manufacturing drew $9.3 billion, or 48.4 percent of the total` is of the total of $19.2 billion, and of no other.
"""

from decimal import Decimal

from pipeline.extract import stretch
from pipeline.extract.binding.features.kinds import CAME
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.measures.cues import turns
from pipeline.extract.qualifiers import interval, qualifier
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SHARE_WITHIN = 8  # tokens from an amount to its share of the total
TOTAL_WITHIN = 3  # tokens from a share to `total`
ROUGH = Decimal("1.1")  # a whole known no better than this could be anything
SIGNS = frozenset("+-−–")
MOST = 12  # totals of an article that are kept
ALL = Decimal(100)


def totals(told: tuple[Draft, ...], figures: list[Draft]) -> tuple[Draft, ...]:
    """Return the totals of capital that a text has told, the last ones first."""
    here = [one for one in reversed(figures) if one.concept == "capital" and one.is_level and _is_of_all(one)]
    return (*here, *told)[:MOST]


def _is_of_all(draft: Draft) -> bool:
    return draft.quantity.kind == "money" and (draft.item, draft.partner) == (TOTAL, TOTAL)


def total_of(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the one total that an amount is the percentage behind it of; None where words tell which, or several."""
    view, told = passage.view, passage.discourse.totals
    if quantity.kind != "money" or not told:
        return None
    share = _share(view, quantity)
    if share is None or _tells_event(view, quantity, share):
        return None
    meant = [one for one in told if one.quantity.unit == quantity.unit and _is_part(view, quantity, share, one)]
    return meant[0] if meant and len({one.indicator for one in meant}) == 1 else None


def _share(view: View, quantity: Quantity) -> Quantity | None:
    """Return the percentage right behind an amount that says which part of a whole it is."""
    share = stretch.first_from(view.quantities, quantity.last)
    if share is None or share.kind != "percent" or share.first - quantity.last > SHARE_WITHIN or share.value >= ALL:
        return None
    between = quantity.last, share.first
    if view.scan.sign(share.first - 1) in SIGNS:
        return None  # 5 million USD (+47%)
    if any(turns(hit) for hit in view.clear("direction", ("share",), *between)) or view.within(
        "base", *view.behind(share)
    ):
        return None
    is_said = view.within("share", *between) or view.within("equivalent", *between) or view.in_brackets(share)
    return share if is_said or view.starting("in_all", share.last, share.last + TOTAL_WITHIN) else None


def _tells_event(view: View, quantity: Quantity, share: Quantity) -> bool:
    """Tell whether words say of which capital an amount is: `$3 billion, or 30% of newly registered capital`."""
    told = [*view.within("event", *view.before(quantity)), *view.within("event", *view.behind(share))]
    return any(hit.value not in CAME for hit in told)


def _is_part(view: View, quantity: Quantity, share: Quantity, total: Draft) -> bool:
    """Tell whether a total is what an amount and its share come to, within what their printed digits can stand for."""
    low, high = _stretch(view, quantity)
    least, most = _stretch(view, share)
    bottom, top = interval(total.quantity.value, total.quantity.step, total.qualifier, counted=False)
    if low is None or high is None or not least or not most or bottom is None or top is None:
        return False
    smallest, largest = low * ALL / most, high * ALL / least
    return smallest <= top and bottom <= largest <= ROUGH * smallest


def _stretch(view: View, quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    return interval(quantity.value, quantity.step, qualifier(view.scan, quantity), counted=False)
