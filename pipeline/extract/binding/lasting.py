"""Which times date the paragraphs behind their own: those of what a text reports on, no mere asides."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import Expression
from pipeline.extract.view import View

LAST = 12  # month of a year


def is_lasting(passage: Passage, one: Expression) -> bool:
    """Tell whether a time dates what the paragraphs behind tell, if they name none."""
    is_aside = _stands_alone(passage.view, one) or _looks_back(passage, one) or _ends_reported(passage, one)
    return not is_aside


def _stands_alone(view: View, one: Expression) -> bool:
    """Tell whether a time is only an aside: `in the third quarter alone`, `riêng tháng 9`, `of which in September`."""
    scan = view.scan
    if scan.before(one.first, "alone") or scan.at(one.last, "alone"):
        return True
    return scan.before(one.first - 1 if scan.sign(one.first - 1) == "," else one.first, "of_which") is not None


def _looks_back(passage: Passage, one: Expression) -> bool:
    """Tell whether a time is of a year before what the text reports on: `In 2024 it sold 70 million USD's worth`."""
    main = passage.discourse.main
    if main is None or (main.kind == "year" and one.kind != "year"):
        return False
    told, reported = passage.setting.span(one), passage.setting.span(main)
    return told is not None and reported is not None and told.end.year < reported.start.year


def _ends_reported(passage: Passage, one: Expression) -> bool:
    """Tell whether a month is the last of those that a text reports on: `In May it rose`, in one on five months.

    In a report on a whole year any of its months is one: `December's exports were lower`. Where it comes back to
    them in words, what it tells until then is of the month: `Tính chung 5 tháng, ...`.
    """
    main = passage.discourse.main
    if one.kind != "month" or main is None or not _is_reported(passage, main):
        return False
    last, reported = passage.setting.span(one), passage.setting.span(main)
    if last is None or reported is None:
        return False
    if last.end > reported.end or last.start < reported.start:
        return False
    told_before = passage.discourse.expression
    if passage.goes_on and told_before is not None and passage.setting.span(told_before) == reported:
        return True  # a paragraph on ten months that tells of October, too
    later = (told for told in stretch.from_on(passage.setting.times, one.last) if told.kind == "months")
    return not any(passage.setting.span(told) == reported for told in later)


def _is_reported(passage: Passage, main: Expression) -> bool:
    """Tell whether a time is one of several months, or a year that is over or all but over."""
    if main.kind == "year":
        span, day = passage.setting.span(main), passage.setting.day
        return span is not None and day is not None and (span.end.year, LAST) <= (day.year, day.month)
    return main.kind == "months" or (main.kind == "month" and main.to_date)
