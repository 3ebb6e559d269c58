"""Quarters and halves without their noun, which the one before says: `9% in the third quarter, 8% in the second`."""

from dataclasses import replace

from pipeline.extract.periods.context import in_context
from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

WITHIN = 16  # tokens from the quarter to the ordinal that goes on with it
LENGTHS = (3, 6)  # months of a quarter, of a half
YEAR = 12  # months
STOPS = frozenset(".:!?")


def elided(scan: Scan, index: int, last: Expression | None) -> Expression | None:
    """Return the quarter or half that an ordinal at a token means, behind another one in its sentence."""
    ordinal = scan.at(index, "ordinal")
    if ordinal is None or last is None or last.kind != "months" or index - last.last > WITHIN:
        return None
    length = (last.until or 0) - (last.month or 0) + 1
    is_told = _leads_to_figure(scan, ordinal.last)
    if length not in LENGTHS or int(ordinal.value) > YEAR // length or not _is_led(scan, index, is_told=is_told):
        return None
    following = scan.sign(ordinal.last)
    if following[:1].isalnum() and not (is_told or scan.any_at(ordinal.last, "conj")):
        return None
    if any(scan.sign(at) in STOPS for at in range(last.last, index)):
        return None
    until = int(ordinal.value) * length
    found = replace(
        last, first=index, last=ordinal.last, pieces=((index, ordinal.last),), month=until - length + 1, until=until
    )
    return found if is_told else in_context(scan, found)  # what has a figure is not only compared with


def _leads_to_figure(scan: Scan, index: int) -> bool:
    """Tell whether a figure stands right behind an ordinal: `(6%)`, `, at 6%`, `6%`, `of 6%`."""
    sign = scan.at(index, "direction")  # in the third minus 5.8 percent
    if scan.is_number(sign.last if sign else index):
        return True
    comma = index + (scan.sign(index) == ",")
    led = scan.at(comma, "rank_at") or scan.at(index, "of")
    opened = led.last if led else index + 1
    return (led is not None or scan.sign(index) == "(") and scan.is_number(opened)


def _is_led(scan: Scan, index: int, *, is_told: bool) -> bool:
    """Tell whether `in the` or the like stands before a token, with or without the article.

    Before a figure of its own it may also be only compared with: `better than the first (6%)`, `and a second of 6%`.
    """
    article = scan.before(index, "definite") or (scan.before(index, "indefinite") if is_told else None)
    first = article.first if article else index
    if scan.any_before(first, "inside", "of"):
        return True
    return is_told and article is not None and scan.any_before(first, "comparison", "conj")
