"""What goes on from aims: figures behind them, their parts, the lines of a plan, and for when they are."""

from dataclasses import replace
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.binding.led_by_plan import SAYS_AHEAD
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import says_what_is
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.draft import Draft
from pipeline.extract.periods import PARTS
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import Span, whole_year

LOOKS_BACK = 2  # months of a year in which one still speaks of what was aimed at in the year before

EXPECTED = ("forecast", "estimate")
ENDS = frozenset(".!?")  # what ends a sentence


def aimed_before(passage: Passage) -> Draft | None:
    """Return the figure that the sentence before left, where that was still to come."""
    last = passage.discourse.last
    return last if last is not None and passage.goes_on and last.status in AIMED else None


def aimed_on(passage: Passage, aimed: Draft | None) -> str | None:
    """Return the status of parts of an aim, and of the lines without a time in which a plan goes on line by line.

    Only lines that are no sentences go on so: one with a full stop says anew how things are (`It now has 9 parks.`).
    """
    if aimed is not None and (passage.is_part or _will_be(passage)) and not says_what_is(passage.view):
        return aimed.status
    view, last = passage.view, passage.discourse.last
    is_told = last is not None and last.status == "target" and passage.discourse.plan_status == "target"
    ends, behind = view.scan.sign(view.sentence.last - 1), view.scan.sign(view.sentence.last)
    is_last = ends not in ENDS and (view.scan.ends_line(view.sentence.last - 1) or not behind)
    is_line = is_last and view.scan.opens_line(view.sentence.first, " ")
    return "target" if is_told and is_line and not view.times else None


def is_aimed_there(passage: Passage, aimed: Draft | None) -> bool:
    """Tell whether a sentence of no other time says what a target told before asks for: `Exports should reach 9 bn`."""
    if aimed is None or aimed.status != "target" or not passage.view.of("ought"):
        return False
    return all(one.compared or passage.setting.span(one) == aimed.span for one in passage.view.times)


def is_expected_there(passage: Passage) -> bool:
    """Tell whether what is to be goes on from what is expected: `Exports should reach $9m. Tea is to bring $2m.`.

    Nothing but that word says that it is aimed at.
    """
    last, view = passage.discourse.last, passage.view
    if last is None or last.status not in EXPECTED or not passage.goes_on or view.times or not view.of("ought"):
        return False
    return all(stretch.within(view.of("ought"), hit.first, hit.last) for hit in view.of("status"))


def _will_be(passage: Passage) -> bool:
    """Tell whether a sentence without a time says what will be: `51 parks by 2030. For that, 17 will be built`."""
    view = passage.view
    return bool(view.of("will")) and not passage.times(stock=True)


def ahead(passage: Passage, draft: Draft) -> Span | None:
    """Return the period that is aimed at: months or a day without a year are of this year, `in the fourth quarter`."""
    moment, day = draft.moment, passage.setting.day
    if passage.discourse.foreseen is not None and all(one.anaphoric for one in passage.view.times):
        return passage.setting.span(passage.discourse.foreseen)  # Growth should come in 2026. Exports are to reach
    if day is not None and _is_intended_after(passage, draft, day):
        return Span(date(day.year, 1, 1), date(day.year, 12, 31))
    if moment is None or day is None or draft.span is None:
        return draft.span
    if moment.anaphoric and moment.kind == "year" and _is_of_running(passage, draft.span, day):
        return whole_year(Span(day, day))
    if moment.kind not in PARTS and not (moment.kind == "day" and moment.to_date):
        return draft.span
    is_of_last = draft.span.end.year == day.year - 1 and moment.year is None and moment.relative is None
    if not is_of_last or moment.anaphoric or day.month <= LOOKS_BACK:
        return draft.span
    return passage.setting.span(replace(moment, year=day.year))


def _is_of_running(passage: Passage, span: Span, day: date) -> bool:
    """Tell whether `the year` of an aim is the one that runs and the text reports on, though one before was told last.

    `In the first quarter it grew 9%; in 2023 it had grown 7%. For the year it has set itself 8%`.
    """
    main = passage.discourse.main
    told = passage.setting.span(main) if main is not None else None
    is_over = span.end.year == day.year - 1 and told is not None and told.end.year == day.year
    return is_over and all(one.anaphoric or one.year is None for one in passage.view.times)


def _is_intended_after(passage: Passage, draft: Draft, day: date) -> bool:
    """Tell whether somebody intends a figure, without a time, behind what was told of a year that is over.

    So it is of what should come behind an outturn: `Exports hit $9m in 2024 and should reach $10m`.
    """
    view = passage.view
    if draft.span is None or draft.span.end.year >= day.year:
        return False
    if not view.times:
        return bool(view.within("intends", view.sentence.first, draft.quantity.first))
    before = passage.before(draft.quantity)
    if before is None or before.status in AIMED:
        return False
    since = max(before.quantity.last, draft.moment.last if draft.moment is not None else 0)
    return any(view.within(kind, since, draft.quantity.first) for kind in SAYS_AHEAD)


def are_aimed_together(draft: Draft, before: Draft) -> bool:
    """Tell whether one time dates a figure and the aim before it: `Until December it wants 5 million USD and 9`."""
    return draft.moment is not None and draft.moment is before.moment and before.status in AIMED


def is_outcome(passage: Passage, draft: Draft, before: Draft) -> bool:
    """Tell whether a clause turns from an aim to what is over: `is to be $9m in 2023; by May it was $2m`.

    No stop need part them where the aim itself is still to come: `wants 8% in 2021-2025 but in 2024 had 7%`.
    """
    view, day = passage.view, passage.setting.day
    if before.status not in AIMED or not draft.is_dated or day is None or draft.span is None or draft.span.end >= day:
        return False
    stop = next(iter(view.last_signs(";", draft.quantity.first, 1)), None)
    if stop is None or stop < before.quantity.last:
        moment, stop = draft.moment, before.quantity.last
        if moment is None or moment.first < stop or moment.year is None:
            return False
        if before.span is None or before.span.end <= day:
            return False
    return not view.within("status", stop, draft.quantity.first)


def is_apposed_plan(view: View, quantity: Quantity, before: Draft | None) -> bool:
    """Tell whether an amount right behind a plan only says what it is: `85.5% of its 2022 target, $31.7bn`.

    `Of` leads to it as well: `52% of its plan of 9 trillion VND by May`.
    """
    if before is None or before.measure != "plan_ratio" or quantity.kind not in ("money", "quantity"):
        return False
    if (led := view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "whole_of")) is not None:
        return led.first > before.quantity.last and view.scan.before(led.first, "plan_noun") is not None
    comma = quantity.first - 1
    aside = _aside_before(view, comma, before.quantity.last)
    if aside is not None:  # of the plan, which nobody has changed: 9 million USD from tea
        return view.scan.before(aside, "plan_noun") is not None
    is_closed = not view.scan.sign(quantity.last)[:1].isalnum()
    if view.scan.sign(comma) != "," or not is_closed:
        return False
    year = stretch.last_before(view.times, comma + 1)  # 97.9% of its goal for 2022, 3.8 billion USD
    ends = [comma, *([year.first, year.first - 1] if year is not None and year.last == comma else [])]
    return any(view.scan.before(end, "plan_noun") for end in ends)


def _aside_before(view: View, index: int, first: int) -> int | None:
    """Return the comma with which an aside without a figure opens that a comma or colon at a token ends."""
    if view.scan.sign(index) not in (",", ":") or not view.of("relative"):
        return None
    led = stretch.last_before(view.of("relative"), index)
    comma = led.first - 1 if led is not None else -1
    if comma < first or view.scan.sign(comma) != ",":
        return None
    return None if view.count(",;:", comma + 1, index) else comma
