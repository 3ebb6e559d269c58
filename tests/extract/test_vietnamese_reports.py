"""Short reports on the trade and investment of provinces: whose figures, of which goods, period and event they are."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sau Thái Nguyên, Bình Dương là địa phương xuất siêu lớn thứ hai, đạt «8,13 tỷ USD».", "in binh-duong"),
        ("Sau Hà Nội và Hải Phòng, tỉnh Bình Dương xuất khẩu «8 tỷ USD».", "in binh-duong"),
        ("Bình Dương đứng sau Hà Nội, Hải Phòng về xuất khẩu, đạt «8 tỷ USD».", "in binh-duong"),
        ("Kim ngạch xuất khẩu của Bắc Ninh đạt «4,2 tỷ USD» trong khi của Hà Nội chỉ đạt 3,4 tỷ USD.",
         "in bac-ninh-pre-2025"),
        ("Kim ngạch xuất khẩu của Bắc Ninh đạt 4,2 tỷ USD trong khi của Hà Nội chỉ đạt «3,4 tỷ USD».", "in hanoi"),
        ("Cà Mau dẫn đầu xuất khẩu tôm với 97 triệu USD.\nTheo số liệu của Tổng cục Hải quan, 6 tháng xuất khẩu tôm "
         "đạt «2,3 tỷ USD», tăng 33%.", "in viet-nam item shrimp"),
        ("Cà Mau dẫn đầu xuất khẩu tôm với 97 triệu USD.\nTheo số liệu của Tổng cục Hải quan, 6 tháng tỉnh xuất khẩu "
         "«2,3 tỷ USD».", "in ca-mau-pre-2025"),
    ],
)  # fmt: skip
def test_whose_figures_they_are(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xuất khẩu của Hà Nội tháng 5 tăng 2%, nhất là phương tiện vận tải và phụ tùng tăng «21,4%».",
         "of exports item transport-equipment"),
        ("7 tháng, Đồng Nai xuất khẩu 15 tỷ USD. Các khu vực kinh tế tăng như sau: Khu vực nhà nước tăng «3,49%».",
         "of exports item state-sector"),
        ("Một số mặt hàng của Thanh Hóa có lượng xuất khẩu tăng, như: dưa chuột đóng hộp «3.662 tấn».",
         "of export_volume item fruit-vegetables"),
        ("Tháng 7, xuất khẩu qua Lạng Sơn tăng «29%» so với cùng thời điểm tháng trước.", "is change_pop"),
    ],
)  # fmt: skip
def test_goods_owners_and_bases(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I, Việt Nam thu hút được «175» dự án mới có vốn đầu tư trực tiếp của nước ngoài.", "of fdi_projects_new"),
        ("Quý I, vốn FDI vào Bình Dương lớn nhất với «666 triệu USD», chiếm 53,6% tổng vốn đăng ký cấp mới.",
         "of fdi_capital_new"),
        ("Quý I, vốn FDI vào Bình Dương lớn nhất với «666 triệu USD», chiếm 53,6% tổng vốn đăng ký cấp mới và tăng "
         "thêm.", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_the_event_of_capital(text: str, expected: str) -> None:
    check(text, expected)


def test_a_month_told_as_a_part_ends_with_its_paragraph() -> None:
    text = "7 tháng, Hà Tĩnh xuất khẩu 152 triệu USD, trong đó, tháng 7 đạt 17 triệu USD.\nChè xuất khẩu «2 triệu USD»."
    check(text, "item tea at 2023-01-01/P7M")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 7, Hà Nội xuất khẩu 29 tỷ USD, tăng 5% so với tháng 6/2023; nhập khẩu đạt 26 tỷ USD, tăng «1,3%».",
         "of imports is change_pop"),
        ("Tháng 7, Tây Ninh xuất khẩu dệt may đạt 52 triệu USD (tăng «7,5%»), cao su đạt 10 triệu USD (tăng 2%) so với "
         "tháng trước.", "is change_pop item textiles-garments"),
        ("Tháng 7, Tây Ninh xuất khẩu dệt may tăng «7,5%», cao su tăng 2% so với tháng trước, cả hai cao hơn cùng kỳ.",
         "is change_yoy"),
        ("Hà Nội xuất khẩu 7 tháng đạt 17 tỷ USD.\nGỗ xuất khẩu đạt «500 triệu USD», tăng 5% so với tháng trước.",
         "item wood-products at 2023-07"),
        ("Tháng 7, xuất khẩu của Hà Nội đạt 2 tỷ USD, xấp xỉ tháng trước. Gạo xuất khẩu đạt «9 triệu USD».",
         "item rice at 2023-07"),
        ("Năm 2022, Hà Nội xuất khẩu 2 tỷ USD. Doanh nghiệp có đơn hàng đến tháng 12/2023.\nXuất khẩu sang EU tăng "
         "«24%».", "with EU at 2022"),
        ("7 tháng, uớc xuất khẩu của Hà Nội đạt «17 tỷ USD».", "as estimate"),
    ],
)  # fmt: skip
def test_months_and_what_they_are_held_against(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dù không còn giữ được vị thế dẫn đầu, xuất khẩu của Thái Nguyên vẫn tăng. Hết tháng 7, kim ngạch của địa "
         "phương này đạt «6,48 tỷ USD».", "of exports in thai-nguyen-pre-2025"),
        ("Xuất khẩu gạo của An Giang tăng. An Giang xuất khẩu gạo sang EU. Năm 2022, kim ngạch xuất khẩu hàng hóa đạt "
         "«1,179 tỷ USD».", "item _T"),
        ("6 tháng, Sóc Trăng xuất khẩu tôm 91 triệu USD, chiếm 21%, trong đó, phần lớn là tôm thẻ với «8 triệu USD».",
         "item whiteleg-shrimp"),
        ("Năm 2022, Huế xuất khẩu 2 tỷ USD. Trong nhóm nông, thủy sản, xuất khẩu của Huế đạt «387 triệu USD».",
         "of exports item agricultural-products"),
        ("Hàng xuất khẩu của Huế tăng ở mức 2 con số, như: giày dép tăng «88,1%».", "of exports item footwear"),
        ("Loại trừ giá trị dầu thô, xuất khẩu 7 tháng của Hà Nội đạt «16 tỷ USD».", "item without-oil"),
    ],
)  # fmt: skip
def test_leaders_and_goods(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, kim ngạch xuất khẩu hàng hóa của nước ta đạt «475 tỷ USD». Xuất khẩu của Bắc Ninh tăng, Bắc Ninh "
         "dẫn đầu.", "in viet-nam"),
        ("Năm 2022, Bắc Giang xuất khẩu 14 tỷ USD.\nVề xuất khẩu chung của cả nước, kim ngạch đạt «252 tỷ USD».",
         "of exports in viet-nam"),
        ("Hà Nội dẫn đầu về kim ngạch xuất khẩu của cả nước với «19 tỷ USD».", "in hanoi"),
        ("Hà Nội xuất khẩu 92 tỷ USD, chỉ kém Bắc Ninh 0,5 tỷ USD và chiếm «19,5%» kim ngạch cả nước.",
         "of exports is share in hanoi"),
        ("Xuất khẩu năm 2022 của Thanh Hóa đạt 3 tỷ USD, dẫn đầu các tỉnh Bắc Trung Bộ và xếp «thứ 15»/63 tỉnh, thành.",
         "is rank in thanh-hoa"),
        ("Đến nay, Hà Nam có 457 dự án FDI; trong đó, khu công nghiệp là «284» dự án.",
         "of fdi_projects item industrial-zones"),
        ("Năm 2022, Đồng Nai xuất khẩu hạt điều đạt 326 triệu USD, tiêu đạt «37 triệu USD».", "item pepper"),
        ("Năm 2022, Sóc Trăng xuất khẩu 1 tỷ USD, vượt kế hoạch «900 triệu USD».", "as target"),
        ("Năm 2022, nhập khẩu của Hà Nội đạt 7 tỷ USD, bằng 83% so với kế hoạch và bằng «76,1%» so với cùng kỳ.",
         "of imports is ratio_yoy at 2022"),
    ],
)  # fmt: skip
def test_wholes_ranks_and_plans(text: str, expected: str) -> None:
    check(text, expected)


DAK_LAK = "Xuất khẩu cà phê của Đắk Lắk tăng. Đức vẫn dẫn đầu về nhập khẩu cà phê của Đắk Lắk, tăng "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DAK_LAK + "«39,7%» về lượng và 38% về kim ngạch.", "of export_volume with DE item coffee"),
        (DAK_LAK + "39,7% về lượng và «38%» về kim ngạch.", "of exports with DE item coffee"),
        ("Xuất khẩu cà phê của Đắk Lắk tăng. Một số thị trường tăng mạnh như Pháp tăng «61,9%» về lượng.",
         "of export_volume with FR"),
        ("Tháng 1, thương mại biên giới của Lào Cai đạt 183 triệu USD.\nTỉnh xuất khẩu qua cửa khẩu «62,5 triệu USD».",
         "of exports item border-trade"),
        ("Hiện Quảng Ninh có «2.000» doanh nghiệp hoạt động trong lĩnh vực xuất nhập khẩu.", "of trading_enterprises"),
        ("7 tháng, Đà Nẵng có 8 dự án trong nước ngoài khu công nghiệp, Khu Công nghệ cao với tổng vốn «52 tỷ đồng».",
         "item outside-industrial-zones"),
    ],
)  # fmt: skip
def test_buyers_traders_and_zones(text: str, expected: str) -> None:
    check(text, expected)


def test_several_that_lead_hold_no_rank() -> None:
    text = "Năm 2022, cả nước xuất siêu 4 tỷ USD. Trong đó, 10 tỉnh «dẫn đầu» cả nước về xuất khẩu gồm Hà Nội và Huế."
    with pytest.raises(AssertionError, match="no mention"):
        check(text, "is rank")
