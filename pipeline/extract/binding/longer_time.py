"""Which of the times of a sentence says most: the longest since January, and no vaguer one than was told before."""

from pipeline.extract.binding.dated import month_end_of
from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import PARTS, Expression
from pipeline.periods import Span

ENDING = ("months", "month", "day")  # kinds of times that may end in the month in which others are counted
DOMESTIC = "domestic"  # capital from home
WHOLES = ("months", "day")  # kinds of times of which others may be parts


def reported(passage: Passage, used: Expression, moments: list[Expression]) -> Expression:
    """Return the time that the text reports on where a sentence also looks back: `309, against 664 in 2019`."""
    main, span = passage.discourse.main or passage.setting.first_time, passage.setting.span
    reported, told = span(main) if main is not None else None, span(used)
    if reported is None or told is None or told.end >= reported.start:
        return used
    return next((one for one in moments if span(one) == reported), used)


def longest(passage: Passage, used: Expression, moments: list[Expression]) -> Expression:
    """Return the longest of the times since January that a sentence tells: a shorter one was only held against it.

    `By the end of September it took 14%; in the first seven months it took 15%` goes on of nine months.
    """
    span = passage.setting.span
    told, first = span(used), span(moments[-1])
    may_be_part = used.kind in PARTS and moments[-1].kind in WHOLES
    if may_be_part and told is not None and first is not None and first.start <= told.start and told.end <= first.end:
        return moments[-1]  # 7% in the half, namely 6% in the first quarter and 8% in the second
    if used.kind != "months" or told is None:
        return used
    longer = [one for one in moments if (other := span(one)) and other.start == told.start and other.end > told.end]
    return longer[0] if longer else used


def is_vaguer(passage: Passage, one: Expression) -> bool:
    """Tell whether a year that is not over comes after months of it, or months after the day until which they count.

    `for 2014 so far`; `in the eight-month period` after `from January 1 to August 20`.
    """
    before, day = passage.discourse.expression, passage.setting.reference.first  # of its days, if no one is known
    if before is not None and before.kind == "day" and before.to_date and one.kind in ENDING and _invests(passage):
        until, counted = passage.setting.span(before), passage.setting.span(one)
        is_day = one.kind == "day" and counted is not None and counted.end != month_end_of(counted.end)
        if is_day or _is_counted_so(passage, counted, until):
            return False  # in four months it drew 8 billion; 883 projects as of April 20; until April 5 were spent
        return until is not None and counted is not None and end_alike(until, counted)
    other = finer_months(passage, one) or (
        before if before is None or before.kind != "year" else passage.discourse.main
    )
    if before is not None and before.kind == "day" and before.to_date:
        other = before  # by August 20; this year they account for 14 percent
    if one.kind != "year" or one.to_date or other is None or other.kind == "year" or day is None:
        return False
    year, part = passage.setting.span(one), passage.setting.span(other)
    return year is not None and part is not None and year.start.year == part.start.year and year.end > day


def _is_counted_so(passage: Passage, counted: Span | None, until: Span | None) -> bool:
    """Tell whether the first total of a text is of such months, and is not told again of the days until then."""
    first, totals = passage.discourse.totals[-1:], passage.discourse.totals
    again = any(one.span == until and one.value == told.value for told in first for one in totals)
    return [one.span for one in first] == [counted] and not again


def _invests(passage: Passage) -> bool:
    """Tell whether the sentence speaks of investment from abroad, all of which is counted until one day."""
    known = passage.setting.grammar.lists.indicators
    told = (one for one in passage.figures if DOMESTIC not in one.features)
    return any(known[one.indicator or ""].topic == "investment" for one in told)


def finer_months(passage: Passage, year: Expression) -> Expression | None:
    """Return the last months that dated a figure of the sentence, none of a year before."""
    span = passage.setting.span
    moments = (one.moment for one in reversed(passage.figures))
    found = next((one for one in moments if one is not None and one.kind == "months"), None)
    told, part = span(year), span(found) if found is not None else None
    return None if told is not None and part is not None and part.end < told.start else found


def end_alike(one: Span, other: Span) -> bool:
    """Tell whether two stretches start on one day and end in one month."""
    return one.start == other.start and (one.end.year, one.end.month) == (other.end.year, other.end.month)
