"""Interval arithmetic: what the printed figures can stand for, rounded outward, open ends kept."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reconcile.intervals import INFINITY, Interval, growth_factor, hull, total
from pipeline.reconcile.references import written_interval


def interval(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


# Step = one unit of the last significant place (data model, Intervals).
@pytest.mark.parametrize(
    ("value", "qualifier", "unit", "low", "high"),
    [
        ("149860000000", "exact", "USD", "149855000000", "149865000000"),
        ("182000000000", "exact", "USD", "181500000000", "182500000000"),
        ("78200", "exact", "tonne", "78150", "78250"),
        ("-400000000", "over", "USD", "-500000000", "-400000000"),
        ("3000000000", "about", "USD", "2000000000", "4000000000"),
        ("12000000000", "under", "USD", "11000000000", "12000000000"),
        ("11", "at_least", "percent", "11", None),
        ("50", "at_most", "percent", None, "50"),
        ("2040", "exact", "count", "2040", "2040"),
        ("2000", "over", "count", "2000", "3000"),
    ],
)
def test_a_written_value_stands_for(value: str, qualifier: str, unit: str, low: str | None, high: str | None) -> None:
    found = written_interval(Decimal(value), qualifier, unit)
    assert found == (None if low is None else Decimal(low), None if high is None else Decimal(high))


def test_sum_difference_quotient_of_the_seeds() -> None:
    exports, imports = interval("77.385", "77.395"), interval("72.455", "72.465")
    assert exports + imports == interval("149.840", "149.860")
    assert exports - imports == interval("4.920", "4.940")
    base = exports / growth_factor(interval("32.265", "32.275"))
    assert (round(base.low, 4), round(base.high, 4)) == (Decimal("58.5031"), Decimal("58.5151"))


# What SQLite and spreadsheets hold as a number: 15 digits. 2/3 is below 0.66…7 and above 0.66…6.
@pytest.mark.parametrize(
    ("ends", "low", "high"),
    [
        (("0.66666666666666666666", "0.66666666666666666666"), "0.666666666666666", "0.666666666666667"),
        (("-0.66666666666666666666", "-0.66666666666666666666"), "-0.666666666666667", "-0.666666666666666"),
        (("1234567890123456789", "1234567890123456789"), "1234567890123450000", "1234567890123460000"),
        (("149855000000", "149865000000"), "149855000000", "149865000000"),
        (("123456789012.345", "-0.123456789012345"), "123456789012.345", "-0.123456789012345"),
    ],
)
def test_what_is_published_is_rounded_outward_to_15_digits(ends: tuple[str, str], low: str, high: str) -> None:
    assert interval(*ends).told == (low, high)


def test_an_open_end_is_published_open() -> None:
    assert Interval.of(None, Decimal("1") / 3).told == (None, "0.333333333333334")
    assert Interval.of(Decimal(11), None).told == ("11", None)


def test_open_ends_stay_open() -> None:
    least = Interval.of(Decimal(11), None)
    assert (least + least).ends == (Decimal(22), None)
    assert (least - least).ends == (None, None)
    assert (-least).ends == (None, Decimal(-11))
    assert (least / least).ends == (Decimal(0), None)
    assert total([]).ends == (Decimal(0), Decimal(0))
    assert hull([least, interval("1", "2")]) == Interval(Decimal(1), INFINITY)


def test_division_by_what_may_be_zero_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        interval("1", "2") / interval("-1", "1")


def test_gap_is_the_distance() -> None:
    assert interval("1", "2").gap(interval("5", "6")) == 3
    assert interval("1", "5").gap(interval("5", "6")) == 0


numbers = st.decimals(-(10**15), 10**15, places=3)
pairs = st.tuples(numbers, numbers).map(sorted)


@given(pairs, pairs)
def test_every_result_of_two_members_lies_in_the_result(a: list[Decimal], b: list[Decimal]) -> None:
    one, other = Interval(*a), Interval(*b)
    for x in map(Fraction, a):
        for y in map(Fraction, b):
            assert (one + other).low <= x + y <= (one + other).high
            assert (one - other).low <= x - y <= (one - other).high
            assert (one * other).low <= x * y <= (one * other).high
            if not other.low <= 0 <= other.high:
                assert (one / other).low <= x / y <= (one / other).high
