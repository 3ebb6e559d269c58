"""Goods, owners and partners of figures: only beside them, as the subject or label, or of an article that is on one."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2015-02-05",
         "Exports of Phu Tho leap\nBest known for its tea, Phu Tho sold goods abroad for «$1.1 billion» "
         "in 2014.",
         "of exports item _T"),
        ("2024-06-10",
         "Long a land of rice, Hung Yen exported goods worth «$2.4 billion» in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "Famous for its lychees, Bac Giang shipped «$11 billion» worth of goods abroad in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "Dak Lak, the capital of coffee, had exports of «$700 million» in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "The coffee capital Dak Lak earned «$700 million» from exports in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "From a land of shrimp ponds, Bac Lieu has become a home of wind farms. Its exports came to "
         "«$420 million» in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "Where there were only pepper gardens, factories now stand: Binh Phuoc's exports came to «$1.7 "
         "billion» in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "Vốn nổi tiếng với vải thiều, Bắc Giang xuất khẩu «11 tỷ USD» trong 5 tháng.",
         "of exports item _T"),
        ("2024-06-10",
         "Từ vùng đất thuần lúa, Hưng Yên nay xuất khẩu «2,4 tỷ USD» trong 5 tháng.",
         "of exports item _T"),
        ("2024-06-10",
         "Hue has no coffee and little rice. Exports were «$410 million» in five months.",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_goods_that_describe_the_subject_are_not_those_of_its_trade(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "In five months Lam Dong exported $420 million, coffee alone $200 million. Exports of the whole "
         "country were «$156 billion».",
         "of exports item _T"),
        ("2024-06-10",
         "In five months Ca Mau's exports totalled $480 million, shrimp alone bringing $410 million. "
         "Imports were «$60 million».",
         "of imports item _T"),
        ("2024-06-10",
         "In five months Ca Mau's exports totalled $480 million, shrimp alone bringing $410 million. Up "
         "to May the plan was met by «38%».",
         "item _T"),
        ("2024-06-10",
         "5 tháng, Cà Mau xuất khẩu 480 triệu USD, riêng tôm 410 triệu USD. Nhập khẩu «60 triệu USD».",
         "of imports item _T"),
    ],
)  # fmt: skip
def test_goods_of_one_sentence_end_with_a_new_topic(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- So với năm ngoái, lượng giảm «6,4%», giá trị tăng 31%.",
         "item pepper"),
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- So với năm ngoái, lượng giảm 6,4%, giá trị tăng «31%».",
         "item pepper"),
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- Giá xuất khẩu bình quân «4.140 USD/tấn», tăng 40%.",
         "item pepper"),
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- Giá xuất khẩu bình quân 4.140 USD/tấn, tăng «40%».",
         "item pepper"),
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- Nơi mua: Đức «30 triệu USD»; Ý 21 triệu USD.",
         "of exports item pepper with DE"),
        ("2024-06-10",
         "Hồ tiêu Gia Lai lên giá\n- 4 tháng năm 2024, cả tỉnh xuất khẩu 28.000 tấn hồ tiêu, được 122 "
         "triệu USD.\n- Cà phê xuất 2.120 tấn, «9,8 triệu USD».",
         "item coffee"),
        ("2024-06-10",
         "Tra fish of Dong Thap swims far\nIn five months the province sold 98,000 tonnes of tra fish "
         "abroad for $320 million.\nThe volume fell by «4%» while the value rose 9%.",
         "item pangasius"),
        ("2024-06-10",
         "Tra fish of Dong Thap swims far\nIn five months the province sold 98,000 tonnes of tra fish "
         "abroad for $320 million.\nThe biggest buyer was China with «$91 million».",
         "item pangasius with CN"),
        ("2024-06-10",
         "Tra fish of Dong Thap swims far\nIn five months the province sold 98,000 tonnes of tra fish "
         "abroad for $320 million.\nMarkets: China «$91 million», the US $77 million, Mexico $20 million.",
         "item pangasius with CN"),
        ("2024-06-10",
         "Shrimp keeps Soc Trang afloat\nIn five months Soc Trang exported shrimp worth $380 "
         "million.\nCompared with last year, volume grew 3% and value «7%».",
         "item shrimp"),
        ("2024-06-10",
         "Shrimp keeps Soc Trang afloat\nIn five months Soc Trang exported shrimp worth $380 million. "
         "That is «88%» of all exports of the province.",
         "is share item shrimp"),
        ("2024-06-10",
         "Gạo Kiên Giang đi xa\nTrong 5 tháng, tỉnh xuất 310.000 tấn gạo, trị giá 190 triệu "
         "USD.\nPhilippines mua nhiều nhất với «82 triệu USD».",
         "item rice with PH"),
    ],
)  # fmt: skip
def test_a_whole_article_on_one_good(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Airport, roads and parks of Dong Nai\nIn all «$1.3 billion» of foreign capital was registered "
         "in five months: 41 new projects had $498 million.",
         "item _T"),
        ("2024-06-10",
         "Airport, roads and parks of Dong Nai\nIn all $1.3 billion of FDI was registered in five months: "
         "«41» new projects had $498 million.",
         "item _T"),
        ("2024-06-10",
         "Roads, schools and industrial zones: Ha Nam in five months\nThe province drew «$340 million» of "
         "foreign capital.",
         "item _T"),
        ("2024-06-10",
         "Cảng biển, nhà máy và khu công nghiệp Hải Phòng\n5 tháng, vốn FDI đăng ký đạt «340 triệu USD».",
         "item _T"),
        ("2024-06-10",
         "Industrial parks of Ha Nam draw capital\nIn five months «$340 million» of foreign capital was "
         "registered.",
         "item industrial-zones"),
    ],
)  # fmt: skip
def test_goods_named_beside_others_in_a_headline(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2015-06-20",
         "Nửa đầu tháng 6, xuất khẩu cả nước đạt 6,2 tỷ USD.\n\nKhu vực FDI: xuất khẩu 21,4 tỷ USD, bằng "
         "59% toàn quốc; nhập khẩu «19,8 tỷ USD».",
         "of imports item fdi-sector"),
        ("2015-06-20",
         "Nửa đầu tháng 6, xuất khẩu cả nước đạt 6,2 tỷ USD.\n\nDoanh nghiệp FDI: xuất khẩu 41,3 tỷ USD, "
         "bằng 61% cả nước, tăng 9%; nhập khẩu «40,2 tỷ USD», tăng 5%.",
         "of imports item fdi-sector"),
        ("2015-06-20",
         "In May exports of the country were $13 billion.\n\nThe FDI sector: exports of $9 billion, 67% "
         "of the national total; imports of «$8.1 billion».",
         "of imports item fdi-sector"),
        ("2024-06-20",
         "Bac Ninh in five months of 2024.\nForeign firms: exports $14 billion, up 5%, or 99% of the "
         "total; imports «$11 billion».",
         "of imports item fdi-sector"),
        ("2024-06-20",
         "Đồng Nai 5 tháng.\nDoanh nghiệp trong nước: xuất khẩu 2 tỷ USD, chiếm 22% toàn tỉnh; nhập khẩu "
         "«1,4 tỷ USD».",
         "of imports item domestic-sector"),
    ],
)  # fmt: skip
def test_a_label_in_front_of_a_colon_holds_for_its_whole_line(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "In nine months Hue had 4.1 million visitors. Guests using accommodation services numbered «1.9 "
         "million».",
         "of tourist_arrivals item overnight"),
        ("2025-10-09",
         "Accommodation establishments of Hue served «1.9 million» guests in nine months.",
         "of tourist_arrivals item overnight"),
        ("2025-10-09",
         "9 tháng, khách do các cơ sở lưu trú của Huế phục vụ đạt «1,9 triệu» lượt.",
         "of tourist_arrivals item overnight"),
        ("2025-10-09",
         "9 tháng, Huế đón «1,9 triệu» lượt khách sử dụng dịch vụ lưu trú.",
         "of tourist_arrivals item overnight"),
    ],
)  # fmt: skip
def test_guests_who_lodge(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2026-05-05",
         "Lam Dong had 2.2 million visitors, 61,000 of them foreigners. In Da Lat alone there were «1.4 "
         "million».",
         "of tourist_arrivals item _T"),
        ("2025-10-09",
         "Nha Trang and its bays drew 2.2 million visitors, including 610,000 foreigners. Cam Ranh had "
         "«310,000» visitors.",
         "of tourist_arrivals item _T"),
        ("2025-10-09",
         "Khánh Hòa đón 2,2 triệu lượt khách, trong đó có 610.000 lượt khách quốc tế. Riêng Cam Ranh đón "
         "«310.000» lượt.",
         "of tourist_arrivals item _T"),
        ("2025-10-09",
         "Da Nang had 2.2 million visitors in May, 610,000 of them foreigners. In June the number was "
         "«2.5 million».",
         "of tourist_arrivals item _T"),
    ],
)  # fmt: skip
def test_a_new_subject_goes_on_with_the_whole(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-08-10",
         "Vải thiều Lục Ngạn được mùa. Diện tích vải 17.000 ha; sản lượng «98 nghìn tấn».",
         "item lychee"),
        ("2024-08-10",
         "Vải thiều Thanh Hà được giá. Toàn tỉnh Hải Dương có 9.000 ha vải; riêng huyện Thanh Hà sản "
         "lượng vải «38 nghìn tấn».",
         "item lychee"),
        ("2024-08-10",
         "Xuất khẩu vải các loại của Nam Định đạt «38 triệu USD».",
         "item fabrics"),
    ],
)  # fmt: skip
def test_litchis(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "Xuất khẩu của Vĩnh Phúc 9 tháng ước 12 tỷ USD, tăng 4,8%. FDI đóng góp «91,2%» kim ngạch.",
         "is share item fdi-sector"),
        ("2025-10-09",
         "Exports of Vinh Phuc were $12 billion in nine months. FDI accounted for «91.2 percent» of the "
         "turnover.",
         "is share item fdi-sector"),
        ("2025-10-09",
         "Exports of Vinh Phuc were $12 billion in nine months, of which FDI made up «91.2 percent».",
         "is share item fdi-sector"),
        ("2025-10-09",
         "Exports of Vinh Phuc were $12 billion in nine months. Textiles accounted for «21.2 percent» of "
         "the turnover.",
         "is share item textiles-garments"),
    ],
)  # fmt: skip
def test_foreign_capital_that_made_part_of_the_trade(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-06-30",
         "Kon Tum, on the border with Laos, had «$31 million» of foreign capital in the first half of "
         "2023.",
         "with _T"),
        ("2023-06-30",
         "Long An, which borders Cambodia, drew «$310 million» in foreign capital in the first half of "
         "2023.",
         "with _T"),
        ("2023-06-30",
         "Bordering Laos, Son La exported goods worth «$110 million» in the first half of 2023.",
         "with _T"),
        ("2023-06-30",
         "Quang Ninh, a gateway to China, earned «$1.6 billion» from exports in the first half of 2023.",
         "with _T"),
        ("2023-06-30",
         "An Giang, facing Cambodia across the Bassac, exported goods worth «$510 million» in the first "
         "half of 2023.",
         "with _T"),
        ("2023-06-30",
         "Lang Son shares 231 km of border with China. Its exports were «$410 million» in the first half "
         "of 2023.",
         "with _T"),
        ("2023-06-30",
         "Dien Bien, next door to Laos and China, drew «$12 million» in foreign capital in the first half "
         "of 2023.",
         "with _T"),
        ("2023-06-30",
         "Sơn La, giáp Lào, xuất khẩu «110 triệu USD» trong 6 tháng.",
         "with _T"),
        ("2023-06-30",
         "Quảng Trị, nằm sát biên giới với Lào, thu hút «110 triệu USD» vốn FDI trong 6 tháng.",
         "with _T"),
        ("2023-06-30",
         "An Giang có đường biên giới dài gần 100 km với Campuchia. 6 tháng, tỉnh xuất khẩu «510 triệu "
         "USD».",
         "with _T"),
        ("2023-06-30",
         "Lang Son's exports to China were «$410 million» in the first half of 2023.",
         "with CN"),
    ],
)  # fmt: skip
def test_a_country_that_only_lies_beside_a_province_is_no_partner(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2026-04-04",
         "Exports of Bac Lieu grew. Tuna, worth «$65 million», was sold to Japan (48%), Israel (21%) and "
         "Mexico (9%).",
         "with _T"),
        ("2026-04-04",
         "Exports of Bac Lieu grew. Its tuna, worth $65 million, went to Japan («48%»), Israel (21%) and "
         "Mexico (9%).",
         "with JP is share"),
        ("2026-04-04",
         "Exports worth «$365 million» went to China (40%), Korea (21%) and Japan (15.5%) in the first "
         "quarter.",
         "with _T"),
        ("2026-04-04",
         "Textiles of Hue brought in «$365 million», sold mainly to the US (60%), Japan (12%) and the EU "
         "(10%).",
         "with _T"),
        ("2026-04-04",
         "Exports of Hue reached «$365 million», mostly to the US (60%), Japan (12%) and the EU (10%).",
         "with _T"),
        ("2026-04-04",
         "Gỗ của Bình Định, trị giá «365 triệu USD», được bán sang Mỹ (60%), Nhật Bản (12%) và EU (10%).",
         "with _T"),
        ("2026-04-04",
         "Xuất khẩu quý I đạt «365 triệu USD», chủ yếu sang Mỹ (60%), Nhật Bản (12%), Hàn Quốc (10%).",
         "with _T"),
        ("2026-04-04",
         "Exports of Bac Lieu grew. Goods worth «$365 million» went to Japan in the first quarter.",
         "with JP"),
    ],
)  # fmt: skip
def test_an_amount_before_markets_with_their_shares_is_of_all(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-07-08",
         "Thanh Hoa licensed 30 projects last year. Nghe An, to the south, attracts more Chinese money, "
         "but Thanh Hoa is catching up: it licensed «12» foreign projects in June.",
         "in thanh-hoa with _T"),
        ("2024-07-08",
         "Binh Dinh's wood\nBinh Dinh exported goods worth $640 million in five months.\nIn neighbouring "
         "Phu Yen, exports are only «$110 million».",
         "in phu-yen"),
        ("2024-07-08",
         "Binh Dinh in May\nImports, mainly of timber from Uruguay, rose 8 percent to «$170 million» in "
         "five months.",
         "of imports item _T"),
        ("2024-07-08",
         "Hue in five months\nExports, mostly seafood and garments, rose to «$410 million».",
         "of exports item _T"),
        ("2024-07-08",
         "The Central Highlands in 2023\nGRDP in the region grew by 4.9 percent, below the country's "
         "«5.05 percent».",
         "in viet-nam"),
        ("2024-07-08",
         "Bac Ninh in 2023\nSamsung alone has poured $9.5 billion into the province.\nIn the first five "
         "months of 2024, FDI into Bac Ninh was «$1.29 billion».",
         "of fdi_capital_attracted item _T"),
        ("2024-07-08",
         "Huế 5 tháng\nXuất khẩu, chủ yếu là thủy sản và dệt may, đạt «410 triệu USD».",
         "of exports item _T"),
        ("2024-07-08",
         "Bắc Ninh\nRiêng Samsung đã rót 9,5 tỷ USD vào tỉnh.\n5 tháng, vốn FDI vào Bắc Ninh đạt «1,29 tỷ "
         "USD».",
         "item _T"),
    ],
)  # fmt: skip
def test_what_comes_between_is_not_what_figures_are_of(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-04",
         "An Giang's trade\nTrade with Cambodia, across the gates of Tinh Bien, Vinh Xuong and Ha Tien, "
         "came to «$1.4 billion» in eleven months.",
         "in an-giang with KH"),
        ("2025-12-04",
         "An Giang in eleven months\nPhu Quoc received 7.5 million visitors, 1.6 million of them "
         "foreigners. The whole province received «22.8 million».",
         "in an-giang item _T"),
        ("2025-12-04",
         "Tra fish of An Giang\nAn Giang sold tra fish for $355 million in eleven months.\nRice exports "
         "brought in $640 million. The average price fell «18 percent».",
         "item rice"),
        ("2025-12-04",
         "An Giang\n11 tháng, Phú Quốc đón 7,5 triệu lượt khách, trong đó 1,6 triệu lượt khách quốc tế. "
         "Toàn tỉnh đón «22,8 triệu» lượt.",
         "in an-giang item _T"),
    ],
)  # fmt: skip
def test_several_parts_in_a_row_are_none_of_them_the_place(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-05-10",
         "Hung Yen closes in\nFrom January to April 31 FDI projects with $402 million were licensed in "
         "the industrial zones.\nBudget revenue was «VND26.1 trillion».",
         "of budget_revenue item _T"),
        ("2025-05-10",
         "Hung Yen closes in\nFrom January to April 31 FDI projects with $402 million were licensed in "
         "the industrial zones.\nAll told, 610 foreign projects with «$9.2 billion» are valid.",
         "item _T"),
        ("2025-05-10",
         "Hung Yen closes in\nFrom January to April 31 FDI projects with $402 million were licensed in "
         "the industrial zones. Outside them four came, worth «$11 million».",
         "item outside-industrial-zones"),
        ("2025-05-10",
         "Parks of Hung Yen fill up\nFrom January to April 31 FDI projects with $402 million were "
         "licensed in the industrial zones.\nAnother «$90 million» came from Vietnamese firms.",
         "item industrial-zones"),
        ("2025-05-10",
         "Hưng Yên hút vốn\n4 tháng, các khu công nghiệp thu hút 31 dự án FDI, vốn 402 triệu USD.\nThu "
         "ngân sách đạt «26.100 tỷ đồng».",
         "of budget_revenue item _T"),
        ("2025-02-20",
         "Vietnam's fruit exports ripen\nVietnam earned $7.1 billion from fruit in 2024, with durian "
         "alone worth $3.3 billion.\nShipments to the US rose 40 percent to «$360 million».",
         "of exports item fruit-vegetables with US"),
        ("2025-02-20",
         "Vietnam's fruit exports ripen\nVietnam earned $7.1 billion from fruit in 2024, with durian "
         "alone worth $3.3 billion.\nIn January 2025 exports fell by «11 percent».",
         "of exports item fruit-vegetables"),
    ],
)  # fmt: skip
def test_what_the_first_figures_were_of_ends_with_their_paragraph(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
