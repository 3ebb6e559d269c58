"""Places, partners and goods of figures that do not name them themselves (`«»` marks the figure)."""

import pytest

from tests.extract.test_english import check


# --- A part of a province is the place of those of a count who chose it, and of what a pronoun says of it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Lam Dong received 7.1 million tourists in 2019. Most of them, «5.3 million», stayed in Da Lat.",
         "of tourist_arrivals in da-lat", "2020-01-08"),
        ("Kien Giang received 8.7 million tourists in 2019, of whom «5.1 million» chose Phu Quoc.",
         "of tourist_arrivals in phu-quoc", "2020-01-08"),
        ("Lao Cai greeted 5.1 million visitors in 2019. Sa Pa had the lion's share: «3.3 million».",
         "of tourist_arrivals in sa-pa", "2020-01-08"),
        ("Lao Cai greeted 5.1 million visitors in 2019. Some «3.3 million» of them went up to Sa Pa.",
         "of tourist_arrivals in sa-pa", "2020-01-08"),
        ("Lao Cai greeted 5.1 million visitors in 2019. Two thirds, or «3.3 million», headed for Sa Pa. The town's "
         "foreign guests numbered 420,000.",
         "of tourist_arrivals in sa-pa", "2020-01-08"),
        ("Lao Cai greeted 5.1 million visitors in 2019. Two thirds, or 3.3 million, headed for Sa Pa. The town's "
         "foreign guests numbered «420,000».",
         "of tourist_arrivals in sa-pa item international", "2020-01-08"),
        ("Kien Giang received 8.7 million tourists in 2019. Half of them came by ferry from Rach Gia. Revenue was "
         "«VND18.6 trillion».",
         "in kien-giang", "2020-01-08"),
        ("Khanh Hoa drew 7 million holidaymakers in 2019. A full five million, or «5,010,000», made for Nha Trang.",
         "of tourist_arrivals in nha-trang", "2020-01-08"),
        ("Quang Nam welcomed 7.6 million guests in 2019. The majority, «5.3 million», visited Hoi An.",
         "of tourist_arrivals in hoi-an", "2020-01-08"),
        ("Quang Nam welcomed 7.6 million guests in 2019. The majority, 5.3 million, visited Hoi An. Its ticket "
         "office sold tickets; it had «4 million» foreign visitors.",
         "of tourist_arrivals in hoi-an item international", "2020-01-08"),
        ("Lam Dong had 7.1 million visitors in 2019; «5.3 million» of them stayed in Da Lat.",
         "of tourist_arrivals in da-lat", "2020-01-08"),
    ],
)  # fmt: skip
def test_part_chosen(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- People who chose, slept or were welcomed are visitors, and a town's are counted as those of the province.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Ninh Binh welcomed 8.7 million visitors in 2024. «1.9 million» of them spent the night.",
         "of tourist_arrivals item overnight is level", "2024-12-26"),
        ("Ninh Binh welcomed 8.7 million visitors in 2024. «1.9 million» stayed overnight.",
         "of tourist_arrivals item overnight", "2024-12-26"),
        ("Ninh Binh welcomed 8.7 million visitors in 2024, of whom «1.9 million» slept in the province.",
         "of tourist_arrivals item overnight", "2024-12-26"),
        ("«8.7 million» people travelled to Ninh Binh in 2024.",
         "of tourist_arrivals item _T", "2024-12-26"),
        ("Trang An has most of the «8.7 million» people who toured Ninh Binh in 2024.",
         "of tourist_arrivals", "2024-12-26"),
        ("Ninh Binh's tourism department hopes to host «9.5 million» people in 2025.",
         "of tourist_arrivals as target", "2024-12-26"),
        ("Ninh Binh is home to «1.1 million» people.",
         "of population", "2024-12-26"),
        ("Ninh Binh welcomed 8.7 million visitors in 2024. It has «1.1 million» people.",
         "of population", "2024-12-26"),
        ("Quang Nam welcomed 8 million visitors in 2024.\nHoi An alone received «4.4 million» at most.",
         "of tourist_arrivals in hoi-an", "2024-12-26"),
        ("Quang Nam welcomed 8 million visitors in 2024. Revenue was VND20 trillion.\nHoi An by itself drew «4.4 "
         "million».",
         "of tourist_arrivals in hoi-an", "2024-12-26"),
        ("Quang Nam welcomed 8 million visitors in 2024. Revenue was VND20 trillion.\nHoi An had «4.4 million» of "
         "the guests.",
         "of tourist_arrivals in hoi-an", "2024-12-26"),
        ("Quang Nam welcomed 8 million visitors in 2024. Revenue was VND20 trillion ($800 million).\nHoi An greeted "
         "«4.4 million», said the town's chairman.",
         "of tourist_arrivals in hoi-an", "2024-12-26"),
        ("Quang Nam welcomed 8 million visitors in 2024. Its parcel service received «4.4 million» parcels.",
         "role unclassified", "2024-12-26"),
        ("In 2023 a total of «4.5 million» people flocked to Quang Binh.",
         "of tourist_arrivals item _T", "2023-12-20"),
    ],
)  # fmt: skip
def test_who_visits(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- All that was sold is no noun of its own, and the last of a row of goods is not what is sold.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Ca Mau exported US$561.8 million in six months. «21.3 per cent» of all this went to Japan.",
         "of exports is share with JP", "2021-07-09"),
        ("Ca Mau exported US$561.8 million in six months. Of everything sent abroad, «21.3 per cent» went to Japan "
         "and 13.8 per cent to China.",
         "of exports is share with JP", "2021-07-09"),
        ("Ca Mau's exports were US$561.8 million in six months. The US remained the best customer: «21.3 per cent» "
         "of anything that left the province was for it.",
         "of exports is share with US", "2021-07-09"),
        ("Ca Mau's exports were US$561.8 million in six months. Of the goods, «21.3 per cent» ended up in Japan.",
         "of exports is share with JP", "2021-07-09"),
        ("Ca Mau's imports were US$561.8 million in six months. China supplied «21.3 per cent» of everything "
         "bought.",
         "of imports is share with CN", "2021-07-09"),
        ("Ca Mau drew US$561.8 million of FDI in six months. Japan pledged «21.3 per cent» of everything.",
         "of fdi_capital_attracted is share with JP", "2021-07-09"),
        ("Ca Mau's exports were US$561.8 million in six months. Divorces fell by «21.3 per cent».",
         "role unclassified", "2021-07-09"),
        ("Exports of Ca Mau were $300 million. They were:\n- Shrimp: $200 million;\n- Crab: $40 million;\n- "
         "Fertiliser: $30 million.\nGoods went to 60 countries. Japan bought «21 per cent» of everything.",
         "of exports item _T with JP", "2021-07-09"),
        ("Exports of Ca Mau were $300 million. The chief goods:\n• Shrimp, $200 million;\n• Fertiliser, $30 "
         "million, up 4%.\nThe products are sold in 60 markets. Japan took «21 per cent».",
         "of exports item _T with JP", "2021-07-09"),
    ],
)  # fmt: skip
def test_everything_sold(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- What a partner supplies or is bought from it are imports; how goods that crossed a gate changed is theirs.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Trade through Lang Son's border gates hit $4.1 billion, up 12%. Watermelons are the largest export, "
         "210,000 tonnes having crossed at Tan Thanh; dried lychees came to 31,000 tonnes, «22%» less.",
         "item lychee", "2017-12-22"),
        ("Trade through Lang Son's border gates hit $4.1 billion, up 12%. Exports of dried cassava were 118,000 "
         "tonnes, «35%» less.",
         "item cassava", "2017-12-22"),
        ("Lang Son's border gates saw trade of $4.1 billion. Among the goods sold, pepper stood out with 9,000 "
         "tonnes, «14%» more.",
         "item pepper", "2017-12-22"),
        ("From China Lang Son's firms bought «88,000 tonnes» of fertiliser in 2017.",
         "of import_volume item fertiliser with CN", "2017-12-22"),
        ("Firms of Lang Son purchased from China «88,000 tonnes» of maize.",
         "of import_volume with CN", "2017-12-22"),
        ("Trade through Lang Son's border gates hit $4.1 billion, «12%» more.",
         "of trade_turnover item border-trade", "2017-12-22"),
        ("From Lang Son China bought «88,000 tonnes» of lychees in 2017.",
         "of export_volume with CN", "2017-12-22"),
        ("To China Lang Son's firms sold «88,000 tonnes» of lychees in 2017.",
         "of export_volume with CN", "2017-12-22"),
        ("Vietnam's imports were US$290 billion in ten months. China supplied «US$98 billion» of what the country "
         "bought.",
         "of imports with CN is level", "2022-11-18"),
        ("Exports of Dong Nai were $20 billion and imports $16 billion in ten months. South Korea delivered «$3.1 "
         "billion» of these purchases.",
         "of imports with KR", "2022-11-18"),
        ("Dong Nai supplied Japan with «$1.2 billion» worth of garments in ten months.",
         "of exports with JP", "2022-11-18"),
        ("Dong Nai's exports came to $9 billion in ten months. China took «$1.2 billion» of what was sold.",
         "of exports with CN", "2022-11-18"),
        ("Dong Nai drew FDI of $900 million in ten months. Japan provided «$300 million» of it.",
         "of fdi_capital_attracted with JP", "2022-11-18"),
    ],
)  # fmt: skip
def test_from_partner(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Who deals in goods, described between two commas, is still the subject.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Shrimp processors, mostly from Ca Mau's south, sold «US$210 million» abroad in six months.",
         "of exports item shrimp", "2020-07-23"),
        ("Shoe factories, the largest employers of Thai Binh, exported for «US$210 million» in six months.",
         "of exports item footwear", "2020-07-23"),
        ("Coffee firms, hit by the drought in Dak Lak, had exports of «US$210 million» in six months.",
         "of exports item coffee", "2020-07-23"),
        ("Wood processing, a young industry in Phu Tho, saw exports of «US$210 million» in six months.",
         "of exports item wood-products", "2020-07-23"),
        ("Garments, which employ most people in Thai Binh, had a bad time. Provincial exports fell to «US$860 "
         "million» in six months.",
         "of exports item _T", "2020-07-23"),
        ("Garment firms, by far the largest employers of Hai Duong, brought in exports of «$900 million» in 2020.",
         "of exports item textiles-garments", "2021-01-23"),
        ("Pepper traders, long the pride of Gia Lai, exported «$90 million» worth in 2020.",
         "of exports item pepper", "2021-01-23"),
        ("Cashew processors, unlike others, earned exports of «$190 million» for Binh Phuoc in 2020.",
         "of exports item cashew", "2021-01-23"),
        ("Seafood, the old pillar, did badly, and Bac Lieu's exports fell to «$700 million» in 2020.",
         "of exports item _T", "2021-01-23"),
        ("Shrimp processors in Thai Binh exported for «US$21 million» in six months of 2020.",
         "of exports item shrimp", "2020-07-23"),
        ("Footwear firms of Thai Binh sold «US$21 million» abroad in six months of 2020.",
         "of exports item footwear", "2020-07-23"),
        ("In six months of 2020 the exports of Thai Binh's textile companies reached «US$210 million».",
         "of exports item textiles-garments", "2020-07-23"),
        ("Thai Binh's makers of shoes earned «US$21 million» from exports in six months of 2020.",
         "of exports item footwear", "2020-07-23"),
        ("The garment industry of Thai Binh watched its exports shrink by «15 percent» in six months of 2020.",
         "of exports item textiles-garments is change_yoy", "2020-07-23"),
        ("Textile makers in Thai Binh borrowed most. Exports of the province came to «US$860 million» in six months "
         "of 2020.",
         "of exports item _T", "2020-07-23"),
        ("While garment makers complain, the province's exports rose to «US$860 million» in six months of 2020.",
         "of exports item _T", "2020-07-23"),
        ("Textile makers in Thai Binh employ 41,000 people. In six months of 2020 total exports were «US$860 "
         "million».",
         "of exports item _T", "2020-07-23"),
        ("The IIP of Ha Nam rose 9.1% in May: manufacturing by 2.3%, mining by «1.8%».",
         "of industrial_production_index item mining", "2020-05-29"),
        ("The IIP of Ha Nam rose 9.1% in May; mining fell 4%, electricity 2%, waste and water «1.8%».",
         "of industrial_production_index item water-waste", "2020-05-29"),
    ],
)  # fmt: skip
def test_described_dealers(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Output of industry has an index, what mills made is output, and short names of goods are theirs.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Output of Bac Giang's industry rose «8.1%» in the third quarter.",
         "of industrial_production_index", "2015-10-02"),
        ("In Bac Giang what the factories turn out increased by «8.1%» in nine months, the IIP shows.",
         "of industrial_production_index", "2015-10-02"),
        ("Industry in Bac Giang put out «8.1%» more in nine months, measured by the IIP.",
         "of industrial_production_index", "2015-10-02"),
        ("By the IIP Bac Giang's industry grew «8.1%» in nine months.",
         "of industrial_production_index", "2015-10-02"),
        ("Production of industry in Bac Giang rose «8.1%» in the third quarter.",
         "of industrial_production_index", "2015-10-02"),
        ("Bac Giang's industrial output value rose «8.1%» in nine months.",
         "of industrial_output", "2015-10-02"),
        ("Output of steel in Bac Giang rose «8.1%» in nine months.",
         "of product_output", "2015-10-02"),
        ("Nghi Son refinery in Thanh Hoa produced «6.1 million tonnes» of fuels this year.",
         "of product_output item petroleum", "2014-12-31"),
        ("Thanh Hoa: the refinery turned out «6.1 million tonnes» of goods in 2014.",
         "of product_output", "2014-12-31"),
        ("In 2014 the mills of Thanh Hoa made «610,000 tonnes» of products.",
         "of product_output", "2014-12-31"),
        ("The factory in Thanh Hoa has produced «610,000 tonnes» of various products in 2014.",
         "of product_output", "2014-12-31"),
        ("The port in Thanh Hoa handled «6.1 million tonnes» of goods in 2014.",
         "of transport_freight", "2014-12-31"),
        ("Lorries in Thanh Hoa carried «6.1 million tonnes» of products in 2014.",
         "of transport_freight", "2014-12-31"),
        ("Shrimp output of Soc Trang was 190,500 tonnes in eleven months, of which black tiger «31,200 tonnes».",
         "of product_output item black-tiger-shrimp", "2024-12-03"),
        ("Soc Trang harvested 190,500 tonnes of shrimp in eleven months, including «31,200 tonnes» of black tigers.",
         "of product_output item black-tiger-shrimp", "2024-12-03"),
        ("Soc Trang's shrimp ponds gave 190,500 tonnes in eleven months: whiteleg 150,000 tonnes, black tiger "
         "«31,200 tonnes».",
         "of product_output item black-tiger-shrimp", "2024-12-03"),
        ("Soc Trang's ponds gave 190,500 tonnes of shrimp in eleven months. Black tiger accounted for «31,200 "
         "tonnes».",
         "of product_output item black-tiger-shrimp", "2024-12-03"),
        ("Production of Vinh Long's industry shrank «2.4%» in September.",
         "of industrial_production_index", "2016-10-02"),
        ("The output of all Vinh Long industry was «2.4%» below last year's in September.",
         "of industrial_production_index", "2016-10-02"),
        ("The sugar mill of Vinh Long made «24,000 tonnes» of products in nine months.",
         "of product_output", "2016-10-02"),
        ("Vinh Long raised 31,000 tonnes of shrimp in nine months, «9,000 tonnes» of it whiteleg.",
         "of product_output item whiteleg-shrimp", "2016-10-02"),
    ],
)  # fmt: skip
def test_output(text: str, expected: str, published: str) -> None:
    check(text, expected, published)
