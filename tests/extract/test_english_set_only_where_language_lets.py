"""English: words set the place, the topic or the kind of what follows only from where the language lets them."""

import pytest

from tests.extract.test_english import check


# --- What a headline holds its province against is no second subject; what was merged into it is not turned to.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Can Tho trails only Da Nang in growth\nCAN THO - The delta city grew 9.1% in nine months. Da Nang reached "
         "9.8%.\nFactories turned out 12% more. The budget took in «VND21.4 trillion».", "can-tho"),
        ("Lam Dong overtakes Dak Lak\nFrom January to September Lam Dong's economy expanded by 6.9%; Dak Lak had 6.5%."
         "\nWarehouses in the part that used to be Dak Nong filled up early.\nExports came to «$2.1 billion».",
         "lam-dong"),
        ("Vinh Long runs second to Dong Thap\nVinh Long exported goods for $2.6 billion. Dong Thap shipped $2.9 "
         "billion.\nCoconut growers in the former Ben Tre sold to China.\nForeign investors put in «$211 million».",
         "vinh-long"),
        ("Exports of Long An, Tien Giang\nLong An exported goods for $5 billion.\nTien Giang had a good year as well."
         "\nIts exports were «$4.1 billion».", "tien-giang"),
    ],
)  # fmt: skip
def test_headlines_that_compare(text: str, place: str) -> None:
    check(text, f"in {place}", "2025-10-09" if place != "tien-giang" else "2024-10-09")


# --- A town in a clause that tells when or why, or beside `elsewhere`, is not where the figure is of.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lao Cai had 2.1 million visitors in 2015, who left «VND4.9 trillion» in Sa Pa, Bac Ha and elsewhere.",
         "lao-cai-pre-2025"),
        ("Lam Dong welcomed 5.1 million guests in six months. They spent «VND9 trillion» in Da Lat and other towns.",
         "lam-dong-pre-2025"),
        ("Khanh Hoa's economy grew 21% in 2022.\nIn 2021, while the beach hotels of Nha Trang were shut, output had "
         "fallen by «5.2%».", "khanh-hoa-pre-2025"),
        ("Lang Son's gates are busy. Lorries at Tan Thanh averaged 260 a day in September. From January to the end of "
         "September a total of «290,000» vehicles crossed.", "lang-son"),
        ("Kien Giang is full of guests. Phu Quoc received 4.4 million in nine months. Provincewide the figure was "
         "«7.1 million».", "kien-giang"),
        ("Kien Giang reported 5.6 million tourist arrivals in six months. In Phu Quoc the number was «3.1 million».",
         "phu-quoc"),
        ("Lao Cai reopened. Sa Pa drew 2 million tourists in nine months. It earned a total of «VND5.5 trillion» from "
         "them.", "sa-pa"),
    ],
)  # fmt: skip
def test_towns_named_beside(text: str, place: str) -> None:
    check(text, f"in {place}")


# --- The subject of the first figure is what the text is on, whatever the headline says.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("The industrial zones of Dong Nai, on the edge of the southern metropolis, drew as much as $1.3 billion of "
         "foreign capital in 2022, 31% above plan.\n\nDomestic investors brought «VND12 trillion», well above the sum "
         "that they had put in a year before, the board of the zones said.", "industrial-zones"),
        ("Hai Phong drew as much as $1.6 billion of FDI in the first six months, of which $1.2 billion went into its "
         "industrial parks, the city said on Friday evening.\n\nFor the whole year it aims at «$2.5 billion» of FDI, "
         "which would be one of the best results since the country opened up in the eighties.", "_T"),
        ("Vinh Phuc and its zones in the first quarter\nVINH YEN (VNS) - The industrial zones of Vinh Phuc attracted "
         "$140 million in the first quarter of 2023.\nDomestic money: «VND1.1 trillion».", "industrial-zones"),
        ("Economy of Hai Phong, first quarter\nThe industrial parks of Hai Phong attracted $140 million in the first "
         "quarter.\nThe budget collected «VND21 trillion».", "_T"),
        ("Economy of Hai Phong, first quarter\nThe industrial parks of Hai Phong attracted $140 million in the first "
         "quarter.\nIn the city FDI added up to «$190 million».", "_T"),
    ],
)  # fmt: skip
def test_subjects_of_texts(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- Money of counted deals buys shares; a bracket of kinds says nothing of their whole; foreigners beside projects
# --- are investors; a number behind a dash and an amount with its scale is no second end of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign investors registered $18 billion in Vietnam in six months. New projects got $7 billion. Stake buying "
         "was popular: 4,000 deals worth «$8.1 billion».", "of fdi_share_purchases"),
        ("Foreigners registered $18 billion in Vietnam in six months. Adjusted projects got $2 billion. They took over "
         "shares in 3,900 cases for «$3 billion».", "of fdi_share_purchases"),
        ("Hanoi saw 310 share purchases by foreigners in six months. New projects brought «$1.1 billion».",
         "of fdi_capital_new"),
        ("Hai Phong's FDI in nine months: «$2.63 billion» (new: $1.02 billion; added: $1.36 billion; share purchases: "
         "$0.25 billion).", "of fdi_capital_attracted"),
        ("FDI into Hue in nine months: «$263 million» (new).", "of fdi_capital_new"),
        ("Domestic firms started 68 projects (VND24 trillion) in Tay Ninh in the first quarter; foreigners «54» "
         "($600 million).", "of fdi_projects_new"),
        ("In nine months Hue welcomed 2.1 million Vietnamese guests; foreigners «540,000».",
         "of tourist_arrivals item international"),
        ("In nine months 117 projects were approved in Gia Lai, with more than VND131 trillion — «13» of them foreign, "
         "at $240 million.", "of fdi_projects_new unit count value 13"),
        ("In nine months Hue drew VND13 – «15 trillion» of domestic capital.",
         "of domestic_capital_attracted unit VND value 15e12"),
        ("Ha Nam licensed 40 foreign projects in the first quarter and enlarged 12. By 31 March «390» were still "
         "alive, with $6 billion.", "of fdi_projects"),
    ],
)  # fmt: skip
def test_kinds_of_capital(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods that leave a province are exported, those that it takes in from abroad imported; what goes to a partner is
# --- no output.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Goods worth «$3.7 billion» left the southern province of Long An in the first half of 2023, 9% more than a "
         "year before.", "of exports in long-an"),
        ("Thai Binh sent out goods worth «$980 million» in six months.", "of exports"),
        ("In the first half Tay Ninh took in goods worth «$1.1 billion» from abroad.", "of imports"),
        ("Visitors left «VND9 trillion» in Hue in the first half.", "of tourism_revenue"),
        ("Lang Son, nine months of 2023.\n- Fresh fruit to China: 1.8 million tonnes; durian only: «280,000 tonnes».",
         "of export_volume with CN item durian"),
        ("Durian is new in Lang Son. «86,000 tonnes» went to China here in ten months, twelve times the volume of last "
         "year.", "of export_volume with CN item durian"),
        ("Thanks to China's demand Tien Giang picked «140,000 tonnes» of dragon fruit in nine months.",
         "of product_output"),
    ],
)  # fmt: skip
def test_goods_on_their_way(text: str, expected: str) -> None:
    check(text, expected)


# --- Other words for what customs take, for what is spent on development and for what investors really paid.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lao Cai's trade grew in eleven months. Customs receipts came to «VND700 billion».",
         "of budget_revenue item customs-revenue"),
        ("Lang Son's exports were $1.3 billion in nine months.\n- Duty and tax gathered at the border: "
         "«VND4,100 billion».", "of budget_revenue item customs-revenue"),
        ("In nine months, imports and exports declared at Lang Son's customs came to «$3.9 billion».",
         "of trade_turnover"),
        ("In Q1 Thanh Hoa spent 7,800 billion VND from its budget, «3,000 billion VND» of it for development.",
         "of budget_expenditure item capital-expenditure"),
        ("Vietnam drew $38 billion of FDI last year, 3% less, but the money really spent rose 9% to «$25 billion».",
         "of fdi_disbursed"),
        ("Public investment in Hai Phong was slow. The State Treasury had transferred «VND19 trillion» by September "
         "30, or 55% of the plan.", "of public_investment"),
        ("The Treasury took in «VND4 trillion» in Hue by September 30.", "of budget_revenue"),
    ],
)  # fmt: skip
def test_other_words(text: str, expected: str) -> None:
    check(text, expected)


# --- Gates in a row that something goes through are their province's; a part told as some of those before is left.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Quang Tri's trade: goods worth «$412 million» went through Lao Bao and La Lay in six months, up 17%.",
         "quang-tri-pre-2025"),
        ("Quang Tri's trade: goods worth $412 million went through Lao Bao and La Lay in six months, up «17%».",
         "quang-tri-pre-2025"),
        ("Lang Son: in six months trucks carried «1.4 million tonnes» of fruit via Huu Nghi, Tan Thanh and Chi Ma.",
         "lang-son"),
        ("Quang Tri's trade: goods worth «$412 million» went through Lao Bao in six months.", "lao-bao"),
        ("Quang Ninh hosted 10 million tourists in six months. Ha Long had 6.2 million of them. Revenue: "
         "«VND18 trillion».", "quang-ninh"),
        ("Lao Cai welcomed 5 million visitors in six months. In Sa Pa, 2.5 million were counted. Its revenue rose to "
         "«VND9 trillion».", "sa-pa"),
    ],
)  # fmt: skip
def test_rows_of_gates_and_parts_of_them(text: str, place: str) -> None:
    check(text, f"in {place}")


# --- Tonnes that come from a partner are imported, unless the partner stands in another clause.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Tri in six months. Coal from Laos: «1.4 million tonnes».", "of import_volume with LA item coal"),
        ("From Australia came «1.1 million tonnes» of coal for the plants of Quang Ninh in six months.",
         "of import_volume with AU item coal"),
        ("With seedlings from Thailand, Tien Giang picked «90,000 tonnes» of durian in six months.",
         "of product_output"),
        ("Firms from China bought «90,000 tonnes» of dragon fruit in Binh Thuan in six months.",
         "of export_volume with CN"),
    ],
)  # fmt: skip
def test_goods_from_partners(text: str, expected: str) -> None:
    check(text, expected)


# --- The whole behind a share says of what it is; shares of goods and of a partner are of one whole.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tra Vinh's shrimp harvest was 91,000 tonnes in 2021 out of «212,000 tonnes» of seafood.", "item seafood"),
        ("Ca Mau's shrimp brought $700 million in 2020 out of «$900 million» of exports.", "of exports item _T"),
        ("Tra Vinh exported goods worth $512 million, nine tenths of which were shrimp. Of the province's exports «31 "
         "percent» went to Japan, 22 percent to the EU.",
         "item _T with JP"),
        ("Shrimp exports of Tra Vinh came to $470 million. Japan bought «31 percent».",
         "item shrimp with JP"),
        ("Ca Mau in 2020.\nPoverty: «1.4%» of households.", "of poverty_rate"),
        ("Ca Mau in 2020.\nThe share of the poor fell to «1.4%».", "of poverty_rate"),
        ("Hai Duong's budget took in VND18.4 trillion in 2021, of which «VND2.6 trillion» came from import and export.",
         "item customs-revenue"),
        ("Binh Dinh wants 8 million visitors by 2025 and «100%» of communes to reach the new-rural standard.",
         "role unclassified"),
        ("Trade at Lang Son recovered. Every day about «1,250» trucks pass the gates.", "role unclassified"),
    ],
)  # fmt: skip
def test_wholes_and_what_is_of_no_indicator(text: str, expected: str) -> None:
    check(text, expected)


# --- An index says nothing of money behind it; energy that is sold to nobody abroad is made; what crosses is traded.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In ten months Quang Nam's IIP gained 7.3%.\nThe State purse took in «VND19.9 trillion».",
         "of budget_revenue"),
        ("In ten months Quang Nam's industrial output rose 7.3% to «VND90 trillion».", "of industrial_output"),
        ("Ca Mau's exports amounted to $198 million in the first quarter. Gas firms delivered «2.1 billion kWh».",
         "of product_output item electricity"),
        ("In 2020 Lao Cai exported $90 million of ore, and sold «0.9 billion kWh» of electricity to China.",
         "of export_volume"),
        ("Tay Ninh in six months.\n- Export turnover $1.9 billion; rubber $240 million, cassava starch $190 million.\n"
         "- Cassava from Cambodia: «690,000 tonnes».", "of import_volume with KH"),
        ("In six months merchandise worth «$1.1 billion» passed through the gates of Tay Ninh.", "of trade_turnover"),
        ("«9,000» lorries crossed at Lao Bao in six months.", "of border_crossings"),
        ("Vietnam's exports were $114 billion in the first half of 2018. For goods from China the country paid "
         "«$30 billion».", "of imports with CN"),
    ],
)  # fmt: skip
def test_amounts_of_their_own(text: str, expected: str) -> None:
    check(text, expected)


# --- Other words for the budget, for parks at work and for visitors from abroad.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lai Chau – 2021\nCoffers: receipts on the territory, «2,150 billion dong»; outlays, 9,870 billion dong.",
         "of budget_revenue"),
        ("Lai Chau – 2021\nCoffers: receipts on the territory, 2,150 billion dong; outlays, «9,870 billion dong».",
         "of budget_expenditure"),
        ("In ten months Quang Nam's budget took in VND19 trillion. Outgoings of the budget: «VND20.4 trillion».",
         "of budget_expenditure"),
        ("Long An had 32 industrial parks at the end of 2021, «21» of which were working.",
         "of industrial_parks item in-operation"),
        ("By the end of November Lao Cai had 742,000 tourists, one third of them («248,000») foreigners.",
         "of tourist_arrivals item international"),
    ],
)  # fmt: skip
def test_other_words_of_budget_and_parks(text: str, expected: str) -> None:
    check(text, expected)
