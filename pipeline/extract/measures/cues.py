"""Words around a quantity that tell a change."""

from dataclasses import dataclass
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.measures.reading import DIRECTION, fade
from pipeline.extract.measures.restated import turn_beside_bracket, turn_of_pair
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

# `more` says no direction in `more than 9 billion`
MASKS = ("qualifiers", "reaching", "plan", "share", "item", "qualifiers_behind")
BEHIND_WITHIN = 4  # tokens behind a quantity within which a word of direction still is its own
BEHIND_MORE = 1.0  # `5 percent higher`: right behind it speaks a little louder than before it
LONGEST_ROW = 8  # further percentages of one row
REASON_WITHIN = 4  # tokens from `thanks to` to what turned in a reason
EQUALS_WITHIN = 2  # tokens between `equal to` and its quantity


@dataclass(frozen=True, slots=True, order=True)
class Direction:
    """A word of direction: its weight, its sign, its words; the greatest is the one that counts."""

    weight: float
    sign: int
    cue: str


def direction(view: View, quantity: Quantity) -> Direction | None:
    """Return the nearest word of direction, before or right behind a quantity, or behind the row that it opens."""
    near = _near(view, quantity) if view.of("direction") else []
    if not near and quantity.kind == "percent":
        end = row_end(view, quantity)
        behind_row = view.scan.at(end.last, "direction") or turn_of_pair(view, end)  # 15 per cent and 16 per cent more
        behind_row = behind_row or turn_beside_bracket(view, quantity)
        near = [Direction(DIRECTION, sign(behind_row), words(view, behind_row))] if behind_row else []
    return max(near) if near else _by(view, quantity) or _told_in_points(view, quantity)


def _told_in_points(view: View, quantity: Quantity) -> Direction | None:
    """Return what turned a rate whose way is told again in points: `slid to 17% from 21%, or by 4 percentage points`.

    The verb is that of the sentence: the first word of direction, as the rate stands between it and the points.
    """
    if quantity.kind != "percentage_point" or not view.of("direction"):
        return None
    if not view.scan.any_before(view.scan.back_over(quantity.first, "qualifiers"), "part_by", "equivalent"):
        return None
    led = [hit for hit in view.within("direction", view.sentence.first, quantity.first) if turns(hit)]
    verb = next(iter(led), None)
    rate = stretch.last_before(view.quantities, quantity.first)
    if verb is None or rate is None or rate.kind != "percent" or rate.first < verb.last:
        return None
    return Direction(DIRECTION, sign(verb), words(view, verb))


def _near(view: View, quantity: Quantity) -> list[Direction]:
    """Return the words of direction before or right behind a quantity."""
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    end = min([end, *(hit.first for hit in view.clear("conj", ("direction",), start, end))])  # down 1% | and up 2%
    end = min([end, *(hit.first for hit in view.starting("cause", start, end))])  # 1% | because output fell
    against = view.scan.at(start, "base") if view.scan.any_before(quantity.first, "indefinite") else None
    close = against.last if against else start  # a 17.8-per cent year-on-year decrease
    before = [
        (hit, fade(DIRECTION, last - hit.last)) for hit in _clear(view, first, last) if not _holds_next(view, hit)
        and not _holds_against(view, hit, quantity) and not _misses_aim(view, hit, quantity)
        and not _leads_to_level(view, hit, quantity) and not _is_of_reason(view, hit, last)
    ]  # fmt: skip
    behind = [
        (hit, fade(DIRECTION, max(hit.first - close, 0)) + BEHIND_MORE)
        for hit in view.starting("direction", start, min(end, close + BEHIND_WITHIN))
        if not _holds_next(view, hit)
    ]
    near = [Direction(weight, sign(hit), words(view, hit)) for hit, weight in before + behind if turns(hit)]
    if view.scan.at(start, "plan_noun") or _is_plan(view, quantity):
        near = [one for one in near if one.sign > 0]  # short of its 8% target, thấp hơn mục tiêu 8%
    return near


def _is_of_reason(view: View, hit: Hit, last: int) -> bool:
    """Tell whether a word turns but the reason that a comma ends: `up 1%, thanks to cheaper petrol, and 2% on 2018`."""
    led = view.within("cause", hit.first - REASON_WITHIN, hit.first)
    return bool(led) and view.scan.sign(last - 1) != "," and view.count(",", hit.last, last) > 0


def _clear(view: View, first: int, last: int) -> list[Hit]:
    """Return the words of direction that belong to no other phrase; one that ends the phrase of an item is none's."""
    found = view.clear("direction", MASKS, first, last)
    items = {hit.last for hit in view.within("item", first, last)}
    ends = [hit for hit in view.within("direction", first, last) if hit.last in items] if items else []
    return sorted({*found, *ends}, key=stretch.FIRST) if ends else found


def _is_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether the growth told before is held against a plan right before a percentage, which is that aimed at."""
    plan = view.scan.before(quantity.first, "plan") if quantity.kind == "percent" else None
    if plan is None or view.scan.before(plan.first, "direction") is None:
        return False
    earlier = stretch.last_before(view.quantities, quantity.first)
    return earlier is not None and earlier.kind == "percent"


def _by(view: View, quantity: Quantity) -> Direction | None:
    """Return what a verb says whose object a percentage is, with no other word of direction: `thêm 5%`, `bớt 5%`."""
    if quantity.kind != "percent":
        return None
    verb = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "turned_by")
    return Direction(DIRECTION, sign(verb), words(view, verb)) if verb is not None else None


def _holds_next(view: View, hit: Hit) -> bool:
    """Tell whether a word of direction and an article lead to the figure that another is held against.

    `growth of 4% was well below the 5% recorded a year before`: neither fell.
    """
    article = view.scan.at(hit.last, "definite")
    return article is not None and view.following(hit.last) == article.last


def _holds_against(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a comparative only holds another figure against that of a bracket: `higher than in May (2.1%)`."""
    if not view.in_brackets(quantity) or view.scan.before(hit.last, "comparison") is None:
        return False
    return hit.last < view.opening(quantity.first) == quantity.first - 1


def _misses_aim(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word of direction only holds a growth against the aim that follows it: `thấp hơn mục tiêu 8%`."""
    told = view.within("status", hit.last, quantity.first) if quantity.kind == "percent" else []
    return any(one.value == "target" and one.first == hit.last for one in told)


def _leads_to_level(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a comparative leads to the rate that another is held against: `lower than the country's 5%`."""
    told = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "held_level")
    return told is not None and 0 <= told.first - hit.last <= EQUALS_WITHIN


def turns(hit: Hit) -> bool:
    """Tell whether a word of direction says up or down; `flat` says neither."""
    return bool(hit.value != "flat")


def sign(hit: Hit) -> int:
    """Return the sign of the change that a word of direction says."""
    return -1 if hit.value == "down" else 1


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
