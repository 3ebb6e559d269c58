"""A change held against one month is of one month, in a text on several: the next, or the same one a year later."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

TRADE = "In eleven months of 2018 Hanoi sold goods worth 12.9 billion USD. "
POP, YOY = "is change_pop at 2018-11", "is change_yoy at 2018-11"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Consumer prices slid by «0.21%» against October.", POP),
        ("Consumer prices were «0.2%» lower than in October.", POP),
        ("The index of industrial production gained «4%» on October.", POP),
        ("Consumer prices were «3.5%» higher than in November 2017.", YOY),
        ("Compared with November 2017 consumer prices were «3.5%» higher.", YOY),
    ],
)
def test_change_against_one_month(told: str, expected: str) -> None:
    check(TRADE + told, expected, "2018-12-03")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("CPI giảm «0,18%» so với tháng 10.", POP),
        ("Giá tiêu dùng giảm «0,2%» so tháng trước.", POP),
        ("So với tháng 11/2017, giá tiêu dùng tăng «3,5%».", YOY),
    ],
)
def test_vietnamese_change_against_one_month(told: str, expected: str) -> None:
    check_vietnamese("Trong 11 tháng năm 2018, Hà Nội xuất khẩu 12,9 tỷ USD. " + told, expected, "2018-12-03")
