"""Clauses of their own: what the plan was, and what the same months of another year brought."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

YEAR = "Hue in 2023\n\nIn 2023 budget revenue came to VND 27.7 trillion"
HALF = "Hue's GRDP in the first half of 2019 went up 6.6%"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 Hue's exports grew by «7%»; the plan had been 8%.", "as actual"),
        ("In 2023 Hue's exports grew by 7%; the plan had been «8%».", "at 2023 as target"),
        (YEAR + "; the estimate was «VND 25 trillion».", "at 2023 as target"),
        (YEAR + ". The target was «VND 25 trillion».", "at 2023 as target"),
        (YEAR + ". The plan was «92%» fulfilled.", "is plan_ratio as actual"),
    ],
)
def test_a_clause_says_what_the_plan_was(text: str, expected: str) -> None:
    check(text, expected, "2023-12-25")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALF + " (same half of 2018: «6.5%»), exports 8.6%.", "at 2018-S1"),
        (HALF + " (same half of 2018: 6.5%), exports «8.6%».", "at 2019-S1"),
        (HALF + ", whereas in the same period of 2018 it rose only «6.5%».", "at 2018-S1"),
        (HALF + ", while in the same period last year it rose «6.5%».", "at 2018-S1"),
        (
            "Hue's exports in the first half of 2019 were $9 million, on the same period of 2018 up «6.5%».",
            "at 2019-S1",
        ),
    ],
)
def test_a_clause_on_the_same_months(text: str, expected: str) -> None:
    check(text, expected, "2019-07-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Huế 6 tháng đầu năm 2022 tăng 24%, trong khi cùng kỳ năm 2021 chỉ tăng «4,4%».", "at 2021-S1"),
        ("GRDP của Huế 6 tháng đầu năm 2022 tăng 24% (cùng kỳ năm 2021 tăng «4,4%»).", "at 2021-S1"),
        ("Xuất khẩu của Huế 6 tháng đầu năm 2022 đạt 9 tỷ USD, so với cùng kỳ năm 2021 tăng «4,4%».", "at 2022-S1"),
        ("Năm 2021 xuất khẩu của Huế tăng «7%»; kế hoạch là 8%.", "as actual"),
        ("Thu ngân sách năm 2021 của Huế đạt 27 nghìn tỷ đồng; kế hoạch là «25 nghìn tỷ đồng».", "as target"),
    ],
)
def test_clauses_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2022-07-02")
