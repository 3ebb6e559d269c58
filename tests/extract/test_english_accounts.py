"""Accounts of a province: parts of its GRDP, its budget, banks and prices."""

import pytest

from tests.extract.test_english import check

GROWN = "The GRDP of Nam Dinh grew 5.6% in the first half of 2023. "


# --- Parts of a whole that the sentence names first.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 Nam Dinh's GRDP was 68 trillion VND, in which services took 36%, industry «39%».",
         "of grdp item industry is share"),
        ("In 2023 Nam Dinh's GRDP was 68 trillion VND, in which services grew «6%».",
         "of grdp item services is change_yoy"),
        ("Of Nam Dinh's GRDP in 2023, services made «36%» and industry 39%.", "of grdp item services is share"),
        ("Of Nam Dinh's exports in 2023, rice grew «6%».", "of exports item rice is change_yoy"),
        (GROWN + "The sectors grew by «4.4%» (agriculture), 7.9% (industry) and 5.2% (services).",
         "of grdp item agriculture is change_yoy"),
        (GROWN + "Agriculture: +1.41%; industry: +12.73%; services: +«6.79%».", "of grdp item services"),
        ("Nam Dinh's economy got 7% bigger in 2023: industry gave «4.1 percentage points», services 2.4 points.",
         "of grdp item industry is contribution"),
        ("Nam Dinh's economy got 7% bigger in 2023: industry gave 4.1 percentage points, services «2.4 points».",
         "of grdp item services is contribution"),
    ],
)  # fmt: skip
def test_parts_of_a_whole(text: str, expected: str) -> None:
    check(text, expected)


# --- The subject behind a year is no level to compare with.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first nine months of 2023 total exports of Nam Dinh came to «29 million USD».",
         "of exports at 2023-01-01/P9M"),
        ("In 2023 total social investment in Nam Dinh came to «29 trillion VND».", "of social_investment at 2023"),
        ("Exports of Nam Dinh in 2023 were three times the 2016 level, at «29 million USD».", "of exports at 2023"),
    ],
)  # fmt: skip
def test_subject_behind_a_year(text: str, expected: str) -> None:
    check(text, expected)


# --- Budget and banks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 the tax office of Nam Dinh collected «9 trillion VND».", "of budget_revenue"),
        ("Budget revenue of Nam Dinh in 2023 was 6 trillion VND. Spending was «12 trillion VND».",
         "of budget_expenditure"),
        ("Banks of Nam Dinh had lent «98 trillion VND» in 2023.", "of bank_credit"),
        ("Against the plan of «4 trillion VND», Nam Dinh's budget revenue reached 2 trillion VND in 2023.",
         "of budget_revenue as target"),
        ("In 2023 Nam Dinh aims for 8% GRDP growth and «78 million VND» of GRDP per head.",
         "of grdp_per_capita is level"),
        ("For 2023 Nam Dinh has set a target of GRDP growth of 7%. Exports should reach «3 billion USD».",
         "of exports as target"),
        ("In 2023 «2.1%» of the households of Nam Dinh were poor.", "of poverty_rate is level"),
    ],
)  # fmt: skip
def test_budget_and_banks(text: str, expected: str) -> None:
    check(text, expected)


# --- A headline or a sentence without a figure may say of which year plans are.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Main targets of Nam Dinh for 2024\n\n1. GRDP growth: 7%\n\n2. Exports of over «920 million USD».",
         "of exports at 2024 as target"),
        ("Nam Dinh: goals for 2024\n\n1. Exports of «920 million USD».", "of exports at 2024 as target"),
        ("Nam Dinh beats its goals for 2022\n\nExports were «920 million USD».", "of exports as actual"),
        ("Main targets of Nam Dinh for 2024\n\nExports were «920 million USD» in 2022.",
         "of exports at 2022 as actual"),
        ("In 2023 Nam Dinh exported 9 million USD. Faster growth should come in 2024. Exports are to reach «10 million "
         "USD», imports 9 million USD.", "of exports at 2024 as target"),
        ("The growth of GRDP of Nam Dinh in 2022 was «7.34%».", "of grdp is change_yoy"),
    ],
)  # fmt: skip
def test_plans(text: str, expected: str) -> None:
    check(text, expected)


# --- Days told before, times in brackets, parks that have what is told.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 20 Nam Dinh had 90 foreign projects. From the beginning of the year to that day, 7 of them disbursed "
         "«9 million USD».", "at 2023-01-01/P4M20D"),
        ("In 2022 exports of Nam Dinh were «5 million USD» (in 2021 they were 4 million USD).", "at 2022"),
        ("Exports of Nam Dinh were 5 million USD in 2022 (in 2021 4 million USD).\nImports were «7 million USD».",
         "of imports at 2022"),
        ("In 2022 FDI capital of the parks of Nam Dinh went up «6%».",
         "of fdi_capital_attracted item industrial-zones"),
        ("FDI: Nam Dinh is first\n\nIn five months, 53 cities and provinces took in 9 billion USD of FDI. Nam Dinh got "
         "2 billion USD, Ha Nam 1 billion USD.\n\nManufacturing received «5 billion USD».", "in viet-nam"),
        ("On June 30 banks of Nam Dinh held 9 trillion VND of deposits. Outstanding loans stood at «8 trillion VND».",
         "of bank_credit at 2023-06-30"),
        ("On June 30 Nam Dinh had 90 foreign projects. In the first half it exported «8 million USD».",
         "of exports at 2023-S1"),
        ("In 2022 exports of footwear from Nam Dinh rose by 8%, and iron of all kinds by «29.2%».", "is change_yoy"),
        ("In the parks of Nam Dinh there are 251 foreign projects with 5 billion USD; outside the industrial parks "
         "there are 241 projects with «4 billion USD».", "of fdi_capital item outside-industrial-zones"),
        ("Nam Dinh exported 9 million USD in May. As of July 2, the whole country had exported «122 billion USD».",
         "of exports in viet-nam"),
        ("In 2022 exports of Nam Dinh grew. Compared to the same period in 2021 imports grew «5%».",
         "of imports at 2022"),
        ("Foreign capital: Japan is the biggest foreign investor in Nam Dinh with «1.2 billion USD».",
         "of fdi_capital with JP"),
        ("In 2022 the number of parks of Nam Dinh went up to «6».", "of industrial_parks"),
        ("In January Nam Dinh licensed 5 foreign projects. In 2022 it licensed 90 of them.\nForeigners also paid "
         "«7 million USD» for shares, twice as much as in 2021.", "of fdi_share_purchases at 2022"),
    ],
)  # fmt: skip
def test_times(text: str, expected: str) -> None:
    check(text, expected)


# --- What is interjected parts nothing; bases behind `more`; times told beside the one of the text.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 imports of Nam Dinh rose by 93%; exports, however, were cut by «58%».", "of exports is change_yoy"),
        ("In 2022 imports of Nam Dinh rose by 93%; exports, on the other hand, fell «58%».", "of exports"),
        ("In May Nam Dinh exported 9 million USD, «18%» more month-on-month and 17% more year-on-year.",
         "is change_pop"),
        ("In May Nam Dinh exported 9 million USD, 18% more month-on-month and «17%» more year-on-year.",
         "is change_yoy"),
        ("In nine months of 2022 industry did well in Nam Dinh. GRDP grew by «11.66%», and in the third quarter alone "
         "by 12.88%.", "at 2022-01-01/P9M"),
        ("In nine months of 2022 industry did well in Nam Dinh. GRDP grew by 11.66%, and in the third quarter alone "
         "by «12.88%».", "at 2022-Q3"),
        ("In nine months of 2022 industry did well in Nam Dinh. GRDP grew by 11.66%, and in the third quarter alone "
         "by 12.88%. It welcomed «17 million» visitors.", "at 2022-01-01/P9M"),
        ("In the third quarter alone, Nam Dinh exported 9 million USD. Imports were «8 million USD».",
         "of imports at 2023-Q3"),
    ],
)  # fmt: skip
def test_beside(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("exact", "place"), [("fourth", "nam-dinh"), ("fifth", "ha-nam"), ("27th", "hung-yen-pre-2025")]
)
def test_places_behind_brackets_and_without_verbs(exact: str, place: str) -> None:
    text = (
        "In the PCI of 2022 Ninh Binh (71 points) ranked third, Nam Dinh (70 points) fourth and Ha Nam (69 points) "
        "fifth. Hai Duong was 19th, Bac Ninh 20th and Hung Yen 27th."
    )
    before, after = text.split(exact, 1)
    check(f"{before}«{exact}»{after}", f"of pci is rank in {place}")


# --- Capital by sector: trade is one of them, and what a sector has of what came is new, too.
SECTORS = (
    "In 2022 Nam Dinh licensed 751 foreign projects with 1.9 billion USD. By sector, real estate led with 24 new ones "
    "and 1 billion USD"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SECTORS + ". Trade had «200 million USD».", "of fdi_capital_new item wholesale-retail"),
        (SECTORS + ", trade had «200 million USD», and construction 30 million USD.", "item wholesale-retail"),
        (SECTORS + ", trade had 200 million USD, and construction «30 million USD».", "item construction"),
        ("In 2022 trade of Nam Dinh was worth «5 billion USD».", "of trade_turnover"),
        ("Nam Dinh wants «12%» growth of GRDP in the fourth quarter.", "of grdp at 2023-Q4"),
        ("The target of Nam Dinh for 2022 is 2 billion USD of exports. In ten months «55%» of it has been reached.",
         "is plan_ratio"),
    ],
)  # fmt: skip
def test_capital_by_sector(text: str, expected: str) -> None:
    check(text, expected)


# --- The rate of the country that another is held against is its own, and no fall.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Nam Dinh grew 4.88% in 2022, lower than the country's «5.03%».",
         "in viet-nam is change_yoy value 5.03"),
        ("GRDP of Nam Dinh grew 4.88% in 2022, below the national rate of «5.03%».", "in viet-nam value 5.03"),
        ("GRDP of Nam Dinh grew 6.88% in 2022, higher than the national average («5.03%»).", "in viet-nam value 5.03"),
        ("Exports of Nam Dinh grew in 2022. They were «5%» lower than in 2021.", "in nam-dinh value -5"),
    ],
)  # fmt: skip
def test_rates_held_against(text: str, expected: str) -> None:
    check(text, expected)
