"""Status: actual, estimate, forecast or target, read sentence by sentence (data model, Status)."""

from datetime import date

from pipeline.extract.binding.aimed_on import (
    ahead,
    aimed_before,
    aimed_on,
    are_aimed_together,
    is_aimed_there,
    is_expected_there,
    is_outcome,
)
from pipeline.extract.binding.fractions import plan_of
from pipeline.extract.binding.headed_aims import is_headed_aim
from pipeline.extract.binding.held_time import aimed_amount
from pipeline.extract.binding.led_by_plan import has_come_true
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.passed_on import passed_on
from pipeline.extract.binding.plan_named import is_for_year, is_the_plan, names_plan
from pipeline.extract.binding.plan_told import is_of_plan_told, planned_years, says_what_is
from pipeline.extract.binding.planned import SPENT
from pipeline.extract.binding.resting import rests_on_estimate
from pipeline.extract.binding.status_framed import is_among_aims, is_in_aimed_clause
from pipeline.extract.binding.status_said import said
from pipeline.extract.binding.surpassed import surpasses
from pipeline.extract.binding.to_come import (
    AIMED,
    FOR_YEAR,
    SOON,
    is_mostly_to_come,
    is_of_rest,
    is_part_of_year,
    is_to_come,
    runs_on,
    unsaid,
    will_be,
)
from pipeline.extract.draft import Draft
from pipeline.extract.named import RUNNING
from pipeline.extract.own_aims import is_own_aim
from pipeline.periods import Span, whole_year

PLANNED = ("level", "change_yoy")  # measures in which plans are set


def settle(passage: Passage, draft: Draft) -> None:
    """Decide the status; the figure of a plan in brackets holds for the whole year."""
    before = passage.before(draft.quantity)
    if before is not None and before.is_figure and _is_upper_end(draft, before):
        draft.status, draft.span = before.status, before.span
        return
    cue = told = said(passage, draft.quantity, before)
    if told == "target" and is_expected_there(passage):
        cue = told = "forecast"
    if told == "target" and has_come_true(passage, draft):
        cue = told = None  # under its plan, exports rose 9% in 2023
    before = _past_compared(passage, draft, before)
    is_on = before is not None and (are_aimed_together(draft, before) or not _is_over(passage, draft, before))
    if cue is None and before is not None and is_on:
        cue = (
            None if draft.item == RUNNING else passed_on(passage, before, draft)
        )  # 9 of the 21 planned are in operation
    if cue in AIMED and before is not None and is_outcome(passage, draft, before):
        cue = None
    if cue in (None, "actual") and rests_on_estimate(passage.view):
        cue = "estimate"
    if draft.span is not None and (is_the_plan(passage, draft, before) or plan_of(passage, draft) is not None):
        cue, draft.span = "target", whole_year(draft.span)
    if draft.measure in PLANNED and is_own_aim(passage.view, draft.quantity):
        cue = told = "target"
        draft.span = _of_aim(draft, before)
    if told != "forecast" and draft.measure in PLANNED and surpasses(passage.view, draft.quantity):
        cue = "target"  # surpassed the plan of 900 million USD, grew 8%, exceeding the target of 7%
    if draft.moment is not None and aimed_amount(passage.view, draft.moment) is draft.quantity:
        cue = "target"
    if cue in AIMED:
        draft.span = ahead(passage, draft)
    is_to_be_spent = cue == "target" and draft.concept == SPENT and draft.measure == "plan_ratio"
    is_of_year = draft.measure in FOR_YEAR or is_to_be_spent
    if cue == "target" and is_of_year and is_part_of_year(draft.span) and is_for_year(passage, draft):
        draft.span = whole_year(draft.span) if draft.span else None  # what is aimed at is aimed at for the year
    if cue == "target" and is_of_year and draft.span is not None and names_plan(passage, draft.quantity, of_year=True):
        draft.span = whole_year(draft.span)  # must grow 9% in the last quarter to reach its full-year target of 8%
    if cue is None and passage.view.is_entry:
        cue = _of_list(passage, draft)
    if cue in (None, "actual") and is_headed_aim(passage, draft):
        cue = "target"
    aimed = aimed_before(passage)
    if (cue is None or (cue == "forecast" and passage.view.of("ought"))) and is_of_plan_told(passage, draft):
        cue = "target"
    if cue is None and before is None:
        cue = aimed_on(passage, aimed)
    if cue == "forecast" and is_in_aimed_clause(passage, draft.quantity):
        cue = "target"
    is_before = before is not None and _is_earlier(draft.span, before.span)
    if cue == "forecast" and not is_before and (is_aimed_there(passage, aimed) or is_among_aims(passage)):
        cue = "target"
    is_on = aimed is not None and before is None and not draft.is_dated
    if cue in AIMED and aimed is not None and is_on and planned_years(passage) is None:
        draft.span = aimed.span or draft.span  # 15 million visitors are aimed at this year. Revenue is expected at
    is_aimed = _names_aims(passage, draft) and runs_on(draft.span, passage.setting.day)
    if cue is None and (is_aimed or is_mostly_to_come(draft.span, passage.setting.day)):
        cue = "target"
    day = passage.setting.day
    if cue is None and aimed is not None and draft.span is not None and day is not None and draft.span.end > day + SOON:
        is_part = (aimed.indicator, aimed.measure, aimed.status) == (draft.indicator, draft.measure, "target")
        # growth must reach 9%: 8.7% in this quarter and 9.2% in the next
        cue = "target" if is_part and not says_what_is(passage.view) else None
    if cue in (None, "actual") and draft.span is not None and is_to_come(draft.span, passage.setting.day):
        cue = unsaid(passage, aimed, before)
    if cue in (None, "forecast") and is_of_rest(passage, draft):
        cue, draft.span = "forecast", whole_year(draft.span) if draft.span else None
    if cue is None and draft.span is not None and will_be(passage, draft.quantity, draft.span):
        last = passage.discourse.last
        cue = last.status if last is not None and last.status in AIMED else "forecast"
    draft.status = settled(cue, draft.span, passage.setting.day, None if is_to_be_spent else draft.measure)


def _names_aims(passage: Passage, draft: Draft) -> bool:
    """Tell whether a word for aims stands before a figure: `targets for 2021-2025: 8%`, not `6%, short of a target`."""
    view = passage.view
    return bool(view.of("aims")) and bool(view.within("aims", view.sentence.first, draft.quantity.first))


def _of_aim(draft: Draft, before: Draft | None) -> Span | None:
    """Return the year of an aim of which a figure is told: that of the outturn held against it, unless it is dated."""
    span = before.span if before is not None and before.span is not None and not draft.is_dated else draft.span
    return whole_year(span) if is_part_of_year(span) and span is not None else span


def _is_upper_end(draft: Draft, before: Draft) -> bool:
    """Tell whether a figure is the upper end of the range that the one before begins."""
    return (before.quantity.end_of_range, draft.quantity.end_of_range) == ("low", "high")


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


def _of_list(passage: Passage, draft: Draft) -> str | None:
    """Return the status of a list: that of the aims that it lists, or of the figure in its head.

    What one entry says of itself marks no other: `+ Retail sales: an estimated $5m + Exports: $9m`.
    """
    discourse = passage.discourse
    if discourse.plan is not None and _is_earlier(draft.span, passage.setting.span(discourse.plan)):
        return None  # GRDP is to grow 8% (in 2020 it grew 2%)
    is_open = discourse.is_open and passage.view.is_listed
    return discourse.plan_status or (discourse.head_status if is_open else None)


def settled(cue: str | None, span: Span | None, published: date | None, measure: str | None) -> str:
    """Return the status for a period: what is expected of a period that ends soon or has ended is an estimate."""
    if cue in (None, "actual"):
        return "actual"
    if cue == "target":
        return "actual" if measure == "plan_ratio" else "target"
    if span is None or published is None:
        return str(cue)
    return "forecast" if span.end > published + SOON else "estimate"
