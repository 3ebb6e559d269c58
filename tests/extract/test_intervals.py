"""What a printed figure can stand for (data model, Intervals).

Step is one unit of the last significant printed place, times the scale: zeros behind a decimal mark are significant,
other trailing zeros are not.
"""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.qualifiers import interval
from tests.extract.reading import figure, number, reading


# --- exact: half a step on either side
@pytest.mark.parametrize(
    ("text", "exact", "low", "high"),
    [
        ("Exports reached 149.86 billion USD in 2024.", "149.86 billion USD", "149.855e9", "149.865e9"),
        ("Exports reached 182 billion USD in 2024.", "182 billion USD", "181.5e9", "182.5e9"),
        ("Exports reached 1.50 billion USD in 2024.", "1.50 billion USD", "1.495e9", "1.505e9"),
        ("Exports reached 180 billion USD in 2024.", "180 billion USD", "175e9", "185e9"),
        ("Exports reached VND83,000 billion in 2024.", "VND83,000 billion", "82500e9", "83500e9"),
        ("Lychee exports reached 78,200 tonnes.", "78,200 tonnes", "78150", "78250"),
        ("Exports rose 32.27% year-on-year.", "32.27%", "32.265", "32.275"),
        ("Exports rose 10% year-on-year.", "10%", "5", "15"),
        ("Exports rose 10.0% year-on-year.", "10.0%", "9.95", "10.05"),
        ("Exports fell 9.6% year-on-year.", "9.6%", "-9.65", "-9.55"),
        ("Exports were 2.3 times those of the same period last year.", "2.3 times", "2.25", "2.35"),
    ],
)
def test_exact_is_half_a_step_on_either_side(text: str, exact: str, low: str, high: str) -> None:
    said = figure(reading(text), exact)
    assert (said.qualifier, said.value_low, said.value_high) == ("exact", number(low), number(high))


# --- the other qualifiers: a whole step on the side that the word leaves open, in both languages
@pytest.mark.parametrize(
    ("language", "text", "exact", "qualifier", "low", "high"),
    [
        ("en", "Exports were about 3 billion USD in 2024.", "3 billion USD", "about", "2e9", "4e9"),
        ("en", "Exports were over 2.471 billion USD in 2024.", "2.471 billion USD", "over", "2.471e9", "2.472e9"),
        ("en", "Exports were nearly 12 billion USD in 2024.", "12 billion USD", "under", "11e9", "12e9"),
        ("en", "Exports were at least 5 billion USD in 2024.", "5 billion USD", "at_least", "5e9", None),
        ("en", "Exports were no more than 5 billion USD in 2024.", "5 billion USD", "at_most", None, "5e9"),
        ("vi", "Xuất khẩu năm 2024 đạt khoảng 3 tỷ USD.", "3 tỷ USD", "about", "2e9", "4e9"),
        ("vi", "Xuất khẩu năm 2024 đạt hơn 2,471 tỷ USD.", "2,471 tỷ USD", "over", "2.471e9", "2.472e9"),
        ("vi", "Xuất khẩu năm 2024 đạt trên 2,4 tỷ USD.", "2,4 tỷ USD", "over", "2.4e9", "2.5e9"),
        ("vi", "Xuất khẩu năm 2024 đạt gần 12 tỷ USD.", "12 tỷ USD", "under", "11e9", "12e9"),
        ("vi", "Xuất khẩu năm 2024 đạt ít nhất 5 tỷ USD.", "5 tỷ USD", "at_least", "5e9", None),
        ("vi", "Xuất khẩu năm 2024 đạt 5 tỷ USD trở lên.", "5 tỷ USD", "at_least", "5e9", None),
        ("vi", "Xuất khẩu năm 2024 đạt không quá 5 tỷ USD.", "5 tỷ USD", "at_most", None, "5e9"),
        # on the absolute value, the sign put back afterwards
        (
            "en",
            "Exports were down by over 400 million USD year-on-year.",
            "400 million USD",
            "over",
            "-500e6",
            "-400e6",
        ),
        ("en", "Exports fell by nearly 12% year-on-year.", "12%", "under", "-12", "-11"),
        ("en", "Exports fell by at least 5% year-on-year.", "5%", "at_least", None, "-5"),
    ],
)
def test_qualifiers(language: str, text: str, exact: str, qualifier: str, low: str | None, high: str | None) -> None:
    said = figure(reading(text, language), exact)
    ends = tuple(None if end is None else number(end) for end in (low, high))
    assert (said.qualifier, (said.value_low, said.value_high)) == (qualifier, ends)


# --- counts and ranks: exact ones have no width, others the step of their digits
@pytest.mark.parametrize(
    ("text", "exact", "low", "high"),
    [
        ("The province licensed 384 FDI projects this year.", "384", "384", "384"),
        ("The province has 2,040 valid FDI projects.", "2,040", "2040", "2040"),
        ("The province licensed 100 FDI projects this year.", "100", "100", "100"),
        ("The province exports to over 70 countries and territories.", "70", "70", "80"),
        ("The province has about 2,000 valid FDI projects.", "2,000", "1000", "3000"),
        ("Bac Ninh ranked 5th nationwide in exports in 2024.", "5th", "5", "5"),
    ],
)
def test_counts_and_ranks(text: str, exact: str, low: str, high: str) -> None:
    said = figure(reading(text), exact)
    assert (said.value_low, said.value_high) == (number(low), number(high))


# --- the ends of a range: half a step each
def test_the_ends_of_a_range() -> None:
    found = reading("Exports are to grow 10.5-12% in 2026.")
    ends = [(one.qualifier, one.value_low, one.value_high) for one in found.observations]
    assert ends == [
        ("range_low", Decimal("10.45"), Decimal("10.55")),
        ("range_high", Decimal("11.5"), Decimal("12.5")),
    ]


QUALIFIERS = ("exact", "about", "over", "under", "at_least", "at_most", "range_low", "range_high")


@given(
    value=st.decimals(-(10**15), 10**15, allow_nan=False, places=3),
    step=st.integers(-3, 12),
    said=st.sampled_from(QUALIFIERS),
    counted=st.booleans(),
)
def test_an_interval_holds_its_figure_and_mirrors_with_the_sign(
    value: Decimal, step: int, said: str, counted: bool
) -> None:
    low, high = interval(value, step, said, counted=counted)
    assert low is None or low <= value
    assert high is None or value <= high
    assert (low, high) != (None, None)
    if value:
        mirrored = interval(-value, step, said, counted=counted)
        assert mirrored == (None if high is None else -high, None if low is None else -low)
