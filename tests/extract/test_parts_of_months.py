"""The first and last days of a month, by halves, weeks or days."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

FIRST_HALF, LAST_HALF, LAST_TEN = "at 2022-04-01/P15D", "at 2022-04-16/P15D", "at 2022-04-21/P10D"


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("the first half of April", FIRST_HALF),
        ("the first 15 days of April 2022", FIRST_HALF),
        ("the opening fortnight of April", FIRST_HALF),
        ("April's first half", FIRST_HALF),
        ("the period of 1-15 April", FIRST_HALF),
        ("the second half of April", LAST_HALF),
        ("the latter half of the month of April", LAST_HALF),
        ("the first ten days of April", "at 2022-04-01/P10D"),
        ("the first two weeks of April", "at 2022-04-01/P14D"),
        ("the last 10 days of April", LAST_TEN),
    ],
)
def test_part_of_month(time: str, expected: str) -> None:
    check(f"In {time} Vietnam exported goods worth «US$14 billion».", expected, "2022-05-10")


@pytest.mark.parametrize("time", ["between 1 and 15 April", "from April 1 to 15", "from 1 to 15 April 2022"])
def test_days_of_a_month(time: str) -> None:
    check(f"Vietnam exported goods worth «US$14 billion» {time}.", FIRST_HALF, "2022-05-10")


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("Nửa đầu tháng 4/2022", FIRST_HALF),
        ("Trong nửa tháng đầu của tháng 4", FIRST_HALF),
        ("Trong 15 ngày đầu tháng 4", FIRST_HALF),
        ("Từ ngày 1 đến 15/4/2022", FIRST_HALF),
        ("Nửa tháng cuối tháng 4", LAST_HALF),
        ("Hai tuần đầu tháng 4", "at 2022-04-01/P14D"),
        ("10 ngày cuối tháng 4", LAST_TEN),
    ],
)
def test_vietnamese_part_of_month(time: str, expected: str) -> None:
    check_vietnamese(f"{time}, xuất khẩu của cả nước đạt «14 tỷ USD».", expected, "2022-05-10")
