"""Words around a quantity that tell a change and what it is measured from."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.measures.reading import DIRECTION, fade
from pipeline.extract.measures.two_bases import base_of_row
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, Stretch, View

# `more` says no direction in `more than 9 billion`
MASKS = ("qualifiers", "reaching", "plan", "share", "item", "qualifiers_behind")
BEHIND_WITHIN = 4  # tokens behind a quantity within which a word of direction still is its own
BEHIND_MORE = 1.0  # `5 percent higher`: right behind it speaks a little louder than before it
LONGEST_BRACKET = 16  # tokens
LONGEST_ROW = 8  # further percentages of one row
ASPECT_WITHIN = 2  # tokens from a change to what it is a change in
JOINT_WITHIN = 4  # tokens from there to the other change: `and`, `but up`
EQUALS_WITHIN = 2  # tokens between `equal to` and its quantity


@dataclass(frozen=True, slots=True, order=True)
class Direction:
    """A word of direction: its weight, its sign, its words; the greatest is the one that counts."""

    weight: float
    sign: int
    cue: str


def direction(view: View, quantity: Quantity) -> Direction | None:
    """Return the nearest word of direction, before or right behind a quantity."""
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    end = min([end, *(hit.first for hit in view.clear("conj", ("direction",), start, end))])  # down 1% | and up 2%
    against = view.scan.at(start, "base") if view.scan.any_before(quantity.first, "indefinite") else None
    close = against.last if against else start  # a 17.8-per cent year-on-year decrease
    before = [
        (hit, fade(DIRECTION, last - hit.last)) for hit in view.clear("direction", MASKS, first, last)
        if not _holds_against(view, hit, quantity)
    ]  # fmt: skip
    behind = [
        (hit, fade(DIRECTION, max(hit.first - close, 0)) + BEHIND_MORE)
        for hit in view.starting("direction", start, min(end, close + BEHIND_WITHIN))
    ]
    near = [Direction(weight, sign(hit), words(view, hit)) for hit, weight in before + behind if turns(hit)]
    if view.scan.at(start, "plan_noun"):
        near = [one for one in near if one.sign > 0]  # short of its 8% target
    if not near and quantity.kind == "percent":
        behind_row = view.scan.at(row_end(view, quantity).last, "direction")  # 15 per cent and 16 per cent more
        near = [Direction(DIRECTION, sign(behind_row), words(view, behind_row))] if behind_row else []
    return max(near) if near else None


def _holds_against(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a comparative only holds another figure against that of a bracket: `higher than in May (2.1%)`."""
    if not view.in_brackets(quantity) or view.scan.before(hit.last, "comparison") is None:
        return False
    return hit.last < view.opening(quantity.first) == quantity.first - 1


def turns(hit: Hit) -> bool:
    """Tell whether a word of direction says up or down; `flat` says neither."""
    return bool(hit.value != "flat")


def sign(hit: Hit) -> int:
    """Return the sign of the change that a word of direction says."""
    return -1 if hit.value == "down" else 1


def base(view: View, quantity: Quantity) -> str | None:
    """Return what a change is against, as the words around it say: `yoy`, `pop` (the period before), `avg`."""
    told = base_of_row(view, quantity)
    if told is not None:
        return told
    stretch_behind = view.behind(row_end(view, quantity) if quantity.kind == "percent" else quantity)
    behind = view.within("base", *stretch_behind) or view.within("base", *behind_bracket(view, quantity))
    behind = [hit for hit in behind if not leads_on(view, hit)]
    if not behind and (other := joint(view, quantity)):
        behind = view.within("base", *view.behind(other))
    if behind:
        return str(behind[0].value)
    ahead = view.within("base", *view.before(quantity)) or _opening(view)
    return str(ahead[-1].value) if ahead else None


def _opening(view: View) -> Sequence[Hit]:
    """Return the base that a sentence opens with, if it is its only one: `So với tháng trước, A giảm 2%, B ...`."""
    named = view.of("base")
    return named if len(named) == 1 and named[0].first == view.sentence.first else []


def leads_on(view: View, hit: Hit) -> bool:
    """Tell whether a base stands before the noun of a later change: `up 0.3%, and year-on-year growth of 2.8%`."""
    if view.scan.before(hit.first, "conj") and view.following(hit.last) < view.sentence.last:
        return True  # tăng 3,66% và bình quân 9 tháng tăng 2,18%
    noun = view.scan.at(hit.last, "direction")
    return noun is not None and view.scan.any_at(noun.last, "of", "whole_of")


def joint(view: View, quantity: Quantity) -> Quantity | None:
    """Return the change that shares its base with one before: `down 6.7% in volume and 5% in value on last year`."""
    aspect = view.starting("aspect", quantity.last, quantity.last + ASPECT_WITHIN) if quantity.kind == "percent" else []
    other = next(stretch.from_on(view.quantities, quantity.last), None) if aspect else None
    if other is None or other.kind != quantity.kind or other.first - aspect[-1].last > JOINT_WITHIN:
        return None
    start, end = view.behind(other)
    is_joined = view.within("conj", aspect[-1].last, other.first)
    return other if is_joined and view.starting("aspect", start, min(end, start + ASPECT_WITHIN)) else None


def behind_bracket(view: View, quantity: Quantity) -> Stretch:
    """Return the stretch behind a bracket that follows a quantity: `7.62% (11,920 billion dong) on the end of 2023`."""
    first = quantity.last
    if view.scan.sign(first) != "(":
        return first, first
    closing = next((at for at in range(first, first + LONGEST_BRACKET) if view.scan.sign(at) == ")"), None)
    if closing is None:
        return first, first
    end = next((at for at in range(closing + 1, view.sentence.last) if view.scan.sign(at) in STOPS), view.sentence.last)
    return closing + 1, min(end, view.following(closing + 1))


def change(against: str | None, quantity: Quantity) -> str:
    """Return the measure of a change against such a base: on the year before unless said otherwise."""
    if quantity.kind == "ratio":
        return "ratio_yoy"
    return {"pop": "change_pop", "avg": "change_avg", "start": "change_base"}.get(against or "", "change_yoy")


def equals(view: View, quantity: Quantity) -> bool:
    """Tell whether a word such as `bằng` or `equal to` stands right before the quantity, which is no growth."""
    first, last = view.before(quantity)
    near = [hit for hit in view.within("ratio", first, last) if last - hit.last <= EQUALS_WITHIN]
    aimed = bool(near) and view.within("status", near[-1].last, last)  # không đạt mục tiêu 8%
    return bool(near) and not aimed and not of_growth(view, quantity)


def of_growth(view: View, quantity: Quantity) -> bool:
    """Tell whether a growth is what reaches the quantity: `tốc độ tăng trưởng đạt 7,1%`."""
    return bool(view.within("bare_growth", *view.before(quantity)))


def row_end(view: View, quantity: Quantity) -> Quantity:
    """Return the last of the percentages that stand in a row with one: `0.4%, 3.5% and 3.9% to the growth`."""
    last = quantity
    for one in islice(stretch.from_on(view.quantities, quantity.last), LONGEST_ROW):
        joint = range(last.last, one.first)
        if one.kind != quantity.kind or not joint or not all(_joins(view, at) for at in joint):
            break
        last = one
    return last


def _joins(view: View, at: int) -> bool:
    return view.scan.sign(at) in (",", ";") or view.scan.at(at, "conj") is not None


def words(view: View, hit: Hit) -> str:
    """Return the words of a cue as they are printed."""
    return view.scan.exact(hit.first, hit.last)
