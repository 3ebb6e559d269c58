"""Goods, owners and partners of one sentence hold for the next only where that goes on about them."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Tien Giang in five months\nCoconuts fetch good prices. Budget revenue was «VND5 trillion» in "
         "five months.",
         "of budget_revenue item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nShrimp farmers had a hard spring. The province's exports came to "
         "«$1.9 billion» in five months.",
         "of exports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe Prime Minister visited a rice mill. Imports were «$900 million».",
         "of imports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nRice exports were $190 million. Exports of all goods came to «$1.9 "
         "billion».",
         "of exports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nExports came to $1.9 billion, of which rice made up $190 million. In "
         "May alone they were «$410 million».",
         "of exports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nExports came to $1.9 billion, with rice at $190 million and fruit at "
         "$90 million. That is «9%» more than a year ago.",
         "item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nExports came to $1.9 billion. Rice earned $190 million, up 4%. Its "
         "share was «10%».",
         "item rice"),
        ("2024-06-10",
         "Tien Giang in five months\nRice earned $190 million. Tonnage was down «2%».",
         "item rice"),
        ("2024-06-10",
         "Tien Giang in five months\nRice earned $190 million. The trade surplus was «$700 million».",
         "of trade_balance item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nRice earned $190 million. Retail sales were «VND31 trillion».",
         "of retail_sales item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nNgười nuôi tôm gặp khó. Kim ngạch xuất khẩu toàn tỉnh đạt «1,9 tỷ USD».",
         "of exports item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu gạo 190 triệu USD. Xuất siêu «700 triệu USD».",
         "of trade_balance item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu đạt 1,9 tỷ USD, trong đó gạo 190 triệu USD. Riêng tháng 5 đạt "
         "«410 triệu USD».",
         "of exports item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu đạt 1,9 tỷ USD, trong đó gạo 190 triệu USD, tăng 4%. Nhập khẩu "
         "đạt «900 triệu USD».",
         "of imports item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu gạo đạt 190 triệu USD. Giá bình quân tăng «12%».",
         "item rice"),
    ],
)  # fmt: skip
def test_a_good_of_one_sentence_is_not_that_of_the_next_topic(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Tien Giang in five months\nForeign firms shipped goods for $1.2 billion. The budget took in "
         "«VND5 trillion».",
         "of budget_revenue item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nForeign firms shipped goods for $1.2 billion. Imports of the "
         "province came to «$900 million».",
         "of imports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nForeign firms shipped goods for $1.2 billion. They imported goods "
         "worth «$800 million».",
         "of imports item fdi-sector"),
        ("2024-06-10",
         "Tien Giang in five months\nExports were $1.9 billion, $1.2 billion of it by foreign firms. "
         "Imports were «$900 million».",
         "of imports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nForeign firms employ most workers. Exports were «$1.9 billion».",
         "of exports item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nDoanh nghiệp FDI xuất khẩu 1,2 tỷ USD. Thu ngân sách toàn tỉnh «5.000 tỷ "
         "đồng».",
         "of budget_revenue item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu 1,9 tỷ USD, trong đó khu vực FDI 1,2 tỷ USD. Nhập khẩu «900 triệu "
         "USD».",
         "of imports item _T"),
    ],
)  # fmt: skip
def test_foreign_firms_of_one_sentence_are_not_whose_the_next_is(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Tien Giang in five months\nThe province has four industrial parks on 1,100 hectares. In five "
         "months «11» new projects with $190 million came to Tien Giang.",
         "item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe industrial parks are 80% full. Exports of the province were "
         "«$1.9 billion».",
         "of exports item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nA road to the industrial parks was opened. FDI came to «$190 "
         "million» in five months.",
         "item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe industrial parks drew 11 projects. They employ «90,000» workers.",
         "of workers item industrial-zones"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nTỉnh có 4 khu công nghiệp với 1.100 ha. 5 tháng, toàn tỉnh thu hút «11» dự "
         "án mới.",
         "item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nĐường vào khu công nghiệp đã thông xe. Xuất khẩu đạt «1,9 tỷ USD».",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_parks_of_one_sentence_are_not_where_the_next_is(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Tien Giang in five months\nIndustry grew 11%. GRDP was up «7.2%».",
         "of grdp item _T"),
        ("2024-06-10",
         "Tien Giang in five months\nFarming suffered from drought. GRDP grew «5.2%».",
         "of grdp item _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nNông nghiệp chịu hạn mặn. GRDP tăng «5,2%».",
         "of grdp item _T"),
    ],
)  # fmt: skip
def test_a_sector_of_one_sentence_is_not_the_economy(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Tien Giang in five months\nThe US is the biggest customer. Exports were «$1.9 billion» in five "
         "months.",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe US took 30% of the goods. Imports were «$900 million».",
         "of imports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nA delegation from Japan came in May. In five months «11» projects "
         "were licensed.",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe chairman visited Korea. FDI was «$190 million» in five months.",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nKorean firms put in $90 million. In all, FDI was «$190 million».",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nKorean firms put in $90 million. The province now has «140» projects "
         "with $3.1 billion.",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nKorea leads with 41 projects. The industrial parks house «110» "
         "projects.",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nKorea leads with 41 projects and $900 million. Total registered "
         "capital is «$3.1 billion».",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nKorea leads with 41 projects. They are worth «$900 million».",
         "with KR"),
        ("2024-06-10",
         "Tien Giang in five months\nShipments to China fell 5% to $310 million. Those to Japan rose 9% "
         "to «$120 million».",
         "with JP"),
        ("2024-06-10",
         "Tien Giang in five months\nShipments to China fell 5% to $310 million. Budget revenue was «VND5 "
         "trillion».",
         "of budget_revenue with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nShipments to China fell 5% to $310 million. Total exports "
         "nevertheless came to «$1.9 billion».",
         "with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nUS tariffs weigh on firms. Exports fell by «4%».",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nWith tariffs in the US rising, exports fell by «4%».",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThanks to the trade agreement with the EU, exports rose by «14%».",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nA Japanese-built bridge helps. Exports rose by «14%» in five months.",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nThe free trade agreement with Korea took effect. Exports came to "
         "«$1.9 billion».",
         "of exports with _T"),
        ("2024-06-10",
         "Tien Giang in five months\nTien Giang sells to 80 countries, among them Japan and Korea. "
         "Exports came to «$1.9 billion».",
         "of exports with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nMỹ là khách hàng lớn nhất. Xuất khẩu đạt «1,9 tỷ USD».",
         "of exports with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nĐoàn doanh nghiệp Nhật Bản đến thăm tỉnh. 5 tháng, tỉnh cấp phép «11» dự án "
         "FDI.",
         "with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nHàn Quốc dẫn đầu với 41 dự án. Tổng vốn đăng ký đạt «3,1 tỷ USD».",
         "with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu sang Trung Quốc giảm 5%, còn 310 triệu USD. Nhập khẩu đạt «900 "
         "triệu USD».",
         "of imports with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nXuất khẩu sang Trung Quốc đạt 310 triệu USD. Tổng kim ngạch xuất khẩu đạt "
         "«1,9 tỷ USD».",
         "with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nNhờ hiệp định với EU, xuất khẩu tăng «14%».",
         "of exports with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nMỹ áp thuế khiến doanh nghiệp gặp khó. Xuất khẩu giảm «4%».",
         "of exports with _T"),
        ("2024-06-10",
         "Tiền Giang 5 tháng\nHàn Quốc dẫn đầu với 41 dự án, vốn «900 triệu USD».",
         "with KR"),
    ],
)  # fmt: skip
def test_a_country_of_one_sentence_is_not_the_partner_of_the_next(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
