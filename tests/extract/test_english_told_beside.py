"""English reports: places before brackets, kinds of visitors, middles of months, goods behind those of a market."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check

LANG = "en"


# --- A bracket with money behind an ordinal says what earned its holder the place; the next holders go on.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Nghe An drew $900 million of FDI in 2021. By capital, Japan was first ($300 million), Thailand "
         "«second» ($200 million) and China third.",
         "2022-11-20", "is rank in nghe-an value 2 with TH"),
        ("Nghe An drew $900 million of FDI in 2021. By capital, Japan was «first» ($300 million), Thailand "
         "second ($200 million) and China third.",
         "2022-11-20", "is rank in nghe-an value 1 with JP"),
        ("Nghe An drew $900 million of FDI in 2021. By capital, Japan was first with $300 million, Thailand "
         "was second with $200 million and China «third».",
         "2022-11-20", "is rank in nghe-an value 3 with CN"),
        ("Nghe An's exports were $900 million in 2021. By market, Japan was first ($300 million), the US "
         "«second» ($200 million).",
         "2022-11-20", "of exports is rank value 2 with US"),
    ],
)  # fmt: skip
def test_places_before_brackets(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- A sum that breaks down into parts does not fall by them.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Can Tho's FDI rose. The total breaks down into «$310 million» for 40 new projects and $120 million "
         "added to 15 existing ones.",
         "2022-11-20", "of fdi_capital_new is level value 310e6"),
        ("Exports of Binh Dinh broke down into «$900 million» of wood products and $120 million of seafood.",
         "2023-01-10", "of exports is level value 900e6"),
    ],
)  # fmt: skip
def test_breaks_down(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- What storms cost, contracts that were signed and yields of a hectare are no figures.
@pytest.mark.parametrize(
    ("text", "exact", "role"),
    [
        ("Floods cost the province 900 billion VND, yet Nghe An expects budget revenue of 20 trillion VND in "
         "2022.",
         "900 billion VND", "unclassified"),
        ("Nghe An collected 20 trillion VND for the budget in 2021. The storm caused losses of 900 billion "
         "VND.",
         "900 billion VND", "unclassified"),
        ("An Giang rice firms signed contracts for 39,000 tonnes in April but shipped 24,000 tonnes.",
         "39,000 tonnes", "unclassified"),
        ("An Giang harvested 900,000 tonnes of rice, an average 6.9 tonnes per hectare.",
         "6.9 tonnes", "unclassified"),
        ("An Giang harvested 900,000 tonnes of rice, an average of 6.9 tonnes a hectare.",
         "6.9 tonnes", "unclassified"),
    ],
)  # fmt: skip
def test_losses_and_yields_no_figure(text: str, exact: str, role: str) -> None:
    assert mention(reading(text, LANG), exact).role == role


# --- The kind of visitors may end a bracket; who comes from within the country is a domestic one.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("For 2025 Lao Cai aims at 9 million tourist arrivals («1.2 million» international).",
         "2024-11-20", "of tourist_arrivals is level item international value 1.2e6 as target"),
        ("Lao Cai received 8.1 million visitors in 2023 («350,000» foreign) and earned VND22 trillion.",
         "2024-11-20", "of tourist_arrivals is level item international value 350000"),
        ("Quang Nam had 7.5 million visitors in 2023. Of them 3.9 million came from abroad and «3.6 million» "
         "from within the country.",
         "2024-01-20", "of tourist_arrivals item domestic value 3.6e6"),
        ("Quang Nam had 7.5 million visitors in 2023. Of these «3.6 million» came from other parts of the "
         "country and 3.9 million from overseas.",
         "2024-01-20", "of tourist_arrivals item domestic value 3.6e6"),
        ("Quang Nam had 7.5 million visitors in 2023, 3.9 million from abroad, up 12%, and «3.6 million» from "
         "inside Vietnam.",
         "2024-01-20", "of tourist_arrivals item domestic value 3.6e6"),
    ],
)  # fmt: skip
def test_kinds_of_visitors(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Counted until the middle of a month are the days to its 15th.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("From the start of the year to mid-November, Vietnam's exports reached «$350 billion».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("Vietnam's exports from January to mid-November reached «$350 billion».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("By mid-November, Vietnam's exports had reached «$350 billion».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("As of mid-November 2024, Vietnam's trade surplus stood at «$23 billion».",
         "2024-11-20", "of trade_balance at 2024-01-01/P10M15D"),
    ],
)  # fmt: skip
def test_middle_of_a_month(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- A sentence that opens with other goods than those of a market is on all markets.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Gia Lai exported $480 million in nine months. Bananas to China: $90 million. Coffee «$210 million»; "
         "rubber $40 million.",
         "2022-10-10", "of exports item coffee with _T"),
        ("Gia Lai exported $480 million in nine months. Banana exports to China were $90 million. Rubber: "
         "«$40 million».",
         "2022-10-10", "of exports item rubber with _T"),
    ],
)  # fmt: skip
def test_goods_behind_a_market(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- A country behind domestic projects is told of foreign ones.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("By 31 December 2023, the parks of Thai Binh had 253 projects: 113 foreign ones with $1.6 billion "
         "and 140 domestic ones with VND40 trillion. Japan led with «23» projects and $900 million.",
         "2024-03-01", "of fdi_projects with JP at 2023-12-31"),
        ("By 31 December 2023, the parks of Thai Binh had 253 projects: 113 foreign ones with $1.6 billion "
         "and 140 domestic ones with VND40 trillion. The biggest investor was Japan with «23» projects and "
         "$900 million.",
         "2024-03-01", "of fdi_projects with JP at 2023-12-31"),
        ("By 31 December 2023, the parks of Thai Binh had 113 foreign projects and 140 domestic ones. Japan "
         "was top of the investors with «23» projects.",
         "2024-03-01", "of fdi_projects with JP at 2023-12-31"),
        ("In 2023, Thai Binh licensed 13 foreign projects and 40 domestic ones. Japanese investors came first "
         "with «3» projects and $90 million.",
         "2024-03-01", "of fdi_projects_new with JP at 2023"),
    ],
)  # fmt: skip
def test_country_behind_domestic_projects(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Growth of a city behind the time that opens the sentence is that of its economy; workers in firms are no firms.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Visitors to Can Tho numbered 10 million. In 2025 the city grew «7.4%», ranking 20th.",
         "2026-01-06", "of grdp is change_yoy at 2025"),
        ("Employment in industrial enterprises of Dong Nai as of April 1, 2019 rose «2.1%» from the previous "
         "month.",
         "2019-05-02", "of workers is change_pop"),
        ("The number of workers in foreign-invested enterprises in Bac Ninh rose «2.1%» in April 2019 from "
         "the previous month.",
         "2019-05-02", "of workers is change_pop"),
    ],
)  # fmt: skip
def test_growth_and_workers(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- What a relative clause says of an owner is not what the figure is of.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Bac Ninh's exports totalled $20 bln in 2015. Foreign firms, which make mostly phones, accounted for "
         "«$17.6 bln».",
         "2016-12-12", "of exports item fdi-sector"),
    ],
)  # fmt: skip
def test_relative_asides(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Capital that came in counted increases is added; so much of the pledges came in the time told.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Vietnam licensed 500 foreign projects worth $9 billion in 2011. Another «$2 billion» came in 180 "
         "capital hikes.",
         "2012-01-20", "of fdi_capital_adjusted at 2011"),
        ("Long An licensed 50 foreign projects worth $190 million in 2011. A further «$90 million» came "
         "through 30 capital increases.",
         "2012-01-20", "of fdi_capital_adjusted at 2011"),
        ("Vietnam drew $15 billion in FDI pledges in 2011. Hai Duong, home to «$2.5 billion» of the pledges, "
         "came first, followed by Hanoi ($1.1 billion).",
         "2012-01-20", "of fdi_capital_attracted at 2011 in hai-duong"),
        ("Vietnam drew $15 billion in FDI pledges in 2011. Hai Duong, home to $2.5 billion of the pledges, "
         "came first, followed by Hai Phong («$1.1 billion»).",
         "2012-01-20", "of fdi_capital_attracted at 2011 in hai-phong-pre-2025"),
        ("Hai Duong is home to 250 foreign projects with «$2.5 billion» in registered capital.",
         "2012-01-20", "of fdi_capital in hai-duong"),
    ],
)  # fmt: skip
def test_counted_increases(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Public investment is narrowed by whose budget pays; an aim may stand before a comma.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("As of October 31, 2025, Gia Lai had paid out VND7 trillion of public investment. Central budget "
         "funds account for «VND3 trillion» of the total and local funds for VND4 trillion.",
         "2025-11-10", "of public_investment item central-government at 2025-01-01/P10M"),
        ("As of October 31, 2025, Gia Lai had paid out VND7 trillion of public investment. Central budget "
         "funds account for VND3 trillion of the total and local funds for «VND4 trillion».",
         "2025-11-10", "of public_investment item local-government at 2025-01-01/P10M"),
        ("Gia Lai disbursed VND7 trillion of public investment in ten months. Of this, central capital was "
         "«VND3 trillion», local capital VND4 trillion.",
         "2025-11-10", "of public_investment item central-government"),
        ("Da Nang had 8 million visitors in 2019. For 2020, «9 million» arrivals are targeted, 12% up on 2019.",
         "2020-01-10", "of tourist_arrivals as target at 2020"),
    ],
)  # fmt: skip
def test_whose_budget(text: str, day: str, expected: str) -> None:
    check(text, expected, day)
