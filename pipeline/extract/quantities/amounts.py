"""Amounts: numerals with their scale words, and the quantity that an amount with its unit is."""

from dataclasses import replace
from decimal import Decimal

from pipeline.extract.numerals import Numeral, read
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities.headed import unit_in_head
from pipeline.extract.quantities.quantity import RELATIVE, Numbers, Quantity
from pipeline.extract.quantities.units import UnitFound, unit_behind
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.frozen import frozen

INTEGER_CURRENCIES = frozenset({"VND", "LAK", "KRW", "JPY"})  # printed without decimals where no scale word follows

MILLION = 6  # exponent from which what is counted is told in parts: 2,158 triệu lượt khách
PEOPLE = frozenset({"tourists", "people", "passengers", "workers", "population"})  # concepts
LONGEST_AMOUNT = 4  # numerals: nobody says more than billions, millions, thousands and ones
LONGEST_SCALE = 3  # words: `nghìn tỷ` has two; without an end, a number could outgrow what arithmetic holds


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


def scale_words(scan: Scan, index: int, *, money: bool = False) -> tuple[int, int]:
    """Return the exponent of the scale words at a token (`nghìn tỷ` is 12, none 0) and the token behind them.

    A letter counts beside a currency, `$5m`, `5k USD`, or people: `1.1m tourists`.
    A dash may stand before: `a $20-billion deal`.
    """
    dashed = scan.sign(index) in DASHES and scan.glued(index) and scan.glued(index + 1) and scan.at(index + 1, "scale")
    exponent, at = 0, index + bool(dashed)
    for _ in range(LONGEST_SCALE):
        hit = scan.at(at, "scale")
        if not hit:
            break
        exponent, at = exponent + int(hit.value), hit.last
    letter = scan.at(at, "scale_letter")
    if exponent or letter is None:
        return exponent, at
    if scan.at(letter.last, "currency") or (money and _is_scale(scan, letter)) or _counts_people(scan, letter):
        return int(letter.value), letter.last
    return exponent, at


def _counts_people(scan: Scan, letter: Hit) -> bool:
    """Tell whether people follow a letter that is glued to its number: `1.1m tourists`, `2m foreign visitors`."""
    if not scan.glued(letter.first):
        return False
    near = (scan.at(letter.last, "concept"), scan.at(letter.last + 1, "concept"))
    return any(hit is not None and hit.value in PEOPLE for hit in near)


def _is_scale(scan: Scan, letter: Hit) -> bool:
    """Tell whether a letter behind money is its scale: `$5m`, `EUR 5.6 m`; a word may follow, no further sign."""
    return scan.glued(letter.first) or not (scan.glued(letter.last) and scan.sign(letter.last)[:1].isalnum())


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
