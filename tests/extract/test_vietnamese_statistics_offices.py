"""Reports of statistics offices: rows of another subject, unlisted districts, mergers, meetings at year's end."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check as check_english
from tests.extract.test_english import parted
from tests.extract.test_vietnamese import check

TRADE = "Xuất khẩu của Hà Giang tháng 8 ước 61,5 triệu USD, 8 tháng 455 triệu USD; nhập khẩu lần lượt là "
DISTRICTS = "9 tháng năm 2023, thành phố Việt Trì thu hút 5 dự án, huyện Hạ Hòa "
TWO = "Xuất khẩu gạo An Giang, Long An nửa đầu năm\n\nAn Giang xuất khẩu 532 triệu USD gạo, tăng 2,1%.\n\n"


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-09-06", TRADE + "«5,9 triệu USD» và 52 triệu USD.", "of imports is level at 2024-08"),
        ("2024-09-06", TRADE + "5,9 triệu USD và «52 triệu USD».", "of imports is level at 2024-01-01/P8M"),
        (
            "2024-07-08",
            "6 tháng năm 2024, Cà Mau xuất khẩu 512 triệu USD, giảm 3% so với cùng kỳ, riêng tháng 6 là «9 triệu USD».",
            "of exports is level at 2024-06",
        ),
        (
            "2024-07-08",
            "Tỉnh Cà Mau có 52 doanh nghiệp xuất khẩu sang 55 thị trường; trong đó Nhật Bản chiếm «24%», Mỹ 19%.",
            "of exports is share with JP",
        ),
        (
            "2024-07-08",
            "Giá tôm của Cà Mau cao. Theo VASEP, cả nước 6 tháng xuất khẩu tôm «1,6 tỷ USD», tăng 7%.",
            "of exports is level in viet-nam",
        ),
        (
            "2024-07-08",
            TWO + "Còn Long An thu về «485 triệu USD», tăng 9,6%.",
            "of exports is level in long-an item rice",
        ),
        (
            "2024-09-06",
            "CPI của Hà Giang tháng 8 tăng 0,2% so với tháng trước. Có 9 nhóm tăng; giao thông giảm «2,9%».",
            "of consumer_price_index is change_pop value -2.9",
        ),
    ],
)
def test_rows_and_asides_of_reports_keep_their_own_subject_and_time(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DISTRICTS + "«4» dự án; tổng số dự án FDI cấp mới của tỉnh Phú Thọ là 21.", "in none"),
        (DISTRICTS + "4 dự án; tổng số dự án FDI cấp mới của tỉnh Phú Thọ là «21».", "in phu-tho-pre-2025"),
        ("Phú Thọ đi lên. " + DISTRICTS + "4 dự án; tổng số dự án FDI mới của tỉnh là «21».", "in phu-tho-pre-2025"),
    ],
)
def test_what_a_district_that_is_not_listed_has_is_not_the_provinces(text: str, expected: str) -> None:
    check(text, expected, "2023-10-02")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công nghiệp FDI chiếm «93%», đạt 662,4 nghìn tỷ đồng.", "of industrial_output is share item fdi-sector"),
        ("Công nghiệp có vốn đầu tư nước ngoài đạt «66 nghìn tỷ đồng».", "of industrial_output item fdi-sector"),
    ],
)
def test_industry_of_foreign_owners_is_told_by_its_output(text: str, expected: str) -> None:
    check(f"Giá trị sản xuất công nghiệp Thái Nguyên 9 tháng đạt 712 nghìn tỷ đồng. {text}", expected, "2023-10-02")


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2026-01-07",
            "Đồng Nai sau 6 tháng hợp nhất\n\nXuất khẩu năm 2025 là 36 tỷ USD.\n\nThu ngân sách «102.450 tỷ đồng».",
            "of budget_revenue at 2025",
        ),
        (
            "2024-12-09",
            "HĐND tỉnh Thanh Hóa họp kỳ cuối năm\n\nSáng 9/12, tỉnh cho biết kim ngạch xuất khẩu đạt «6,8 tỷ USD».",
            "of exports at 2024",
        ),
        ("2024-06-09", "HĐND tỉnh Thanh Hóa họp kỳ cuối năm\n\nTỉnh xuất khẩu «6,8 tỷ USD».", "of exports at none"),
        (
            "2026-01-07",
            "Năm 2026 Đồng Nai đặt mục tiêu xuất khẩu tăng 12%; giải ngân «100%» vốn đầu tư công.",
            "of public_investment is plan_ratio as target",
        ),
        (
            "2026-01-07",
            "Năm 2026 Đồng Nai phấn đấu tạo việc làm cho «57.500» lượt lao động.",
            "of jobs_created as target",
        ),
    ],
)
def test_meetings_and_mergers_give_figures_their_year(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


NEW = "Nghệ An đến 20/9/2024 cấp mới 55 dự án. Tổng vốn là 25.980 tỷ đồng:\n- Cấp mới: 17.640 tỷ đồng (12 dự án FDI).\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NEW + "- Thu hồi: 7 dự án, tổng vốn «410 tỷ đồng».", None),
        ("Nghệ An đến 20/9/2024 thu hồi 7 dự án với tổng vốn «410 tỷ đồng».", None),
        (
            "Nghệ An đến 20/9/2024 thu hồi 7 dự án, cấp mới 9 dự án với tổng vốn «410 tỷ đồng».",
            "of investment_attracted",
        ),
    ],
)
def test_capital_of_projects_given_up_is_none_that_came(text: str, expected: str | None) -> None:
    if expected is not None:
        check(text, expected, "2024-09-27")
        return
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "vi", "2024-09-27"), exact, nth).role == "unclassified"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exports of Ha Giang in August were $61.5 million and in eight months $455 million; imports were "
            "«$5.9 million» and $52 million respectively.",
            "of imports is level at 2024-08",
        ),
        ("In 2024 Phu Tho did well. Ha Hoa district drew «4» new projects.", "in none"),
        (
            "People's Council of Thanh Hoa: year-end session\n\nThe province exported goods worth «$6.8 billion».",
            "at none",
        ),
    ],
)
def test_the_same_in_english(text: str, expected: str) -> None:
    check_english(text, expected, "2024-09-06")


TO_REACH = "Để cả năm 2025 GRDP đạt 8,5%, 6 tháng cuối năm An Giang phải tăng 8,86%. Theo đó, quý III tăng "
MONTH = (
    "Tháng 1/2024, xuất nhập khẩu của Lào Cai đạt 6,8 triệu USD. Thu ngân sách 158 tỷ đồng. Năm 2023, con số này là "
)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2025-07-16",
            "6 tháng, An Giang đón 9 triệu lượt khách (riêng Phú Quốc 4 triệu lượt). Thu ngân sách «13 tỷ đồng».",
            "in an-giang",
        ),
        ("2025-07-16", TO_REACH + "«8,7%», quý IV tăng 9%.", "of grdp at 2025-Q3 as target"),
        ("2025-07-16", TO_REACH + "8,7%, quý IV tăng «9%».", "of grdp at 2025-Q4 as target"),
        ("2024-02-15", MONTH + "«4,1 tỷ USD», tăng 31,4%.", "of trade_turnover is level at 2023"),
        ("2024-02-15", MONTH + "«4.100 tỷ đồng».", "of budget_revenue is level at 2023"),
        (
            "2023-07-11",
            "Các KCN Tây Ninh có 389 dự án. Trung Quốc có 132 dự án/«3,9 tỷ USD», Hàn Quốc 54 dự án/1,2 tỷ USD.",
            "of fdi_capital in tay-ninh-pre-2025 with CN",
        ),
        (
            "2024-10-03",
            "9 tháng năm 2024, GRDP Nam Định tăng 7%. Cùng kỳ năm trước chỉ tăng «6%».",
            "at 2023-01-01/P9M",
        ),
        ("2024-10-03", "9 tháng, Nam Định đón 7,6 triệu lượt khách. Tổng thu «19.200 tỷ đồng».", "of tourism_revenue"),
        ("2024-10-03", "9 tháng, Nam Định thu ngân sách 9.000 tỷ đồng. Tổng thu «1.200 tỷ đồng».", "of budget_revenue"),
        (
            "2024-05-30",
            "Tháng 5, Hà Nam thu hút 9 dự án mới (4 FDI, 5 trong nước), tăng vốn 6 dự án. "
            "Lũy kế 5 tháng «41» dự án mới.",
            "of investment_projects_new",
        ),
        ("2024-05-30", "5 tháng, sản lượng thịt hơi gia súc, gia cầm của Hà Nam ước «62 nghìn tấn».", "item meat"),
        ("2026-01-12", "Năm 2025 Cà Mau đón 9,2 triệu lượt khách («0,65 triệu» lượt quốc tế).", "item international"),
    ],
)
def test_what_a_bracket_an_aim_or_this_figure_speaks_of(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
