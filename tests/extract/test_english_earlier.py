"""Sentences that look back: the months in which a plan was reached, the year and the month before."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check

NINE = "In the first nine months of 2023 Hau Giang exported goods worth 140 million USD."
TODAY = "2023-11-05"


# --- A percentage of the year's plan is of the months that reached it, unless the whole year is told.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        (f"{NINE} The goal for the year (200 million USD) is reached to «70 percent».", "2023-01-01/P9M"),
        (f"{NINE} Of the 200 million USD that it has set itself for 2023, «70 percent» is achieved.", "2023-01-01/P9M"),
        ("In 2022 Hau Giang exported goods worth 140 million USD, «70 percent» of the year's plan.", "2022"),
        ("In September 2022 Hau Giang exported 9 million USD. In 2022 it exported 140 million USD, «70 percent» of the "
         "plan.", "2022"),
    ],
)  # fmt: skip
def test_when_a_plan_was_reached(text: str, period: str) -> None:
    check(text, f"is plan_ratio at {period}", TODAY)


# --- A sentence may turn to the same period of last year; without a year the same period is the one told.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        (f"{NINE} In the same period last year they were «110 million USD».", "2022-01-01/P9M"),
        (f"{NINE} In the same period, Can Tho exported «110 million USD».", "2023-01-01/P9M"),
        (f"{NINE} Compared with the same period last year exports to China were «90 million USD», up 3%.",
         "2023-01-01/P9M"),
        ("Exports of Hau Giang were 15 million USD in October and «14 million USD» the month before.", "2023-09"),
        ("Exports of Hau Giang were 15 million USD in May and «14 million USD» last month.", "2023-10"),
    ],
)  # fmt: skip
def test_levels_of_an_earlier_period(text: str, period: str) -> None:
    check(text, f"is level at {period}", TODAY)


def test_a_vietnamese_sentence_on_the_same_period_of_last_year() -> None:
    text = "Sáu tháng đầu năm 2023, Hậu Giang xuất khẩu 90 triệu USD. Cùng kỳ năm 2022 con số chỉ là 80 triệu USD."
    found = reading(text, "vi", TODAY)
    assert figure(found, "80 triệu USD").time_period == "2022-S1"
    text = (
        "Sáu tháng đầu năm 2023, Hậu Giang tăng trưởng. So với cùng kỳ năm 2022, xuất khẩu đạt 90 triệu USD, tăng 5%."
    )
    assert figure(reading(text, "vi", TODAY), "90 triệu USD").time_period == "2023-S1"
