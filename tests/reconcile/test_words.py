"""Periods as days and in words, and numbers as a person writes them."""

from datetime import date
from decimal import Decimal

import pytest

from pipeline.periods import parse
from pipeline.reconcile import words


@pytest.mark.parametrize(
    ("time_period", "first", "last", "said"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31), "2025"),
        ("2025-09", date(2025, 9, 1), date(2025, 9, 30), "Sep 2025"),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30), "Jul–Sep 2025"),
        ("2024-S1", date(2024, 1, 1), date(2024, 6, 30), "Jan–Jun 2024"),
        ("2025-01-01/P9M", date(2025, 1, 1), date(2025, 9, 30), "Jan–Sep 2025"),
        ("2023-01-01/P2M20D", date(2023, 1, 1), date(2023, 3, 20), "1 Jan–20 Mar 2023"),
        ("2021-01-01/P3Y", date(2021, 1, 1), date(2023, 12, 31), "2021–2023"),
        ("2023-09-20", date(2023, 9, 20), date(2023, 9, 20), "20 Sep 2023"),
        ("2024-11-01/P4M", date(2024, 11, 1), date(2025, 2, 28), "Nov 2024–Feb 2025"),
    ],
)
def test_period(time_period: str, first: date, last: date, said: str) -> None:
    days = parse(time_period)
    assert (days.start, days.end) == (first, last)
    assert words.period(days.start, days.stop) == said


@pytest.mark.parametrize(
    ("unit", "value", "said"),
    [
        ("USD", "149860000000", "149.86 billion USD"),
        ("USD", "-400000000", "−400 million USD"),
        ("VND", "111800000000000", "111.8 trillion VND"),
        ("percent", "32.27", "32.27%"),
        ("tonne", "78200", "78,200 tonnes"),
        ("count", "283", "283"),
        ("USD", "58509110153.4", "58.50911 billion USD"),
        ("percent", "-0.4", "−0.4%"),
    ],
)
def test_quantity(unit: str, value: str, said: str) -> None:
    spell = words.Speller(unit, [Decimal(value)])
    assert spell.quantity(spell.number(Decimal(value))) == said
