"""Prices told as money for each unit of goods: `each tonne of coffee fetched 5,293 USD`."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.quantities.quantity import Numbers, Quantity
from pipeline.extract.quantities.units import PER, PRICES
from pipeline.extract.scan import Scan

WITHIN = 24  # tokens from `each tonne` to its price, and from one price to the next
FROM_TO = 6  # tokens between what a price came from and what it has come to: `in June last year to`
ENDS = frozenset(".!?")
STOPS = ENDS | {";", ":"}
ALIKE = 3  # times as much as a price another of the same goods is at most
MILLION = 6  # exponent from which dollars are no price of a tonne


def priced_by_unit(numbers: Numbers, found: list[Quantity]) -> list[Quantity]:
    """Return the quantities with money that a sentence tells of each unit as a price of that unit."""
    scan, priced = numbers.scan, list(found)
    for per in scan.of("per"):
        traded = scan.at(per.last, "aspect")  # an export tonne fetched
        unit = scan.at(traded.last if traded else per.last, "unit")
        if unit is None or not scan.sign(per.first).isalpha() or _is_behind(found, per.first):
            continue
        last = unit.last
        for at, one in enumerate(found):
            if one.first < last or not _reaches(scan, last, one.first):
                continue
            price = f"{one.unit}/{PER.get(unit.value[1])}"
            if one.kind == "money" and (one.scale or 0) < MILLION and price in PRICES and unit.value[2] == 1:
                priced[at], last = replace(one, unit=price), one.last
    return priced


def priced_alike(numbers: Numbers, found: list[Quantity]) -> list[Quantity]:
    """Return the quantities with the amount that a price came from, or is held against, as one too.

    `from $492 to $461 a tonne`; `$461 a tonne, against $492`.
    """
    scan, priced = numbers.scan, list(found)
    for at in range(len(found) - 1, 0, -1):
        low, high = priced[at - 1], priced[at]
        is_price = high.unit in PRICES and low.kind == "money" and str(high.unit).startswith(f"{low.unit}/")
        if is_price and scan.before(low.first, "between") and _are_from_to(scan, low, high):
            priced[at - 1] = replace(low, unit=high.unit)
    for at in range(1, len(priced)):
        high, low = priced[at - 1], priced[at]
        if high.unit in PRICES and _is_another(low, high) and _reaches(scan, high.last, low.first, ENDS):
            priced[at] = replace(low, unit=high.unit)
    return priced


def _is_another(low: Quantity, high: Quantity) -> bool:
    """Tell whether money may be a price as the one before it: `$461 a tonne, against $492 last year`.

    So it is where it is about as much, in the same currency.
    """
    if low.kind != "money" or not str(high.unit).startswith(f"{low.unit}/"):
        return False
    return high.value / ALIKE <= low.value <= high.value * ALIKE


def _are_from_to(scan: Scan, low: Quantity, high: Quantity) -> bool:
    """Tell whether nothing but `to` stands between two amounts, with a qualifier or a time at most."""
    return 0 < high.first - low.last <= FROM_TO and any(
        scan.any_at(at, "range", "reaching", "come_to") for at in range(low.last, high.first)
    )


def _is_behind(found: list[Quantity], index: int) -> bool:
    """Tell whether a word such as `a` stands right behind a quantity: `$500 a tonne`, which is a price already."""
    before = stretch.last_before(found, index)
    return any(one.first <= index < one.last for one in found) or (before is not None and before.last == index)


def _reaches(scan: Scan, first: int, last: int, stops: frozenset[str] = STOPS) -> bool:
    """Tell whether a token lies near another in one sentence, without a stop between."""
    if last - first > WITHIN:
        return False
    return not any(scan.sign(at) in stops or scan.ends_line(at) for at in range(first, last))
