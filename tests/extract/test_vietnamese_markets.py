"""How Vietnamese newspapers tell of markets one after another, of places that draw capital in turn, of every year."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_vietnamese import check


# --- Goods that a sentence says first that it speaks of are those of every market that it tells.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, xuất khẩu của Bến Tre đạt 3 tỷ USD.\nVề thị trường xuất khẩu gạo, Pháp chiếm 8,9%, tăng 2,5%; "
         "Ý chiếm «4,3%».", "of exports is share with IT item rice"),
        ("Quý I/2023, xuất khẩu cà phê của Bến Tre đạt 3 triệu USD. Pháp đã mua "
         "«18 ngàn tấn», trị giá 85 triệu USD.", "of export_volume with FR item coffee"),
        ("Quý I/2023, xuất khẩu gạo của Bến Tre đạt 30 triệu USD. Đức đứng thứ hai sau Pháp về nhập khẩu gạo Bến Tre "
         "với «6 triệu USD».", "of exports with DE item rice"),
    ],
)  # fmt: skip
def test_markets_of_goods(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods told alone in the next sentence are part of a figure that is of all goods.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Xuất khẩu cà phê tăng mạnh.\nNhờ giá xuất khẩu cà phê tăng, xuất khẩu của Gia Lai đạt «62 triệu USD». Riêng "
         "mặt hàng cà phê xuất khẩu đạt 47 triệu USD.", "_T"),
        ("Bến Tre xuất khẩu gạo nhiều nhờ lượng đơn hàng tăng, giày dép tăng «8%».", "footwear"),
    ],
)  # fmt: skip
def test_goods_told_alone(text: str, item: str) -> None:
    check(text, f"of exports item {item}")


# --- Who comes next draws the kind of capital that was told of the first, and so does who ranks second.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bến Tre có vốn FDI đăng ký cấp mới lớn nhất với 72 triệu USD; tiếp đến là Gia Lai thu hút «56 triệu USD».",
         "of fdi_capital_new in gia-lai-pre-2025"),
        ("Cả nước có 16 dự án FDI mới.\nTrong đó, Bến Tre là địa phương thu hút nhiều vốn FDI nhất với tổng số vốn "
         "đăng ký «72 triệu USD».", "of fdi_capital_attracted in ben-tre"),
        ("Cả nước có 16 dự án FDI mới. Bến Tre thu hút nhiều vốn FDI nhất với tổng số vốn đăng ký 72 triệu USD.\nGia "
         "Lai đứng thứ hai với tổng vốn đăng ký «31 triệu USD».", "of fdi_capital_attracted in gia-lai-pre-2025"),
        ("Vốn FDI giải ngân được «1,3 tỷ USD».", "of fdi_disbursed"),
    ],
)  # fmt: skip
def test_capital_of_one_place_after_another(text: str, expected: str) -> None:
    check(text, expected)


# --- Who counts more provinces than a region has speaks of the country.
def test_a_count_of_many_provinces_is_on_the_country() -> None:
    text = (
        "29 tỉnh, thành có dự án FDI mới\nTrong 29 tỉnh, thành phố, Gia Lai có vốn đăng ký cấp mới lớn nhất với 72 "
        "triệu USD; Bến Tre 56 triệu USD; Hải Dương 28 triệu USD; Lai Châu 24 triệu USD.\nTrong «36» quốc gia và vùng "
        "lãnh thổ có dự án đầu tư, Pháp là nhà đầu tư lớn nhất."
    )
    check(text, "of fdi_partners in viet-nam")


# --- What comes every year is that of none; several that lead are no first; a length of time counts nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Bến Tre xuất khẩu 3 triệu USD gạo.\nHàng năm, kim ngạch xuất khẩu của Bến Tre đạt khoảng 1,5 đến "
         "«1,7 tỷ USD».", "of exports at none"),
        ("Sơn La xuất khẩu gạo.\nViệt Nam là nước cung cấp gạo lớn thứ ba thế giới với giá trị xuất khẩu chiếm «13%» "
         "tổng giá trị toàn thế giới.", "of exports is share in viet-nam"),
        ("Kim ngạch xuất khẩu của Đắc Lắc đạt «65 triệu USD».", "in dak-lak-pre-2025"),
    ],
)  # fmt: skip
def test_every_year_and_the_country_as_subject(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Lạng Sơn rút ngắn thời gian chờ từ 5 - 7 giờ xuống còn 2 - 3 giờ, giúp doanh nghiệp bớt chi phí.",
        "4 tỉnh xuất khẩu gạo lớn nhất cả nước là Long An, An Giang, Kiên Giang, Đồng Tháp.",
        "Gạo Bến Tre có 4 thị trường chủ lực là Pháp, Ý, Đức và Hà Lan.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert not reading(text, "vi").observations


# --- What a month adds up to counts from January on; a month lasts until its months are told again, and in a ranking.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 4/2023, xuất khẩu của Bến Tre đạt 22 triệu USD, lũy kế đạt «77 triệu USD».",
         "of exports at 2023-01-01/P4M"),
        ("Tháng 4/2023, xuất khẩu của Bến Tre đạt 22 triệu USD. Lũy kế ước đạt 77 triệu USD, tăng «32%» so cùng kỳ.",
         "of exports is change_yoy at 2023-01-01/P4M"),
        ("4 tháng đầu năm 2023, xuất khẩu của Bến Tre đạt 9 tỷ USD.\nTháng 4, xuất khẩu đạt 3 tỷ USD.\nNhập khẩu đạt "
         "«2 tỷ USD».\nTính chung 4 tháng đầu năm 2023, nhập khẩu đạt 7 tỷ USD.", "of imports at 2023-04"),
        ("4 tháng đầu năm 2023, Bến Tre dẫn đầu cả nước với kim ngạch xuất khẩu 9 tỷ USD.\nTrong tháng 4, Bến Tre dẫn "
         "đầu cả nước với 3 tỷ USD.\nĐứng thứ hai là Gia Lai với «2 tỷ USD».", "of exports at 2023-04"),
        ("Quý I/2023, Bến Tre xuất khẩu 9.000 tấn gạo.\nTrong quý, gạo xuất khẩu giảm «31,1%» về số lượng.",
         "of export_volume item rice"),
    ],
)  # fmt: skip
def test_months_and_what_they_add_up_to(text: str, expected: str) -> None:
    check(text, expected)


# --- Who reports on a province without its name does not tell of the country; a board of parks may report on gates.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Sở Công Thương, quý I/2023, xuất khẩu gỗ đạt «9 triệu USD». Giá cước tàu biển và kho bãi đều đang "
         "tăng rất cao, các nhà nhập khẩu lại cần hàng sớm cho mùa hè, nên nhiều nơi chuyển đơn hàng đồ gỗ ngoài trời "
         "sang Việt Nam và các doanh nghiệp của Bến Tre có thêm cơ hội.", "of exports in ben-tre"),
        ("Theo Ban Quản lý Khu kinh tế tỉnh, kim ngạch xuất nhập khẩu qua các cửa khẩu của Lào Cai năm 2022 đạt 2 tỷ "
         "USD, tăng «22%» so với năm 2021.", "of trade_turnover item border-trade"),
    ],
)  # fmt: skip
def test_who_reports(text: str, expected: str) -> None:
    check(text, expected)


# --- A change of pairs or pieces is one of volume; who opens a sentence has what its last comma leads to.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 5/2023, xuất khẩu của Bến Tre tăng 2%. Giày xuất khẩu đạt 18 triệu đôi (tăng 4%), may mặc đạt 22 triệu "
         "sản phẩm (tăng «3%»).", "of export_volume is change_yoy item textiles-garments"),
        ("Tháng 5/2023, nhập khẩu của Bến Tre tăng. Khu vực kinh tế có vốn đầu tư nước ngoài tiếp tục áp đảo, với kim "
         "ngạch nhập khẩu «84 triệu USD».", "of imports item fdi-sector"),
        ("Giai đoạn từ năm 2021 đến 2022, kim ngạch xuất nhập khẩu của Bến Tre đạt 3 tỷ USD.\nTrong đó, xuất khẩu đạt "
         "«1,5 tỷ USD».", "of exports at 2021-01-01/P2Y"),
        ("Tháng 5/2023, xuất khẩu gạo của Bến Tre giảm nhẹ, còn «91,5%» so với cùng kỳ.", "of exports is ratio_yoy"),
        ("Tháng 5/2023, Bến Tre xuất khẩu bột mì (sắn) 5.000 tấn, trị giá «2 triệu USD».", "of exports item cassava"),
    ],
)  # fmt: skip
def test_pieces_and_who_has_them(text: str, expected: str) -> None:
    check(text, expected)


# --- A gate that opens its sentence is spoken of to its end; imports go through the gates of the exports before them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quảng Trị có hai cửa khẩu.\nNăm 2022, Cửa khẩu quốc tế Lao Bảo phát triển: số phương tiện xuất nhập cảnh đạt "
         "27.000 lượt; kim ngạch xuất nhập khẩu đạt «73 triệu USD».", "of trade_turnover in lao-bao"),
        ("Tháng 4/2023, xuất khẩu qua các cửa khẩu của Lào Cai đạt 10 triệu USD, tăng 4%.\nGiá trị nhập khẩu ước đạt "
         "«53 triệu USD».", "of imports item border-trade"),
        ("Bến Tre xuất khẩu 2 tỷ USD.\nĐộng lực của tăng trưởng đến từ thép, mặt hàng chiếm «84,1%» tổng kim ngạch "
         "xuất khẩu của tỉnh.", "of exports is share item iron-steel"),
        ("Theo số liệu hải quan công bố giữa tháng 6/2023, xuất khẩu gạo của Bến Tre 5 tháng đầu năm đạt 9 triệu USD; "
         "Gia Lai đạt «4 triệu USD».", "of exports in gia-lai-pre-2025 at 2023-01-01/P5M"),
        ("Quý I/2023, Bến Tre xuất khẩu gạo đạt 44.950 tấn, tăng hơn «6%», với trị giá xuất 13 triệu USD.",
         "of export_volume item rice"),
        ("Năm 2022, xuất khẩu gạo Bến Tre ước đạt mục tiêu «9 triệu USD».", "of exports as estimate"),
        ("Chè, thức uống nổi tiếng của Lâm Đồng xuất khẩu đạt 928 tấn, giá trị «2 triệu USD».", "of exports item tea"),
        ("Tháng 4/2023, khu vực FDI chiếm 98,6% tổng giá trị xuất khẩu của Bến Tre tương đương với «2,4 tỷ USD».",
         "of exports item fdi-sector"),
        ("Bến Tre là tỉnh xuất khẩu dừa lớn nhất Đồng bằng sông Cửu Long với «2 triệu USD».", "of exports in ben-tre"),
    ],
)  # fmt: skip
def test_gates_and_appositions(text: str, expected: str) -> None:
    check(text, expected)
