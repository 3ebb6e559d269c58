"""First and last day of a period as data-model.md writes it."""

import pytest

from pipeline.validate.periods import bounds

CASES = [
    ("2025", "2025-01-01", "2025-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-12", "2025-12-01", "2025-12-31"),
    ("2023-09-20", "2023-09-20", "2023-09-20"),
    ("2025-Q1", "2025-01-01", "2025-03-31"),
    ("2025-Q4", "2025-10-01", "2025-12-31"),
    ("2022-S1", "2022-01-01", "2022-06-30"),
    ("2022-S2", "2022-07-01", "2022-12-31"),
    ("2025-01-01/P9M", "2025-01-01", "2025-09-30"),
    ("2025-07-01/P8M", "2025-07-01", "2026-02-28"),
    ("2023-01-01/P2M20D", "2023-01-01", "2023-03-20"),
    ("2021-01-01/P3Y", "2021-01-01", "2023-12-31"),
    ("2022-01-01/P31D", "2022-01-01", "2022-01-31"),
]


@pytest.mark.parametrize(("time_period", "first", "last"), CASES)
def test_the_days_of_a_period(time_period: str, first: str, last: str) -> None:
    assert tuple(day.isoformat() for day in bounds(time_period)) == (first, last)


@pytest.mark.parametrize("time_period", ["2025-13", "2025-00", "2025-02-30", "2025-Q5", "2025-13-01/P1M", "lately"])
def test_what_no_calendar_has_is_refused(time_period: str) -> None:
    with pytest.raises(ValueError, match=r"month|day|invalid"):
        bounds(time_period)
