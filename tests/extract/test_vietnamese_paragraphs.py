"""What Vietnamese paragraphs pass on from figure to figure: goods, markets, places, periods and bases."""

import pytest

from tests.extract.test_vietnamese import check

COFFEE = "Xuất khẩu cà phê của Việt Nam 8 tháng đạt 3 tỷ USD.\n"


# --- An article on the trade of one commodity means it where it names none; words such as `this market` point back.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COFFEE + "Giá xuất khẩu cà phê tăng. Kim ngạch xuất khẩu tháng 8 đạt «300 triệu USD».", "item coffee"),
        (COFFEE + "Giá xuất khẩu cà phê tăng. Kim ngạch xuất khẩu của cả nước đạt «30 tỷ USD».", "item _T"),
        ("Kim ngạch xuất khẩu của Việt Nam tăng. Xuất khẩu gạo và gạo nếp giảm. Xuất khẩu tháng 8 đạt «30 tỷ USD».",
         "item _T"),
        ("Cà phê tăng giá nhờ cà phê khan hiếm. Mức giá xuất khẩu của Việt Nam lên «3.100 USD/tấn».", "item coffee"),
        ("Xuất khẩu gạo của Việt Nam sang Philippines tăng, sang Ghana giảm. Xuất khẩu chè sang nước này đạt «2 triệu "
         "USD».", "with GH item tea"),
        ("Việt Nam xuất khẩu sầu riêng sang Trung Quốc. Xuất khẩu loại quả này đạt «2 tỷ USD».", "item durian"),
        ("Xuất khẩu rau quả của Việt Nam sang Trung Quốc đạt 2 tỷ USD (tăng 12%). Xuất khẩu sang thị trường Mỹ đạt "
         "«140 triệu USD».", "with US item fruit-vegetables"),
        ("Xuất khẩu rau quả của Việt Nam đạt 2 tỷ USD. Xuất khẩu sang thị trường Mỹ đạt «14 tỷ USD».",
         "with US item _T"),
        ("Tháng 7, xuất khẩu tôm của Việt Nam sang Mỹ và Trung Quốc giảm lần lượt 54% và «17%».",
         "with CN item shrimp"),
        ("Xuất khẩu nông, lâm, thủy sản của Việt Nam 8 tháng đạt «35 tỷ USD».", "item agricultural-products"),
        ("Xuất khẩu của Việt Nam qua Mỹ, Trung Quốc, Nhật, Hàn lao dốc khiến kim ngạch chỉ đạt «7 tỷ USD».", "with _T"),
        ("Thanh long của Việt Nam chiếm 44% tổng trị giá xuất khẩu quả, đạt «704 triệu USD».", "item dragon-fruit"),
        ("Xuất khẩu cà phê Robusta của Việt Nam đạt «15.155 tấn».", "of export_volume item coffee"),
    ],
)  # fmt: skip
def test_goods_and_markets(text: str, expected: str) -> None:
    check(text, expected)


# --- What one figure is held against keeps its own period, and gives none to what follows.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP 7 tháng của Hải Phòng tăng 12%, cao hơn mức tăng 11,39% của 7 tháng năm 2020. Trong đó, mức tăng trưởng "
         "khu vực dịch vụ đạt «19,9%».", "of grdp at 2023-01-01/P7M"),
        ("Riêng quý II, chỉ số IIP của Nam Định tăng 7%, thấp hơn quý I («8,65%»).",
         "is change_yoy at 2023-Q1 value 8.65"),
        ("7 tháng, IIP của Nam Định tăng 5%. Riêng trong quý II, IIP tăng 7%.\nTrong đó, khai khoáng giảm «4%».",
         "item mining at 2023-Q2"),
        ("Ước 8 tháng, chỉ số IIP của Nam Định tăng 19,6% so với cùng kỳ (cùng kỳ giảm «12,9%»).",
         "at 2022-01-01/P8M as actual value -12.9"),
        ("Tháng 7, xuất khẩu tôm của Cà Mau tiếp tục đà giảm của tháng 6, đạt «381 triệu USD».", "at 2023-07"),
        ("So với vụ hè thu 2022, sản lượng lúa của Long An tăng. Sản lượng lúa đạt «2 triệu tấn».", "at none"),
    ],
)  # fmt: skip
def test_what_is_held_against_another(text: str, expected: str) -> None:
    check(text, expected)


# --- Since the start or end of a year: a change against its last day.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến hết tháng 7, dư nợ tín dụng của Hà Tĩnh đạt 65 tỷ đồng, tăng «12%» so với đầu năm.", "is change_base"),
        ("Đến hết tháng 7, dư nợ của Hà Tĩnh đạt 65 tỷ đồng, tăng «12%» so với thời điểm cuối năm 2022.",
         "is change_base at 2023-07"),
        ("Đến hết tháng 7, dư nợ của Hà Tĩnh đạt 65 tỷ đồng, tăng 12% so với thời điểm cuối năm 2022; nợ xấu «3 tỷ "
         "đồng».", "of bad_debt at 2023-07"),
        ("Năm 2022, dư nợ của Hà Tĩnh đạt 65 tỷ đồng, tăng «12%» so với năm 2021.", "is change_yoy at 2022"),
        ("Đến hết tháng 7, dư nợ của Hà Tĩnh đạt 65 tỷ đồng, tăng «12%» so với cùng kỳ năm 2022.", "is change_yoy"),
    ],
)  # fmt: skip
def test_since_the_start_of_the_year(text: str, expected: str) -> None:
    check(text, expected)


# --- Days of a month.
@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Nửa đầu tháng 8/2023", "2023-08-01/P15D"),
        ("Kỳ 1 tháng 8", "2023-08-01/P15D"),
        ("Nửa cuối tháng 7", "2023-07-16/P16D"),
        ("20 ngày đầu tháng 8", "2023-08-01/P20D"),
        ("Từ ngày 1 đến hết 15-8", "2023-08-01/P15D"),
    ],
)
def test_days_of_a_month(words: str, period: str) -> None:
    check(f"{words}, Lạng Sơn xuất khẩu «5 triệu USD».", f"of exports at {period}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đứng đầu về lượng khách du lịch 6 tháng là TP. HCM. Địa phương này đón «11 triệu» lượt khách.\nQuảng Ninh "
         "đón 5 triệu lượt khách, Quảng Ninh thu 2 tỷ đồng.", "of tourist_arrivals in ho-chi-minh-city-pre-2025"),
        ("Kim ngạch xuất khẩu gạo của VN đạt «2 tỷ USD».", "in viet-nam"),
        ("Theo Tổng cục Hải quan, xuất khẩu gạo 7 tháng đạt «2 tỷ USD».", "in viet-nam"),
        ("Theo Tổng cục Hải quan, xuất khẩu gạo toàn tỉnh 7 tháng đạt «2 tỷ USD».", "in none"),
    ],
)  # fmt: skip
def test_places_that_words_point_to(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đồng Nai đón 2 triệu lượt khách. Tổng doanh thu ước đạt «1.496 tỷ».", "of tourism_revenue value 1496e9"),
        ("Tháng 3, Đồng Nai «dẫn đầu» cả nước về thu hút vốn FDI.", "of fdi_capital_attracted is rank"),
        ("7 tháng, tổng vốn FDI đăng ký mới và điều chỉnh tăng thêm của Đồng Nai là «645 triệu USD».",
         "of fdi_capital_attracted"),
        ("Kim ngạch xuất khẩu cà phê của Việt Nam vượt 6,9 tỷ USD. Khối lượng cà phê xuất khẩu đạt 1,2 triệu tấn, tăng "
         "11% nhưng giá trị tăng tới «61%» nhờ giá xuất khẩu tăng mạnh.", "of exports item coffee"),
        ("Việt Nam xuất khẩu 80.400 tấn cà phê (tương đương 1,34 triệu bao), giảm «34%».", "of export_volume"),
        ("Tháng 8, xuất khẩu của doanh nghiệp TPHCM qua cửa khẩu cả nước đạt «4 tỷ USD».", "item _T"),
        ("IIP của Nam Định có sản phẩm tăng: thịt lợn tăng 15%; nước mắm tăng «5%».", "item _T"),
        ("Thái Lan đứng thứ 3 về nhập khẩu rau quả của Việt Nam với «2%» thị phần.", "of imports is share with TH"),
    ],
)  # fmt: skip
def test_further_ways_of_saying_it(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "8 tháng, Việt Nam có 37 mặt hàng đạt kim ngạch xuất khẩu trên «1 tỷ USD».",
        "7 tháng, Quảng Ninh đón 5 triệu lượt khách. Mỗi du khách đến Quảng Ninh chi «2,2 triệu đồng».",
        "Bình Dương có 382 dự án FDI đã bị thu hồi với tổng vốn đăng ký «4,56 tỷ USD».",
    ],
)
def test_what_is_no_figure_of_an_indicator(text: str) -> None:
    with pytest.raises(AssertionError, match="unclassified"):
        check(text, "of none")


# --- Who reports on the country names provinces as examples, and the place of a meeting is only that.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Tổng cục Thống kê, doanh thu bán lẻ tháng 8 đạt «277 nghìn tỷ đồng», tăng 1% so với tháng trước và tăng "
         "12% so với cùng kỳ năm trước; doanh thu khác tăng. Một số địa phương tăng khá là Thái Nguyên tăng 13,1%"
         "; Thanh Hóa tăng 12,8%.", "of retail_sales in viet-nam"),
        ("Ngày 8-8, tại TP HCM, Hiệp hội Hồ tiêu Việt Nam tổ chức hội nghị. Xuất khẩu hồ tiêu 7 tháng đạt «4 triệu "
         "USD».", "in viet-nam item pepper"),
    ],
)  # fmt: skip
def test_reports_on_the_country(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CPI tháng 8 của Huế tăng 0,3%; nhóm thực phẩm tăng «0,8%».", "of consumer_price_index item foodstuffs"),
        ("Tổng mức bán lẻ 7 tháng của Huế tăng 9%, trong đó hàng may mặc tăng «8,6%».",
         "of retail_sales item textiles-garments"),
        ("7 tháng, tổng mức bán lẻ của Huế tăng 9%; doanh thu dịch vụ lưu trú, ăn uống đạt «15 tỷ đồng».",
         "of retail_sales item accommodation-food"),
        ("7 tháng, kim ngạch xuất khẩu (trừ dầu thô) của Huế đạt 3 tỷ USD.\nXuất khẩu tăng do nhu cầu. Trong đó, châu "
         "Á (chiếm tỷ trọng «63%» trong tổng kim ngạch xuất khẩu) tăng.", "of exports item _T with asia"),
        ("Quý II, XK thủy sản cả nước đạt 3,2 tỷ USD, đưa tổng kim ngạch XK 6 tháng đạt «5,8 tỷ USD».", "item seafood"),
        ("6 tháng, XK tôm của Việt Nam đạt 2 tỷ USD, chiếm «40%» tổng XK thủy sản.", "of exports is share item shrimp"),
        ("Xuất khẩu của Việt Nam tăng. Với cá ngừ, tổng kim ngạch xuất khẩu đạt «553 triệu USD».", "item tuna"),
        ("Xuất khẩu cá tra của Việt Nam sang Pháp, Hà Lan, Đức, Bỉ đều tăng «45%».", "of exports with _T"),
        ("So với cùng kỳ, lượng xuất khẩu hồ tiêu của Việt Nam tăng «21%».", "of export_volume"),
        ("Khối lượng hành khách vận chuyển của Huế đạt «1.898 ngàn» người.", "of transport_passengers"),
        ("7 tháng, xuất nhập khẩu của khối doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) của Việt Nam đạt "
         "«22 tỷ USD».", "of trade_turnover item fdi-sector"),
        ("Hơn 7 tháng qua, Huế đón «2 triệu» lượt khách. Riêng tháng 7, khách tăng.", "at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_parts_and_their_wholes(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("days", "period"),
    [("tính từ ngày 29.4 - 3.5", "2023-04-29/P5D"), ("kỳ nghỉ lễ 30-4 và 1-5 năm nay", "2023-04-30/P2D")],
)
def test_days_of_a_holiday(days: str, period: str) -> None:
    check(f"Tổng khách đến Huế {days} đạt «798.000» lượt.", f"of tourist_arrivals at {period}")


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng, doanh thu vận tải của Huế đạt 3 tỷ đồng. Trong đó, doanh thu vận tải hành khách tăng «7,1%».",
        "7 tháng, hàng hóa vận chuyển của Huế đạt 17 ngàn tấn, luân chuyển đạt «1.307 triệu tấn».km.",
        "Xuất khẩu hồ tiêu của Việt Nam tăng. Tại thị trường trong nước, giá hồ tiêu lên mức «180 ngàn đồng/kg».",
    ],
)
def test_what_has_no_indicator(text: str) -> None:
    with pytest.raises(AssertionError, match="unclassified"):
        check(text, "of none")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Huế 6 tháng tăng 2,4%. Trong đó, khu vực nông nghiệp, lâm nghiệp và thủy sản tăng «3,26%».",
         "of grdp item agriculture"),
        ("Khách đến Huế bằng phương tiện đường biển 7 tháng đạt «189.605» lượt.", "of tourist_arrivals"),
        ("7 tháng, xuất khẩu nguyên phụ liệu dệt may & da, giày của Huế đạt «3 triệu USD».",
         "item textile-leather-materials"),
        ("7 tháng, xuất khẩu hàng da giày và túi xách của Huế sang Liên Âu đạt «3 triệu USD».",
         "item leather-footwear-bags with EU"),
        ("15 ngày đầu tháng 8.2023, Huế xuất khẩu «85 triệu USD».", "at 2023-08-01/P15D"),
        ("Cụ thể, tháng 6 Huế xuất khẩu đạt «332 triệu USD» và tháng 7 đạt 375 triệu USD.", "at 2023-06"),
        ("7 tháng, Huế xuất khẩu 876 triệu USD, tăng tới «832 triệu USD» so với cùng kỳ năm trước.", "is change_yoy"),
        ("Giá trị SXCN của Huế 7 tháng đạt «495 tỷ đồng».", "of industrial_output"),
        ("Tháng 7, khối lượng hạt tiêu xuất khẩu của Việt Nam đạt 12 nghìn tấn, kim ngạch đạt «81 triệu USD» đưa khối "
         "lượng lên 94 nghìn tấn.", "of exports is level"),
        ("Xuất khẩu gỗ của Việt Nam sang Mỹ đạt 3 tỷ USD. Đứng «thứ hai» là thị trường Trung Quốc đạt 9 triệu USD.",
         "of exports is rank with CN"),
        ("Hiệp hội Hồ tiêu cho biết Việt Nam đã xuất khẩu được 31.133 tấn hồ tiêu. Kim ngạch xuất khẩu hồ tiêu tăng. "
         "Xuất khẩu tháng 8 đạt «3 triệu USD».", "item pepper"),
        ("So với tháng 12/2022 thì CPI tháng 7/2023 của Huế tăng «3,66%» và bình quân 7 tháng tăng 2,18%.",
         "is change_base at 2023-07"),
        ("So với tháng trước, CPI của Huế tăng 0,2% nhưng giá thực phẩm giảm «0,5%».", "is change_pop"),
    ],
)  # fmt: skip
def test_more_of_what_belongs_together(text: str, expected: str) -> None:
    check(text, expected)


def test_markets_that_are_only_picked_out_are_no_count() -> None:
    text = "Hoa Kỳ và Đức là «2» thị trường xuất khẩu lớn nhất của Việt Nam."
    with pytest.raises(AssertionError, match="scope"):
        check(text, "of none")
