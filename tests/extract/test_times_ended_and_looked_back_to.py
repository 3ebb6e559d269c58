"""Times that have ended, years looked back to, when a text was written, and aims told in other words."""

import pytest

from tests.extract.test_english import check


# --- Where a clause says that a time has ended, what is told beside it is counted until then; so is what months leave.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-10-05",
         "Hue\n\nBy the time September was over, Hue had exported goods worth «US$810 million».",
         "at 2023-01-01/P9M"),
        ("2023-10-05",
         "Hue\n\nWhen the third quarter ended on 30 September, Hue had exported goods worth «US$810 "
         "million».",
         "at 2023-01-01/P9M"),
        ("2023-10-05",
         "Hue\n\nHue had exported goods worth «US$810 million» when September came to an end.",
         "at 2023-01-01/P9M"),
        ("2023-10-05",
         "Hue\n\nWhen September 30 came to a close, Hue had «160» valid FDI projects.",
         "at 2023-09-30"),
        ("2023-10-05",
         "Hue\n\nWhen September began, Hue exported goods worth «US$81 million» in a week.",
         "at 2023-09"),
        ("2023-10-05",
         "Hue\n\nThe January-to-September exports of Hue totalled «US$810 million».",
         "at 2023-01-01/P9M"),
        ("2022-11-08",
         "Long An's parks\n\nWith two months in hand, the parks of Long An have attracted «US$700 million» "
         "of foreign capital.",
         "at 2022-01-01/P10M"),
        ("2023-10-05",
         "Bac Lieu\n\nThree months still remain, but Bac Lieu has already exported goods worth «US$710 "
         "million».",
         "at 2023-01-01/P9M"),
        ("2023-03-08",
         "Ha Nam\n\nIn two months foreign investors put «US$880 million» into Ha Nam.",
         "at 2023-01-01/P2M"),
        ("2023-07-05",
         "Hue\n\nAt the year's halfway mark Hue's exports stand at «US$510 million».",
         "at 2023-S1"),
        ("2020-12-07",
         "Bac Ninh\n\nThe tax office of Bac Ninh expects «VND30,300 billion» in the budget by the end of this"
         " month.",
         "at 2020 as estimate"),
        ("2020-11-07",
         "Bac Ninh\n\nUp to last month Bac Ninh had collected «VND26,000 billion» for the budget.",
         "at 2020-01-01/P10M"),
        ("2020-11-07",
         "Bac Ninh\n\nThis month Bac Ninh exported goods worth «US$3 billion».",
         "at 2020-11"),
        ("2017-09-10",
         "Kien Giang shrimp\n\nKien Giang exported shrimp worth US$210 million in eight months. It wants to "
         "reach «US$400 million» by December 31.",
         "at 2017 as target"),
        ("2018-01-10",
         "Kien Giang shrimp\n\nKien Giang had exported shrimp worth «US$410 million» by New Year's Eve.",
         "at 2017"),
    ],
)  # fmt: skip
def test_left(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A year that something is only held against is not what `the year` means; nor is a text on the month of a story.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-12-20",
         "Kon Tum\n\nGRDP per person came to $1,700 in 2019, up from $1,560 in 2018. For the year "
         "exports of «$140 million» are estimated.",
         "at 2019"),
        ("2019-12-20",
         "Kon Tum\n\nGRDP of Kon Tum rose 9 percent in 2019, against 8 percent in 2018. Exports in the year "
         "reached «$140 million».",
         "at 2019"),
        ("2019-12-20",
         "Kon Tum\n\nGRDP per head was $1,700 in 2019. It had been $1,560 in 2018. Exports over the year "
         "reached «$140 million».",
         "at 2019"),
        ("2020-03-20",
         "Kon Tum\n\nGRDP per head was $1,700 in 2019. In 2018 the province exported goods worth $110 "
         "million. Imports over the year reached «$40 million».",
         "at 2018"),
        ("2022-12-15",
         "Phu Yen\n\nThe farmers of Phu Yen had feared the worst in April. In 2022 the province's exports "
         "are estimated at US$300 million. GRDP grew «8.1 percent».",
         "at 2022"),
        ("2021-12-30",
         "Hai Phong\n\nThe city lay silent in August, locked down and worried. GRDP nevertheless rose 12.4 "
         "percent in 2021. Exports brought in «US$25 billion».",
         "at 2021"),
        ("2024-10-03",
         "Hue\n\nExporters of Hue were busy in September. They sold goods worth «US$110 million».",
         "at 2024-09"),
        ("2025-12-11",
         "Quang Tri\n\nThe Council of Quang Tri wants GRDP to rise by 10% in 2026.\n\nBefore it voted, it "
         "looked back on 2025, the year in which it absorbed Quang Binh. The "
         "economy is estimated to have grown «8.1%».",
         "at 2025 as estimate"),
    ],
)  # fmt: skip
def test_looked_back(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- What was planned for a year says when a text was written, and so does the day on which the plan was made.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (None,
         "Quang Nam\n\nQuang Nam's exports grew 9% in the first nine months of 2025. Imports were «US$1.1 "
         "billion» in the nine months. That is 70% of what was planned for 2025.",
         "at 2025-01-01/P9M"),
        (None,
         "Quang Nam\n\nIn nine months Quang Nam exported goods worth «US$1.1 billion», 8% more than in 2024.",
         "at 2025-01-01/P9M"),
        (None,
         "Ha Nam\n\nThe People's Council of Ha Nam on December 9, 2024 adopted its resolution, under which "
         "GRDP is to rise by 11 percent in 2025. In 2024 the province, whose new bridge opened in July, "
         "exported goods worth 7 billion USD. Growth this year is estimated at «10.1 percent».",
         "at 2024 as estimate"),
    ],
)  # fmt: skip
def test_written(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A change from one month to the next is of the second, against the first.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-11-29",
         "Can Tho\n\nThe consumer price index of Can Tho rose by «0.31%» between October and November.",
         "at 2024-11 is change_pop"),
        ("2024-06-03",
         "Can Tho\n\nBetween April and May exports of Can Tho fell by «6.1%» to US$210 million.",
         "at 2024-05 is change_pop"),
        ("2024-06-03",
         "Can Tho\n\nBetween April and May Can Tho exported goods worth «US$410 million».",
         "at 2024-04-01/P2M is level"),
        ("2024-06-03",
         "Can Tho\n\nFrom April to May exports of Can Tho rose «6.1%» against the same period of last year.",
         "at 2024-04-01/P2M is change_yoy"),
    ],
)  # fmt: skip
def test_month_to_month(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- What should be beside an aim is aimed at, and so is what a headline tells of it; what a plan was is no outturn.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-12",
         "Hue votes\n\nThe People's Council of Hue adopted its plan on Thursday, under which GRDP is to grow"
         " by 10 percent in 2026.\n\nIf the plan works out, GRDP per capita will amount to «VND110 million».",
         "as target at 2026"),
        ("2025-12-12",
         "Hue votes\n\nThe Council of Hue wants VND40 trillion of social investment for next year. "
         "Exports should reach US$2 billion, and shops should sell «13%» more than in 2025.",
         "as target at 2026"),
        ("2025-12-12",
         "Hue votes\n\nExporters of Hue expect a good year. In 2026 exports should be worth «US$2 billion».",
         "as forecast at 2026"),
        ("2024-12-27",
         "Khanh Hoa guests\n\nIn 2024 Khanh Hoa received 10.8 million visitors, which is 120.3 percent of its "
         "plan of «9 million».",
         "as target at 2024"),
        ("2024-12-27",
         "Khanh Hoa guests\n\nIn 2024 exports of Khanh Hoa reached 105 percent of the target, which means "
         "«US$2.1 billion».",
         "as actual at 2024"),
        ("2025-12-12",
         "«9%» or more: Hue lawmakers set bar for next year\n\nThe People's Council of Hue wants GRDP to "
         "rise by at least 9% in 2026.",
         "as target at 2026"),
        ("2025-12-12",
         "Hue's economy up «9%»\n\nGRDP of Hue is estimated to have risen 9% in 2025.",
         "as actual at 2025"),
    ],
)  # fmt: skip
def test_aims_told(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- What came in a time is of now only where its own clause says so; a month alone on the first line dates the text.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "Hai Phong\n\nWith its factory belt now stretching to the sea, Hai Phong lured «VNĐ12,860 billion» "
         "from home investors and US$3.24 billion from abroad in the first nine months of the year.",
         "at 2025-01-01/P9M"),
        ("2025-10-09",
         "Hai Phong\n\nIn the first nine months Hai Phong's exports grew 9%. Its port, which now has 12 "
         "berths, handled goods. Budget revenue was «VNĐ22 trillion».",
         "at 2025-01-01/P9M"),
        ("2024-01-04",
         "Ha Nam\n\nGRDP of Ha Nam went up by 8.05% last year, to what is now VND56,700 billion. People earned "
         "«VND72 million» each.",
         "at 2023"),
        ("2024-01-04",
         "Ha Nam\n\nBudget revenue of Ha Nam rose 8.05% in 2023. Ha Nam now has «900» FDI projects.",
         "at none"),
        ("2025-12-12",
         "Hue\n\nFor the State coffers VND14.3 trillion are to be raised in 2026, «10 percent» "
         "over the likely takings of 2025.",
         "at 2026"),
        (None,
         "December 2018\n\nThai Binh closes a good year\n\nThe poverty rate of Thai Binh went down to "
         "«2.1%». Exports for the year came to US$1.7 billion.",
         "at 2018"),
        (None,
         "November 2018\n\nThai Binh: factories hum\n\nExports of Thai Binh came to «US$150 million» in the "
         "month.",
         "at 2018-11"),
        ("2025-10-02",
         "Gia Lai\n\nBy 30 September the treasury paid VND8,912 billion for public works, so that «55.9%» "
         "of the plan is done.",
         "as actual at 2025-01-01/P9M"),
        ("2025-10-02",
         "Gia Lai\n\nGia Lai wants to disburse «95%» of its public investment plan this year.",
         "as target at 2025"),
    ],
)  # fmt: skip
def test_now_beside(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A figure behind `after` is of an earlier time; a verb of the past goes on with what was, `should` with an aim.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-01-08",
         "Hai Duong\n\nHai Duong plans growth of 10% for 2025, after 9% in 2024. Exports are to hit «US$10 "
         "billion».",
         "at 2025 as target"),
        ("2019-12-20",
         "Kon Tum\n\nGRDP of Kon Tum rose 9 percent in 2019. Its exports were $140 million, after $120 "
         "million in 2018. Imports for the year came to «$30 million».",
         "at 2019"),
        ("2025-01-08",
         "Hai Duong\n\nHai Duong did well in 2024. For 2025 it plans growth of 10%. Exports hit «US$9 "
         "billion».",
         "at 2024 as actual"),
        ("2025-01-08",
         "Hai Duong\n\nHai Duong did well in 2024. For 2025 it plans growth of 10%. Exports are to hit «US$9"
         " billion».",
         "at 2025 as target"),
        ("2025-01-08",
         "Hai Duong\n\nHai Duong plans growth of 10% this year. Exports hit US$9 billion in 2024 and should "
         "reach «US$10 billion».",
         "at 2025 as forecast"),
        ("2025-01-08",
         "Hai Duong\n\nIn December Hai Duong's CPI rose 0.2% from November. Over the year it was up «3.1%» "
         "on average.",
         "at 2024"),
        ("2025-10-06",
         "Nine months of Hai Duong in figures\n\nExports came to «US$7.1 billion».",
         "at 2025-01-01/P9M"),
    ],
)  # fmt: skip
def test_beside_aims(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Years that words only lead to date a clause behind them; aims that a sentence announces are of what follows.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-20",
         "Nghe An\n\nOver the five years from 2021 to 2025, Nghe An's exports came to «US$14.1 billion».",
         "at 2021-01-01/P5Y"),
        ("2025-12-20",
         "Nghe An\n\nIn the five-year term 2021-2025, Nghe An's exports came to «US$14.1 billion».",
         "at 2021-01-01/P5Y"),
        ("2025-12-20",
         "Nghe An\n\nHit by five storms from 2021 to 2025, Nghe An's farmers lost much. Exports in 2025 came"
         " to «US$3.1 billion».",
         "at 2025"),
        ("2025-12-20",
         "Nghe An\n\nThe Council set its goals for 2026. They include growth of 10% and exports of «US$4.8 "
         "billion».",
         "at 2026 as target"),
        ("2025-12-20",
         "Nghe An\n\nIn 2026, the plan says, exports will be «US$4.8 billion».",
         "at 2026 as target"),
        ("2025-10-06",
         "Nghe An\n\nIn September, Nghe An's exports were US$410 million. In the three quarters, they were "
         "US$3.1 billion. Imports were «US$1.9 billion».",
         "at 2025-01-01/P9M"),
        ("2025-07-03",
         "Nghe An\n\nHalf of the year is over, and Nghe An has earned «US$2 billion» from exports.",
         "at 2025-S1"),
    ],
)  # fmt: skip
def test_terms(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)
