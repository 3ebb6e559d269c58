"""Status: actual, estimate, forecast or target, read sentence by sentence (data model, Status)."""

from datetime import date

from pipeline.extract import stretch
from pipeline.extract.binding.aimed_on import (
    AIMED,
    ahead,
    aimed_before,
    aimed_on,
    are_aimed_together,
    is_aimed_there,
    is_apposed_plan,
    is_outcome,
)
from pipeline.extract.binding.fractions import plan_of
from pipeline.extract.binding.held_time import aimed_amount
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.passed_on import passed_on
from pipeline.extract.binding.plan_told import is_of_plan_told, planned_years
from pipeline.extract.binding.planned import is_dated_beyond, is_of_plan, is_planned, opens_with_plan
from pipeline.extract.binding.resting import rests_on_estimate
from pipeline.extract.binding.surpassed import surpasses
from pipeline.extract.binding.to_come import (
    FOR_YEAR,
    REACH,
    SOON,
    is_mostly_to_come,
    is_of_rest,
    is_part_of_year,
    is_to_come,
    runs_on,
    will_be,
)
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import Span, whole_year

TOLD_BY = ("status", "planned", "aims")  # lists of which a sentence has a phrase that says a status
PLAN_BEFORE = 2  # tokens from the words of a plan to its figure
PLANNED = ("level", "change_yoy")  # measures in which plans are set
SPENT = "public_investment"  # what is aimed at is so much of its plan
NEAR_BEHIND = 9  # tokens behind a figure within which a word of status still speaks of it


def settle(passage: Passage, draft: Draft) -> None:
    """Decide the status; the figure of a plan in brackets holds for the whole year."""
    before = passage.before(draft.quantity)
    if before is not None and before.is_figure and _is_upper_end(draft, before):
        draft.status, draft.span = before.status, before.span
        return
    cue = told = _said(passage, draft.quantity, before)
    before = _past_compared(passage, draft, before)
    is_on = before is not None and (are_aimed_together(draft, before) or not _is_over(passage, draft, before))
    if cue is None and before is not None and is_on:
        cue = passed_on(passage, before, draft)
    if cue in AIMED and before is not None and is_outcome(passage, draft, before):
        cue = None
    if cue in (None, "actual") and rests_on_estimate(passage.view):
        cue = "estimate"
    if draft.span is not None and (_is_the_plan(passage, draft, before) or plan_of(passage, draft) is not None):
        cue, draft.span = "target", whole_year(draft.span)
    if told != "forecast" and draft.measure in PLANNED and surpasses(passage.view, draft.quantity):
        cue = "target"  # surpassed the plan of 900 million USD, grew 8%, exceeding the target of 7%
    if draft.moment is not None and aimed_amount(passage.view, draft.moment) is draft.quantity:
        cue = "target"
    if cue in AIMED:
        draft.span = ahead(passage, draft)
    is_to_be_spent = cue == "target" and draft.concept == SPENT and draft.measure == "plan_ratio"
    is_of_year = draft.measure in FOR_YEAR or is_to_be_spent
    if cue == "target" and is_of_year and is_part_of_year(draft.span) and _is_for_year(passage, draft):
        draft.span = whole_year(draft.span) if draft.span else None  # what is aimed at is aimed at for the year
    if cue == "target" and is_of_year and draft.span is not None and _names_plan(passage, draft.quantity, of_year=True):
        draft.span = whole_year(draft.span)  # must grow 9% in the last quarter to reach its full-year target of 8%
    if cue is None and passage.view.is_entry:
        cue = _of_list(passage, draft)
    aimed = aimed_before(passage)
    if cue is None and is_of_plan_told(passage, draft):
        cue = "target"
    if cue is None and before is None:
        cue = aimed_on(passage, aimed)
    if cue == "forecast" and is_aimed_there(passage, aimed):
        cue = "target"
    is_on = aimed is not None and before is None and not draft.is_dated
    if cue in AIMED and aimed is not None and is_on and planned_years(passage) is None:
        draft.span = aimed.span or draft.span  # 15 million visitors are aimed at this year. Revenue is expected at
    is_aimed = bool(passage.view.of("aims")) and runs_on(draft.span, passage.setting.day)
    if cue is None and (is_aimed or is_mostly_to_come(draft.span, passage.setting.day)):
        cue = "target"
    day = passage.setting.day
    if cue is None and aimed is not None and draft.span is not None and day is not None and draft.span.end > day + SOON:
        is_part = (aimed.indicator, aimed.measure, aimed.status) == (draft.indicator, draft.measure, "target")
        cue = "target" if is_part else None  # growth must reach 9%: 8.7% in this quarter and 9.2% in the next
    if cue in (None, "actual") and draft.span is not None and is_to_come(draft.span, passage.setting.day):
        cue = next((one.status for one in (aimed, before) if one is not None and one.status in AIMED), "forecast")
    if cue in (None, "forecast") and is_of_rest(passage, draft):
        cue, draft.span = "forecast", whole_year(draft.span) if draft.span else None
    if cue is None and draft.span is not None and will_be(passage, draft.quantity, draft.span):
        last = passage.discourse.last
        cue = last.status if last is not None and last.status in AIMED else "forecast"
    draft.status = settled(cue, draft.span, passage.setting.day, None if is_to_be_spent else draft.measure)


def _is_upper_end(draft: Draft, before: Draft) -> bool:
    """Tell whether a figure is the upper end of the range that the one before begins."""
    return (before.quantity.end_of_range, draft.quantity.end_of_range) == ("low", "high")


def _is_for_year(passage: Passage, draft: Draft) -> bool:
    """Tell whether nothing dates what is aimed at but its sentence as a whole, or the words of a plan name it."""
    view, quantity = passage.view, draft.quantity
    if not draft.is_dated or is_dated_beyond(view, draft):
        return True
    return is_planned(view, quantity) or _names_plan(passage, quantity)


def _past_compared(passage: Passage, draft: Draft, before: Draft | None) -> Draft | None:
    """Return the figure before, past one of an earlier time that it is held against: `8%, against last year's 5%`."""
    if before is None or before.status in AIMED or not _is_earlier(before.span, draft.span):
        return before
    same = (one for one in reversed(passage.figures) if one.span == draft.span)
    view, stretch_before = passage.view, passage.view.before(before.quantity)
    is_held = view.within("comparison", *stretch_before) or view.within("against", *stretch_before)
    return next(same, before) if is_held else before


def _is_over(passage: Passage, draft: Draft, before: Draft) -> bool:
    """Tell whether a figure is of a time that had ended before that of the figure before began.

    Behind one that is still to come, months without a year are to come as well: `quý III tăng 11%, quý IV 12%`.
    """
    return _is_earlier(ahead(passage, draft) if before.status in AIMED else draft.span, before.span)


def _is_earlier(span: Span | None, told: Span | None) -> bool:
    """Tell whether a period had ended before another began: what one only compares with is known."""
    return span is not None and told is not None and span.end < told.start


def _names_plan(passage: Passage, quantity: Quantity, *, of_year: bool = False) -> bool:
    """Tell whether a plan, or one of a whole year, is named right before its figure: `the yearly target of 1 billion`.

    Words for the whole year stand in it or right before it.
    """
    view, (first, last) = passage.view, passage.view.before(quantity)
    named = [hit for hit in view.within("plan", first, last) if last - hit.last <= PLAN_BEFORE]
    return any(not of_year or view.scan.any_at(at, "whole_year") for hit in named for at in range(hit.first - 1, last))


def _said(passage: Passage, quantity: Quantity, last: Draft | None) -> str | None:
    """Return the status that words around a quantity say: the last since the figure before, else the first behind."""
    view = passage.view
    if not view.has(TOLD_BY):
        return None
    first = max(last.quantity.last, quantity.first - REACH) if last is not None else view.before(quantity)[0]
    if last is not None and last.measure == "plan_ratio":  # bằng 90% chỉ tiêu phấn đấu (5 tỷ đồng), tăng 3%
        first = max(first, view.behind(last.quantity)[1])
    if last is None and passage.drafts and passage.drafts[-1].role == "unclassified":
        first = max(view.sentence.first, quantity.first - REACH)
    free = [
        hit for hit in view.within("status", first, quantity.first)
        if view.in_brackets(quantity) or not view.is_bracketed(hit.last - 1) or _is_all_of_bracket(view, hit)
    ]  # fmt: skip
    before = reversed(free[:-1] if _is_of_estimated(view, free) else free)
    start, end = view.behind(quantity)
    behind = [
        hit for hit in view.within("status", start, min(end, start + NEAR_BEHIND))
        if (not view.scan.before(hit.first, "range") or view.scan.at(hit.first, "range"))  # from 3 to an estimated 4
        and not (hit.value == "target" and hit.last == end and view.scan.sign(end) != ",")  # the target of 6%
    ]  # fmt: skip
    behind = [*_bracketed(view, end), *behind]
    told = next((str(hit.value) for hit in (*before, *behind) if not is_of_plan(view, hit, quantity)), None)
    return "target" if told is None and (is_planned(view, quantity) or opens_with_plan(view, quantity)) else told


def _bracketed(view: View, index: int) -> list[Hit]:
    """Return the word of status that is all that a bracket at a token holds: `5 million USD (estimated)`."""
    hit = view.scan.at(index + 1, "status") if view.scan.sign(index) == "(" else None
    return [hit] if hit is not None and view.scan.sign(hit.last) in (")", ";", ",") else []


def _is_all_of_bracket(view: View, hit: Hit) -> bool:
    """Tell whether a bracket holds nothing but a word of status: `Xuất khẩu tháng 7 (sơ bộ) đạt 5 triệu USD`."""
    return (view.scan.sign(hit.first - 1), view.scan.sign(hit.last)) == ("(", ")")


def _is_of_estimated(view: View, told: list[Hit]) -> bool:
    """Tell whether the last word only says what something estimated came to: `the estimated output value reached`.

    So it does behind what an estimate rests on: `according to preliminary data, exports reached`.
    """
    if [hit.value for hit in told[-2:]] != ["estimate", "actual"]:
        return False
    behind = told[-2].last
    return view.scan.any_at(behind, "concept", "data_noun") or view.scan.sign(behind) == ","


def _is_the_plan(passage: Passage, draft: Draft, before: Draft | None) -> bool:
    """Tell whether a level in brackets is the plan itself: `56.4% of the plan (5,800 billion)`."""
    view = passage.view
    if not draft.is_level:
        return False
    if is_apposed_plan(view, draft.quantity, before):
        return True
    if before is not None and before.measure == "plan_ratio" and _is_explained(view, draft.quantity):
        return True  # 50.8 percent of its target for 2014, which is 12 billion USD
    if not view.in_brackets(draft.quantity):
        return False
    opening = view.opening(draft.quantity.first)
    is_behind_ratio = before is not None and before.measure == "plan_ratio"
    plan = stretch.last_before(view.of("plan"), opening)
    if not is_behind_ratio and (plan is None or opening - plan.last > PLAN_BEFORE):
        return False
    return not view.within("concept", opening, draft.quantity.first)


def _is_explained(view: View, quantity: Quantity) -> bool:
    """Tell whether `which is` leads to an amount."""
    qualified = view.scan.before(quantity.first, "qualifiers")
    verb = view.scan.before(qualified.first if qualified else quantity.first, "copula")
    return verb is not None and view.scan.before(verb.first, "relative") is not None


def _of_list(passage: Passage, draft: Draft) -> str | None:
    """Return the status of a list: that of the aims that it lists, or of the figure that opened it."""
    discourse = passage.discourse
    if discourse.plan is not None and _is_earlier(draft.span, passage.setting.span(discourse.plan)):
        return None  # GRDP is to grow 8% (in 2020 it grew 2%)
    is_open = discourse.is_open and passage.view.is_listed
    opened = discourse.last.status if is_open and discourse.last else None
    return discourse.plan_status or opened


def settled(cue: str | None, span: Span | None, published: date | None, measure: str | None) -> str:
    """Return the status for a period: what is expected of a period that ends soon or has ended is an estimate."""
    if cue in (None, "actual"):
        return "actual"
    if cue == "target":
        return "actual" if measure == "plan_ratio" else "target"
    if span is None or published is None:
        return str(cue)
    return "forecast" if span.end > published + SOON else "estimate"
