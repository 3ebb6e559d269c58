"""Datelines written as words: a place that opens a paragraph, its day, and what parts them from the text.

`Hanoi, 28 October 2019 –`, `Hue (28/10) -`, `Hà Nội, ngày 28 tháng 10 -`. Nothing is said in them, so no figure is
of their place; they end in a dash, the colon behind a bracket, or the stop of a day with its year.
"""

from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

YEAR_DIGITS = 4
LONGEST = 16  # tokens of a dateline behind its place
OF_DAYS = ("month_name", "month", "year", "day")  # words of dates
OPENS = frozenset((",", "(", *DASHES))  # what parts a place from its day
SIGNS = frozenset(("/", ".", *OPENS, ")"))  # between the parts of a dateline
ENDS = frozenset((".", "!", "?", "/"))  # what a paragraph ends with, a headline does not


def leads_to_day(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a day alone stands between a place that opens a paragraph and the text."""
    if scan.sign(last) not in OPENS or not scan.opens_line(first, "–—- "):
        return False
    is_dated, at, end = False, last, last + LONGEST
    while at < end and not scan.ends_line(at):
        if is_dated and _is_over(scan, at):
            return is_paragraph(scan, at)
        word = next((hit for kind in OF_DAYS if (hit := scan.at(at, kind)) is not None), None)
        is_dated = is_dated or (scan.is_number(at) and _has_month(scan, last, at))
        is_aside = scan.sign(at).istitle() or scan.sign(at).isupper()  # an agency, a day of the week
        if word is None and not (scan.is_number(at) or scan.sign(at) in SIGNS or is_aside):
            return False
        at = word.last if word is not None else at + 1
    return False


def _has_month(scan: Scan, first: int, number: int) -> bool:
    """Tell whether a number is part of a day: a month or a stroke stands beside it."""
    if scan.sign(number - 1) == "/" or scan.sign(number + 1) == "/":
        return True
    return any(scan.any_at(at, "month_name", "month") for at in range(first, number + 2))


def _is_over(scan: Scan, at: int) -> bool:
    """Tell whether a spaced dash, the colon behind a bracket, or the stop of a day with its year, ends a dateline."""
    if scan.sign(at) in (*DASHES, ":"):
        return scan.sign(at - 1) == ")" or (not scan.glued(at) and scan.sign(at) != ":")
    is_year = scan.is_number(at - 1) and len(scan.sign(at - 1)) == YEAR_DIGITS
    return scan.sign(at) == "." and is_year and not scan.glued(at + 1)


def is_paragraph(scan: Scan, at: int) -> bool:
    """Tell whether the line ends as a paragraph does."""
    while not scan.ends_line(at) and scan.sign(at + 1):
        at += 1
    return scan.sign(at) in ENDS or scan.sign(at) in {"”", '"'}
