"""Quantities in words: `ten percent`, `five billion USD`, `a quarter`, `five` before a noun."""

from decimal import Decimal

from pipeline.extract.phrases import Hit
from pipeline.extract.quantities.amounts import scale_words
from pipeline.extract.quantities.quantity import Numbers, Quantity
from pipeline.extract.quantities.units import unit_behind


def in_words(numbers: Numbers, index: int) -> Quantity | None:
    """Return the quantity in words that starts at a token."""
    if index in numbers.taken:
        return None
    scan = numbers.scan
    fraction, number = scan.at(index, "fraction"), scan.at(index, "number")
    if fraction and _is_part(numbers, fraction):
        return _fraction(fraction)
    return _number(numbers, number) if number else None


def _is_part(numbers: Numbers, hit: Hit) -> bool:
    """Tell whether a word is part of a whole: `a half`, `half of`, but neither `half` alone nor half a year."""
    behind_whole = hit.last - hit.first > 1 or numbers.scan.at(hit.last, "whole_of") is not None
    return behind_whole and not numbers.scan.at(hit.last, "year")


def _fraction(hit: Hit) -> Quantity:
    """Return a part of a whole in percent; the lexicon gives as many places as the words are sure of."""
    value = Decimal(str(hit.value))
    exponent = value.normalize().as_tuple().exponent
    step = exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Quantity(hit.first, hit.last, hit.first, "percent", value, "percent", None, 0, step, in_words=True)


def _number(numbers: Numbers, hit: Hit) -> Quantity:
    exponent, at = scale_words(numbers.scan, hit.last)
    unit = unit_behind(numbers.scan, at, None)
    value = Decimal(int(hit.value)).scaleb(exponent) * unit.factor
    return Quantity(
        hit.first, unit.last, hit.first, unit.kind, value, unit.unit, exponent or None, 0,
        exponent + unit.factor.adjusted(), in_words=True,
    )  # fmt: skip
