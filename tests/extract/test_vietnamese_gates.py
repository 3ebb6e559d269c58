"""Gates, days and aims in Vietnamese reports: what passed on a day, what waits, what others are held against."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-05",
         "Lượng hạt tiêu Đắk Nông xuất khẩu 9 tháng giảm «5%» nhưng tiền tăng 20%.",
         "of export_volume is change_yoy value -5"),
        ("2024-10-05",
         "Lượng hạt tiêu Đắk Nông xuất khẩu 9 tháng giảm 5% nhưng tiền tăng «20%».",
         "of exports is change_yoy value 20"),
        ("2024-10-05",
         "Lượng gạo xuất khẩu của Long An 9 tháng giảm «5%» so với cùng kỳ.",
         "of export_volume is change_yoy value -5"),
        ("2024-10-05",
         "9 tháng, An Giang xuất 300.000 tấn gạo; lượng tăng 3%, tiền thu về giảm «4%».",
         "of exports is change_yoy value -4"),
        ("2024-10-05",
         "9 tháng, An Giang xuất 300.000 tấn gạo, thu 150 triệu USD; lượng tăng «3%» mà tiền tăng tới 9%.",
         "of export_volume value 3"),
        ("2024-10-05",
         "9 tháng, An Giang xuất 300.000 tấn gạo, thu 150 triệu USD; lượng tăng 3% mà tiền tăng tới «9%».",
         "of exports value 9"),
        ("2024-10-05",
         "9 tháng, xuất khẩu của An Giang giảm 3% về lượng nhưng tăng «6%» về tiền.",
         "of exports value 6"),
        ("2022-09-05",
         "Lũy kế đến 31/8/2022, Hà Nam có 319 dự án FDI còn hiệu lực, tổng vốn đăng ký quy đổi gần «5,9 tỷ"
         " USD».",
         "of fdi_capital is level value 5.9e9"),
        ("2022-09-05",
         "Đến nay, Hà Nam có 1.100 dự án đầu tư, trong đó 319 dự án FDI với tổng vốn quy đổi «5,9 tỷ USD».",
         "of fdi_capital is level value 5.9e9"),
        ("2022-09-05",
         "Đến nay, Hà Nam có 1.100 dự án đầu tư còn hiệu lực, tổng vốn đăng ký quy đổi «9,9 tỷ USD».",
         "of investment_capital is level value 9.9e9"),
        ("2022-09-05",
         "8 tháng, Hà Nam thu hút 12 dự án FDI và 20 dự án trong nước, tổng vốn quy đổi đạt «900 triệu "
         "USD».",
         "of investment_attracted is level value 9e8"),
        ("2022-09-05",
         "8 tháng, Hà Nam cấp mới 12 dự án FDI, vốn quy đổi «90 triệu USD».",
         "of fdi_capital_new is level value 9e7"),
        ("2022-09-05",
         "8 tháng, tổng vốn thu hút quy đổi của Hà Nam đạt «900 triệu USD».",
         "of investment_attracted is level value 9e8"),
        ("2024-10-05",
         "9 tháng, An Giang xuất 300.000 tấn gạo; lượng tăng 3%, giá trị giảm «4%».",
         "of exports is change_yoy value -4"),
        ("2024-10-05",
         "9 tháng, An Giang xuất 300.000 tấn gạo; lượng tăng «3%», giá trị giảm 4%.",
         "of export_volume is change_yoy value 3"),
        ("2024-10-05",
         "9 tháng, hồ tiêu Gia Lai xuất khẩu 30 triệu USD; lượng giảm «3%», giá trị tăng 24%.",
         "of export_volume is change_yoy value -3"),
        ("2024-10-05",
         "9 tháng, hồ tiêu Gia Lai xuất khẩu 30 triệu USD; lượng giảm 3%, giá trị tăng «24%».",
         "of exports is change_yoy value 24"),
        ("2024-10-05",
         "Tổng tiền lương của 5.000 lao động Long An tăng 3%. Kim ngạch xuất khẩu 9 tháng đạt 5 tỷ USD, "
         "tăng «4%».",
         "of exports is change_yoy value 4"),
        ("2024-10-05",
         "9 tháng, Bến Tre đón 2 triệu lượt khách; lượng tăng «3%», doanh thu du lịch giảm 4%.",
         "of tourist_arrivals is change_yoy value 3"),
        ("2022-09-05",
         "8 tháng, Hà Nam thu hút 20 dự án trong nước, 12 dự án FDI, tổng vốn quy đổi đạt «900 triệu USD».",
         "of investment_attracted is level value 9e8"),
    ],
)  # fmt: skip
def test_goods_by_volume_and_value_and_capital_converted(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-11-05",
         "Xuất khẩu thủy sản lập đỉnh\nHà Nội (TTXVN) 10 tháng năm nay cả nước xuất khẩu 8,3 tỷ USD thủy "
         "sản.\nTôm: «3,2 tỷ USD», tăng 5%.",
         "in viet-nam value 3.2e9"),
        ("2024-11-05",
         "Long An (TTXVN) 10 tháng, tỉnh xuất khẩu «4,2 tỷ USD», tăng 5% so với cùng kỳ.",
         "in long-an value 4.2e9"),
    ],
)  # fmt: skip
def test_datelines_without_a_dash(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 870 triệu USD, chưa tới đích «950 triệu USD», tăng 4%.",
         "as target at 2012 value 95e7"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 870 triệu USD, chưa tới đích 950 triệu USD, tăng «4%».",
         "as actual at 2012 is change_yoy value 4"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 970 triệu USD, vượt đích «950 triệu USD».",
         "as target at 2012 value 95e7"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 870 triệu USD, tương đương năm 2011, chưa đạt mục tiêu «950 triệu "
         "USD».",
         "as target at 2012 value 95e7"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 870 triệu USD, tương đương năm 2011, thu ngân sách «3.200 tỷ "
         "đồng».",
         "as actual at 2012 value 32e11"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 870 triệu USD, gần bằng năm 2011, thu ngân sách «3.200 tỷ đồng».",
         "as actual at 2012 value 32e11"),
        ("2013-01-11",
         "Năm 2012 Kiên Giang xuất khẩu 4.200 tỷ đồng, tương đương 200 triệu USD, năm 2011 chỉ «180 triệu "
         "USD».",
         "at 2011 value 18e7"),
        ("2020-09-11",
         "Xuất khẩu của Kiên Giang 8 tháng đạt 350 triệu USD, so với kế hoạch «600 triệu USD» cả năm.",
         "as target at 2020 value 6e8"),
        ("2020-09-11",
         "Xuất khẩu của Kiên Giang năm 2020 dự kiến đạt 550 triệu USD, thấp hơn kế hoạch đầu năm là «600 "
         "triệu USD».",
         "as target at 2020 value 6e8"),
        ("2020-09-11",
         "Xuất khẩu của Kiên Giang năm 2020 dự kiến đạt 550 triệu USD, so với kế hoạch đầu năm «600 triệu "
         "USD».",
         "as target at 2020 value 6e8"),
        ("2020-09-11",
         "Xuất khẩu của Kiên Giang 8 tháng đạt 350 triệu USD, tăng «4%» so với kế hoạch đầu năm.",
         "as actual value 4"),
        ("2020-09-11",
         "Xuất khẩu của Kiên Giang 8 tháng đạt 350 triệu USD, bằng 64% so với kế hoạch, tăng «4%».",
         "as actual at 2020-01-01/P8M is change_yoy value 4"),
        ("2020-09-11",
         "GRDP Kiên Giang 6 tháng tăng 5,1%, so với kế hoạch «7%» của cả năm.",
         "as target is change_yoy value 7"),
        ("2024-09-11",
         "Thu ngân sách 8 tháng của Kiên Giang 9.100 tỷ đồng so dự toán «11.000 tỷ đồng».",
         "as target at 2024 value 11e12"),
        ("2024-09-11",
         "Thu ngân sách 8 tháng của Kiên Giang 9.100 tỷ đồng, vượt dự toán cả năm («8.000 tỷ đồng»).",
         "as target at 2024 value 8e12"),
    ],
)  # fmt: skip
def test_aims_held_against(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Ngày 30/4, Hạ Long đón «52.000» lượt khách.",
         "of tourist_arrivals at 2024-04-30 value 52000"),
        ("2024-05-03",
         "Riêng ngày 1/5, thành phố Hạ Long đón «61.000» lượt khách.",
         "of tourist_arrivals at 2024-05-01 value 61000"),
        ("2024-05-03",
         "Ngày 2/5, Sở Du lịch Quảng Ninh cho biết tỉnh đón «52.000» lượt khách.",
         "at none value 52000"),
        ("2024-05-03",
         "Ngày 2/5, theo báo cáo của Sở Du lịch Quảng Ninh, 4 tháng tỉnh đón «5 triệu» lượt khách.",
         "at 2024-01-01/P4M value 5e6"),
        ("2024-05-03",
         "4 tháng, xuất khẩu qua Móng Cái đạt 1 tỷ USD. Trong ngày 2/5, có «312» xe hàng xuất khẩu qua cửa"
         " khẩu, trong đó 90 xe trái cây.",
         "of border_crossings at 2024-05-02 value 312"),
        ("2024-05-03",
         "4 tháng, xuất khẩu qua Móng Cái đạt 1 tỷ USD. Trong ngày 2/5, có 312 xe hàng xuất khẩu qua cửa "
         "khẩu; riêng cầu Bắc Luân II «290» xe.",
         "of border_crossings at 2024-05-02 value 290"),
        ("2024-05-03",
         "4 tháng, xuất khẩu qua Móng Cái đạt 1 tỷ USD. Trong ngày 2/5, có 312 xe hàng xuất khẩu qua cửa "
         "khẩu. Khách qua cửa khẩu 4 tháng là 800.000 lượt, nhập khẩu «400 triệu USD».",
         "of imports at 2024-01-01/P4M value 4e8"),
        ("2024-05-03",
         "Tính đến ngày 2/5, Lào Cai có «1.312» xe qua cửa khẩu Kim Thành từ đầu năm.",
         "of border_crossings value 1312"),
    ],
)  # fmt: skip
def test_what_passed_on_a_day(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-05",
         "Lạng Sơn: «312» xe thông quan ngày 4/1; lượng tồn là 1.200 xe.",
         "of border_crossings value 312"),
        ("2022-01-05",
         "Tháng 12, lượng xe ùn ứ giảm, «9.312» xe qua cửa khẩu Tân Thanh, Lạng Sơn.",
         "of border_crossings value 9312"),
        ("2022-01-05",
         "Trong ngày 4/1, «312» xe qua cửa khẩu Chi Ma, Lạng Sơn, còn tồn 900 xe.",
         "of border_crossings value 312"),
    ],
)  # fmt: skip
def test_vehicles_that_passed(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Tại cửa khẩu Tân Thanh (Lạng Sơn), hiện còn tồn 1.200 xe chở nông sản.", "1.200"),
        ("Tại cửa khẩu Tân Thanh (Lạng Sơn), hiện còn 1.200 xe chờ xuất khẩu.", "1.200"),
        ("Lạng Sơn hiện tồn 1.200 xe, giảm 300 xe so với hôm qua.", "1.200"),
        ("Lạng Sơn: 312 xe thông quan; lượng tồn là 1.200 xe.", "1.200"),
        ("Ngày 4/1, 312 xe qua cửa khẩu Chi Ma, Lạng Sơn. Tồn đến tối cùng ngày là 1.200 xe.", "1.200"),
        ("Số xe ùn ứ tại cửa khẩu Lạng Sơn là 1.200 xe.", "1.200"),
    ],
)
def test_vehicles_that_wait(text: str, exact: str) -> None:
    assert mention(reading(text, "vi", "2022-01-05"), exact).role == "unclassified"


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Ban Quản lý cửa khẩu Móng Cái cho hay ngày 2/5, có «312» xe hàng qua cửa khẩu.",
         "of border_crossings at 2024-05-02 value 312"),
        ("2024-05-03",
         "Theo số liệu công bố ngày 2/5, có «312» xe hàng qua cửa khẩu Móng Cái.",
         "at none value 312"),
    ],
)  # fmt: skip
def test_days_behind_who_says_so(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
