"""What a sentence leaves of parts, headings and names to the next one."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- Behind parts a sentence without a name is of all
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-03",
         "Vinh Long's GRDP rose 7.1 percent in the nine months, with industry up 9.2 percent and services "
         "up 7.4 percent. Growth had been «6.2 percent» a year before.",
         "item _T"),
        ("2025-10-03",
         "The IIP of Nam Dinh rose 12.1 percent in nine months; manufacturing advanced 12.9 percent, water"
         " supply 4.2 percent, whereas mining fell 7.7 percent. For September the office puts growth at "
         "«15.3 percent».",
         "item _T"),
        ("2025-10-03",
         "The IIP of Nam Dinh rose 12.1 percent in nine months, with manufacturing up 12.9 percent. In "
         "September it was up «15.3 percent».",
         "item _T"),
        ("2025-10-03",
         "Services of Hue grew 7.7 percent in nine months. In the third quarter they grew «8.3 percent».",
         "of grdp item services"),
        ("2025-10-03",
         "Exports of Binh Phuoc were $3.9 billion in nine months. Cashew nuts earned $1.1 billion. In "
         "September they brought in «$130 million».",
         "item cashew"),
        ("2025-10-03",
         "Exports of Binh Phuoc were $3.9 billion in nine months, cashew nuts earning $1.1 billion and "
         "rubber $0.3 billion. Imports cost «$2.7 billion».",
         "of imports item _T"),
        ("2025-10-03",
         "In the five years to 2025 the GRDP is to rise by 7-8% a year: farming by 3%, industry by 10% and"
         " services by 8%. In the five years now ending growth was «6.4%» a year.",
         "item _T"),
        ("2025-10-03",
         "Visitors to Hue numbered 4.1 million in nine months, foreigners 1.2 million. In September alone "
         "«390,000» came.",
         "of tourist_arrivals item _T"),
        ("2025-10-03",
         "Visitors to Hue numbered 4.1 million in nine months. Foreigners were 1.2 million. Most came from"
         " Korea, with «200,000».",
         "of tourist_arrivals item international"),
        ("2025-10-03",
         "Budget revenue of Hue was VND9,900 billion in nine months, domestic revenue VND9,000 billion of "
         "it. The year's estimate has been met to «81%».",
         "item _T"),
        ("2025-10-03",
         "Retail sales of goods in Hue rose 9% to VND40 trillion, catering brought in VND8 trillion. The "
         "rise was «9.9%» for all.",
         "item _T"),
    ],
)  # fmt: skip
def test_behind_parts_a_sentence_without_a_name_is_of_all(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- What a line of its own names, and what a pronoun stands for
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-03",
         "Exports of Hau Giang reached $510 million in nine months.\nPangasius\nVolume 21,000 tonnes, "
         "value «$61 million», up 4%.",
         "of exports item pangasius"),
        ("2025-10-03",
         "Exports of Hau Giang reached $510 million in nine months.\n\nPangasius\n\nVolume «21,000 "
         "tonnes», value $61 million, up 4%.",
         "of export_volume item pangasius"),
        ("2025-10-03",
         "What Hau Giang exported in nine months\n\nCoffee beans\nShipments of «$21 million», 4% more than"
         " last year.",
         "of exports item coffee"),
        ("2025-10-03",
         "What Hau Giang exported in nine months\n\nCoffee beans\nShipments of $21 million, 4% more than "
         "last year.\n\nCashew nuts\nShipments of $11 million, «9%» less than last year.",
         "of exports item cashew"),
        ("2025-10-03",
         "Rice news\n\nHau Giang, October 3 - Exports of the province reached «$510 million» in nine "
         "months.",
         "of exports item _T"),
        ("2025-10-03",
         "Hau Giang in nine months\n\nAgriculture\nRetail sales reached «VND41 trillion».",
         "of retail_sales item _T"),
        ("2025-10-03",
         "Hau Giang exported goods for $510 million in nine months. Footwear did best. In the period it "
         "earned «$210 million».",
         "of exports item footwear"),
        ("2025-10-03",
         "Hau Giang exported goods for $510 million in nine months. Shoes are much in demand. They brought"
         " in «$210 million», up 4%.",
         "of exports item footwear"),
        ("2025-10-03",
         "Hau Giang exported goods for $510 million in nine months. Shoes are much in demand. Imports cost"
         " «$210 million», up 4%.",
         "of imports item _T"),
        ("2025-10-03",
         "Hau Giang exported goods for $510 million in nine months. Shoes are much in demand. The province"
         " aims for «$710 million» in the year.",
         "of exports item _T"),
        ("2025-10-03",
         "Hau Giang exported seafood for $510 million in nine months. Who bought the shrimp? Japan for "
         "«$90 million», China for $60 million.",
         "of exports item shrimp"),
        ("2025-10-03",
         "Hau Giang exported seafood for $510 million in nine months. Who bought the shrimp? Japan for $90"
         " million, China for «$60 million».",
         "of exports item shrimp"),
        ("2025-10-03",
         "Hau Giang exported seafood for $510 million in nine months. And the shrimp? It went to Japan for"
         " «$90 million».",
         "of exports item shrimp"),
        ("2025-10-03",
         "Hau Giang exported seafood for $510 million in nine months. And shrimp prices? In all, the "
         "province's exports reached «$990 million».",
         "of exports item _T"),
        ("2025-10-03",
         "The footwear industry of Hau Giang, whose shipments grew «8.7%», earned $224 million abroad in "
         "nine months.",
         "of exports item footwear"),
        ("2025-10-03",
         "The footwear industry of Hau Giang, whose shipments grew 8.7%, earned «$224 million» abroad in "
         "nine months.",
         "of exports item footwear"),
        ("2025-10-03",
         "The rice sector of Hau Giang, which shipped 8.7% more, earned «$224 million» abroad in nine "
         "months.",
         "of exports item rice"),
        ("2025-10-03",
         "Makers of garments in Hau Giang, with exports up 8.7%, earned «$224 million» in nine months.",
         "of exports item textiles-garments"),
    ],
)  # fmt: skip
def test_what_a_line_of_its_own_names_and_what_a_pronoun_st(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Wholes that parts are out of
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-03",
         "Of the new FDI capital in Vietnam in nine months, Japan had 2.4 billion USD and Korea 3.1 "
         "billion USD. Real estate drew «21 percent» of it.",
         "with _T item real-estate"),
        ("2025-10-03",
         "Of the new FDI capital in Vietnam in nine months, Japan had 2.4 billion USD. Real estate drew "
         "«21 percent» of it.",
         "with JP item real-estate"),
        ("2025-10-03",
         "FDI into Vietnam was $21 billion in nine months. No field was as popular as real estate. Its "
         "share of the total was «24 percent».",
         "item real-estate"),
        ("2025-10-03",
         "FDI into Vietnam was $21 billion in nine months. Processing and manufacturing stayed on top. It "
         "took «61 percent».",
         "item manufacturing"),
        ("2025-10-03",
         "FDI into Vietnam was $21 billion in nine months. Manufacturing remains popular. In September "
         "«$2.4 billion» was registered.",
         "item _T"),
        ("2025-10-03",
         "Foreign-owned plants carry Vietnam's trade. With crude oil, they exported «$198 billion» worth "
         "of goods in nine months.",
         "of exports item fdi-sector"),
        ("2025-10-03",
         "Can Tho's seafood brought in $0.87 billion out of total exports of «$2.9 billion» in nine "
         "months.",
         "of exports item _T"),
        ("2025-10-03",
         "Can Tho's seafood brought in «$0.87 billion» out of total exports of $2.9 billion in nine "
         "months.",
         "of exports item seafood"),
    ],
)  # fmt: skip
def test_wholes_that_parts_are_out_of(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
