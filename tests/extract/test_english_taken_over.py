"""Topics that a sentence takes over from what was told before, and those that it does not (`«»` marks the figure)."""

import pytest

from tests.extract.test_english import check


# --- What fills the coffers is budget revenue; bare collection goes on with the customs office.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Hai Phong's customs office collected «VND51.2 trillion» in ten months.",
         "of budget_revenue item customs-revenue in hai-phong-pre-2025 is level", "2019-11-08"),
        ("The customs department of Dong Nai put «VND14.3 trillion» into the State coffers between January and "
         "September 2019.",
         "of budget_revenue item customs-revenue in dong-nai-pre-2025 is level", "2019-11-08"),
        ("The State budget received «VND14.3 trillion» from the customs department of Dong Nai in nine months.",
         "of budget_revenue item customs-revenue in dong-nai-pre-2025", "2019-11-08"),
        ("Dong Nai Customs handled trade worth $25.3 billion in nine months. In September alone it collected "
         "«VND1.6 trillion».",
         "of budget_revenue item customs-revenue at 2019-09", "2019-11-08"),
        ("Dong Nai collected «VND41.3 trillion» for the State budget in nine months.",
         "of budget_revenue item _T", "2019-11-08"),
        ("Customs officers of Dong Nai dealt with 310 violations. The goods were worth «VND120 billion».",
         "role unclassified", "2019-11-08"),
        ("Exports cleared by the customs department of Dong Nai came to «$14.8 billion» in nine months.",
         "of exports item _T", "2019-11-08"),
    ],
)  # fmt: skip
def test_collection(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- A pronoun points to what was counted last: of what no indicator counts, nothing told before goes on.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Banks in Hau Giang had VND30.4 trillion in outstanding loans at the end of June. The virus left "
         "2,310 customers in trouble, with debts of «VND5.6 trillion».",
         "role unclassified", "2020-07-23"),
        ("Trade of Hau Giang was worth $430 million in six months. Inspectors caught 211 smugglers. Their goods "
         "were worth «VND7.8 billion».",
         "role unclassified", "2020-07-23"),
        ("Hau Giang collected VND3.1 trillion for the budget in six months. Officers dealt with 640 violations. "
         "Their worth: «VND11.2 billion».",
         "role unclassified", "2020-07-23"),
        ("Outstanding loans of banks in Hau Giang were VND30.4 trillion in June. Repayments were put off for 2,310 "
         "customers, who owe «VND5.6 trillion».",
         "role unclassified", "2020-07-23"),
        ("Exports of Hau Giang came to $430 million in six months. The province has 14 hospitals, whose equipment "
         "cost «$9.3 million».",
         "role unclassified", "2020-07-23"),
        ("Hau Giang's retail sales were VND13.1 trillion. It has 61 cooperatives with assets of «VND410 billion».",
         "role unclassified", "2020-07-23"),
        ("Bad debts in Hau Giang were VND410 billion. Farmers hit by drought number 3,300. They owe «VND98 billion» "
         "to shopkeepers.",
         "role unclassified", "2020-07-23"),
        ("Hau Giang has 4,100 enterprises. Their exports reached «$430 million» in six months.",
         "of exports", "2020-07-23"),
    ],
)  # fmt: skip
def test_of_unread(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Growth is the economy's among aims, and behind a sentence that turned from the figures before it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Banks in Soc Trang had outstanding loans of VND41 trillion at the end of June. Bad debt was 1.2 "
         "percent.\nThe economy did not do well in the six months. Growth was «2.3 percent».",
         "of grdp is change_yoy", "2020-07-10"),
        ("Soc Trang's retail sales were VND41 trillion in six months, up 4 percent.\nThe provincial growth rate was "
         "«2.3 percent».",
         "of grdp is change_yoy", "2020-07-10"),
        ("For 2021 Soc Trang wants exports of $1 billion and growth of «7 percent».",
         "of grdp is change_yoy as target in soc-trang", "2020-07-10"),
        ("Soc Trang wants its growth to be «7 percent» next year and its exports to come to $1 billion.",
         "of grdp as target is change_yoy", "2020-07-10"),
        ("Farming gave 0.4 points of Soc Trang's growth in 2019, industry 2.2 points. Total growth was «5.1 "
         "percent».",
         "of grdp item _T is change_yoy", "2020-07-10"),
        ("Soc Trang's exports were $410 million in six months. Growth was «2.3 percent».",
         "of exports is change_yoy", "2020-07-10"),
        ("Loans of banks in Soc Trang were VND41 trillion at the end of June. Credit growth was «2.3 percent».",
         "of bank_credit", "2020-07-10"),
        ("Loans in Bac Lieu came to VND27 trillion in 2020. The year was a hard one for everybody. Growth was only "
         "«3.1 percent», or half of 2019's.",
         "of grdp is change_yoy in bac-lieu", "2021-03-10"),
        ("Bac Lieu is striving for budget revenue of VND4 trillion and a growth rate of «6.5 percent» in 2022.",
         "of grdp as target", "2021-03-10"),
        ("Services grew by 4 percent in Bac Lieu in 2020 and shrimp farming by 7. Overall growth was «5.2 percent».",
         "of grdp item _T is change_yoy", "2021-03-10"),
        ("Exports of Bac Lieu did well in 2020. Growth was «5.2 percent».",
         "of exports", "2021-03-10"),
        ("Bac Lieu had exports of $700 million in 2020. Nobody had expected shrimp to sell so well. Growth was «5.2 "
         "percent».",
         "of exports", "2021-03-10"),
    ],
)  # fmt: skip
def test_bare_growth(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- A clause between two commas names nothing of what is behind it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Growth rates of the provinces in 2023: Nam Dinh 10.19%.\nAt the other end, Vinh Long contracted by «3.4%» "
         "and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Growth rates of the provinces in 2023: Nam Dinh 10.19%.\nAt the other end, Vinh Long, hit by weak demand, "
         "contracted by «3.4%» and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Gia Lai had a growth rate of 6% in 2023. Kon Tum, whose hydropower plants lacked water, shrank by «1.1%».",
         "of grdp is change_yoy in kon-tum value -1.1", "2024-01-09"),
        ("Gia Lai had a growth rate of 6% in 2023 and Dak Nong 5%. Kon Tum, where the prices of tapioca collapsed, "
         "contracted by 1.1% and ranked «61st».",
         "of grdp is rank in kon-tum value 61", "2024-01-09"),
        ("In 2023 the economy of Gia Lai, which lives on coffee and timber exports, expanded by «6%».",
         "of grdp is change_yoy in gia-lai-pre-2025", "2024-01-09"),
    ],
)  # fmt: skip
def test_inset_clause(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Its growth, behind what is counted in an area, is that of its economy.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Quang Ngai has 41 industrial parks and 12,000 enterprises. Its growth rate in 2025 was «6.1%».",
         "of grdp is change_yoy at 2025", "2026-01-05"),
        ("Quang Ngai is home to 1.2 million people. In 2025 its growth reached «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 41 industrial parks. The province's growth was «6.1%» in 2025.",
         "of grdp is change_yoy", "2026-01-05"),
        ("There are 41 parks in Quang Ngai. Its growth of «6.1%» in 2025 was above the average.",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 640 FDI projects. Its growth in 2025: «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 12,000 firms. For 2026 its growth is to come to «8%».",
         "of grdp as target", "2026-01-05"),
        ("Quang Ngai employs 90,000 workers in its parks. Last year its growth came to «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai's exports were $2 billion in 2025. Its growth was «6.1%».",
         "of exports", "2026-01-05"),
        ("Quang Ngai welcomed 2 million visitors in 2025. Growth was «6.1%».",
         "of tourist_arrivals", "2026-01-05"),
        ("Quang Ngai's tourism had 2 million guests in 2025. Its growth was «6.1%».",
         "of tourist_arrivals", "2026-01-05"),
        ("Tuyen Quang counts 3,900 enterprises. Its growth last year was «7.2%».",
         "of grdp is change_yoy at 2025", "2026-02-05"),
        ("Some 800,000 people live in Tuyen Quang. Its growth rate hit «7.2%» in 2025.",
         "of grdp", "2026-02-05"),
        ("Tuyen Quang has 9 industrial parks. Between 2021 and 2025 its growth was «7.2%» a year.",
         "of grdp", "2026-02-05"),
    ],
)  # fmt: skip
def test_its_growth(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Bare revenue is the State's wherever it stands behind the budget.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Ha Nam collected VND9,400 billion for the budget in 2018. Expenditure was VND7,200 billion. For 2019 "
         "revenue is to reach «VND8,700 billion».",
         "of budget_revenue as target at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. In 2019 it wants to have revenue of «VND8,700 "
         "billion».",
         "of budget_revenue as target at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. The resolution foresees revenue of «VND8,700 "
         "billion» in 2019.",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. The forecast puts revenue for 2019 at «VND8,700 "
         "billion».",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. A revenue of «VND8,700 billion» is expected "
         "next year.",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam's firms had a good year; their revenue was «VND8,700 billion» in 2018.",
         "role unclassified", "2018-12-25"),
    ],
)  # fmt: skip
def test_bare_revenue(text: str, expected: str, published: str) -> None:
    check(text, expected, published)
