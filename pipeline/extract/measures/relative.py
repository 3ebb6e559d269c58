"""Readings of percentages, percentage points and multiples: change, ratio, share, plan ratio, contribution."""

from collections.abc import Iterator

from pipeline.extract.areas.held_nation import is_nations_bare
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.against import base, change, led_base
from pipeline.extract.measures.cues import Direction, direction, equals, sign, words
from pipeline.extract.measures.held import OF_WHOLE, is_held_against
from pipeline.extract.measures.index_values import is_index
from pipeline.extract.measures.led import is_alone_in_bracket, led_list, led_row, surpassing
from pipeline.extract.measures.plan_or_growth import part_of_plan_or_growth
from pipeline.extract.measures.ratios import ratio
from pipeline.extract.measures.reading import Reading
from pipeline.extract.measures.shares import is_of_proportion, is_of_what_follows, share, share_of_what_follows
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

GROWING = frozenset({"grdp", "iip", "cpi", "industrial_output", "retail_sales"})  # spoken of by their growth
PLANNED = frozenset({"public_investment"})  # spoken of by what of its plan was spent
SPENDING = PLANNED | {"capital"}  # what is spent
RATES = frozenset({"occupancy", "poverty"})  # percentages themselves
INDICES = frozenset({"cpi"})  # whose percentages are changes, and no part of anything
PARTS = frozenset({"bad_debt"})  # told as parts of their whole
LIMITS = frozenset({"under", "at_most"})  # qualifiers of a rate that is to be reached
OBJECT_WITHIN = 3  # tokens from a rate that is made smaller to how far: `giảm tỷ lệ hộ nghèo được 4%`
SIGNS = frozenset("+-−–")
LEADS_TO_SIGN = frozenset(",:;(/|")  # behind which a sign may stand apart from its number


def relative(view: View, quantity: Quantity, concept: str | None, sibling: Draft | None) -> Iterator[Reading]:
    """Yield the readings of a relative quantity; `sibling` is the figure of its kind before it."""
    turned, against, own = direction(view, quantity), base(view, quantity), led_base(view, quantity)
    if own is not None and (led := view.scan.before(own.first, "direction")) is not None:
        turned = Direction(weights.DIRECTION, sign(led), words(view, led))  # giảm 2% so với tháng 4, hơn cùng kỳ 10%
    if concept in RATES and against == "avg":
        against = None  # a mean of rates: `tỷ lệ lấp đầy bình quân đạt 70%`
    is_part = sibling is not None and sibling.measure in OF_WHOLE
    if (concept in RATES or is_part) and _is_where_from(view, quantity):
        turned = None  # the rate of the poor fell | from 9.8% at the end of 2015 to 8.2%
    if concept in RATES and turned is not None and _is_led_to(view, quantity):
        turned = None  # cut poverty to below 1%
    if concept in RATES and turned is not None and _is_object(view, quantity):
        turned = Direction(weights.RATE + weights.SURE, turned.sign, turned.cue)
    if concept not in RATES or quantity.kind == "percent":  # points of a rate are none of a growth
        yield from part_of_plan_or_growth(view, quantity)
    if concept not in RATES and concept not in INDICES:
        yield from share(view, quantity, sibling)
    if quantity.kind == "percent" and concept not in RATES and is_of_proportion(view, quantity):
        yield Reading("share", weights.SHARE + weights.SURE, cue="a proportion that moved")
    yield from _change(view, quantity, turned, against, sibling)
    yield from ratio(view, quantity, turned, against, concept, sibling.measure if sibling is not None else None)
    yield from _signed(view, quantity, against)
    if sibling is not None and is_held_against(view, quantity, sibling):
        yield Reading(str(sibling.measure), weights.BASE + weights.SURE, cue="what the figure before is held against")
    if sibling is not None and sibling.measure and sibling.measure != "level":
        is_fall = _fell(view, quantity, sibling) and not view.within("after", sibling.quantity.last, quantity.first)
        is_fall = is_fall and not (concept in GROWING and view.within("reaching", *view.before(quantity)))
        yield Reading(sibling.measure, weights.SIBLING, -1 if is_fall else 1, "as the figure before")
    if sibling is not None and sibling.measure and is_nations_bare(view, quantity, sibling.quantity):
        yield Reading(sibling.measure, weights.PLAN, cue="the country's, beside an area's")
    if concept not in RATES:
        yield from share_of_what_follows(view, quantity)
    bare = change(against, quantity) if quantity.kind == "percentage_point" else "share"
    yield Reading(bare, weights.BARE, cue="nothing else said")
    if concept in PARTS and quantity.kind == "percent":
        yield Reading("share", weights.RATE, cue="a part of a whole")
    if concept in RATES and quantity.kind == "percent":
        yield Reading("level", weights.RATE, cue="a rate")
    if concept in PLANNED:
        yield Reading("plan_ratio", weights.HABIT, cue="spoken of by its plan")
        if _is_of_nation(view, quantity):
            yield Reading("plan_ratio", weights.SHARE + weights.SURE, cue="that of the country")
        if is_of_what_follows(view, quantity) or _is_of_what_opens(view, quantity) or _is_spent(view, quantity):
            yield Reading("plan_ratio", weights.SPENT, cue="so much of it was spent")
    if concept in GROWING:
        yield Reading(change(against, quantity), weights.HABIT, cue="spoken of by its growth")
    if turned is None and is_index(view, quantity, concept, against):
        weight = weights.BASE if against else weights.HABIT
        yield Reading("ratio_yoy", weight + weights.INDEX, cue="the year before is 100")


def _is_object(view: View, quantity: Quantity) -> bool:
    """Tell whether a rate is the object of a verb of direction, and the percentage how far: `giảm tỷ lệ hộ nghèo 4%`.

    Words of reaching, or of a limit, lead to the rate itself: `giảm tỷ lệ hộ nghèo còn 4%`, `xuống dưới 4%`.
    """
    first, last = view.before(quantity)
    rates = [hit for hit in view.within("concept", first, last) if hit.value in RATES]
    if not rates or view.scan.before(rates[-1].first, "direction") is None:
        return False
    limits = [hit for hit in view.within("qualifiers", rates[-1].last, last) if hit.value in LIMITS]
    return not (limits or view.within("reaching", rates[-1].last, last)) and last - rates[-1].last <= OBJECT_WITHIN


def _is_led_to(view: View, quantity: Quantity) -> bool:
    """Tell whether a rate was brought to a percentage, or below it: `cut poverty to 1%`, `cut the rate below 1%`."""
    exact = view.scan.before(quantity.first, "qualifiers")
    opening = exact.first if exact else quantity.first
    if view.scan.any_before(opening, "come_to"):
        return True
    return exact is not None and exact.value in LIMITS and not view.scan.any_before(opening, "turn_by")


def _is_where_from(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is what a rate came from."""
    if view.scan.any_at(quantity.last, "qualifiers_behind"):
        return False  # giảm tỷ lệ hộ nghèo từ 2% trở lên
    return view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "between") is not None


def _is_spent(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage of the money itself was spent: `phải giải ngân được 95% vốn`."""
    money = view.scan.at(view.behind(quantity)[0], "concept")
    if money is None or money.value not in SPENDING:
        return False
    spent = any(hit.value == "disbursed" for hit in view.within("event", *view.before(quantity)))
    return spent or any(hit.value in PLANNED for hit in view.within("concept", *view.before(quantity)))


def _is_of_what_opens(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the whole: `Of this year's plan of 9 trillion VND, 41% was paid out`."""
    return (
        view.scan.at(view.sentence.first, "whole_of") is not None
        and view.count(",", view.sentence.first, quantity.first) > 0
    )


def _is_of_nation(view: View, quantity: Quantity) -> bool:
    """Tell whether a bracket only tells what the country reached: `cao hơn bình quân cả nước (37,8%)`."""
    if not is_alone_in_bracket(view, quantity):
        return False
    return view.scan.before(view.opening(quantity.first), "nation") is not None


def _change(
    view: View, quantity: Quantity, turned: Direction | None, against: str | None, sibling: Draft | None
) -> Iterator[Reading]:
    """`up 12 percent`; without a word of direction `12 percent year on year`, up or down as the one before."""
    if turned:
        yield Reading(change(against, quantity), turned.weight, turned.sign, turned.cue)
    elif surpassing(view, quantity):
        yield Reading(change(against, quantity), weights.GROWN, cue="surpassed by")
    elif is_alone_in_bracket(view, quantity) and view.of("bare_growth"):
        yield Reading(change(against, quantity), weights.GROWN, cue="growth told of several")
    elif (led := led_list(view, quantity) or led_row(view, quantity)) is not None:
        yield Reading(change(against, quantity), weights.GROWN, -1 if led.value == "down" else 1, words(view, led))
    elif against:
        is_multiple = equals(view, quantity) or view.scan.at(quantity.last, "of_earlier") is not None
        is_change = sibling is not None and (sibling.measure or "").startswith("change")
        is_fall = sibling is not None and is_change and _fell(view, quantity, sibling)
        sign = -1 if is_fall and not is_multiple else 1
        yield Reading("ratio_yoy" if is_multiple else change(against, quantity), weights.BASE, sign)


def _fell(view: View, quantity: Quantity, sibling: Draft) -> bool:
    """Tell whether a figure fell as the one before did: no `but` parts them, `2% below October, yet 34% over May`."""
    return sibling.value < 0 and not view.within("contrast", sibling.quantity.last, quantity.first)


def _signed(view: View, quantity: Quantity, against: str | None) -> Iterator[Reading]:
    """`+12.5%`, `(-3.2%)`: a minus may be a dash between words, so it needs a bracket, a colon or a line's start."""
    mark = view.scan.sign(quantity.first - 1)
    if quantity.in_words or mark not in SIGNS:
        return
    if not view.scan.glued(quantity.first):  # exports: 5 million dollars, + 12.5%
        if view.scan.sign(quantity.first - 2) in LEADS_TO_SIGN:
            yield Reading(change(against, quantity), weights.SIGN, 1 if mark == "+" else -1, "sign")
        return
    free = mark == "-" and not view.scan.glued(quantity.first - 1)  # production -0.4%
    if mark == "+" or free or view.scan.sign(quantity.first - 2) in ("(", "", ":"):
        weight = weights.PLAN + weights.SURE if mark == "+" else weights.SIGN  # who writes a plus tells a change
        yield Reading(change(against, quantity), weight, 1 if mark == "+" else -1, "sign")
