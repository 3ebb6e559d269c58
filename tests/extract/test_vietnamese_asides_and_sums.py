"""Vietnamese articles: what brackets only add, whole sums, goods that were made or sold, years that rates hold for."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check

SESSION = "Báo cáo trình kỳ họp thứ 11 HĐND tỉnh Phú Yên khóa VII (12/2019) nêu nhiều chỉ tiêu của năm 2019."
WOOD = "Năm 2021, xuất khẩu gỗ của Bình Định đạt 900 triệu USD. Sản lượng khai thác ước 300.000 tấn."
NEW_FIRMS = "Trong 8 tháng năm 2021, Bình Dương có 4.100 doanh nghiệp thành lập mới."
SPENT = "Hậu Giang giải ngân đầu tư công đến hết tháng 9 đạt 3.100 tỷ đồng, tương đương 52% kế hoạch."


# --- A bracket that only says how something is told, what kinds it has, or when somebody met, dates and parts nothing.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-01-10", "Chỉ số sản xuất công nghiệp của Phú Yên tăng 9%; tổng sản phẩm (theo giá so sánh năm 2010) "
         "tăng «8,2%».", "of grdp is change_yoy"),
        ("2017-01-10", "Chỉ số sản xuất công nghiệp của Phú Yên tăng 9%; giá trị sản xuất công nghiệp (giá 2010) "
         "tăng «8,2%».", "of industrial_output is change_yoy"),
        ("2017-01-10", "Chỉ số sản xuất công nghiệp của Phú Yên tăng 9%; thu ngân sách (không kể tiền đất) tăng "
         "«8,2%».", "of budget_revenue is change_yoy"),
        ("2021-08-30", "Tổng vốn FDI (cấp mới, tăng thêm, góp vốn) của Đồng Nai đạt «1,2 tỷ USD».",
         "of fdi_capital_attracted"),
        ("2021-08-30", "Tổng vốn FDI (mua cổ phần) của Đồng Nai đạt «1,2 tỷ USD».", "of fdi_share_purchases"),
        ("2021-08-30", "Đồng Nai thu hút 3 tỷ USD (cấp mới 1 tỷ USD, điều chỉnh 1,5 tỷ USD, mua cổ phần "
         "«500 triệu USD»).", "of fdi_share_purchases"),
        ("2020-01-10", f"{SESSION} GRDP tăng «8,1%».", "at 2019"),
        ("2020-01-10", "Theo báo cáo tại hội nghị ngành công thương Phú Yên (tháng 1/2020), năm 2019 tỉnh xuất khẩu "
         "180 triệu USD. Nhập khẩu đạt «90 triệu USD».", "at 2019"),
        ("2020-01-10", "Xuất khẩu của Phú Yên (12/2019) đạt «18 triệu USD».", "at 2019-12"),
        ("2022-12-01", "Nghệ An giải ngân đầu tư công 11 tháng đạt 62% kế hoạch (cùng kỳ năm 2021: «71%»).",
         "is plan_ratio at 2021-01-01/P11M"),
        ("2022-12-01", "11 tháng 2022, Nghệ An giải ngân 62% kế hoạch vốn đầu tư công (cùng kỳ tăng «6%»).",
         "is change_yoy"),
    ],
)  # fmt: skip
def test_brackets(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A sentence that sums up is of the whole; of goods in a longer time it still is of these.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong 6 tháng, Quảng Ninh xuất khẩu tôm 5 triệu USD, than 20 triệu USD. Tổng cộng đạt «124 triệu USD».",
         "of exports item _T"),
        ("Thu nội địa của Quảng Ninh đạt 9.900 tỷ đồng. Tính chung, tổng cộng tỉnh thu «18.200 tỷ đồng».",
         "of budget_revenue item _T"),
        ("Tháng 6 Quảng Ninh xuất khẩu tôm được 5 triệu USD. Tổng cộng 6 tháng đạt «24 triệu USD».",
         "of exports item shrimp"),
        ("Kim ngạch xuất nhập khẩu qua Quảng Trị đạt 400 triệu USD. Thu ngân sách nhà nước từ hoạt động xuất nhập khẩu "
         "trong kỳ được «310 tỷ đồng».", "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_sums(text: str, expected: str) -> None:
    check(text, expected, "2023-07-06")


# --- What factories turn out is output, though it be vehicles; what was sold is none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022 các nhà máy ở Quảng Nam xuất xưởng «58.000» chiếc ô tô.", "of product_output item cars"),
        ("Năm 2022 Quảng Nam lắp ráp được «58.000» xe ô tô, tăng 26%.", "of product_output item cars"),
        ("Năm 2022 qua cửa khẩu Móng Cái có «12.000» xe ô tô.", "of border_crossings"),
        ("Hải Dương thu hoạch «35.000 tấn» vải thiều, đã tiêu thụ 20.000 tấn.", "of product_output"),
        (f"{WOOD} Theo hiệp hội, Mỹ chiếm «48%» kim ngạch.", "of exports is share with US item wood-products at 2021"),
    ],
)  # fmt: skip
def test_goods(text: str, expected: str) -> None:
    check(text, expected, "2023-01-10")


def test_what_was_sold_is_no_output() -> None:
    text = "Hải Dương thu hoạch 35.000 tấn vải thiều, đã tiêu thụ 20.000 tấn."
    assert mention(reading(text, "vi"), "20.000 tấn").role == "unclassified"


# --- The time of a further figure is not that of the one before it; a poverty rate is one of the year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-09-09", "IIP 8 tháng của Vĩnh Long tăng 12%. Thu ngân sách đạt «12.000 tỷ đồng», cả năm ước 17.000 tỷ "
         "đồng.", "at 2025-01-01/P8M as actual"),
        ("2025-09-09", "IIP 8 tháng của Vĩnh Long tăng 12%. Đón «3 triệu» lượt khách, cả năm dự kiến 4 triệu lượt.",
         "at 2025-01-01/P8M as actual"),
        ("2025-09-09", "Xuất khẩu 8 tháng của Vĩnh Long đạt 2,1 tỷ USD, cả năm dự báo vượt «3,2 tỷ USD».",
         "at 2025 as forecast"),
        ("2019-01-10", "Năm 2018 GRDP của Phú Yên tăng 8%.\nTỷ lệ hộ nghèo còn «6,5%».", "at 2018"),
        ("2019-01-10", "Năm 2018 GRDP của Phú Yên tăng 8%.\nHiện tỷ lệ hộ nghèo còn «6,5%».", "at none"),
        ("2019-01-10", "Năm 2018 GRDP của Phú Yên tăng 8%.\nTỉnh có «12» khu công nghiệp.", "at none"),
        ("2023-06-01", "KINH TẾ TÂY NINH 5 THÁNG NĂM 2023\n- Xuất khẩu đạt 3 tỷ USD.\n- Giải ngân đầu tư công đến "
         "20/5/2023: 1.900 tỷ đồng.\n- «42» dự án FDI mới.", "of fdi_projects_new at 2023-01-01/P5M"),
        ("2024-10-05", f"{SPENT} Tỉnh quyết tâm đến cuối năm giải ngân từ «96%» trở lên.", "as target at 2024"),
        ("2024-10-05", f"{SPENT} Tỉnh phấn đấu đến hết tháng 10 giải ngân «60%».", "at 2024-01-01/P10M"),
        ("2019-08-26", "Tính đến 20/8/2019, Đồng Nai có «70» dự án FDI mới được cấp phép, vốn 900 triệu USD.",
         "of fdi_projects_new at 2019-01-01/P7M20D"),
        ("2019-08-26", "Tính đến 20/8/2019, Đồng Nai có «1.400» dự án FDI được cấp phép.",
         "of fdi_projects at 2019-08-20"),
    ],
)  # fmt: skip
def test_times(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Aims go on; growth behind a semicolon is that of the economy; firms by sector are those told before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-02-16", "Đến năm 2025 Sơn La hướng tới kim ngạch xuất khẩu «300 triệu USD».", "as target at 2025"),
        ("2023-02-16", "Giai đoạn 2021-2025 Sơn La hướng tới tăng trưởng bình quân «7,5%» một năm.",
         "of grdp is change_avg as target"),
        ("2023-02-16", "Cuối năm 2022 tỷ lệ hộ nghèo của Sơn La còn 14%; tăng trưởng đạt «8,5%».",
         "of grdp is change_yoy at 2022"),
        ("2023-02-16", "Năm 2022 Sơn La xuất khẩu 190 triệu USD; tăng trưởng «8,5%» so với năm 2021.",
         "of exports is change_yoy at 2022"),
        ("2021-08-30", f"{NEW_FIRMS} Theo lĩnh vực, xây dựng có «620» doanh nghiệp, giảm 3%.",
         "of enterprises_new at 2021-01-01/P8M item construction"),
        ("2021-08-30", f"{NEW_FIRMS} Phân theo ngành, thương mại (bán buôn, bán lẻ) có «1.900» doanh nghiệp.",
         "of enterprises_new at 2021-01-01/P8M item wholesale-retail"),
        ("2021-08-30", f"{NEW_FIRMS} Theo ngành, hiện xây dựng có «1.900» doanh nghiệp đang hoạt động.",
         "of enterprises at none"),
        ("2017-01-10", "Năm 2016 Hà Nam thu ngân sách 5.500 tỷ đồng. Tỉnh thuộc nhóm các địa phương có số thu tăng "
         "nhanh.\nXuất khẩu đạt «900 triệu USD».", "in ha-nam"),
        ("2017-01-10", "Năm 2016 Hà Nam thu ngân sách 5.500 tỷ đồng. Các địa phương trong cả nước xuất khẩu "
         "«90 tỷ USD».", "in viet-nam"),
    ],
)  # fmt: skip
def test_what_goes_on(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
