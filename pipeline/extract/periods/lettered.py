"""Parts of a year that a letter glued behind their number names, as in telegrams: `9M2024`, `1H24`, `3Q`."""

from pipeline.extract.periods.expression import MONTHS, Expression
from pipeline.extract.periods.parts import YearBehind, digits, joined, year_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

SHORT_YEARS = range(10, 40)  # of this century, in two digits
LENGTHS = {"month_letter": 1, "quarter_letter": 3, "half_letter": 6}  # months
MONEY = frozenset({"exports", "imports", "turnover", "balance", "grdp", "iip", "retail_sales", "budget_revenue"})
LEFT, RIGHT = (*DASHES, ",", ";", "(", ""), (*DASHES, ",", ";", ")", "")  # between which nothing is counted


def lettered(scan: Scan, index: int) -> Expression | None:
    """Read `9M2024`, `9M24`, `1H24`, `3Q`, and the months of `in 9M`, `Exports 9M: $5bn`, `9M exports`.

    Nothing may be counted there: an amount has a currency beside it, or what it counts (`9M phones`).
    """
    letter = index + 1
    number = digits(scan, index) if scan.glued(letter) else None
    name = next((name for name in LENGTHS if scan.at(letter, name)), None) if number else None
    if number is None or name is None or scan.before(index, "currency"):
        return None
    length = LENGTHS[name]
    until = number * length
    is_part = until <= MONTHS and (length > 1 or number > 1)
    behind = year_of_letter(scan, letter + 1)
    if not is_part or not (behind.number or _is_time(scan, index, is_months=length == 1)):
        return None
    pieces = joined(scan, index, letter + 1, behind)
    first = 1 if length == 1 else until - length + 1
    return Expression(index, behind.last, "months", pieces, behind.number, first, until=until, relative=behind.relative)


def year_of_letter(scan: Scan, index: int) -> YearBehind:
    """Return the year behind a letter; two digits glued to it are one of this century: `1H24`, `9M/24`, `Q3'24`."""
    at = index + (scan.sign(index) in {"/", "'", "’"} and scan.glued(index))
    short = digits(scan, at) if scan.glued(at) else None
    if short is not None and short in SHORT_YEARS and not scan.any_at(at + 1, "scale", "percent", "unit"):
        return YearBehind(2000 + short, None, at + 1, ((at, at + 1),))
    return year_behind(scan, index)


def _is_time(scan: Scan, index: int, *, is_months: bool) -> bool:
    """Tell whether a number with a letter and no year stands where a time does; `m` may be a scale or a metre too."""
    after = index + 2
    if scan.sign(index + 1).islower() and not scan.any_before(index, "of"):
        return False
    if not is_months:
        return True
    if scan.any_at(after, "currency", "unit"):
        return False
    left = "" if scan.ends_line(index - 1) else scan.sign(index - 1)
    is_apart = left in LEFT and (scan.sign(after) in RIGHT or scan.ends_line(after - 1))
    topic = scan.at(after, "concept")
    is_of_money = topic is not None and topic.value in MONEY
    return bool(scan.any_before(index, "of")) or scan.sign(after) == ":" or is_apart or is_of_money
