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


# --- Their number is that of those whose capital was told; new capital that is aimed at is all that comes.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Da Nang's new enterprises of 2023 bring VND20 trillion of capital. Their number is «5 per cent» up on "
         "2022.",
         "of enterprises_new is change_yoy", "2023-12-28"),
        ("New firms in Da Nang registered VND20 trillion of capital in 2023. In number they were «5 per cent» "
         "fewer.",
         "of enterprises_new is change_yoy value -5", "2023-12-28"),
        ("Da Nang's new firms of 2023 have VND20 trillion of capital, 9 per cent less. Numerically they rose by «5 "
         "per cent».",
         "of enterprises_new is change_yoy", "2023-12-28"),
        ("Capital of the projects licensed in Da Nang by foreigners was $200 million in 2023, 9 per cent less, "
         "while their number rose «5 per cent».",
         "of fdi_projects_new is change_yoy", "2023-12-28"),
        ("Da Nang's new enterprises of 2023 bring VND20 trillion of capital, «9 per cent» less.",
         "of enterprise_capital_new", "2023-12-28"),
        ("Da Nang welcomed 7 million visitors in 2023. Their number was up «5 per cent».",
         "of tourist_arrivals is change_yoy", "2023-12-28"),
        ("Dong Nai attracted $1.6 billion of FDI in 2020. Between 2021 and 2025 it is aiming for «$5 billion» of "
         "new FDI.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Dong Nai attracted $1.6 billion of FDI in 2020. It hopes to draw another «$1.2 billion» of fresh foreign "
         "capital in 2021.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Foreign investors have put a further «$412 million» into Dong Nai in eight months of 2019. Of the sum, "
         "$238 million was pledged by 41 new projects, while 26 existing ones raised their capital by $174 million.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Another «$412 million» of foreign money came to Dong Nai in eight months, of which 41 new projects "
         "brought $238 million.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Dong Nai lured a further «$412 million» in foreign investment in eight months, with 41 projects licensed "
         "and 26 enlarged.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Foreigners put «$412 million» more into Dong Nai's industrial parks in eight months.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Dong Nai wants its parks to see «$5 billion» of new foreign investment in 2021-2025.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Dong Nai licensed 41 new FDI projects with «$238 million» in eight months.",
         "of fdi_capital_new", "2019-09-03"),
        ("New FDI in Dong Nai was «$238 million» in eight months, capital added by running projects $174 million.",
         "of fdi_capital_new", "2019-09-03"),
        ("Foreign projects licensed in Can Tho in 2022 have registered capital of $90 million, down 8 per cent. "
         "Their number is «3 per cent» lower.",
         "of fdi_projects_new is change_yoy value -3", "2022-12-28"),
        ("Can Tho is striving for «$300 million» of fresh FDI next year.",
         "of fdi_capital_attracted", "2022-12-28"),
        ("In 2023 Can Tho wants to win «$300 million» of new foreign capital and exports of $2 billion.",
         "of fdi_capital_attracted as target", "2022-12-28"),
    ],
)  # fmt: skip
def test_their_number(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Bare revenue is the State's wherever it stands behind the budget.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Budget revenue of Ha Nam is VND9,400 billion this year. The province spent VND7,200 billion.\nThe plan "
         "for 2019 has revenue at «VND8,700 billion».",
         "of budget_revenue as target at 2019", "2018-12-25"),
        ("Ha Nam collected VND9,400 billion for the budget in 2018. Expenditure was VND7,200 billion. For 2019 "
         "revenue is to reach «VND8,700 billion».",
         "of budget_revenue as target at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. In 2019 it wants to have revenue of «VND8,700 "
         "billion».",
         "of budget_revenue as target at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. The resolution foresees revenue of «VND8,700 "
         "billion» in 2019.",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. The forecast puts revenue for 2019 at «VND8,700 "
         "billion».",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam's budget expenditure was VND7,200 billion in 2018. A revenue of «VND8,700 billion» is expected "
         "next year.",
         "of budget_revenue at 2019", "2018-12-25"),
        ("Ha Nam welcomed 2 million visitors in 2018. The plan for 2019 has revenue at «VND870 billion».",
         "of tourism_revenue", "2018-12-25"),
        ("Ha Nam's firms had a good year; their revenue was «VND8,700 billion» in 2018.",
         "role unclassified", "2018-12-25"),
    ],
)  # fmt: skip
def test_bare_revenue(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- An average of money is not that of every day; what a price is held against is a price.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Income per person in Yen Bai averaged «31.2 million VND» a year in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("Wages in Yen Bai's parks averaged «6.2 million VND» a month in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("The average income in Yen Bai was «31.2 million VND» a person in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("Yen Bai's poor households fell to 17.2 percent in 2017. Income per person averaged «31.2 million VND» a "
         "year, 4 million VND more.",
         "of income_per_capita is level", "2018-01-15"),
        ("GRDP per head averaged «31.2 million VND» in Yen Bai in 2017.",
         "of grdp_per_capita is level", "2018-01-15"),
        ("Spending per guest in Yen Bai averaged «800,000 VND» in 2017, and 900,000 guests came.",
         "role unclassified", "2018-01-15"),
        ("Yen Bai's lorries averaged «300» at the gate.",
         "role unclassified", "2018-01-15"),
        ("Firms in An Giang shipped 97,000 tonnes of tra fish in seven months, worth $268 million. Export prices "
         "averaged $2,610 a tonne, against «$2,870» in the same months of 2011.",
         "of export_price is level", "2012-08-12"),
        ("Firms in An Giang shipped 97,000 tonnes of tra fish in seven months, worth $268 million. The export price "
         "was $2,610 a tonne; a year earlier it had been «$2,870».",
         "of export_price is level", "2012-08-12"),
        ("An Giang's rice fetched an average export price of $410 a tonne in seven months, compared with «$455» in "
         "the same period of 2011.",
         "of export_price is level", "2012-08-12"),
        ("Export prices of An Giang's rice were $410 a tonne, down from «$455» a year earlier.",
         "of export_price is level", "2012-08-12"),
        ("The average export price of An Giang's rice slid from «$455» to $410 a tonne.",
         "of export_price is level", "2012-08-12"),
        ("At an average export price of $410 a tonne («$455» a year before), An Giang sold 300,000 tonnes of rice "
         "in seven months.",
         "of export_price is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months, versus «$455» a year ago.",
         "of export_price is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months and earned «$123 million».",
         "of exports is level", "2012-08-12"),
        ("An Giang's exports were $410 million in seven months, against «$455 million» a year ago.",
         "of exports is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months, against «$455 million» worth of exports of "
         "fish.",
         "of exports is level", "2012-08-12"),
        ("Kien Giang's rice brought an export price of $432 a tonne in July; in June it was «$441».",
         "of export_price is level", "2012-08-12"),
        ("Cashew kernels of Binh Phuoc were exported at an average $6,900 a tonne in 2011, up from «$5,600» in "
         "2010.",
         "of export_price is level", "2012-08-12"),
        ("Coffee left Dak Lak for an average export price of $2,150 per tonne, not for «$2,260» as a year before.",
         "of export_price is level", "2012-08-12"),
    ],
)  # fmt: skip
def test_averages(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Workers that are needed, and some of those at work, are of no indicator.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Bac Ninh's parks employ 310,000 people. They will need «40,000» more workers this year.",
         "role unclassified", "2022-03-03"),
        ("Firms in Bac Ninh are looking for «40,000» workers.",
         "role unclassified", "2022-03-03"),
        ("Firms in Bac Ninh employ 310,000 workers and are short of «40,000».",
         "role unclassified", "2022-03-03"),
        ("Employers in Bac Ninh want to recruit «40,000» workers this year.",
         "role unclassified", "2022-03-03"),
        ("In Bac Ninh «72 percent» of workers have had training.",
         "role unclassified", "2022-03-03"),
        ("Of Bac Ninh's labour force, «72 percent» is trained.",
         "role unclassified", "2022-03-03"),
        ("The share of trained workers in Bac Ninh reached «72 percent» in 2021.",
         "role unclassified", "2022-03-03"),
        ("Bac Ninh's parks employ «310,000» workers.",
         "of workers", "2022-03-03"),
        ("FDI firms in Bac Ninh employ 310,000 people, «72 percent» of all workers in the parks.",
         "of workers is share", "2022-03-03"),
        ("Bac Ninh's parks need good roads, as they employ «310,000» workers.",
         "of workers", "2022-03-03"),
        ("Hai Duong's shoe factories, with 90,000 workers, are searching for another «5,000».",
         "role unclassified", "2022-03-03"),
        ("In Hai Duong there are vacancies for «5,000» labourers.",
         "role unclassified", "2022-03-03"),
        ("Hai Duong's parks gave work to «90,000» people who had been looking for jobs.",
         "of workers", "2022-03-03"),
    ],
)  # fmt: skip
def test_needed_workers(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Output of industry has an index, what mills made is output, and short names of goods are theirs.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Output of Bac Giang's industry rose «8.1%» in the third quarter.",
         "of industrial_production_index", "2015-10-02"),
        ("The output of the province's industry in Bac Giang grew «8.1%» in nine months.",
         "of industrial_production_index", "2015-10-02"),
        ("Bac Giang: industry\nOutput of local industry was «8.1%» higher in the third quarter by the IIP.",
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
        ("Thanh Hoa's Nghi Son refinery made «6.1 million tonnes» of products this year.",
         "of product_output", "2014-12-31"),
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


# --- Who deals in goods, described between two commas, is still the subject.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Textile makers, the chief borrowers in Thai Binh, saw exports tumble in the first six months: «US$210 "
         "million», 15 percent below the same period.",
         "of exports item textiles-garments", "2020-07-23"),
        ("Shrimp processors, mostly from Ca Mau's south, sold «US$210 million» abroad in six months.",
         "of exports item shrimp", "2020-07-23"),
        ("Shoe factories, the largest employers of Thai Binh, exported for «US$210 million» in six months.",
         "of exports item footwear", "2020-07-23"),
        ("Coffee firms, hit by the drought in Dak Lak, had exports of «US$210 million» in six months.",
         "of exports item coffee", "2020-07-23"),
        ("Wood processing, a young industry in Phu Tho, saw exports of «US$210 million» in six months.",
         "of exports item wood-products", "2020-07-23"),
        ("Textile makers, the chief borrowers in Thai Binh, complain. Exports of the province were «US$860 million» "
         "in six months.",
         "of exports item _T", "2020-07-23"),
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
        ("Banks in Thai Binh lent VND40 trillion by June 30, 2020. Garment makers saw exports tumble in the first "
         "six months: «US$210 million», 15 percent below the same period.",
         "of exports item textiles-garments at 2020-S1", "2020-07-23"),
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
        ("In Ha Nam the index of industrial production for May rose 9.1% from April. Manufacturing shrank by 2.3% "
         "on the year; electricity grew 4.8%, water and waste treatment «3.6%».",
         "of industrial_production_index item water-waste is change_yoy", "2020-05-29"),
        ("The IIP of Ha Nam rose 9.1% in May: manufacturing by 2.3%, mining by «1.8%».",
         "of industrial_production_index item mining", "2020-05-29"),
        ("The IIP of Ha Nam rose 9.1% in May. Manufacturing was up 2.3%, water supply and waste treatment «1.8%».",
         "of industrial_production_index item water-waste", "2020-05-29"),
        ("The IIP of Ha Nam rose 9.1% in May; mining fell 4%, electricity 2%, waste and water «1.8%».",
         "of industrial_production_index item water-waste", "2020-05-29"),
    ],
)  # fmt: skip
def test_described_dealers(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Its growth, behind what is counted in an area, is that of its economy.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Quang Ngai has today 59 industrial parks. During 2021-2025 its growth averaged «6.1%».",
         "of grdp", "2026-01-05"),
        ("Quang Ngai has 41 industrial parks and 12,000 enterprises. Its growth rate in 2025 was «6.1%».",
         "of grdp is change_yoy at 2025", "2026-01-05"),
        ("Quang Ngai is home to 1.2 million people. In 2025 its growth reached «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 41 industrial parks. The province's growth was «6.1%» in 2025.",
         "of grdp is change_yoy", "2026-01-05"),
        ("There are 41 parks in Quang Ngai. Its growth of «6.1%» in 2025 was above the average.",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 640 FDI projects. Its growth in 2025: «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai has 12,000 firms. For 2026 its growth is to come to «8%».",
         "of grdp as target", "2026-01-05"),
        ("Quang Ngai employs 90,000 workers in its parks. Last year its growth came to «6.1%».",
         "of grdp is change_yoy", "2026-01-05"),
        ("Quang Ngai's exports were $2 billion in 2025. Its growth was «6.1%».",
         "of exports", "2026-01-05"),
        ("Quang Ngai welcomed 2 million visitors in 2025. Growth was «6.1%».",
         "of tourist_arrivals", "2026-01-05"),
        ("Quang Ngai's tourism had 2 million guests in 2025. Its growth was «6.1%».",
         "of tourist_arrivals", "2026-01-05"),
        ("Tuyen Quang counts 3,900 enterprises. Its growth last year was «7.2%».",
         "of grdp is change_yoy at 2025", "2026-02-05"),
        ("Some 800,000 people live in Tuyen Quang. Its growth rate hit «7.2%» in 2025.",
         "of grdp", "2026-02-05"),
        ("Tuyen Quang has 9 industrial parks. Between 2021 and 2025 its growth was «7.2%» a year.",
         "of grdp", "2026-02-05"),
    ],
)  # fmt: skip
def test_its_growth(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- So many fewer than in a time that is named are a change.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Tay Ninh licensed 21 foreign projects between January and June, «6» fewer than in the same months of "
         "2022.",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh licensed 21 foreign projects in six months, «6» more than a year earlier.",
         "of fdi_projects_new is change_yoy value 6", "2023-07-05"),
        ("In six months Tay Ninh licensed 21 foreign projects, «6» less than in the same period of 2022.",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh licensed 21 FDI projects in six months, which is «6» fewer than a year ago.",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh licensed 21 FDI projects in six months, down by «6» on the year before.",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh licensed 21 FDI projects in six months («6» fewer than last year).",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh founded 340 enterprises in six months, «60» fewer than in the first half of 2022.",
         "of enterprises_new is change_yoy value -60", "2023-07-05"),
        ("21 FDI projects got licences in Tay Ninh in six months, a fall of «6».",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Tay Ninh licensed 21 FDI projects in six months, «6» of them from China.",
         "of fdi_projects_new is level", "2023-07-05"),
        ("Bac Lieu set up 410 firms in nine months, «35» more than in the corresponding months of 2021.",
         "of enterprises_new is change_yoy value 35", "2022-10-05"),
        ("Bac Lieu set up 410 firms in nine months, «35» fewer than between January and September of 2021.",
         "of enterprises_new is change_yoy value -35", "2022-10-05"),
        ("In nine months Bac Lieu granted licences to 7 FDI projects, «2» more than in the first nine months of "
         "2021.",
         "of fdi_projects_new is change_yoy value 2", "2022-10-05"),
    ],
)  # fmt: skip
def test_fewer_than_in(text: str, expected: str, published: str) -> None:
    check(text, expected, published)
