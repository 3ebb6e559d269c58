"""Topic, place, partner and goods that a sentence takes over, and those that it does not (`«»` marks the figure)."""

import pytest

from tests.extract.test_english import check


# --- What fills the coffers is budget revenue; bare collection goes on with the customs office.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Hai Phong's customs office collected «VND51.2 trillion» in ten months.",
         "of budget_revenue item customs-revenue in hai-phong-pre-2025 is level", "2019-11-08"),
        ("The customs department of Dong Nai put «VND14.3 trillion» into the State coffers between January and "
         "September 2019.",
         "of budget_revenue item customs-revenue in dong-nai-pre-2025 is level", "2019-11-08"),
        ("The State budget received «VND14.3 trillion» from the customs department of Dong Nai in nine months.",
         "of budget_revenue item customs-revenue in dong-nai-pre-2025", "2019-11-08"),
        ("Dong Nai Customs has gathered VND14.3 trillion in nine months. The sum is «79.2 per cent» of the year's "
         "target.",
         "of budget_revenue item customs-revenue is plan_ratio", "2019-11-08"),
        ("Dong Nai Customs handled trade worth $25.3 billion in nine months. In September alone it collected "
         "«VND1.6 trillion».",
         "of budget_revenue item customs-revenue at 2019-09", "2019-11-08"),
        ("Customs revenue of Dong Nai was VND14.3 trillion in nine months. Trade handled by the department was "
         "worth $25.3 billion. September's collection came to «VND1.6 trillion».",
         "of budget_revenue item customs-revenue at 2019-09", "2019-11-08"),
        ("Collection by the customs department of Dong Nai stood at VND14.3 trillion in nine months, «2.6 per cent» "
         "less than in the same period.",
         "of budget_revenue item customs-revenue is change_yoy value -2.6", "2019-11-08"),
        ("Dong Nai collected «VND41.3 trillion» for the State budget in nine months.",
         "of budget_revenue item _T", "2019-11-08"),
        ("Customs officers of Dong Nai dealt with 310 violations. The goods were worth «VND120 billion».",
         "role unclassified", "2019-11-08"),
        ("Exports cleared by the customs department of Dong Nai came to «$14.8 billion» in nine months.",
         "of exports item _T", "2019-11-08"),
    ],
)  # fmt: skip
def test_collection(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- A pronoun points to what was counted last: of what no indicator counts, nothing told before goes on.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Banks in Hau Giang had VND30.4 trillion in outstanding loans at the end of June. The pandemic has hurt "
         "2,310 borrowers whose debts are «VND5.6 trillion».",
         "role unclassified", "2020-07-23"),
        ("Trade of Hau Giang was worth $430 million in six months. Inspectors caught 211 smugglers. Their goods "
         "were worth «VND7.8 billion».",
         "role unclassified", "2020-07-23"),
        ("Hau Giang collected VND3.1 trillion for the budget in six months. Officers dealt with 640 violations. "
         "Their worth: «VND11.2 billion».",
         "role unclassified", "2020-07-23"),
        ("Outstanding loans of banks in Hau Giang were VND30.4 trillion in June. Repayments were put off for 2,310 "
         "customers, who owe «VND5.6 trillion».",
         "role unclassified", "2020-07-23"),
        ("Exports of Hau Giang came to $430 million in six months. The province has 14 hospitals, whose equipment "
         "cost «$9.3 million».",
         "role unclassified", "2020-07-23"),
        ("Hau Giang's retail sales were VND13.1 trillion. It has 61 cooperatives with assets of «VND410 billion».",
         "role unclassified", "2020-07-23"),
        ("Bad debts in Hau Giang were VND410 billion. Farmers hit by drought number 3,300. They owe «VND98 billion» "
         "to shopkeepers.",
         "role unclassified", "2020-07-23"),
        ("Hau Giang has 4,100 enterprises. Their exports reached «$430 million» in six months.",
         "of exports", "2020-07-23"),
    ],
)  # fmt: skip
def test_of_unread(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- A part of a province is the place of those of a count who chose it, and of what a pronoun says of it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Phu Quoc pulls Kien Giang's tourism up.\nKien Giang received over 8.7 million tourists in 2019. More than "
         "half of them, «5.1 million», came to Phu Quoc island.",
         "of tourist_arrivals in phu-quoc", "2020-01-08"),
        ("Kien Giang received over 8.7 million tourists in 2019. Of these, 5.1 million came to Phu Quoc island. Its "
         "international arrivals were «671,000».",
         "of tourist_arrivals in phu-quoc item international", "2020-01-08"),
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
        ("Kien Giang received «8.7 million» tourists in 2019, most of whom came to Phu Quoc island.",
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


# --- Growth is the economy's among aims, and behind a sentence that turned from the figures before it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Banks in Soc Trang had outstanding loans of VND41 trillion at the end of June. Bad debt was 1.2 "
         "percent.\nThe economy did not do well in the six months. Growth was «2.3 percent».",
         "of grdp is change_yoy", "2020-07-10"),
        ("Soc Trang's bad debt ratio was 1.2 percent at the end of June. Statistics for the first six months were "
         "published too. Growth came to «2.3 percent», against 6.1 percent a year ago.",
         "of grdp is change_yoy at 2020-S1", "2020-07-10"),
        ("Soc Trang's retail sales were VND41 trillion in six months, up 4 percent.\nThe provincial growth rate was "
         "«2.3 percent».",
         "of grdp is change_yoy", "2020-07-10"),
        ("For 2021 Soc Trang wants exports of $1 billion and growth of «7 percent».",
         "of grdp is change_yoy as target in soc-trang", "2020-07-10"),
        ("Soc Trang's retail sales were VND41 trillion in six months.\nNext year the province aims at exports of $1 "
         "billion and a growth rate above «7 percent».",
         "of grdp as target is change_yoy", "2020-07-10"),
        ("Soc Trang wants its growth to be «7 percent» next year and its exports to come to $1 billion.",
         "of grdp as target is change_yoy", "2020-07-10"),
        ("Farming gave 0.4 points of Soc Trang's growth in 2019, industry 2.2 points. Total growth was «5.1 "
         "percent».",
         "of grdp item _T is change_yoy", "2020-07-10"),
        ("Soc Trang's exports were $410 million in six months. Growth was «2.3 percent».",
         "of exports is change_yoy", "2020-07-10"),
        ("Loans of banks in Soc Trang were VND41 trillion at the end of June. Credit growth was «2.3 percent».",
         "of bank_credit", "2020-07-10"),
        ("Loans in Bac Lieu came to VND27 trillion in 2020. The year was a hard one for everybody. Growth was only "
         "«3.1 percent», or half of 2019's.",
         "of grdp is change_yoy in bac-lieu", "2021-03-10"),
        ("Bac Lieu is striving for budget revenue of VND4 trillion and a growth rate of «6.5 percent» in 2022.",
         "of grdp as target", "2021-03-10"),
        ("Services grew by 4 percent in Bac Lieu in 2020 and shrimp farming by 7. Overall growth was «5.2 percent».",
         "of grdp item _T is change_yoy", "2021-03-10"),
        ("Exports of Bac Lieu did well in 2020. Growth was «5.2 percent».",
         "of exports", "2021-03-10"),
        ("Bac Lieu had exports of $700 million in 2020. Nobody had expected shrimp to sell so well. Growth was «5.2 "
         "percent».",
         "of exports", "2021-03-10"),
    ],
)  # fmt: skip
def test_bare_growth(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- A clause between two commas names nothing of what is behind it.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Growth rates of the provinces in 2023: Nam Dinh 10.19%.\nAt the other end, Vinh Long contracted by «3.4%» "
         "and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Growth rates of the provinces in 2023: Nam Dinh 10.19%.\nAt the other end, Vinh Long, hit by weak orders "
         "for shoes, contracted by «3.4%» and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Growth rates of the provinces in 2023: Nam Dinh 10.19%.\nAt the other end, Vinh Long, hit by weak demand, "
         "contracted by «3.4%» and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Nam Dinh leads with a growth rate of 10.19%. Behind it stand Ha Nam (9.4%) and Long An (9.2%).\nVinh "
         "Long, where shoemakers had few orders, shrank by «3.4%» and came 60th.",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Nam Dinh leads with a growth rate of 10.19% in 2023. Behind it stand Ha Nam (9.4%) and Long An "
         "(9.2%).\nVinh Long, where shoemakers had few orders, shrank by 3.4% and came «60th».",
         "of grdp is rank in vinh-long-pre-2025 value 60", "2024-01-09"),
        ("Nam Dinh leads with a growth rate of 10.19% in 2023. Behind it stand Ha Nam (9.4%) and Long An "
         "(9.2%).\nThe economy of Vinh Long lost 3.4%; Ca Mau's gained «1.2%».",
         "of grdp is change_yoy in ca-mau-pre-2025", "2024-01-09"),
        ("Nam Dinh leads with a growth rate of 10.19% in 2023. Behind it stand Ha Nam (9.4%) and Long An "
         "(9.2%).\nIn Vinh Long a wave of factory closures meant a decline of «3.4%».",
         "of grdp is change_yoy in vinh-long-pre-2025 value -3.4", "2024-01-09"),
        ("Nam Dinh leads with a growth rate of 10.19% in 2023.\nVinh Long's exports of shoes fell by «3.4%».",
         "of exports is change_yoy", "2024-01-09"),
        ("Gia Lai had a growth rate of 6% in 2023. Kon Tum, whose hydropower plants lacked water, shrank by «1.1%».",
         "of grdp is change_yoy in kon-tum value -1.1", "2024-01-09"),
        ("Gia Lai had a growth rate of 6% in 2023 and Dak Nong 5%. Kon Tum, where the prices of tapioca collapsed, "
         "contracted by 1.1% and ranked «61st».",
         "of grdp is rank in kon-tum value 61", "2024-01-09"),
        ("In 2023 the economy of Gia Lai, which lives on coffee and timber exports, expanded by «6%».",
         "of grdp is change_yoy in gia-lai-pre-2025", "2024-01-09"),
    ],
)  # fmt: skip
def test_inset_clause(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- `No. 3` is a place where words of ranking stand beside it, else part of a name.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("In exports Binh Duong is «No. 3» among the provinces, with $30 billion in 2023.",
         "of exports is rank value 3 in binh-duong", "2024-01-09"),
        ("Binh Duong ranked «No. 3» in exports in 2023.",
         "of exports is rank value 3", "2024-01-09"),
        ("Binh Duong was «number 3» for FDI in 2023, with $1.5 billion.",
         "of fdi_capital_attracted is rank value 3", "2024-01-09"),
        ("Binh Duong's exports of $30 billion in 2023 put it at «No. 3» nationwide.",
         "of exports is rank value 3", "2024-01-09"),
        ("With exports of $30 billion in 2023, Binh Duong came in at «No. 3».",
         "of exports is rank value 3", "2024-01-09"),
        ("Growth of the provinces in 2023: Binh Duong is «No. 3» with 7%.",
         "of grdp is rank value 3", "2024-01-09"),
        ("Binh Duong stands at «number 3» in the PCI table of 2023.",
         "of pci is rank value 3", "2024-01-09"),
        ("Under Decision No. «3», Binh Duong will export more.",
         "role name", "2024-01-09"),
        ("Vung Ang No. «2» power plant produced 4 billion kWh in 2023.",
         "role name", "2024-01-09"),
        ("According to report No. «3» with the figures of 2023, exports of Binh Duong were $30 billion.",
         "role name", "2024-01-09"),
        ("Hai Duong jumped to «No. 4» on the PCI list of 2023.",
         "of pci is rank value 4", "2024-01-09"),
        ("Hai Duong, «No. 4» in the delta by FDI, attracted $900 million in 2023.",
         "of fdi_capital_attracted is rank value 4", "2024-01-09"),
        ("The port's berth No. «4» handled 4 million tonnes in 2023; Hai Duong exported $9 billion.",
         "role name", "2024-01-09"),
    ],
)  # fmt: skip
def test_numbered_place(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- All that was sold is no noun of its own, and the last of a row of goods is not what is sold.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("In the first six months exporters in Ca Mau earned US$561.8 million. Japan took «21.3 per cent» of "
         "everything sold.",
         "of exports is share with JP", "2021-07-09"),
        ("Ca Mau shipped goods worth US$561.8 million in six months.\nJapan received 21.3 per cent of what was "
         "shipped, ahead of China with «13.8 per cent».",
         "of exports is share with CN", "2021-07-09"),
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
        ("Ca Mau's exports were US$561.8 million in six months.\nJapan (21.3 per cent of the total sold) led; China "
         "(«13.8 per cent») was second.",
         "of exports is share with CN", "2021-07-09"),
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
        ("Quang Binh welcomed 4.5 million visitors in 2023. About «1.2 million» stayed for at least one night.",
         "of tourist_arrivals item overnight", "2023-12-20"),
    ],
)  # fmt: skip
def test_who_visits(text: str, expected: str, published: str) -> None:
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
        ("Dong Nai's sales to the US brought $4.1 billion in ten months. What it buys comes above all from China, "
         "with «$5.2 billion».",
         "of imports with CN", "2022-11-18"),
        ("Dong Nai supplied Japan with «$1.2 billion» worth of garments in ten months.",
         "of exports with JP", "2022-11-18"),
        ("Dong Nai's exports came to $9 billion in ten months. China took «$1.2 billion» of what was sold.",
         "of exports with CN", "2022-11-18"),
        ("Dong Nai drew FDI of $900 million in ten months. Japan provided «$300 million» of it.",
         "of fdi_capital_attracted with JP", "2022-11-18"),
        ("Hung Yen's sales to the US brought $2.1 billion in ten months. South Korea supplied «$1.3 billion» of all "
         "it bought.",
         "of imports with KR", "2022-11-18"),
        ("Hung Yen's sales to the US brought $2.1 billion in ten months. Taiwan accounted for «11 per cent» of its "
         "purchases.",
         "of imports with TW is share", "2022-11-18"),
        ("Hung Yen's sales to the US brought $2.1 billion in ten months. «$1.3 billion» of what the province buys "
         "came from Korea.",
         "of imports", "2022-11-18"),
    ],
)  # fmt: skip
def test_from_partner(text: str, expected: str, published: str) -> None:
    check(text, expected, published)
