"""Vietnamese reports as many newspapers print them: leaps, names, structures, named days and visits."""

import pytest

from tests.extract.test_vietnamese import check


# --- A verb that leaps up to an amount reaches it.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2023-10-11",
            "Chín tháng năm 2023, xuất khẩu gỗ Bình Định giảm; bù lại, thủy sản nhích lên «142 triệu USD» "
            "(+4,5%).",
            "of exports is level item seafood in binh-dinh",
        ),
        (
            "2019-10-11",
            "Thu ngân sách Kiên Giang năm 2018 vọt lên «10.200 tỷ đồng».",
            "of budget_revenue is level at 2018",
        ),
        (
            "2021-10-11",
            "GRDP bình quân đầu người của Lào Cai năm 2020 nhỉnh lên «76 triệu đồng».",
            "of grdp_per_capita is level",
        ),
        (
            "2024-10-11",
            "Kim ngạch xuất khẩu tháng 9/2024 của Nam Định bật lên «285 triệu USD».",
            "of exports is level at 2024-09",
        ),
        (
            "2018-10-11",
            "Xuất khẩu của Trà Vinh năm 2017 tăng «42 triệu USD» so với năm 2016.",
            "of exports is change_yoy",
        ),
        (
            "2018-10-11",
            "Thu ngân sách của Trà Vinh năm 2017 nhích thêm «120 tỷ đồng» so với năm 2016.",
            "of budget_revenue is change_yoy",
        ),
    ],
)  # fmt: skip
def test_leaps(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A label is no longan, a person no plum.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2026-01-20",
            "Năm 2025 xuất khẩu của Gia Lai đạt 3,4 tỷ USD. Hàng hóa mang nhãn “Gia Lai” có mặt ở «138» thị "
            "trường.",
            "of export_markets item _T",
        ),
        (
            "2026-01-20",
            "Năm 2025 xuất khẩu của Gia Lai đạt 3,4 tỷ USD, theo bà Trần Thị Mận, vượt mục tiêu «2,9 tỷ USD».",
            "of exports item _T as target",
        ),
        (
            "2025-06-12",
            "5 tháng đầu năm 2025, Sơn La xuất khẩu xoài «4.600 tấn», trị giá 2,4 triệu USD.",
            "of export_volume item fruit-vegetables",
        ),
        (
            "2022-06-12",
            "Năm 2021, thành phố Đồng Xoài (Bình Phước) thu ngân sách «900 tỷ đồng».",
            "of budget_revenue item _T",
        ),
        ("2022-06-12", "Năm 2021, Long An xuất khẩu sang Chi-lê đạt «45,2 triệu USD».", "of exports with CL"),
    ],
)  # fmt: skip
def test_labels_and_names(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Parts behind words for a structure are shares of the whole, unless they turned.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2015-12-25",
            "Năm 2015, cơ cấu kinh tế của Lào Cai gồm nông nghiệp «15,6%», công nghiệp 43,3%, dịch vụ 41,1%.",
            "of grdp is share item agriculture in lao-cai-pre-2025 at 2015",
        ),
        (
            "2023-12-25",
            "GRDP Bắc Giang năm 2023 tăng 13,45%; cơ cấu kinh tế chuyển dịch: công nghiệp - xây dựng «62,9%», "
            "dịch vụ 21,8%, nông nghiệp 13,1%.",
            "of grdp is share item industry-construction",
        ),
        (
            "2015-12-25",
            "Năm 2015, GRDP của Lào Cai tăng 14,1%, gồm nông nghiệp tăng «5,6%», công nghiệp tăng 23,3%.",
            "of grdp is change_yoy item agriculture",
        ),
        (
            "2015-12-25",
            "Cơ cấu kinh tế Lào Cai chuyển dịch tích cực. Năm 2015, nông nghiệp tăng «5,6%», dịch vụ tăng 11,1%.",
            "of grdp is change_yoy item agriculture",
        ),
        (
            "2015-12-25",
            "Năm 2015, GDP của Lào Cai tăng 14,1%, trong đó nông nghiệp «5,6%», công nghiệp 23,3%.",
            "of grdp is change_yoy item agriculture",
        ),
        (
            "2011-12-20",
            "Năm 2011, GDP của Quảng Trị tăng 9,6%, trong cơ cấu nông nghiệp «28,1%», công nghiệp 37,5%.",
            "of grdp is share item agriculture",
        ),
        (
            "2018-12-20",
            "Năm 2018, Bến Tre có cơ cấu kinh tế: khu vực I «36,2%», khu vực II 19,5%, khu vực III 44,3%.",
            "of grdp is share item agriculture",
        ),
        (
            "2018-12-20",
            "Bến Tre tiếp tục chuyển dịch cơ cấu kinh tế, năm 2018 công nghiệp tăng «11,5%».",
            "is change_yoy item industry",
        ),
    ],
)  # fmt: skip
def test_structure(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Days that have a name are of no time told before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2019-02-12",
            "Trong 9 ngày nghỉ Tết, Kiên Giang đón «335.000» lượt khách, tăng 26%. Tháng 1/2019, tỉnh đón 762.000 "
            "lượt khách.",
            "of tourist_arrivals in kien-giang at none",
        ),
        (
            "2024-02-18",
            "Dịp Tết Giáp Thìn, Lào Cai đón «310.000» lượt khách, doanh thu 850 tỷ đồng. Năm 2024 tỉnh đặt mục "
            "tiêu 8,5 triệu lượt khách.",
            "of tourist_arrivals at none",
        ),
        (
            "2018-05-03",
            "Quảng Ninh thu hút «1,1 triệu» lượt khách trong tuần du lịch Hạ Long. Quý I/2018, tỉnh đón 4,9 triệu "
            "lượt khách.",
            "of tourist_arrivals at none",
        ),
        (
            "2026-02-24",
            "Bảy ngày Tết Bính Ngọ, Đà Nẵng phục vụ «640.000» lượt khách lưu trú, doanh thu 2.900 tỷ đồng. Tháng "
            "1/2026, thành phố đón 1,4 triệu lượt.",
            "of tourist_arrivals at none",
        ),
        (
            "2019-02-12",
            "Sau kỳ nghỉ Tết, du lịch Kiên Giang khởi sắc. Tháng 1/2019, tỉnh đón «762.000» lượt khách.",
            "of tourist_arrivals at 2019-01",
        ),
        (
            "2023-05-04",
            "Nhờ kỳ nghỉ lễ, tháng 4/2023 Khánh Hòa đón «480.000» lượt khách.",
            "of tourist_arrivals at 2023-04",
        ),
        (
            "2024-02-18",
            "Dịp Tết Giáp Thìn, Lào Cai đón 310.000 lượt khách. Doanh thu du lịch đạt «850 tỷ đồng». Năm 2024 "
            "tỉnh đặt mục tiêu 8,5 triệu lượt khách.",
            "of tourism_revenue at none",
        ),
        (
            "2022-09-05",
            "Những ngày lễ Quốc khánh, Thanh Hóa đón «420.000» lượt khách. Lũy kế 8 tháng năm 2022, tỉnh đón 9,8 "
            "triệu lượt khách.",
            "of tourist_arrivals at none",
        ),
        (
            "2022-09-05",
            "Những ngày lễ Quốc khánh, Thanh Hóa đón 420.000 lượt khách. Lũy kế 8 tháng năm 2022, tỉnh đón «9,8 "
            "triệu» lượt khách.",
            "of tourist_arrivals at 2022-01-01/P8M",
        ),
    ],
)  # fmt: skip
def test_named_days(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Visits that a place or its tourism received are those of tourists; its plan is an aim.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2019-02-12",
            "Năm 2019 ngành du lịch Kiên Giang đặt kế hoạch đón «8,2 triệu» lượt, doanh thu 15.000 tỷ đồng.",
            "of tourist_arrivals as target at 2019",
        ),
        (
            "2019-02-12",
            "Năm 2019 ngành du lịch Kiên Giang đặt kế hoạch đón 8,2 triệu lượt, doanh thu «15.000 tỷ đồng».",
            "of tourism_revenue as target at 2019",
        ),
        (
            "2016-01-12",
            "Kế hoạch của Thanh Hóa năm 2016 là thu hút «6,2 triệu» lượt khách.",
            "of tourist_arrivals as target at 2016",
        ),
        (
            "2023-01-12",
            "Du lịch Hà Giang năm 2023 dự tính đón «2,5 triệu» lượt.",
            "of tourist_arrivals as forecast at 2023",
        ),
        (
            "2018-01-12",
            "Năm 2017, du lịch Cần Thơ đón «7,5 triệu» lượt, đạt kế hoạch.",
            "of tourist_arrivals as actual at 2017",
        ),
        ("2018-01-12", "Vận tải hành khách của Cần Thơ năm 2017 đạt «41 triệu» lượt.", "of transport_passengers"),
        (
            "2015-08-20",
            "Bảy tháng năm 2015, du lịch Ninh Thuận phục vụ «1,1 triệu» lượt, trong đó 60.000 lượt khách quốc tế.",
            "of tourist_arrivals as actual at 2015-01-01/P7M",
        ),
        (
            "2025-12-20",
            "Năm 2025, Lai Châu đón «1,6 triệu» lượt, tổng thu 1.300 tỷ đồng.",
            "of tourist_arrivals at 2025",
        ),
        (
            "2020-01-20",
            "Sân bay Cát Bi (Hải Phòng) năm 2019 phục vụ «2,6 triệu» lượt hành khách.",
            "of transport_passengers",
        ),
        ("2020-01-20", "Kế hoạch của Phú Thọ năm 2020 là xuất khẩu «2,2 tỷ USD».", "of exports as target at 2020"),
    ],
)  # fmt: skip
def test_visits(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
