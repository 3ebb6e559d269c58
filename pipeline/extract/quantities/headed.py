"""Units that stand in the head of a row, in a bracket before the numeral: `Exports (million USD): 4,527`."""

from pipeline.extract.quantities.scales import scale_words
from pipeline.extract.quantities.units import ONE, UnitFound, unit_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LONGEST_HEAD = 6  # tokens between the signs of the bracket
LEADS = frozenset(":=|+") | DASHES  # what may stand between a head and its numeral


def unit_in_head(scan: Scan, index: int) -> tuple[int, UnitFound] | None:
    """Return the exponent of the scale words and the unit of the bracket right before a numeral.

    The bracket holds nothing else: `(nghìn tấn)`, `(VND billion)`, `(%)`, `(thousand)`. None where there is none.
    """
    close = index - 1
    while scan.sign(close) in LEADS:
        close -= 1
    if scan.sign(close) != ")":
        return None
    first = next((at for at in range(close - 1, max(close - 2 - LONGEST_HEAD, -1), -1) if scan.sign(at) == "("), None)
    return None if first is None else _told(scan, first + 1, close)


def _told(scan: Scan, first: int, close: int) -> tuple[int, UnitFound] | None:
    """Return what the tokens of a bracket tell where they are scale words and a unit, in either order."""
    currency = scan.at(first, "currency")
    exponent, at = scale_words(scan, currency.last if currency else first, money=currency is not None)
    if currency:
        unit = UnitFound("money", str(currency.value), ONE, at)
    else:
        unit = unit_behind(scan, at, None)
        if unit.kind == "number" and exponent and all(scan.is_word(one) for one in range(at, close)):
            at = close  # what is counted: nghìn lượt, thousand visitors
    return (exponent, unit) if max(unit.last, at) == close and (exponent or unit.unit) else None
