"""How far a year has gone, multiples of what was planned, last years that are none, and words for the present."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- What has come since January is counted over the months that it is held against.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-10-07",
         "So far this year Hue has exported goods for $700 million, against «$610 million» in the first nine "
         "months of 2018.",
         "at 2018-01-01/P9M"),
        ("2019-10-07",
         "Since the start of the year exports of Hue have come to «$700 million», up from $610 million in nine "
         "months of last year.",
         "at 2019-01-01/P9M"),
        ("2019-10-17",
         "Since January Hue has drawn «3 million» visitors, up 9% on last year.",
         "of tourist_arrivals at 2019-01-01/P9M17D"),
        ("2016-08-09",
         "Since New Year Quang Nam has had «2.4 million» visitors, 12% more than in seven months of 2015.",
         "at 2016-01-01/P7M"),
    ],
)  # fmt: skip
def test_since_january(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What has come since January is counted over the months that it is held against.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-10-07",
         "Từ đầu năm đến nay, Huế xuất khẩu «700 triệu USD», tăng 9% so với 9 tháng năm 2018.",
         "at 2019-01-01/P9M"),
    ],
)  # fmt: skip
def test_since_january_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- A multiple of what was planned is one of the plan.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2021-01-13",
         "Land use fees brought Vinh Phuc VND4.9 trillion in 2020, «2.4 times» the plan.",
         "is plan_ratio as actual"),
        ("2021-01-13",
         "Budget revenue of Vinh Phuc was VND31 trillion in 2020, «1.2 times» as much as the council had asked for.",
         "is plan_ratio as actual"),
        ("2021-01-13",
         "Budget revenue of Vinh Phuc was VND31 trillion last year, «89 percent» of that of 2019.",
         "is ratio_yoy at 2020"),
        ("2016-12-28",
         "Quang Nam drew VND9 trillion of investment in 2016, «three times» as much as it had hoped for.",
         "is plan_ratio as actual"),
        ("2016-12-28",
         "Quang Nam's exports in 2016, $560 million, were «1.3 times» what they had been in 2015.",
         "is ratio_yoy at 2016 as actual"),
        ("2016-12-28",
         "Quang Nam's budget took in «1.4 times» the sum assigned in 2016.",
         "is plan_ratio as actual"),
    ],
)  # fmt: skip
def test_multiples_of_what_was_planned(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- The last year before something is not last year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-03",
         "In 2019, the last full year of normal travel, Hue had «4.8 million» visitors.",
         "at 2019"),
        ("2024-10-03",
         "Exports last year of $1 billion were a record for Hue. Imports came to «$0.7 billion».",
         "at 2023"),
        ("2024-10-03",
         "Last year for Hue was hard: exports fell to «$0.9 billion».",
         "at 2023"),
        ("2020-12-03",
         "2020 is the last year of the plan for 2016-2020. Hue exported goods for «$1 billion» in eleven months.",
         "at 2020-01-01/P11M"),
    ],
)  # fmt: skip
def test_last_year_before(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Words for the present in an aside say nothing of what follows.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-09-08",
         "Hue drew $610 million of foreign capital in eight months, more than any other place. Vinh Long came next "
         "with «$430 million».",
         "at 2025-01-01/P8M"),
        ("2025-09-08",
         "Hue drew $610 million of foreign capital in eight months. That made it «third» in the country.",
         "at 2025-01-01/P8M"),
        ("2024-10-08",
         "Bac Ninh, now a hub of chip makers, shipped goods worth $31 billion in nine months. Its imports were "
         "«$27 billion».",
         "of imports at 2024-01-01/P9M"),
        ("2024-07-08",
         "Long An, these days the biggest factory town of the Mekong Delta, drew $400 million of FDI in the first "
         "half. Tay Ninh drew «$300 million».",
         "at 2024-S1"),
        ("2024-07-08",
         "Long An now has 1,300 FDI projects. They are worth «$13 billion».",
         "at none"),
        ("2025-12-10",
         "Hue's exports reached $1 billion in 2025. It has «86» FDI projects in force, with $3.1 billion.",
         "at none"),
    ],
)  # fmt: skip
def test_present_in_an_aside(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)
