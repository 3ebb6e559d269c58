"""Months counted back from the day of an article: `in the last two months`, which are none of January on."""

from dataclasses import replace
from datetime import date

from pipeline.extract.binding.parts_of_year import is_ahead
from pipeline.extract.periods import MONTHS, Expression
from pipeline.extract.scan import Scan

FEW = 3  # months that one counts back
LATE = 28  # the day of a month from which on it counts as over


def counted_back(scan: Scan, found: Expression, day: date) -> Expression:
    """Return the last months before a day, or those that are left of its year where something is to come in them.

    As many as the year has had are those since January, and so are more than a few: `over the past ten months`.
    """
    number = found.until
    if found.kind != "months" or found.month != 1 or number is None or found.year or found.relative is not None:
        return found
    if number > FEW or number in (day.month - 1, day.month) or not _counts_back(scan, found):
        return found
    if is_ahead(scan, found.first, found.last) and MONTHS - number + 1 >= day.month - 1:
        return replace(found, month=MONTHS - number + 1, until=MONTHS)
    end = day.month - (day.day < LATE)
    return replace(found, month=end - number + 1, until=end) if end >= number else found


def _counts_back(scan: Scan, found: Expression) -> bool:
    """Tell whether `last` opens months, and no year or first month of one is named in them."""
    word = scan.at(found.first, "last") or scan.before(found.first, "last")
    return word is not None and not scan.any_at(found.last, "of", "year", "first")
