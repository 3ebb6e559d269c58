"""What a printed numeral is worth: the locale is the numeral's own, not the document's.

`2.535,1` and `2,535.1` tell their decimal mark themselves. One mark followed by one, two or more than three digits is a
decimal mark (`14,2`), repeated marks group thousands (`1.234.567`). One mark with three digits behind it is open:
there the other numerals of the article, the scale and the unit decide.
"""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from pipeline.frozen import frozen

GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
OPEN = re.compile(r"([1-9]\d{0,2})([.,])(\d{3})")
INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")  # thousands, then hundreds of them: 1,20,000
MIXED = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d+,\d{3}\.\d+|\d+\.\d{3},\d+")
SIMPLE = re.compile(r"\d+(?:([.,])\d+)?")
MARK = re.compile("[.,]")
DECIMAL_MARK = {"vi": ",", "en": "."}


@frozen
class Numeral:
    """A number as printed: its value without scale, digits behind the decimal mark, exponent of its last sure place."""

    value: Decimal
    decimals: int
    step: int


@frozen
class Habits:
    """How an article prints numbers: sightings of each mark as decimal mark and as mark of thousands."""

    language: str
    decimal: Counter[str]
    grouping: Counter[str]
    longest_decimals: int


def habits(numerals: Iterable[str], language: str) -> Habits:
    """Return what the unambiguous numerals of an article tell."""
    decimal: Counter[str] = Counter()
    grouping: Counter[str] = Counter()
    longest = 0
    for text in numerals:
        if text.isdecimal():
            continue  # without a mark it tells of none
        if MIXED.fullmatch(text):
            mark = max(".", ",", key=text.rfind)
            longest = max(longest, len(text) - text.rindex(mark) - 1)
            decimal[mark] += 1
            grouping[_other(mark)] += 1
        elif GROUPED.fullmatch(text):
            if text.count(".") + text.count(",") > 1:
                grouping[re.sub(r"\d", "", text)[0]] += 1
        elif (found := SIMPLE.fullmatch(text)) and found[1]:
            decimal[found[1]] += 1
            longest = max(longest, len(text) - text.index(found[1]) - 1)
    return Habits(language, decimal, grouping, longest)


def read(
    text: str, habit: Habits, *, scale: int = 0, whole: bool = False, ratio: bool = False, foreign: bool = False
) -> Numeral | None:
    """Return what a numeral is worth, or None where it is none (`1.1.2`).

    `scale` is the exponent of the scale word behind it; `whole` says that its unit knows no fractions (people, dong);
    `ratio` that it is a percentage or a multiple; `foreign` that it is money other than dong.
    """
    marks = "".join(MARK.findall(text))
    if not marks:
        return _numeral(text, "", 0)
    if MIXED.fullmatch(text) or (INDIAN.fullmatch(text) and "." in text):
        mark = max(".", ",", key=text.rfind)
        return _split(text, mark)
    if len(marks) > 1 and INDIAN.fullmatch(text):
        return _numeral(text.replace(",", ""), "", 0)
    if len(marks) > 1:
        return _numeral(_unmarked(text), "", 0) if GROUPED.fullmatch(text) else None
    if OPEN.fullmatch(text) and not _is_decimal(text, marks, habit, scale, whole, ratio, foreign):
        return _numeral(text.replace(marks, ""), "", 0)
    return _split(text, marks)


def _is_decimal(text: str, mark: str, habit: Habits, scale: int, whole: bool, ratio: bool, foreign: bool) -> bool:
    """Decide whether the one mark of `12,345` is a decimal mark."""
    usual = DECIMAL_MARK.get(habit.language, ".")
    if ratio:
        return mark == usual or habit.decimal[mark] > 0  # 1,250%, but 12,345% beside 3,2%
    if whole or text.endswith("000"):
        return False
    if foreign and scale >= 9 and mark == ".":
        return True  # no province trades a thousand billion dollars
    if not scale:
        seen = habit.decimal[mark], habit.grouping[mark]
        return mark == usual and seen[0] > 0 and seen[1] == 0 and habit.longest_decimals >= 3
    if scale < 9 and mark == ",":
        # nobody prints a million to the thousandth beside numbers with one or two decimals, nor ten billion dollars
        # in millions
        is_fine = habit.longest_decimals >= 3 or (foreign and (text.index(mark) > 1 or _groups_otherwise(habit)))
        return habit.language == "vi" and is_fine and habit.decimal[","] > 0
    if habit.decimal[mark] != habit.decimal[_other(mark)]:
        return habit.decimal[mark] > habit.decimal[_other(mark)]
    return mark == usual


def _groups_otherwise(habit: Habits) -> bool:
    """Tell whether an article groups thousands by stops alone: no comma of it does."""
    return habit.grouping["."] > 0 and not habit.grouping[","]


def _split(text: str, mark: str) -> Numeral:
    whole, _, decimals = text.rpartition(mark)
    return _numeral(_unmarked(whole), decimals, len(decimals))


def _numeral(whole: str, decimals: str, count: int) -> Numeral:
    if decimals:
        return Numeral(Decimal(f"{int(whole or '0')}.{_ascii(decimals)}"), count, -count)
    significant = _ascii(whole).rstrip("0")
    zeros = len(whole) - len(significant) if significant else 0
    return Numeral(Decimal(int(whole)), 0, zeros)


def _unmarked(text: str) -> str:
    """Return a numeral without its marks."""
    return text.replace(".", "").replace(",", "")


def _ascii(digits: str) -> str:
    """Return decimal digits of any script as those of ASCII."""
    return digits if digits.isascii() else "".join(str(int(digit)) for digit in digits)


def _other(mark: str) -> str:
    return "." if mark == "," else ","
