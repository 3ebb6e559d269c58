"""Where goods come from, whose names hold a place, and goods that the next paragraph goes on with."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- A paragraph that opens with a change and names nothing else goes on with the goods told before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2010-10-16",
         "In the nine months to September 2010, Dak Lak sold 319,500 tons of coffee to 62 countries for "
         "US$443.7 million.\n\nCompared with nine months of 2009, it is «6.2%» less in tonnage and "
         "14.5% less in value.",
         "of export_volume item coffee"),
        ("2010-10-16",
         "In the nine months to September 2010, Dak Lak sold 319,500 tons of coffee to 62 countries for "
         "US$443.7 million.\n\nCompared with nine months of 2009, it is 6.2% less in tonnage and "
         "«14.5%» less in value.",
         "of exports item coffee"),
        ("2010-10-16",
         "Gia Lai exported 30,000 tonnes of pepper worth $110 million.\n\nBy volume the rise was «12%», by"
         " value 40%.",
         "of export_volume item pepper"),
        ("2010-10-16",
         "Dong Thap exported 137,600 tonnes of pangasius for $371 million in eight months.\n\nAn export "
         "tonne fetched «US$2,696» on average.",
         "of export_price item pangasius"),
        ("2010-10-16",
         "Chín tháng, Đắk Lắk xuất khẩu 319.500 tấn cà phê, đạt 443,7 triệu USD.\nSo với năm ngoái, lượng "
         "giảm «6,2%», giá trị giảm 14,5%.",
         "of export_volume item coffee"),
        ("2010-10-16",
         "Tien Giang shipped 60,000 tonnes of rice worth $28 million in nine months.\nThese are falls of "
         "«30%» in quantity and 25% in value.",
         "of export_volume item rice"),
        ("2010-10-16",
         "Dak Lak exported 319,500 tons of coffee for $443.7 million.\n\nTotal exports were «6.2%» lower "
         "than in 2009.",
         "of exports item _T"),
        ("2010-10-16",
         "Dak Lak exported 319,500 tons of coffee for $443.7 million.\n\nThe province's imports rose «14%»"
         " in value.",
         "of imports item _T"),
        ("2010-10-16",
         "Dak Lak exported 319,500 tons of coffee for $443.7 million. All goods together brought $528 "
         "million.\nYear on year, that is «14.5%» lower in value.",
         "of exports item _T"),
        ("2015-10-16",
         "Hau Giang shipped 20,000 tonnes of rice for $9 million in September.\n\nAgainst August the "
         "quantity grew «15%», the value 11%.",
         "of export_volume item rice"),
        ("2015-10-16",
         "Tay Ninh's rubber exporters sold 90,000 tonnes for $130 million by September.\nMeasured in "
         "dollars this was «28%» less than a year before.",
         "of exports item rubber"),
        ("2015-10-16",
         "By September Lam Dong had exported 60,000 tonnes of coffee worth $120 million.\n\nEvery exported"
         " tonne earned «$2,000», a tenth less than in 2014.",
         "of export_price item coffee"),
        ("2015-10-16",
         "Chín tháng Đồng Nai xuất khẩu 90.000 tấn cà phê, trị giá 180 triệu USD.\n\nMức này giảm «31%» về"
         " lượng, 33% về trị giá so với cùng kỳ.",
         "of export_volume item coffee"),
    ],
)  # fmt: skip
def test_goods_go_on_in_a_change(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- A place behind the goods of an entry tells of these alone.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-11-10",
         "Dak Lak's exports in ten months: coffee $1.7 billion, durian $246 million, tuna from the former "
         "Phu Yen $118 million, pepper «$74.3 million».",
         "in dak-lak"),
        ("2025-11-10",
         "Dak Lak shipped $2.4 billion of goods in ten months. Next came tuna from what was Phu Yen ($118 "
         "million) and rubber («$41 million»).",
         "in dak-lak"),
        ("2025-11-10",
         "Gia Lai sold coffee for $900 million, furniture made in old Binh Dinh for $400 million, and "
         "cassava starch for «$60 million».",
         "in gia-lai"),
        ("2025-11-10",
         "Lam Dong's ten-month exports reached $2 billion. Dragon fruit, grown in Binh Thuan, brought $300"
         " million and alumina «$350 million».",
         "in lam-dong"),
        ("2025-11-10",
         "In Lam Dong coffee earned $1 billion in ten months; seafood of the ports of former Binh Thuan "
         "added $200 million, flowers «$70 million».",
         "in lam-dong"),
        ("2025-11-10",
         "Quang Ngai's exports: steel $800 million, cassava from Kon Tum $90 million, garments «$120 "
         "million».",
         "in quang-ngai"),
        ("2025-11-10",
         "10 tháng, Đắk Lắk xuất khẩu cà phê 1,7 tỷ USD, cá ngừ của Phú Yên cũ 118 triệu USD, hồ tiêu "
         "«74,3 triệu USD».",
         "in dak-lak"),
        ("2025-11-10",
         "Can Tho exported rice for $500 million, shrimp from Soc Trang's ponds for $1.2 billion and "
         "garments for «$90 million».",
         "in can-tho"),
        ("2025-11-10",
         "Exports of the former Phu Yen came to $200 million in ten months, tuna bringing «$118 million».",
         "in phu-yen"),
        ("2025-11-10",
         "Dak Lak exported $1.7 billion of coffee. Hue shipped garments for $900 million and fibre for "
         "«$110 million».",
         "in hue"),
        ("2025-11-10",
         "Hanoi attracted $3 billion of FDI, Hue $400 million, with manufacturing taking «$250 million».",
         "in hue"),
        ("2025-11-10",
         "Among An Giang's goods, seafood out of Kien Giang's old ports made $300 million, and rice «$450 "
         "million».",
         "in an-giang"),
        ("2025-11-10",
         "Tay Ninh earned $900 million from rubber, $200 million from dragon fruit of the Long An fields "
         "and «$150 million» from sugar.",
         "in tay-ninh"),
        ("2025-11-10",
         "Khánh Hòa xuất khẩu tôm nuôi ở Ninh Thuận đạt 90 triệu USD, cà phê «300 triệu USD» trong 10 "
         "tháng.",
         "in khanh-hoa"),
    ],
)  # fmt: skip
def test_where_the_goods_of_an_entry_come_from(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- A family name and capitalised words before a place make it the name of a person.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-09",
         "Quang Nam received 6 million guests. Director Tran Van Hue said revenue was «VND7 trillion».",
         "in quang-nam"),
        ("2024-10-09",
         "According to Pham Ngoc Lao Cai of the customs office, Ha Giang's exports were «$90 million».",
         "in ha-giang"),
        ("2024-10-09",
         "Vo Thi Minh Hue, head of the statistics office of Ca Mau, reckons that exports reached «$1 "
         "billion» in nine months.",
         "in ca-mau-pre-2025"),
        ("2024-10-09",
         "Bến Tre xuất khẩu 1 tỷ USD. Ông Trần Văn Vinh Long, Giám đốc Sở Công Thương, cho biết nhập khẩu "
         "đạt «400 triệu USD».",
         "in ben-tre"),
        ("2024-10-09",
         "Son La sold longan. Ha Nhu Hue, director of the department, counts on «US$161 million» from farm"
         " exports in 2025.",
         "in son-la"),
        ("2024-10-09",
         "Dak Lak's chairman Nguyen Dinh Kon Tum told reporters that the budget collected «VND8 trillion».",
         "in dak-lak-pre-2025"),
        ("2024-10-09",
         "Exports of Hue, director Le Van An said, came to «$900 million» in nine months.",
         "in thua-thien-hue"),
        ("2024-10-09",
         "Leaders of Quang Tri and Hue, neighbours, met; Hue's exports were «$900 million» in nine months.",
         "in thua-thien-hue"),
        ("2024-10-09",
         "Thua Thien Hue, the chairman said, had exports of «$900 million» in nine months.",
         "in thua-thien-hue"),
        ("2024-10-09",
         "At the press meeting Ms. Doan Thi Ninh Binh, who heads the customs branch, put Lang Son's "
         "exports at «$1.1 billion».",
         "in lang-son"),
        ("2024-10-09",
         "Thai Nguyen's exports were strong. \"We expect «$30 billion» of exports,\" said Luong Van Hai "
         "Phong, the deputy director.",
         "in thai-nguyen-pre-2025"),
        ("2024-10-09",
         "Phú Yên thu ngân sách tăng. Theo bà Hồ Thị Nghệ An, Giám đốc Sở Tài chính, thu ngân sách đạt "
         "«4.000 tỷ đồng».",
         "in phu-yen"),
        ("2024-10-09",
         "Hai Phong and Quang Ninh led; Quang Ninh's exports were «$2.5 billion».",
         "in quang-ninh"),
    ],
)  # fmt: skip
def test_places_in_names_of_persons(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- They make up a part of all; overall is said of the whole that was told.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2010-08-07",
         "Clothes makers of Hung Yen earned 88.4 million USD abroad in seven months. They make"
         " up «62 percent» of all that the province exports, 142.6 million USD.",
         "of exports is share item textiles-garments"),
        ("2010-08-07",
         "Seafood exports of Ca Mau came to $600 million. This equals «95 percent» of the province's "
         "export revenue.",
         "of exports is share item seafood"),
        ("2010-08-07",
         "Coffee exports brought Dak Lak $440 million. It accounted for «84 percent» of the province's "
         "exports.",
         "of exports is share item coffee"),
        ("2010-08-07",
         "Footwear shipments of Dong Nai hit $700 million, and these were «20 percent» of its total "
         "exports.",
         "of exports is share item footwear"),
        ("2010-08-07",
         "Rice exports of An Giang were worth $200 million. The product has a «46 percent» share of the "
         "province's exports.",
         "of exports is share item rice"),
        ("2010-08-07",
         "Pepper exports of Gia Lai came to $60 million, contributing «12 percent» to the total.",
         "of exports is share item pepper"),
        ("2010-08-07",
         "Da Nang had 2.62 million visitors, 822,000 of them foreigners. In all this was «18.3 per cent» "
         "growth, for the foreigners 29.2 per cent.",
         "of tourist_arrivals item _T"),
        ("2010-08-07",
         "Hue received 1.2 million visitors, 500,000 of them foreigners. Overall the rise was «40 per "
         "cent».",
         "of tourist_arrivals item _T"),
        ("2010-08-07",
         "Hue received 1.2 million visitors, of whom 500,000 were foreigners. That is «40 per cent» more "
         "in total than in 2009.",
         "of tourist_arrivals item _T"),
        ("2010-08-07",
         "Hue received 500,000 foreigners. They were «40 per cent» more than in 2009.",
         "of tourist_arrivals item international"),
        ("2010-08-07",
         "Nam Dinh exported 137.5 million USD in seven months. That is «53 percent» of the plan.",
         "of exports is plan_ratio item _T"),
        ("2010-08-07",
         "Seafood exports of Ca Mau came to $600 million. Foreign firms accounted for «9 percent» of the "
         "province's exports.",
         "of exports is share item fdi-sector"),
        ("2012-08-07",
         "Khanh Hoa hosted 1.9 million guests in the half-year, 450,000 of whom came from abroad. In all "
         "that is «12 percent» more.",
         "of tourist_arrivals item _T"),
        ("2012-08-07",
         "Exports of wood products by Binh Dinh firms reached $200 million. They account for «62 percent» "
         "of the total.",
         "of exports is share item wood-products"),
    ],
)  # fmt: skip
def test_parts_and_wholes_pointed_back_to(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
