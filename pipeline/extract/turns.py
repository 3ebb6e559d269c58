"""Which way a figure of any subject turns: `up 5%`, `a 12-percent fall`, `shed $3`; a level (`rose to $5m`) does not.

The binding reads changes of the indicators that it knows; this reads them of companies and markets as well. A figure is
a change where

- a word of direction stands right before it (`fell by almost 5%`), but for words that may stand between (`turn_gap`);
- or behind it (`3% lower`, `a 2.6% like for like growth`);
- or, for a percentage, further before it in its clause (`raised rates by 25 basis points`), unless a word of level
  (`turn_level`: `to 5%`, `from 5%`) or an article stands right before the figure, or it is a part of something;
- or a sign stands before it (`+5%`);
- or it is an amount said again in percent behind a verb that takes one (`added $8, or 0.7%`);
- or it goes on from a change (`down 2% and 1.5%`, `fell $3.69, or 2.9 percent`, `by 5 to 7%`).
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.measures.cues import MASKS, sign, turns
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.extract.view import STOPS, View, views

LOOSE = frozenset({"percent", "percentage_point"})  # kinds that a word further away in the clause still turns
REACH = 12  # tokens back to such a word
BEHIND = 5  # tokens from a figure to the noun of its change: `2.6% like for like sales growth`
JOINT = 5  # tokens between two figures that share a word: `and`, `, or`, a bracket with a qualifier
RESTATED_WITHIN = 1  # tokens from `or` to the percentage: `or about 3%`
SIGNS = {"+": 1, "-": -1, "−": -1, "–": -1}
TURNS = ("turn", "turn_object", "turn_behind")  # right behind a figure
JOINTS = ("turn_joint", "qualifiers", "turn_gap")
OPENINGS = frozenset("(,;:")


def turned(
    scan: Scan, sentences: Sequence[Sentence], quantities: Sequence[Quantity], times: Sequence[Expression]
) -> dict[int, int]:
    """Return, by its first token, 1 (up) or -1 (down) for a quantity that is a change, 0 for one that is a level."""
    found: dict[int, int] = {}
    for view in views(scan, sentences, quantities, times):
        earlier: Quantity | None = None
        for quantity in view.quantities:
            way = _way(view, quantity) or (_as_before(view, quantity, earlier, found) if earlier else 0)
            if way or _is_level(view, quantity):
                found[quantity.first] = way
            earlier = quantity
    return found


def _way(view: View, quantity: Quantity) -> int:
    """Return the way that the words around a quantity turn it, 0 for none."""
    if quantity.kind == "rank":
        return 0
    before = _nearest(view, quantity)
    if before and _is_close(view, before.last, quantity.first):
        return sign(before)
    behind = _behind(view, quantity)
    if behind:
        return sign(behind)
    is_by = view.scan.before(quantity.first, "turn_by") is not None
    if before and (quantity.kind in LOOSE or is_by) and _is_open(view, quantity, before):
        return sign(before)
    return _signed(view, quantity)


def _nearest(view: View, quantity: Quantity) -> Hit | None:
    """Return the last word of direction before a quantity in its clause."""
    first, last = view.before(quantity)
    first = max(first, last - REACH)
    near = [hit for hit in view.clear("direction", MASKS, first, last) if turns(hit)]
    near += view.within("turn", first, last)
    near = [hit for hit in near if not view.scan.at(hit.first, "turn_object")]
    if quantity.kind != "money" or view.scan.before(last, "turn_by") or _is_restated(view, quantity):
        near += view.within("turn_object", first, last)
    return max(near, key=lambda hit: hit.last, default=None)


def _is_restated(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is said again in percent: `added $8, or 0.7%` is a change; to raise $5m is no rise."""
    start = quantity.last + (view.scan.sign(quantity.last) == ",")
    joint = view.scan.at(start, "turn_joint")
    again = stretch.first_from(view.quantities, quantity.last) if joint else None
    if again is None or joint is None or again.first - joint.last > RESTATED_WITHIN:
        return False
    return again.kind == "percent" and view.scan.at(again.last, "whole_of") is None


def _is_close(view: View, first: int, last: int) -> bool:
    """Tell whether only words that may stand between lie between a word of direction and its figure."""
    gap = _is_made_of(view.scan, first, last, ("turn_gap", "qualifiers"))
    return gap and (view.scan.any_before(last, "turn_gap") or not view.scan.any_before(last, "turn_level"))


def _is_level(view: View, quantity: Quantity) -> bool:
    """Tell whether the word before a quantity makes it a level: `to`, `from`, also before `about`."""
    scan, at = view.scan, quantity.first
    ends = {at, scan.back_over(at, "qualifiers")}
    return any(scan.before(end, "turn_level") and not scan.before(end, "turn_gap") for end in ends)


def _is_made_of(scan: Scan, first: int, last: int, categories: tuple[str, ...], signs: str = "") -> bool:
    """Tell whether a stretch holds nothing but phrases of some categories, and some signs."""
    at = first
    while at < last:
        ends = [hit.last for hit in map(scan.at, [at] * len(categories), categories) if hit and hit.last <= last]
        if not ends and scan.sign(at) not in signs:
            return False
        at = max(ends, default=at + 1)
    return True


def _behind(view: View, quantity: Quantity) -> Hit | None:
    """Return the word of direction behind a quantity that is its own."""
    start, end = view.behind(quantity)
    start += view.scan.sign(start) in SIGNS  # a 5%-rise
    near = list(view.starting("direction", start, min(end, start + BEHIND)))
    near += [hit for kind in TURNS for hit in view.starting(kind, start, min(end, start + 1))]
    for hit in sorted(near, key=lambda hit: hit.first):
        between = range(start, hit.first)
        if turns(hit) and not any(view.scan.any_at(at, "turn_level", "turn_end") for at in between):
            return hit
    return None


def _is_open(view: View, quantity: Quantity, before: Hit) -> bool:
    """Tell whether a word further before a percentage turns it."""
    scan, at = view.scan, quantity.first
    if any(scan.sign(index) in STOPS for index in range(before.last, at)) or scan.at(quantity.last, "whole_of"):
        return False
    at = scan.back_over(at, "qualifiers")
    if scan.at(before.first, "bare_growth"):
        return True
    return not any(scan.any_before(one, "turn_level", "indefinite", "share") for one in (at, quantity.first))


def _signed(view: View, quantity: Quantity) -> int:
    """Return what a sign glued to the numeral says; a dash between words says nothing."""
    scan, at = view.scan, quantity.first
    mark = scan.sign(at - 1)
    if quantity.kind not in LOOSE or mark not in SIGNS or not scan.glued(at):
        return 0
    is_free = at - 1 == view.sentence.first or not scan.glued(at - 1) or scan.sign(at - 2) in OPENINGS
    return SIGNS[mark] if is_free else 0


def _as_before(view: View, quantity: Quantity, earlier: Quantity, found: dict[int, int]) -> int:
    """Return the way of the quantity before, where this one goes on from it."""
    first, last = earlier.last, quantity.first
    way = found.get(earlier.first, 0)
    if quantity.end_of_range == "high" or not way:
        return way
    is_joint = 0 < last - first <= JOINT and _is_made_of(view.scan, first, last, JOINTS, ",(+")
    return way if is_joint else 0
