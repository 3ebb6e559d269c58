"""Days on which something was said or done: an article that names one appears soon after."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.extract.year_after import EARLY


def is_of_report(one: Expression, latest: int) -> bool:
    """Tell whether a time is a day of a year on which something was said or done: the article appears soon after."""
    is_day = one.kind == "day" and one.year == latest and bool(one.day)
    return is_day and not (one.compared or one.since or one.to_date or one.from_day)


def days_alone(told: Sequence[Expression]) -> list[Expression]:
    """Return the days that alone tell of the latest year, in a text on the year before: those of its report.

    `At a press conference on January 8, 2025`; December 31 without a year is then that of 2024.
    """
    latest = max(one.year for one in told if one.year)
    named = [one for one in told if one.year == latest]
    is_before = any(one.year == latest - 1 and one.kind == "year" and not one.compared for one in told)
    alone = all(one.kind == "day" and not (one.to_date or one.from_day) for one in named)
    return named if alone and is_before and all((one.month or 0) <= EARLY for one in named) else []


def days_of_plans(scan: Scan, cuts: Sequence[Sentence], planned: Sequence[Expression]) -> list[Expression]:
    """Return the days on which plans were made, as sentences on them say: `On May 9, 2025 it set a goal of`."""
    days = [one for one in planned if one.year and is_of_report(one, one.year)]
    held = ((one, stretch.covering(cuts, one.first, one.last)) for one in days)
    return [one for one, cut in held if cut and not stretch.within(scan.of("will"), cut.first, cut.last)]
