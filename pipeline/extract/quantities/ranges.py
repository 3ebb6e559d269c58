"""Ranges, and parts written over their whole: two numerals that share what is printed once."""

from dataclasses import replace

from pipeline.extract.numerals import read
from pipeline.extract.quantities.amounts import amount, quantity
from pipeline.extract.quantities.quantity import RELATIVE, Numbers, Quantity
from pipeline.extract.quantities.units import currency_before
from pipeline.extract.quantities.words import in_words
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES


def pair(numbers: Numbers, one: Quantity, currency: str | None) -> list[Quantity] | None:
    """Return both figures when a second numeral follows `one`, None where it stands alone.

    `2-2.5 billion USD`, `VND210,000-VND220,000`, `11 – 13%`, `77.4/391 billion USD`. `currency` is that before `one`.
    """
    return _fraction(numbers, one) or _range(numbers, one, currency)


def _range(numbers: Numbers, one: Quantity, currency: str | None) -> list[Quantity] | None:
    scan = numbers.scan
    if scan.ends_line(one.last - 1):  # a dash that opens a line is a bullet
        return None
    dashed = scan.sign(one.last) in DASHES
    if not dashed and not scan.at(one.last, "range"):
        return None
    between = _is_between(scan, one)
    if not dashed and not _is_joined(scan, one, between=between):
        return None
    high = _upper(numbers, one.last + 1, currency)
    low = _lower(numbers, one, high) if high else None
    if high is None or low is None or (one.scale is not None and high.scale is None):
        return None  # $9 billion - 13 of them foreign
    is_bare = high.kind == "number" and one.kind == "number"
    shared = high.scale is not None and one.scale is None and scan.before(one.first, "direction") is None
    is_told = dashed and (between or high.scale)
    if is_bare and not is_told and not _are_counted(scan, low, high, shared=shared):  # 2-3 may be a score
        return None
    if high.kind == "number" and one.kind != "number" and not (dashed or between):  # rose by 15.9% to 122,362
        return None
    if low.value >= high.value and not dashed:
        return None
    if one.kind == "money" and not dashed and not between and not (high.scale and one.scale is None):  # up $3 to $12
        return None
    if one.kind == "percent" and high.kind == "number" and not dashed and not between:  # up 5% to 14.01
        return None
    return [replace(low, end_of_range="low"), replace(high, kind=low.kind, unit=low.unit, end_of_range="high")]


def _is_between(scan: Scan, one: Quantity) -> bool:
    """Tell whether a word announces a range; money that rose, or did by so much, from one level to another is none."""
    hit = scan.before(one.first, "between")
    return hit is not None and not (one.kind == "money" and scan.any_before(hit.first, "direction", "percent", "times"))


def _is_joined(scan: Scan, one: Quantity, *, between: bool) -> bool:
    """Tell whether words make a range of two numerals: `10 to 12 percent`, `between 10 and 12`."""
    return between or (one.kind in ("number", "percent", "money") and not scan.at(one.last, "conj"))


def _are_counted(scan: Scan, low: Quantity, high: Quantity, *, shared: bool) -> bool:
    """Tell whether bare numbers rise to one that counts a known noun: `30-40 FDI projects`, `4 to 5 million visits`.

    In words they are `shared` where the scale of both stands once, behind no word of direction.
    """
    is_led = shared or scan.sign(low.last) in DASHES or _is_between(scan, low)
    return is_led and low.value < high.value and scan.any_at(high.last, "concept", "origin", "event")


def _upper(numbers: Numbers, index: int, currency: str | None) -> Quantity | None:
    """Return the quantity that starts at a token, in digits or words."""
    own, start = currency_before(numbers.scan, index)
    said = own or (None if numbers.scan.at(index + 1, "percent") else currency)  # 5 million USD - 19% below last year
    found = amount(numbers, start, money=said is not None)
    return quantity(numbers, index, found, said) if found else in_words(numbers, index)


def _lower(numbers: Numbers, one: Quantity, high: Quantity) -> Quantity | None:
    """Return the lower end: where its scale or unit is not printed, it has that of the upper end."""
    if one.kind == "number":
        return sharing(numbers, one, high, high.scale or 0 if one.scale is None else one.scale)
    if high.unit == f"{one.unit}/{(high.unit or '').partition('/')[2]}":
        return replace(one, unit=high.unit)  # 500-520 USD a ton
    if one.unit != high.unit and high.kind != "number":
        return None
    if one.kind == "money" and high.kind == "money" and one.scale is None and high.scale:
        return sharing(numbers, one, high, high.scale) or one
    return one


def _fraction(numbers: Numbers, one: Quantity) -> list[Quantity] | None:
    """Return part and whole of `77.4/391 billion USD`: scale and currency stand once."""
    if numbers.scan.sign(one.last) != "/" or one.kind != "number":
        return None
    found = amount(numbers, one.last + 1, money=False)
    whole = quantity(numbers, one.last + 1, found, None) if found else None
    part = sharing(numbers, one, whole, whole.scale or 0) if whole and whole.kind == "money" else None
    return [part, whole] if part and whole else None


def sharing(numbers: Numbers, one: Quantity, other: Quantity, scale: int) -> Quantity | None:
    """Return a quantity read again with the unit of another, and the exponent of a scale word."""
    number = read(
        numbers.scan.sign(one.numeral),
        numbers.habits,
        scale=scale,
        ratio=other.kind in RELATIVE,
        foreign=other.kind == "money" and other.unit != "VND",
    )
    if number is None:
        return None
    return replace(
        one,
        kind=other.kind,
        unit=other.unit,
        value=number.value.scaleb(scale),
        decimals=number.decimals,
        step=number.step + scale,
        scale=other.scale,
    )
