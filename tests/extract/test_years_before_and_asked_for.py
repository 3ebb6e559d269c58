"""Years and quarters told beside a figure: what it came from, what is asked for, what is looked back on."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- What a level came from is of the year before, and so is what the same period of last year labels.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-10-04",
         "Exports of Hue rose in nine months to $800 million, from «$720 million» a year earlier.",
         "is level at 2021-01-01/P9M"),
        ("2022-10-04",
         "Exports of Hue climbed 11% from «$720 million» to $800 million in nine months.",
         "is level at 2021-01-01/P9M"),
        ("2022-10-04",
         "Hue exported $800 million of goods in nine months (nine months of 2021: «$720 million»).",
         "is level at 2021-01-01/P9M"),
        ("2022-10-04",
         "In nine months Hue exported $800 million of goods; a year before it had been «$720 million».",
         "is level at 2021-01-01/P9M"),
        ("2014-12-10",
         "Three years ago exports of Thai Nguyen came to «$137 million». In 2014 they were $8.5 billion.",
         "of exports at 2011"),
        ("2014-12-10",
         "Thai Nguyen exported goods for $8.5 billion this year. Five years ago it was «$90 million».",
         "of exports at 2009"),
        ("2022-10-04",
         "Exports of Hue in nine months were $800 million, of which garments «$500 million».",
         "at 2022-01-01/P9M"),
        ("2022-10-04",
         "Exports of Hue in nine months were $800 million; imports: «$500 million».",
         "at 2022-01-01/P9M"),
        ("2022-07-04",
         "Soc Trang's half-year exports: $720 million, up from «$610 million».",
         "at 2021-S1"),
        ("2022-07-04",
         "Visitors to Soc Trang fell by a fifth, from «1.5 million» to 1.2 million, in the first half.",
         "at 2021-S1"),
        ("2023-01-04",
         "Six years ago Soc Trang's budget took in «VND3 trillion».",
         "of budget_revenue at 2017"),
        ("2022-07-04",
         "Imports of Soc Trang in six months: $120 million, 4% down from «$125 million».",
         "at 2021-S1"),
    ],
)  # fmt: skip
def test_level_before(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What a level came from is of the year before, and so is what the same period of last year labels.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-07-04",
         "Thu ngân sách Sóc Trăng 6 tháng: 2.100 tỷ đồng; cùng kỳ năm trước: «1.900 tỷ đồng».",
         "at 2021-S1"),
    ],
)  # fmt: skip
def test_level_before_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- A question for a year to come, or a look back on one that is over, says what its line is on.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-12-27",
         "Da Nang welcomed 7.4 million visitors in 2023.\n\nAnd next year? The department wants «8.4 million».",
         "at 2024 as target"),
        ("2023-12-11",
         "Hau Giang's economy is to expand by 8.5 percent next year.\n\nHow does the province stand this year? "
         "Growth was 12.27 percent. Exports came to «$585 million».",
         "of exports at 2023 as actual"),
        ("2025-12-12",
         "Hue voted the plan for 2026: growth of 10%.\n\nBefore that, deputies heard how 2025 had gone. GRDP grew "
         "8.5%. Budget revenue came to «VND13 trillion».",
         "at 2025 as actual"),
        ("2022-12-20",
         "The coming year? More of the same, says the Hanoi statistics office. In 2022, the city's exports reached "
         "«$17 billion».",
         "at 2022 as actual"),
        ("2021-12-20",
         "Quang Tri grew 6.5% in 2021.\n\nWhat does 2022 hold? Growth of 7%, if the council has its way. Exports "
         "of «$350 million».",
         "of exports at 2022 as target"),
        ("2024-12-12",
         "Quang Ninh sets course for 2025 with growth of 12%\n\nDeputies first took stock of 2024, the year of "
         "Yagi. Budget revenue came to «VND55 trillion».",
         "at 2024 as actual"),
        ("2020-12-15",
         "Exports of Ben Tre came to $950 million in 2020. And in 2021? The plan says «$1 billion».",
         "at 2021 as target"),
        ("2020-12-15",
         "Can Ben Tre do better than in 2019? Its exports came to «$950 million» in 2020.",
         "at 2020 as actual"),
    ],
)  # fmt: skip
def test_years_asked_for_and_reviewed(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Who estimates a figure may be told behind it.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-01-03",
         "Vietnam shipped «492,000 tonnes» of rice in December, the ministry reckons.",
         "as estimate"),
        ("2024-01-03",
         "Exports of Hue in 2023: «$1.1 billion» (estimate), up 5.6 per cent.",
         "as estimate"),
        ("2024-01-03",
         "Exports of Hue in 2023: $1.1 billion (estimate), up «5.6 per cent».",
         "as estimate"),
        ("2024-01-03",
         "Preliminary figures put Hue's exports for 2023 at «$1.1 billion».",
         "as estimate"),
        ("2024-01-03",
         "Hue is thought to have exported goods for «$1.1 billion» in 2023.",
         "as estimate"),
        ("2024-01-03",
         "Hue's exports last year, at a first count, were «$1.1 billion».",
         "as estimate"),
        ("2024-01-03",
         "Hue's exports grew «9%» in 2023, beating estimates.",
         "as actual"),
        ("2024-01-03",
         "Budget revenue of Hue was «VND12 trillion» in 2023, 104% of the estimate.",
         "as actual"),
        ("2023-07-03",
         "Cao Bang's six-month budget revenue swelled by «21%» to an estimated VND1.1 trillion.",
         "as estimate"),
        ("2023-07-03",
         "Cao Bang collected «VND1.1 trillion» in six months, according to official estimates, and spent more.",
         "as estimate"),
        ("2023-07-03",
         "Cao Bang collected VND1.1 trillion in six months, 58% of the estimate; trade came to «$400 million».",
         "as actual"),
    ],
)  # fmt: skip
def test_estimates_said_behind(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Figures in a row may be of the quarters of a year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "Hue's GRDP grew 7.4% in nine months, the three quarters bringing 7.0%, «7.2%» and 7.8%.",
         "of grdp at 2025-Q2"),
        ("2025-10-09",
         "Quarter by quarter, Hue's GRDP grew 7.0%, «7.2%» and 7.8% in 2025.",
         "of grdp at 2025-Q2"),
        ("2025-10-09",
         "Hue's GRDP in the three quarters of 2025: 7.0%, 7.2%, «7.8%».",
         "of grdp at 2025-Q3"),
        ("2025-10-09",
         "Three quarters of Hue's exports, of tourism and of industry grew by «7.0%», 7.2% and 7.8%.",
         "is change_yoy"),
        ("2025-10-09",
         "In the first three quarters, Hue's GRDP, exports and imports grew 7.0%, «7.2%» and 7.8%.",
         "of exports at 2025-01-01/P9M"),
        ("2024-10-09",
         "By quarter, Phu Tho's industrial output went up «5.1», 6.4 and 8.8 per cent this year.",
         "at 2024-Q1"),
    ],
)  # fmt: skip
def test_quarters_in_a_row(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Figures in a row may be of the quarters of a year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "GRDP Huế qua ba quý năm 2025 lần lượt tăng 7,0%, «7,2%» và 7,8%.",
         "of grdp at 2025-Q2"),
        ("2025-07-09",
         "GRDP Phú Thọ tăng 9,1% trong nửa đầu năm; theo quý là 8,5% và «9,7%».",
         "of grdp at 2025-Q2"),
    ],
)  # fmt: skip
def test_quarters_in_a_row_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)
