"""Which time a sentence leaves to the next, what is only aimed at, and what a change is measured from."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check, parted


# --- Months that only add up to the one of the heading end with their paragraph; so does not what is headed anew.
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Yen Bai: industry and trade, September 2024\nThe month's exports were $36 million, bringing the "
         "nine-month sum "
         "to $290 million.\nRetailers sold goods for «VND2.3 trillion».", "at 2024-09", "2024-10-04"),
        ("Tra Vinh in June 2023\nThe IIP fell 4% from May; for the half-year it is 9% up.\n- Budget revenue: "
         "«VND420 billion»", "at 2023-06", "2023-07-03"),
        ("Lang Son's prices in July 2024\nThe CPI climbed 0.5%, and the mean of seven months was 4.1% above "
         "that of last "
         "year.\nThe CPI of transport added «1.3%» over the month.", "at 2024-07 is change_pop", "2024-08-03"),
        ("Lang Son in July 2024\nExports were $30 million.\nIn the seven months:\nImports: «$190 million»",
         "at 2024-01-01/P7M", "2024-08-03"),
        ("Yen Bai exported $36 million worth of goods in September, $290 million in nine months.\nOf that, tea fetched "
         "«$20 million».", "at 2024-01-01/P9M", "2024-10-04"),
        ("July crowds in Hue\nIn seven months Hue received 2.6 million tourists.\nLang Co hosted «300,000» tourists in "
         "the same seven months.", "at 2022-01-01/P7M", "2022-08-03"),
    ],
)  # fmt: skip
def test_month_of_the_heading(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What is aimed at or foreseen leaves neither its time nor its status to what a sentence tells of what there is.
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Ten-month exports of Vinh Long stood at $720 million.\nThe trade department thinks that $880 "
         "million can be had "
         "by the close of 2023.\nTextiles brought in «$95 million».", "at 2023-01-01/P10M as actual", "2023-11-06"),
        ("Lao Cai welcomed 5.1 million guests by the end of July. For 2024 it aims at 8 million, and at 10 "
         "million a year "
         "later.\nRevenue from tourism climbed to «VND17 trillion».", "at 2024-01-01/P7M as actual", "2024-08-02"),
        ("By 2030, 24 industrial parks are planned in Ha Nam. Of these, «9» have been built.", "at none as actual",
         "2024-07-17"),
        ("Aim of Ha Nam: 24 industrial parks by 2030. «9» of them are operating.", "as actual", "2024-07-17"),
        ("Target for 2024: exports of $5 billion. Ha Nam has shipped «$2.6 billion» so far.", "as actual",
         "2024-07-17"),
        ("Goals for 2025 of Bac Lieu: «12» industrial parks. 800 new firms.", "as target", "2024-07-17"),
        ("Son La wants 8% a year in 2021-2025, but in 2023 it grew only «1.2%».", "as actual at 2023", "2025-11-20"),
        ("Growth of Son La averaged «5.4%» per year in 2016-2020, below a target of 7%.", "as actual is change_avg",
         "2020-10-20"),
        ("Exports of Ben Tre shall rise to «$1.6 billion» this year.", "as target is level", "2023-05-12"),
        ("Hau Giang's GRDP grew 12% in 2023, more than the «10%» which the council had demanded.", "as target",
         "2024-01-12"),
        ("Ben Tre's exports went past «$1.5 billion» in 2023.", "is level as actual", "2024-01-12"),
        ("Ben Tre's exports rose by «$150 million» in 2023.", "is change_yoy", "2024-01-12"),
    ],
)  # fmt: skip
def test_aims_and_what_there_is(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What a change is measured from, however it is put; the day of a stock; growth behind a turn to another time.
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Bac Kan sets itself aims for 2025\nExports of $30 million, «12%» more than what is foreseen for 2024.",
         "at 2025 as target", "2024-12-12"),
        ("Bac Kan's aims for 2025\nBudget revenue: VND1.1 trillion, «8%» above the likely outcome of 2024.",
         "at 2025 as target", "2024-12-12"),
        ("In nine months Ca Mau exported goods worth $930 million, «0.9 times» the amount of last year's same stretch.",
         "at 2023-01-01/P9M is ratio_yoy", "2023-10-12"),
        ("By June 30 the deposits of Kon Tum's banks were «6.2 percent» above the year-end 2020 balance.",
         "is change_base at 2021-06-30", "2021-07-10"),
        ("At June 30 Kon Tum's outstanding loans were up «4 percent» on the end-2020 reading.",
         "is change_base at 2021-06-30", "2021-07-10"),
        ("Kon Tum had «2,410» enterprises on the very last day of 2019.", "at 2019-12-31", "2020-01-10"),
        ("Kon Tum's poverty rate went down from 17 percent to 13.6 percent in 2019, or by «3.4 percentage points».",
         "value -3.4 is change_yoy", "2020-01-10"),
        ("Occupancy in the parks of Kon Tum grew from 50 percent to 58 percent in 2019, or by «8 percentage points».",
         "value 8", "2020-01-10"),
        ("In 2018 exports of Hai Duong amounted to $5.2 billion; in 2020 it was $7.1 billion.\nAt 31 December 2020 the "
         "province had 440 FDI projects.\nThe budget took in «VND17 trillion».", "at 2020", "2021-01-15"),
        ("At the end of March, loans in Ha Tinh stood at VND70 trillion.\nNumbers on the first quarter were "
         "mixed. Growth "
         "reached «5.1 percent».", "of grdp at 2022-Q1", "2022-04-08"),
        ("Exports of Ha Nam were $5 billion last year.\nIn the PCI, that of 2022, Ha Nam had held the «38th» rank.",
         "at 2022", "2024-02-20"),
    ],
)  # fmt: skip
def test_bases_and_days(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Points by which something moved a growth are what it contributed; those by which a growth turned are a change.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Industry lifted the growth of Lam Dong by «1.9 percentage points» in 2022.",
         "of grdp is contribution value 1.9"),
        ("In 2022 services gave Lam Dong's growth «1.2 percentage points».", "of grdp is contribution item services"),
        ("Construction dragged Lam Dong's growth down by «0.3 percentage points» in 2022.",
         "of grdp is contribution value -0.3"),
        ("Of Lam Dong's growth of 5 percent in 2022, «1.2 percentage points» came from services.", "is contribution"),
        ("Growth of Lam Dong's industry in 2022 slowed by «2 percentage points».", "is change_yoy value -2"),
    ],
)  # fmt: skip
def test_moved_growth(text: str, expected: str) -> None:
    check(text, expected)


# --- An undated text that reports on last year and plans for this one appears early in it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Tri earned «VND2.1 trillion» from visitors last year; in December alone they spent VND160 billion.\n"
         "Revenue of VND2.5 trillion is aimed at in 2025.", "2024"),
        ("Kon Tum, a look back\nExports last year: $310 million.\nUp to 31 December, the Treasury had disbursed "
         "«VND3,100 billion».\nPlan for 2022: $340 million.", "2021"),
        ("Last year Kon Tum exported «$310 million». In the first quarter of 2024 it was $80 million.", "2023"),
    ],
)  # fmt: skip
def test_undated_last_year(text: str, expected: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, "en", None), exact, nth).time_period == expected


# --- Parts of a year, however they are named.
@pytest.mark.parametrize(
    ("when", "period"),
    [
        ("In the opening quarter,", "2024-Q1"),
        ("In the opening half of the year,", "2024-S1"),
        ("At the half-way mark of the year,", "2024-S1"),
        ("By mid-year,", "2024-S1"),
        ("In the first semester,", "2024-S1"),
        ("In the sixth month of the year,", "2024-06"),
        ("In the month just ended,", "2024-06"),
        ("In the month of May,", "2024-05"),
        ("In 2023's last three months,", "2023-Q4"),
        ("In nine months last year,", "2023-01-01/P9M"),
        ("In the year that has passed,", "2023"),
    ],
)
def test_parts_of_a_year(when: str, period: str) -> None:
    check(
        f"{when} the tax office of Hai Duong took in budget revenue of «VND9 trillion».", f"at {period}", "2024-07-10"
    )


# --- A bracket that ends with the same period tells what it was then.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Growth of Hau Giang in the first half was 4 percent («7.3 percent» in the same period last year).",
         "at 2022-S1 is change_yoy"),
        ("Growth of Hau Giang in the first half was «4 percent» (7.3 percent in the same period last year).",
         "at 2023-S1"),
        ("Early numbers point to growth of «5.8%» in Hau Giang in the first half of 2023.", "as estimate"),
        ("Hau Giang has pencilled in exports of «$1.4 billion» for this year.", "as target at 2023"),
    ],
)  # fmt: skip
def test_then_and_early(text: str, expected: str) -> None:
    check(text, expected)


# --- What was planned or forecast, and came otherwise or is told between commas, makes no figure an aim.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kien Giang, which plans to double its trade by 2030, imported goods worth «$60 million» in April.",
         "as actual"),
        ("Defying early forecasts, Kien Giang's visitors rose to «900,000» in April.", "as actual"),
        ("As had been expected, Kien Giang's budget revenue reached «VND1.1 trillion» in April.", "as actual"),
        ("Kien Giang beat its target and exported goods worth «$95 million» in April.", "as actual"),
        ("Kien Giang's exports look like topping «$1 billion» this year.", "as forecast"),
        ("Exports of Kien Giang, which are expected to reach «$1 billion» this year, grew 9% in April.", "as forecast"),
        ("Industry in Kien Giang should not go below «8%» growth this year, the council says.", "as target"),
    ],
)  # fmt: skip
def test_planned_otherwise(text: str, expected: str) -> None:
    check(text, expected, "2024-05-10")
