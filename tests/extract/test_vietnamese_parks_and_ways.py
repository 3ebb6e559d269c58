"""Projects in parks, trade both ways, what foreign projects pay, and the month and the whole of goods."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2021-11-04",
         "Hai khu kinh tế và năm khu công nghiệp đang hoạt động của Tây Ninh có «265» dự án nước ngoài, "
         "vốn 7,05 tỉ USD.",
         "of fdi_projects item industrial-zones value 265"),
        ("2021-11-04",
         "Hai khu kinh tế và năm khu công nghiệp đang hoạt động của Tây Ninh có 265 dự án nước ngoài, vốn "
         "«7,05 tỉ USD».",
         "of fdi_capital item industrial-zones value 705e7"),
        ("2021-11-04",
         "Các khu công nghiệp đang hoạt động ở Hà Nam có «265» dự án FDI, trong đó 200 dự án đang hoạt "
         "động.",
         "item industrial-zones value 265"),
        ("2021-11-04", "Hà Nam có «265» dự án FDI, trong đó 200 dự án đang hoạt động.", "item _T value 265"),
        ("2021-11-04",
         "Hà Nam có 265 dự án FDI, trong đó «200» dự án đang hoạt động.",
         "item in-operation value 200"),
        ("2024-04-05",
         "Quý I/2024, Hà Nam cấp mới 15 dự án FDI («9» trong KCN, 6 ngoài KCN), vốn 146 triệu USD.",
         "of fdi_projects_new item industrial-zones value 9"),
        ("2024-04-05",
         "Quý I/2024, Hà Nam cấp mới 15 dự án FDI (9 trong KCN, «6» ngoài KCN), vốn 146 triệu USD.",
         "of fdi_projects_new item outside-industrial-zones value 6"),
        ("2024-04-05",
         "Quý I/2024, Hà Nam cấp mới 15 dự án FDI; trong đó «9» ở trong các KCN và 6 nằm ngoài.",
         "of fdi_projects_new item industrial-zones value 9"),
    ],
)  # fmt: skip
def test_projects_inside_parks(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-08",
         "Về ngoại thương, xuất khẩu tháng 11 của Ninh Bình ước 1.690 triệu USD, đưa tổng 11 tháng lên "
         "«17,2 tỷ USD», tăng 22,5%.",
         "of exports at 2024-01-01/P11M value 172e8"),
        ("2024-12-08",
         "Về ngoại thương, nhập khẩu tháng 11 của Ninh Bình ước 1.690 triệu USD, nâng tổng 11 tháng lên "
         "«17,2 tỷ USD».",
         "of imports value 172e8"),
        ("2024-12-08",
         "Về xuất nhập khẩu: xuất khẩu tháng 11 của Hà Nam ước 690 triệu USD, lũy kế 11 tháng «7,2 tỷ "
         "USD».",
         "of exports value 72e8"),
        ("2024-12-08",
         "Hoạt động xuất nhập khẩu của Hà Nam khởi sắc: xuất khẩu tháng 11 đạt 690 triệu USD, đưa con số "
         "11 tháng lên «7,2 tỷ USD».",
         "of exports value 72e8"),
        ("2024-12-08",
         "Về xuất nhập khẩu: xuất khẩu 11 tháng của Hà Nam 7,2 tỷ USD, nhập khẩu 5 tỷ USD, tổng kim ngạch "
         "«12,2 tỷ USD».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "Về ngoại thương, 11 tháng Hà Nam xuất khẩu 7,2 tỷ USD và nhập khẩu 5 tỷ USD, tổng cộng «12,2 tỷ "
         "USD».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "11 tháng, Hà Nam xuất khẩu 7,2 tỷ USD, nhập khẩu 5 tỷ USD, tổng kim ngạch «12,2 tỷ USD».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "11 tháng, Hà Nam xuất khẩu 7,2 tỷ USD (tăng 8%), nhập khẩu 5 tỷ USD (tăng 3%), cộng lại «12,2 tỷ"
         " USD».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "11 tháng, Hà Nam xuất khẩu 7,2 tỷ USD, nhập khẩu 5 tỷ USD; tổng thu ngân sách «12.200 tỷ đồng».",
         "of budget_revenue value 122e11"),
        ("2024-12-08",
         "11 tháng, Hà Nam xuất khẩu 7,2 tỷ USD, nhập khẩu 5 tỷ USD; tổng số «1,2 tỷ USD» vốn FDI đăng ký "
         "mới.",
         "of fdi_capital_new value 12e8"),
    ],
)  # fmt: skip
def test_trade_both_ways(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-01-31",
         "Hà Nam có 233 dự án FDI còn hoạt động. Các dự án này năm 2016 xuất khẩu «1,86 tỷ USD».",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Hà Nam có 233 dự án FDI còn hoạt động. Năm 2016, các dự án này dùng 69.800 lao động, xuất khẩu "
         "«1,86 tỷ USD» và nộp ngân sách 19.500 tỷ đồng.",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Hà Nam có 233 dự án FDI còn hoạt động. Năm 2016, các dự án này dùng 69.800 lao động, xuất khẩu "
         "1,86 tỷ USD và nộp ngân sách «19.500 tỷ đồng».",
         "of budget_revenue item fdi-sector value 195e11"),
        ("2017-01-31",
         "Năm 2016, các doanh nghiệp FDI ở Hà Nam xuất khẩu 1,86 tỷ USD, nộp ngân sách «19.500 tỷ đồng».",
         "of budget_revenue item fdi-sector value 195e11"),
        ("2017-01-31",
         "Năm 2016, các dự án FDI ở Hà Nam xuất khẩu «1,86 tỷ USD», nộp ngân sách 19.500 tỷ đồng.",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Hà Nam có 233 dự án đầu tư còn hoạt động. Năm 2016, các dự án này xuất khẩu «1,86 tỷ USD».",
         "of exports item _T value 186e7"),
        ("2017-01-31",
         "Hà Nam có 233 dự án FDI còn hoạt động. Năm 2016, tỉnh xuất khẩu «1,86 tỷ USD».",
         "of exports item _T value 186e7"),
        ("2017-01-31",
         "Hà Nam có 233 dự án FDI còn hoạt động. Vốn giải ngân 237 triệu USD. Năm 2016, các dự án này dùng"
         " 69.800 lao động, xuất khẩu «1,86 tỷ USD».",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Năm 2016, doanh nghiệp FDI ở Hà Nam xuất khẩu 1,86 tỷ USD; thu ngân sách của tỉnh đạt «9.500 tỷ "
         "đồng».",
         "of budget_revenue item _T value 95e11"),
        ("2017-01-31",
         "Năm 2016, doanh nghiệp FDI ở Hà Nam xuất khẩu 1,86 tỷ USD, toàn tỉnh thu ngân sách «9.500 tỷ "
         "đồng».",
         "of budget_revenue item _T value 95e11"),
    ],
)  # fmt: skip
def test_what_foreign_projects_pay(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-09-03",
         "Gỗ Phú Yên: lỡ nhịp\nTháng 4, xuất khẩu gỗ của tỉnh chỉ còn 24,6 triệu USD, mất 45%.\nTới tháng "
         "8, con số ước là «51,2 triệu USD», tăng 6,3% so với tháng 7.",
         "of exports item wood-products value 512e5"),
        ("2020-09-03",
         "Tháng 4, xuất khẩu gỗ của Phú Yên chỉ còn 24,6 triệu USD, mất 45%. Tháng 8, con số này là «51,2 "
         "triệu USD».",
         "of exports item wood-products at 2020-08 value 512e5"),
        ("2020-09-03",
         "Tháng 4, xuất khẩu gỗ của Phú Yên chỉ còn 24,6 triệu USD, mất 45%. Tới tháng 8, con số ước là "
         "«51,2 triệu USD».",
         "of exports item wood-products value 512e5"),
        ("2020-09-03",
         "Tháng 4, xuất khẩu gỗ của Phú Yên chỉ còn 24,6 triệu USD. Sang tháng 5, con số tăng lên «31 "
         "triệu USD».",
         "of exports item wood-products at 2020-05 value 31e6"),
        ("2020-09-03",
         "Tháng 7, xuất khẩu tôm của Cà Mau 90 triệu USD. Tháng 8, kết quả khá hơn: «98 triệu USD».",
         "of exports item shrimp at 2020-08 value 98e6"),
        ("2020-09-03",
         "8 tháng, gỗ Phú Yên mang về 347 triệu USD, chiếm 52% kim ngạch chung («662 triệu USD»).",
         "of exports item _T value 662e6"),
        ("2020-09-03",
         "8 tháng, gỗ Phú Yên mang về 347 triệu USD, chiếm 52% tổng kim ngạch xuất khẩu («662 triệu USD»).",
         "of exports item _T value 662e6"),
        ("2020-09-03",
         "8 tháng, thủy sản Cà Mau thu 600 triệu USD, chiếm 92% kim ngạch toàn tỉnh («652 triệu USD»).",
         "of exports item _T value 652e6"),
        ("2020-09-03",
         "Tới tháng 8, xuất khẩu gỗ của Phú Yên đạt «51,2 triệu USD», tăng 6,3% so với tháng 7.",
         "at 2020-08 value 512e5"),
        ("2020-09-03",
         "Tới tháng 8, xuất khẩu gỗ của Phú Yên đạt 51,2 triệu USD, tăng «6,3%» so với tháng 7.",
         "is change_pop at 2020-08 value 6.3"),
        ("2020-09-03",
         "Tới tháng 8, xuất khẩu gỗ của Phú Yên đạt «351,2 triệu USD», tăng 6,3% so với cùng kỳ.",
         "at 2020-01-01/P8M value 3512e5"),
        ("2020-09-03",
         "8 tháng, xuất khẩu của Phú Yên sang Mỹ 147 triệu USD, chiếm 52% kim ngạch chung («282 triệu "
         "USD»).",
         "of exports with _T value 282e6"),
        ("2020-09-03",
         "8 tháng, gỗ chiếm 52% kim ngạch xuất khẩu của Phú Yên («147 triệu USD»).",
         "of exports item wood-products value 147e6"),
    ],
)  # fmt: skip
def test_months_and_wholes_of_goods(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2013-12-05",
         "Biên mậu của An Giang đạt 1,02 tỷ USD, tăng 16%: xuất 947 triệu USD, nhập «73 triệu USD».",
         "of imports item border-trade value 73e6"),
        ("2013-12-05",
         "Kim ngạch biên mậu của An Giang đạt 1,02 tỷ USD; trong đó xuất khẩu 947 triệu USD, nhập khẩu «73"
         " triệu USD».",
         "of imports item border-trade value 73e6"),
        ("2013-12-05",
         "Tổng trị giá hàng qua các cửa khẩu của An Giang 1,02 tỷ USD: xuất 947 triệu USD, nhập «73 triệu "
         "USD».",
         "of imports item border-trade value 73e6"),
        ("2013-12-05",
         "Xuất khẩu qua các cửa khẩu Lạng Sơn đạt 3 tỷ USD, nhập khẩu của toàn tỉnh «5 tỷ USD».",
         "of imports item _T value 5e9"),
    ],
)  # fmt: skip
def test_one_way_of_border_trade_behind_the_other(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
