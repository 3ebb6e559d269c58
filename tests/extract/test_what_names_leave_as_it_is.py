"""Places, partners and goods that are only mentioned leave place, partner and item of the figures as they are."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Thai Binh exports up\nExports reached «200 million USD» in April, the provincial Statistics "
         "Office said.\n\nRelated news\nDa Nang's exports up 12 percent in Q1\nCan Tho welcomes 3 million "
         "visitors\nDa Nang draws investors",
         "in thai-binh"),
        ("2024-05-03",
         "Exports of Thai Binh up\nExports reached «200 million USD» in April.\n\nRead more: Hai Phong "
         "draws 2.5 billion USD of FDI\nSee also: Hai Phong seeks investors",
         "in thai-binh"),
        (None,
         "Ports of Quang Ninh busier\nIn the first half of 2018 ports of Quang Ninh cleared 40 million "
         "tonnes of goods. Budget revenue was «VND20 trillion».\n\nRead more: Hai Phong draws 2.5 billion "
         "USD of FDI in 2019",
         "in quang-ninh at 2018-S1"),
        ("2024-05-03",
         "Xuất khẩu Thái Bình tăng\nTháng 4, xuất khẩu đạt «200 triệu USD».\n\nTin liên quan\nXuất khẩu "
         "của Đà Nẵng tăng 12% trong quý I\nCần Thơ đón 3 triệu lượt khách\nĐà Nẵng hút vốn FDI",
         "in thai-binh"),
        ("2024-05-03",
         "Xuất khẩu Thái Bình tăng\nTháng 4, xuất khẩu đạt «200 triệu USD».\n\nĐọc thêm: Hải Phòng thu "
         "hút 2,5 tỷ USD vốn FDI\nXem thêm: Hải Phòng mời gọi đầu tư",
         "in thai-binh"),
        ("2021-01-05",
         "VINH PHUC, 5 January 2021\n\nGROWTH\n«2.01%» in 2020 (plan: 8-8.5%).",
         "of grdp at 2020"),
        ("2023-07-05",
         "Business\n\nQuang Ninh economy grows\nFirst-half growth in Quang Ninh: «10.66%»",
         "of grdp at 2023-S1"),
        ("2023-08-05",
         "KINH TẾ\n\nBình Dương: khu công nghiệp hút vốn FDI\nĐến tháng 7 có «1.462» dự án FDI còn hiệu "
         "lực.",
         "of fdi_projects item industrial-zones"),
    ],
)  # fmt: skip
def test_other_articles_and_labels_set_nothing(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Speaking at a trade fair in Hanoi on Tuesday, Vice Chairman of Ben Tre Nguyen Van Tam said the "
         "province exported goods worth «400 million USD» in four months.",
         "in ben-tre of exports"),
        ("2024-05-03",
         "Ben Tre, which lies 85 km southwest of Ho Chi Minh City, exported goods worth «400 million USD» "
         "in four months.",
         "in ben-tre of exports"),
        ("2024-05-03",
         "Bac Lieu's salt\nProducts of Bac Lieu are sold in Hanoi, Ho Chi Minh City and Can Tho. Exports "
         "reached «200 million USD» in four months.",
         "in bac-lieu of exports"),
        ("2024-05-03",
         "Lao Cai's guests\nThe Hanoi-Lao Cai expressway has brought more people. Visitors numbered «4 "
         "million» in four months.",
         "in lao-cai-pre-2025"),
        ("2024-05-03",
         "Hung Yen's parks\nInvestors from Ho Chi Minh City, Hanoi and Da Nang registered projects. In "
         "four months 20 domestic projects with «5 trillion VND» were licensed.",
         "in hung-yen-pre-2025"),
        ("2024-05-03",
         "Quang Ninh grows\nTogether with Hai Phong and Hanoi, Quang Ninh forms the northern growth "
         "triangle. In the first quarter its GRDP grew «8.8 percent».",
         "in quang-ninh of grdp"),
        ("2024-05-03",
         "Quang Ninh grows\nQuang Ninh, Hai Phong and Hanoi form the northern growth triangle. In the "
         "first quarter budget revenue grew «8.8 percent».",
         "in quang-ninh of budget_revenue"),
        ("2024-05-03",
         "Tien Giang's fruit\nTraders from Long An and Dong Thap buy much of the fruit. Exports earned "
         "«300 million USD» in the first quarter.",
         "in tien-giang of exports"),
        ("2024-05-03",
         "Nam Dinh's garments\nFirms moved from Hanoi to Nam Dinh for its lower wages. Exports earned "
         "«300 million USD» in the first quarter.",
         "in nam-dinh of exports"),
        ("2024-05-03",
         "Thanh Hoa's trade\nA road to Laos was widened and a port like that of Hai Phong is planned. "
         "Exports rose «9%» in the first quarter.",
         "in thanh-hoa of exports with _T"),
        ("2024-05-03",
         "Soc Trang's trade\nGoods go to the US, the EU and Japan. Exports earned «300 million USD» in "
         "the first quarter.",
         "of exports with _T"),
        ("2024-05-03",
         "Soc Trang's trade\nThanks to free trade pacts with the EU and the UK exports rose «9%» in the "
         "first quarter.",
         "of exports with _T"),
        ("2024-05-03",
         "Soc Trang's trade\nChina's closed borders cut exports to «30 million USD» in April.",
         "of exports with _T"),
        ("2024-05-03",
         "Bac Ninh's trade\nSamsung of the Republic of Korea runs two plants here. Industrial production "
         "rose «7%» in April and exports were «3 billion USD».",
         "of industrial_production_index with _T"),
        ("2024-05-03",
         "Lang Son's trade\nExports to China via Huu Nghi fell «5%» in April.",
         "of exports with CN"),
        ("2024-05-03",
         "Ha Tinh, home of the Formosa steel mill, exported goods worth «2 billion USD» in four months.",
         "of exports item _T"),
        ("2024-05-03",
         "An Giang's trade\nThe price of rice climbed. Exports of the province reached «350 million USD» "
         "in four months.",
         "of exports item _T"),
        ("2024-05-03",
         "An Giang's trade\nBesides rice, the province exported seafood worth «120 million USD» in four "
         "months.",
         "of exports item seafood"),
        ("2024-05-03",
         "Binh Duong's trade\nFactories making shoes and furniture hired 30,000 workers. Exports came to "
         "«10 billion USD» in four months.",
         "of exports item _T"),
        ("2024-05-03",
         "Quang Ninh's industry\nAlthough coal did badly, industrial production rose «6%» in April.",
         "of industrial_production_index item _T"),
        ("2024-05-03",
         "Bac Ninh's industry\nDriven by electronics, industrial production rose «12%» in April.",
         "of industrial_production_index item _T"),
        ("2024-05-03",
         "Binh Thuan's budget\nGrowers of dragon fruit had a bad year. Budget revenue fell «5%» in four "
         "months.",
         "of budget_revenue item _T"),
        ("2024-05-03",
         "Phát biểu tại hội chợ ở Hà Nội hôm thứ Ba, Phó Chủ tịch UBND tỉnh Bến Tre cho biết 4 tháng tỉnh "
         "xuất khẩu «400 triệu USD».",
         "in ben-tre of exports"),
        ("2024-05-03",
         "Bến Tre, cách TP.HCM 85 km về phía tây nam, xuất khẩu «400 triệu USD» trong 4 tháng.",
         "in ben-tre of exports"),
        ("2024-05-03",
         "Muối Bạc Liêu\nHàng của Bạc Liêu được bán ở Hà Nội, TP.HCM và Cần Thơ. Bốn tháng, xuất khẩu đạt "
         "«200 triệu USD».",
         "in bac-lieu of exports"),
        ("2024-05-03",
         "Du lịch Lào Cai\nCao tốc Hà Nội - Lào Cai giúp khách đến đông hơn. Bốn tháng, lượng khách đạt "
         "«4 triệu» lượt.",
         "in lao-cai-pre-2025"),
        ("2024-05-03",
         "Quảng Ninh tăng trưởng\nCùng với Hải Phòng và Hà Nội, Quảng Ninh là tam giác tăng trưởng phía "
         "Bắc. Quý I, thu ngân sách tăng «8,8%».",
         "in quang-ninh of budget_revenue"),
        ("2024-05-03",
         "Xuất khẩu Sóc Trăng\nHàng đi Mỹ, EU và Nhật Bản. Bốn tháng, xuất khẩu đạt «300 triệu USD».",
         "of exports with _T"),
        ("2024-05-03",
         "Xuất khẩu Sóc Trăng\nNhờ các hiệp định thương mại với EU và Anh, xuất khẩu 4 tháng tăng «9%».",
         "of exports with _T"),
        ("2024-05-03",
         "Hà Tĩnh, nơi có nhà máy thép Formosa, xuất khẩu «2 tỷ USD» hàng hóa trong 4 tháng.",
         "of exports item _T"),
        ("2024-05-03",
         "Công nghiệp Quảng Ninh\nDù than gặp khó, chỉ số sản xuất công nghiệp tháng 4 tăng «6%».",
         "of industrial_production_index item _T"),
        ("2024-05-03",
         "Ngân sách Bình Thuận\nNgười trồng thanh long gặp năm khó khăn. Bốn tháng, thu ngân sách giảm "
         "«5%».",
         "of budget_revenue item _T"),
    ],
)  # fmt: skip
def test_what_is_only_mentioned_sets_nothing(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Ha Nam\nHa Nam exported goods worth 500 million USD in April. Its neighbour Nam Dinh managed "
         "300 million USD. In the first four months Ha Nam's parks drew «12» FDI projects.",
         "in ha-nam"),
        ("2024-05-03",
         "Ha Nam\nHa Nam exported goods worth 500 million USD in April; Nam Dinh managed only 300 million "
         "USD.\nState budget revenue rose to «4,000 billion VND».",
         "in ha-nam of budget_revenue"),
        ("2024-05-03",
         "Ha Nam's April\nHa Nam exported goods worth 500 million USD in April. Ninh Binh, by contrast, "
         "saw its exports fall to 200 million USD.\nIn the tourism sector «900,000» visitors came.",
         "in ha-nam"),
        ("2024-05-03",
         "Northern provinces\nHung Yen exported goods worth 500 million USD in April. Its imports were "
         "«400 million USD». Bac Giang followed with 300 million USD of exports.",
         "in hung-yen-pre-2025 of imports"),
        ("2024-05-03",
         "Quang Tri's trade\nIn the four months exports through Lao Bao, the gate on the road from Dong "
         "Ha to Savannakhet, were worth «90 million USD».",
         "in lao-bao"),
        ("2024-05-03",
         "Can Tho and its region\nCan Tho exported goods worth 700 million USD in four months. The Mekong "
         "Delta as a whole sold 8 billion USD abroad. Retail sales in the city grew «11%».",
         "in can-tho-pre-2025 of retail_sales"),
        ("2024-05-03",
         "Phu Yen's tuna\nThe central province shipped 2,000 tonnes of tuna in April. Most went through "
         "the port of Quy Nhon in Binh Dinh. Earnings from exports came to «12 million USD».",
         "in phu-yen"),
        ("2024-05-03",
         "Binh Phuoc's cashews\nBinh Phuoc's plants bought nuts from Cambodia, Ivory Coast and Tanzania "
         "for 300 million USD. Exports reached «400 million USD» in four months.",
         "in binh-phuoc of exports with _T"),
        ("2024-05-03",
         "Tay Ninh's trade\nTay Ninh shares 240 km of border with Cambodia. Its exports came to «2 "
         "billion USD» in four months.",
         "in tay-ninh-pre-2025 of exports with _T"),
        ("2024-05-03",
         "Dong Nai's investors\nJapan's Lixil added 20 million USD in April. All in all FDI in the "
         "province reached «600 million USD» in four months.",
         "in dong-nai-pre-2025 with _T"),
        ("2024-05-03",
         "Dong Nai's exports\nThe US bought shoes and furniture worth 1.9 billion USD, Japan paid 600 "
         "million USD. Trade surplus was «1.2 billion USD» in four months.",
         "of trade_balance with _T"),
        ("2024-05-03",
         "Vinh Long's exports\nFootwear made 120 million USD in four months, rice 30 million USD. "
         "Altogether exports brought «210 million USD».",
         "of exports item _T"),
        ("2024-05-03",
         "Tra Vinh's exports\nExports reached 150 million USD in four months. Shrimp, which sold well in "
         "Japan, accounted for 60 million USD; rice for «20 million USD».",
         "of exports item rice with _T"),
        ("2024-05-03",
         "Kon Tum's coffee\nKon Tum has 30,000 hectares of coffee, and growers were paid well. Total "
         "exports of the province were «120 million USD» in four months.",
         "of exports item _T"),
        ("2024-05-03",
         "Thai Binh\nIn four months firms in Tien Hai district, where gas is found, paid 900 billion VND "
         "in taxes. The province's budget revenue was «4 trillion VND».",
         "in thai-binh of budget_revenue"),
        ("2024-05-03",
         "Hà Nam\nTháng 4, Hà Nam xuất khẩu 500 triệu USD. Tỉnh bạn Nam Định chỉ đạt 300 triệu USD. Bốn "
         "tháng, các khu công nghiệp Hà Nam thu hút «12» dự án FDI.",
         "in ha-nam"),
        ("2024-05-03",
         "Hà Nam\nTháng 4, Hà Nam xuất khẩu 500 triệu USD, còn Nam Định chỉ đạt 300 triệu USD.\nThu ngân "
         "sách đạt «4.000 tỷ đồng».",
         "in ha-nam of budget_revenue"),
        ("2024-05-03",
         "Cần Thơ và vùng\nBốn tháng, Cần Thơ xuất khẩu 700 triệu USD. Cả vùng Đồng bằng sông Cửu Long "
         "bán được 8 tỷ USD. Bán lẻ của thành phố tăng «11%».",
         "in can-tho-pre-2025 of retail_sales"),
        ("2024-05-03",
         "Cá ngừ Phú Yên\nTháng 4, tỉnh xuất 2.000 tấn cá ngừ. Phần lớn đi qua cảng Quy Nhơn của Bình "
         "Định. Kim ngạch xuất khẩu đạt «12 triệu USD».",
         "in phu-yen"),
        ("2024-05-03",
         "Điều Bình Phước\nCác nhà máy Bình Phước mua 300 triệu USD hạt điều từ Campuchia và Bờ Biển Ngà. "
         "Bốn tháng, xuất khẩu đạt «400 triệu USD».",
         "in binh-phuoc of exports with _T"),
        ("2024-05-03",
         "Xuất khẩu Vĩnh Long\nBốn tháng, giày dép mang về 120 triệu USD, gạo 30 triệu USD. Tính chung "
         "xuất khẩu thu «210 triệu USD».",
         "of exports item _T"),
        ("2024-05-03",
         "Xuất khẩu Đồng Nai\nHoa Kỳ mua 1,9 tỷ USD giày dép và đồ gỗ, Nhật Bản 600 triệu USD. Bốn tháng, "
         "tỉnh xuất siêu «1,2 tỷ USD».",
         "of trade_balance with _T"),
        ("2024-05-03",
         "Thái Bình\nBốn tháng, doanh nghiệp ở huyện Tiền Hải nộp 900 tỷ đồng thuế. Thu ngân sách của "
         "tỉnh đạt «4.000 tỷ đồng».",
         "in thai-binh of budget_revenue"),
    ],
)  # fmt: skip
def test_neighbours_and_regions_are_left_again(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Thanh Hoa's budget\nDeputy director Le Van Hai, a native of Nghe An who studied in Hanoi, said "
         "revenue of the State budget was «14 trillion VND» in four months.",
         "in thanh-hoa of budget_revenue"),
        ("2024-05-03",
         "Gia Lai's coffee\nA group of buyers from Ho Chi Minh City toured the farms. Exports reached "
         "«300 million USD» in four months.",
         "in gia-lai-pre-2025 of exports"),
        ("2024-05-03",
         "Phu Tho's parks\nLike Vinh Phuc and Bac Ninh before it, the province builds parks. FDI amounted "
         "to «300 million USD» in four months.",
         "in phu-tho-pre-2025"),
        ("2024-05-03",
         "Quang Binh's guests\nFlights from Ho Chi Minh City and Hanoi were full. Caves drew «600,000» "
         "visitors in four months.",
         "in quang-binh"),
        ("2024-05-03",
         "Kien Giang's shrimp\nPrices at the market in Can Tho rose. Growers of the province harvested "
         "«40,000 tonnes» of shrimp in four months.",
         "in kien-giang of product_output item shrimp"),
        ("2024-05-03",
         "Yen Bai's tea\nYen Bai is better known for cinnamon. Its tea exports were «9 million USD» in "
         "four months.",
         "in yen-bai of exports item tea"),
        ("2024-05-03",
         "Cao Bang's gates\nLorries from Lang Son were sent to Cao Bang. Trade through its gates was «200 "
         "million USD» in four months.",
         "in cao-bang"),
        ("2024-05-03",
         "Quang Ngai's refinery\nThe Dung Quat refinery, built with Russian help, sold fuel in all "
         "Vietnam. Budget revenue of the province was «9 trillion VND» in four months.",
         "in quang-ngai-pre-2025 of budget_revenue"),
        ("2024-05-03",
         "Hai Duong's lychee\nAs in Bac Giang, the harvest was poor. Exports of lychee from Hai Duong "
         "fell to «8 million USD».",
         "in hai-duong of exports item lychee"),
        ("2024-05-03",
         "Long An's FDI\nOf the localities in the south only Binh Duong and Dong Nai did better. In four "
         "months Long An licensed «40» FDI projects.",
         "in long-an"),
        ("2024-05-03",
         "Long An's FDI\nLong An licensed 40 FDI projects in four months. Only Binh Duong and Dong Nai "
         "did better. They are worth «300 million USD».",
         "in long-an"),
        ("2024-05-03",
         "Khanh Hoa's trade\nHyundai Vinashin delivered three ships to Greece. The province's exports "
         "totalled «600 million USD» in four months.",
         "of exports with _T in khanh-hoa-pre-2025 item _T"),
        ("2024-05-03",
         "Binh Dinh's wood\nEurope was the main market. Wood exports brought in «400 million USD» in four "
         "months.",
         "of exports with _T"),
        ("2024-05-03",
         "Ninh Thuan's energy\nGerman and Thai firms run wind farms there. Industrial production climbed "
         "«15%» in four months.",
         "of industrial_production_index with _T"),
        ("2024-05-03",
         "Tien Giang's fruit\nChina is the biggest buyer. Durian exports brought in «50 million USD» in "
         "four months.",
         "of exports item durian"),
        ("2024-05-03",
         "Nghe An's exports\nHalf of them came from electronics. Exports brought in «1 billion USD» in "
         "four months.",
         "of exports item _T"),
        ("2024-05-03",
         "Hau Giang's exports\nRice and fish are its main goods. Exports brought in «300 million USD» in "
         "four months.",
         "of exports item _T"),
        ("2024-05-03",
         "Lam Dong's flowers\nDa Lat is the capital of flowers. The province exported flowers worth «30 "
         "million USD» in four months.",
         "in lam-dong-pre-2025 of exports"),
        ("2024-05-03",
         "Ngân sách Thanh Hóa\nÔng Lê Văn Hải, quê Nghệ An, từng học ở Hà Nội, cho biết 4 tháng thu ngân "
         "sách đạt «14.000 tỷ đồng».",
         "in thanh-hoa of budget_revenue"),
        ("2024-05-03",
         "Cà phê Gia Lai\nĐoàn khách mua từ TP.HCM đến thăm vườn. Bốn tháng, xuất khẩu đạt «300 triệu "
         "USD».",
         "in gia-lai-pre-2025 of exports"),
        ("2024-05-03",
         "Khu công nghiệp Phú Thọ\nNhư Vĩnh Phúc và Bắc Ninh trước đây, tỉnh mở thêm khu công nghiệp. Bốn "
         "tháng, vốn FDI đạt «300 triệu USD».",
         "in phu-tho-pre-2025"),
        ("2024-05-03",
         "Du lịch Quảng Bình\nCác chuyến bay từ TP.HCM và Hà Nội đều kín chỗ. Bốn tháng, «600.000» lượt "
         "khách đã đến.",
         "in quang-binh"),
        ("2024-05-03",
         "Vải Hải Dương\nCũng như Bắc Giang, vụ vải năm nay kém. Xuất khẩu vải từ Hải Dương giảm còn «8 "
         "triệu USD».",
         "in hai-duong of exports"),
        ("2024-05-03",
         "FDI Long An\nỞ phía Nam, chỉ Bình Dương và Đồng Nai làm tốt hơn. Bốn tháng, Long An cấp phép "
         "«40» dự án FDI.",
         "in long-an"),
        ("2024-05-03",
         "Xuất khẩu Hậu Giang\nGạo và cá là mặt hàng chính. Bốn tháng, xuất khẩu thu về «300 triệu USD».",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_who_speaks_and_who_buys_set_nothing(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (None,
         "Main targets of Bac Giang for 2021-2025\n(Resolution of the Party congress)\n\n1. GRDP growth: "
         "«15%» a year.\n2. Export turnover in 2025: 30 billion USD.",
         "in bac-giang of grdp"),
        (None,
         "Main targets of Quang Ngai for 2021-2025\n\n1. Export turnover in 2025: «2.5 billion USD».\n2. "
         "Budget revenue: 110 trillion VND.",
         "in quang-ngai-pre-2025 of exports"),
        (None,
         "Targets of Ca Mau for 2026-2030\n\n1. Export turnover in 2030: «2.5 billion USD».",
         "in ca-mau of exports"),
        (None,
         "Chỉ tiêu chủ yếu của Quảng Ngãi giai đoạn 2021-2025\n\n1. Kim ngạch xuất khẩu năm 2025: «2,5 tỷ "
         "USD».\n2. Thu ngân sách: 110.000 tỷ đồng.",
         "in quang-ngai-pre-2025 of exports"),
        (None,
         "Mục tiêu của Lâm Đồng giai đoạn 2021-2025\n\n1. GRDP bình quân đầu người năm 2025: «100 triệu "
         "đồng».",
         "in lam-dong-pre-2025 of grdp_per_capita"),
        (None,
         "Kế hoạch 2021-2025 của Lâm Đồng\n\nNăm 2023, xuất khẩu đạt 900 triệu USD. Mục tiêu năm 2025 là "
         "«1,2 tỷ USD».",
         "of exports at 2025"),
    ],
)  # fmt: skip
def test_a_plan_appears_before_its_years(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
