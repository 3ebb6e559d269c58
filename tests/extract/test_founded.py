"""Asides that tell when something began, parts of what is aimed at, prices that came from others, markets that turn."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

DAY = "2018-04-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Nam is growing. Its open economic zone, set up in 2003, hosts «152» projects worth 3.7 billion USD.",
         "of investment_projects at none"),
        ("In Q1 Ha Nam exported 9 million USD. The Dong Van park, built in 2005, exported «2 million USD».",
         "of exports at 2018-Q1"),
        # what was not founded in an aside happened then
        ("Ha Nam licensed 9 FDI projects in Q1, set up 40 firms in 2017, and exported «90 million USD» in March.",
         "of exports at 2018-03"),
        ("The province set up 40 firms in 2017, and «90» FDI projects were licensed.", "of fdi_projects_new at 2017"),
    ],
)  # fmt: skip
def test_when_something_was_founded_dates_nothing(text: str, expected: str) -> None:
    check(text, expected, DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam keeps its goal of 870 million USD in exports for the year; by the end of March it had achieved "
         "«48.3 per cent» of that.", "of exports is plan_ratio at 2018-Q1"),
        ("Ha Nam plans to export 870 million USD of goods this year. In Q1 it reached «18.3 per cent» of this goal.",
         "of exports is plan_ratio at 2018-Q1"),
        # of what was reached, it is a share
        ("Exports of Ha Nam in Q1 reached 870 million USD; textiles made up «18.3 percent» of that.",
         "of exports is share"),
        ("The average export price of rice of Kien Giang slid from «492 USD» to 461 USD a tonne in Q1.",

         "of export_price value 492"),
        ("Ha Nam posted a trade surplus of 5 billion USD in Q1, «1.1 billion USD» wider than a year ago.",
         "of trade_balance is change_yoy value 1.1e9"),
        ("Exports of Ha Nam came to 118 million USD in Q1, off «5 per cent» from a year ago.",
         "of exports is change_yoy value -5"),
        ("Ha Nam drew FDI of 90 million USD in Q1, from 152 new projects and «85» capital-raising ones.",
         "of fdi_projects_adjusted"),
    ],
)  # fmt: skip
def test_what_is_reached_and_turned(text: str, expected: str) -> None:
    check(text, expected, DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KCN Đồng Văn của Hà Nam, thành lập năm 2003, đang có «52» dự án FDI.", "of fdi_projects at none"),
        ("Năm nay Hà Nam phấn đấu xuất khẩu 870 triệu USD, hết quý I đã đạt «18,3%» con số này.",
         "of exports is plan_ratio at 2018-Q1"),
        ("Xuất khẩu quý I của Hà Nam đạt 870 triệu USD, may mặc chiếm «18,3%» con số này.",
         "of exports is share at 2018-Q1"),
        ("Giá xuất khẩu gạo bình quân của Kiên Giang giảm từ «492 USD» xuống 461 USD/tấn.",
         "of export_price value 492"),
    ],
)  # fmt: skip
def test_the_same_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, DAY)
