"""Goods that are not those of a whole: they move it, or are told before the owner of all trade is named.

Goods give trade only in its own words (`coffee exports`, `exports of coffee`), beside the amount, or as what the clause
is on; not where they stand before a verb that moves the trade, or before the province whose trade it is.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE

LIFTS_WITHIN = 2  # tokens from a figure to the verb by which it moves the whole
MOVED_WITHIN = 4  # tokens from the verb to the trade: `the province's total exports`
OWNED_WITHIN = 2  # tokens from the genitive to the words of trade: `Hue's quarterly exports`
GOODS = ("commodity", "sector")  # types of items that trade is in
OF_PART = ("share", "contribution")  # measures of the part that goods are of a whole
TOPIC = ("inside", "as_topic", "partner_to")  # words that lead to goods that all behind them is on: `In coffee,`


def of_moved_whole(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return that trade is in all goods: `Shrimp took exports to $5m`, `With shrimp and rice, Hue's exports were`."""
    if hit is None or hit.last > draft.quantity.first or draft.measure in OF_PART:
        return None
    last = stretch.last_before(passage.items, hit.first)
    behind = stretch.starting(passage.items, hit.first, passage.view.behind(draft.quantity)[1])
    known = passage.setting.grammar.lists.items
    if last is None or last.last == hit.first or behind or known[last.identifier].type not in GOODS:
        return None  # excluding crude oil, Hue's exports were
    moved = passage.view.within("lifts", last.last, hit.first)
    is_moved = bool(moved) and moved[0].first == last.last and hit.first - moved[0].last <= MOVED_WITHIN
    return TOTAL if is_moved or _is_owned_behind(passage, last, hit) else None


def of_whole_lifted(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return that what a figure lifts is the whole: `Industry rose 9%, services 6%, which lifted GRDP by 7%`."""
    last = passage.figures[-1] if passage.figures else None
    if hit is None or hit.last > draft.quantity.first or last is None or last.quantity.kind not in RELATIVE:
        return None
    if last.concept != draft.concept or last.measure != draft.measure:
        return None
    first = last.quantity.last
    moved = passage.view.within("lifts", first, hit.first)
    if not moved or moved[0].first - first > LIFTS_WITHIN or hit.first - moved[-1].last > MOVED_WITHIN:
        return None
    return None if stretch.within(passage.items, moved[-1].last, draft.quantity.first) else TOTAL


def is_moved_by(passage: Passage, named: Named, hit: Hit | None) -> bool:
    """Tell whether something of a partner moves trade that is with all: `China's closed borders cut exports to`."""
    if hit is None or hit.first < named.last or passage.view.scan.at(named.last, "genitive") is None:
        return False
    moved = passage.view.within("lifts", named.last, hit.first)
    return (
        bool(moved)
        and hit.first - moved[-1].last <= MOVED_WITHIN
        and not passage.view.count(",;:", named.last, hit.first)
    )


def _is_owned_behind(passage: Passage, last: Named, hit: Hit) -> bool:
    """Tell whether the owner of all trade stands between the goods and the trade: `..., 80% of Hue's exports of`."""
    view, scan, at = passage.view, passage.view.scan, hit.first
    while (total := scan.before(at, "in_all")) is not None:
        at = total.first
    mark = next((one for one in (scan.before(at - back, "genitive") for back in range(OWNED_WITHIN)) if one), None)
    owner = scan.before(at, "own_place") if mark else None  # the province's, in one phrase
    owner = owner or (scan.before(mark.first, "own_place") or scan.before(mark.first, "place") if mark else None)
    if owner is None or owner.first < last.last:
        return False
    if view.count(":;", last.last, owner.first):
        return False
    return not (scan.any_before(last.first, *TOPIC) and scan.sign(last.last) == ",")
