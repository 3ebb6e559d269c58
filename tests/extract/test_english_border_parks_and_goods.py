"""Where goods and capital are told to be: at gates, in parks told before, in a province that a country has."""

import pytest

from tests.extract.test_english import check


# --- `The fruit` is the one named last, in every figure of the sentence; words that go on name goods of their own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Longan is Hung Yen's pride. The province sold $48 million worth of the fruit overseas in May, "
         "«2.4 times» the figure a year earlier.", "item longan is ratio_yoy"),
        ("Black pepper is Dak Nong's mainstay. Exports of the spice reached $48 million in May, «12%» more than a year "
         "earlier.", "item pepper is change_yoy"),
        ("Lang Son's customs cleared 300 tonnes of durian. The fruit and vegetable sector's exports rose to "
         "«$61 million» in May.", "item fruit-vegetables"),
    ],
)  # fmt: skip
def test_goods_pointed_to(text: str, expected: str) -> None:
    check(text, expected)


# --- What a heading or the opening of a sentence says goes through gates does, until the text turns to the province.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade at the border gates in August, Dak Nong customs said:\n- Exports: «$5 million»", "item border-trade"),
        ("At the border crossings of Tay Ninh, imports rose «8%» in August.", "item border-trade of imports"),
        ("Trade through Cao Bang's border gates, Jan.-Aug.:\n- Exports: $150 million\n\nCao Bang's industry also did "
         "well. Its firms exported «$250 million» worth of goods in eight months.", "item _T of exports"),
        ("Cao Bang's border gates were closed in May.\nCao Bang's total exports: «$250 million»", "item _T"),
    ],
)  # fmt: skip
def test_trade_through_gates(text: str, expected: str) -> None:
    check(text, expected)


# --- Projects are in the parks told just before, where these are the subject or `there` stands behind the count.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh counts five industrial parks with an occupancy of 72 percent. Up to now «148» projects have settled "
         "there.", "of investment_projects item industrial-zones"),
        ("Nam Dinh's industrial parks are 72 percent full. Foreign investors own «66» projects in them.",
         "of fdi_projects item industrial-zones"),
        ("Ha Nam has 12 industrial clusters, which have attracted «44» projects.", "item industrial-clusters"),
        ("Ha Nam's industrial parks took in 20 projects in May. The province now houses «910» projects.", "item _T"),
    ],
)  # fmt: skip
def test_parks_pointed_to(text: str, expected: str) -> None:
    check(text, expected)


# --- An attribute says what projects are, not that they came; a country that has an area is not where a figure is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam ended the year with «178» licensed foreign projects.", "of fdi_projects"),
        ("Ha Nam ended the year with «25» newly licensed foreign projects.", "of fdi_projects_new"),
        ("Foreign firms pledged «$870 million» for projects in Vietnam's northern Ha Nam province in 2022.",
         "in ha-nam of fdi_capital_attracted"),
        ("Investors licensed in Vietnam's central province of Nghe An disbursed «$70 million» in 2022.",
         "in nghe-an of fdi_disbursed"),
    ],
)  # fmt: skip
def test_stock_and_place(text: str, expected: str) -> None:
    check(text, expected)


# --- What goods add to a sum is what they came to; what trade adds against a time is a change.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bac Lieu sold crab worth $12 million abroad in August; squid added «$7 million».", "is level of exports"),
        ("Ha Nam earned $610 million from coffee in May, and rubber added another «$52 million».", "is level"),
        ("Pepper exports of Ha Nam added «$74 million» compared with last year.", "is change_yoy"),
    ],
)  # fmt: skip
def test_what_is_added(text: str, expected: str) -> None:
    check(text, expected)


# --- An ordinal at which an area stands is its rank; the place from which it moved is that of the year before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bac Giang topped the 2022 PCI with 72 points. Ha Nam, at «20th», lost ten places.", "of pci in ha-nam"),
        ("The 2022 PCI was out. Bac Giang jumped from «31st» place to second.", "of pci at 2021 in bac-giang"),
        ("Companies going out of business in Thai Binh increased «29%» between January and June.",
         "of enterprises_closed is change_yoy at 2023-S1"),
    ],
)  # fmt: skip
def test_places_and_closures(text: str, expected: str) -> None:
    check(text, expected)


# --- A part of the country's total is no change, whatever stands before; a headline's country may only own the topic.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bac Ninh exported $8 billion in May, up 39% year-on-year and accounting for «16.5%» of the country's total.",
         "is share in bac-ninh-pre-2025"),
        ("Bac Ninh exported $8 billion in May, up 39% year-on-year, equivalent to «16.5%» of the country's total.",
         "is share in bac-ninh-pre-2025"),
        ("Northern Vietnam's chip belt widens\nQuang Ninh pulled in $1.1 billion of FDI in May.\nThe province has "
         "«14» industrial parks.", "in quang-ninh"),
        ("This year Ha Nam licensed 126 FDI projects worth $148 million; that is «2.2 times» the capital of 2022.",
         "is ratio_yoy at 2023"),
        ("PCI 2022\n- Dak Nong: up 17 places to «21st»\n- Binh Duong: 63.98 points", "of pci is rank in dak-nong"),
    ],
)  # fmt: skip
def test_parts_and_lines(text: str, expected: str) -> None:
    check(text, expected)


# --- Who turns to the whole province speaks of it to the end of the paragraph; `the gate` is the only one of the text.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam: parks woo investors\nIndustrial parks in Ha Nam lured 17 projects in May. Across the province, 640 "
         "FDI projects are in force. This year «126» new ones were licensed.", "item _T of fdi_projects_new"),
        ("Industrial parks across the province of Ha Nam have «640» FDI projects.", "item industrial-zones"),
        ("Some $41 million in goods moved through the Lao Bao border gate in May.\nTimber of Quang Tri sells well.\n"
         "About «7,900» vehicles went through the gate in the month.", "in lao-bao of border_crossings"),
    ],
)  # fmt: skip
def test_whole_province_and_only_gate(text: str, expected: str) -> None:
    check(text, expected)


# --- A bare part of those counted may tell its money before it says where they are; goods cleared are trade both ways.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam was home to 1,930 FDI projects. Of these, «1,402» worth $14.8 billion lie in industrial parks.",
         "of fdi_projects item industrial-zones"),
        ("Ha Nam was home to 1,930 FDI projects. Of these, 1,402 worth «$14.8 billion» lie in industrial parks.",
         "of fdi_capital item industrial-zones"),
        ("Among Ha Nam's 1,930 FDI projects, «1,402» valued at $14.8 billion operate inside industrial parks.",
         "of fdi_projects item industrial-zones"),
        ("Ha Nam has 1,930 FDI projects. Of these, «902» are located in Duy Tien town.", "item _T"),
        ("The value of goods declared at Lang Son customs rose «9 percent» in May.", "of trade_turnover is change_yoy"),
        ("Imports of Ha Nam shrank 18.9% in May, while exports swelled «34%».", "of exports is change_yoy value 34"),
    ],
)  # fmt: skip
def test_parts_in_parks_and_goods_cleared(text: str, expected: str) -> None:
    check(text, expected)


# --- A relative clause is of the area right before it, though that is only compared with; a region may own a city.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Ninh led the 2022 PCI with 75.09 points, ahead of Long An, which came in at «72.81».", "in long-an"),
        ("Long An pulled in $900 million of FDI by May, well behind Binh Duong, where foreigners pledged "
         "«$1.7 billion».", "in binh-duong"),
        ("Hai Duong exported $800 million in May, ahead of Hung Yen, and imported «$700 million».", "in hai-duong"),
        ("The Mekong Delta's largest city counted «1,410» new companies in May, Can Tho's statistics office said.",
         "in can-tho-pre-2025"),
        ("Nam Dinh drew $256 million in FDI in ten months. The inflow comprises «$171 million» from 16 fresh projects "
         "and $85 million added to 13 ongoing ones.", "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_relative_clauses_and_owned_cities(text: str, expected: str) -> None:
    check(text, expected)
