"""Which times date the paragraphs behind their own: those of what a text reports on, no mere asides."""

from datetime import date

from pipeline.extract import stretch
from pipeline.extract.binding.counted_until import REPORTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.part_head import is_head
from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.places import COUNTRY
from pipeline.extract.scan import Scan
from pipeline.extract.view import View

STOPS = frozenset(".!?")
OPENING = 5  # tokens at the start of a sentence in which it says of when it tells
LAST = 12  # month of a year


def is_lasting(passage: Passage, one: Expression) -> bool:
    """Tell whether a time dates what the paragraphs behind tell, if they name none."""
    if one.anaphoric and one.kind == "month" and passage.discourse.main is not None:
        return False  # in the month: the one that was named
    if passage.view.is_listed and passage.discourse.outside is not None and not is_head(passage.view):
        return False  # - in 2020 alone 9%: what the next entries tell is of the time above the list
    is_aside = _stands_alone(passage.view, one) or looks_back(passage, one) or _is_of_reported(passage, one)
    return not (is_aside or _adds_up(passage, one) or _is_day_of_stock(passage, one))


def _is_day_of_stock(passage: Passage, one: Expression) -> bool:
    """Tell whether a day only tells what there was on it, in a text that reports on what came in a year or months."""
    main = passage.discourse.main
    if one.kind != "day" or main is None or main.kind not in REPORTED or not passage.figures:
        return False
    first = next((figure for figure in passage.figures if figure.moment is one), None)
    return first is not None and is_stock(passage, first)


def _adds_up(passage: Passage, one: Expression) -> bool:
    """Tell whether months only add up to the one that a heading names: what is below the heading is of that month."""
    headed, main, span = passage.discourse.headed, passage.discourse.main, passage.setting.span
    if headed is None or main is None or passage.said.is_silent:
        return False
    if headed.kind != "month" or one.kind not in PARTS:
        return False
    month, months = span(headed), span(one)
    if month is None or months is None or span(main) != month:
        return False
    return months.start < month.start and months.end == month.end


def _stands_alone(view: View, one: Expression) -> bool:
    """Tell whether a time is only an aside: `in the third quarter alone`, `riêng tháng 9`, `of which in September`."""
    scan = view.scan
    if scan.before(one.first, "alone") or scan.at(one.last, "alone"):
        return True
    return scan.before(one.first - 1 if scan.sign(one.first - 1) == "," else one.first, "of_which") is not None


def looks_back(passage: Passage, one: Expression) -> bool:
    """Tell whether a time is of a year before what the text reports on: `In 2024 it sold 70 million USD's worth`."""
    main = passage.discourse.main
    if main is None or (main.kind == "year" and one.kind != "year"):
        return False
    told, reported = passage.setting.span(one), passage.setting.span(main)
    return told is not None and reported is not None and told.end.year < reported.start.year


def _is_of_reported(passage: Passage, one: Expression) -> bool:
    """Tell whether a time is but a part of what a text reports on: `In May it rose`, in one on five months.

    So is a quarter of half a year, or of a year that is over. Where the text comes back to the whole in words, what it
    tells until then is of the part: `Tính chung 5 tháng, ...`.
    """
    main, setting = passage.discourse.main, passage.setting
    if one.kind not in PARTS or main is None or not (passage.figures or one.kind == "month"):
        return False
    part, reported = setting.span(one), setting.span(main)
    if part is None or reported is None or not _may_have_parts(passage, main, reported.end):
        return False
    if one.kind == "months" and passage.figures and passage.figures[-1].place == COUNTRY != setting.main_place:
        return False  # the national index of two months, behind the province's of the quarter
    is_short = main.kind == "month" or (main.kind == "year" and not _is_over(passage, reported.end))
    if is_short and (one.kind != "month" or one.to_date) and part.start == reported.start:
        return False  # this year's rank, then eleven months of it
    if part == reported or part.end > reported.end or part.start < reported.start:
        return False
    spans = {setting.span(moment) for moment in (figure.moment for figure in passage.figures) if moment is not None}
    if len(spans) > 1:
        return True  # growth in the second quarter was ahead of that in the first
    told_before = passage.discourse.expression
    if passage.goes_on and told_before is not None and passage.setting.span(told_before) == reported:
        return True  # a paragraph on ten months that tells of October, too
    if one.first - passage.view.sentence.first > OPENING:
        return True  # growth in the second quarter, 13 percent, was fast
    later = (told for told in stretch.from_on(setting.times, one.last) if told.kind == main.kind != "year")
    return not any(setting.span(told) == reported and _opens(setting.scan, told) for told in later)


def _opens(scan: Scan, one: Expression) -> bool:
    """Tell whether a time stands at the start of a sentence, which so comes back to it."""
    for at in range(one.first - 1, one.first - OPENING - 1, -1):
        if at < 0 or scan.sign(at) in STOPS or scan.ends_line(at):
            return True
        if scan.sign(at) == ":":
            return False  # CPI: average of seven months 3%
    return False


def _is_over(passage: Passage, end: date) -> bool:
    return passage.setting.day is not None and end < passage.setting.day


def _may_have_parts(passage: Passage, main: Expression, end: date) -> bool:
    """Tell whether what a text reports on is several months: a year only if it is over, or all but over."""
    day = passage.setting.day
    if main.kind == "year":
        return day is not None and (end.year, LAST) <= (day.year, day.month)
    return main.kind == "months" or (main.kind in ("month", "day") and main.to_date)
