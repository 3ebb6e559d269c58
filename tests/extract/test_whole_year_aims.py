"""An aim for the whole year and what the last quarter must grow by to reach it, in both languages."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese

PUBLISHED = "2025-10-06"


# --- An aim behind a percentage leads to one of its own; "full-year" makes it the year's, also beside a quarter.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý IV, Ninh Bình cần tăng trưởng trên «14%» thì cả năm mới đạt mục tiêu 12,5%.",
         "is change_yoy at 2025-Q4 as target"),
        ("Quý IV, Ninh Bình cần tăng trưởng trên 14% thì cả năm mới đạt mục tiêu «12,5%».",
         "is change_yoy at 2025 as target"),
        ("GRDP 9 tháng của Ninh Bình tăng 10,5%. Để đạt mục tiêu cả năm «11%», quý IV phải tăng trên 12%.",
         "of grdp is change_yoy at 2025 as target"),
        ("GRDP 9 tháng của Ninh Bình tăng 10,5%. Muốn cả năm đạt mục tiêu 11%, quý IV phải tăng trên «12%».",
         "of grdp is change_yoy at 2025-Q4 as target"),
        ("Hết tháng 9 Ninh Bình xuất khẩu 3 tỷ USD, đạt «62%» mục tiêu cả năm 5 tỷ USD.",
         "is plan_ratio at 2025-01-01/P9M as actual"),
        ("Hết tháng 9 Ninh Bình xuất khẩu 3 tỷ USD, đạt 62% mục tiêu cả năm «5 tỷ USD».",
         "of exports is level at 2025 as target"),
        ("GRDP 9 tháng của Ninh Bình tăng 10,5%; nếu loại trừ khai khoáng thì tăng «11%».",
         "of grdp is change_yoy at 2025-01-01/P9M as actual"),
    ],
)  # fmt: skip
def test_aims_for_the_year_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai Phong's economy must grow by over «14%» in the fourth quarter to meet its full-year target of 12.5%.",
         "of grdp is change_yoy at 2025-Q4 as target"),
        ("Hai Phong's economy must grow by over 14% in the fourth quarter to meet its full-year target of «12.5%».",
         "of grdp is change_yoy at 2025 as target"),
        ("By September Ninh Binh had exported 3 billion USD, «62%» of the full-year target of 5 billion USD.",
         "of exports is plan_ratio at 2025-01-01/P9M"),
    ],
)  # fmt: skip
def test_aims_for_the_year_in_english(text: str, expected: str) -> None:
    check_english(text, expected, PUBLISHED)


# --- What an office was told to collect is aimed at.
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Năm 2025, Cục Hải quan Hà Tĩnh được giao thu «8.800 tỷ đồng».", "target"),
        ("Năm nay Cục Thuế Quảng Trị được Bộ Tài chính giao thu «4.800 tỷ đồng».", "target"),
        ("Thu ngân sách tháng 9 của Hà Nam đạt «900 tỷ đồng», bằng 9% dự toán được giao.", "actual"),
    ],
)
def test_what_is_to_be_collected(text: str, status: str) -> None:
    check_vietnamese(text, f"of budget_revenue as {status}", PUBLISHED)
