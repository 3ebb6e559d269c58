"""Quantities: a numeral with its scale, currency, unit and range, in all notations of both languages.

Units and currencies are those of `lexicon/units.yaml`, numbers and scales in words those of `lexicon/*/grammar.yaml`.
"""

from collections.abc import Set
from dataclasses import replace

from pipeline.extract.numerals import Habits
from pipeline.extract.quantities.amounts import amount, quantity
from pipeline.extract.quantities.each import priced_alike, priced_by_unit
from pipeline.extract.quantities.quantity import RELATIVE, Numbers, Quantity
from pipeline.extract.quantities.ranges import pair
from pipeline.extract.quantities.sharing import sharing_units
from pipeline.extract.quantities.units import currency_before, is_negative
from pipeline.extract.quantities.words import in_words
from pipeline.extract.scan import Scan

__all__ = ["RELATIVE", "Quantity", "quantities"]

# What a quantity may start with, but numerals.
STARTS = frozenset({"currency", "dollar_letter", "number", "fraction", "multiple", "number_of_scale"})


def quantities(scan: Scan, habit: Habits, taken: Set[int]) -> list[Quantity]:
    """Return the quantities of a text in order. `taken` are tokens that belong to dates, periods and ranks."""
    numbers = Numbers(scan, habit, taken)
    found: list[Quantity] = []
    last = 0
    for index in scan.starting(STARTS):
        if index >= last:
            here = _at(numbers, index)
            found.extend(here)
            last = here[-1].last if here else index + 1
    return priced_alike(numbers, priced_by_unit(numbers, sharing_units(numbers, found)))


def _at(numbers: Numbers, index: int) -> list[Quantity]:
    """Return the quantity that starts at a token, the two ends of a range, or none."""
    currency, start = currency_before(numbers.scan, index)
    found = amount(numbers, start, money=currency is not None)
    if found is None:
        words = in_words(numbers, index) if currency is None else None
        return [words] if words else []
    one = quantity(numbers, index, found, currency)
    if one is None:
        return []
    if currency and is_negative(numbers.scan, start):
        return [replace(one, value=-one.value)]
    return pair(numbers, one, currency) or [one]
