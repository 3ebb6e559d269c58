"""Years in digits and in words, and months in words."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.periods.expression import MONTHS, Expression, Piece
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import COUNTED, digits, relative_year, year, year_behind
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LAST_DAY = 31
SHORT = 2  # digits of a year without its century


def years(scan: Scan, index: int) -> Expression | None:
    """Read `2025`, `2021-2025`, `2021-25`, `from 2021 to 2023`."""
    number = year(scan, index)
    if number is None:
        return None
    joint = index + 1
    month = _until_month(scan, index, joint)
    if month is not None and (month.year or 0) > number:
        pieces = ((index, index + 1), *month.pieces)
        return replace(month, first=index, pieces=pieces, from_year=number)
    word = scan.at(joint + 1, "year")  # từ năm 2021 đến năm 2023
    at = word.last if word else joint + 1
    until = year(scan, at, is_led=True) or _in_short(scan, number, at) if _is_span(scan, index, joint) else None
    if until and until > number:
        pieces = ((index, index + 1), (at, at + 1))
        return Expression(index, at + 1, "year", pieces, number, until_year=until)
    return Expression(index, index + 1, "year", ((index, index + 1),), number)


def _in_short(scan: Scan, number: int, index: int) -> int | None:
    """Return the last year of a span that is written without its century: `2021-25`."""
    is_glued = scan.sign(index - 1) in DASHES and scan.glued(index - 1) and scan.glued(index)
    short = digits(scan, index) if is_glued and len(scan.sign(index)) == SHORT else None
    return number - number % 100 + short if short is not None and not scan.any_at(index + 1, *COUNTED) else None


def _until_month(scan: Scan, index: int, joint: int) -> Expression | None:
    """Return the month with its year that ends a span which a year begins: `từ năm 2021 đến hết tháng 6/2024`."""
    if scan.before(scan.back_over(index, "year"), "between") is None:
        return None
    if not scan.any_at(joint, "until", "range"):
        return None
    until = scan.at(joint, "until")
    return month_number(scan, joint + 1) or (month_number(scan, until.last) if until else None)


def _is_span(scan: Scan, index: int, joint: int) -> bool:
    """Tell whether years are joined to a span: `2023 and 2024` are two years, `between 2023 and 2024` is one span."""
    if scan.sign(joint) in DASHES:
        return True
    between = scan.before(scan.back_over(index, "year"), "between") is not None
    return scan.at(joint, "range") is not None and (between or not scan.at(joint, "conj"))


def relative(scan: Scan, index: int) -> Expression | None:
    """Read `this year`, `last year`, `the year`, `full-year 2025`, `cả năm`, `last month`, `New Year's Eve`."""
    so_far = _this_year_so_far(scan, index)
    if so_far:
        return so_far
    if eve := scan.at(index, "year_eve"):
        return Expression(index, eve.last, "day", month=MONTHS, day=LAST_DAY)
    if end := scan.at(index, "year_end"):
        return Expression(index, end.last, "year", relative=0, anaphoric=True, to_date=True)
    number, last = relative_year(scan, index)
    if number in (0, 1) and year(scan, last):  # trong năm 2022, sang năm 2022
        return None
    if number is not None:
        anaphoric = scan.at(index, "the_year") is not None and scan.at(index, "this_year") is None
        if anaphoric and stretch.covering(scan.of("base"), index, last + 1):
            return None  # from the year-ago period
        return Expression(index, last, "year", _years_counted(scan, index, last), relative=number, anaphoric=anaphoric)
    whole = scan.at(index, "whole_year") or _all_of(scan, index)
    if whole:
        behind = year_behind(scan, whole.last)
        is_told = behind.number is not None or behind.relative is not None
        said = behind.relative if is_told else 0
        return Expression(
            index, behind.last, "year", behind.pieces, behind.number, relative=said, anaphoric=not is_told
        )
    return _relative_month(scan, index)


def _years_counted(scan: Scan, first: int, last: int) -> tuple[Piece, ...]:
    """Return the numeral of `3 years ago` and its noun."""
    if scan.at(first, "years_ago") is None:
        return ()
    at = next((at for at in range(first, last) if scan.is_number(at) or scan.at(at, "number")), None)
    return ((at, at + 2),) if at is not None else ()


def _all_of(scan: Scan, index: int) -> Hit | None:
    """Return words such as `the entire` where a year in digits follows them."""
    hit = scan.at(index, "entire")
    return hit if hit and year(scan, hit.last) else None


def _this_year_so_far(scan: Scan, index: int) -> Expression | None:
    """Read `so far this year`, `từ đầu năm đến nay`, `từ đầu năm 2022 đến nay`."""
    hit = scan.at(index, "so_far")
    until = scan.at(index, "from_start")
    if hit and until and until.last > hit.last and not scan.at(hit.last, "that_day"):
        return None  # from the start of the year to the end of May
    if hit and year_behind(scan, hit.last).number is None:
        return Expression(index, hit.last, "months", month=1, to_now=True)
    opened = scan.at(index, "so_far_from")
    number = year(scan, opened.last) if opened else None
    if opened is None or number is None:
        return None
    last = opened.last + 1
    closed = scan.at(last, "so_far_to")
    if closed is None and (scan.sign(last) in DASHES or scan.any_at(last, "until", "until_day", "range")):
        return None  # from the start of 2024 to the end of May
    pieces = ((opened.last, last),)
    return Expression(index, closed.last if closed else last, "months", pieces, number, 1, to_now=True)


def _relative_month(scan: Scan, index: int) -> Expression | None:
    this, last = scan.at(index, "this_month") or scan.at(index, "the_month"), scan.at(index, "last_month")
    if last and (this is None or last.last > this.last):
        return Expression(index, last.last, "month", relative=-1)
    anaphoric = scan.at(index, "the_month") is not None
    is_bare = this is not None and digits(scan, this.last) is not None and not scan.any_at(this.last + 1, *COUNTED)
    if this and anaphoric and is_bare and (digits(scan, this.last) or 0) <= MONTHS:
        return None  # trong tháng 9; in that month 33 projects were licensed
    return Expression(index, this.last, "month", relative=0, anaphoric=anaphoric) if this else None
