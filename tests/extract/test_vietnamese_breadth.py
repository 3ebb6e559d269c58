"""Vietnamese sentences as many newspapers print them: what they count, of when, and of what a multiple is."""

import pytest

from tests.extract.test_vietnamese import check


# --- A year behind a bare count is no noun that it counts.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số thị trường xuất khẩu của Hà Nam tăng từ «50» năm 2020 lên 64 năm 2022.", "of export_markets at 2020"),
        ("Số thị trường xuất khẩu của Hà Nam tăng từ 50 năm 2020 lên «64» năm 2022.", "of export_markets at 2022"),
        ("Từ 1.200 năm 2010, số doanh nghiệp của Hà Nam đã tăng lên «3.400» năm 2022.", "of enterprises at 2022"),
        ("Số doanh nghiệp thành lập mới của Hà Nam là 850 quý I, «790» quý II.", "of enterprises_new at 2023-Q2"),
        ("Dự án FDI ở Hà Nam có thời hạn 50 năm. Năm 2022, tỉnh cấp mới «20» dự án FDI.", "of fdi_projects_new"),
    ],
)  # fmt: skip
def test_year_behind_a_count(text: str, expected: str) -> None:
    check(text, expected)


# --- A clause that opens with the time before is held against the one told, whenever the article appears.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu ngân sách năm 2022 của Hà Nam là 4.500 tỷ đồng, trong khi năm trước thu «4.900 tỷ đồng».", "at 2021"),
        ("GRDP của Hà Nam năm 2022 giảm 9,3%, năm trước đó tăng «7,4%».", "is change_yoy at 2021"),
        ("Nửa đầu năm 2023, Hà Nam xuất khẩu 1,4 tỷ USD, còn cùng kỳ năm trước chỉ «1,1 tỷ USD».", "at 2022-S1"),
        ("Nửa đầu năm 2023, Hà Nam xuất khẩu 1,4 tỷ USD; cùng kỳ đạt «1,1 tỷ USD».", "at 2022-S1"),
        ("Tháng 6/2023, CPI Hà Nam tăng 0,1%; tháng trước tăng «0,4%».", "at 2023-05"),
        ("Nửa đầu năm 2023, Hà Nam xuất khẩu 1,4 tỷ USD; cùng kỳ, nhập khẩu đạt «1,1 tỷ USD».", "at 2023-S1"),
    ],
)  # fmt: skip
def test_time_before_the_one_told(text: str, expected: str) -> None:
    check(text, expected)


# --- A change behind an amount per head is that of the amount, one behind the population its own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu nhập bình quân ở Hà Nam năm 2022 đạt 9,2 triệu đồng/người/tháng, tăng «6,5%».", "of income_per_capita"),
        ("GRDP bình quân của Hà Nam năm 2022 là 67 triệu đồng/người, tăng «9%».", "of grdp_per_capita"),
        ("Dân số Hà Nam năm 2022 đạt 880 nghìn người, tăng «0,9%».", "of population is change_yoy"),
        ("Số lao động ở Hà Nam năm 2022 đạt 62 nghìn người, tăng «1.200» người.", "of workers is change_yoy"),
        ("Tổng số công nhân tại các khu công nghiệp Hà Nam hơn «120.000» người.", "of workers"),
        ("Số người làm việc trong các doanh nghiệp ở Hà Nam là «12.400».", "of workers"),
        ("Vận chuyển hành khách năm 2022 của Hà Nam tăng 14%, đạt «9 triệu» lượt khách.", "of transport_passengers"),
        ("Sân bay quốc tế Phú Bài phục vụ «1,6 triệu» lượt khách trong 6 tháng.", "of transport_passengers"),
        ("Vận tải hành khách tháng 6 của Hà Nam tăng 8%; tỉnh đón «300 nghìn» lượt khách.", "of tourist_arrivals"),
    ],
)  # fmt: skip
def test_people(text: str, expected: str) -> None:
    check(text, expected)


# --- The object of a verb is a rate: the percentage is how far it moved, points of it are none of a growth.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Hà Nam giảm tỷ lệ hộ nghèo «4,5 điểm phần trăm».", "is change_yoy value -4.5"),
        ("Năm 2022, Hà Nam giảm tỷ lệ hộ nghèo đa chiều «2,6%».", "is change_yoy value -2.6"),
        ("Mỗi năm Hà Nam phấn đấu giảm tỷ lệ hộ nghèo từ «2%» trở lên.", "is change_yoy value -2"),
        ("Năm 2022, Hà Nam giảm tỷ lệ hộ nghèo xuống dưới «10%».", "is level value 10"),
        ("Năm 2022, Hà Nam giảm tỷ lệ hộ nghèo còn «10%».", "is level value 10"),
    ],
)  # fmt: skip
def test_rate_that_is_moved(text: str, expected: str) -> None:
    check(text, expected)


# --- A multiple of what others have is none of the year before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, GRDP bình quân đầu người của Hà Nam cao gấp «1,2 lần» bình quân cả nước.", "role unclassified"),
        ("So với bình quân cả nước, GRDP đầu người của Hà Nam năm 2022 cao gấp «1,3 lần».", "role unclassified"),
        ("Xuất khẩu của Bắc Ninh năm 2022 lớn gấp «8 lần» Hà Nam.", "role unclassified"),
        ("Thu ngân sách 6 tháng của Hà Nam gấp «1,1 lần» dự toán năm.", "is plan_ratio"),
        ("Vốn FDI vào Hà Nam năm 2022 gấp «3 lần» năm 2021.", "is ratio_yoy"),
    ],
)  # fmt: skip
def test_multiple_of_what(text: str, expected: str) -> None:
    check(text, expected)


# --- What a change came from, and what it lifts, say nothing of what it is a change in.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Hà Nam 6 tháng tăng «6,6%» nhờ công nghiệp tăng 9,8%.", "item _T"),
        ("GRDP của Hà Nam 6 tháng tăng 6,6% nhờ công nghiệp tăng «9,8%».", "item industry"),
        ("Xuất khẩu của Hà Nam 6 tháng tăng «4%» dù tôm giảm giá.", "item _T"),
        ("Công nghiệp tăng 9%, dịch vụ tăng «7%» đã giúp GRDP Hà Nam 6 tháng tăng 8%.", "item services"),
        ("Công nghiệp tăng 9%, dịch vụ tăng 7% đã giúp GRDP Hà Nam 6 tháng tăng «8%».", "of grdp item _T"),
        ("Xuất khẩu của Hà Nam 6 tháng tăng «4%» ở nhóm dệt may.", "item textiles-garments"),
    ],
)  # fmt: skip
def test_reason_and_whole(text: str, expected: str) -> None:
    check(text, expected)


# --- The whole year is no part of it until a day that was told before; what came in all since long ago is there.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến hết tháng 6, Hà Nam thu ngân sách 8.900 tỷ đồng; cả năm dự kiến «12.000 tỷ đồng».", "at 2023"),
        ("Tính đến 15/6, Hà Nam đón 3 triệu lượt khách, dự kiến cả năm đón «4 triệu» lượt.", "at 2023"),
        ("Sau hơn 25 năm tái lập, Hà Nam đã thu hút gần «8 tỷ USD» vốn FDI.", "of fdi_capital at none"),
        ("Tính lũy kế, Nhật Bản đã đầu tư vào Hà Nam «185» dự án FDI.", "of fdi_projects at none"),
        ("Năm 2022, sau 25 năm tái lập, Hà Nam thu hút «700 triệu USD» vốn FDI.", "of fdi_capital_attracted at 2022"),
        ("Du lịch Hà Nam về đích sớm: «9 triệu» lượt khách năm 2022.", "as actual"),
        ("Trao đổi thương mại giữa Lạng Sơn và Lào 6 tháng đạt «2 tỷ USD».", "of trade_turnover with LA"),
    ],
)  # fmt: skip
def test_whole_year_and_all_that_came(text: str, expected: str) -> None:
    check(text, expected)


# --- Licences, changes of capital, firms that come back or leave, ranks and prices in other words.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hà Nam trao giấy chứng nhận đầu tư cho «12» dự án FDI.", "of fdi_projects_new"),
        ("«7» dự án FDI được Hà Nam trao chủ trương đầu tư.", "of fdi_projects_new"),
        ("Số dự án FDI đăng ký điều chỉnh vốn tại Hà Nam trong 6 tháng là «128».", "of fdi_projects_adjusted"),
        ("6 tháng, Hà Nam có «17» dự án FDI giải thể.", "of fdi_projects_withdrawn"),
        ("6 tháng, «210» doanh nghiệp ở Hà Nam khôi phục hoạt động.", "of enterprises_resumed"),
        ("6 tháng, «95» doanh nghiệp ở Hà Nam rời khỏi thị trường.", "of enterprises_closed"),
        ("Về PCI 2022, Hà Nam đứng «thứ 5»/63.", "of pci is rank value 5"),
        ("Hà Nam giành «ngôi quán quân» PCI 2022.", "of pci is rank value 1"),
        ("Giá tôm xuất khẩu của Hà Nam 6 tháng giảm «11%».", "of export_price value -11"),
        ("Kim ngạch xuất khẩu tôm Hà Nam 6 tháng tăng «6%» dù giá tôm xuất khẩu giảm 3%.", "of exports value 6"),
    ],
)  # fmt: skip
def test_in_other_words(text: str, expected: str) -> None:
    check(text, expected)


# --- GRDP "on average" is that of a person, unless years or a growth are averaged; one month is no January.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP bình quân của Hà Nam năm 2022 ước 2.700 USD, tăng «9%».", "of grdp_per_capita is change_yoy"),
        ("GRDP bình quân năm 2022 của Hà Nam đạt «64 triệu đồng».", "of grdp_per_capita at 2022"),
        ("GRDP bình quân Trà Vinh năm 2022 đứng «thứ tư» vùng ĐBSCL.", "of grdp_per_capita is rank"),
        ("GRDP bình quân giai đoạn 2020-2022 của Hà Nam tăng «7,1%»/năm.", "of grdp is change_avg"),
        ("Tăng trưởng GRDP bình quân 3 năm của Hà Nam đạt «7,1%».", "of grdp"),
        ("Lương bình quân ở Hà Nam năm 2022 đạt «8,9 triệu đồng» một tháng.", "at 2022"),
        ("1 tháng đầu năm 2023, Hà Nam xuất khẩu «90 triệu USD».", "at 2023-01"),
        ("Hà Nam còn «520 ha» đất công nghiệp sẵn sàng cho thuê.", "of industrial_park_area"),
        ("Hà Nam cần giải ngân «3.000 tỷ đồng» vốn đầu tư công trong quý IV.", "as target"),
        ("Vốn FDI vào bất động sản của Hà Nam năm 2022 đứng «thứ hai» sau bán lẻ.", "item real-estate"),
    ],
)  # fmt: skip
def test_on_average(text: str, expected: str) -> None:
    check(text, expected)


# --- What goes on with a deficit is one, and what grew from year to year is all there is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng, Hà Nam nhập siêu 18 tỷ USD, chủ yếu với Trung Quốc («12 tỷ USD»).", "value -12e9 with CN"),
        ("6 tháng, Hà Nam nhập siêu 5 tỷ USD, trong đó từ Úc 3 tỷ USD, Brazil «1 tỷ USD».", "value -1e9 with BR"),
        ("6 tháng, Hà Nam nhập siêu 18 tỷ USD từ Trung Quốc, nhưng xuất siêu «5 tỷ USD» sang Mỹ.", "value 5e9"),
        ("Số dự án FDI ở Hà Nam từ 210 năm 2016 tăng lên «390» năm 2022.", "of fdi_projects at 2022"),
        ("Số dự án FDI cấp mới ở Hà Nam từ 60 năm 2021 giảm còn «48» năm 2022.", "of fdi_projects_new at 2022"),
    ],
)  # fmt: skip
def test_goes_on(text: str, expected: str) -> None:
    check(text, expected)


# --- An aim that was passed says nothing of what the next clause tells.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng, Hà Nam đón 3 triệu lượt khách, vượt kế hoạch cả năm; doanh thu đạt «800 tỷ đồng».", "as actual"),
        ("6 tháng, Hà Nam xuất khẩu 2 tỷ USD, vượt kế hoạch năm, nhập khẩu đạt «1 tỷ USD».", "as actual"),
        ("6 tháng, Hà Nam đón 3 triệu lượt khách, vượt chỉ tiêu đề ra, tổng thu du lịch «800 tỷ đồng».", "as actual"),
        ("6 tháng, Hà Nam thu hút 200 triệu USD vốn FDI, vượt kế hoạch cả năm («150 triệu USD»).", "as target"),
        ("6 tháng, Hà Nam thu hút 200 triệu USD vốn FDI, vượt kế hoạch «150 triệu USD».", "as target"),
        ("Năm 2024, Hà Nam phấn đấu vượt kế hoạch, xuất khẩu đạt «2 tỷ USD».", "as target"),
    ],
)  # fmt: skip
def test_aim_that_was_passed(text: str, expected: str) -> None:
    check(text, expected)
