"""A period in words, in both languages."""

from datetime import date

import pytest

from pipeline.period_words import words

# time_period, first day, last day, of a stock, English, Vietnamese
CASES = [
    ("2025", "2025-01-01", "2025-12-31", False, "2025", "năm 2025"),
    ("2022-S1", "2022-01-01", "2022-06-30", False, "first half of 2022", "6 tháng đầu năm 2022"),
    ("2022-S2", "2022-07-01", "2022-12-31", False, "second half of 2022", "6 tháng cuối năm 2022"),
    ("2024-Q3", "2024-07-01", "2024-09-30", False, "third quarter of 2024", "quý III/2024"),
    ("2024-Q4", "2024-10-01", "2024-12-31", True, "fourth quarter of 2024", "quý IV/2024"),
    ("2025-09", "2025-09-01", "2025-09-30", False, "September 2025", "tháng 9/2025"),
    ("2023-09", "2023-09-01", "2023-09-30", True, "as of September 2023", "đến tháng 9/2023"),
    ("2023-09-20", "2023-09-20", "2023-09-20", True, "as of 20 September 2023", "đến ngày 20/9/2023"),
    ("2025-01-22", "2025-01-22", "2025-01-22", False, "22 January 2025", "ngày 22/1/2025"),
    ("2025-01-01/P10M", "2025-01-01", "2025-10-31", False, "January–October 2025", "10 tháng đầu năm 2025"),
    ("2025-07-01/P4M", "2025-07-01", "2025-10-31", False, "July–October 2025", "từ tháng 7 đến tháng 10/2025"),
    (
        "2024-11-01/P4M",
        "2024-11-01",
        "2025-02-28",
        False,
        "November 2024–February 2025",
        "từ tháng 11/2024 đến tháng 2/2025",
    ),
    ("2021-01-01/P3Y", "2021-01-01", "2023-12-31", False, "2021–2023", "giai đoạn 2021–2023"),
    (
        "2023-01-01/P2M20D",
        "2023-01-01",
        "2023-03-20",
        False,
        "1 January–20 March 2023",
        "từ ngày 1/1 đến ngày 20/3/2023",
    ),
    (
        "2024-12-15/P1M",
        "2024-12-15",
        "2025-01-14",
        False,
        "15 December 2024–14 January 2025",
        "từ ngày 15/12/2024 đến ngày 14/1/2025",
    ),
]


@pytest.mark.parametrize(("time_period", "start", "end", "stock", "english", "vietnamese"), CASES)
def test_the_period_in_words(
    time_period: str, start: str, end: str, stock: bool, english: str, vietnamese: str
) -> None:
    days = date.fromisoformat(start), date.fromisoformat(end)
    assert words(time_period, *days, stock=stock, language="en") == english
    assert words(time_period, *days, stock=stock, language="vi") == vietnamese
