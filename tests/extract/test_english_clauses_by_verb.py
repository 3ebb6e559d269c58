"""What English clauses tell by their verb (`vocabulary/clauses.csv`) (`«»` marks the figure)."""

from functools import partial

import pytest

from tests.extract import test_english

check = partial(test_english.check, published="2024-05-03")


# --- What is sold, sent or paid for abroad are exports; what stays at home is none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first quarter of 2024 firms in Gia Lai sold «41,200 tonnes» of pepper abroad.",
         "of export_volume is level at 2024-Q1 item pepper"),
        ("In the first quarter of 2024 firms in Gia Lai sold 41,200 tonnes of pepper abroad and were paid «$162.4 "
         "million».",
         "of exports is level at 2024-Q1 item pepper"),
        ("In 2023 Soc Trang's plants sold overseas «61,000 tonnes» of shrimp for US$590 million.",
         "of export_volume is level at 2023 item shrimp"),
        ("In 2023 Soc Trang's plants sold overseas 61,000 tonnes of shrimp for «US$590 million».",
         "of exports is level at 2023 item shrimp"),
        ("Binh Phuoc in 2023 sold «310,000 tonnes» of cashew kernels to buyers in other countries.",
         "of export_volume is level at 2023 item cashew"),
        ("In 2023, Binh Phuoc's processors found buyers abroad for «310,000 tonnes» of cashew nuts.",
         "of export_volume is level at 2023 item cashew"),
        ("Ben Tre's farms harvested «700,000 tonnes» of coconuts in 2023, a third of which was shipped overseas.",
         "of product_output is level at 2023 item coconut"),
        ("In 2023 Dong Nai shipped goods worth «$21.6 billion» to 170 markets.", "of exports is level at 2023"),
        ("In April Ca Mau's goods to the value of «$96 million» left the country.", "of exports is level at 2024-04"),
        ("Goods worth «$96 million» left Ca Mau for foreign markets in April.", "of exports is level at 2024-04"),
        ("Ca Mau sent «$96 million» of goods out of the country in April.", "of exports is level at 2024-04"),
        ("In April some «4,100 tonnes» of Tra Vinh's coconuts were shipped overseas.",
         "of export_volume is level at 2024-04 item coconut"),
        ("In April «4,100 tonnes» of coconuts from Tra Vinh found their way abroad.",
         "of export_volume is level at 2024-04 item coconut"),
        ("Of Tra Vinh's tra fish last year «62 per cent» went overseas.", "of exports is share at 2023"),
        ("Foreign customers took «9,300 tonnes» of Tra Vinh's shrimp in 2023.",
         "of export_volume is level at 2023 item shrimp"),
        ("Foreign customers paid «$88 million» for Tra Vinh's shrimp in 2023.",
         "of exports is level at 2023 item shrimp"),
        ("In 2023 exporters in Dak Nong sold the world «17,500 tonnes» of pepper.",
         "of export_volume is level at 2023 item pepper"),
        ("In 2023 Bac Giang's traders sold 110,000 tonnes of lychees in domestic supermarkets for «VND1.9 trillion».",
         "role unclassified"),
        ("In 2023 shops in Bac Giang sold goods worth «VND31 trillion» to the people of the province.",
         "of retail_sales is level"),
        ("In 2023 the province borrowed «$40 million» abroad.", "role unclassified"),
    ],
)  # fmt: skip
def test_sold_abroad(text: str, expected: str) -> None:
    check(text, expected)


# --- What goods, sellers and hosts earn: exports in dollars, tourism and the budget in dong.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023, 82,000 tonnes of coffee from Dak Nong brought in «US$158 million».",
         "of exports is level at 2023 item coffee"),
        ("In 2023, «82,000 tonnes» of coffee from Dak Nong brought in US$158 million.",
         "of export_volume is level at 2023 item coffee"),
        ("In 2023, 82,000 tonnes of coffee from Dak Nong brought in US$158 million, down «24 per cent» in volume "
         "and 31 per cent in value.",
         "of export_volume is change_yoy at 2023 item coffee value -24"),
        ("In 2023, 82,000 tonnes of coffee from Dak Nong brought in US$158 million, down 24 per cent in volume and "
         "«31 per cent» in value.",
         "of exports is change_yoy at 2023 item coffee value -31"),
        ("Pepper earned Dak Nong «$71 million» in 2023.", "of exports is level at 2023 item pepper"),
        ("Durian brought Dak Lak «$120 million» in the first four months.",
         "of exports is level at 2024-01-01/P4M item durian"),
        ("Sales abroad of wood pellets earned Quang Tri's firms «$33 million» in 2023.",
         "of exports is level at 2023 item wood-pellets"),
        ("From 5,200 tonnes of tuna Phu Yen earned «$31 million» in the first quarter.",
         "of exports is level at 2024-Q1 item tuna"),
        ("For 5,200 tonnes of tuna Phu Yen's exporters were paid «$31 million» in the first quarter.",
         "of exports is level at 2024-Q1 item tuna"),
        ("Phu Yen's exporters took «$31 million» for their tuna in the first quarter.",
         "of exports is level at 2024-Q1 item tuna"),
        ("In the first quarter of 2024 tuna was worth «$31 million» to Phu Yen's exporters, 12 per cent more.",
         "of exports is level at 2024-Q1 item tuna"),
        ("Firms in Long An made «$7 billion» on foreign markets in 2023.", "of exports is level at 2023"),
        ("The garment sector of Nam Dinh earned «$1.2 billion» overseas in 2023, up 6 per cent.",
         "of exports is level at 2023 item textiles-garments"),
        ("The garment sector of Nam Dinh earned $1.2 billion overseas in 2023, up «6 per cent».",
         "of exports is change_yoy at 2023 item textiles-garments"),
        ("In 2023 Vinh Long's sales of coconuts abroad brought «$14 million», against $11 million a year before.",
         "of exports is level at 2023 item coconut"),
        ("In 2023 Hai Duong netted «$25 million» from lychees sold to foreign markets.",
         "of exports is level at 2023 item lychee"),
        ("In 2023 visitors left «VND4.2 trillion» in Ninh Thuan.", "of tourism_revenue is level at 2023"),
        ("In 2023 hotels and tour companies in Ninh Thuan took in «VND4.2 trillion».",
         "of tourism_revenue is level at 2023"),
        ("In 2023 tourists spent «VND4.2 trillion» in Ninh Thuan.", "of tourism_revenue is level at 2023"),
        ("In 2023 lychee growers in Luc Ngan earned «VND4.6 trillion» at home.", "role unclassified"),
        ("Each hectare of durian earned its owner «VND900 million» in 2023.", "role unclassified"),
    ],
)  # fmt: skip
def test_earned(text: str, expected: str) -> None:
    check(text, expected)


# --- What is bought or comes from abroad are imports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 buyers in China paid Ca Mau's firms «$140 million» for shrimp.",
         "of exports is level at 2023 item shrimp with CN"),
        ("In the first quarter buyers abroad paid Ca Mau «$240 million».", "of exports is level at 2024-Q1"),
        ("China took «3,300 tonnes» of Hai Phong's plastics in 2023.", "of export_volume is level with CN"),
        ("Hai Phong's factories bought «$1.1 billion» worth of machinery abroad in 2023.",
         "of imports is level item machinery at 2023"),
        ("Hai Phong's factories bought machinery worth «$1.1 billion» from abroad in 2023.",
         "of imports is level item machinery at 2023"),
        ("In 2023 Hai Phong's factories brought in from other countries «$1.1 billion» of machinery.",
         "of imports is level item machinery at 2023"),
        ("In 2023 the mills of Nam Dinh bought «92,000 tonnes» of cotton overseas for $170 million.",
         "of import_volume is level item cotton at 2023"),
        ("In 2023 the mills of Nam Dinh bought 92,000 tonnes of cotton overseas for «$170 million».",
         "of imports is level item cotton at 2023"),
        ("In 2023 the mills of Nam Dinh paid foreign suppliers «$170 million» for cotton.",
         "of imports is level item cotton at 2023"),
        ("In 2023 Nam Dinh spent «$870 million» abroad on cloth and machinery.", "of imports is level at 2023"),
        ("In 2023 Nam Dinh spent «$870 million» on goods from abroad.", "of imports is level at 2023"),
        ("In 2023 Nam Dinh sold goods worth $2.9 billion abroad and bought goods worth «$1.6 billion» there.",
         "of imports is level at 2023"),
        ("In 2023 Nam Dinh sold goods worth «$2.9 billion» abroad and bought goods worth $1.6 billion there.",
         "of exports is level at 2023"),
        ("In 2023 firms in Nam Dinh sold abroad for «$2.9 billion» and bought for $1.6 billion.",
         "of exports is level at 2023"),
        ("In 2023 firms in Nam Dinh sold abroad for $2.9 billion and bought for «$1.6 billion».",
         "of imports is level at 2023"),
        ("In April Nam Dinh let in goods worth «$1.6 billion» from other countries.", "of imports is level at 2024-04"),
        ("Goods worth «$160 million» came into Nam Dinh from abroad in April.", "of imports is level at 2024-04"),
        ("Goods worth «$160 million» entered Nam Dinh in April.", "of imports is level at 2024-04"),
        ("In 2023 the city bought «VND90 billion» worth of medicines for its hospitals.", "role unclassified"),
    ],
)  # fmt: skip
def test_bought(text: str, expected: str) -> None:
    check(text, expected)


# --- What investors put in is capital, unless a bank lends it or one firm spends it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first four months firms from abroad put «$90 million» into Vinh Phuc.",
         "of fdi_capital_attracted is level"),
        ("In the first four months foreign firms put another «$90 million» into their plants in Vinh Phuc.",
         "of fdi_capital_adjusted is level"),
        ("In 2023 foreigners brought «$700 million» to Vinh Phuc, 12 per cent more.",
         "of fdi_capital_attracted is level at 2023"),
        ("In 2023 foreign capital of «$700 million» came to Vinh Phuc.", "of fdi_capital_attracted is level at 2023"),
        ("In 2023 Vinh Phuc won «$700 million» from foreign investors.", "of fdi_capital_attracted is level at 2023"),
        ("In 2023 foreign investors promised Vinh Phuc «$700 million».", "of fdi_capital_attracted is level at 2023"),
        ("In 2023 foreign firms actually spent «$400 million» on their projects in Vinh Phuc.",
         "of fdi_disbursed is level at 2023"),
        ("In 2023 «$400 million» was actually put in by foreign investors in Vinh Phuc.",
         "of fdi_disbursed is level at 2023"),
        ("In 2023 Japanese companies staked «$210 million» on 9 projects in Vinh Phuc.",
         "of fdi_capital_attracted is level with JP"),
        ("In 2023 Vietnamese firms pledged «VND14 trillion» for 31 projects in Vinh Phuc.",
         "of domestic_capital_attracted is level at 2023"),
        ("All sources together invested «VND52 trillion» in Vinh Phuc in 2023.",
         "of social_investment is level at 2023"),
        ("In 2023 the World Bank lent Vinh Phuc «$150 million».", "role unclassified"),
        ("In 2023 Honda put «$90 million» into its plant in Vinh Phuc.", "of project_capital"),
        ("In 2023 Vinh Phuc's banks put «VND9 trillion» into loans to small firms.", "role unclassified"),
    ],
)  # fmt: skip
def test_put_in(text: str, expected: str) -> None:
    check(text, expected)


# --- Taxes, the treasury and public money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 the province of Tay Ninh took in «8.3 trillion VND» in taxes.", "of budget_revenue is level at 2023"),
        ("In 2023 Tay Ninh's tax men took in «8.3 trillion VND».", "of budget_revenue is level at 2023"),
        ("In 2023 Tay Ninh's treasury collected «VND11 trillion», 4 per cent more than planned.",
         "of budget_revenue is level at 2023"),
        ("In 2023 «VND11 trillion» flowed into the coffers of Tay Ninh.", "of budget_revenue is level at 2023"),
        ("In 2023 «VND11 trillion» was paid into the budget of Tay Ninh.", "of budget_revenue is level at 2023"),
        ("In 2023 firms in Tay Ninh paid «VND5.1 trillion» in taxes and fees.", "of budget_revenue is level at 2023"),
        ("In 2023 Tay Ninh's firms and people paid the State «VND11 trillion».", "of budget_revenue is level at 2023"),
        ("Taxes and fees brought Tay Ninh «VND11 trillion» in 2023.", "of budget_revenue is level at 2023"),
        ("In 2023 customs in Tay Ninh gathered «VND1.2 trillion» in duties.",
         "of budget_revenue is level item customs-revenue at 2023"),
        ("In 2023 Tay Ninh spent «VND12.7 trillion» from its budget.", "of budget_expenditure is level at 2023"),
        ("In 2023 the treasury of Tay Ninh paid out «VND12.7 trillion».", "of budget_expenditure is level at 2023"),
        ("In 2023 Tay Ninh's treasury took in VND11 trillion and paid out «VND12.7 trillion».",
         "of budget_expenditure is level at 2023"),
        ("In 2023 the works of Tay Ninh got «VND5 trillion» of State money.", "of public_investment is level at 2023"),
        ("By 30 April Tay Ninh had spent «VND1.4 trillion» of the public money set aside for works this year.",
         "of public_investment is level"),
        ("By 30 April «VND1.4 trillion» of the money for public works in Tay Ninh had been spent, 28 per cent of "
         "the plan.",
         "of public_investment is level"),
        ("Public works in Tay Ninh got «VND1.4 trillion» in the first four months.", "of public_investment is level"),
        ("In 2023 the State put «VND5 trillion» into roads and bridges in Tay Ninh.",
         "of public_investment is level at 2023"),
        ("In 2023 banks in Tay Ninh lent «VND98 trillion» to firms and people.", "of bank_credit is level"),
        ("In 2023 the lottery company of Tay Ninh took in «VND3 trillion» from tickets.", "role unclassified"),
        ("In 2023 the police of Tay Ninh collected «VND40 billion» in fines.", "role unclassified"),
    ],
)  # fmt: skip
def test_taxes_and_budget(text: str, expected: str) -> None:
    check(text, expected)


# --- Ports, hotels, farms, shops and jobs.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first quarter the port of Vung Ang handled «1.4 million tonnes» of goods.",
         "of transport_freight is level"),
        ("Ports in Ba Ria-Vung Tau handled «112 million tonnes» of cargo in 2023.",
         "of transport_freight is level at 2023"),
        ("In 2023 lorries and trains in Nghe An carried «61 million tonnes» of goods.",
         "of transport_freight is level at 2023"),
        ("In 2023 buses and trains in Nghe An carried «90 million» people.",
         "of transport_passengers is level at 2023"),
        ("In 2023 hotels in Quang Binh hosted «1.2 million» guests.", "of tourist_arrivals is level at 2023"),
        ("In 2023 Quang Binh's beaches and caves drew «4.5 million» people.", "of tourist_arrivals is level at 2023"),
        ("In 2023 «4.5 million» people came to see Quang Binh.", "of tourist_arrivals is level at 2023"),
        ("In 2023 «160,000» foreigners visited Quang Binh.", "of tourist_arrivals is level at 2023 item international"),
        ("In 2023 farms in Thai Binh harvested «1 million tonnes» of paddy.",
         "of product_output is level at 2023 item paddy"),
        ("Fishermen in Kien Giang landed «420,000 tonnes» of seafood in 2023.",
         "of product_output is level at 2023 item seafood"),
        ("In 2023 Kien Giang's ponds yielded «120,000 tonnes» of shrimp.",
         "of product_output is level at 2023 item shrimp"),
        ("In 2023 Kien Giang grew 120,000 tonnes of bananas, of which «9,000 tonnes» went abroad.",
         "of export_volume is level at 2023 item banana"),
        ("In 2023 fruit from Tien Giang went to «21» countries.", "of export_markets is level at 2023"),
        ("Tien Giang's fruit is now eaten in «21» countries.", "of export_markets is level"),
        ("Tien Giang sells its pangasius in «84» countries and territories.", "of export_markets is level"),
        ("In 2023 shops in Tien Giang sold goods worth «VND81 trillion».", "of retail_sales is level at 2023"),
        ("In 2023 people in Tien Giang spent «VND81 trillion» in shops and markets.",
         "of retail_sales is level at 2023"),
        ("In 2023 plants in Tien Giang turned out «91 million» cans of beer.",
         "of product_output is level at 2023 item beer"),
        ("Banks in Tien Giang had lent «VND90 trillion» by the end of April.", "of bank_credit is level"),
        ("In 2023 Tien Giang found work for «24,000» people.", "of jobs_created is level at 2023"),
    ],
)  # fmt: skip
def test_moved_and_hosted(text: str, expected: str) -> None:
    check(text, expected)
