"""What a month brings the figure of the year to: the time of the sum, not of the month, goes on."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

MAY = "Lao Cai welcomed 540,000 visitors in May. "
THANG = "Tháng 8, Lào Cai đón 540.000 lượt khách, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MAY + "This brings the number for five months to «3.9 million».", "at 2023-01-01/P5M"),
        (MAY + "This brings the number for five months to 3.9 million, «66%» of the year's goal.",
         "of tourist_arrivals is plan_ratio at 2023-01-01/P5M"),
        (MAY + "It pushed the number of visitors in five months to «3.9 million».", "at 2023-01-01/P5M"),
        ("Lao Cai's budget took in 0.9 trillion VND in May, which brings receipts in the first five months to "
         "7 trillion VND, «63%» of the estimate.", "of budget_revenue is plan_ratio at 2023-01-01/P5M"),
        ("From the start of the year to May 15 Lao Cai exported «90 million USD» worth of goods.",
         "at 2023-01-01/P4M15D"),
    ],
)  # fmt: skip
def test_the_time_of_the_sum(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (THANG + "đưa số khách từ đầu năm lên «3,9 triệu» lượt.", "at 2023-01-01/P8M"),
        (THANG + "nâng tổng số khách 8 tháng lên «3,9 triệu» lượt.", "at 2023-01-01/P8M"),
        ("Từ đầu năm đến 15/5/2022, Lào Cai xuất khẩu «900 triệu USD».", "at 2022-01-01/P4M15D"),
    ],
)  # fmt: skip
def test_vietnamese_sums_since_the_start_of_the_year(text: str, expected: str) -> None:
    check_vietnamese(text, expected)
