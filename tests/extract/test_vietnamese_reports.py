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
