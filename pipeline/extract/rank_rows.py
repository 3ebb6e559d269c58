"""Ranks that go on from the one before: `14th in the country and 4th in the region`, `Hanoi is first, Hue second`."""

from decimal import Decimal

from pipeline.extract.quantities import Quantity
from pipeline.extract.rank_holders import goes_down
from pipeline.extract.scan import Scan
from pipeline.extract.several import ENDS

FURTHER_WITHIN = 12  # tokens from a rank to one joined to it
ELLIPTIC_WITHIN = 20  # tokens from a rank to the one that ends the next clause
LONGEST_BRACKET = 8  # tokens between a holder and his place
AMOUNT_WITHIN = 3  # tokens of a bracket within which its amount starts
LONGEST = 2  # digits: there are fewer than a hundred provinces
PARTS = ENDS - frozenset(",()")  # what parts a rank from the one before
HOLDERS = ("place", "partner", "item")  # whose rank a bare ordinal right behind them is


def further(scan: Scan, index: int, told: Quantity | None) -> Quantity | None:
    """Read a rank joined to the one before: `14th among 63 provinces and 4th in the region`, `6th here, 2nd there`.

    Right behind it nothing need say what it is: `were 7th and 8th`; nor at the end of a clause, behind who holds it.
    """
    ordinal, end = _ordinal(scan, index) if told is not None else (None, index)
    if ordinal is None or told is None:
        return None
    last, prefix = told.last, scan.before(index, "ordinal_prefix")
    if goes_down(scan, prefix.first if prefix else index, end, ordinal, told):
        return quantity(prefix.first if prefix else index, end, index, ordinal, in_words=not scan.is_number(index))
    if index - last > ELLIPTIC_WITHIN:
        return None
    start = (
        index - 1 if scan.before(index, "definite") else index
    )  # the 7th in the country and the second in the region
    is_led = scan.sign(start - 1) == "," or scan.any_at(start - 1, "conj", "contrast")
    if is_led and index - last <= FURTHER_WITHIN and _is_joined(scan, index, last, end):
        return quantity(index, end, index, ordinal, in_words=not scan.is_number(index))
    if _ends_clause(scan, index, last, end):
        return quantity(index, end, index, ordinal, in_words=not scan.is_number(index))
    return None


def _ordinal(scan: Scan, index: int) -> tuple[int | None, int]:
    """Return the place that an ordinal in words or digits tells, and the token behind it."""
    ordinal, text = scan.at(index, "ordinal"), scan.sign(index)
    if ordinal:
        return int(ordinal.value), ordinal.last
    is_digits = scan.is_number(index) and text.isdecimal() and len(text) <= LONGEST
    suffixed = scan.at(index + 1, "ordinal_suffix") and scan.glued(index + 1)
    if is_digits and not suffixed and scan.before(index, "ordinal_prefix"):
        return int(text), index + 1
    return (int(text), index + 2) if is_digits and suffixed else (None, index)


def _is_joined(scan: Scan, index: int, last: int, end: int) -> bool:
    """Tell whether nothing parts an ordinal from the rank before, and words of ranking stand behind it or are near."""
    if any(scan.sign(at) in PARTS for at in range(last, index)):
        return False
    is_next = index - last == 1 and scan.sign(index - 1) != ","
    is_counted = scan.at(end, "whole_of") is not None and scan.is_number(end + 1)  # and 4th of 5 in the region
    return is_next or is_counted or scan.any_at(end, "rank_fields", "rank_nouns")


def _ends_clause(scan: Scan, index: int, last: int, end: int) -> bool:
    """Tell whether a bare ordinal ends a clause behind its holder: `and Hue third.`, `and Hue, with $1bn, third.`."""
    if _leads_to_amount(scan, index, end):
        return not any(scan.sign(at) in (".", ":") for at in range(last, index))
    joint = scan.at(end, "conj")
    is_end = scan.sign(end) in ENDS or (joint is not None and scan.any_at(joint.last, *HOLDERS))
    if not is_end or any(scan.sign(at) in (".", ":") for at in range(last, index)):
        return False
    if scan.any_before(_bracket(scan, index), *HOLDERS):
        return True
    is_aside = scan.sign(index - 1) == ","
    if is_aside and scan.any_before(index - 1, "nation", "rank_fields"):
        return True  # that is third; nationwide, 12th
    return is_aside and any(scan.any_at(at, *HOLDERS) for at in range(last, index - 1))


def _leads_to_amount(scan: Scan, index: int, end: int) -> bool:
    """Tell whether an ordinal stands between its holder and a bracket with his amount: `Japan was second ($4m)`."""
    if scan.sign(end) != "(" or not any(scan.is_number(at) for at in range(end + 1, end + 1 + AMOUNT_WITHIN)):
        return False
    verb = scan.before(index, "copula") or scan.before(index, "rank_verbs")
    return scan.any_before(verb.first if verb else index, *HOLDERS)


def _bracket(scan: Scan, index: int) -> int:
    """Return the token at which a bracket opens that ends right before another: `Hue (70 points) | fourth`."""
    if scan.sign(index - 1) != ")":
        return index
    near = range(index - 2, max(index - LONGEST_BRACKET, 0), -1)
    return next((at for at in near if scan.sign(at) == "("), index)


def quantity(first: int, last: int, numeral: int, place: int, *, in_words: bool = False) -> Quantity:
    """Return a rank as a quantity."""
    return Quantity(first, last, numeral, "rank", Decimal(place), "rank", None, 0, 0, in_words=in_words)
