"""Parts of expressions of time: small numbers, years in digits, and the year that stands behind a month or quarter."""

from pipeline.extract.periods.expression import Piece
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.frozen import frozen

FIRST_YEAR, LAST_YEAR = 1980, 2060  # four digits that are a year by themselves
EARLIEST = 1850  # a year before the first is one only where it is led: `in 1962`, `April 30, 1975`
YEAR_DIGITS = 4
# what makes four digits a number and no year: `2025 USD`
RELATIVE_YEARS = ("this_year", "the_year", "next_year", "last_year", "years_ago")
COUNTED = ("scale", "currency", "percent", "percentage_point", "times", "unit")


def small_number(scan: Scan, index: int) -> int | None:
    """Return a number of at most two digits, in digits or as one word."""
    if scan.is_number(index):
        return digits(scan, index)
    hit = scan.at(index, "number")
    return int(hit.value) if hit and hit.last == index + 1 else None


def digits(scan: Scan, index: int) -> int | None:
    """Return a number of at most two digits, in digits."""
    text = scan.sign(index)
    return int(text) if scan.is_number(index) and len(text) <= 2 and text.isdecimal() else None


def is_year(number: int) -> bool:
    """Tell whether four digits in a date, or behind a month, can be a year."""
    return EARLIEST <= number <= LAST_YEAR


def year(scan: Scan, index: int, *, is_led: bool = False) -> int | None:
    """Return a year in digits that counts nothing: `2025`, but not the 2025 of `2025 USD`.

    One before 1980 is led by a month or another year (`is_led`), or by a word before it.
    """
    text = scan.sign(index)
    if not scan.is_number(index) or len(text) != YEAR_DIGITS or not text.isdecimal() or not is_year(int(text)):
        return None
    if int(text) < FIRST_YEAR and not is_led and scan.before(index, "year_led") is None:
        return None
    is_counted = counts(scan, index) and not scan.at(index + 1, "respectively")  # 2025 lần lượt
    if is_counted or scan.before(index, "currency"):
        return None
    return int(text)


def counts(scan: Scan, index: int) -> bool:
    """Tell whether a numeral counts what stands behind it.

    A year counts no currency that is that of the number behind: `In 2023 VND11 trillion was paid`.
    """
    if not scan.any_at(index + 1, *COUNTED):
        return False
    sign = scan.at(index + 1, "currency")
    is_of_next = sign is not None and scan.is_number(sign.last) and len(scan.sign(index)) == YEAR_DIGITS
    return not (is_of_next and scan.glued(sign.last if sign else index))


def relative_year(scan: Scan, index: int) -> tuple[int | None, int]:
    """Return 0 for `this year`, -1 for `last year`, -2 for `two years ago`, 1 for `next year`, and the token behind."""
    if not scan.any_at(index, *RELATIVE_YEARS):
        return None, index
    following = scan.at(index, "next_year")
    if following:
        return 1, following.last
    ago = scan.at(index, "years_ago")
    if ago:
        return -int(str(ago.value)), ago.last
    this, last = scan.at(index, "this_year") or scan.at(index, "the_year"), scan.at(index, "last_year")
    if last and (this is None or last.last > this.last):
        return -1, last.last
    return (0, this.last) if this else (None, index)


@frozen
class YearBehind:
    """The year behind an expression: its number or how it relates to this year, the token behind, its pieces."""

    number: int | None
    relative: int | None
    last: int
    pieces: tuple[Piece, ...] = ()


def year_behind(scan: Scan, index: int) -> YearBehind:
    """Return the year that follows: `of 2025`, `/2025`, `, 2025`, `– 2025`, `năm 2025`, `this year`; or neither."""
    is_dotted = scan.sign(index) == "." and scan.glued(index + 1)
    if scan.sign(index) == "," or ((is_dotted or scan.sign(index) in {"/", *DASHES}) and scan.glued(index)):
        number = year(scan, index + 1, is_led=True)
        return YearBehind(number, None, index + 2, ((index + 1, index + 2),)) if number else _no_year(index)
    at = _skip_of(scan, index)
    if scan.sign(at) in DASHES and not (scan.glued(at) or scan.glued(at + 1) or scan.ends_line(at - 1)):
        at += 1  # quý I – 2024
    number = year(scan, at, is_led=True)
    if number is not None and scan.sign(at + 1) in DASHES and year(scan, at + 2):
        return _no_year(index)  # in the first months of the 2021-2025 period
    if number is not None:
        return YearBehind(number, None, at + 1, ((at, at + 1),))
    relative, last = relative_year(scan, at)
    return YearBehind(None, relative, last) if relative is not None else _no_year(index)


def _no_year(index: int) -> YearBehind:
    return YearBehind(None, None, index)


def _skip_of(scan: Scan, index: int) -> int:
    """Return the token behind `of`, `in`, `năm`; a word that is itself a relative year is not passed over."""
    at = index
    while hit := scan.at(at, "of") or (scan.at(at, "year") if year(scan, at + 1) else None):
        if relative_year(scan, at)[0] is not None:
            break
        at = hit.last
    return at


def joined(scan: Scan, first: int, end: int, behind: YearBehind) -> tuple[Piece, ...]:
    """Return the pieces of an expression and its year: one glued on with a stroke belongs to the same piece."""
    pieces = behind.pieces
    if pieces and scan.glued(pieces[0][0]) and scan.glued(pieces[0][0] - 1):
        return ((first, behind.last),)
    return ((first, end), *pieces)
