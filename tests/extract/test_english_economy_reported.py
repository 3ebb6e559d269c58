"""The economy as it is reported: sectors and their shares, plans passed, banks, public money, prices, reasons."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2019-12-20", "Budget revenue of Nghe An came to VND15.8 trillion in 2019, overshooting the yearly "
         "estimate by «14.2%» .",
         "of budget_revenue is plan_ratio in nghe-an at 2019"),
        ("2023-01-05", "Hoa Binh's State budget revenue of VND5.2 trillion in 2022 went beyond the Government's "
         "assignment by «17%».",
         "of budget_revenue is plan_ratio at 2022"),
        ("2018-01-05", "In 2017 Quang Nam lured 5.3 million tourists, bettering the target by «6 percent».",
         "of tourist_arrivals is plan_ratio at 2017"),
        ("2026-01-05", "Retail sales in Gia Lai hit VND180 trillion in 2025, «2.5%» above plan.",
         "of retail_sales is plan_ratio at 2025"),
        ("2022-08-02", "Public investment in Tra Vinh reached VND1.2 trillion in the first half of 2022, and the "
         "rate put out by the Treasury was «38%».",
         "of public_investment is plan_ratio value 38"),
    ],
)  # fmt: skip
def test_plans_are_passed_in_many_words(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2010-12-30", "By 2015, income per head in Da Nang should reach 3,200 USD, and services should make up "
         "«54.2 percent» of the economy.",
         "of grdp is share item services in da-nang-pre-2025 at 2015 as target value 54.2"),
        ("2016-12-30", "Exports of Vinh Long hit $450 million in 2016; farming still provided «37.1%» of local GRDP.",
         "of grdp is share item agriculture value 37.1"),
        ("2022-12-30", "Ninh Thuan collected VND4 trillion for the budget in 2022, while industry and construction "
         "came to hold «38.6%» of its economic structure.",
         "of grdp is share item industry-construction value 38.6"),
        ("2012-12-20", "Tourism revenue in Lam Dong grew 20% in 2012, services then being «35 percent» of the "
         "provincial economy.",
         "of grdp is share item services value 35"),
        ("2025-12-20", "Budget revenue in Dong Thap rose 14% in 2025, with agriculture still the source of «33.9 "
         "per cent» of its GRDP.",
         "of grdp is share item agriculture value 33.9"),
        ("2025-12-20", "FDI firms provided «61%» of GRDP in Bac Ninh in 2025.",
         "of grdp is share item fdi-sector value 61"),
        ("2014-12-20", "Exports of Ben Tre grew to $560 million in 2014, with agriculture now «40.2%» of the local "
         "economy.",
         "of grdp is share item agriculture value 40.2"),
        ("2018-12-20", "Vinh Phuc's budget took in VND28 trillion in 2018 and manufacturing supplied «48 percent» "
         "of GRDP.",
         "of grdp is share item manufacturing value 48"),
        ("2023-12-20", "Da Nang's tourism revenue topped VND28 trillion in 2023; for its part, the service sector "
         "represented «69.6%» of the city's economy.",
         "of grdp is share item services value 69.6"),
    ],
)  # fmt: skip
def test_sectors_have_shares_of_the_economy(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2021-11-18", "Public investment disbursement in Ha Nam reached 71% of the plan by the end of October "
         "2021. According to the Ha Nam State Treasury, the result was equal to «VND3.1 trillion».",
         "of public_investment is level value 3.1e12"),
        ("2019-09-10", "Dak Nong disbursed VND1.4 trillion of public investment capital in eight months. Director "
         "of the provincial Treasury Le Van B said «VND600 billion» had gone to roads.",
         "of public_investment is level value 600e9"),
        ("2022-09-10", "Public investment disbursement in Bac Lieu stood at VND1.4 trillion in eight months, the "
         "Treasury reported on Friday, a rate of «48%».",
         "of public_investment is plan_ratio value 48"),
        ("2020-10-10", "Data from the State Treasury of Tien Giang put the disbursement of public capital in nine "
         "months at «VND2.6 trillion».",
         "of public_investment is level value 2.6e12"),
        ("2024-08-10", "In seven months of 2024, VND2.4 trillion flowed into the treasury of Quang Binh, «5%» more "
         "than a year ago.",
         "of budget_revenue is change_yoy value 5"),
        ("2022-08-02", "Binh Thuan disbursed VND1.6 trillion of public investment by the end of July 2022. The "
         "State Treasury in the province explained that site clearance had held back «VND300 billion».",
         "of public_investment"),
        ("2022-08-02", "Public investment in Long An came to VND4.1 trillion in the first half of 2022, the local "
         "State Treasury told a meeting; districts disbursed «VND1.9 trillion».",
         "of public_investment is level value 1.9e12"),
        ("2022-08-02", "Treasury data: Soc Trang paid out «VND1.2 trillion» for public investment in the first half "
         "of 2022.",
         "of public_investment is level value 1.2e12"),
        ("2022-08-02", "Public investment in Tra Vinh reached VND1.2 trillion in the first half of 2022, and the "
         "rate put out by the Treasury was «38%».",
         "of public_investment is plan_ratio value 38"),
    ],
)  # fmt: skip
def test_treasuries_that_only_report_set_no_topic(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2020-12-09", "Soc Trang plans to export $1.05 billion worth of goods in 2021, collect «3.97 trillion VND» "
         "for the State budget and create 27,000 jobs.",
         "of budget_revenue is level at 2021 as target value 3.97e12"),
        ("2022-12-09", "In 2023, Quang Tri will try to draw $50 million in FDI and gather «VND4.2 trillion» for the "
         "local budget.",
         "of budget_revenue is level at 2023 as target value 4.2e12"),
        ("2015-12-09", "Ha Giang exported $300 million of goods in 2015, collecting «VND1.7 trillion» for the State "
         "budget on the way.",
         "of budget_revenue is level at 2015 value 1.7e12"),
        ("2019-12-09", "With exports of $2.1 billion and «VND12 trillion» collected for the budget, Ha Tinh met its "
         "goals in 2019.",
         "of budget_revenue is level at 2019 value 12e12"),
        ("2020-02-09", "Loan expansion in Long An slowed to «11.5%» in 2019.",
         "of bank_credit is change_yoy at 2019 value 11.5"),
        ("2022-02-09", "Deposits of Dak Lak's lenders reached VND52 trillion in 2021 and loans to businesses picked "
         "up «10%».",
         "of bank_credit is change_yoy at 2021 value 10"),
        ("2021-02-09", "In 2016-2020 Bac Giang's budget revenue averaged «VND9 trillion» annually.",
         "of budget_revenue is level at 2016-01-01/P5Y value 9e12"),
        ("2024-07-09", "Nearly VND5 trillion, up «21%», was earned from tourists in An Giang in the first half of "
         "2024.",
         "of tourism_revenue is change_yoy at 2024-S1 value 21"),
        ("2019-07-09", "In the first half of 2019 Quang Binh collected «VND2.3 trillion» for the budget and drew "
         "2.5 million visitors.",
         "of budget_revenue is level at 2019-S1 value 2.3e12"),
    ],
)  # fmt: skip
def test_verbs_of_collecting_and_lending_turn_the_topic(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2023-07-05", "In the first half of 2023, agriculture grew 3.42 percent, industry and construction 7.35 "
         "percent, and services 8.06 percent in Ninh Thuan. They made up 15.2 percent, «47.9 percent» "
         "and 31.4 percent of the provincial economy, respectively.",
         "of grdp is share item industry-construction value 47.9"),
        ("2023-07-05", "In the first half of 2023, agriculture grew 3.42 percent, industry and construction 7.35 "
         "percent, and services 8.06 percent in Ninh Thuan. The three sectors accounted for 15.2 "
         "percent, 47.9 percent and «31.4 percent» of GRDP, respectively.",
         "of grdp is share item services value 31.4"),
        ("2018-07-05", "Farming, industry and services in Kien Giang expanded 4%, 7% and 8% in 2017. Their "
         "respective shares of GRDP were «35%», 22% and 38%.",
         "of grdp is share item agriculture value 35"),
        ("2021-01-05", "Of Thai Binh's GRDP in 2020, agriculture rose 3%, industry-construction 5%, services 1%. "
         "These held «24.9%», 41% and 28% of the total.",
         "of grdp is share item agriculture value 24.9"),
        ("2016-01-05", "In 2015 services in Can Tho rose 12% and industry 9%. These sectors contributed «58%» and "
         "34% to GRDP, respectively.",
         "of grdp item services value 58"),
        ("2013-10-05", "Industry, farming and services of Long An gained 12%, 4% and 11% in nine months of 2013. "
         "They held 40%, «33%» and 27% of GDP.",
         "of grdp is share item agriculture value 33"),
        ("2024-07-05", "In the first half of 2024 Tuyen Quang's agriculture was up 4.1%, industry and construction "
         "up 11%, services up 7.9%. Their shares in the GRDP stood at 23.1%, 32.9% and «40.2%», "
         "respectively.",
         "of grdp is share item services value 40.2"),
    ],
)  # fmt: skip
def test_rows_answer_to_the_sectors_of_the_sentence_before(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2021-11-18", "As of November 15, Hau Giang had disbursed over VND2.9 trillion of its public investment "
         "capital for 2021, equal to 82.4% of the plan, which ranked it «fifth» nationwide.",
         "of public_investment is rank at 2021-01-01/P10M15D"),
        ("2021-11-18", "As of November 15, Hau Giang had disbursed over VND2.9 trillion of its public investment "
         "capital for 2021. The local budget's part of it was «VND2 trillion».",
         "of public_investment is level at 2021-01-01/P10M15D"),
        ("2024-08-05", "By July 31, Ha Giang had spent VND2.2 trillion of the public investment plan for 2024, or "
         "«43.1%».",
         "of public_investment is plan_ratio at 2024-01-01/P7M"),
        ("2024-08-05", "Of the 2024 public investment plan, Ha Giang had spent VND2.2 trillion by July 31. The "
         "rate, «43.1%», was the 9th highest in the country.",
         "of public_investment at 2024-01-01/P7M"),
        ("2019-10-05", "In nine months, Kon Tum disbursed VND1.1 trillion of its 2019 public capital, «51%» of the "
         "year's plan. Districts spent VND600 billion.",
         "of public_investment is plan_ratio at 2019-01-01/P9M"),
        ("2019-10-05", "In nine months, Kon Tum disbursed VND1.1 trillion of its 2019 public capital. Districts "
         "spent «VND600 billion» of it.",
         "of public_investment is level at 2019-01-01/P9M"),
        ("2021-11-18", "In ten months of 2021, Lao Cai disbursed VND2.9 trillion of the public investment capital "
         "for 2021. Districts accounted for «VND1.2 trillion» of it.",
         "of public_investment at 2021-01-01/P10M"),
        ("2018-11-18", "By the end of October Bac Lieu had spent VND1.3 trillion of its 2018 public investment, "
         "ranking «11th» in the country.",
         "of public_investment is rank at 2018-01-01/P10M"),
        ("2018-11-18", "Bac Lieu's public investment for 2018 came to «VND1.9 trillion».",
         "of public_investment is level at 2018"),
    ],
)  # fmt: skip
def test_the_year_of_public_money_dates_no_figure(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-08-02", "For seven months retail sales in Ben Tre reached VND34.6 trillion. The consumer price index "
         "went up 0.37% month-on-month and 2.94% year-on-year. Nine groups saw prices climb, most of "
         "all education («1.3%»).",
         "of consumer_price_index at 2022-07"),
        ("2022-08-02", "Retail sales in Ben Tre hit VND5.1 trillion in July and VND34.6 trillion in seven months. "
         "CPI edged up 0.37% from June. Transport fell «2.85%».",
         "of consumer_price_index is change_pop item transport at 2022-07 value -2.85"),
        ("2019-06-02", "Nam Dinh's exports reached $0.8 billion in five months. Its CPI in May inched up 0.2 "
         "percent from April, with housing prices up «0.9 percent».",
         "of consumer_price_index is change_pop at 2019-05 value 0.9"),
        ("2015-10-02", "In nine months Bac Kan's IIP rose 6%. The consumer price index eased 0.1% on the month; the "
         "transport group tumbled «2.3%».",
         "of consumer_price_index is change_pop item transport value -2.3 at 2015-09"),
        ("2024-12-30", "The CPI of Hue in May 2019 rose 0.28% over April. Garments, headwear and footwear climbed "
         "«0.9%».",
         "of consumer_price_index item garments-hats-footwear"),
        ("2024-12-30", "The CPI of Hue in May 2019 rose 0.28% over April. Drinks and tobacco cost «0.9%» more.",
         "of consumer_price_index item beverages-tobacco"),
        ("2024-12-30", "The CPI of Hue in May 2019 rose 0.28% over April. Household appliances and equipment were "
         "up «0.9%»; posts and telecoms dipped 0.2%.",
         "of consumer_price_index item household-equipment"),
        ("2024-12-30", "The CPI of Hue in May 2019 rose 0.28% over April. Post and telecoms dipped «0.2%».",
         "of consumer_price_index item post-telecommunications value -0.2"),
        ("2024-12-30", "The CPI of Hue in May 2019 rose 0.28% over April. Miscellaneous goods and services added "
         "«0.2%».",
         "of consumer_price_index item other-goods-services"),
    ],
)  # fmt: skip
def test_groups_of_prices_are_of_the_month_of_the_index(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2023-06-15", "By end-May, total outstanding loans of banks in Can Tho stood at VND142 trillion, up 3.4% "
         "against the end of last year. Medium- and long-term credit amounted to «VND48 trillion».",
         "of bank_credit is level at 2023-05-31"),
        ("2023-06-15", "By end-May, total outstanding loans of banks in Can Tho stood at VND142 trillion, up 3.4% "
         "against the end of last year, according to the State Bank branch.\nMobilised capital was "
         "«VND103 trillion», up 1.9%.",
         "of bank_deposits is level at 2023-05-31"),
        ("2018-10-15", "As of the end of September, deposits in Nghe An totalled VND99 trillion. Bad debts made up "
         "«1.1%» of credit.",
         "of bad_debt is share at 2018-09-30"),
        ("2010-08-15", "Up to July's end, lending in Kien Giang came to VND17 trillion. Short-term loans: «VND11 "
         "trillion».",
         "of bank_credit at 2010-07-31"),
        ("2015-05-10", "Lenders in Thai Nguyen had VND31 trillion in loans outstanding at the close of April; their "
         "deposits then were «VND29 trillion».",
         "of bank_deposits at 2015-04-30"),
        ("2024-03-10", "Dak Nong: loans at end of February VND41 trillion\nDeposits came in at «VND20 trillion».",
         "of bank_deposits at 2024-02-29"),
    ],
)  # fmt: skip
def test_what_banks_have_goes_on_from_the_end_of_a_month(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2014-07-03", "Quang Nam looks to greet «3.7 million» holidaymakers for the whole year.",
         "of tourist_arrivals at 2014 as target"),
        ("2014-07-03", "Quang Nam looks to greet 3.7 million holidaymakers for the whole year and pocket «VND2,400 "
         "billion».",
         "of tourism_revenue at 2014 as target"),
        ("2018-01-03", "Ninh Binh has its eye on «7.5 million» visitors and tourism revenue of VND3.2 trillion in "
         "2018.",
         "of tourist_arrivals at 2018 as target"),
        ("2018-01-03", "Ninh Binh has its eye on 7.5 million visitors and tourism revenue of «VND3.2 trillion» in "
         "2018.",
         "of tourism_revenue at 2018 as target"),
        ("2024-01-20", "Gia Lai's leaders demanded that its GRDP rise by «9.02 percent» in 2024.",
         "of grdp is change_yoy at 2024 as target"),
        ("2010-02-20", "In 2010 An Giang is seeking exports of «$650 million» and poverty at 7 percent.",
         "of exports at 2010 as target"),
        ("2015-12-20", "Soc Trang, which drew 1 million guests this year, looks to host «1.3 million» in 2016.",
         "of tourist_arrivals at 2016 as target"),
        ("2015-12-20", "Soc Trang vowed to hold a fair next year after «1 million» tourists came in 2015.",
         "of tourist_arrivals at 2015 as actual"),
        ("2014-07-03", "Quang Nam expects to serve 3.7 million holidaymakers in 2014 and fetch «VND2,400 billion».",
         "of tourism_revenue at 2014"),
    ],
)  # fmt: skip
def test_aims_are_told_by_verbs_of_will(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2013-06-27", "With half the year gone, Hai Duong has gathered only «VND2.78 trillion» for the State "
         "budget.",
         "of budget_revenue at 2013-S1"),
        ("2013-06-27", "Halfway through the year, Hai Duong has gathered «VND2.78 trillion» for the State budget.",
         "of budget_revenue at 2013-S1"),
        ("2019-07-02", "At the halfway mark of 2019, Yen Bai's budget revenue was «VND1.3 trillion».",
         "of budget_revenue at 2019-S1"),
        ("2021-07-02", "Ha Tinh drew «400,000» visitors by mid-year 2021.",
         "of tourist_arrivals at 2021-S1"),
        ("2018-06-27", "Ca Mau took in VND2 trillion for its budget in the first half of 2018 and spent «VND4 "
         "trillion».",
         "of budget_expenditure"),
        ("2018-06-27", "Ca Mau took in VND2 trillion for its budget in the first half of 2018. It paid out «VND4 "
         "trillion», of which VND1 trillion for schools.",
         "of budget_expenditure"),
        ("2018-06-27", "Budget revenue of Ca Mau was VND2 trillion in the first half of 2018. On the outgoing side, "
         "«VND4 trillion» was spent.",
         "of budget_expenditure"),
        ("2018-06-27", "Ca Mau had 1 million visitors in the first half of 2018. Spending by them came to «VND1 "
         "trillion».",
         "of tourism_revenue"),
        ("2018-06-27", "Ca Mau had 1 million visitors in the first half of 2018, who spent «VND1 trillion».",
         "of tourism_revenue"),
    ],
)  # fmt: skip
def test_halves_of_the_year_and_spending(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2019-02-01", "In January 2019 Vinh Long's CPI inched up just 0.11 percent month on month, thanks to "
         "cheaper petrol, and «2.4 percent» year on year.",
         "of consumer_price_index is change_yoy item _T value 2.4"),
        ("2019-02-01", "Vinh Long's exports rose 5 percent in 2018, thanks to higher rice shipments, and its "
         "imports «9 percent».",
         "of imports item _T value 9"),
        ("2020-06-01", "Because of lower fuel prices, CPI of Hue slipped 0.5% in May from April but was still "
         "«1.9%» up on the year.",
         "of consumer_price_index item _T value 1.9"),
        ("2022-06-01", "Owing to a weak coffee harvest, GRDP of Dak Lak rose only «4%» in the first half of 2022.",
         "of grdp item _T value 4"),
        ("2020-08-03", "In July 2020 the CPI of Kon Tum climbed 0.4% from June, driven by rising pork prices, but "
         "fell «0.3%» from July 2019.",
         "of consumer_price_index item _T value -0.3"),
        ("2017-03-03", "Ben Tre's exports fell 3% in 2016 owing to weaker coconut orders, and its imports «8%».",
         "of imports item _T value -8"),
        ("2021-04-03", "Soc Trang's exports rose 12% in the first quarter of 2021, thanks to shrimp, which was up "
         "«17%».",
         "of exports item shrimp value 17"),
        ("2021-04-03", "Soc Trang's exports rose 12% in the first quarter of 2021, thanks to shrimp (up «17%») and "
         "rice.",
         "of exports item shrimp value 17"),
        ("2021-04-03", "Thanks to shrimp and rice, Soc Trang's exports rose «12%» in the first quarter of 2021.",
         "of exports item _T value 12"),
    ],
)  # fmt: skip
def test_reasons_narrow_no_figure(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2017-12-26", "In 2017 Yen Bai's timber output was 498,000 cubic metres. Forestry grew «6.4%».",
         "of grdp is change_yoy item forestry"),
        ("2017-12-26", "Ca Mau caught 500,000 tonnes of seafood in 2017. The fishery sector expanded «5%».",
         "of grdp is change_yoy item fishery"),
        ("2017-12-26", "Ca Mau exported seafood worth $1 billion in 2017. The fishery sector expanded «5%».",
         "of grdp is change_yoy item fishery"),
        ("2023-08-30", "As of August 25, 2023, Quang Ngai had paid out VND2,310 billion of public investment. Eight "
         "investors have yet to spend anything. The People's Committee demanded a rate of at least "
         "«95%» by year-end.",
         "of public_investment is plan_ratio at 2023 as target"),
    ],
)  # fmt: skip
def test_branches_grow_behind_their_goods(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
