"""English reports on the exports and imports of a province: rows of figures, wholes, places. Own sentences."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_english import check

SURVEY = "In Hue, 41 percent of firms reported more orders in the quarter, and 44 percent of firms saw no change."
TITLE = "Hue sees 32 percent rise in exports\n\nThe foreign trade of Hue reached 2 billion USD in May, up 32 percent.\n"


# --- Two rows of figures answer to the same names: changes that lead to levels, and levels before their changes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's exports of tea and rice fell «22 percent» and 6.8 percent to 8 million USD and 4 million USD, "
         "respectively.", "of exports is change_yoy item tea"),
        ("Hue's exports of tea and rice fell 22 percent and «6.8 percent» to 8 million USD and 4 million USD, "
         "respectively.", "of exports is change_yoy item rice"),
        ("Hue sold tea abroad for 9 million USD; Japan and Laos bought «8 million USD» and 4 million USD of exports, "
         "up 2.2 times and 33 times, respectively.", "of exports with JP"),
        ("Hue sold tea abroad for 9 million USD; Japan and Laos bought 8 million USD and 4 million USD of exports, up "
         "«2.2 times» and 33 times, respectively.", "of exports with JP"),
    ],
)  # fmt: skip
def test_two_rows_of_the_same_names(text: str, expected: str) -> None:
    check(text, expected)


# --- What a buyer imports are exports; the highest in the country is the province that is; `our country` is a place.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue were 2 billion USD. China remained Hue's largest customer, importing over «0.8 billion "
         "USD».", "of exports with CN in thua-thien-hue"),
        ("In January, cross-border trade of Lao Cai reached 183 million USD.\nThe province shipped «62.5 million USD» "
         "worth of products via the gate.", "of exports item border-trade"),
        ("In January, trade of Lao Cai reached 183 million USD.\nThe province shipped «62.5 million USD» worth of "
         "products via the gate.", "of exports item _T"),
        ("Exports of rubber of Hue nosedived «42.6 percent» to 2 million USD.", "of exports is change_yoy value -42.6"),
        ("Hue achieved the highest gross regional domestic product (GRDP) growth in Vietnam, reaching «11.51%».",
         "of grdp in thua-thien-hue"),
        ("Exports of Hue rose.\nThe export turnover of our country is estimated at «180.2 billion USD».",
         "of exports in viet-nam"),
    ],
)  # fmt: skip
def test_who_sells(text: str, expected: str) -> None:
    check(text, expected)


# --- The part stands beside its whole: an owner's share told in money, too; the country's total behind a share of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI firms of Hue accounted for 69 percent of the total export turnover, equal to «581 million USD».",
         "of exports is level item fdi-sector"),
        ("Hue sold wood for 2 million USD, or 14 percent of its total export value of «12 million USD».",
         "of exports item _T in thua-thien-hue"),
        ("Last year Hue's trade surplus was 2 billion USD, making up 77 percent of the country's total of "
         "«2.7 billion USD».", "of trade_balance in viet-nam"),
    ],
)  # fmt: skip
def test_parts_and_wholes(text: str, expected: str) -> None:
    check(text, expected, published="2024-03-01")


# --- Who trades is no subject of its own, goods may stand behind their tonnes, what is gained in trade is no rise.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rice exports of Nghe An enterprises rose «75 percent» in May.", "of exports item rice"),
        ("Nghe An earned «70 million USD» from exporting about 11,000 tonnes of cashew nuts in May.",
         "of exports item cashew"),
        ("Nghe An gained «1.7 billion USD» in import-export turnover in May.", "of trade_turnover is level"),
        ("Total exports-imports of Nghe An stood at «242 million USD» in May.", "of trade_turnover"),
        ("The import and export value via Nghe An province’s border gates neared «7 million USD» in May.",
         "of trade_turnover item border-trade"),
        ("In May Nghe An earned 2 billion USD from exports, a month-on-month rise of 6 percent and rising «33 percent» "
         "against the previous year.", "is change_yoy"),
        ("Nghe An province in central Vietnam recorded exports of «4.7 billion USD» in May.", "in nghe-an"),
    ],
)  # fmt: skip
def test_who_trades_and_in_what(text: str, expected: str) -> None:
    check(text, expected)


def test_what_surveyed_firms_say_counts_no_firms() -> None:
    assert reading(SURVEY).observations == []


def test_exports_of_a_headline_are_no_turnover() -> None:
    assert [one.indicator_id for one in reading(TITLE).observations] == ["exports", "trade_turnover", "trade_turnover"]


# --- Days from one to another, in one month or two; what came since a year began that still runs.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From January 13 to February 7 Hue's exports hit «17 million USD».", "at 2024-01-13/P26D"),
        ("Hue posted «49 million USD» in trade from January 1 - 29.", "at 2024-01-01/P29D"),
        ("Hue's exports between January 24 and February 5 were worth «49 million USD».", "at 2024-01-24/P13D"),
        ("Since the beginning of 2024 Hue has exported goods worth «49 million USD».", "at 2024-01-01/P2M10D"),
    ],
)
def test_days_of_trade(text: str, expected: str) -> None:
    check(text, expected, published="2024-03-10")


# --- Goods and partners: what oil leaves, who buys, whose are the last of many names, what no lexicon knows.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Excluding crude oil, Hue's export turnover stood at «7 billion USD» in May.", "of exports item without-oil"),
        ("If crude oil is excluded, the exports of Hue reached «7 billion USD» in May.", "of exports item without-oil"),
        ("China was the biggest importer of Hue, spending «4 billion USD» on imports from the southern hub.",
         "of exports with CN"),
        ("Next to China came the US and Japan, with respective values of nearly «3 billion USD» and 1 billion USD of "
         "Hue's exports.", "of exports with US"),
        ("Shrimp is a key export product of Hue, fetching «286 million USD» from the export of 37,000 tonnes.",
         "of exports item shrimp"),
        ("Hue's export earners include processed seafood - frozen shrimp and rice that fetched «660 million USD» and "
         "157 million USD, up 27 percent and 43.5 percent, respectively.", "of exports item shrimp"),
        ("Hue's coffee exports topped the list with an export value of «23 million USD».", "of exports item coffee"),
        ("Hue exported flowers at 5 million USD, raw silk «2 million USD» and tea 0.9 million USD.",
         "of exports item _T"),
        ("An example in Hue is coffee, with an export turnover of «300 million USD».", "of exports item coffee"),
        ("Via the Kim Thanh International Land Border Gate No. 2, goods worth «21 million USD» were exported in May.",
         "of exports in lao-cai-border-gate"),
    ],
)  # fmt: skip
def test_goods_and_partners(text: str, expected: str) -> None:
    check(text, expected)


# --- A gate far behind its goods, goods that imports only hold, entries of no known goods, a change in trade in May.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May «45,000 tonnes» of farm produce were exported via the Lao Bao border gate.",
         "of export_volume in lao-bao"),
        ("Hue's imports, mostly raw materials and machines, were estimated at «6 billion USD» in May.",
         "of imports item _T"),
        ("Hue's exports grew in goods such as sedge products (2.2-fold rise), windscreen wipers («2.1-fold» rise).",
         "of exports item _T"),
        ("Despite the February rise, Hue saw a year-on-year decrease of «18.7%» in exports in the first two months.",
         "at 2023-01-01/P2M"),
        ("In May the garment group of Hue exported about 12 million products with a value of «90 million USD».",
         "of exports item textiles-garments"),
    ],
)  # fmt: skip
def test_what_stands_farther_off(text: str, expected: str) -> None:
    check(text, expected)


# --- Levels of an earlier time that others are held against, the whole of goods told next, a gate in its province.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue aims to raise shrimp exports to 1 billion USD this year, against last year's «853 million USD».",
         "of exports at 2022 as actual"),
        ("Hue targets exports of 1 billion USD in 2023, up from «853 million USD» in 2022.",
         "of exports is level at 2022 as actual"),
        ("Hue sells shrimp abroad\n\nExport turnover reached «1.2 billion USD» in 2022. Of this, shrimp brought in 1 "
         "billion USD.", "of exports item _T"),
        ("Trade through Lao Bao border gate in the central province of Quang Tri hit «70 million USD» in May.",
         "in lao-bao"),
        ("Exports of Hue have the potential to grow by «10%» in 2023.", "as forecast"),
        ("In 2022 Hue's exports hit 1 billion USD, meeting the yearly goal, up «5 percent» on 2021.", "as actual"),
    ],
)  # fmt: skip
def test_what_is_held_against_it(text: str, expected: str) -> None:
    check(text, expected)


# --- Months that end in one, plans without an article, what tonnes are that are worth money, the region spoken of last.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's export revenue in the six-month period ending in June was «723 million USD».", "at 2023-S1"),
        ("Only «355,000 tonnes» of rice worth 149 million USD were sold abroad by Hue.", "of export_volume item rice"),
        ("Rice of Hue made up 26 percent of its exports in May and «41 percent» of yearly target.", "is plan_ratio"),
        ("In May Hue's turnover of declarations reached «1 billion USD».", "of trade_turnover"),
        ("Hue's export goods saw a rise in textiles, up 27.2 percent; wolfram, «27.3 percent»; cement, 7.2 percent.",
         "of exports item _T"),
        ("The Mekong Delta aims at exports of 15 billion USD in 2023.\n\nLast year, provinces in the region earned "
         "«13.7 billion USD» from exports.", "in mekong-delta at 2022"),
        ("Hue earned 4 billion USD from exports in the first quarter. To complete its target of «11 percent» in "
         "exports growth, it will help firms.", "is change_yoy at 2023 as target"),
    ],
)  # fmt: skip
def test_what_is_reached(text: str, expected: str) -> None:
    check(text, expected)


# --- The place of an agency's dateline is none, goods named as examples are no mere part of what was named before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2023-06-28 VIETNAM, June 28 - HÀ NỘI — Trade through the border gates in Lào Cai was put at 2 billion "
         "USD in May.\n\nThe import value was «313 million USD».", "of imports in lao-cai-pre-2025"),
        ("Hue's goods saw a rise in export value, such as computers (up «18.7%»), garments (up 8.3%) and tea (up 4%).",
         "of exports item computers-electronics"),
    ],
)  # fmt: skip
def test_datelines_and_examples(text: str, expected: str) -> None:
    check(text, expected)


# --- What the country is known for says nothing of the figures behind it; a caption heads nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue earned 2 billion USD from exports in May, up 9%.\nTea of Vietnam has found buyers, the association said."
         "\nExports of rice stood at «8 million USD».", "of exports item rice in thua-thien-hue"),
        ("Goods worth 2 billion USD were exported by Hue in May.\nTrucks wait at the border gate. (Photo: VNA)\nThe "
         "figure accounted for «61%» of the yearly target.", "of exports is plan_ratio"),
        ("The value of export-import goods going through Mong Cai border gate in the province of Quang Ninh reached "
         "«2.2 billion USD».", "of trade_turnover in mong-cai"),
        ("Trade through Mong Cai border gate in the province of Quang Ninh rose 9% in May.\nA total of «3,200» "
         "vehicles were cleared.", "of border_crossings in mong-cai"),
        ("Some 320 trucks carried «5,300 tonnes» of goods crossing through the Mong Cai border gate.",
         "of transport_freight in mong-cai"),
        ("Hue posted a trade surplus of «1.5 billion USD» over the first two months of 2022.", "at 2022-01-01/P2M"),
        ("Exports of Hue exceeded the year's target of 950 million USD and represent a «22 per cent» increase.",
         "of exports is change_yoy as actual"),
        ("Exports of Hue are to reach the year's target of 950 million USD, a «22 per cent» increase.",
         "of exports is change_yoy as target"),
        ("Hue's steel exports rose 2 percent, and iron and steels earned «8 million USD».",
         "of exports item iron-steel"),
    ],
)  # fmt: skip
def test_what_figures_further_on_are_of(text: str, expected: str) -> None:
    check(text, expected, "2022-06-02")


# --- `one` means what was named; two changes answer to the two levels since the change before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue imported 16 billion USD, an 11 percent rise, with the domestic sector hitting 13 billion USD and the "
         "foreign-invested one «3 billion USD», up 25 percent and 1.4 percent.", "of imports item fdi-sector"),
        ("Hue imported 16 billion USD, an 11 percent rise, with the domestic sector hitting 13 billion USD and the "
         "foreign-invested one 3 billion USD, up «25 percent» and 1.4 percent.", "of imports item domestic-sector"),
        ("Hue imported 16 billion USD, an 11 percent rise, with the domestic sector hitting 13 billion USD and the "
         "foreign-invested one 3 billion USD, up 25 percent and «1.4 percent».", "of imports item fdi-sector"),
        ("Hue had a trade surplus of 3 billion USD. The domestic-invested economic sector had a surplus of «1 billion "
         "USD».", "of trade_balance item domestic-sector"),
    ],
)  # fmt: skip
def test_changes_of_two_sectors(text: str, expected: str) -> None:
    check(text, expected)
