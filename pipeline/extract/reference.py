"""When an article speaks: the days against which its relative times are resolved."""

from collections.abc import Iterable, Sequence
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.concepts import DOERS
from pipeline.extract.periods import Expression
from pipeline.extract.plan_headed import year_of_plan
from pipeline.extract.report_days import days_alone, days_of_plans, is_of_report
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.extract.told_times import has_figure, parted
from pipeline.extract.year_after import EARLY, YEAR_END, is_in_next, is_of_year_told, tells_of_last, year_after_last
from pipeline.frozen import frozen
from pipeline.periods import month_end

LEAD = 3  # sentences that say what a text is on, its headline among them


@frozen
class Reference:
    """What relative times are resolved against: the first and last possible day of publication."""

    first: date | None
    last: date | None


def reference_of(
    scan: Scan, cuts: Sequence[Sentence], times: list[Expression], published: Reference
) -> tuple[Reference, bool]:
    """Return the reference and whether it is inferred: an undated article speaks of its latest year as its own.

    What is told as a fact counts; years of plans, and years without a figure, only where there is no such fact.
    """
    if published.last is not None:
        return published, False
    if scan.of("plan_title") and (year := year_of_plan(scan, times)) is not None:
        return _within(year, []), True
    rests = [one.year for one in times if one.year and _is_rest(scan, one)]
    named, planned = parted(scan, cuts, times)
    told = [one for one in named if not is_of_year_told(scan, one)]
    if rests:
        lately = [one for one in told if one.year in (None, max(rests)) and not _is_rest(scan, one)]
        return _within(max(rests), lately), True
    facts = [
        one for one in told
        if not (one.kind == "year" or _ends_year(one)) or has_figure(scan, cuts, one) or _heads(cuts, told, one)
    ]  # fmt: skip
    after = [year for cut in cuts if (year := year_after_last(stretch.starting(told, cut.first, cut.last)))]
    if after:
        return _within(max(after), []), True
    for found in (facts, [one for one in told if not _is_of_story(scan, cuts, one)]):
        years = [_own_year(scan, one, found) for one in found]
        if any(years) and is_in_next(max(year for year in years if year), told, planned):
            return _within(max(year for year in years if year) + 1, [one for one in told if one.year is None]), True
        if any(years) and (days := days_alone(found)):
            return _within(max(one.year or 0 for one in days), days), True
        if any(years):
            known = [*found, *days_of_plans(scan, cuts, planned)]
            return _before_new_year(_within(max(year for year in years if year), known), times), True
    aims = [one for one in planned if one.year and not (one.until_year or one.to_date)]
    near = [one.year or 0 for one in aims if not one.compared] or [one.year or 0 for one in aims]
    if near and tells_of_last(told):  # who reports on last year and plans this one writes early in it
        return Reference(date(min(near), 1, 1), month_end(min(near), EARLY)), True
    return (_within(min(near), []), True) if near else (published, False)  # plans reach further


def _heads(cuts: Sequence[Sentence], told: Sequence[Expression], one: Expression) -> bool:
    """Tell whether a year stands in the headline: what the text tells is of it, unless it is aimed at.

    A text that names a day of that year may be written early in it, and look back.
    """
    if one.last > cuts[0].last or one.until_year is not None or one.compared:
        return False
    return not any(other.kind == "day" and other.year == one.year for other in told)


def _is_of_story(scan: Scan, cuts: Sequence[Sentence], one: Expression) -> bool:
    """Tell whether a sentence behind the first ones names a year, but nothing measured: `The firm was founded in 2005`.

    It tells when that happened, not when the article appeared.
    """
    cut = stretch.covering(cuts, one.first, one.last)
    if cut is None or not one.year or cut in cuts[:LEAD]:
        return False
    return not any(hit.value not in DOERS for hit in stretch.within(scan.of("concept"), cut.first, cut.last))


def _ends_year(one: Expression) -> bool:
    """Tell whether months are the last of a year: without a figure they may be to come, `the three months left`."""
    return one.kind == "months" and (one.month or 1) > 1 and one.until == YEAR_END


def _is_rest(scan: Scan, one: Expression) -> bool:
    """Tell whether the rest of a year is spoken of, or work for its later months: the article appears in it."""
    led = scan.any_before(one.first, "work_for") or scan.any_before(one.first + 1, "work_for")  # the article of both
    if one.kind == "months" and (one.month or 1) > 1 and led:
        return True
    return scan.before(scan.back_over(one.first, "year"), "rest_of") is not None


def _within(latest: int, told: Sequence[Expression]) -> Reference:
    """Return the days of a year, or where the article tells of its months, those until a month after the last.

    Where a day of that month was told on which something was said, those from then to the end of the month. December
    without a year is that of last year, where the text tells of that.
    """
    of_last = tells_of_last(told)
    ends = [
        one.until or one.month for one in told
        if not (one.compared or one.to_now) and one.year in (None, latest)  # since the start of 2023, until when ever
        and not (of_last and one.year is None and (one.until or one.month) == YEAR_END)  # that of the year that is over
    ]  # fmt: skip
    months = [end for end in ends if end]
    if not months:
        return Reference(date(latest, 1, 1), date(latest, 12, 31))
    days = [one for one in told if is_of_report(one, latest) and one.month == max(months)]
    if days:
        end = month_end(latest, max(months))
        day = min(end.day, max(one.day or 1 for one in days))  # a misprint may tell of February 30
        return Reference(end.replace(day=day), end)
    last = month_end(latest, max(months))
    return Reference(last, month_end(last.year + last.month // 12, last.month % 12 + 1))


def _before_new_year(found: Reference, times: Iterable[Expression]) -> Reference:
    """Return the end of a year for an article on its December that tells of this year: it is not over then."""
    is_december = found.first is not None and found.first.month == YEAR_END
    is_running = any(one.relative == 0 and one.kind == "year" and not one.anaphoric for one in times)
    return Reference(found.first, found.first) if is_december and is_running else found


def _own_year(scan: Scan, one: Expression, told: Iterable[Expression]) -> int | None:
    """Return the year in which an article that says this seems to be written.

    A year that others are compared with is the year before, and so are months of one that is spoken of only so; what
    was planned for a year is of that itself. Years that end a span or a plan, or since which something is the best,
    tell nothing.
    """
    if not one.year or one.until_year or (one.to_date and one.kind == "year"):
        return None
    if one.since or not one.compared:
        return None if one.since and one.kind == "year" else one.year
    if one.kind == "day" and scan.at(one.last, "compared_behind"):
        return one.year  # bad debts made up 3% of the June 30, 2020 balance
    if scan.any_before(scan.back_over(one.first, "of"), "plan"):
        return one.year  # 88% of what was planned for 2025
    is_own = one.kind != "year" and any(other.year == one.year and not other.compared for other in told)
    return one.year if is_own else one.year + 1
