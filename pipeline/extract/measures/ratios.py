"""Readings of multiples, and of percentages of what was before or was attained."""

from collections.abc import Iterator
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.against import change
from pipeline.extract.measures.cues import Direction, equals, of_growth, row_end, turns
from pipeline.extract.measures.reading import Reading
from pipeline.extract.measures.shares import OF_WHOLE_WITHIN, WHOLES, is_of_opening
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

INDICES = frozenset({"grdp", "iip", "cpi"})  # of which nothing else than growth is attained
SPENT = frozenset({"public_investment"})  # told by how much of its plan was spent
PLANNED_WITHIN = 6  # tokens from `what` to the word for planned
PLAN_WITHIN = 6  # tokens from a percentage to `and` behind the plan that it is of
YEAR_WITHIN = 8  # tokens from `of what` to the year that it was in
WHOLE = 100  # percent
PAIR = 2  # amounts: an aim, and what was reached of it
EARLIER = 4  # quantities before a percentage among which the amount is that it is said of


def ratio(
    view: View, quantity: Quantity, turned: Direction | None, against: str | None, concept: str | None,
    told: str | None,
) -> Iterator[Reading]:  # fmt: skip
    """`2.3 times`, `equal to 101 percent of the same period`, `bằng 13%`; a growth that is attained is a change.

    `told` is the measure of the percentage before in the sentence.
    """
    equal = equals(view, quantity) or (not turned and against is not None and _shares_equal(view, quantity))
    is_rate = quantity.kind == "percent" and not view.scan.any_before(quantity.first, "definite")  # the 9% of last year
    is_earlier = is_rate and _is_of_earlier(view, row_end(view, quantity))
    if is_earlier and (equal or _is_of_year_before(view, quantity)):
        yield Reading("ratio_yoy", weights.RATIO + weights.SURE, cue="of the year before")
    attained = view.scan.before(quantity.first, "attains") if quantity.kind == "percent" else None
    if attained is not None and concept in INDICES and _is_of_shares(view, quantity, told):
        yield Reading("share", weights.ATTAINED, cue="attained share")
        return
    if attained is not None:
        is_growth = of_growth(view, quantity) or (concept in INDICES and not _follows_amount(view, quantity))
        measure = change(against, quantity) if is_growth else "plan_ratio"
        yield Reading(measure, weights.ATTAINED, cue="attained")
    if quantity.kind == "ratio":
        measure = "plan_ratio" if _names_plan(view, quantity.last) else "ratio_yoy"
        yield Reading(measure, weights.RATIO + (weights.SURE if turned or against or equal else 0) + weights.SURE)
    elif equal and not _is_of_change(view, quantity):
        is_part = (
            is_of_opening(view) or _is_part(view, quantity) or _is_of_contributor(view, quantity) or told == "share"
        )
        share = not against and (is_part or _is_of_what_follows(view, quantity))
        is_spent = concept in SPENT or (told == "plan_ratio" and quantity.kind == "percent")
        is_spent = is_spent or _is_of_aim_told(view, quantity)
        spent = is_spent and not (against or is_earlier)  # was paid out, equal to 59%
        measure = "share" if share else "plan_ratio" if spent else "ratio_yoy"
        yield Reading(measure, weights.RATIO + (weights.SURE if against else 0))


def _is_of_shares(view: View, quantity: Quantity, told: str | None) -> bool:
    """Tell whether what a part attains is its share: `tỷ trọng công nghiệp trong GRDP đạt 41%; dịch vụ đạt 36%`."""
    return told == "share" or bool(view.within("share", *view.before(quantity)))


def _is_of_aim_told(view: View, quantity: Quantity) -> bool:
    """Tell whether the amount before is held against an aim: `mục tiêu năm 9 tỷ USD; 6 tháng đạt 4 tỷ, bằng 44%`."""
    aims = [hit for hit in view.of("status") if hit.value == "target"]
    if not aims or quantity.kind != "percent":
        return False
    amounts = list(islice(stretch.back_from(view.quantities, quantity.first), PAIR))
    is_pair = len(amounts) == PAIR and amounts[0].kind == amounts[1].kind and amounts[0].unit == amounts[1].unit
    return is_pair and aims[0].last <= amounts[1].first and aims[-1].last <= amounts[0].first


def _shares_equal(view: View, quantity: Quantity) -> bool:
    """Tell whether `and` joins a percentage to one that is equal to so much: `bằng 9% kế hoạch và 8% so cùng kỳ`.

    Nothing else than what the first one is a percentage of may stand between.
    """
    before = stretch.last_before(view.quantities, quantity.first)
    joint = view.scan.before(quantity.first, "conj")
    if joint is None or before is None or (before.kind, quantity.kind) != ("percent", "percent"):
        return False
    is_near = joint.first - before.last <= PLAN_WITHIN and not view.within("direction", before.last, quantity.first)
    return is_near and equals(view, before)


def _names_plan(view: View, index: int) -> bool:
    """Tell whether a plan, or what was planned, stands at a token: `1.4 times | the target`, `| what was planned`."""
    what = view.scan.at(index, "what_was") if view.of("planned") else None
    if what is not None:
        return bool(view.starting("planned", what.last, min(what.last + PLANNED_WITHIN, view.following(index))))
    article = view.scan.at(index, "definite")
    return view.scan.at(article.last if article else index, "plan_noun") is not None


def _is_of_change(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is that of a noun of change behind it: `equivalent to a 28.2 percent increase`."""
    noun = view.scan.at(quantity.last, "direction")
    return noun is not None and turns(noun) and view.scan.any_before(quantity.first, "indefinite") is not None


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
    is_own = bool(years) and (years[0].compared or years[0].relative == -1 or years[0].kind == "year")
    return is_own and (years[0].compared or view.scan.at(start, "whole_of") is not None)  # bằng 143,6% năm 2017


def _is_of_year_before(view: View, quantity: Quantity) -> bool:
    """Tell whether the words behind name the year before: `122 percent of last year's`."""
    word = view.scan.at(quantity.last, "of_earlier") or view.scan.at(quantity.last, "whole_of")
    if word is None:
        return False
    end = min(view.behind(quantity)[1], word.last + YEAR_WITHIN)
    named = stretch.starting(view.times, quantity.last, end)
    if word.last - word.first == 1:  # 97 percent of the 2019 figure
        if named and named[0].kind == "year" and named[0].year and not view.scan.sign(named[0].last)[:1].isalpha():
            return named[0].first == word.last and quantity.value > WHOLE  # 117.6 percent of 2023
        return any(one.compared and view.scan.at(one.last, "compared_behind") is not None for one in named)
    is_yoy = any(hit.value == "yoy" for hit in view.starting("base", quantity.last, end))
    return is_yoy or any(one.compared or one.relative == -1 for one in named)


def _is_part(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is that of a part, in a sentence without changes: `trong đó ... 5 tỷ, bằng 80%`."""
    if view.of("base") or any(turns(hit) for hit in view.of("direction")):
        return False
    return bool(view.within("of_which", view.sentence.first, quantity.first))


def _is_of_contributor(view: View, quantity: Quantity) -> bool:
    """Tell whether a partner is told by its amount, in a sentence without changes: `Japan had $3bn, equal to 13%`.

    So is who contributes an amount: `khối FDI đóng góp 3 tỷ USD, tương đương 83%`.
    """
    if view.of("base") or any(turns(hit) for hit in view.of("direction")) or not _follows_amount(view, quantity):
        return False
    told = view.within("partner", view.sentence.first, quantity.first)
    return bool(told) or bool(view.within("contributes", view.sentence.first, quantity.first))


def _is_of_what_follows(view: View, quantity: Quantity) -> bool:
    """Tell whether a whole follows a percentage: `bằng 31% GRDP`, `equal to 31 percent of exports`."""
    start, end = view.behind(quantity)
    near = min(end, start + OF_WHOLE_WITHIN)
    if view.scan.any_at(start, "whole_of", "in_all"):
        return True
    return any(view.starting(kind, start, near) for kind in WHOLES)
