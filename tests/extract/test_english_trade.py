"""English articles on the trade in goods: whose goods, which, and what a change is a change of. Own sentences."""

import pytest

from tests.extract.reading import figures, mention, reading
from tests.extract.test_english import check

PEPPER = "Pepper exports on the rise\n\nVietnam shipped 20,000 tonnes of pepper in May, worth 90 million USD.\n\n"
GIA_LAI = "Pepper growers of Gia Lai start well\n\nGia Lai earned 90 million USD in exports in May.\n\nPepper sold.\n\n"


# --- An article that names hardly any goods but one speaks of it throughout, unless it says that it speaks of all.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports to Germany rose «12 percent».", "of exports item pepper with DE"),
        ("The association put the average export price at «4,100 USD per tonne».", "of export_price item pepper"),
        ("In April alone the industry shipped «15,000 tonnes».", "of export_volume item pepper"),
        ("The country's total exports reached «35 billion USD» in May.", "of exports item _T"),
    ],
)
def test_an_article_on_one_commodity(text: str, expected: str) -> None:
    check(PEPPER + text, expected)


def test_a_province_trades_in_more_than_the_goods_of_the_headline() -> None:
    check(GIA_LAI + "Exports to China came to «30 million USD».", "in gia-lai-pre-2025 item _T with CN")


# --- Goods called Vietnamese are those of the country, where no place is named.
@pytest.mark.parametrize("text", ["Exports of Vietnamese tuna to Japan fell «12 percent» in the first quarter."])
def test_goods_of_the_country(text: str) -> None:
    check(text, "in viet-nam item tuna with JP")


# --- A change that leads to a level is a change of that: of tonnes or of money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tea exports of Vietnam slipped «3.9 percent» to nearly 70,000 tonnes in May.", "of export_volume"),
        ("Vietnam shipped 9,000 tonnes of tea in May, with earnings up «8 percent» to 14 million USD.", "of exports"),
        ("Vietnam shipped 9,000 tonnes of tea, up «8 percent» on last May.", "of export_volume"),
    ],
)
def test_a_change_to_a_level(text: str, expected: str) -> None:
    check(text, expected)


# --- What a change is measured from: words before its own noun, or behind the other of two changes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CPI of Hue showed a month-on-month rise of «0.3 percent» and a year-on-year growth of 2.9 percent.",
         "is change_pop"),
        ("The CPI of Hue showed a month-on-month rise of 0.3 percent and a year-on-year growth of «2.9 percent».",
         "is change_yoy"),
        ("The CPI of Hue fell 0.1 percent from the previous month but rose «2.9 percent» from one year ago.",
         "is change_yoy"),
        ("Vietnam shipped 9,000 tonnes of tea for 14 million USD in May, down «4 percent» in volume and 6 percent in "
         "value from the previous month.", "of export_volume is change_pop"),
        ("Trade of Vietnam was 40 billion USD in May, down 5 percent from the previous month, in which exports reached "
         "21 billion USD, down «9 percent».", "of exports is change_pop"),
    ],
)  # fmt: skip
def test_what_a_change_is_measured_from(text: str, expected: str) -> None:
    check(text, expected)


TEA = "Vietnam shipped 9,000 tonnes of tea for 14 million USD in May, "
BUYERS = "Tea exports of Vietnam to Japan reached 3 million USD in May. "


# --- Two changes behind two levels answer to them, and shares to as many buyers, also where no word says so.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TEA + "up «4 percent» and 6 percent year-on-year.", "of export_volume"),
        (TEA + "up 4 percent and «6 percent» year-on-year.", "of exports"),
        (TEA + "down 4 percent and «6 percent» in volume and value, respectively.", "of exports"),
        ("Japan, Iran and Poland were the main buyers of Vietnamese tea in May, making up 31 percent, «20 percent» "
         "and 8 percent of the exports.", "is share with IR"),
        ("Tea exports of Vietnam to Japan and Iran grew by «31 percent» and 20 percent, respectively.",
         "item tea with JP"),
    ],
)  # fmt: skip
def test_rows_that_answer_unsaid(text: str, expected: str) -> None:
    check(text, expected)


def test_a_change_in_both_volume_and_value() -> None:
    found = figures(reading(TEA + "a fall of 4 percent in both volume and value."), "4 percent")
    assert [f"{one.indicator_id} {one.value}" for one in found] == ["exports -4", "export_volume -4"]


# --- What others import from the country are its exports; its price and value are told beside the tonnes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan imported about «3 million USD» worth of Vietnamese tea in May.", "of exports with JP"),
        ("Imports of tea from Vietnam into Poland rose «9 percent» in May.", "of exports with PL"),
        (BUYERS + "Poland followed with «2 million USD» in imports.", "of exports in viet-nam item tea with PL"),
        ("Vietnam imported «3 million USD» worth of tea from Sri Lanka in May.", "of imports"),
        ("Vietnam shipped 9,000 tonnes of tea with a value of «14 million USD» in May.", "of exports"),
        (TEA + "with the average price standing at «1,550 USD per tonne».", "of export_price item tea"),
        (BUYERS + "Total shipments of this product came to «14 million USD».", "of exports item tea"),
    ],
)
def test_trade_as_buyers_tell_it(text: str, expected: str) -> None:
    check(text, expected)


# --- What a customs office takes in is budget revenue, also in the paragraph behind.
CUSTOMS = "The revenue of Dong Nai Customs from the start of the year to August 20 came to 9 trillion VND.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai Phong Customs collected «4 trillion VND» in July.", "of budget_revenue item customs-revenue"),
        (CUSTOMS + "This was equal to «71 percent» of the whole year's target.", "is plan_ratio item customs-revenue"),
        ("Dong Nai Customs Department clears 900 cargoes.\n\nLast year, the department's State budget collection was "
         "«9 trillion VND».", "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_what_customs_take_in(text: str, expected: str) -> None:
    check(text, expected)


# --- A headline is completed by the figure of the text that it restates.
def test_a_headline_restates_the_text() -> None:
    text = "CPI of Hue up «0.4%» in May\n\nIn May the CPI of Hue rose 0.4% over the previous month and 3% on the year."
    check(text, "is change_pop at 2023-05")


# --- In an article that goes from province to province a paragraph without a place goes on with the one before.
def test_a_survey_of_provinces() -> None:
    text = "Tourism is back\n\n" + "After two long years many people travel again. " * 6
    for name in ("Hanoi", "Thanh Hoa", "Lao Cai", "Hue", "Dien Bien"):
        mark = "«3 trillion VND»" if name == "Thanh Hoa" else "3 trillion VND"
        text += f"\n\n{name} received 2 million tourists in May, up 9%.\n\nTourism revenue was {mark}."
    check(text, "of tourism_revenue in thanh-hoa")


# --- Groups of goods and their prices are parts of the index of consumer prices.
def test_prices_of_a_group_of_goods() -> None:
    text = "The CPI of Hue rose 0.4% in May. The prices of food and restaurant services decreased by «0.2 percent»."
    check(text, "of consumer_price_index item food-catering value -0.2")


# --- An article whose verb stands before its goods is on these goods, too; the subject of a sentence is what it tells.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vietnam exported 9,000 tonnes of tea in May for 14 million USD.\n\nMarkets such as Poland («31 percent») and "
         "Iran (12 percent) recorded growth in tea.", "is change_yoy item tea with PL"),
        ("Vietnam shipped 9,000 tonnes of tea in May.\n\nTea sells well. Poland bought 900 tonnes, up 4 percent in "
         "volume. It was followed by Iran with a «9 percent» rise.", "of export_volume item tea with IR"),
        ("Exports of fruit and vegetables of Vietnam hit 4 billion USD in 2023. Durian played its part, contributing "
         "«1.2 billion USD» to the export value.", "of exports item durian"),
        ("Exports of Dong Nai reached 2 billion USD in May, of which FDI ones accounted for «78 percent».",
         "of exports is share item fdi-sector"),
        ("Dong Nai has «565» businesses involved in export activities.", "of trading_enterprises"),
    ],
)  # fmt: skip
def test_goods_behind_the_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Percentages alone in their brackets are changes in a sentence that speaks of growth.
@pytest.mark.parametrize(
    "text",
    [
        "In May coffee («12 percent») and tea (9 percent) of Dak Lak saw high export growth.",
        "Ports with major growth in cargo volumes comprise those of Quang Ninh («11 percent») and Da Nang (8 percent).",
    ],
)
def test_growth_in_brackets(text: str) -> None:
    check(text, "is change_yoy")


def test_a_change_in_both_of_the_country_leaves_its_place() -> None:
    text = "The country's tea exports fell 4 percent in both volume and value compared to May."
    assert len(figures(reading(text), "4 percent")) == 2


# --- A row may answer to the levels of the sentence before, and a market that is ranked is one more of the same goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue received 86,000 tourists, including 19,000 foreigners, in May. The figures represented rises of «20 "
         "percent» and 25 percent, respectively.", "of tourist_arrivals item _T value 20"),
        ("Hue received 86,000 tourists, including 19,000 foreigners, in May. The figures represented rises of 20 "
         "percent and «25 percent», respectively.", "of tourist_arrivals item international value 25"),
        ("Coffee and rubber sell well. China imported 3 billion USD worth of Vietnamese fruit in May.\n\nThe US ranked "
         "second with «212 million USD».", "of exports item fruit-vegetables with US"),
        ("Poland imported 3 million USD worth of Vietnamese tea in May, making up «66 percent» of the market share.",
         "of exports is share with PL"),
        ("Hue's exports hit 2 billion USD in May. Over «9 trillion VND» was collected for the city budget.",
         "of budget_revenue"),
    ],
)  # fmt: skip
def test_what_goes_on_from_the_sentence_before(text: str, expected: str) -> None:
    check(text, expected)


# --- The plan for a year is what a percentage is of, and dates no figure.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first half of 2022 Hue received 2 million tourists, reaching «61.6 percent» of the 2022 plan.",
         "is plan_ratio at 2022-S1"),
        ("In the first half of 2022 Hue received 2 million tourists, 61 percent of the 2022 plan, along with «478,000» "
         "foreign visitors.", "at 2022-S1"),
        ("The turnover of import and export goods of Hue hit «64 million USD» in May.", "of trade_turnover"),
    ],
)  # fmt: skip
def test_the_plan_of_a_year(text: str, expected: str) -> None:
    check(text, expected)


# --- Exports and imports that `and` joins are one amount; who has sold goods then buys some; `were` says what it is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports and imports of Hau Giang together made «90 million USD» in May.", "of trade_turnover"),
        ("Hau Giang's trade came to 90 million USD in May, of which «60 million USD» were exports.", "of exports"),
        ("In May exports and imports of Hau Giang were «60 million USD» and 30 million USD, respectively.",
         "of exports"),
        ("Hau Giang sold 60 million USD worth of goods abroad in May and bought «30 million USD».", "of imports"),
        ("Hau Giang sold 60 million USD worth of goods abroad in May. Japan bought «30 million USD».",
         "of exports with JP"),
        ("Goods went abroad from Hau Giang for «60 million USD» in May.", "of exports"),
        ("Hau Giang imported goods for 30 million USD in May; the balance was «20 million USD» in its favour.",
         "of trade_balance value 20000000"),
        ("The plan of Hau Giang for 2023 foresees exports of «700 million USD».", "of exports as target"),
    ],
)  # fmt: skip
def test_trade_told_in_freer_words(text: str, expected: str) -> None:
    check(text, expected)


# --- The last quarter of a year is told as the final one; half a year is its first; `up to` a time says no direction.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hau Giang were «60 million USD» in the final quarter of 2022.", "at 2022-Q4"),
        ("Exports of Hau Giang were «60 million USD» in the last quarter of 2022.", "at 2022-Q4"),
        ("Hau Giang's half-year exports were «60 million USD».", "at 2023-S1"),
        ("Exports of Hau Giang were «60 million USD» up to the end of July.", "is level at 2023-01-01/P7M"),
    ],
)
def test_parts_of_a_year_told_in_freer_words(text: str, expected: str) -> None:
    check(text, expected)


# --- A partner that takes goods buys them, though nothing spoke of trade before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US took goods worth «70 million USD» from Hau Giang in May.", "of exports with US"),
        ("The US took goods worth 70 million USD from Hau Giang in May. China paid «40 million USD».",
         "of exports with CN"),
        ("In May customs officers in Hau Giang cleared goods worth «70 million USD».", "of trade_turnover"),
    ],
)  # fmt: skip
def test_goods_that_a_partner_takes(text: str, expected: str) -> None:
    check(text, expected)


def test_the_length_of_a_border_is_no_volume_of_goods() -> None:
    text = "Hau Giang exported 4,000 tonnes of rice in May. Its border with Cambodia is 240 km long."
    assert mention(reading(text, "en", "2023-06-20"), "240 km").role == "unclassified"
