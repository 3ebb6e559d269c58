"""Currencies, percent, multiples, physical units and prices: what stands before or behind an amount."""

from dataclasses import dataclass
from decimal import Decimal

from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

PRICES = frozenset({"USD/tonne", "VND/tonne", "VND/kg", "USD/hectare"})  # of units.csv
PER = {"tonne": "tonne", "kilogram": "kg", "hectare": "hectare"}  # how a price names its unit
ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class UnitFound:
    """A unit: its id in units.csv (None where nothing is said), the factor to it, the token behind it."""

    kind: str
    unit: str | None
    factor: Decimal
    last: int


def currency_before(scan: Scan, index: int) -> tuple[str | None, int]:
    """Return the currency sign or code that stands before a numeral, and the token behind it.

    A word does not: `pay in dollars 5 times a year`.
    """
    hit = scan.at(index, "currency")
    if hit and scan.is_number(hit.last):
        text = scan.exact(hit.first, hit.last)
        if text.isupper() or not text.isalpha():
            return str(hit.value), hit.last
    return None, index


def unit_behind(scan: Scan, index: int, currency: str | None) -> UnitFound:
    """Return the unit that stands at a token; `currency` is that before the amount."""
    after = scan.at(index, "currency")
    if currency:
        return _price(scan, currency, after.last if after and after.value == currency else index)
    if after:
        return _price(scan, str(after.value), after.last)
    return _relative(scan, index) or _physical(scan, index) or UnitFound("number", None, ONE, index)


def _relative(scan: Scan, index: int) -> UnitFound | None:
    """Read percent and multiples, and `2-fold` behind its dash."""
    if hit := scan.at(index, "percentage_point"):
        return UnitFound("percentage_point", "percentage_point", ONE, hit.last)
    if hit := scan.at(index, "percent") or scan.at(index, "times"):
        return _share_or_multiple(hit)
    if scan.sign(index) in DASHES and (hit := scan.at(index + 1, "times") or scan.at(index + 1, "percent")):
        return _share_or_multiple(hit)
    return None


def _share_or_multiple(hit: Hit) -> UnitFound:
    return UnitFound("ratio" if hit.category == "times" else "percent", hit.category, ONE, hit.last)


def _physical(scan: Scan, index: int) -> UnitFound | None:
    """Read tonnes, hectares and the like, and `5,000-tonne` behind its dash."""
    hit = scan.at(index, "unit") or (scan.at(index + 1, "unit") if scan.sign(index) in DASHES else None)
    if not hit:
        return None
    unit, factor = hit.value
    return UnitFound("quantity", unit, Decimal(str(factor)), hit.last)


def _price(scan: Scan, currency: str, last: int) -> UnitFound:
    """Read money, or a price where a unit follows: `$9,870 a ton` is in USD/tonne, `24.500 đồng/kg` in VND/kg."""
    per = scan.at(last, "per")
    hit = scan.at(per.last, "unit") if per else None
    if hit:
        unit, factor = hit.value
        price = f"{currency}/{PER.get(unit)}"
        if price in PRICES and factor == 1:
            return UnitFound("money", price, ONE, hit.last)
    return UnitFound("money", currency, ONE, last)
