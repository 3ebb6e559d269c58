"""Bare whole numbers that are names: `Boeing 737`, `S&P 500`, `the 747`, `24/7`, a score, a telephone number."""

from pipeline.extract.scan import Scan
from pipeline.extract.sentences import ENDS
from pipeline.extract.tokens import DASHES

LINKS = DASHES | {"/"}
NO_NOUN = ("function", "conj", "direction")  # what no number counts
LONGEST = 6  # tokens to either side that are looked at
SHORTEST_MODEL = 3  # digits of `the 747`


def proper(scan: Scan, index: int) -> str | None:
    """Return why the numeral at a token, which has neither scale nor unit, is a name; None where it counts."""
    if not scan.tokens[index].text.isdecimal():
        return None
    first, last = _chain(scan, index)
    if last - first > 2:
        return "part of a code"
    if _counts(scan, last):
        return None
    if last > first or (_is_padded(scan, index) and not _is_told(scan, index)):
        return "a score or code"
    before = scan.sign(index - 1)
    if scan.at(index - 1, "definite") and len(scan.sign(index)) >= SHORTEST_MODEL:
        return f"named {before} {scan.sign(index)}"
    return f"part of {before} {scan.sign(index)}" if _is_name(scan, index - 1) else None


def _chain(scan: Scan, index: int) -> tuple[int, int]:
    """Return the first and the last numeral of those that dashes or slashes link to one without a space."""
    first = last = index
    while _is_linked(scan, first - 1) and index - first < LONGEST:
        first -= 2
    while _is_linked(scan, last + 1) and last - index < LONGEST:
        last += 2
    return first, last


def _is_linked(scan: Scan, mark: int) -> bool:
    """Tell whether a token is a dash or slash glued between two numerals."""
    is_between = scan.is_number(mark - 1) and scan.is_number(mark + 1)
    return is_between and scan.sign(mark) in LINKS and scan.glued(mark) and scan.glued(mark + 1)


def _counts(scan: Scan, index: int) -> bool:
    """Tell whether a noun may follow that the numeral counts."""
    if scan.at(index + 1, "counters"):  # 05 lượt
        return True
    return scan.sign(index + 1)[:1].isalpha() and not scan.any_at(index + 1, *NO_NOUN)


PADDED = 2  # digits of a small number that is written like a day: 09


def _is_told(scan: Scan, index: int) -> bool:
    """Tell whether words or a colon lead to what a number of something is: `số dự án là 09`, `dự án cấp mới: 09`."""
    return scan.any_before(index, "copula") or (scan.sign(index - 1) == ":" and len(scan.sign(index)) == PADDED)


def _is_padded(scan: Scan, index: int) -> bool:
    text = scan.sign(index)
    return len(text) > 1 and text.startswith("0")


def _is_name(scan: Scan, index: int) -> bool:
    """Tell whether a token is a proper name that no lexicon knows: a capital that no sentence's start explains."""
    text = scan.sign(index)
    is_form = scan.before(index + 1, "legal_form") is not None  # Power Corporation 3
    is_known = (scan.ends_phrase(index + 1) and not is_form) or scan.glued(index + 1)
    is_first = (
        scan.sign(index - 1) in ENDS or scan.sign(index - 1) in ("", ":", "“", '"', "(") or scan.opens_line(index, "")
    )
    return text[:1].isupper() and not is_known and not is_first
