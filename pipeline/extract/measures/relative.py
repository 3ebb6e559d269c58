"""Readings of percentages, percentage points and multiples: change, ratio, share, plan ratio, contribution."""

from collections.abc import Iterator
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.cues import (
    Direction,
    base,
    change,
    direction,
    equals,
    of_growth,
    row_end,
    turns,
    words,
)
from pipeline.extract.measures.reading import Reading, fade
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

GROWING = frozenset({"grdp", "iip", "cpi", "industrial_output", "retail_sales"})  # spoken of by their growth
PLANNED = frozenset({"public_investment"})  # spoken of by what of its plan was spent
INDICES = frozenset({"grdp", "iip", "cpi"})  # of which nothing else than growth is attained
EARLIER = 4  # quantities before a percentage among which the amount is that it is said of
STRUCTURE_WITHIN = 3  # tokens from the start of a sentence to the words for the structure that it tells
RATES = frozenset({"occupancy", "poverty"})  # percentages themselves
OF_WITHIN = 3  # tokens from `of` to the amount behind it
PARTS = frozenset({"bad_debt"})  # told as parts of their whole
NEAR = 8  # tokens from a percentage to the plan or growth that it is part of
WHOLES = ("place", "nation", "own_place", "concept")  # what `of` behind a percentage may lead to
OF_WHOLE_WITHIN = 4  # tokens from a percentage to its whole
PROPORTION_WITHIN = 3  # tokens from the start of a sentence to its subject
SIGNS = frozenset("+-−–")
SURE = 6.0  # further, where another cue speaks for the same reading


def relative(view: View, quantity: Quantity, concept: str | None, sibling: Draft | None) -> Iterator[Reading]:
    """Yield the readings of a relative quantity; `sibling` is the figure of its kind before it."""
    turned, against = direction(view, quantity), base(view, quantity)
    yield from _part_of_plan_or_growth(view, quantity)
    yield from _share(view, quantity)
    if quantity.kind == "percent" and concept not in RATES and _is_of_proportion(view, quantity):
        yield Reading("share", weights.SHARE + SURE, cue="a proportion that moved")
    yield from _change(view, quantity, turned, against, sibling)
    yield from _ratio(view, quantity, turned, against, concept)
    yield from _signed(view, quantity, against)
    if sibling is not None and sibling.measure and sibling.measure != "level":
        yield Reading(sibling.measure, weights.SIBLING, -1 if sibling.value < 0 else 1, "as the figure before")
    yield from _share_of_what_follows(view, quantity)
    bare = change(against, quantity) if quantity.kind == "percentage_point" else "share"
    yield Reading(bare, weights.BARE, cue="nothing else said")
    if concept in PARTS and quantity.kind == "percent":
        yield Reading("share", weights.RATE, cue="a part of a whole")
    if concept in RATES and quantity.kind == "percent":
        yield Reading("level", weights.RATE, cue="a rate")
    if concept in PLANNED:
        yield Reading("plan_ratio", weights.HABIT, cue="spoken of by its plan")
    if concept in GROWING:
        yield Reading(change(against, quantity), weights.HABIT, cue="spoken of by its growth")


def _part_of_plan_or_growth(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`93 percent of the plan`, `0.5 percentage points of the growth`; a row shares the words behind its last one."""
    start, end = view.behind(row_end(view, quantity))
    joints = view.clear("conj", ("plan", "contribution"), start, end)
    end = min([end, *(hit.first for hit in joints)])  # up 12% and exceeding the plan by 20%
    for hit in view.starting("plan", start, min(end, start + NEAR)):
        yield Reading("plan_ratio", fade(weights.PLAN, hit.first - start), cue=words(view, hit))
    for hit in view.within("plan_rate", *view.before(quantity)):
        yield Reading("plan_ratio", fade(weights.PLAN, quantity.first - hit.last), cue=words(view, hit))
    for hit in view.starting("contribution", start, min(end, start + NEAR)):
        yield Reading("contribution", fade(weights.CONTRIBUTION, hit.first - start), cue=words(view, hit))
    if quantity.kind == "percent" and _is_of_year_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of the plan for a year")
    if quantity.kind == "percent" and _exceeds_plan(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="beyond the plan by")
    if quantity.kind == "percent" and _is_of_planned(view, quantity):
        yield Reading("plan_ratio", weights.PLAN, cue="of what was planned")
    grown = view.of("contribution") or view.starting("bare_growth", start, min(end, start + NEAR))
    if quantity.kind == "percent" and grown and view.scan.before(quantity.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue="contributed to the growth")
    of_growth = view.scan.before(quantity.first, "contribution")  # đóng góp cho tăng trưởng chung 1 điểm phần trăm
    if of_growth and view.scan.before(of_growth.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue=words(view, of_growth))
    if quantity.kind == "percentage_point" and view.within("share", *view.before(quantity)):
        yield Reading("contribution", weights.POINTS, cue="points contributed")


def _is_of_year_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether the plan of a year follows: `reaching 61.6% of the 2022 plan`."""
    if not view.scan.any_at(quantity.last, "whole_of", "comparison"):
        return False
    near = stretch.starting(view.times, quantity.last, quantity.last + OF_WHOLE_WITHIN)
    return any(one.kind == "year" and view.scan.at(one.last, "plan_noun") for one in near)


def _exceeds_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage says by how much a plan was missed or passed: `surpassing the year's target by 9%`."""
    first, last = view.before(quantity)
    qualified = view.scan.before(last, "qualifiers")
    by = qualified.first if qualified else last
    plans = view.within("plan", first, by)
    if not plans or not view.scan.any_before(by, "part_by") or by - plans[-1].last > NEAR:
        return False
    return not view.within("direction", plans[-1].last, by)  # 61% of the plan and up by 22%


def _is_of_planned(view: View, quantity: Quantity) -> bool:
    """Tell whether the whole was planned: `68% of the 18.9 trillion planned`, `of the 8 trillion planned, 91%`."""
    scan, first = view.scan, view.sentence.first
    earlier = next(stretch.back_from(view.quantities, quantity.first), None)
    following = next(stretch.from_on(view.quantities, quantity.last), None)
    if following is not None and scan.at(quantity.last, "whole_of") and following.first - quantity.last <= OF_WITHIN:
        return bool(view.starting("planned", following.last, following.last + NEAR))
    opens = earlier is not None and scan.at(first, "whole_of") is not None and earlier.first - first <= OF_WITHIN
    return opens and bool(view.within("planned", *view.before(quantity)))


def _share(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`accounting for 22 percent`, `22 percent of the total`, `22 percent of the province's exports`."""
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    if quantity.kind == "percentage_point":
        return  # points are no part of a whole
    for hit in view.clear("share", ("concept",), first, last):
        if view.count("(", hit.last, last):
            continue  # the regions comprise Hue (up 11%)
        yield Reading("share", fade(weights.SHARE, last - hit.last), cue=words(view, hit))
    if view.starting("structure", view.sentence.first, view.sentence.first + STRUCTURE_WITHIN):
        yield Reading("share", weights.RATE, cue="a structure")
    if view.scan.before(quantity.first, "growth_of"):
        return  # a growth rate of 8% of the whole country
    joint = view.scan.at(start, "conj")  # up 20.7 percent and representing 55.7 percent
    for hit in view.starting("share", start, start if joint else min(end, start + 2)):
        yield Reading("share", fade(weights.SHARE, hit.first - start) + 1, cue=words(view, hit))
    if view.scan.at(start, "whole_of") and any(view.starting(kind, start, min(end, start + 4)) for kind in WHOLES):
        yield Reading("share", weights.SHARE - 1, cue="of a whole")


def _is_of_proportion(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is what a proportion came from or to: `the proportion of FDI rose from 8% to 9%`."""
    start = view.sentence.first
    if not view.starting("proportion", start, start + PROPORTION_WITHIN):
        return False
    qualified = view.scan.before(quantity.first, "qualifiers")
    return view.scan.any_before(qualified.first if qualified else quantity.first, "between", "range")


def _change(
    view: View, quantity: Quantity, turned: Direction | None, against: str | None, sibling: Draft | None
) -> Iterator[Reading]:
    """`up 12 percent`; without a word of direction `12 percent year on year`, up or down as the one before."""
    if turned:
        yield Reading(change(against, quantity), turned.weight, turned.sign, turned.cue)
    elif _is_alone_in_bracket(view, quantity) and view.of("bare_growth"):
        yield Reading(change(against, quantity), weights.GROWN, cue="growth told of several")
    elif against:
        is_multiple = equals(view, quantity) or view.scan.at(quantity.last, "of_earlier") is not None
        is_fall = sibling is not None and sibling.value < 0 and (sibling.measure or "").startswith("change")
        sign = -1 if is_fall and not is_multiple else 1
        yield Reading("ratio_yoy" if is_multiple else change(against, quantity), weights.BASE, sign)


def _is_alone_in_bracket(view: View, quantity: Quantity) -> bool:
    """Tell whether a bracket holds nothing but the quantity: `wood (89%) and rubber (12%) saw high growth`."""
    return view.scan.sign(quantity.first - 1) == "(" and view.scan.sign(quantity.last) == ")"


def _ratio(
    view: View, quantity: Quantity, turned: Direction | None, against: str | None, concept: str | None
) -> Iterator[Reading]:
    """`2.3 times`, `equal to 101 percent of the same period`, `bằng 13%`; a growth that is attained is a change."""
    equal = equals(view, quantity)
    if quantity.kind == "percent" and equal and _is_of_earlier(view, row_end(view, quantity)):
        yield Reading("ratio_yoy", weights.RATIO + SURE, cue="of the year before")
    if quantity.kind == "percent" and view.scan.before(quantity.first, "attains"):
        is_growth = of_growth(view, quantity) or (concept in INDICES and not _follows_amount(view, quantity))
        measure = change(against, quantity) if is_growth else "plan_ratio"
        yield Reading(measure, weights.ATTAINED, cue="attained")
    if quantity.kind == "ratio":
        yield Reading("ratio_yoy", weights.RATIO + (SURE if turned or against or equal else 0) + SURE)
    elif equal:
        share = not against and (_is_part(view, quantity) or _is_of_what_follows(view, quantity))
        yield Reading("share" if share else "ratio_yoy", weights.RATIO + (SURE if against else 0))


def _follows_amount(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount stands before a percentage, of whose plan that may be: `đạt 25 tỷ đồng, đạt 39,3%`."""
    earlier = islice(stretch.back_from(view.quantities, quantity.first), EARLIER)
    return any(one.kind == "money" for one in earlier)


def _is_of_earlier(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is one of an earlier year: `94% of the previous year`, `97% of those of 2019`."""
    start, end = view.behind(quantity)
    if view.scan.at(start, "of_earlier"):
        return True
    years = [one for one in stretch.starting(view.times, start, min(end, start + OF_WHOLE_WITHIN)) if one.is_period]
    return (
        bool(years) and view.scan.at(start, "whole_of") is not None and (years[0].compared or years[0].relative == -1)
    )


def _is_part(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is that of a part, in a sentence without changes: `trong đó ... 5 tỷ, bằng 80%`."""
    if view.of("base") or any(turns(hit) for hit in view.of("direction")):
        return False
    return bool(view.within("of_which", view.sentence.first, quantity.first))


def _is_of_what_follows(view: View, quantity: Quantity) -> bool:
    """Tell whether a whole follows a percentage: `bằng 31% GRDP`, `equal to 31 percent of exports`."""
    start, end = view.behind(quantity)
    near = min(end, start + OF_WHOLE_WITHIN)
    return view.scan.at(start, "whole_of") is not None or any(view.starting(kind, start, near) for kind in WHOLES)


def _signed(view: View, quantity: Quantity, against: str | None) -> Iterator[Reading]:
    """`+12.5%`, `(-3.2%)`: a minus may be a dash between words, so it needs a bracket, a colon or a line's start."""
    mark = view.scan.sign(quantity.first - 1)
    if quantity.in_words or not view.scan.glued(quantity.first) or mark not in SIGNS:
        return
    free = mark == "-" and not view.scan.glued(quantity.first - 1)  # production -0.4%
    if mark == "+" or free or view.scan.sign(quantity.first - 2) in ("(", "", ":"):
        yield Reading(change(against, quantity), weights.SIGN, 1 if mark == "+" else -1, "sign")


def _share_of_what_follows(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`60% xuất khẩu`, `40 percent in electronics`."""
    start, end = view.behind(quantity)
    if view.starting("concept", start, start + 1):
        yield Reading("share", weights.SHARE - 1.5, cue="of what follows")
    if view.starting("item", start, min(end, start + 3)):
        yield Reading("share", weights.ITEM, cue="of an item")
