"""Places in a clause before the subject that only tells why, when or how: `As rents in Hanoi climb, exports rose 9%`.

What it names is not what the sentence is on: only `in`, `at` or `for` at the start of a sentence say where all is.
"""

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

LONGEST = 24  # tokens of a clause, on either side of the place
FRONTED = 6  # tokens of a time that opens a sentence: `In 2021,`
ENDS = frozenset((".", ";", ":", "!", "?", ""))  # signs that no clause goes past
QUOTES = frozenset(("“", '"', "«", "„", "‘", "-", "–", "•", "+", "*"))  # what a sentence may open with


def is_circumstance(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a place stands in such a clause, which a comma ends; not where a figure is told in it."""
    opened = _opening(scan, first)
    if opened is None or (scan.at(opened.first, "attribute") and opened.last == first):
        return False  # with coffee, the province earned $9m
    comma = next((at for at in range(last, last + LONGEST) if scan.sign(at) in ENDS or _parts(scan, at)), None)
    if comma is None or scan.sign(comma) != ",":
        return False
    return not any(scan.is_number(at) for at in range(opened.first, comma))


def _parts(scan: Scan, at: int) -> bool:
    """Tell whether a comma ends a clause, and parts no places of a row."""
    if scan.sign(at) != "," or scan.any_at(at + 1, "conj"):
        return False
    behind = scan.at(at + 1, "place") if scan.before(at, "place") else None
    return behind is None or not (scan.sign(behind.last) == "," or scan.any_at(behind.last, "conj"))


def _opening(scan: Scan, first: int) -> Hit | None:
    """Return the words that open the clause of a place at the start of its sentence."""
    if not stretch.starting(scan.of("circumstance"), first - LONGEST, first + 2):
        return None
    for at in range(first, first - LONGEST, -1):
        if _opens(scan, at) or _is_behind_time(scan, at):
            at += scan.sign(at) in QUOTES
            return scan.at(at, "circumstance")
    return None


def _opens(scan: Scan, at: int) -> bool:
    """Tell whether a sentence or a part of it opens with a token."""
    return at == 0 or scan.sign(at - 1) in ENDS or scan.ends_line(at - 1)


def _is_behind_time(scan: Scan, at: int) -> bool:
    """Tell whether a comma parts a token from the few words that open its sentence: `In 2021, when`."""
    if scan.sign(at - 1) != "," or scan.at(at, "circumstance") is None:
        return False
    opening = next((one for one in range(at - 2, at - FRONTED, -1) if _opens(scan, one)), None)
    return opening is not None and scan.at(opening, "inside") is not None
