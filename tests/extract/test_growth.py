"""Twice the text is twice the work and twice the output, whatever the text repeats.

Work is counted, not timed: the steps that the interpreter traces are the same on every machine.
"""

import sys
from types import FrameType
from typing import Any

import pytest

from pipeline.extract.article import Reading
from tests.extract.reading import reading

LENGTH = 600  # characters of the shorter text
MOST = 2.3  # times as much for twice the text; 4 would be quadratic

SIGNS = (
    "1",
    "1 ",
    "1, ",
    "1,",
    "(",
    ")",
    "()",
    "(1",
    "1)",
    "[1] ",
    ",",
    "%",
    "1% ",
    "1-",
    "1/",
    "$1 ",
    "\n1",
    "1\n",
    "½",
    "a ",
)
ENGLISH = (
    "Exports reached 5 billion USD.\n",
    "Exports reached 5 billion USD. ",
    "exports 5 billion USD, ",
    "5 and ",
    "from 1 to 2 ",
    "Bac Ninh ",
    "USD ",
    "five ",
    "2025 ",
    "2025-",
    "up 5%, ",
    "second nationwide ",
    "of which 3 ",
    "Tier 1, ",
    "China 3, ",
    "VND 1 trillion (USD 1 million) ",
    "main export items include rice, ",
    "export markets such as China, ",
    "rice, shrimp and coffee are the main export items, ",
    "investors such as ",
    "markets (China ",
    "Foxconn & ",
    "Hue, ",
    "China (6), ",
    "Hue grew 5% and Hanoi ",
    "up 5% going by the IIP, ",
    "5, 6 and 7 of them, ",
    "Photo: a port in Hue\n",
    "A port in Hue\n",
    "Read more: Hue in 2019\n",
    "Related news\nHue in 2019\n",
    "Exports (million USD): 5\n",
)
VIETNAMESE = (
    "Kim ngạch xuất khẩu đạt 5 tỷ USD.\n",
    "kim ngạch xuất khẩu đạt 5 tỷ USD, ",
    "1 nghìn ",
    "tháng 9 ",
    "9 tháng ",
    "đứng thứ 2 ",
    "quý I ",
    "thị trường xuất khẩu là Mỹ, ",
    "mặt hàng xuất khẩu gồm tôm, cá tra, ",
)
PATTERNS = [("en", pattern) for pattern in (*SIGNS, *ENGLISH)] + [("vi", pattern) for pattern in VIETNAMESE]


def repeated(pattern: str, length: int) -> str:
    return pattern * (length // len(pattern))


def work(text: str, language: str) -> tuple[int, Reading]:
    """Return how many steps the reading of a text takes."""
    steps = 0

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        found = reading(text, language)
    finally:
        sys.settrace(before)
    return steps, found


def written(found: Reading) -> int:
    """Return the characters of the ledger, which is what the stage writes."""
    return sum(len(one.exact) + len(one.prefix) + len(one.suffix) + len(one.excerpt) for one in found.mentions)


@pytest.mark.parametrize(("language", "pattern"), PATTERNS)
def test_work_and_output_grow_in_proportion(language: str, pattern: str) -> None:
    reading(pattern, language)  # the phrasebook is read once a run
    once, short = work(repeated(pattern, LENGTH), language)
    twice, long = work(repeated(pattern, 2 * LENGTH), language)
    assert twice <= MOST * once, f"{twice / once:.1f} times the work for twice the text"
    assert written(long) <= MOST * written(short) + 2 * 364  # a mention more, of the longest context
    assert len(long.observations) <= MOST * len(short.observations) + 1
    assert len(long.listings) <= MOST * len(short.listings) + 1


@pytest.mark.parametrize("pattern", ["1 ", "(1", "1% ", "1, ", "9"])
def test_a_sentence_of_numerals_is_not_repeated_for_each_of_them(pattern: str) -> None:
    """Prefix and suffix are 64 characters of each numeral; the excerpts together are bounded by the sentence."""
    text = repeated(pattern, 40 * LENGTH)
    found = reading(text)
    assert sum(len(one.excerpt) for one in found.mentions) <= 20 * len(text)


@pytest.mark.parametrize(
    ("language", "pattern"),
    [("en", "industrial parks, "), ("vi", "khu công nghiệp, "), ("en", "9 trucks a day, 3 of them, "), ("en", "FDI, ")],
)
def test_a_sentence_may_say_the_same_a_thousand_times(language: str, pattern: str) -> None:
    """What holds of a thing because it holds of the one before is not asked back to the first."""
    text = f"{pattern * 1_200}450."
    assert text[reading(text, language).mentions[-1].start :] == "450."
