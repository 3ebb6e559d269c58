"""Vietnamese reports: places before brackets, losses, kinds of visitors, middles of months, what customs collect."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check

LANG = "vi"


# --- A bracket with money behind an ordinal says what earned its holder the place.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Năm 2021, Nghệ An thu hút 900 triệu USD vốn FDI. Theo đối tác, Nhật Bản đứng «thứ nhất» (300 triệu "
         "USD), Thái Lan thứ hai (200 triệu USD), Trung Quốc thứ ba.",
         "2022-11-20", "is rank value 1 with JP"),
        ("Năm 2021, Nghệ An thu hút 900 triệu USD vốn FDI. Theo đối tác, Nhật Bản đứng thứ nhất (300 triệu "
         "USD), Thái Lan «thứ hai» (200 triệu USD), Trung Quốc thứ ba.",
         "2022-11-20", "is rank value 2 with TH"),
    ],
)  # fmt: skip
def test_places_before_brackets(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Losses, contracts that were signed, yields, and numbers of a slogan are no figures.
@pytest.mark.parametrize(
    ("text", "exact", "role"),
    [
        ("Năm 2022, thu ngân sách Nghệ An đạt 20.000 tỷ đồng. Bão lũ gây thiệt hại 900 tỷ đồng.",
         "900 tỷ đồng", "unclassified"),
        ("Doanh nghiệp An Giang ký hợp đồng xuất khẩu 39.000 tấn gạo trong tháng 4 nhưng mới giao 24.000 tấn.",
         "39.000 tấn", "unclassified"),
        ("An Giang thu hoạch 900.000 tấn lúa, bình quân 6,9 tấn mỗi ha.",
         "6,9 tấn", "unclassified"),
        ("An Giang thu hoạch 900.000 tấn lúa, năng suất bình quân 6,9 tấn/ha.",
         "6,9 tấn", "unclassified"),
        ("Kiên Giang có 40 doanh nghiệp thành lập mới trong tháng 8. Nhiều nhà máy làm theo phương án \"3 tại "
         "chỗ\".",
         "3", "name"),
        ("Doanh nghiệp Kiên Giang thực hiện 3 tại chỗ trong tháng 8.",
         "3", "name"),
    ],
)  # fmt: skip
def test_losses_and_slogans_no_figure(text: str, exact: str, role: str) -> None:
    assert mention(reading(text, LANG), exact).role == role


# --- The kind of visitors may stand in a bracket on either side of their number.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Năm 2023 Lào Cai đón 8,1 triệu lượt khách («350.000» quốc tế).",
         "2024-11-20", "of tourist_arrivals is level item international value 350000"),
        ("Năm 2023, Lào Cai đón 8,1 triệu lượt khách (quốc tế «350.000»; nội địa 7.750.000).",
         "2024-11-20", "of tourist_arrivals is level item international value 350000"),
        ("Năm 2023, Lào Cai đón 8,1 triệu lượt khách (quốc tế 350.000; nội địa «7.750.000»).",
         "2024-11-20", "of tourist_arrivals is level item domestic value 7750000"),
        ("Năm 2023 Quảng Nam có 7,5 triệu lượt khách, trong đó 3,9 triệu đến từ nước ngoài và «3,6 triệu» đến "
         "từ trong nước.",
         "2024-01-20", "of tourist_arrivals item domestic value 3.6e6"),
    ],
)  # fmt: skip
def test_kinds_of_visitors(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- What is collected from trade is customs revenue, however it is put; so is what customs are to collect.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Xuất khẩu qua cửa khẩu Lào Cai đạt 2 tỷ USD. Số thu ngân sách từ hoạt động xuất nhập khẩu 11 tháng "
         "là «1.950 tỷ đồng», tăng 12%.",
         "2023-12-10", "of budget_revenue item customs-revenue"),
        ("Cục Hải quan Hải Phòng thu ngân sách năm 2020 đạt 58.000 tỷ đồng. Kim ngạch xuất khẩu đạt 30 tỷ "
         "USD. Năm 2021, đơn vị được giao thu «60.500 tỷ đồng».",
         "2021-01-10", "of budget_revenue is level at 2021 as target item customs-revenue"),
        ("Cục Hải quan Hải Phòng thu ngân sách năm 2020 đạt 58.000 tỷ đồng. Kim ngạch xuất khẩu đạt 30 tỷ "
         "USD. Năm 2021, Cục phấn đấu thu «60.500 tỷ đồng».",
         "2021-01-10", "of budget_revenue is level at 2021 as target item customs-revenue"),
        ("Số thu ngân sách nhà nước từ hoạt động xuất khẩu, nhập khẩu ở Quảng Ninh 11 tháng là «12.000 tỷ "
         "đồng».",
         "2023-12-10", "of budget_revenue item customs-revenue"),
        ("Thuế thu từ hoạt động xuất nhập khẩu tại Quảng Ninh đạt «12.000 tỷ đồng».",
         "2023-12-10", "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_customs_revenue(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Counted until the middle of a month are the days to its 15th.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Trong nửa đầu tháng 11/2024, xuất khẩu của cả nước đạt 15 tỷ USD. Tính từ đầu năm đến giữa tháng "
         "11, xuất khẩu đạt «350 tỷ USD».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("Từ đầu năm đến giữa tháng 11, xuất khẩu của cả nước đạt «350 tỷ USD».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("Từ đầu năm tới nửa đầu tháng 11, xuất khẩu của cả nước đạt «350 tỷ USD».",
         "2024-11-20", "of exports at 2024-01-01/P10M15D"),
        ("Tính đến giữa tháng 11/2024, Long An có «1.300» dự án FDI còn hiệu lực.",
         "2024-11-20", "of fdi_projects at 2024-11-15"),
    ],
)  # fmt: skip
def test_middle_of_a_month(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- A sentence that opens with other goods than those of a market is on all markets; one that goes on is not parted.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Gia Lai xuất khẩu 9 tháng 480 triệu USD. Chuối sang Trung Quốc 90 triệu USD. Cà phê «210 triệu "
         "USD»; cao su 40 triệu USD.",
         "2022-10-10", "of exports item coffee with _T"),
    ],
)  # fmt: skip
def test_goods_behind_a_market(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- A country behind domestic projects is told of foreign ones.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Đến 31/12/2023, các khu công nghiệp Thái Bình có 113 dự án FDI với 1,6 tỷ USD và 140 dự án trong "
         "nước với 40.000 tỷ đồng. Nhật Bản dẫn đầu với «23» dự án và 900 triệu USD.",
         "2024-03-01", "of fdi_projects with JP at 2023-12-31"),
        ("Đến 31/12/2023, các khu công nghiệp Thái Bình có 113 dự án FDI với 1,6 tỷ USD và 140 dự án trong "
         "nước với 40.000 tỷ đồng. Nhật Bản dẫn đầu với 23 dự án và «900 triệu USD».",
         "2024-03-01", "of fdi_capital with JP at 2023-12-31"),
        ("Năm 2023, Thái Bình cấp mới 13 dự án FDI và 40 dự án trong nước. Nhật Bản đứng đầu danh sách nhà "
         "đầu tư với «3» dự án.",
         "2024-03-01", "of fdi_projects_new with JP at 2023"),
    ],
)  # fmt: skip
def test_country_behind_domestic_projects(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Growth of a city behind an aside is that of its economy; workers of firms are no firms.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Khách du lịch của Cần Thơ đạt 10 triệu lượt. Năm 2025, thành phố (sáp nhập từ ba tỉnh) tăng trưởng "
         "«7,4%».",
         "2026-01-06", "of grdp is change_yoy at 2025"),
        ("Lao động của doanh nghiệp FDI tại Bắc Ninh tháng 4/2019 tăng «2,1%» so với tháng trước.",
         "2019-05-02", "of workers is change_pop"),
    ],
)  # fmt: skip
def test_growth_and_workers(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


# --- Capital that came in counted increases is added; public investment is narrowed by whose budget pays.
@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Năm 2011, Long An cấp mới 50 dự án FDI, vốn 190 triệu USD. «90 triệu USD» nữa đến từ 30 lượt tăng "
         "vốn.",
         "2012-01-20", "of fdi_capital_adjusted at 2011"),
        ("Mười tháng, Gia Lai giải ngân 7.000 tỷ đồng vốn đầu tư công. Vốn ngân sách trung ương chiếm «3.000 "
         "tỷ đồng», vốn địa phương 4.000 tỷ đồng.",
         "2025-11-10", "of public_investment item central-government"),
        ("Mười tháng, Gia Lai giải ngân 7.000 tỷ đồng vốn đầu tư công. Vốn ngân sách trung ương chiếm 3.000 "
         "tỷ đồng, vốn ngân sách địa phương «4.000 tỷ đồng».",
         "2025-11-10", "of public_investment item local-government"),
    ],
)  # fmt: skip
def test_counted_increases(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


def test_digit_of_a_key_numbers_a_line() -> None:
    text = "KẾT QUẢ 9 THÁNG NĂM 2025 CỦA TỈNH CÀ MAU\n3\ufe0f\u20e3 Du lịch: đón 5 triệu lượt khách, tăng 9%"
    assert mention(reading(text, "vi"), "3").role == "name"
