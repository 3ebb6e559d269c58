"""Times that words point back to: `in the quarter`, `the whole period`."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.parts import small_number, year
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

ENDS = (6, 9, 12)  # the last months of quarters, behind several of which the last is meant
LAST = 60  # times told last, of which one may be meant
ROW_WITHIN = 12  # tokens from one quarter to the next of a row
VERB_WITHIN = 4  # tokens from a quarter to the verb behind it: `of the year`
MOST = 9999  # for the year of what names none, which is the article's


def told_again(scan: Scan, index: int, told: Sequence[Expression]) -> Expression | None:
    """Read `in the quarter`, `the whole period` and `in that span`: the times that the text told of before."""
    near = told[-LAST:]
    return _same_quarter(scan, index, near) or _same_years(scan, index, near) or _same_span(scan, index, near)


def _same_span(scan: Scan, index: int, told: Sequence[Expression]) -> Expression | None:
    """Read `over those months`: the last stretch that the text told of, where no year of another follows."""
    word = scan.at(index, "the_span")
    if word is None or scan.any_at(word.last, "of", "last_year", "years_ago", "year") or year(scan, word.last):
        return None
    last = next((one for one in reversed(told) if _is_stretch(one) and not one.compared), None)
    return replace(last, first=index, last=word.last, pieces=()) if last is not None else None


def _is_stretch(one: Expression) -> bool:
    is_until = one.kind == "day" and (one.from_start or one.to_date)  # from New Year to June 20
    return one.kind == "months" or bool(one.until_year or one.from_day) or is_until


def _same_years(scan: Scan, index: int, told: Sequence[Expression]) -> Expression | None:
    word = scan.at(index, "the_years")
    last = next((one for one in reversed(told) if one.until_year is not None), None) if word else None
    if word is None or last is None or scan.is_number(word.last) or not _are_as_many(scan, word, last):
        return None
    return replace(last, first=index, last=word.last, pieces=((index, word.last),), compared=False)


def _are_as_many(scan: Scan, word: Hit, last: Expression) -> bool:
    """Tell whether years that are counted are as many as those told: `the five years` behind 2016-2020."""
    counted = next((number for at in range(word.first, word.last) if (number := small_number(scan, at))), None)
    if counted is None or last.year is None or last.until_year is None:
        return counted is None
    is_free = not scan.any_at(word.last, "duration") and not scan.any_before(word.first, "duration")
    return is_free and last.until_year - last.year in (counted - 1, counted)  # the five years of the term 2015-2020


def _same_quarter(scan: Scan, index: int, told: Sequence[Expression]) -> Expression | None:
    """Read `in the quarter`: the last one told of the last year, or that which opens its row, else of the months."""
    word = scan.at(index, "the_quarter")
    if word is None or small_number(scan, word.last) or scan.at(word.last, "roman"):
        return None
    known = [
        one for one in reversed(told)
        if one.kind == "months" and one.month and not (one.compared or scan.any_before(one.first, "work_for"))
    ]  # fmt: skip
    known = [one for one in known if not _is_wanted(scan, one)] or known
    quarters = (one for one in known if one.until == (one.month or 0) + 2)
    last = max(quarters, key=lambda one: ((one.relative or 0) >= 0, one.year or MOST), default=None)
    if last is None:
        whole = next((one for one in known if one.month == 1 and one.until in ENDS), None)
        last = replace(whole, month=(whole.until or 0) - 2) if whole else None
    for one in known:
        if last is not None and one.month and last.month and _leads(one, last) and one.month > last.month:
            last = one
    return replace(last, first=index, last=word.last, pieces=((index, word.last),)) if last else None


def _is_wanted(scan: Scan, one: Expression) -> bool:
    """Tell whether a verb behind a quarter says that it is still to come: `the second quarter needs growth of 9%`."""
    return any(scan.any_at(at, "will", "ought") for at in range(one.last, one.last + VERB_WITHIN))


def _leads(one: Expression, last: Expression) -> bool:
    """Tell whether a quarter stands right before another, to which it only looks back: `8% in the third, 6% before`."""
    is_quarter = one.until == (one.month or 0) + 2
    return is_quarter and one.year == last.year and 0 <= last.first - one.last <= ROW_WITHIN
