"""A place told of who holds it: `Hue as fourth with 9 points`; behind another place `Vinh third, 2 million`.

Nothing but a place among peers can be said of an area by an ordinal alone. So words of ranking need not stand beside it
where it is told as what somebody is, or where another place has been told and it goes down from there.
"""

from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.several import ENDS, ends_clause

HELD_WITHIN = 45  # tokens from a rank to one further down that is told of somebody else
HOLDERS = ("place", "partner")  # who holds a place
LINKS = ("rank_verbs", "copula", "as_what")  # what may stand between
FIGURE_WITHIN = 4  # tokens from an ordinal to the amount behind its comma


def is_told_as(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal is what an area is told as: `the index has Hue as fourth`, `Hue, at 8th, lost ground`.

    Behind the place at which it stands its clause ends.
    """
    led = scan.before(scan.back_over(first, "definite"), "as_what")
    if led is None:
        return False
    if led.value == "as":
        return scan.any_before(led.first, *HOLDERS)
    return ends_clause(scan, last) and scan.any_before(led.first - (scan.sign(led.first - 1) == ","), *HOLDERS)


def goes_down(scan: Scan, first: int, last: int, place: int, told: Quantity) -> bool:
    """Tell whether an ordinal that is said of an area goes down from a place told before: `Bac Ninh leads. Hue third,`.

    Behind it the clause ends, or an amount follows a comma or colon.
    """
    if first - told.last > HELD_WITHIN or place <= told.value or not _is_held(scan, first):
        return False
    return _ends(scan, last) or scan.at(last, "rank_places") is not None


def _is_held(scan: Scan, first: int) -> bool:
    """Tell whether an area stands right before an ordinal, or before words that lead from it to its place."""
    if scan.any_before(first, *HOLDERS):
        return True
    links = (scan.before(first, words) for words in LINKS)
    return any(scan.any_before(link.first, *HOLDERS, "rank_verbs") for link in links if link is not None)


def _ends(scan: Scan, last: int) -> bool:
    """Tell whether a clause ends at a token, or what stands there leads to an amount or to who holds the next place."""
    if scan.sign(last) in ENDS - {",", ":"}:
        return True
    joint = scan.at(last, "conj")
    if scan.any_at(joint.last if joint else last + (scan.sign(last) == ","), *HOLDERS):
        return True
    return scan.sign(last) in (",", ":") and any(scan.is_number(at) for at in range(last, last + FIGURE_WITHIN))
