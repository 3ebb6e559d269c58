"""Periods as SDMX writes them: the code of a stretch of days, and the stretch of a code (data model, Period)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.periods import Span, parse, previous, year_before

CODES = [
    ("2025", "2025-01-01", "2025-12-31"),
    ("2025-09", "2025-09-01", "2025-09-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-02", "2025-02-01", "2025-02-28"),
    ("2025-12", "2025-12-01", "2025-12-31"),
    ("2025-Q1", "2025-01-01", "2025-03-31"),
    ("2025-Q3", "2025-07-01", "2025-09-30"),
    ("2025-Q4", "2025-10-01", "2025-12-31"),
    ("2025-S1", "2025-01-01", "2025-06-30"),
    ("2025-S2", "2025-07-01", "2025-12-31"),
    ("2023-09-20", "2023-09-20", "2023-09-20"),
    # year to date; three, six and twelve months are the quarter, the half and the year
    ("2025-01-01/P2M", "2025-01-01", "2025-02-28"),
    ("2025-01-01/P9M", "2025-01-01", "2025-09-30"),
    ("2025-01-01/P10M", "2025-01-01", "2025-10-31"),
    ("2025-01-01/P11M", "2025-01-01", "2025-11-30"),
    ("2023-01-01/P2M20D", "2023-01-01", "2023-03-20"),
    ("2025-01-01/P15D", "2025-01-01", "2025-01-15"),
    # several years, and stretches that begin elsewhere
    ("2021-01-01/P3Y", "2021-01-01", "2023-12-31"),
    ("2021-01-01/P5Y", "2021-01-01", "2025-12-31"),
    ("2025-07-01/P2M", "2025-07-01", "2025-08-31"),
    ("2024-07-01/P12M", "2024-07-01", "2025-06-30"),
    ("2025-02-01/P3M", "2025-02-01", "2025-04-30"),
    ("2025-07-01/P8M", "2025-07-01", "2026-02-28"),
    ("2024-11-01/P4M", "2024-11-01", "2025-02-28"),
    ("2025-03-15/P10D", "2025-03-15", "2025-03-24"),
    ("2024-12-25/P10D", "2024-12-25", "2025-01-03"),
]


@pytest.mark.parametrize(("code", "start", "end"), CODES)
def test_code_and_days_name_each_other(code: str, start: str, end: str) -> None:
    span = Span(date.fromisoformat(start), date.fromisoformat(end))
    assert span.code == code
    assert parse(code) == span


@pytest.mark.parametrize(
    "code",
    [
        "",
        "25",
        "2025-13",
        "2025-00",
        "2025-02-30",
        "2025-Q5",
        "2025-Q0",
        "2025-S3",
        "2025/10",
        "2025-1",
        "2025-01-01/P",
        "2025-01-01/10M",
        "2025-01-01/P0M",
        "2025-01-01/P9M ",
        "2025-01-01/2025-09-30",
        "2025-13-01/P1M",
        "2025-01-01/P9W",
        "2025-01-01/P99999999999D",
        "2025-01-01/P9999Y",
        "tháng 9",
    ],
)
def test_what_is_no_code_names_nothing(code: str) -> None:
    with pytest.raises(ValueError, match="is no period"):
        parse(code)


@pytest.mark.parametrize(
    ("code", "last"),
    [
        # other ways to write a stretch that has a code of its own
        ("2025-01-01/P12M", "2025-12-31"),
        ("2022-01-01/P31D", "2022-01-31"),
        ("2024-12-15/P1M", "2025-01-14"),
        ("2024-01-01/P1Y2M3D", "2025-03-03"),
        # a month later than its 31st: to the end of the month that has none
        ("2025-01-31/P1M", "2025-02-28"),
    ],
)
def test_the_last_day_of_a_duration(code: str, last: str) -> None:
    assert parse(code).end.isoformat() == last


@given(start=st.dates(date(1980, 1, 1), date(2060, 12, 31)), days=st.integers(0, 4000))
def test_every_stretch_has_a_code_that_names_it_again(start: date, days: int) -> None:
    span = Span(start, start + timedelta(days=days))
    assert parse(span.code) == span


# --- the same stretch of the year before: what a change year on year is measured from
@pytest.mark.parametrize(
    ("code", "before"),
    [
        ("2025", "2024"),
        ("2025-09", "2024-09"),
        ("2024-02", "2023-02"),
        ("2025-02", "2024-02"),
        ("2025-Q1", "2024-Q1"),
        ("2025-S1", "2024-S1"),
        ("2025-01-01/P10M", "2024-01-01/P10M"),
        ("2023-01-01/P2M20D", "2022-01-01/P2M20D"),
        ("2023-09-20", "2022-09-20"),
        ("2024-02-29", "2023-02-28"),
        ("2025-02-28", "2024-02-28"),
    ],
)
def test_the_year_before(code: str, before: str) -> None:
    assert year_before(parse(code)).code == before


# --- the period before: a month's is a month, a quarter's a quarter; others have none
@pytest.mark.parametrize(
    ("code", "before"),
    [
        ("2025-09", "2025-08"),
        ("2025-01", "2024-12"),
        ("2024-03", "2024-02"),
        ("2025-Q1", "2024-Q4"),
        ("2025-Q3", "2025-Q2"),
        ("2025", None),
        ("2025-01-01/P10M", None),
        ("2025-09-20", None),
    ],
)
def test_the_period_before(code: str, before: str | None) -> None:
    found = previous(parse(code))
    assert (found.code if found else None) == before
