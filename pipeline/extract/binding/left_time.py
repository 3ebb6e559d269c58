"""Which time a sentence leaves to the next one, and the year of a plan."""

from pipeline.extract.binding.announced import announced
from pipeline.extract.binding.dated import UNTIL_NOW
from pipeline.extract.binding.lasting import is_lasting, looks_back
from pipeline.extract.binding.leaves_period import leaves_period
from pipeline.extract.binding.left_topic import FIRST_LINES
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import asked_year, is_head_within, left_plan, opened_plan
from pipeline.extract.binding.same_parts import leave_part
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.part_head import is_head
from pipeline.extract.periods import Expression
from pipeline.extract.published_in import opens_text
from pipeline.extract.view import View

ESTIMATE = "estimate"
ENDS = frozenset(".!?…:")  # what a heading does not end with
ENDING = ("year", "quarter", "month")  # kinds of times until whose end a stock is counted


def leave_plan(passage: Passage) -> None:
    """Leave the year of a plan: `The targets for 2026 are as follows`; a part on a year, `I. 2025`, ends it."""
    view, discourse = passage.view, passage.discourse
    years = [one for one in view.times if one.kind == "year"] if view.times else []
    status = announced(passage) if years and not view.has_compared else None
    if status is not None:
        discourse.plan, discourse.plan_status = years[-1], status
    elif _heads_estimates(passage):
        discourse.plan, discourse.plan_status = None, ESTIMATE
    elif passage.said.is_silent and years and view.is_entry:
        discourse.plan, discourse.plan_status = None, None
    elif years and discourse.plan is not None and is_head_within(passage, discourse.plan):
        discourse.plan = years[-1]
    elif passage.figures and discourse.plan_status == ESTIMATE and not view.is_entry:
        discourse.plan_status = None
    discourse.plan_told = left_plan(passage) or discourse.plan_told
    if (opened := opened_plan(passage) or (asked_year(passage) if passage.said.is_silent else None)) is not None:
        discourse.line_plan, discourse.line_planned = opened, view.sentence.line
    if view.times:
        is_foreseen = passage.said.is_silent and any(hit.value in AIMED for hit in view.of("status"))
        discourse.foreseen = years[-1] if is_foreseen and years else None


def _heads_estimates(passage: Passage) -> bool:
    """Tell whether a sentence without figures heads a list of what some months are estimated at: `Ước 6 tháng:`."""
    view = passage.view
    if (
        not passage.said.is_silent
        or not view.of("status")
        or not view.times
        or view.scan.sign(view.sentence.last - 1) != ":"
    ):
        return False
    return view.of("status")[-1].value == ESTIMATE and not view.has_compared


def leave_stock_day(passage: Passage) -> None:
    """Leave the day at which a stock stood: `On June 30 banks held $5bn`, of which no flow can be.

    One in the headline is that of all the text: `Parks of Hue (as of June 30, 2020)`.
    """
    told = (one for one in passage.figures if one.status not in AIMED)
    days = [one.moment for one in told if one.moment is not None and _is_day(one.moment)]
    if not passage.view.sentence.line and passage.said.is_silent:
        until = (one for one in passage.view.times if one.kind == "day" and one.to_date)
        passage.discourse.headline_day = next(until, None)
    if days and is_stock(passage, passage.figures[-1]):
        passage.discourse.stock_day, passage.discourse.stock_line = days[-1], passage.view.sentence.line


def _is_day(moment: Expression) -> bool:
    """Tell whether a time is a day, or a year, quarter or month until whose end is counted."""
    is_until = moment.to_date and moment.kind in ENDING and moment.until_year is None
    return moment.kind == "day" or is_until


def leave_time(passage: Passage) -> None:
    """Leave the time that dates the figures behind, and whether the sentence spoke of the present."""
    view, discourse = passage.view, passage.discourse
    leave_stock_day(passage)
    leave_part(passage)
    is_aside = _is_dateline(view) or (not passage.figures and view.is_caption)
    dated = None if is_aside else leaves_period(passage)
    is_back = bool(view.of("had_been") or view.of("against_then"))
    dated = None if dated and is_back and looks_back(passage, dated) else dated
    if dated:
        moments = [dated, *(one.moment for one in reversed(passage.figures) if one.moment)]
        if _is_of_aims(passage):
            discourse.aimed = dated
        else:
            discourse.main = next((one for one in moments if is_lasting(passage, one)), discourse.main)
        discourse.expression, discourse.expression_line = dated, view.sentence.line
        if passage.said.is_silent and view.scan.sign(view.sentence.last - 1) not in ENDS:
            discourse.headed = dated
    elif _ends_head(passage):
        discourse.expression = None if discourse.main is discourse.headed else discourse.main
        discourse.plan_told = None
    elif _are_of_main(passage):
        discourse.expression = discourse.main
    if view.is_listed and not (view.times and is_head(view)):
        discourse.entry_line = view.sentence.line
    is_outside = view.sentence.line != discourse.entry_line
    if is_outside and (dated or passage.figures):
        discourse.is_headed = dated is not None and not passage.figures
    if view.of("present") and not _is_only_beside(passage):
        discourse.present_line = view.sentence.line
        discourse.is_now = any(hit.value != UNTIL_NOW for hit in view.of("present"))
    elif dated:
        discourse.present_line = -1
    if is_outside:
        discourse.outside = discourse.expression


def _ends_head(passage: Passage) -> bool:
    """Tell whether prose on several years ends the entries that a head with a year of a plan dates, and the plan."""
    view, discourse = passage.view, passage.discourse
    if discourse.expression is None or discourse.expression is not discourse.headed or view.is_listed:
        return False
    return discourse.plan_told is not None and any(one.until_year for one in view.times)


def _is_only_beside(passage: Passage) -> bool:
    """Tell whether words for the present stand in an aside, and all figures are dated: `Hue, now merged, drew`."""
    view, told = passage.view, passage.figures
    if not told or any(one.span is None for one in told) or any(hit.value == UNTIL_NOW for hit in view.of("present")):
        return False
    return all(
        hit.last <= told[0].quantity.first and view.count(",", hit.last, told[0].quantity.first)
        for hit in view.of("present")
    )


def _are_of_main(passage: Passage) -> bool:
    """Tell whether figures without a time are those of what the text reports on: it goes on with that one."""
    main = passage.discourse.main
    told = passage.setting.span(main) if main is not None else None
    return told is not None and bool(passage.figures) and all(one.span == told for one in passage.figures)


def _is_of_aims(passage: Passage) -> bool:
    """Tell whether a sentence tells but what is aimed at or foreseen: what comes behind it is of the time before."""
    return bool(passage.figures) and all(one.status in AIMED for one in passage.figures)


def _is_dateline(view: View) -> bool:
    """Tell whether a line below the headline is nothing but a month, with a place perhaps: that of publication.

    A text may open with it, up to a stop.
    """
    sentence, times = view.sentence, view.times
    if sentence.line >= FIRST_LINES or len(times) != 1 or times[0].kind != "month" or view.quantities:
        return False
    if not sentence.line:
        return opens_text(view.scan, times[0])
    named = sum(hit.last - hit.first for hit in view.of("place"))
    return sentence.last - sentence.first - (times[0].last - times[0].first) - named <= 1 and not _leads(view)


def _leads(view: View) -> bool:
    return view.scan.sign(view.sentence.last - 1) == ":"
