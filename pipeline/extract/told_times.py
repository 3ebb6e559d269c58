"""Which times of a text are those of what was, and which of what is planned or expected."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.entered import is_entered
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence

AHEAD = frozenset({"forecast", "target"})  # statuses of what is still to come
TO_YEAR = 3  # tokens between a plan and its year: `kế hoạch 5 năm 2021-2025`
TO_PLAN = 5  # tokens from what was surpassed to the words for a plan: `exceeded the province's annual target`
LED_BY = 2  # tokens at most that lead from words of planning to the year: `planned for the year`
OF_PLAN = 4  # tokens between a percentage and the plan that it is measured by
ROUND = 5  # plans reach to years that end in 0 or 5


def parted(scan: Scan, cuts: Sequence[Sentence], times: list[Expression]) -> tuple[list[Expression], list[Expression]]:
    """Return the times of sentences on what was, and of those on what is planned or expected.

    Horizons, deadlines, years of prices and months that are only looked back to are neither. A year of which somebody
    names the plan is planned, whatever else its sentence tells, and so are those of a plan for several years.
    """
    told: list[Expression] = []
    planned: list[Expression] = []
    aimed = [one for one in times if _is_of_aims(scan, one)]
    for cut in cuts:
        here = [one for one in stretch.starting(times, cut.first, cut.last) if not _is_neither(scan, one)]
        if not here:
            continue
        is_ahead = any(one.relative == 1 for one in here) or _is_ahead(scan, cut)
        for one in here:
            known = replace(one, compared=False) if one.compared and _is_of_planned(scan, one) else one
            (planned if is_ahead or _is_aimed_at(one, aimed) else told).append(known)
    return told, planned


def _is_of_planned(scan: Scan, one: Expression) -> bool:
    """Tell whether a year is that for which something is planned, of which a part came: `44% of what is set for 2021`.

    It is then no year before the one of which the text tells.
    """
    if one.kind != "year":
        return False
    return any(scan.any_before(at, "planned", "status") for at in range(one.first - LED_BY, one.first))


def _is_of_aims(scan: Scan, one: Expression) -> bool:
    """Tell whether the words for a plan lead to a year, or years: `its plan for 2025`, `mục tiêu năm 2025`."""
    aim = stretch.last_before(scan.of("aims"), one.first) if one.kind == "year" else None
    if aim is None or one.first - aim.last > TO_YEAR:
        return False
    leads = all(scan.is_word(at) or scan.is_number(at) for at in range(aim.last, one.first))
    return leads and not _follows_percent(scan.of("percent"), aim.first)


def _is_aimed_at(one: Expression, aimed: Sequence[Expression]) -> bool:
    """Tell whether a time is a year that a plan is named for, or one of the several that it is for."""
    return any(
        one is other
        or (one.kind == "year" and other.until_year and one.year in range(other.year or 0, other.until_year + 1))
        for other in aimed
    )


def _is_neither(scan: Scan, one: Expression) -> bool:
    is_back = one.kind in ("month", "clock") and one.year is None and scan.any_before(one.first, "last")  # last May
    of_prices = stretch.covering(scan.of("price"), one.first, one.last) is not None
    return is_back or of_prices or _is_horizon(scan, one) or _is_deadline(scan, one) or is_entered(scan, one)


def _is_ahead(scan: Scan, cut: Sentence) -> bool:
    """Tell whether a sentence speaks of what is planned or expected, beyond a percentage of a plan.

    So does one that opens with the plan: `Kế hoạch 2011: tăng trưởng 13,5%`.
    """
    if scan.at(cut.first, "plan_title"):
        return True
    if stretch.within(scan.of("will"), cut.first, cut.last) and not _has_figure(scan, cut):
        return True  # a port will open in 2030
    said = stretch.within(scan.of("status"), cut.first, cut.last)
    percents = stretch.within(scan.of("percent"), cut.first, cut.last)
    return any(
        hit.value in AHEAD and not _follows_percent(percents, hit.first) and not _is_passed(scan, hit) for hit in said
    )


def _is_passed(scan: Scan, plan: Hit) -> bool:
    """Tell whether a plan is one that was surpassed: `surpassing the year's target`."""
    return any(scan.any_before(at, "passes") for at in range(plan.first, plan.first - TO_PLAN, -1))


def _follows_percent(percents: Sequence[Hit], index: int) -> bool:
    """Tell whether a percentage of the sentence ends right before a token: `45% of the plan`."""
    percent = stretch.last_before(percents, index)
    return percent is not None and index - percent.last <= OF_PLAN


def has_figure(scan: Scan, cuts: Sequence[Sentence], one: Expression) -> bool:
    """Tell whether the sentence that names a time has a numeral that is no part of a time."""
    cut = stretch.covering(cuts, one.first, one.last)
    return cut is not None and _has_figure(scan, cut)


def _has_figure(scan: Scan, cut: Sentence) -> bool:
    kinds = ("percent", "currency", "scale", "unit", "times")
    return any(stretch.within(scan.of(kind), cut.first, cut.last) for kind in kinds)


def _is_deadline(scan: Scan, one: Expression) -> bool:
    """Tell whether a day only is one until which something had to be done: `before the deadline of October 31`."""
    return one.kind == "day" and scan.before(one.first, "deadline") is not None


def _is_horizon(scan: Scan, one: Expression) -> bool:
    """Tell whether a year is only how far a plan reaches: `by 2030`, `to 2025`."""
    if one.is_vision or one.kind != "year" or not one.year or one.year % ROUND:
        return one.is_vision
    return scan.any_before(scan.back_over(one.first, "year"), "until", "until_day")
