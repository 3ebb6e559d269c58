"""Amounts: numerals with their scale words, and the quantity that an amount with its unit is."""

from dataclasses import replace
from decimal import Decimal

from pipeline.extract.numerals import Numeral, read
from pipeline.extract.quantities.headed import unit_in_head
from pipeline.extract.quantities.quantity import RELATIVE, Numbers, Quantity
from pipeline.extract.quantities.scales import scale_words
from pipeline.extract.quantities.units import UnitFound, unit_behind
from pipeline.frozen import frozen

INTEGER_CURRENCIES = frozenset({"VND", "LAK", "KRW", "JPY"})  # printed without decimals where no scale word follows

MILLION = 6  # exponent from which what is counted is told in parts: 2,158 triệu lượt khách
LONGEST_AMOUNT = 4  # numerals: nobody says more than billions, millions, thousands and ones


@frozen
class Amount:
    """Numerals with the exponents of their scale words: the parts of a quantity before its unit is known.

    `59 nghìn 642 tỷ` is 59 with 3 and 642 with 0, and the `shared` scale 9 of both.
    """

    last: int
    numerals: tuple[int, ...]
    scales: tuple[int, ...]
    shared: int

    @property
    def is_bare(self) -> bool:
        """Tell whether it is one numeral without a scale word."""
        return self.scales == (0,) and not self.shared

    @property
    def scale(self) -> int:
        """Return the exponent of the last numeral's scale."""
        return self.shared + self.scales[-1]


def amount(numbers: Numbers, index: int, *, money: bool) -> Amount | None:
    """Read the amount that starts at a token; `money` tells that a currency sign stands before it.

    A scale word may be followed by a further numeral with another scale word: `2 tỷ 500 triệu`.
    """
    if not numbers.is_free(index):
        return None
    numerals: list[int] = []
    scales: list[int] = []
    at = index
    for _ in range(LONGEST_AMOUNT):
        numerals.append(at)
        exponent, at = scale_words(numbers.scan, at + 1, money=money)
        scales.append(exponent)
        following = scale_words(numbers.scan, at + 1, money=money)[0] if numbers.is_free(at) else 0
        if not exponent or following in (0, exponent):
            break
    shared = 0
    if len(scales) > 1 and scales[-1] > scales[-2]:  # 59 nghìn 642 tỷ: the last scale word holds for all
        shared = scales.pop()
        scales.append(0)
    return Amount(at, tuple(numerals), tuple(scales), shared)


def quantity(numbers: Numbers, first: int, found: Amount, currency: str | None) -> Quantity | None:
    """Return the quantity that an amount is with the unit behind it; None for a numeral that is no number (`1.1.2`)."""
    unit = unit_behind(numbers.scan, found.last, currency)
    head = unit_in_head(numbers.scan, first) if unit.kind == "number" and found.is_bare else None
    if head:
        found, unit = replace(found, shared=head[0]), replace(head[1], last=unit.last)
    numerals = [_numeral(numbers, index, found.scale, unit) for index in found.numerals]
    known = [numeral for numeral in numerals if numeral is not None]
    if len(known) < len(numerals):
        return None
    value = sum(
        (numeral.value.scaleb(exponent) for numeral, exponent in zip(known, found.scales, strict=True)), Decimal(0)
    )
    return Quantity(
        first=first,
        last=unit.last,
        numeral=found.numerals[0],
        kind=unit.kind,
        value=value.scaleb(found.shared) * unit.factor,
        unit=unit.unit,
        scale=found.scale if found.last > found.numerals[-1] + 1 else None,
        decimals=known[-1].decimals,
        step=known[-1].step + found.scale + unit.factor.adjusted(),
    )


def _numeral(numbers: Numbers, index: int, scale: int, unit: UnitFound) -> Numeral | None:
    """Return what a numeral is worth beside its scale and unit."""
    currency = (unit.unit or "").split("/")[0]
    return read(
        numbers.scan.sign(index),
        numbers.habits,
        scale=scale,
        whole=not scale and (unit.kind == "number" or currency in INTEGER_CURRENCIES),
        ratio=unit.kind in RELATIVE or (unit.kind == "number" and scale >= MILLION),
        foreign=unit.kind == "money" and unit.unit != "VND",
    )
