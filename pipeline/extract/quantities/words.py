"""Quantities in words: `ten percent`, `five billion USD`, `a quarter`, `five` before a noun."""

from decimal import Decimal

from pipeline.extract.phrases import Hit
from pipeline.extract.quantities.quantity import Numbers, Quantity
from pipeline.extract.quantities.scales import scale_words
from pipeline.extract.quantities.units import ONE, UnitFound, unit_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

YEAR_DIGITS = 4
TENS = range(20, 100, 10)


def in_words(numbers: Numbers, index: int) -> Quantity | None:
    """Return the quantity in words that starts at a token."""
    if index in numbers.taken:
        return None
    scan = numbers.scan
    of_scale = scan.at(index, "number_of_scale")
    if of_scale and scan.any_at(of_scale.last + (scan.sign(of_scale.last) in DASHES), "scale", "percentage_point"):
        return _of_scale(numbers, of_scale)
    multiple = scan.at(index, "multiple")
    if multiple:
        return _quantity(multiple, UnitFound("ratio", "times", ONE, multiple.last), Decimal(str(multiple.value)), 0)
    fraction, number = scan.at(index, "fraction"), scan.at(index, "number")
    if fraction and _is_part(numbers, fraction):
        return _fraction(fraction)
    return _number(numbers, number) if number and not _is_one_of(numbers, number) else None


def _is_one_of(numbers: Numbers, hit: Hit) -> bool:
    """Tell whether a number only picks one out, or means what was named: `one of the largest`, `the foreign one`."""
    if int(hit.value) != 1:
        return False
    return numbers.scan.at(hit.last, "one_of") is not None or numbers.scan.before(hit.first, "origin") is not None


def _of_scale(numbers: Numbers, hit: Hit) -> Quantity | None:
    """Return `half a million dollars`, `a half-percentage point`; `a million` alone counts nothing."""
    exponent, at = scale_words(numbers.scan, hit.last)
    unit = unit_behind(numbers.scan, at + (numbers.scan.sign(at) in DASHES), None)
    if unit.unit is None and hit.value == 1:
        return None
    return _quantity(hit, unit, Decimal(str(hit.value)), exponent)


def _is_part(numbers: Numbers, hit: Hit) -> bool:
    """Tell whether a word is part of a whole: `a half`, `half of`, but neither `half` alone nor half a year or point.

    A quarter may be one of a year: it is a part with a whole behind it, or `by` before it.
    """
    scan = numbers.scan
    if scan.any_at(hit.last, "year", "unit") or (scan.glued(hit.last) and scan.sign(hit.last) in DASHES):
        return False
    if _is_of_year(scan, hit.last):
        return False
    is_named = hit.last - hit.first > 1 and not scan.at(hit.last - 1, "quarter")
    if hit.last - hit.first > 1 and scan.at(hit.last, "direction"):
        return True  # a quarter more
    return is_named or any((scan.at(hit.last, "whole_of"), scan.before(hit.first, "part_by")))


def _is_of_year(scan: Scan, index: int) -> bool:
    """Tell whether a year stands behind `of`: `against the same half of last year`."""
    of = scan.at(index, "whole_of")
    if of is None:
        return False
    is_year = scan.is_number(of.last) and len(scan.sign(of.last)) == YEAR_DIGITS
    return is_year or scan.any_at(of.last, "this_year", "last_year", "the_year")


def _fraction(hit: Hit) -> Quantity:
    """Return a part of a whole in percent; the lexicon gives as many places as the words are sure of."""
    value = Decimal(str(hit.value))
    exponent = value.normalize().as_tuple().exponent
    step = exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Quantity(hit.first, hit.last, hit.first, "percent", value, "percent", None, 0, step, in_words=True)


def _number(numbers: Numbers, hit: Hit) -> Quantity:
    value, last = _sum(numbers, hit)
    exponent, at = scale_words(numbers.scan, last)
    return _quantity(hit, unit_behind(numbers.scan, at, None), Decimal(value), exponent)


def _sum(numbers: Numbers, hit: Hit) -> tuple[int, int]:
    """Return a number and the token behind it: a ten and a one are one number, `twenty-five`, `hai mươi lăm`."""
    scan, value = numbers.scan, int(hit.value)
    if value not in TENS:
        return value, hit.last
    at = hit.last + (scan.sign(hit.last) in DASHES)
    one = scan.at(at, "number_behind_ten") or scan.at(at, "number")
    return (value + int(one.value), one.last) if one and int(one.value) < 10 else (value, hit.last)


def _quantity(hit: Hit, unit: UnitFound, number: Decimal, exponent: int) -> Quantity:
    places = number.as_tuple().exponent
    step = exponent + unit.factor.adjusted() + (places if isinstance(places, int) else 0)
    value = number.scaleb(exponent) * unit.factor
    scale = exponent or None
    return Quantity(hit.first, unit.last, hit.first, unit.kind, value, unit.unit, scale, 0, step, in_words=True)
