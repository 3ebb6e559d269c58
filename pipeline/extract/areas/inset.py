"""Places in a part of a sentence that only describes its subject, or only says why or when: no figure is theirs.

A place sets where the rest of its sentence is only as its subject, as the owner, or led to by `in`, `of`, `from`. What
stands between the commas behind a subject tells of the subject; a clause before the subject tells of something else.
"""

from collections.abc import Sequence

from pipeline.extract.areas.unmeant import is_person
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LONGEST = 24  # tokens of what is inset, on either side of the place
YEAR = 4  # digits
NAMING = ("area_adjective", "area_noun", "former_area", "conj", "scope_nouns")  # words that go with a name
NAMES = ("place", "partner", "item")  # what stands in rows
AREAS = ("place", "own_place")  # words that mean an area
LEADING = ("inside", "partner_to", "place_to", "of", "after")  # words that lead to a place
PARTING = DASHES | {","}  # signs that may part what stands around them
STOPS = frozenset((".", ";", ":", "", "(", ")"))  # what no inset goes past


def is_inset(scan: Scan, first: int, last: int, subjects: Sequence[str] = AREAS) -> bool:
    """Tell whether a place is named between the commas behind another that is the subject: `Hue, not far from Vinh,`.

    What follows `in Hue,` is the subject itself, unless a word such as `whose` opens it. Places in a row are each told
    of, and so is one that the figures between the commas are of.
    """
    opening = _opening(scan, first)
    if opening is None or _is_named_at_once(scan, opening + 1, first):
        return False
    subject = next((hit for kind in subjects if (hit := scan.before(opening, kind)) is not None), None)
    is_related = scan.any_at(opening + 1, "relative")  # officials, who came from Hue, said
    if not is_related and (subject is None or is_person(scan, subject) or not _is_free(scan, subject)):
        return False  # Le Minh Hue, director of the office of Ca Mau, said
    closing = _closing(scan, last, scan.sign(opening))
    return closing is not None and not _holds_figure(scan, opening + 1, closing)


def _opening(scan: Scan, first: int) -> int | None:
    """Return the comma before a place, past those of a row of places."""
    for at in range(first - 1, first - LONGEST, -1):
        sign = scan.sign(at)
        if sign in STOPS or scan.ends_line(at):
            return None
        if sign in PARTING and _parts(scan, at):
            return at
    return None


def _closing(scan: Scan, last: int, sign: str) -> int | None:
    """Return the same sign behind a place, past those of a row of places."""
    for at in range(last, last + LONGEST):
        if scan.sign(at) == sign and _parts(scan, at):
            return at
        if scan.sign(at) in STOPS or scan.ends_line(at):
            return None
    return None


def _parts(scan: Scan, at: int) -> bool:
    """Tell whether a comma or a dash parts what stands around it."""
    if scan.sign(at) in DASHES:
        return not scan.glued(at)
    return scan.sign(at) == "," and not _joins(scan, at)


def _joins(scan: Scan, comma: int) -> bool:
    """Tell whether a comma stands between two names of a row."""
    return any(
        scan.before(comma, kind) is not None and _is_named_at_once(scan, comma + 1, None, kind) for kind in NAMES
    )


def _is_named_at_once(scan: Scan, first: int, named: int | None, kind: str = "place") -> bool:
    """Tell whether nothing but words that go with a name stands before it: `the port city of Hue`.

    It is the one at the token `named`, or any of a kind.
    """
    at = first
    while not (scan.any_at(at, kind) if named is None else at == named):
        words = next((word for kind in NAMING if (word := scan.at(at, kind)) is not None), None)
        if words is None:
            return False
        at = words.last
    return True


def _is_free(scan: Scan, subject: Hit) -> bool:
    """Tell whether no word leads to a place, but for `of`: it is a subject, or its owner."""
    first = subject.first
    while (words := next((w for kind in NAMING[:3] if (w := scan.before(first, kind)) is not None), None)) is not None:
        first = words.first
    owns = scan.before(first, "whole_of") is not None  # the economy of Hue, larger since July,
    return owns or not scan.any_before(first, *LEADING)


def _holds_figure(scan: Scan, first: int, last: int) -> bool:
    """Tell whether figures are told between two commas: numbers that are no year or day."""
    return any(
        scan.is_number(at) and not scan.any_before(at, "month_name", "month") and not scan.any_at(at + 1, "month_name")
        and not (len(scan.sign(at)) == YEAR and scan.sign(at).isdecimal())
        for at in range(first, last)
    )  # fmt: skip
