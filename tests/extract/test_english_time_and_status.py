"""Which period a figure is of that says itself that it is an earlier one, and words for what is yet to come."""

import pytest

from tests.extract.test_english import check


# --- Levels and changes of the year or the month before, held against those of now or told behind them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In September Hau Giang imported 19 million USD worth of goods, up 6% from «18 million USD» a year before.",
         "of imports is level at 2022-09"),
        ("In September Hau Giang's imports rose 6% to 19 million USD from «18 million USD» in the same month last "
         "year.", "of imports is level at 2022-09"),
        ("In September Hau Giang exported goods worth 70 million USD, up from «66 million USD» a month earlier.",
         "of exports is level at 2023-08"),
        ("In the first half Hau Giang drew 6 FDI projects; a year earlier it had drawn «9».",
         "of fdi_projects_new at 2022-S1"),
        ("Exports of Hau Giang in September were worth 70 million USD. A year earlier they had been «64 million USD».",
         "of exports at 2022-09"),
        ("Hau Giang collected 5.1 trillion VND for the budget in nine months, more than the «4.7 trillion VND» "
         "collected in the same period last year.", "of budget_revenue at 2022-01-01/P9M"),
        ("In the third quarter, GRDP of Hau Giang grew 9.1%, slower than the «9.7%» of a year earlier.",
         "of grdp is change_yoy at 2022-Q3"),
        ("GRDP growth of Hau Giang quickened to 9.1% in the third quarter from 8.4% in the second and «7.7%» a year "
         "earlier.", "of grdp is change_yoy at 2022-Q3"),
        ("GRDP growth in Hau Giang slowed to 6.6% in the first half of 2023 from «8.4%» in the corresponding period of "
         "2022.", "of grdp is change_yoy at 2022-S1"),
        ("Hau Giang welcomed 400,000 visitors in 2022, a figure that stood at «310,000» the year before.",
         "of tourist_arrivals at 2021"),
        # counter-cases
        ("Exports of Hau Giang in September were 70 million USD, «5%» more than a year earlier.",
         "of exports is change_yoy at 2023-09"),
        ("Exports of Hau Giang in September were «70 million USD», against 64 million USD a year earlier.",
         "of exports is level at 2023-09"),
        ("Exports of Hau Giang in September were 70 million USD. Compared with a year earlier they were "
         "«6 million USD» higher.", "of exports is change_yoy at 2023-09"),
        ("Exports of Hau Giang in September were «97%» of a year earlier.", "is ratio_yoy at 2023-09"),
    ],
)  # fmt: skip
def test_earlier_levels(text: str, expected: str) -> None:
    check(text, expected)


# --- What a stock has changed since the start of the year; means by the year over years told before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bank deposits in Hau Giang totalled 21 trillion VND on September 30, an increase of «9.2%» since the start "
         "of the year.", "of bank_deposits is change_base at 2023-09-30"),
        ("Outstanding loans in Hau Giang have grown by «9.2%» so far this year.", "of bank_credit is change_base"),
        ("Outstanding loans in Hau Giang stood at 9 trillion VND on September 30, up «5.1%» compared to the beginning "
         "of the year.", "of bank_credit is change_base at 2023-09-30"),
        ("Exports of Hau Giang have grown «12%» since the start of the year.", "of exports is change_yoy"),
        ("In 2016-2020 Hau Giang attracted 86 projects. Its GRDP grew by «6.1%» annually. By the end of 2020 income "
         "per capita stood at 51 million VND.", "of grdp is change_avg at 2016-01-01/P5Y"),
        ("Exports of Hau Giang climbed from 490 million USD in 2016 to 730 million USD in 2020, or «10.5%» a year on "
         "average.", "of exports is change_avg at 2016-01-01/P5Y"),
        ("Exports of Hau Giang climbed from 690 million USD in 2019 to 730 million USD in 2020, up «5.8%».",
         "of exports is change_yoy at 2020"),
        ("In the five years to 2020 Hau Giang drew «210 million USD» in FDI.",
         "of fdi_capital_attracted at 2016-01-01/P5Y"),
        ("Since 2021 Hau Giang has attracted «150 million USD» in FDI.",
         "of fdi_capital_attracted at 2021-01-01/P33M20D"),
    ],
)  # fmt: skip
def test_since_and_on_average(text: str, expected: str) -> None:
    check(text, expected)


# --- What is wanted or foreseen, and what came of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang aimed to earn «1 billion USD» from exports in 2023.", "of exports as target at 2023"),
        ("Hau Giang is poised to earn «1 billion USD» from exports in 2024.", "of exports as forecast at 2024"),
        ("Hau Giang is on course to collect «9 trillion VND» for the budget in 2024.", "as forecast at 2024"),
        ("Exports of Hau Giang for 2024 are seen at «1 billion USD».", "of exports as forecast at 2024"),
        ("Hau Giang has been tasked with collecting «9 trillion VND» for the State budget in 2024.", "as target"),
        ("The ministry has assigned Hau Giang to collect «9 trillion VND» for the State budget in 2024.", "as target"),
        ("Exports of Hau Giang could top «1 billion USD» in 2024, officials said.", "as forecast at 2024"),
        ("Hau Giang looks forward to welcoming «600,000» visitors in 2024.", "of tourist_arrivals as target"),
        ("Hau Giang's exports in nine months were provisionally put at «590 million USD».", "as estimate"),
        ("Hau Giang wants to lift exports by «12%» in 2024.", "of exports is change_yoy at 2024 as target"),
        ("Last year's plan was for 800 million USD in exports but Hau Giang shipped «710 million USD».",
         "of exports as actual at 2022"),
        ("Hau Giang planned to earn 800 million USD from exports in 2022, but actually earned «710 million USD».",
         "of exports as actual at 2022"),
        ("Hau Giang aims for 1 billion USD in exports this year, but imports of only «200 million USD».",
         "of imports as target at 2023"),
        ("Budget revenue in Hau Giang was 5 trillion VND in the first half. The province expects to collect 9 trillion "
         "VND for the whole year, «15%» above the target.", "of budget_revenue is plan_ratio at 2023"),
        ("Budget revenue in Hau Giang was 5 trillion VND in the first half, fulfilling «62%» of the target for 2023.",
         "of budget_revenue is plan_ratio at 2023-S1 as actual"),
    ],
)  # fmt: skip
def test_status(text: str, expected: str) -> None:
    check(text, expected)


# --- The value of an index is no growth.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The industrial production index of Hau Giang in July was put at «107.3%» compared with the same month last "
         "year.", "of industrial_production_index is ratio_yoy at 2023-07"),
        ("Hau Giang's IIP stood at «108.1 percent» in July.", "of industrial_production_index is ratio_yoy"),
        ("Hau Giang's IIP stood at 108.1 percent in July, against «104.4 percent» in July 2022.", "is ratio_yoy"),
        ("The IIP of Hau Giang rose 9% in July. Electronics make up «96%» of industrial output.", "is share"),
        ("Hau Giang's IIP jumped «94.5%» in July.", "of industrial_production_index is change_yoy"),
        ("Hau Giang's IIP grew 9% in July, manufacturing «12.3%».", "of industrial_production_index is change_yoy"),
    ],
)  # fmt: skip
def test_index_values(text: str, expected: str) -> None:
    check(text, expected)
