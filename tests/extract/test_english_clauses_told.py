"""What English clauses tell by their verb (`vocabulary/clauses.csv`) (`«»` marks the figure)."""

from functools import partial

import pytest

from tests.extract import test_english

check = partial(test_english.check, published="2024-05-03")


# --- Whatever goes, is let go or found takers outside the country are exports, and purchases are what comes in.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rice did well in An Giang in 2023. Some «590,000 tonnes» went abroad, a tenth more than in 2022.",
         "of export_volume is level at 2023 item rice"),
        ("Rice did well in An Giang in 2023. Some 590,000 tonnes went abroad, «10 per cent» more than in 2022.",
         "of export_volume is change_yoy at 2023 item rice"),
        ("In 2023 Hau Giang sold «$620 million» worth of goods to the rest of the world.",
         "of exports is level at 2023"),
        ("In 2023 Hau Giang's sales to other countries rose by «6 per cent» to $620 million.",
         "of exports is change_yoy at 2023"),
        ("In 2023 Hau Giang's sales to other countries rose by 6 per cent to «$620 million».",
         "of exports is level at 2023"),
        ("In the first quarter Bac Ninh's factories shipped «$9.1 billion» of electronics overseas while purchases "
         "from abroad came to $8 billion.",
         "of exports is level at 2024-Q1 item computers-electronics"),
        ("In the first quarter Bac Ninh's factories shipped $9.1 billion of electronics overseas while purchases "
         "from abroad came to «$8 billion».",
         "of imports is level at 2024-Q1"),
        ("In April Hung Yen's purchases abroad rose «4 per cent» to $410 million.",
         "of imports is change_yoy at 2024-04"),
        ("In April Hung Yen's purchases abroad rose 4 per cent to «$410 million».", "of imports is level at 2024-04"),
        ("Foreign markets bought «$1.3 billion» worth of goods from Tay Ninh in the first quarter.",
         "of exports is level at 2024-Q1"),
        ("The world bought «21,000 tonnes» of Ha Tinh's tea in 2023.", "of export_volume is level at 2023 item tea"),
        ("Last year «7,400 tonnes» of Ha Tinh's tea crossed the border into China.",
         "of export_volume is level at 2023 item tea with CN"),
        ("Last year Ha Tinh parted with 7,400 tonnes of tea to buyers overseas for «$11 million».",
         "of exports is level at 2023 item tea"),
        ("Of 30,000 tonnes of cinnamon harvested in Yen Bai in 2023, «19,000 tonnes» were exported.",
         "of export_volume is level at 2023 item cinnamon"),
        ("Overseas customers paid Binh Dinh «$900 million» last year for its chairs and tables.",
         "of exports is level at 2023"),
        ("Quang Ngai's bill for coal and ore from abroad was «$1.2 billion» in 2023.", "of imports is level at 2023"),
        ("Last year goods worth «$26.6 billion» were sold out of Thai Nguyen to other countries.",
         "of exports is level at 2023"),
        ("Its phones brought Thai Nguyen «$20 billion» last year.", "of exports is level at 2023 item phones"),
        ("A rise in price helped: for 41,000 tonnes of pepper Dak Nong's dealers got «$160 million» in 2023.",
         "of exports is level at 2023 item pepper"),
        ("In 2023 Dong Thap sold «84,000 tonnes» of mangoes to supermarkets in Ho Chi Minh City.", "role unclassified"),
        ("In 2023 the company sold «VND900 billion» worth of fish at home.", "role unclassified"),
    ],
)  # fmt: skip
def test_trade_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- What investors bring, promise or lay out is capital.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first quarter foreigners committed «$220 million» to Hai Duong.",
         "of fdi_capital_attracted is level at 2024-Q1"),
        ("Investors from Taiwan laid out «$310 million» in Hai Duong last year.",
         "of fdi_capital_attracted is level at 2023 with TW"),
        ("Last year «$1.4 billion» of foreign money came to Hai Duong.", "of fdi_capital_attracted is level at 2023"),
        ("Last year private Vietnamese firms staked «VND12 trillion» on projects in Hau Giang.",
         "of domestic_capital_attracted is level at 2023"),
        ("Last year «14» foreign schemes were licensed in Hau Giang.", "of fdi_projects_new is level at 2023"),
        ("Last year the province gave licences to «14» foreign projects.", "of fdi_projects_new is level at 2023"),
        ("Of the money they promised, foreign firms actually spent «$410 million» in Hau Giang last year.",
         "of fdi_disbursed is level at 2023"),
        ("Last year foreign firms already in Hau Giang added «$65 million» to their plants.",
         "of fdi_capital_adjusted is level at 2023"),
        ("The Asian Development Bank lent the province «$65 million» for roads last year.", "role unclassified"),
        ("The company means to put «VND900 billion» into its new mill.", "role unclassified"),
    ],
)  # fmt: skip
def test_investors_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Who is hosted are visitors; what they leave behind is the revenue of tourism.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year Kon Tum hosted «1.3 million» travellers.", "of tourist_arrivals is level at 2023"),
        ("Last year «1.3 million» people visited Kon Tum.", "of tourist_arrivals is level at 2023"),
        ("Last year «1.3 million» travellers found their way to Kon Tum.", "of tourist_arrivals is level at 2023"),
        ("Last year Kon Tum's inns and homestays put up «410,000» guests.", "of tourist_arrivals is level at 2023"),
        ("In the first quarter the beaches of Tra Vinh lured «600,000» holidaymakers.",
         "of tourist_arrivals is level at 2024-Q1"),
        ("Of the total «VND1.1 trillion» came from visitors to Tra Vinh in 2023.",
         "of tourism_revenue is level at 2023"),
        ("In 2023 tourism earned Tra Vinh «VND1.1 trillion».", "of tourism_revenue is level at 2023"),
        ("In 2023 Tra Vinh made «VND1.1 trillion» from tourists.", "of tourism_revenue is level at 2023"),
        ("In 2023 guests paid hotels and restaurants in Tra Vinh «VND1.1 trillion».",
         "of tourism_revenue is level at 2023"),
        ("In 2023 the visitors of Tra Vinh parted with «VND1.1 trillion».", "of tourism_revenue is level at 2023"),
        ("In 2023 Tra Vinh saw 1.2 million visitors, who spent «VND1.1 trillion».",
         "of tourism_revenue is level at 2023"),
    ],
)  # fmt: skip
def test_visitors_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- What is collected or paid in is budget revenue, what is paid out its expenditure.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year Lai Chau collected «VND2.3 trillion», 9 per cent more than planned.",
         "of budget_revenue is level at 2023"),
        ("Last year «VND2.3 trillion» was collected in Lai Chau, of which VND900 billion came from hydropower plants.",
         "of budget_revenue is level at 2023"),
        ("Last year the coffers of Lai Chau took in «VND2.3 trillion».", "of budget_revenue is level at 2023"),
        ("The tax office of Lai Chau brought in «VND2.1 trillion» last year.", "of budget_revenue is level at 2023"),
        ("Last year businesses in Lai Chau handed over «VND900 billion» in taxes.",
         "of budget_revenue is level at 2023"),
        ("Lai Chau had an income of VND2.3 trillion last year and laid out «VND9.8 trillion».",
         "of budget_expenditure is level at 2023"),
        ("Last year the customs men at Ma Lu Thang gathered «VND40 billion» in duties.",
         "of budget_revenue is level at 2023"),
        ("Last year Lai Chau paid builders «VND3.1 trillion» of State money.", "of public_investment is level at 2023"),
        ("By the end of April Lai Chau had paid out «VND610 billion» of public investment capital.",
         "of public_investment is level"),
        ("Last year the province collected «VND12 billion» in donations for storm victims.", "role unclassified"),
    ],
)  # fmt: skip
def test_budget_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- What is cut, picked, landed, dug or turned out is output.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year farmers in Tra Vinh picked «290,000 tonnes» of coconuts.",
         "of product_output is level at 2023 item coconut"),
        ("Last year Tra Vinh's boats landed «71,000 tonnes» of fish.", "of product_output is level at 2023"),
        ("Last year «71,000 tonnes» of fish were landed in Tra Vinh.", "of product_output is level at 2023"),
        ("Last year farmers in Tra Vinh brought in «1.1 million tonnes» of paddy.",
         "of product_output is level at 2023 item paddy"),
        ("Last year miners in Quang Ninh dug «46 million tonnes» of coal.",
         "of product_output is level at 2023 item coal"),
        ("Last year the mills of Thanh Hoa rolled «1.9 million tonnes» of steel.",
         "of product_output is level at 2023 item iron-steel"),
        ("Last year the kilns of Ha Nam burned «16 million tonnes» of cement.",
         "of product_output is level at 2023 item cement-clinker"),
        ("Last year «16 million tonnes» of cement left the kilns of Ha Nam.",
         "of product_output is level at 2023 item cement-clinker"),
        ("Last year Son La's orchards gave «340,000 tonnes» of fruit.",
         "of product_output is level at 2023 item fruit-vegetables"),
    ],
)  # fmt: skip
def test_output_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- What ports and lorries move is freight, people are passengers.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year the port of Cua Lo loaded and unloaded «7 million tonnes».",
         "of transport_freight is level at 2023"),
        ("Last year «7 million tonnes» of goods passed through the port of Cua Lo.",
         "of transport_freight is level at 2023"),
        ("Last year ships brought «7 million tonnes» of goods to the quays of Nghe An.",
         "of transport_freight is level at 2023"),
        ("Last year Nghe An's buses carried «31 million» people.", "of transport_passengers is level at 2023"),
        ("Last year hauliers in Nghe An moved «61 million tonnes».", "of transport_freight is level at 2023"),
    ],
)  # fmt: skip
def test_moved_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Who found work or was put to work are new jobs; firms that opened are new ones.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year «18,200» people in Cao Bang found work.", "of jobs_created is level at 2023"),
        ("Last year «18,200» people were put to work in Cao Bang.", "of jobs_created is level at 2023"),
        ("Last year Cao Bang found jobs for «18,200» people.", "of jobs_created is level at 2023"),
        ("Last year «18,200» labourers in Cao Bang were given work.", "of jobs_created is level at 2023"),
        ("Last year Cao Bang put «18,200» people to work, of whom 1,900 went abroad.",
         "of jobs_created is level at 2023"),
        ("The industrial parks of Ha Nam employ «94,000» people.", "of workers is level"),
        ("Some «94,000» people are employed in the industrial parks of Ha Nam.", "of workers is level"),
        ("Last year «610» businesses were founded in Cao Bang.", "of enterprises_new is level at 2023"),
        ("Last year Cao Bang licensed «610» new companies.", "of enterprises_new is level at 2023"),
        ("Last year «210» firms in Cao Bang shut down.", "of enterprises_closed is level at 2023"),
        ("Last year shops and stalls in Cao Bang took in «VND11 trillion».", "of retail_sales is level at 2023"),
        ("Last year shoppers in Cao Bang spent «VND11 trillion».", "of retail_sales is level at 2023"),
        ("By the end of March banks in Cao Bang had lent «VND14 trillion».", "of bank_credit is level"),
    ],
)  # fmt: skip
def test_work_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- What a clause says by its verb holds against the topic of the sentences before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports of Hai Duong rose 8% in 2023. Garments brought the province «$900 million», up 4%.",
         "of exports is level at 2023 item textiles-garments"),
        ("Imports of Hai Duong rose 8% in 2023. Garments brought the province $900 million, up «4%».",
         "of exports is change_yoy at 2023 item textiles-garments"),
        ("Exports of Ca Mau reached $1 billion in 2023. The plants paid «$90 million» abroad for raw shrimp.",
         "of imports is level at 2023 item shrimp"),
        ("Exports of Ca Mau reached $1 billion in 2023. The plants paid $90 million abroad for raw shrimp, «11%» less.",
         "of imports is change_yoy at 2023"),
        ("Tourism flourished in Ninh Thuan. In 2023 its tax men collected «VND4.2 trillion».",
         "of budget_revenue is level at 2023"),
        ("Ninh Thuan's budget was in the black. In 2023 hotels and restaurants took in «VND4.2 trillion».",
         "of tourism_revenue is level at 2023"),
        ("FDI in Nam Dinh rose 30% in 2023. The mills sold «$310 million» of yarn abroad.",
         "of exports is level at 2023"),
        ("FDI in Nam Dinh rose 30% in 2023. The mills sold $310 million of yarn abroad, «a fifth» more.",
         "of exports is change_yoy at 2023"),
        ("Retail sales in Ninh Thuan grew 9% in 2023. Visitors spent «VND4.2 trillion» there.",
         "of tourism_revenue is level at 2023"),
        ("Tourist arrivals in Ninh Thuan grew 9% in 2023. Shops and markets sold goods worth «VND31 trillion».",
         "of retail_sales is level at 2023"),
        ("Exports of Nam Dinh reached $2.9 billion in 2023. Foreign investors put «$310 million» into the province.",
         "of fdi_capital_attracted is level at 2023"),
        ("Exports of Nam Dinh reached $2.9 billion in 2023. The State put «VND5 trillion» into roads and schools.",
         "of public_investment is level at 2023"),
        ("Nam Dinh received 2 million visitors in 2023. The factories found work for «31,000» people.",
         "of jobs_created is level at 2023"),
        ("Nam Dinh received 2 million visitors in 2023. The port of Hai Thinh handled «1.9 million tonnes».",
         "of transport_freight is level at 2023"),
        ("Nam Dinh received 2 million visitors in 2023. Buses carried «19 million» people.",
         "of transport_passengers is level at 2023"),
        ("Nam Dinh collected VND9 trillion for the budget in 2023. Farmers picked «90,000 tonnes» of peanuts.",
         "of product_output is level at 2023"),
    ],
)  # fmt: skip
def test_against_what_was_told(text: str, expected: str) -> None:
    check(text, expected)


# --- Growth of what a verb says, where no amount is told.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 Hau Giang sold «6 per cent» more goods abroad.", "of exports is change_yoy at 2023"),
        ("In April Hau Giang sold «6 per cent» more abroad than a year before, and bought 9 per cent less.",
         "of exports is change_yoy at 2024-04"),
        ("In April Hau Giang sold 6 per cent more abroad than a year before, and bought «9 per cent» less.",
         "of imports is change_yoy at 2024-04 value -9"),
        ("In 2023 Hau Giang's sales to other countries fell by «6 per cent».",
         "of exports is change_yoy at 2023 value -6"),
        ("In 2023 Hau Giang's purchases from abroad grew «6 per cent».", "of imports is change_yoy at 2023"),
        ("In 2023 visitors spent «6 per cent» more in Hau Giang.", "of tourism_revenue is change_yoy at 2023"),
        ("In 2023 the tax office of Hau Giang collected «6 per cent» more than a year earlier.",
         "of budget_revenue is change_yoy at 2023"),
        ("In 2023 the ports of Hau Giang handled «6 per cent» more goods.",
         "of transport_freight is change_yoy at 2023"),
        ("In 2023 foreign investors put «6 per cent» more money into Hau Giang.",
         "of fdi_capital_attracted is change_yoy at 2023"),
        ("In 2023 the shops of Hau Giang sold «6 per cent» more.", "of retail_sales is change_yoy at 2023"),
        ("In 2023 shrimp sold for «6 per cent» more in Hau Giang.", "role unclassified"),
        ("The firm earned «VND6 billion» in 2023 and paid its workers well.", "role unclassified"),
    ],
)  # fmt: skip
def test_changes_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Behind visitors an area hosts them, behind the budget the treasury acts; amounts that are subjects tell no doer.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tra Vinh's treasury took in VND6.1 trillion in 2023. It paid out «VND14 trillion».",
         "of budget_expenditure is level"),
        ("Tra Vinh collected VND6.1 trillion for the budget in 2023. On the other side «VND14 trillion» was spent.",
         "of budget_expenditure is level"),
        ("Tra Vinh greeted 1.2 million visitors in 2023 and earned «VND1.1 trillion».", "of tourism_revenue is level"),
        ("Tra Vinh greeted 1.2 million visitors in 2023. They spent «VND1.1 trillion».", "of tourism_revenue is level"),
        ("In 2023 «12» hotels in Tra Vinh hosted 900,000 guests.", "role unclassified"),
    ],
)  # fmt: skip
def test_whoever_acts(text: str, expected: str) -> None:
    check(text, expected)
