"""Quantities: a numeral with its scale, currency, unit and range, in all notations of both languages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.extract.numerals import Habits, Numeral, read
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

PRICES = frozenset({"USD/tonne", "VND/tonne", "VND/kg", "USD/hectare"})  # of units.csv
INTEGER_CURRENCIES = frozenset({"VND", "LAK", "KRW", "JPY"})  # printed without decimals where no scale word follows


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as printed: tokens `first` to `last` (exclusive), `numeral` the token of its first numeral or word.

    `value` is in base units with the scale applied, `scale` the exponent of the scale word, `step` the exponent of the
    last significant place with the scale applied, `end_of_range` is `low` or `high`.
    """

    first: int
    last: int
    numeral: int
    kind: str
    value: Decimal
    unit: str | None
    scale: int | None
    decimals: int
    step: int
    in_words: bool = False
    end_of_range: str | None = None


@dataclass(frozen=True, slots=True)
class _Amount:
    """Numerals with scale words: `59 nghìn 642 tỷ`; the parts of a quantity before its unit is known."""

    first: int
    last: int
    numerals: tuple[int, ...]
    scales: tuple[int, ...]
    final_scale: int


def quantities(scan: Scan, habit: Habits, taken: set[int]) -> list[Quantity]:
    """Return the quantities of a text in order. `taken` are tokens that belong to dates, periods and names."""
    found: list[Quantity] = []
    index = 0
    while index < len(scan.tokens):
        ahead = list(_parse(scan, index, habit, taken))
        if ahead:
            found.extend(ahead)
            index = max(ahead[-1].last, index + 1)
        else:
            index += 1
    return found


def _parse(scan: Scan, index: int, habit: Habits, taken: set[int]) -> Iterator[Quantity]:
    """Yield the quantity that starts at a token, or the two ends of a range."""
    currency, start = _currency_before(scan, index)
    amount = _amount(scan, start, taken, money=currency is not None)
    if amount is None:
        if currency is None:
            yield from _in_words(scan, index, taken)
        return
    one = _quantity(scan, index, amount, currency, habit)
    if one is None:
        return
    pair = _range(scan, one, currency, habit, taken)
    yield from pair or [one]


def _currency_before(scan: Scan, index: int) -> tuple[str | None, int]:
    """Return the currency sign or code that stands before a numeral, and the token behind it."""
    hit = scan.at(index, "currency")
    if hit and scan.tokens[hit.last : hit.last + 1] and scan.tokens[hit.last].is_number:
        text = scan.exact(hit.first, hit.last)
        if text.isupper() or not text.isalpha():
            return str(hit.value), hit.last
    return None, index


def _amount(scan: Scan, index: int, taken: set[int], *, money: bool) -> _Amount | None:
    """Read numerals with their scale words; a smaller scale word is followed by a further numeral and a larger one."""
    if not (index < len(scan.tokens) and scan.tokens[index].is_number) or index in taken:
        return None
    numerals: list[int] = []
    scales: list[int] = []
    at = index
    final = 0
    while True:
        numerals.append(at)
        at += 1
        exponent, at = _scales(scan, at, money=money)
        scales.append(exponent)
        goes_on = at < len(scan.tokens) and scan.tokens[at].is_number and at not in taken
        following = _scales(scan, at + 1, money=money)[0] if goes_on else 0
        if not (goes_on and exponent and following and following != exponent):
            break
    if len(scales) > 1 and scales[-1] > scales[-2]:  # 59 nghìn 642 tỷ: the last scale word holds for all
        final = scales[-1]
        scales[-1] = 0
    return _Amount(index, at, tuple(numerals), tuple(scales), final)


def _scales(scan: Scan, index: int, *, money: bool) -> tuple[int, int]:
    """Return the exponent of the scale words at a token (`nghìn tỷ` is 12) and the token behind them."""
    exponent, at = 0, index
    while hit := scan.at(at, "scale"):
        exponent += int(hit.value)
        at = hit.last
    letter = scan.at(at, "scale_letter")
    if not exponent and letter and (scan.at(letter.last, "currency") or (money and scan.glued(at))):
        return int(letter.value), letter.last
    return exponent, at


def _quantity(scan: Scan, first: int, amount: _Amount, currency: str | None, habit: Habits) -> Quantity | None:
    """Read the unit behind an amount and return the quantity; None for a numeral that is no number."""
    kind, unit, factor, last = _unit(scan, amount.last, currency)
    scale = amount.final_scale + amount.scales[-1]
    numerals: list[Numeral] = []
    for index in amount.numerals:
        number = read(
            scan.tokens[index].text,
            habit,
            scale=scale,
            whole=not scale and (kind == "number" or (unit or "").split("/")[0] in INTEGER_CURRENCIES),
            ratio=kind in ("percent", "percentage_point", "ratio"),
            foreign=kind == "money" and unit != "VND",
        )
        if number is None:
            return None
        numerals.append(number)
    value = Decimal(0)
    for number, exponent in zip(numerals, amount.scales, strict=True):
        value += number.value.scaleb(exponent)
    value = value.scaleb(amount.final_scale) * factor
    step = numerals[-1].step + scale + factor.adjusted()
    printed = scale if amount.last > amount.numerals[-1] + 1 else None
    return Quantity(first, last, amount.numerals[0], kind, value, unit, printed, numerals[-1].decimals, step)


def _unit(scan: Scan, index: int, currency: str | None) -> tuple[str, str | None, Decimal, int]:
    """Return kind, unit, factor and the token behind the unit that stands at a token."""
    one = Decimal(1)
    after = scan.at(index, "currency")
    if currency:
        return _price(scan, currency, after.last if after and after.value == currency else index)
    if after and not _is_other_word(scan, after.first, after.last):
        return _price(scan, str(after.value), after.last)
    for category, kind, unit in (
        ("percentage_point", "percentage_point", "percentage_point"),
        ("percent", "percent", "percent"),
        ("times", "ratio", "times"),
    ):
        hit = scan.at(index, category)
        if hit:
            return kind, unit, one, hit.last
    if scan.sign(index) in DASHES and (hit := scan.at(index + 1, "times") or scan.at(index + 1, "percent")):
        kind = "ratio" if hit.category == "times" else "percent"
        return kind, "times" if kind == "ratio" else "percent", one, hit.last
    physical = scan.at(index, "unit") or (scan.at(index + 1, "unit") if scan.sign(index) in DASHES else None)
    if physical:
        unit, factor = physical.value
        return "quantity", unit, Decimal(str(factor)), physical.last
    return "number", None, one, index


def _price(scan: Scan, currency: str, last: int) -> tuple[str, str, Decimal, int]:
    """Return money, or a price where a unit follows: `$9,870 a ton` is in USD/tonne, `24.500 đồng/kg` in VND/kg."""
    per = scan.at(last, "per")
    unit = scan.at(per.last, "unit") if per else None
    name = {"tonne": "tonne", "kilogram": "kg", "hectare": "hectare"}.get(unit.value[0]) if unit else None
    if unit and name and f"{currency}/{name}" in PRICES and unit.value[1] == 1:
        return "money", f"{currency}/{name}", Decimal(1), unit.last
    return "money", currency, Decimal(1), last


def _is_other_word(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a currency word is part of another word: `12 đồng chí` are twelve comrades, no dong."""
    return scan.exact(first, last).casefold() == "đồng" and scan.at(first, "not_currency") is not None


def _range(scan: Scan, one: Quantity, currency: str | None, habit: Habits, taken: set[int]) -> list[Quantity] | None:
    """Return both ends when a second numeral follows: `2-2.5 billion USD`, `VND210,000-VND220,000`, `11 – 13%`."""
    joint = one.last
    if scan.sign(joint) == "/" and one.kind == "number" and (whole := _fraction(scan, one, habit, taken)):
        return whole
    dashed = scan.sign(joint) in DASHES
    between = scan.before(one.first, "between") is not None
    if not dashed and not scan.at(joint, "range"):
        return None
    if not dashed and one.kind != "number" and not between:
        return None
    if not dashed and scan.at(joint, "conj") and not between:
        return None
    following, start = _currency_before(scan, joint + 1)
    amount = _amount(scan, start, taken, money=(following or currency) is not None)
    two: Quantity | None = None
    if amount:
        two = _quantity(scan, joint + 1, amount, following or currency, habit)
    else:
        words = list(_in_words(scan, joint + 1, taken))
        two = words[0] if words else None
    if two is None or (two.kind == "number" and one.kind == "number" and not (dashed and between)):
        return None
    if one.kind == "number":  # 2-2.5 billion USD: scale and unit stand once
        first = _amount(scan, one.numeral, taken, money=two.kind == "money")
        scale = 0 if one.scale is not None else two.scale or 0
        shared = _reread(scan, one, two, habit, scale) if first else None
        if shared is None:
            return None
        one = shared
    elif one.unit != two.unit and two.kind != "number":
        return None
    if one.kind == "money" and two.kind == "money" and one.scale is None and two.scale:
        one = _reread(scan, one, two, habit, two.scale) or one
    if one.value >= two.value and not dashed:
        return None
    return [replace(one, end_of_range="low"), replace(two, kind=one.kind, unit=one.unit, end_of_range="high")]


def _fraction(scan: Scan, one: Quantity, habit: Habits, taken: set[int]) -> list[Quantity] | None:
    """Return part and whole of `77.4/391 billion USD`: scale and currency stand once."""
    amount = _amount(scan, one.last + 1, taken, money=False)
    whole = _quantity(scan, one.last + 1, amount, None, habit) if amount else None
    part = _reread(scan, one, whole, habit, whole.scale or 0) if whole and whole.kind == "money" else None
    return [part, whole] if part and whole else None


def _reread(scan: Scan, one: Quantity, two: Quantity, habit: Habits, scale: int) -> Quantity | None:
    """Return the lower end of a range with the unit and scale of the upper one."""
    number = read(
        scan.tokens[one.numeral].text,
        habit,
        scale=scale,
        ratio=two.kind in ("percent", "ratio", "percentage_point"),
        foreign=two.kind == "money" and two.unit != "VND",
    )
    if number is None:
        return None
    return replace(
        one,
        kind=two.kind,
        unit=two.unit,
        value=number.value.scaleb(scale),
        decimals=number.decimals,
        step=number.step + scale,
        scale=two.scale,
    )


def _in_words(scan: Scan, index: int, taken: set[int]) -> Iterator[Quantity]:
    """Yield a quantity in words: `ten percent`, `five billion USD`, `a quarter`, `doubled`, `five` before a noun."""
    if index in taken:
        return
    fraction = scan.at(index, "fraction")
    counts = fraction and (fraction.last - fraction.first > 1 or scan.at(fraction.last, "whole_of"))
    if fraction and counts and not scan.at(fraction.last, "year"):
        value = Decimal(str(fraction.value))
        yield Quantity(
            fraction.first,
            fraction.last,
            index,
            "percent",
            value,
            "percent",
            None,
            0,
            value.normalize().as_tuple().exponent if value % 1 else 0,
            in_words=True,  # type: ignore[arg-type]
        )
        return
    number = scan.at(index, "number")
    if not number:
        return
    exponent, at = _scales(scan, number.last, money=False)
    kind, unit, factor, last = _unit(scan, at, None)
    value = Decimal(int(number.value)).scaleb(exponent) * factor
    yield Quantity(
        number.first, last, index, kind, value, unit, exponent or None, 0, exponent + factor.adjusted(), in_words=True
    )
