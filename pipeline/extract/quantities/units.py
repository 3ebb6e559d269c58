"""Currencies, percent, multiples, physical units and prices: what stands before or behind an amount."""

from decimal import Decimal

from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.frozen import frozen

PRICES = frozenset({"USD/tonne", "VND/tonne", "VND/kg", "USD/hectare"})  # of units.csv
PER = {"tonne": "tonne", "kilogram": "kg", "hectare": "hectare"}  # how a price names its unit
ONE = Decimal(1)
BRACKET = 8  # tokens of the longest bracket that tells money in another currency
POINT = "point"  # unit
POINTS_WITHIN = 16  # tokens from percentage points back to the first that are told, in full
LONGEST_CODE = 3  # letters of a currency before its numeral that is no word: Rs, Rp, Dhs
MINUS = frozenset("-−–")


@frozen
class UnitFound:
    """A unit: its id in units.csv (None where nothing is said), the factor to it, the token behind it."""

    kind: str
    unit: str | None
    factor: Decimal
    last: int


def currency_before(scan: Scan, index: int) -> tuple[str | None, int]:
    """Return the currency sign or code that stands before a numeral, and the numeral's token.

    A minus may stand between (`EUR -9.8 million`), a word may not be one: `pay in dollars 5 times a year`. Nor is it of
    a percentage: `gold lost 2 per cent, the US dollar 0.1 per cent`.
    """
    letter = scan.at(index, "dollar_letter") if scan.sign(index + 1) == "$" and scan.glued(index + 1) else None
    hit = letter or scan.at(index, "currency")
    if hit is None:
        return None, index
    if _ends_place(scan, hit):
        return None, index
    last = hit.last + (letter is not None)
    numeral = last + is_negative(scan, last + 1)
    if scan.is_number(numeral) and _is_code(scan.exact(hit.first, last)) and not scan.at(numeral + 1, "percent"):
        return str(hit.value), numeral
    return None, index


def _ends_place(scan: Scan, hit: Hit) -> bool:
    """Tell whether a currency is only the last word of the name of a place: `Hưng Yên 76,6%`."""
    place = scan.before(hit.last, "place")
    return place is not None and place.first < hit.first


def is_negative(scan: Scan, numeral: int) -> bool:
    """Tell whether a minus stands between a currency and its numeral: `EUR -9.8 million`, `$-5m`, but no `USD-5`."""
    at = numeral - 1
    if scan.sign(at) not in MINUS or not scan.glued(numeral):
        return False
    return not scan.glued(at) or not scan.sign(at - 1).isalpha()


def _is_code(text: str) -> bool:
    """Tell whether a currency is written as a sign or a code."""
    return text.isupper() or not text.isalpha() or (len(text) <= LONGEST_CODE and text[0].isupper())


def unit_behind(scan: Scan, index: int, currency: str | None) -> UnitFound:
    """Return the unit that stands at a token; `currency` is that before the amount."""
    after, part = scan.at(index, "currency") or _dashed(scan, index), scan.at(index, "unit")
    if after and part and part.last > after.last:  # euro cents
        after = None
    if after and scan.is_number(after.last) and scan.glued(after.last):  # by September 30 VND9,190 billion
        after = None
    if currency:
        return _price(scan, currency, after.last if after and after.value == currency else index)
    if after:
        return _price(scan, str(after.value), after.last)
    said = _relative(scan, index) or _physical(scan, index) or _bare_points(scan, index)
    return said or UnitFound("number", None, ONE, index)


def _dashed(scan: Scan, index: int) -> Hit | None:
    """Return a currency that a dash joins to its amount: `a 5-million-USD plant`; but no `$3-$5`."""
    if scan.sign(index) not in DASHES or not (scan.glued(index) and scan.glued(index + 1)):
        return None
    hit = scan.at(index + 1, "currency")
    return None if hit is None or scan.is_number(hit.last) else hit


def _relative(scan: Scan, index: int) -> UnitFound | None:
    """Read percent and multiples, and `2-fold` behind its dash."""
    if hit := scan.at(index, "percentage_point") or _contributed(scan, index):
        return UnitFound("percentage_point", "percentage_point", ONE, hit.last)
    if hit := scan.at(index, "percent"):
        return None if _counts_times(scan, index) else _share(hit)
    if hit := scan.at(index, "times"):
        return None if _counts_times(scan, index) else _multiple(hit)
    if scan.sign(index) not in DASHES:
        return None
    if hit := scan.at(index + 1, "times"):
        return _multiple(hit)
    return _share(hit) if (hit := scan.at(index + 1, "percent")) else None


def _contributed(scan: Scan, index: int) -> Hit | None:
    """Return the points that something contributed: they are percentage points of growth, `đóng góp 4,17 điểm`."""
    points = scan.at(index, "unit") if scan.is_number(index - 1) else None
    if points is None or points.value[1] != POINT:
        return None
    first = scan.back_over(index - 1, "qualifiers")
    told = scan.any_before(first, "contributes", "moves_growth") or _told_in_points(scan, first)
    return points if told else None


def _bare_points(scan: Scan, index: int) -> UnitFound | None:
    """Read bare decimals as parts of the points told before: `of 9.8 points, industry contributed 3.7`."""
    if scan.is_word(index) and not scan.at(index, "conj"):
        return None
    if not any(mark in scan.sign(index - 1) for mark in ",."):
        return None
    told = contributed = False
    for back in range(index - 2, max(index - POINTS_WITHIN, 0), -1):
        if scan.sign(back) in ".;!?":
            break
        contributed = contributed or scan.at(back, "contributes") is not None
        told = told or _is_points(scan, back)
    return UnitFound("percentage_point", "percentage_point", ONE, index) if told and contributed else None


def _is_points(scan: Scan, index: int) -> bool:
    """Tell whether the points of a growth, or a score's, stand at a token."""
    unit = scan.at(index, "unit")
    return scan.any_at(index, "percentage_point") or (unit is not None and unit.value[1] == POINT)


def _told_in_points(scan: Scan, index: int) -> bool:
    """Tell whether percentage points were told just before a token: `4.1 percentage points, services | 2.4 points`."""
    for back in range(index - 1, max(index - POINTS_WITHIN, 0), -1):
        if scan.sign(back) in ".;" or scan.any_at(back, "percentage_point"):
            return scan.any_at(back, "percentage_point")
    return False


def _counts_times(scan: Scan, index: int) -> bool:
    """Tell whether `times` is no multiple: `68 times that licensed projects added capital`, the `lần` of `lần lượt`."""
    times = scan.at(index, "times")
    if times is None:
        return False
    concept = scan.at(index, "concept")
    return scan.at(index, "respectively") is not None or (concept is not None and concept.last > times.last)


def _share(hit: Hit) -> UnitFound:
    return UnitFound("percent", "percent", ONE, hit.last)


def _multiple(hit: Hit) -> UnitFound:
    return UnitFound("ratio", "times", ONE, hit.last)


def _physical(scan: Scan, index: int) -> UnitFound | None:
    """Read tonnes, hectares and the like, cents, basis points, and `5,000-tonne` behind its dash."""
    hit = scan.at(index, "unit") or (scan.at(index + 1, "unit") if scan.sign(index) in DASHES else None)
    hit = hit or _glued(scan, index)
    if not hit:
        return None
    kind, unit, factor = hit.value
    if kind == "money":
        return _price(scan, unit, hit.last, Decimal(str(factor)))
    return UnitFound(kind, unit, Decimal(str(factor)), hit.last)


def _glued(scan: Scan, index: int) -> Hit | None:
    """Return a short unit that is glued to its numeral: `391p`, `2.5x`; but `5p.m.` is a time."""
    hit = scan.at(index, "unit_glued")
    if not hit or not scan.glued(index):
        return None
    goes_on = scan.glued(hit.last) and (scan.sign(hit.last)[:1].isalnum() or _is_inside(scan, hit.last))
    return None if goes_on else hit


def _is_inside(scan: Scan, index: int) -> bool:
    """Tell whether a sign joins what stands before it to what follows."""
    return scan.sign(index) in ".-–/" and scan.glued(index + 1) and scan.sign(index + 1)[:1].isalnum()


def _price(scan: Scan, currency: str, last: int, part: Decimal = ONE) -> UnitFound:
    """Read money, or a price where a unit follows: `$9,870 a ton` is in USD/tonne, `24.500 đồng/kg` in VND/kg."""
    per = scan.at(last, "per") or _behind_bracket(scan, last)
    hit = scan.at(per.last, "unit") if per else None
    if hit:
        _, unit, factor = hit.value
        price = f"{currency}/{PER.get(unit)}"
        if price in PRICES and factor == 1:
            return UnitFound("money", price, part, hit.last if scan.sign(last) != "(" else last)
    return UnitFound("money", currency, part, last)


def _behind_bracket(scan: Scan, last: int) -> Hit | None:
    """Return the words that lead to a unit behind money told again in a bracket: `19,000 VND (0.77 USD) a kilo`."""
    if scan.sign(last) != "(":
        return None
    closes = next((at for at in range(last + 1, last + BRACKET) if scan.sign(at) == ")"), None)
    is_money = closes is not None and any(scan.any_at(at, "currency") for at in range(last + 1, closes))
    return scan.at(closes + 1, "per") if closes is not None and is_money else None
