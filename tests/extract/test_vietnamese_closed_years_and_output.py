"""Vietnamese reports at the close of a year: which year it is, what is compared, and what output is of."""

import pytest

from tests.extract.test_vietnamese import check


# --- A year that is closed before any time is named is the one that is over.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2024-12-31",
            "Khép lại năm, toàn tỉnh Quảng Ninh đón «19 triệu» lượt khách. Bão làm chìm 27 tàu du lịch hồi tháng "
            "9.",
            "of tourist_arrivals at 2024",
        ),
        (
            "2022-12-30",
            "Kết thúc năm, Bắc Ninh xuất khẩu «45 tỷ USD», tăng 1%. Hồi tháng 5, tỉnh vừa khống chế dịch.",
            "of exports at 2022",
        ),
        ("2018-12-28", "Trọn năm, thu ngân sách của Phú Yên được «5.100 tỷ đồng».", "of budget_revenue at 2018"),
        (
            "2023-12-29",
            "Khép lại một năm nhiều khó khăn, IIP của Thái Nguyên tăng «5,2%». Từng có lúc, hồi tháng 3, chỉ số "
            "này âm.",
            "of industrial_production_index at 2023",
        ),
        ("2014-12-31", "Chốt năm, Bình Thuận đón «3,8 triệu» lượt khách.", "of tourist_arrivals at 2014"),
        (
            "2024-11-08",
            "Hồi tháng 9, Quảng Ninh xuất khẩu «310 triệu USD»; tháng 10 đạt 290 triệu USD.",
            "of exports at 2024-09",
        ),
        (
            "2024-07-08",
            "Kết thúc năm học, Nghệ An có 90.000 học sinh. 6 tháng đầu năm, tỉnh xuất khẩu «1,4 tỷ USD».",
            "of exports at 2024-S1",
        ),
        (
            "2019-01-05",
            "Kết thúc năm 2018, Phú Yên thu ngân sách «5.100 tỷ đồng», xuất khẩu 130 triệu USD.",
            "of budget_revenue at 2018",
        ),
        (
            "2019-01-05",
            "Khép lại năm 2018, Phú Yên thu ngân sách 5.100 tỷ đồng, xuất khẩu «130 triệu USD».",
            "of exports at 2018",
        ),
        ("2019-12-31", "Tròn một năm, Phú Yên đón «1,8 triệu» lượt khách.", "of tourist_arrivals at 2019"),
        (
            "2019-12-31",
            "Trọn năm, xuất khẩu của Phú Yên đạt «130 triệu USD»; hồi tháng 6, con số mới là 60 triệu USD.",
            "of exports at 2019",
        ),
    ],
)  # fmt: skip
def test_closed_year(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Only what is compared with something is a base.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2020-12-20",
            "Để so sánh, năm 2019 xuất khẩu của Bình Định là «930 triệu USD», tăng 8%.",
            "of exports is level at 2019 as actual",
        ),
        (
            "2022-12-20",
            "Năm 2022, xuất khẩu của Hậu Giang đạt 700 triệu USD. Để dễ hình dung, năm 2021 chỉ có «610 triệu "
            "USD».",
            "of exports at 2021 as actual",
        ),
        (
            "2015-12-20",
            "Giai đoạn 2011-2015, GRDP Bắc Kạn tăng bình quân 6,2%/năm; riêng năm 2015, GRDP tăng «6,8%».",
            "of grdp is change_yoy at 2015",
        ),
        (
            "2022-12-20",
            "Để so với năm 2021, xuất khẩu của Hậu Giang năm 2022 tăng «6,5%».",
            "of exports is change_yoy at 2022",
        ),
        (
            "2021-12-20",
            "Để tiện so sánh, năm 2019 xuất khẩu của Lạng Sơn là «4,1 tỷ USD».",
            "of exports at 2019 as actual",
        ),
        (
            "2021-12-20",
            "Nếu so sánh với năm 2019, xuất khẩu của Lạng Sơn năm 2021 tăng «12%».",
            "of exports at 2021 is change_base",
        ),
    ],
)  # fmt: skip
def test_compared(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Output without goods is that of the goods whose output was told last.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2022-12-20",
            "Sơn La xuất khẩu nông sản 169,5 triệu USD năm 2022. Vườn cây rộng 84.160 ha, sản lượng các "
            "loại quả 453.600 tấn; nhãn «98.700 tấn», xoài 71.400 tấn.",
            "of product_output item longan",
        ),
        (
            "2024-09-06",
            "Tám tháng năm 2024, Đắk Lắk xuất khẩu 1,37 tỷ USD. Sản lượng sầu riêng năm 2024 dự kiến trên 300.000 "
            "tấn.\nNăm 2023, sản lượng là «281.000 tấn».",
            "of product_output item durian at 2023",
        ),
        (
            "2021-09-06",
            "Vải thiều Bắc Giang năm nay đạt sản lượng 215.000 tấn. Năm ngoái sản lượng chỉ «164.000 tấn».",
            "of product_output item lychee at 2020",
        ),
        (
            "2016-09-06",
            "Nửa đầu năm 2016, sản lượng lúa của Long An đạt 1,9 triệu tấn; xuất khẩu gạo được «310.000 tấn».",
            "of export_volume item rice",
        ),
        (
            "2019-12-20",
            "Năm 2019, Bến Tre xuất khẩu 140.000 tấn hàng. Tôm «18.000 tấn», cá tra 40.000 tấn.",
            "of export_volume item shrimp",
        ),
        (
            "2019-12-20",
            "Năm 2019, Bến Tre có sản lượng tôm 78.000 tấn. Xuất khẩu tôm «18.000 tấn».",
            "of export_volume item shrimp",
        ),
        (
            "2018-11-20",
            "Sản lượng chè Thái Nguyên năm 2017 đạt 226.000 tấn.\nNông dân chuyển sang VietGAP.\nNăm 2018, sản "
            "lượng ước «231.000 tấn».",
            "of product_output item tea at 2018",
        ),
        (
            "2014-11-20",
            "Năm 2013, sản lượng cá tra của An Giang là 265.000 tấn.\nSang năm 2014, sản lượng giảm còn «240.000 "
            "tấn».",
            "of product_output item pangasius at 2014",
        ),
        (
            "2018-11-20",
            "Sản lượng chè Thái Nguyên năm 2017 đạt 226.000 tấn.\nNăm 2018, sản lượng xi măng ước «2,3 triệu "
            "tấn».",
            "of product_output item cement-clinker",
        ),
    ],
)  # fmt: skip
def test_output_of(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
