"""What newspapers tell in plain words: growth of places, harvests, what was paid out, times of reasons."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted


# --- A place that grows does so by its economy, whatever stands beside it
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Thai Nguyen, which now includes Bac Kan, expanded by an estimated «8.1 per cent» in the first nine "
         "months of 2025, the Statistics Office said.",
         "of grdp is change_yoy in thai-nguyen at 2025-01-01/P9M as estimate", "2025-10-03"),
        ("Nam Dinh expanded «9.2%» in the first nine months, according to its statistics office.",
         "of grdp is change_yoy in nam-dinh at 2024-01-01/P9M as actual", "2024-10-03"),
        ("The province's industrial parks are full. The province still managed to grow by «7.2%» in the first "
         "half.",
         "of grdp is change_yoy at 2024-S1", "2024-07-03"),
        ("Exports of Hue were 5 million USD. In the city, the sector grew «7.2%».",
         "of exports", "2025-10-03"),
        ("Exports of Hue were 5 million USD. Shipments from the city grew «7.2%».",
         "of exports", "2025-10-03"),
    ],
)  # fmt: skip
def test_a_place_that_grows_does_so_by_its_economy_whatever_stands_be(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What was paid out of a plan is public investment, and so is what it is held against
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Exports of Hue earned $300 million in the nine months. By September 30 only «41.2 per cent» of the "
         "year's capital plan was paid out.",
         "of public_investment is plan_ratio at 2025-01-01/P9M", "2025-10-03"),
        ("Exports of Hue earned $300 million in the nine months. Public money moves slowly: by the end of "
         "September only 41.2 per cent of the capital plan had been disbursed, against «47.5 per cent» at the "
         "same time last year.",
         "of public_investment is plan_ratio at 2024-01-01/P9M", "2025-10-03"),
        ("Exports of foreign firms made up 41.2 percent of the total in 2024, against «45.1 per cent» a year "
         "earlier.",
         "is share at 2023", "2025-10-03"),
    ],
)  # fmt: skip
def test_what_was_paid_out_of_a_plan_is_public_investment_and_so_is_w(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What farmers and fishermen bring in is no export
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Seafood exports of Kien Giang this year are estimated at 800 million USD. Fishermen brought in «419,500"
         " tonnes» of fish.",
         "of product_output is level at 2021", "2021-12-23"),
        ("Pepper exports of Gia Lai this year are estimated at 80 million USD. Growers picked «20,000 tonnes» of "
         "pepper.",
         "of product_output is level", "2021-12-23"),
        ("Fish exports of Gia Lai this year are estimated at 80 million USD. Boats landed «20,000 tonnes» of "
         "fish.",
         "of product_output is level", "2021-12-23"),
        ("This year An Giang aims for exports of US$1.5 billion and a paddy crop of not less than «4 million "
         "tonnes».",
         "of product_output is level as target at 2024", "2024-07-01"),
    ],
)  # fmt: skip
def test_what_farmers_and_fishermen_bring_in_is_no_export(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What is collected for the State is budget revenue
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("The economy of Hue grew by 7.62 percent last year. It collected «VND9.8 trillion» for the State, up "
         "11.1 percent.",
         "of budget_revenue is level at 2019", "2020-01-06"),
        ("The economy of Hue grew by 7.62 percent last year. It collected VND9.8 trillion for the State, up «11.1"
         " percent».",
         "of budget_revenue is change_yoy at 2019", "2020-01-06"),
    ],
)  # fmt: skip
def test_what_is_collected_for_the_state_is_budget_revenue(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- New projects, added capital and shares bought are all that came
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("New projects, added capital and share purchases together made «US$1.45 billion» in Binh Duong in 2019, "
         "22.2 percent of the national total.",
         "of fdi_capital_attracted is level in binh-duong", "2020-01-06"),
        ("In 2019 Binh Duong drew «US$1.45 billion» in new projects, added capital and share purchases.",
         "of fdi_capital_attracted is level", "2020-01-06"),
    ],
)  # fmt: skip
def test_new_projects_added_capital_and_shares_bought_are_all_that_ca(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Goods that cross the border are trade both ways
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("The month closed with a surplus of 2 billion USD. From January to July, goods worth «310 billion USD» "
         "crossed the country's borders, 11% more than a year earlier.",
         "of trade_turnover is level at 2024-01-01/P7M", "2024-08-09"),
        ("The month closed with a surplus of 2 billion USD. In the seven months goods worth «3 billion USD» went "
         "in and out of Lao Cai.",
         "of trade_turnover is level at 2024-01-01/P7M", "2024-08-09"),
    ],
)  # fmt: skip
def test_goods_that_cross_the_border_are_trade_both_ways(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- A percentage told again as an amount is a change, also behind a comma
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Vietnam's exports of the seven months were 270 million USD, down 16%, or «33 million USD», from a year "
         "earlier.",
         "of exports is change_yoy value -33e6", "2024-08-09"),
        ("FDI firms in Dong Nai did 9.5 billion USD of trade in the seven months, that is to say «68%».",
         "of trade_turnover is share as actual", "2024-08-09"),
    ],
)  # fmt: skip
def test_a_percentage_told_again_as_an_amount_is_a_change_also_behind(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What an average tonne fetched is its price
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Gia Lai's coffee exports were 22,400 tonnes for 81 million USD in the first quarter. An average tonne "
         "fetched 3,616 USD, against «2,307 USD» in the same months of 2023.",
         "of export_price is level at 2023-Q1", "2024-04-02"),
    ],
)  # fmt: skip
def test_what_an_average_tonne_fetched_is_its_price(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- The time of a reason or an aside dates nothing
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("In spite of the outbreak of May, Hai Duong shipped goods worth «5 million USD» abroad this year.",
         "of exports at 2021", "2021-07-20"),
        ("Due to the storm in June, the first half brought exports of only «5 million USD» in Hai Duong.",
         "of exports at 2021-S1", "2021-07-20"),
        ("Thanks to exports in June, which were worth «5 million USD», Hai Duong did well.",
         "of exports at 2021-06", "2021-07-20"),
        ("Thanks to orders from Japan in June exports of Hai Duong were worth «5 million USD».",
         "of exports at 2021-06", "2021-07-20"),
        ("In spite of the outbreak of May, farmers of Hai Duong picked 55,000 tonnes of lychees, 5,000 tonnes "
         "more than in 2020. The other 4,000 tonnes went abroad. Japan, which opened its market in 2020, took "
         "«132 tonnes».",
         "of export_volume at 2021 in hai-duong", "2021-07-20"),
    ],
)  # fmt: skip
def test_the_time_of_a_reason_or_an_aside_dates_nothing(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Figures held against a year before any other time are of the next one
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Farmers of Hai Duong picked 55,000 tonnes of lychees, 5,000 tonnes more than in 2020. Of these, «4,000 "
         "tonnes» went abroad. The city grew 9 percent in the first half of 2021.",
         "of export_volume at 2021", "2021-07-20"),
        ("The season in Hai Duong is over. Farmers picked 55,000 tonnes of lychees. Inside the country 30,000 "
         "tonnes were eaten. The other «25,000 tonnes» went abroad.",
         "of export_volume is level in hai-duong", "2021-07-20"),
    ],
)  # fmt: skip
def test_figures_held_against_a_year_before_any_other_time_are_of_the(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Places in an index go on with its year
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Hue scored 69.95 points in the PCI 2022, made public today. Long An moved up 9 places and is now "
         "«10th».",
         "of pci is rank in long-an at 2022", "2023-04-11"),
        ("Hue scored 69.95 points in the PCI 2022, made public today. Long An moved up 9 places and is now 10th. "
         "Kon Tum, at «58.1 points», is last.",
         "of pci is level in kon-tum at 2022", "2023-04-11"),
    ],
)  # fmt: skip
def test_places_in_an_index_go_on_with_its_year(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Firms that answered and trucks that wait are no figures
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("In February «4,731» trucks passed the gates of Lang Son; 300 were still waiting.",
         "of border_crossings", "2022-03-01"),
    ],
)  # fmt: skip
def test_firms_that_answered_and_trucks_that_wait_are_no_figures(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("text", "role", "day"),
    [
        ("The PCI 2022 was made public. Nearly 11,000 enterprises answered the questions, «1,100» of them "
         "foreign-owned.",
         "unclassified", "2023-04-11"),
        ("The PCI 2022 was made public. Hue is first. 42.6% still had to pay under the table, against «41 "
         "percent» in 2021.",
         "unclassified", "2023-04-11"),
        ("Trucks stand in line at Lang Son. On the evening of February 28, 1,731 of them were waiting, «1,202» "
         "with fruit on board.",
         "unclassified", "2022-03-01"),
    ],
)  # fmt: skip
def test_firms_that_answered_and_trucks_that_wait_are_no_figures_role(text: str, role: str, day: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", day), exact, nth).role == role


# --- Years that are counted are those told before, as many as they
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Over 2016-2020 the economy of Hue has grown by 7.2% a year. GRDP per capita is estimated at VND 51.1 "
         "million in 2020. Total social investment of the five years was VND 97.3 trillion, «60%» of it private.",
         "of social_investment is share at 2016-01-01/P5Y item private-sector", "2020-10-21"),
        ("In the term 2015-2020 the economy of Hoa Binh expanded by 8.4 per cent a year. Over the five years "
         "investment by all sectors was «VND 71 trillion». GRDP per capita was VND 62 million in 2020.",
         "of social_investment at 2015-01-01/P6Y", "2020-10-12"),
    ],
)  # fmt: skip
def test_years_that_are_counted_are_those_told_before_as_many_as_they(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What a congress resolves on is aimed at
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Each year 15,800 people found work in Hue. For 2021-2025 the congress has resolved on average yearly "
         "growth of «9%», a GRDP per capita of VND 113 million by 2025, and total social investment of VND 105 "
         "trillion.",
         "of grdp is change_avg as target at 2021-01-01/P5Y", "2020-10-21"),
        ("In 2015 Nam Dinh wants exports of USD 2 billion, growth of at least «12 percent» and budget revenue of "
         "VND 5,500 billion.",
         "of grdp is change_yoy as target", "2015-01-08"),
        ("In 2015 Nam Dinh wants exports of USD 2 billion, a growth of «12 percent», and budget revenue of VND "
         "5,500 billion.",
         "of exports is change_yoy as target", "2015-01-08"),
        ("In 2015 Nam Dinh aims for exports of USD 2 billion, with growth of «12 percent».",
         "of exports", "2015-01-08"),
    ],
)  # fmt: skip
def test_what_a_congress_resolves_on_is_aimed_at(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What the Government asked for is a plan, and what lies above last year a change
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Budget revenue of Hue in 2022 was VND 11 trillion. This is «1.3 times» what the central Government had "
         "asked for, and 18% above the collections of 2021.",
         "of budget_revenue is plan_ratio item _T at 2022", "2022-12-14"),
        ("Budget revenue of Hue in 2022 was VND 11 trillion. This is 1.3 times what the central Government had "
         "asked for, and «18%» above the collections of 2021.",
         "of budget_revenue is change_yoy item _T at 2022 as actual", "2022-12-14"),
        ("Exports of Hue were 540 million USD in 2017, «23.6 percent» worse than in 2016.",
         "of exports is change_yoy value -23.6", "2017-12-31"),
        ("Steel exports of Quang Ngai in the seven months were $602 million, off «21.4 per cent».",
         "of exports is change_yoy value -21.4", "2023-08-08"),
        ("In the seven months some 1,020 firms were born in Hue, fewer than the «1,196» of a year ago.",
         "of enterprises_new is level at 2022-01-01/P7M", "2023-08-08"),
    ],
)  # fmt: skip
def test_what_the_government_asked_for_is_a_plan_and_what_lies_above(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What banks hold stands on one day, and changes since another
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Outstanding loans in Hue stood at VND66.7 trillion on October 31. Deposits had gone up «8.9 per cent» "
         "since December 31, 2022, to VND61.5 trillion.",
         "of bank_deposits is change_base at 2023-10-31", "2023-11-14"),
        ("Outstanding loans in Hue stood at VND66.7 trillion on October 31. Deposits had gone up 8.9 per cent "
         "since December 31, 2022, to «VND61.5 trillion».",
         "of bank_deposits is level at 2023-10-31", "2023-11-14"),
        ("At the end of July deposits in Hue came to VND78.2 trillion, up «5.6 per cent» since December 31.",
         "of bank_deposits is change_base at 2023-07-31", "2023-08-08"),
        ("At the end of July deposits in Hue came to VND78.2 trillion, «5.6 per cent» above the start of the "
         "year.",
         "of bank_deposits is change_base at 2023-07-31", "2023-08-08"),
    ],
)  # fmt: skip
def test_what_banks_hold_stands_on_one_day_and_changes_since_another(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- A stock is not of the time of what is told beside it
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("The industrial parks of Hue employ «60,000» people, whose average pay this year is VND9.7 million a "
         "month.",
         "of workers is level at none", "2023-11-14"),
        ("By December 31, 2014, 77 foreign-invested projects were valid in Nam Dinh. Registered: «USD 6.96 "
         "billion».",
         "of fdi_capital is level at 2014-12-31", "2015-01-08"),
        ("By December 31, 2014, 77 foreign-invested projects were valid in Nam Dinh. Registered capital: «USD "
         "6.96 billion».",
         "of fdi_capital is level at 2014-12-31", "2015-01-08"),
    ],
)  # fmt: skip
def test_a_stock_is_not_of_the_time_of_what_is_told_beside_it(text: str, expected: str, day: str) -> None:
    check(text, expected, day)
