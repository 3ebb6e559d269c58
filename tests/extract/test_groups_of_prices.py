"""Groups of the consumer prices, held against the month before as the index was; `vốn` that is no capital."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

PRICES = (
    "Retail sales in Hue in September were 1.9% higher than in August. For nine months, they reached VND13.8 trillion, "
    "up 16.1%. The consumer price index crept up 0.25% against the month before. "
)
INDEX = "CPI tháng 7/2019 của Huế tăng 0,21% so với tháng trước. Bình quân 7 tháng, CPI tăng 2,91%.\n\n"
LIST = INDEX + "So với tháng trước:\n"
ECONOMY = (
    "GRDP của Huế 6 tháng đầu năm 2019 giảm 3,61%. Khu vực dịch vụ, vốn chiếm gần «68%» quy mô kinh tế, giảm 2,9%."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PRICES + "Education rose by «2.01%», while transport dropped 0.14%.",
         "of consumer_price_index is change_pop at 2023-09"),
        (PRICES + "Education rose by 2.01%, while transport dropped «0.14%».",
         "of consumer_price_index is change_pop at 2023-09 value -0.14"),
        # a group of the year is held against the year before
        (PRICES + "On the year, education rose by «2.01%».", "of consumer_price_index is change_yoy"),
    ],
)  # fmt: skip
def test_english(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LIST + "- Dịch vụ ăn uống tăng «0,54%»\n- Giao thông giảm 0,3%", "is change_pop at 2019-07 value 0.54"),
        (LIST + "- Dịch vụ ăn uống tăng 0,54%\n- Giao thông giảm «0,3%»", "is change_pop at 2019-07 value -0.3"),
        (LIST + "- Hàng ăn tăng 0,54%; so với cùng kỳ tăng «3,1%»", "is change_yoy value 3.1"),
        (ECONOMY, "of grdp is share item services"),
        (ECONOMY.replace("«68%»", "68%").replace("2,9%", "«2,9%»"), "of grdp is change_yoy value -2.9"),
        ("Thu ngân sách của Huế 6 tháng 900 tỷ đồng, hụt «280 tỷ đồng» so với 6 tháng đầu năm 2018.",
         "of budget_revenue is change_yoy value -280e9"),
    ],
)  # fmt: skip
def test_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2019-08-02")
