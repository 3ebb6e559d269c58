"""The day until which something was counted dates what is counted with it, and no other figure, before or behind it."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

YEAR_END = "2025-12-29"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hue's economy grew an estimated 9 percent in 2025. Banks had lent VND99 trillion by December 22. "
            "Exports earned «$1.4 billion».",
            "of exports at 2025",
        ),
        (
            "Hue's economy grew an estimated 9 percent in 2025. Only 71 percent of public investment had been "
            "disbursed by December 22. The budget took in «VND14.5 trillion».",
            "of budget_revenue at 2025",
        ),
        (
            "Hue in 2025: growth and exports\n\nExports came to $1.4 billion, and by December 22 the parks housed "
            "210 projects. Imports were worth «$900 million».",
            "of imports at 2025",
        ),
        (
            "HUE, Dec. 29 - 2025 was a year of growth. Exports earned «$1.4 billion».\n\nBy December 22, 71 percent of "
            "public investment had been disbursed.",
            "of exports at 2025",
        ),
        (
            "As of December 15 Hue had licensed 30 FDI projects worth $400 million. Capital added to running ones came "
            "to «$90 million».",
            "at 2025-01-01/P11M15D",
        ),
    ],
)
def test_a_day_dates_what_is_counted_with_it(text: str, expected: str) -> None:
    check(text, expected, YEAR_END)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2025, kinh tế Huế ước tăng 9%. Tính đến ngày 15/12, dư nợ tín dụng đạt 99.000 tỷ đồng. "
            "Xuất khẩu đạt «1,4 tỷ USD», tăng 12%.",
            "of exports at 2025",
        ),
        (
            "Năm nay GRDP của Huế ước tăng 9%; giải ngân đầu tư công đến 30-11 đạt 71%. Khách du lịch ước «6 triệu» "
            "lượt, tăng 40%.",
            "of tourist_arrivals at 2025",
        ),
        (
            "Sở Công Thương ước tính cả năm, xuất khẩu của Huế đạt «1,4 tỷ USD».\n\nTính đến ngày 15/12, tỉnh có 210 "
            "dự án FDI.",
            "of exports at 2025",
        ),
        (
            "Đến ngày 15/12, Huế thu hút 30 dự án FDI với 400 triệu USD. Có thêm «12» dự án điều chỉnh vốn.",
            "at 2025-01-01/P11M15D",
        ),
    ],
)
def test_a_vietnamese_day_dates_what_is_counted_with_it(text: str, expected: str) -> None:
    check_vietnamese(text, expected, YEAR_END)


@pytest.mark.parametrize(
    "held",
    [
        "18.6% more than was registered in the three districts together in 2024",
        "18.6% more than Can Tho and Hau Giang had together in 2024",
    ],
)
def test_a_year_before_is_compared_with_wherever_that_was(held: str) -> None:
    text = f"Hue in 2025\n\nForeign investors registered $8.37 billion, {held}; «1,890» projects were new."
    check(text, "of fdi_projects_new at 2025", YEAR_END)
