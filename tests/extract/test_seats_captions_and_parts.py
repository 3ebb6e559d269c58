"""Where figures are: no seat of a body, nothing that a photo shows, no part that only has some of the whole."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Exports of Ha Nam reached 1.2 billion USD in the first four months, up 8%, according to the "
         "American Chamber of Commerce in Ho Chi Minh City. Imports came to «900 million USD», the Korea "
         "Trade-Investment Promotion Agency in Hanoi said.",
         "of imports is level in ha-nam"),
        ("2024-05-03",
         "Foreign investors put 200 million USD into Thai Binh in the first four months, the Japan "
         "External Trade Organization (JETRO) office in Hanoi reported. The European Chamber of Commerce "
         "in Hanoi counted «14» new projects.",
         "in thai-binh"),
        ("2024-05-03",
         "Industrial production in Ha Nam rose 9%, the General Statistics Office in Hanoi announced. "
         "Retail sales went up «11%», said the Ministry of Industry and Trade in Hanoi.",
         "of retail_sales in ha-nam"),
        ("2024-05-03",
         "Tra Vinh exports grow\nExports of Tra Vinh grew «7%» in the first four months, said the Vietnam "
         "Association of Seafood Exporters and Producers, which is based in Ho Chi Minh City.",
         "in tra-vinh of exports"),
        ("2024-05-03",
         "Long An's exports grow\nExports of Long An earned 2 billion USD in the first quarter, "
         "Hanoi-based Vietnam Economic Times reported. Imports cost «1.5 billion USD».",
         "of imports in long-an"),
        ("2024-05-03",
         "Lai Chau's tea exports reached 10 million USD in the first quarter, the Vietnam Tea Association "
         "in Hanoi said. In the province tourism revenue was «200 billion VND», said the Vietnam National "
         "Authority of Tourism in Hanoi.",
         "in lai-chau of tourism_revenue"),
        ("2024-05-03",
         "The Department of Industry and Trade in Hanoi said exports rose «6%» in April. The city's "
         "imports were flat.",
         "in hanoi of exports"),
        ("2024-05-03",
         "The Statistics Office in Da Nang said exports rose «6%» in April.",
         "in da-nang-pre-2025 of exports"),
        ("2024-05-03",
         "Kim ngạch xuất khẩu của Hà Nam 4 tháng đạt 1,2 tỷ USD, theo Hiệp hội Doanh nghiệp Hàn Quốc tại "
         "Hà Nội. Nhập khẩu đạt «900 triệu USD», theo Phòng Thương mại Mỹ tại TP.HCM.",
         "in ha-nam of imports"),
        ("2024-05-03",
         "Thái Bình thu hút 200 triệu USD vốn FDI trong 4 tháng, theo Văn phòng JETRO tại Hà Nội. Tổng "
         "cục Thống kê tại Hà Nội cho biết bán lẻ tăng «9%».",
         "in thai-binh of retail_sales"),
        ("2024-05-03",
         "Xuất khẩu của Trà Vinh tăng «7%» trong 4 tháng, Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt "
         "Nam có trụ sở tại Hà Nội cho biết.",
         "in tra-vinh of exports"),
        ("2024-05-03",
         "Phú Thọ đón 300.000 lượt khách trong quý I, Cục Du lịch Quốc gia Việt Nam ở Hà Nội cho biết. "
         "Doanh thu du lịch đạt «400 tỷ đồng».",
         "in phu-tho-pre-2025 of tourism_revenue"),
        ("2024-05-03",
         "Sở Công Thương tại Đà Nẵng cho biết xuất khẩu tháng 4 tăng «6%».",
         "in da-nang-pre-2025 of exports"),
    ],
)  # fmt: skip
def test_the_seat_of_a_body_is_nobodys_place(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Bac Giang's exports rise\nBac Giang exported goods worth 2 billion USD in April. Da Nang is the "
         "largest city of the Central region. Imports rose «5%».",
         "in bac-giang of imports"),
        ("2024-05-03",
         "Can Tho's exports rise\nIn April Can Tho sold goods worth 200 million USD. It is the largest "
         "city of the Mekong Delta. Imports rose «5%».",
         "in can-tho-pre-2025 of imports"),
        ("2024-05-03",
         "Visitors to Lam Dong\nLam Dong served 900,000 visitors in April. Da Lat is known all over "
         "Vietnam for its flowers. Revenue reached «1,200 billion VND».",
         "in lam-dong-pre-2025"),
        ("2024-05-03",
         "Lao Cai lives on trade\nExports through Lao Cai reached 90 million USD in April. The province "
         "lies on the border between Vietnam and China. Imports came to «80 million USD».",
         "in lao-cai-pre-2025 of imports"),
        ("2024-05-03",
         "Bac Ninh grows\nBac Ninh drew 500 million USD of FDI in April. Samsung is the biggest investor "
         "in Vietnam. Exports rose «5%».",
         "in bac-ninh-pre-2025 of exports"),
        ("2024-05-03",
         "Dak Lak's coffee\nDak Lak shipped coffee worth 90 million USD in April. Buon Ma Thuot calls "
         "itself the coffee capital of Vietnam. Pepper earned «20 million USD».",
         "in dak-lak-pre-2025"),
        ("2024-05-03",
         "Bắc Giang xuất khẩu tăng\nTháng 4, Bắc Giang xuất khẩu 2 tỷ USD. Đà Nẵng là thành phố lớn nhất "
         "miền Trung. Nhập khẩu tăng «5%».",
         "in bac-giang of imports"),
        ("2024-05-03",
         "Lào Cai sống nhờ biên mậu\nTháng 4, xuất khẩu qua Lào Cai đạt 90 triệu USD. Tỉnh nằm giữa biên "
         "giới Việt Nam và Trung Quốc. Thu ngân sách đạt «800 tỷ đồng».",
         "in lao-cai-pre-2025 of budget_revenue"),
        ("2024-05-03",
         "Cà phê Đắk Lắk\nTháng 4, Đắk Lắk xuất khẩu 90 triệu USD. Buôn Ma Thuột được mệnh danh là thủ "
         "phủ cà phê của Việt Nam. Hồ tiêu đạt «20 triệu USD».",
         "in dak-lak-pre-2025"),
        ("2024-05-03",
         "Bắc Ninh tăng trưởng\nTháng 4, Bắc Ninh thu hút 500 triệu USD vốn FDI. Samsung là nhà đầu tư "
         "lớn nhất tại Việt Nam. Xuất khẩu tăng «5%».",
         "in bac-ninh-pre-2025 of exports"),
    ],
)  # fmt: skip
def test_what_is_only_described_turns_no_text(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Illustration photo: a garment factory in Long An province\n\nHa Nam exports rise\nHa Nam "
         "exported 500 million USD worth of goods in April, up «8%».",
         "in ha-nam of exports"),
        ("2024-05-03",
         "Photo: workers at a port in Hai Phong\nThai Binh's exports up 8 percent\nExports earned «200 "
         "million USD» in April, the provincial Statistics Office said.",
         "in thai-binh of exports"),
        ("2024-05-03",
         "* Photo: tourists on a beach in Da Nang\nPhu Yen welcomed 300,000 visitors in April. Tourism "
         "revenue was «400 billion VND».",
         "in phu-yen of tourism_revenue"),
        ("2024-05-03",
         "ECONOMY\n\nPhu Yen welcomes more visitors\nThe number of visitors reached «300,000» in April. "
         "The province shares a border with Khanh Hoa. Khanh Hoa has an airport.",
         "in phu-yen"),
        ("2024-05-03",
         "Pictured: seafood processing in Ca Mau. Photo by Le Nam\nExports of Tra Vinh slip\nIn April "
         "exports fell «3%».",
         "in tra-vinh of exports"),
        ("2024-05-03",
         "A container ship at a port in Hai Phong. Photo: VNA\nExports of Thai Binh slip\nIn April "
         "exports fell «3%».",
         "in thai-binh of exports"),
        ("2024-05-03",
         "Ảnh minh họa: nhà máy may tại tỉnh Long An\n\nXuất khẩu Hà Nam tăng\nTháng 4, tỉnh xuất khẩu "
         "«500 triệu USD».",
         "in ha-nam of exports"),
        ("2024-05-03",
         "Ảnh: bốc xếp hàng tại cảng Hải Phòng\nXuất khẩu Thái Bình tăng 8%\nTháng 4, xuất khẩu đạt «200 "
         "triệu USD».",
         "in thai-binh of exports"),
        ("2024-05-03",
         "Du khách tắm biển Đà Nẵng. Ảnh: Lê Nam\nPhú Yên đón 300.000 lượt khách trong tháng 4. Doanh thu "
         "đạt «400 tỷ đồng».",
         "in phu-yen of tourism_revenue"),
        ("2024-05-03",
         "Trang chủ > Kinh tế > Tin tức\nXuất khẩu Trà Vinh giảm\nTháng 4, xuất khẩu giảm «3%».",
         "in tra-vinh of exports"),
        ("2024-05-03",
         "Ha Nam welcomes more visitors\nTourists at Tam Chuc Pagoda, Ha Nam. Photo: A.B.\nIn April the "
         "province served «300,000» visitors.",
         "in ha-nam"),
        ("2023-09-06",
         "Binh Dinh welcomes more visitors\n23:15, 06/09/2023\nTourists on a beach of Quy Nhon. Photo: "
         "X.T.\nIn August Binh Dinh served 300,000 visitors. International arrivals were «40,000».",
         "in binh-dinh"),
    ],
)  # fmt: skip
def test_what_a_page_shows_is_not_what_it_tells(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-07",
         "The new Hai Phong (merged with Hai Duong) grew fast\nGRDP of the new Hai Phong rose 11% in nine "
         "months.\nPlants that once belonged to Hai Duong lift the index of industrial production, which "
         "rose «15.1%».",
         "in hai-phong of industrial_production_index"),
        ("2025-10-07",
         "Bắc Ninh mới tăng trưởng mạnh\nChín tháng GRDP Bắc Ninh tăng 10%.\nCác nhà máy trước đây thuộc "
         "Bắc Giang giúp chỉ số sản xuất công nghiệp tăng «12,5%».",
         "in bac-ninh of industrial_production_index"),
        ("2024-05-03",
         "Lam Dong welcomes more visitors\nDa Lat had 1.6 million of the «2.4 million» visitors who came "
         "to the province in the first quarter.",
         "in lam-dong-pre-2025"),
        ("2024-05-03",
         "Lam Dong welcomes more visitors\nDa Lat had 1.6 million of the 2.4 million visitors who came to "
         "the province in the first quarter, with tourism revenue of «4,000 billion VND».",
         "in lam-dong-pre-2025 of tourism_revenue"),
        ("2024-05-03",
         "Khanh Hoa welcomed 4 million visitors in four months, of which «71 percent» in Nha Trang.",
         "in nha-trang is share"),
        ("2024-05-03",
         "Quang Ninh as a whole had 6 million visitors in the first four months, of which «48 percent» "
         "went to Ha Long.",
         "in ha-long is share"),
        ("2024-05-03",
         "Khánh Hòa đón 4 triệu lượt khách trong 4 tháng, trong đó «71%» là của Nha Trang.",
         "in nha-trang is share"),
        ("2024-05-03",
         "Nha Trang fills its beds\nNha Trang welcomed 1.9 million visitors in the first four months.\n"
         "Khanh Hoa as a whole had 2.6 million.\nTourism revenue of the province is put at 9 trillion "
         "VND.\nWe expect «6 million» visitors in 2024, the deputy head of the city's tourism department "
         "said.",
         "in nha-trang"),
        ("2024-05-03",
         "Lam Dong's tourism revenue\nIn April the province earned 1,500 billion VND from tourism.\nDa "
         "Lat and Bao Lam helped to bring in «900,000» visitors.",
         "in lam-dong-pre-2025"),
        ("2024-05-03",
         "Quảng Nam đón nhiều khách\nTháng 4, tỉnh thu 1.500 tỷ đồng từ du lịch.\nHội An và Mỹ Sơn giúp "
         "thu hút «900.000» lượt khách.",
         "in quang-nam"),
        ("2024-05-03",
         "Năm 2023 khép lại với 8,5 triệu lượt khách đến Kiên Giang.\nRiêng Phú Quốc đón 5,5 triệu lượt "
         "khách (65% toàn tỉnh) và thu «14.600 tỷ đồng».",
         "in phu-quoc"),
        ("2024-05-03",
         "Khanh Hoa had 7 million visitors in 2023. Nha Trang alone received 5 million (71% of the "
         "province's total) and earned «20 trillion VND».",
         "in nha-trang"),
        ("2024-05-03",
         "Ca Mau's shrimp\nCa Mau shipped 80,000 tonnes of shrimp in 2023. Exporters of the country's "
         "southernmost province were paid «$972 million» for it.",
         "in ca-mau-pre-2025"),
        ("2024-05-03",
         "Ha Giang's trade\nFirms of Vietnam's northernmost province exported goods worth «$72 million» "
         "in 2023.",
         "in ha-giang"),
        ("2024-05-03",
         "Bạc Liêu xuất khẩu tôm\nNăm 2023, doanh nghiệp của vựa tôm lớn nhất cả nước xuất khẩu «1 tỷ "
         "USD».",
         "in bac-lieu"),
        ("2024-05-03",
         "Of the 2.4 million visitors to Ba Ria-Vung Tau in the first quarter, Vung Tau had «1.6 million».",
         "in vung-tau"),
    ],
)  # fmt: skip
def test_parts_and_wholes_of_provinces(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
