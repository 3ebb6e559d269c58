"""Monthly and yearly reports on the economy of a province, in sentences written for these tests (`«»`: the figure)."""

import pytest

from tests.extract.reading import figure, mention, reading
from tests.extract.test_english import check, parted


# --- What an aside gives the share of governs nothing behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IIP of Ha Nam rose 4% in May. Manufacturing, accounting for 90% of industrial output value, grew «6%».",
         "of industrial_production_index item manufacturing is change_yoy"),
        ("IIP of Ha Nam rose 4% in May. The manufacturing and processing sector, making up 90% of industrial output "
         "value, grew 6%. Electricity production increased «2%».", "of industrial_production_index item electricity"),
        ("Exports of Ha Nam were 5 million USD, accounting for 2% of the country's export revenue, up «9%».",
         "of exports is change_yoy in ha-nam"),
    ],
)  # fmt: skip
def test_an_aside_on_shares_governs_nothing_behind_it(text: str, expected: str) -> None:
    check(text, expected)


# --- A time for which only work is set dates no figure; one with its own figure does.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Officials of Ha Nam met to assess January and set out tasks and solutions for February.\nBudget revenue "
         "was «7 trillion VND».", "2023-01"),
        ("Ha Nam reviewed the first half of 2023 and discussed measures for the last six months. Its budget revenue "
         "came to «7 trillion VND».", "2023-S1"),
        ("Among the tasks for the fourth quarter, Ha Nam aims at budget revenue of «2 trillion VND».", "2023-Q4"),
    ],
)  # fmt: skip
def test_what_only_work_is_set_for_dates_nothing(text: str, period: str) -> None:
    check(text, f"of budget_revenue at {period}")


# --- The day until which one figure without an indicator was counted holds for the next, too.
def test_a_day_that_no_figure_was_told_of_yet_dates_the_next() -> None:
    check(
        "Budget revenue of Ha Nam was 7 trillion VND in the first 5 months. As of May 28, Ha Nam has allocated 4 "
        "trillion VND of capital. Public investment disbursement reached «2 trillion VND».",
        "of public_investment at 2023-01-01/P4M28D",
    )


# --- Words of the subjects of such reports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Ha Nam grew 5%. Total revenue in the tourism sector is estimated at «7 trillion VND».",
         "of tourism_revenue item _T as estimate"),
        ("Ha Nam strives to become a destination in Vietnam. It aims to attract «15 million» visitors in 2024.",
         "of tourist_arrivals in ha-nam"),
        ("In May, Ha Nam greeted 4,000 foreign visitors, while domestic tourists were put at «90,000» turns.",
         "of tourist_arrivals item domestic"),
        ("In May, Ha Nam counted «505» enterprises re-operated.", "of enterprises_resumed"),
        ("Ha Nam made every effort to overcome the drought and post economic growth of «3%» in 2022.",
         "of grdp as actual"),
        ("In 2022, Ha Nam's budget revenue came to 9 trillion VND, exceeding the target assigned by the central "
         "government by «21%».", "of budget_revenue is plan_ratio item _T"),
    ],
)  # fmt: skip
def test_subjects_of_reports(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Public investment of Ha Nam is a bright spot. By May 28, it has allocated «4 trillion VND» in detail.",
        "IIP of Ha Nam rose 4% in May. The employment rate at industrial companies fell by «1.7%».",
    ],
)
def test_what_is_allocated_or_employed_is_no_indicator(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole), exact, nth).role == "unclassified"


# --- Who goes round several provinces speaks of the last one named until the next.
ROUND = (
    "The top performers of the first half of 2023 were Quang Ninh, Hai Phong and Ha Nam.\nQuang Ninh's GRDP grew 9%. "
    "\nThe province collected 8 trillion VND for the budget.\nHai Phong's GRDP grew 8%.\nExports rose 7% to 3 "
    "billion USD.\nHa Nam's GRDP grew 7%.\nThe province greeted 2 million visitors."
)


@pytest.mark.parametrize(
    ("exact", "place"), [("8 trillion VND", "quang-ninh"), ("3 billion USD", "hai-phong"), ("2 million", "ha-nam")]
)
def test_a_round_of_provinces_speaks_of_the_last_named(exact: str, place: str) -> None:
    assert figure(reading(ROUND), exact).geography_id == place


def test_who_names_others_only_to_compare_has_a_place_of_its_own() -> None:
    check(
        "Ha Nam in figures\nGRDP of Ha Nam grew 6% in the first half of 2023. The province's IIP rose 5%, which beats "
        "Hanoi with 3%, Hue 0.6% and Can Tho 2%.\nBudget revenue came to «8 trillion VND».",
        "in ha-nam",
    )


# --- An article that tells which year was the last one is of the year after.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Ha Nam's GRDP was 9 trillion VND last year, up 11% from 2023. Its exports rose «5%» last year.", "2024"),
        ("Ha Nam's GRDP grew 11% in 2023. Exports rose by «5%» on last year.", "2023"),
    ],
)  # fmt: skip
def test_the_last_year_of_an_undated_article(text: str, period: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, published=None), exact, nth).time_period == period


# --- What will be in a period that still runs is no outturn; what is aimed at for the rest of a year is of that.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 exports of Ha Nam will reach «5 billion USD».", "as forecast at 2023"),
        ("In 2022 exports of Ha Nam will reach «5 billion USD».", "as actual at 2022"),
        ("Ha Nam aims at 5 trillion VND of budget revenue in the last six months of 2023, while industrial output "
         "value will amount to «9 trillion VND».", "of industrial_output as target at 2023-S2"),
    ],
)  # fmt: skip
def test_what_will_be(text: str, expected: str) -> None:
    check(text, expected)


# --- What `with` leads to behind a change has a change of its own.
def test_a_sector_behind_a_change_with_its_own() -> None:
    text = "In May, IIP of Ha Nam rose by «8.9 percent» with processing activities posting the fastest pace of 9.2%."
    check(text, "item _T")
    check(text.replace("«", "").replace("»", "").replace("9.2%", "«9.2%»"), "item manufacturing")


def test_half_of_the_months_that_remain_is_no_figure() -> None:
    whole = "Exports of Ha Nam rose 5% in May. More is to be done in the remaining half of the year."
    assert [one.exact for one in reading(whole).mentions if one.role == "observation"] == ["5%"]


# --- The parts of a growth are growth, too; construction is a sector, output without a product has no item.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Ha Nam is estimated to have risen 6.9% in May. Of which: Agriculture is estimated at «5.3%».",
         "of grdp is change_yoy item agriculture"),
        ("GRDP of Ha Nam is estimated to have risen 6.9% in May. Of which: industry is estimated at 10.6%; "
         "construction is estimated at «6.9%».", "of grdp is change_yoy item construction"),
        ("GRDP of Ha Nam was 9 trillion VND in May, of which agriculture made up «5.3%».",
         "of grdp is share item agriculture"),
        ("In May, beer output of Ha Nam was 83 million litres, up 19%; electricity production reached «9 billion "
         "kWh».", "of product_output item electricity"),
    ],
)  # fmt: skip
def test_parts_of_a_growth(text: str, expected: str) -> None:
    check(text, expected)


# --- Budget revenue: what it equals is a base, and trade that is told of in dong beside it is that of customs.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022, Ha Nam's budget revenue was 9 trillion VND, equal to 105% of the previous year. Domestic revenue "
         "came to «7 trillion VND».", "at 2022 item domestic-revenue"),
        ("In 2022, Ha Nam's budget revenue was 9 trillion VND, equivalent to the previous year. Domestic revenue came "
         "to «7 trillion VND».", "at 2022 item domestic-revenue"),
        ("In 2022, Ha Nam's budget revenue was 9 trillion VND. Of which: domestic revenue reached 7 trillion VND; "
         "import-export revenue reached «2 trillion VND».", "of budget_revenue item customs-revenue"),
        ("In May, Ha Nam's budget revenue was 9 trillion VND, reaching «98%» of the central budget estimate.",
         "of budget_revenue is plan_ratio item _T"),
        ("Retail sales of Ha Nam in the first month of the year stood at «3 trillion VND».", "at 2023-01"),
    ],
)  # fmt: skip
def test_budget_revenue_and_its_bases(text: str, expected: str) -> None:
    check(text, expected)


def test_revenue_from_transport_is_no_indicator() -> None:
    whole, exact, nth = parted("Retail sales of Ha Nam rose 5%. Revenue from transportation hit «9 trillion VND».")
    assert mention(reading(whole), exact, nth).role == "unclassified"


# --- What is aimed at dates nothing that is told behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first half of 2023 GRDP of Ha Nam grew 6%.\nIt aims for GRDP growth of 8% this year.\nBudget revenue "
         "was «4 trillion VND», 55% of the target.", "at 2023-S1 as actual"),
        ("In the first half of 2023 GRDP of Ha Nam grew 6%.\nIt aims for GRDP growth of 8% in 2024.\nIts target for "
         "exports is «4 billion USD».", "at 2024 as target"),
        ("Ha Nam aims for GRDP growth of 8% this year.\nBudget revenue was «4 trillion VND».", "at 2023"),
    ],
)  # fmt: skip
def test_what_is_aimed_at_dates_no_fact_behind_it(text: str, expected: str) -> None:
    check(text, expected)


# --- Social investment by its owners, what a province disbursed, and what has come in a year told without months.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Total social investment of Ha Nam was 85 trillion VND in 2022. Of the sum, «31 trillion VND» was sourced "
         "from the State budget.", "of social_investment item state-sector"),
        ("Total social investment of Ha Nam was 85 trillion VND in 2022. Of the sum, 31 trillion VND was sourced from "
         "the State budget; non-State capital hit «43 trillion VND».", "of social_investment item private-sector"),
        ("IIP of Ha Nam rose 5% in May. As of May 26, the province has disbursed more than «3 trillion VND».",
         "of public_investment at 2023-01-01/P4M26D"),
        ("As of May 26, Ha Nam's public investment was 3 trillion VND, «47%» of the capital plan assigned by the "
         "Prime Minister.", "of public_investment is plan_ratio"),
        ("In May, the total product in Ha Nam province reached «12 trillion VND».", "of grdp"),
        ("In May, the import and export of goods of Ha Nam came to «3 billion USD».", "of trade_turnover"),
    ],
)  # fmt: skip
def test_investment_and_whole_amounts(text: str, expected: str) -> None:
    check(text, expected)


def test_so_far_this_year_is_until_the_last_month_told_of() -> None:
    whole, exact, nth = parted(
        "GRDP of Ha Nam will grow 9% in 2014, a meeting heard on November 21. It has so far this year welcomed «4 "
        "million» tourists."
    )
    assert figure(reading(whole, published=None), exact, nth).time_period == "2014-01-01/P11M"


# --- Tourists in millions by a letter, the last December as a base, what is aimed at this year behind a year told of.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam welcomed over «1.1m» tourists in May.", "of tourist_arrivals value 1100000"),
        ("Ha Nam welcomed over «1.1m» foreign visitors in May.", "of tourist_arrivals value 1100000"),
        ("The July CPI of Ha Nam fell «0.13 percent» from last December.", "is change_base at 2023-07"),
        ("In 2022 Ha Nam welcomed 5 million visitors. It aims to attract «6 million» visitors, including 200,000 "
         "foreigners, this year.", "of tourist_arrivals at 2023 as target"),
    ],
)  # fmt: skip
def test_visitors_and_prices(text: str, expected: str) -> None:
    check(text, expected)


def test_letters_glued_to_a_number_are_no_country() -> None:
    text = "Retail sales of Ha Nam are put at VN74 trillion in May, rising «11 percent»."
    check(text, "in ha-nam of retail_sales")


# --- The months that end a year, and percentages of what was assigned.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the last three months of the year, Ha Nam strives to collect «6 trillion VND» for the budget.",
         "at 2023-Q4"),
        ("Ha Nam aims to export «6 million USD» in the remaining two months of 2024.", "at 2024-11-01/P2M"),
        ("Over the last six months, exports of Ha Nam came to «6 million USD».", "at 2023-S1"),
        ("Public investment of Ha Nam as of May 30 was 4 trillion VND, or «52.3%» of the capital assigned by the Prime "
         "Minister.", "of public_investment is plan_ratio"),
        ("Budget expenditure of Ha Nam was 12 trillion VND in May, of which development investment spending was «4 "
         "trillion VND».", "of budget_expenditure item capital-expenditure"),
    ],
)  # fmt: skip
def test_ends_of_a_year_and_assigned_capital(text: str, expected: str) -> None:
    check(text, expected, published="2023-07-10" if "Over" in text else "2023-10-20")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Trong 3 tháng cuối năm 2024, Hà Nam phấn đấu xuất khẩu «5 triệu USD».", "2024-Q4"),
        ("Hà Nam phấn đấu xuất khẩu «5 triệu USD» trong 2 tháng còn lại của năm 2024.", "2024-11-01/P2M"),
        ("Trong 9 tháng đầu năm 2024, Hà Nam xuất khẩu «5 triệu USD».", "2024-01-01/P9M"),
    ],
)
def test_months_that_end_a_year_in_vietnamese(text: str, period: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, "vi", "2024-10-08"), exact, nth).time_period == period


# --- An undated article on a December that tells of this year appeared before the year was over.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Ha Nam's GRDP grew 7% in 2024, a meeting heard on December 26. It collected «9 trillion VND» for the budget "
         "this year.", "2024"),
        ("Ha Nam's GRDP grew 7% in 2024, a meeting heard on December 26. It aims at exports of «3 billion USD» next "
         "year after 2 billion USD this year.", "2025"),
    ],
)  # fmt: skip
def test_this_year_of_an_undated_article_on_december(text: str, period: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, published=None), exact, nth).time_period == period


# --- All projects that new ones are added to, loans, and what follows the day of another figure in a report on a year.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 Ha Nam attracted six FDI projects worth 1 billion USD, taking the total number to «90».",
         "of fdi_projects"),
        ("In May, credit outstanding in Ha Nam stood at «175 trillion VND».", "of bank_credit"),
        ("Ha Nam's exports rose 7% in 2022. Public investment was 9 trillion VND by December 20. Industrial output "
         "value was «34 trillion VND».", "of industrial_output at 2022"),
    ],
)  # fmt: skip
def test_wholes_and_loans(text: str, expected: str) -> None:
    check(text, expected)


# --- Farming and forestry told as one sector; what was estimated for a year is its plan.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, agriculture and forestry sector of Ha Nam expanded by «4.6%».", "item agriculture"),
        ("GRDP of Ha Nam grew 5% in 2022, with agro-forestry-fishery making up «2%» of it.", "item agriculture"),
        ("In May, Ha Nam's budget revenue was 9 trillion VND, accounting for «30.8%» of the estimated amount.",
         "of budget_revenue is plan_ratio as actual"),
    ],
)  # fmt: skip
def test_sectors_told_as_one_and_estimated_amounts(text: str, expected: str) -> None:
    check(text, expected)


# --- A year before the one reported on ends with its paragraph; a summary before the headline restates the text.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam sold goods worth 1 billion USD abroad in the first five months of 2023.\nIn 2022, its exports were 2 "
         "billion USD.\nExports of its parks were «0.7 billion USD».", "of exports at 2023-01-01/P5M"),
        ("The province drew «17.3 million USD» from new FDI projects, 70.7 million USD from older ones and 10.6 "
         "million USD from sales of shares.\n\nInvestors come to Ha Nam\n\nHa Nam drew 1.12 billion USD in FDI in the "
         "first five months of 2023.\nIn May alone, it drew 17.3 million USD from new FDI projects.",
         "at 2023-05"),
    ],
)  # fmt: skip
def test_what_the_text_reports_on(text: str, expected: str) -> None:
    check(text, expected)
