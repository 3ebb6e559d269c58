"""What is said of an indicator: its level, a change, a ratio, a share, a plan ratio, a contribution.

Each cue near the quantity speaks for a reading with a weight that falls with its distance; the heaviest reading wins.
"""

from dataclasses import dataclass

from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

# How loud each kind of cue speaks, before its distance in tokens is taken off.
WEIGHTS = {
    "plan": 20.0,
    "contribution": 12.0,
    "points": 8.0,
    "share": 10.0,
    "direction": 10.0,
    "base": 7.0,
    "ratio": 6.0,
    "sibling": 5.0,
    "sign": 9.0,
    "habit": 1.0,
    "item": 4.0,
    "bare": 0.5,
}
# indicators that are spoken of by their growth or are percentages themselves
GROWING = frozenset({"grdp", "iip", "cpi", "industrial_output", "retail_sales"})
RATES = frozenset({"occupancy", "poverty", "bad_debt"})
NEAR = 8
MASKS = ("qualifiers", "reaching", "plan", "share")  # "more" says no direction in "more than 9 billion"
WHOLES = ("place", "nation", "own_place", "concept")


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of a quantity: its measure, the sign of a change, and the weight of what speaks for it."""

    measure: str
    weight: float
    sign: int = 1
    cue: str = ""


def readings(
    view: View, quantity: Quantity, concept: str | None, sibling: Draft | None, last: Draft | None
) -> list[Reading]:
    """Return the readings of a quantity that is no rank, the heaviest first.

    `sibling` is the last figure of its kind in the sentence, `last` the last figure of any kind.
    """
    if quantity.kind in ("percent", "percentage_point", "ratio"):
        found = _relative(view, quantity, concept, sibling)
    else:
        found = _absolute(view, quantity, concept, last)
    return sorted(found, key=lambda reading: -reading.weight)


def direction(view: View, quantity: Quantity) -> tuple[int, float, str] | None:
    """Return sign, weight and words of the nearest word of direction, before or right behind a quantity."""
    first, last = view.before(quantity)
    near: list[tuple[float, int, str]] = []
    for hit in view.clear("direction", MASKS, first, last):
        if hit.value != "flat":
            near.append((_fade("direction", last - hit.last), -1 if hit.value == "down" else 1, _words(view, hit)))
    start, end = view.behind(quantity)
    for hit in view.starting("direction", start, min(end, start + 4)):
        if hit.value != "flat":
            near.append(
                (_fade("direction", hit.first - start) + 1, -1 if hit.value == "down" else 1, _words(view, hit))
            )
    if not near:
        return None
    weight, sign, text = max(near)
    return sign, weight, text


def base(view: View, quantity: Quantity) -> str | None:
    """Return what a change is against, as the words around it say: yoy, pop, avg."""
    start, end = view.behind(quantity)
    first, last = view.before(quantity)
    behind = view.within("base", start, end)
    if behind:
        return str(behind[0].value)
    ahead = view.within("base", first, last)
    return str(ahead[-1].value) if ahead else None


def _fade(kind: str, distance: int) -> float:
    return WEIGHTS[kind] - 0.5 * distance


def _words(view: View, hit: object) -> str:
    return view.scan.exact(hit.first, hit.last)  # type: ignore[attr-defined]


def _relative(view: View, quantity: Quantity, concept: str | None, sibling: Draft | None) -> list[Reading]:
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    found: list[Reading] = []
    for hit in view.starting("plan", start, min(end, start + NEAR)):
        found.append(Reading("plan_ratio", _fade("plan", hit.first - start), cue=_words(view, hit)))
    for hit in view.starting("contribution", start, min(end, start + NEAR)):
        found.append(Reading("contribution", _fade("contribution", hit.first - start), cue=_words(view, hit)))
    if quantity.kind == "percentage_point" and view.within("share", first, last):
        found.append(Reading("contribution", WEIGHTS["points"], cue="points contributed"))
    for hit in view.within("share", first, last):
        found.append(Reading("share", _fade("share", last - hit.last), cue=_words(view, hit)))
    for hit in view.starting("share", start, min(end, start + 2)):
        found.append(Reading("share", _fade("share", hit.first - start) + 1, cue=_words(view, hit)))
    if view.scan.at(start, "whole_of") and any(view.starting(kind, start, min(end, start + 4)) for kind in WHOLES):
        found.append(Reading("share", WEIGHTS["share"] - 1, cue="of a whole"))
    turned = direction(view, quantity)
    against = base(view, quantity)
    if turned:
        sign, weight, text = turned
        found.append(Reading(_change(against, quantity), weight, sign, text))
    if against and not turned:
        found.append(Reading("ratio_yoy" if _equals(view, quantity) else _change(against, quantity), WEIGHTS["base"]))
    if quantity.kind == "ratio":
        weight = WEIGHTS["ratio"] + (6 if turned or against or _equals(view, quantity) else 0)
        found.append(Reading("ratio_yoy", weight + 6))
    elif _equals(view, quantity):
        found.append(Reading("ratio_yoy" if against == "yoy" else "share", WEIGHTS["ratio"] + (6 if against else 0)))
    if view.scan.sign(quantity.first - 1) in "+-−–" and view.scan.glued(quantity.first) and not quantity.in_words:
        negative = view.scan.sign(quantity.first - 1) != "+" and view.scan.sign(quantity.first - 2) in ("(", "", ":")
        if view.scan.sign(quantity.first - 1) == "+" or negative:
            found.append(Reading(_change(against, quantity), WEIGHTS["sign"], -1 if negative else 1, "sign"))
    if sibling is not None and sibling.measure and sibling.measure != "level":
        sign = -1 if sibling.value < 0 else 1
        found.append(Reading(sibling.measure, WEIGHTS["sibling"], sign, "as the figure before"))
    if view.starting("concept", start, start + 1):
        found.append(Reading("share", WEIGHTS["share"] - 1.5, cue="of what follows"))
    if view.starting("item", start, min(end, start + 3)):
        found.append(Reading("share", WEIGHTS["item"], cue="of an item"))
    found.append(Reading("share", WEIGHTS["bare"], cue="nothing else said"))
    if concept in RATES and quantity.kind == "percent":
        found.append(Reading("level", WEIGHTS["sibling"], cue="a rate"))
    if concept in GROWING:
        found.append(Reading(_change(against, quantity), WEIGHTS["habit"], cue="spoken of by its growth"))
    return found


def _change(against: str | None, quantity: Quantity) -> str:
    if quantity.kind == "ratio":
        return "ratio_yoy"
    return {"pop": "change_pop", "avg": "change_avg"}.get(against or "", "change_yoy")


def _equals(view: View, quantity: Quantity) -> bool:
    """Tell whether a word such as `bằng` or `equal to` stands right before the quantity."""
    first, last = view.before(quantity)
    return any(last - hit.last <= 2 for hit in view.within("ratio", first, last))


def _in_its_bracket(view: View, quantity: Quantity, sibling: Draft) -> bool:
    """Tell whether a bracket opens between a change and the quantity: `by 19.14% (or US$ 1.7 billion)`."""
    opens = view.scan.sign(sibling.quantity.last) == "("
    return opens and quantity.first - sibling.quantity.last <= 6


def _absolute(view: View, quantity: Quantity, concept: str | None, sibling: Draft | None) -> list[Reading]:
    """Return level, or a change in the quantity's own unit: `an addition of US$2.75 billion`, `tăng 1.475 tỷ đồng`."""
    found = [Reading("level", 5.0)]
    if quantity.kind not in ("money", "quantity", "number") or quantity.end_of_range:
        return found
    first, last = view.before(quantity)
    if (
        sibling
        and sibling.measure
        and sibling.measure.startswith("change")
        and _in_its_bracket(view, quantity, sibling)
    ):
        found.append(Reading(sibling.measure, 8.0, -1 if sibling.value < 0 else 1, "the change before in its own unit"))
    masks = (*MASKS, "event") if concept == "capital" else MASKS  # capital "adjusted up by 2 billion" is a level
    turns = [hit for hit in view.clear("direction", masks, first, last) if last - hit.last <= 3 and hit.value != "flat"]
    levels = view.within("reaching", first, last)
    more = quantity.kind != "number" or (base(view, quantity) == "yoy" and bool(turns) and last - turns[-1].last <= 1)
    if turns and more and not (levels and levels[-1].last >= turns[-1].last):
        sign = -1 if turns[-1].value == "down" else 1
        found.append(Reading(_change(base(view, quantity), quantity), 6.0, sign, _words(view, turns[-1])))
    start, end = view.behind(quantity)
    following = [other.first for other in view.quantities if other.first > quantity.last]
    crowded = bool(following) and following[0] - start <= 4  # 63.5 billion USD tăng 36.5%: said of the next one
    after = (
        []
        if crowded
        else [hit for hit in view.starting("direction", start, min(end, start + 1)) if hit.value != "flat"]
    )
    if after and quantity.kind != "number":
        sign = -1 if after[0].value == "down" else 1
        found.append(Reading(_change(base(view, quantity), quantity), 6.0, sign, _words(view, after[0])))
    return found
