"""How Vietnamese newspapers put figures: more of what stands around the one in « » and does not belong to it."""

import pytest

from tests.extract.test_vietnamese import check


# --- A whole that a share is of, a base in a bracket and a word for indicators change nothing of the figures around.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đồng Nai xuất khẩu 22 tỷ USD, chiếm 8% trong tổng kim ngạch 266 tỷ USD của cả nước.\n"
         "Nhiều mặt hàng xuất khẩu tăng, như: cao su đạt «811 triệu USD».", "of exports in dong-nai-pre-2025"),
        ("Bình Phước thu hút 2 tỷ USD vốn FDI.\nNhiều chỉ tiêu kinh tế tăng cao, đặc biệt kim ngạch xuất khẩu tăng "
         "gần «19%».", "of exports is change_yoy as actual"),
        ("Quý I/2023, Bình Phước có nhiều dự án FDI. Trong đó, 8 dự án cấp mới với tổng vốn 90 triệu USD, gấp nhiều "
         "lần so với cùng kỳ năm 2022 («35 triệu USD»).", "of fdi_capital_new at 2022-Q1"),
        ("Tính từ đầu năm đến ngày 15-8, Bình Phước có «11» dự án FDI được cấp Giấy chứng nhận đầu tư mới.",
         "of fdi_projects_new at 2023-01-01/P7M15D"),
        ("Thanh Hóa có «135» doanh nghiệp tham gia thị trường xuất khẩu.", "of trading_enterprises"),
        ("Xuất khẩu của Thanh Hóa tăng, như: dăm gỗ tăng 19%, benzen tăng «34%».", "of exports item chemicals"),
    ],
)  # fmt: skip
def test_what_stands_aside(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý II.2023, xuất khẩu của Bình Dương đạt «5 tỷ USD».", "at 2023-Q2"),
        ("Giá trị tăng thêm khu vực dịch vụ của Kiên Giang đạt «12 tỷ đồng».", "of grdp item services"),
        ("Xuất khẩu tăng «45%» là do các mặt hàng đều tăng về lượng so với cùng kỳ.", "of exports is change_yoy"),
        ("Xuất khẩu của Bình Dương đạt 5 tỷ USD; đóng góp cho ngân sách «10 tỷ đồng».", "of budget_revenue"),
    ],
)
def test_more_words(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Long An lập mới 590 doanh nghiệp, vốn 8.000 tỷ đồng (giảm 15% so với cùng kỳ về số doanh nghiệp, giảm «24%» "
         "về vốn đăng ký) trong 6 tháng năm 2023.", "of enterprise_capital_new at 2023-S1"),
        ("7 tháng, dịch vụ của Long An giảm 6%, mức thấp nhất của cùng kỳ các năm giai đoạn 2016-2020, kim ngạch xuất "
         "khẩu đạt «2,8 tỷ USD».", "of exports at 2023-01-01/P7M"),
        ("Năm 2022, Cà Mau «dẫn đầu» cả nước về kim ngạch xuất khẩu thủy sản.", "of exports is rank item seafood"),
        ("Năm 2022, Cà Mau chiếm 28% tổng kim ngạch xuất khẩu tôm của cả nước («4,3 tỷ USD»).", "in viet-nam"),
        ("Bình Định xuất khẩu dăm gỗ đạt 30 triệu USD (tăng gần «11%»); khối lượng gỗ đạt 54 tấn.",
         "of exports item wood-chips"),
        ("6 tháng, vốn đầu tư xã hội thực hiện của Long An đạt «18.000 tỷ đồng».", "of social_investment"),
        ("6 tháng, Long An tăng trưởng 6%, cao hơn cùng kỳ (6 tháng đầu năm 2022 tăng trưởng đạt «4,3%»).",
         "of grdp at 2022-S1"),
        ("GRDP khu vực dịch vụ của Long An tăng 10%, đóng góp cho tăng trưởng chung «3,7 điểm phần trăm».",
         "of grdp is contribution"),
    ],
)  # fmt: skip
def test_what_belongs_elsewhere(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cơ cấu GDP 6 tháng đầu năm 2023 của Đà Nẵng: dịch vụ «59%», công nghiệp 41%.", "of grdp is share"),
        ("6 tháng, Hưng Yên có 243 dự án mới. Hiện toàn tỉnh có «3.900» dự án còn hiệu lực.",
         "of investment_projects at none"),
        ("6 tháng, vốn FDI vào Vĩnh Phúc đạt 201 triệu USD, vượt kế hoạch cả năm («150 triệu USD»).",
         "at 2023 as target"),
        ("4 tháng đầu năm, Đà Nẵng đón 3 triệu lượt khách. Trong tháng, doanh thu du lịch đạt «2.828 tỷ đồng».",
         "at 2023-04"),
        ("Trong tháng 3, doanh thu du lịch của Đà Nẵng đạt «2.828 tỷ đồng».", "at 2023-03"),
        ("Từ đầu năm nay đến nay, Hưng Yên xuất khẩu «2 tỷ USD». Đến đầu tháng 8, tỉnh có 395 dự án.",
         "at 2023-01-01/P8M"),
    ],
)  # fmt: skip
def test_structures_plans_and_months(text: str, expected: str) -> None:
    check(text, expected)


def test_nobody_tells_in_its_first_days_what_came_in_a_month() -> None:
    text = "Từ đầu năm đến nay, Hưng Yên xuất khẩu «2 tỷ USD». Đến đầu tháng 9, tỉnh có 395 dự án."
    check(text, "at 2023-01-01/P8M8D", "2023-09-08")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Đà Nẵng tăng 11%, xếp thứ 4 cả nước (Bắc Giang: «13,82%»; Hòa Bình 12,76%).", "in bac-giang"),
        ("Tháng 7, Khánh Hòa đón 15 nghìn lượt khách. Từ đầu năm 2023 đến nay, tỉnh đón «199.000» lượt khách.",
         "at 2023-01-01/P7M"),
        ("Đến nay, Khu kinh tế mở Chu Lai có «91» dự án đã cấp phép còn hiệu lực.", "of investment_projects at none"),
    ],
)  # fmt: skip
def test_brackets_and_what_came_so_far(text: str, expected: str) -> None:
    check(text, expected)


def test_months_of_a_plan_date_nothing_behind_it() -> None:
    text = "7 tháng, Đồng Nai xuất khẩu 9 tỷ USD, vượt 1,3% mục tiêu quý III.\nGạo xuất khẩu đạt «2 tỷ USD»."
    check(text, "of exports item rice at 2023-01-01/P7M")
