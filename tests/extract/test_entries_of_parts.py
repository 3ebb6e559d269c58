"""Entries of a list that name only the part: what they count came as the whole did, and a heading says how."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

CAME = "Long An attracted 71 new foreign projects in 2022, with 512 million USD:\n"
THERE = "Long An now has 1,310 foreign projects with 11 billion USD:\n"
CAP = "Long An cấp mới 71 dự án FDI năm 2022, vốn 512 triệu USD:\n- Singapore: 7 dự án, 180 triệu USD\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAME + "- Singapore: «9» projects, 180 million USD", "of fdi_projects_new with SG at 2022"),
        (CAME + "* Singapore: 9 projects, «180 million USD»", "of fdi_capital_new with SG at 2022"),
        (CAME + "- Singapore: 9 projects, 180 million USD\n- Japan: 3 projects, «80 million USD»",
         "of fdi_capital_new with JP at 2022"),
        (THERE + "- Singapore: «120» projects, 1.9 billion USD", "of fdi_projects with SG"),
        ("New FDI capital in 2022, by province:\nLong An: «512 million USD»", "of fdi_capital_new in long-an at 2022"),
        ("Long An welcomed 2 million visitors in 2022.\nVisitors and revenue in 2022: An Giang 7 million. Revenue: An "
         "Giang «14 trillion VND».", "of tourism_revenue"),
    ],
)  # fmt: skip
def test_entries_of_parts(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAP + "- Đài Loan: «21» dự án, 96 triệu USD", "of fdi_projects_new with TW at 2022"),
        (CAP + "- Mỹ: 21 dự án, «96 triệu USD»", "of fdi_capital_new with US at 2022"),  # no dollars of the US
        ("Vốn FDI cấp mới năm 2022 của các tỉnh:\n- Long An: «512 triệu USD»", "of fdi_capital_new in long-an"),
    ],
)  # fmt: skip
def test_vietnamese_entries_of_parts(text: str, expected: str) -> None:
    check_vietnamese(text, expected)
