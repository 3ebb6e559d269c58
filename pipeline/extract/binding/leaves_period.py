"""The period that a sentence leaves to those behind it."""

from datetime import timedelta

from pipeline.extract.binding.after_base import after_base
from pipeline.extract.binding.datable import dates
from pipeline.extract.binding.dated import gives_period
from pipeline.extract.binding.heading_years import last_of_years, years_of_heading, years_reviewed
from pipeline.extract.binding.held_time import held_figure
from pipeline.extract.binding.longer_time import finer_months, is_vaguer, longest, reported
from pipeline.extract.binding.of_reason import is_led_by_cause
from pipeline.extract.binding.of_story import is_of_story
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import is_head_within, plan_in_force
from pipeline.extract.binding.timing import is_of_aside
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.periods import Expression
from pipeline.extract.view import View

TWO = 2  # times in a sentence, of which one is only looked at
OPENING = 2  # tokens at the start of a sentence in which it says of when it tells
LAG = timedelta(days=31)  # after the article's day within which a time may end that figures are still told of


def leaves_period(passage: Passage) -> Expression | None:
    """Return the expression that dates the figures of the sentences behind, too: the last that dated one here.

    Where none did, the last of the sentence; a bare year that still runs leaves the finer period of before.
    """
    view = passage.view
    if (last := last_of_years(passage)) is not None:
        return last
    if not passage.figures and not view.times:
        return None
    if passage.figures and passage.figures[-1].span is None and _turns_to_now(passage):
        return None
    if not passage.figures and _is_aside(view):
        return None
    if passage.said.is_silent and (years := years_of_heading(passage) or years_reviewed(passage)) is not None:
        return years
    free = [one for one in passage.figures if not view.in_brackets(one.quantity)] or passage.figures
    free = [one for one in free if one.moment is None or held_figure(view, one.moment) is not one.quantity] or free
    free = [one for one in free if one.status not in AIMED] or free
    moments = [one.moment for one in reversed(free) if one.moment and _is_left(passage, one.moment)]
    own = [one for one in moments if not is_of_aside(view, one)]
    if moments and not own and passage.figures[0].moment is None:
        return None  # GRDP grew 7%, and in the third quarter alone 9%: what follows is of the time before
    moments = own or moments
    used = next((one for one in moments if not view.is_bracketed(one.first)), next(iter(moments), None))
    used = reported(passage, longest(passage, used, moments), moments) if used is not None else None
    if used is not None and (not used.anaphoric or used.kind == "months" or _is_month_meant(passage, used)):
        if _is_of_rank_alone(passage):
            return None
        if not is_vaguer(passage, used):
            return used
        return finer_months(passage, used) if used.kind == "year" else None
    if not passage.figures and any(hit.value == "forecast" for hit in view.of("status")):
        return None  # garment exports are expected to rise in 2017
    if not passage.figures and (main := _main_again(passage)) is not None:
        return main
    aimed = {id(one.moment) for one in passage.figures if one.status in AIMED and free[0] is not one}
    found = next(
        (
            one for one in reversed(view.times)
            if not (one.anaphoric and one.kind != "months") and not is_led_by_cause(view.scan, one)
            and id(one) not in aimed  # in May it was $4m; the plan for 2023 speaks of $9m
            and _is_left(passage, one) and not is_of_story(passage, one)
            and not (used is not None and is_vaguer(passage, one))
            and not (view.is_bracketed(one.first) if passage.figures else _is_to_come(passage, one))
            and not _is_mere_part(passage, one)
        ),
        None,
    )  # fmt: skip
    if found is not None and passage.said.is_silent and _is_when_adopted(passage, found):
        return None
    is_running = found is not None and (found.kind, found.relative) == ("year", 0)
    if found is None and passage.figures and passage.discourse.expression is None:
        return after_base(passage)
    return _month_named(view) or found if is_running else found


def _is_when_adopted(passage: Passage, one: Expression) -> bool:
    """Tell whether a day only says when the plan was made that the text sets out: `The council met on December 9`."""
    is_day = one.kind == "day" and not (one.to_date or one.from_day or one.since)
    return is_day and plan_in_force(passage) is not None


def _is_month_meant(passage: Passage, one: Expression) -> bool:
    """Tell whether `in the month` dates what its paragraph goes on with, but not: `by the end of the month`."""
    is_ended = one.to_date or passage.view.scan.before(one.first, "until") is not None
    return one.kind == "month" and not is_ended and passage.discourse.main is not None


def _is_aside(view: View) -> bool:
    """Tell whether brackets hold a whole sentence, which says where a text is from: `(Report of December 2020)`.

    It may say until when all is counted, which dates what follows: `(Source: the parks; as of June 30, 2021)`.
    """
    is_held = (view.scan.sign(view.sentence.first), view.scan.sign(view.sentence.last - 1)) == ("(", ")")
    return is_held and not any(one.to_date for one in view.times)


def _month_named(view: View) -> Expression | None:
    """Return the month that a sentence names besides this year: `January is short, and this year's was shorter`."""
    named = [
        one for one in view.times
        if one.kind == "month" and not one.compared and not is_led_by_cause(view.scan, one)
    ]  # fmt: skip
    return named[0] if len(named) == 1 else None


def _main_again(passage: Passage) -> Expression | None:
    """Return the time that the text reports on where a sentence without figures opens with it, whatever it looks at.

    `In 2024 its exporters made good the losses of 2023` leaves 2024.
    """
    main, view, span = passage.discourse.main, passage.view, passage.setting.span
    if main is None or len(view.times) < TWO:
        return None
    told = view.times[0]
    return told if not told.compared and _is_left(passage, told) and span(told) == span(main) else None


def _is_of_rank_alone(passage: Passage) -> bool:
    """Tell whether a sentence tells but a rank behind figures of another time: `In all six months it was first`."""
    discourse = passage.discourse
    is_within = discourse.expression_line == passage.view.sentence.line and passage.goes_on
    return is_within and all(one.kind == "rank" for one in passage.view.quantities)


def _is_mere_part(passage: Passage, one: Expression) -> bool:
    """Tell whether a sentence without figures ends with a part of the time that the text reports on.

    `Trade rose in the last two months of the year` tells when it rose, not of when the figures behind it are.
    """
    main, view, setting = passage.discourse.main or passage.setting.first_time, passage.view, passage.setting
    if view.scan.sign(view.sentence.last - 1) == ":":
        return False  # as of November 20 the ministry counted:
    led = view.scan.before(one.first, "until")  # By the end of April, trade had picked up
    opening = OPENING + 2 * (one.kind == "month")  # The month of May was weaker
    if passage.figures or main is None or (led or one).first - view.sentence.first <= opening:
        return False
    part, whole = setting.span(one), setting.span(main)
    if main.kind == "year" and whole is not None and setting.day is not None and whole.end > setting.day + LAG:
        return False  # of a year that still runs a text tells the part that is over
    is_inside = part is not None and whole is not None and whole.start <= part.start and part.end <= whole.end
    return is_inside and part != whole


def _turns_to_now(passage: Passage) -> bool:
    """Tell whether a sentence speaks of the present behind all its times: `74 markets in 2016, and now 122`."""
    told, times = passage.view.of("present"), passage.view.times
    return bool(told and times) and times[-1].last <= told[-1].first < passage.figures[-1].quantity.first


def _is_to_come(passage: Passage, one: Expression) -> bool:
    """Tell whether a period starts after the article's day: `firms have orders until May 2015`, in November 2014."""
    span, day = passage.setting.span(one), passage.setting.day
    if span is None or day is None:
        return False
    if (plan := plan_in_force(passage)) is not None and is_head_within(passage, plan):
        return False
    return span.start > day or (one.to_date and span.end > day + LAG)


def _is_left(passage: Passage, one: Expression) -> bool:
    if not gives_period(one):
        return False
    is_of_plan = one.kind == "months" and passage.view.scan.before(one.first, "plan") is not None
    since = passage.view.scan.before(one.first, "since")
    if since is not None and passage.view.scan.before(since.first, "superlative") is not None:
        return False  # the highest level since September 2022
    if held_figure(passage.view, one) is not None:
        return False
    return dates(passage.view, one, stock=False) and not is_of_plan  # vượt mục tiêu Quý III
