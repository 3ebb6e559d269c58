"""Vietnamese reports: months named together, spans from a year to a month, what a total comes to, whose a count is."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check


# --- "Năm" before "tháng" is five where words behind count the months; several months behind one word are on end.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Năm tháng đầu năm 2023, xuất khẩu của Bến Tre đạt «564 triệu USD».", "2023-01-01/P5M"),
        ("Trong năm tháng qua, xuất khẩu của Bến Tre đạt «564 triệu USD».", "2023-01-01/P5M"),
        ("Trong năm 2022, xuất khẩu của Bến Tre đạt «564 triệu USD».", "2022"),
        ("Trong các tháng 3, 4, 5, xuất khẩu của Bến Tre đạt «564 triệu USD».", "2023-03-01/P3M"),
        ("Các tháng 6 và 7/2023, xuất khẩu của Bến Tre đạt «564 triệu USD».", "2023-06-01/P2M"),
        ("Từ năm 2021 đến hết tháng 6/2023, Bến Tre thu hút được «45» dự án FDI.", "2021-01-01/P30M"),
        ("Từ năm 2021 đến tháng 6/2023, xuất khẩu của Bến Tre đạt «5 tỷ USD».", "2021-01-01/P30M"),
    ],
)
def test_months_named_in_words(text: str, period: str) -> None:
    check(text, f"at {period}")


def test_a_month_before_a_count_is_one_month() -> None:
    check("Tháng 3, 4 doanh nghiệp Bến Tre xuất khẩu «5 triệu USD».", "at 2023-03")


# --- What a total is raised to is what there is in all; a count of ten thousands is one number.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng, Bến Tre thu hút 109 dự án FDI mới, nâng tổng số dự án FDI lên «1.802» dự án.", "of fdi_projects"),
        ("6 tháng, Bến Tre thu hút thêm 109 dự án đầu tư mới. Kết quả này nâng tổng số dự án trên địa bàn lên «1.802» "
         "dự án.", "of investment_projects"),
        ("Các dự án ở Bến Tre giải quyết việc làm cho «9,8 vạn» lao động.", "of jobs_created value 98000"),
    ],
)  # fmt: skip
def test_what_a_total_comes_to(text: str, expected: str) -> None:
    check(text, expected)


# --- Licences to do business make firms new; a company named behind a semicolon is none of all projects counted before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 tháng, Bến Tre cấp mới giấy chứng nhận đăng ký kinh doanh cho hơn «2.300» doanh nghiệp.",
         "of enterprises_new"),
        ("6 tháng, Bến Tre cấp mới «38» dự án FDI; trong đó có dự án của Công ty TNHH Lens Việt Nam vốn 150 triệu USD.",
         "of fdi_projects_new item _T"),
        ("6 tháng, Bến Tre cấp mới 38 dự án FDI; trong đó có dự án của Công ty TNHH Lens Việt Nam vốn «150 triệu USD».",
         "of project_capital item lens-viet-nam"),
        ("Vốn FDI vào Bến Tre giảm nhưng nhờ xuất khẩu đạt «4,9 tỷ USD» nên cán cân thương mại thặng dư.",
         "of exports"),
        ("Nhờ xuất khẩu tăng, thu ngân sách của Bến Tre đạt «500 tỷ đồng».", "of budget_revenue"),
        ("Doanh thu bán lẻ của Bến Tre đạt 33 tỷ đồng; các ngành dịch vụ tiêu dùng khác đạt «2 tỷ đồng».",
         "of retail_sales item other-services"),
        ("Chỉ số sản xuất công nghiệp của Bến Tre giảm: sản xuất xe có động cơ giảm «63%».",
         "of industrial_production_index item cars"),
    ],
)  # fmt: skip
def test_firms_projects_and_reasons(text: str, expected: str) -> None:
    check(text, expected)


def test_capital_of_a_firm_on_average_is_no_figure() -> None:
    text = "6 tháng, Bến Tre có 250 doanh nghiệp mới, vốn đăng ký bình quân đạt 9,5 tỷ đồng/doanh nghiệp."
    assert mention(reading(text, "vi"), "9,5 tỷ đồng").role == "unclassified"


# --- A sentence that only says what is compared with holds for the row behind it; unknown entries have no item.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doanh thu bán lẻ của Bến Tre tháng 7 tăng 9,3% so tháng trước. So tháng trước, hầu hết nhóm ngành hàng tăng. "
         "Hàng lương thực, thực phẩm tăng «4,53%».", "of retail_sales is change_pop item foodstuffs"),
        ("Doanh thu bán lẻ của Bến Tre tháng 7 tăng 9,3%. Hầu hết nhóm ngành hàng tăng. Hàng lương thực, thực phẩm "
         "tăng «4,53%».", "of retail_sales is change_yoy"),
        ("CPI của Bến Tre 6 tháng tăng 3,4%, gồm: nhóm giáo dục tăng 0,07%; nhóm hàng hóa khác tăng «0,09%».",
         "item other-goods-services"),
        ("CPI của Bến Tre 6 tháng giảm ở các nhóm: giáo dục giảm 0,07%; giao thông giảm «1,95%».", "item transport"),
        ("CPI của Bến Tre tăng do nhóm may mặc, giày dép tăng 0,02%; xăm hình tăng «18,8%».", "item _T"),
        ("Bến Tre có 4 dự án vào khu công nghiệp; «6» dự án bên ngoài khu kinh tế, khu công nghiệp, cụm công nghiệp.",
         "item outside-industrial-zones"),
        ("Trong tháng 6, Bến Tre đón hơn 660.000 lượt khách, thu về gần «718 tỉ đồng».", "of tourism_revenue"),
        ("Bến Tre đứng «thứ 14»/63 tỉnh, thành phố về thu hút vốn FDI", "of fdi_capital_attracted is rank"),
    ],
)  # fmt: skip
def test_rows_and_their_entries(text: str, expected: str) -> None:
    check(text, expected)


def test_what_one_firm_has_on_average_is_no_figure() -> None:
    text = "Bến Tre thu hút FDI. Vốn đăng ký đầu tư trung bình của 1 doanh nghiệp tăng 1,5 lần so với năm 2020."
    assert mention(reading(text, "vi"), "1,5 lần").role == "unclassified"


# --- What a sentence turns to behind a time is now; the price of gold is none of consumers; kinds of firms and heads.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thị trường xuất khẩu của Bến Tre từ 74 quốc gia năm 2016, hiện tăng lên «122» quốc gia.",
         "at none"),
        ("Thị trường xuất khẩu của Bến Tre từ «74» quốc gia năm 2016, hiện tăng lên 122 quốc gia.",
         "of export_markets at 2016"),
        ("6 tháng, Bến Tre có «5» doanh nghiệp mới tham gia thị trường xuất khẩu.", "of trading_enterprises_new"),
        ("Năm 2022, GRDP bình quân đầu người của Bến Tre đạt 48,5 triệu đồng/năm, tăng «4,2 triệu đồng».",
         "of grdp_per_capita is change_yoy"),
    ],
)  # fmt: skip
def test_now_and_then(text: str, expected: str) -> None:
    check(text, expected)


def test_the_price_of_gold_is_none_of_consumers() -> None:
    text = "CPI tháng 7 của Bến Tre tăng 0,45%. Chỉ số giá vàng tăng 1,2%, chỉ số giá đô la Mỹ giảm 0,3%."
    found = reading(text, "vi")
    assert {mention(found, exact).role for exact in ("1,2%", "0,3%")} == {"unclassified"}


# --- A day such as 29.9 tells nothing of decimals; parts told in a new paragraph are of all; a noun named twice is one.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 29.8, Bến Tre cho biết đã thu hút 7 dự án đầu tư mới với tổng vốn hơn «3.590 tỉ đồng».",
         "value 3590000000000"),
        ("8 tháng, Bến Tre thu hút 144 dự án, gồm 130 dự án trong nước và 14 dự án FDI.\nTrong đó có «66» dự án công "
         "nghiệp.", "of investment_projects_new"),
        ("8 tháng, Bến Tre thu hút 144 dự án, gồm 130 dự án trong nước và 14 dự án FDI.\nTrong đó có 66 dự án công "
         "nghiệp; «40» dự án nông - lâm nghiệp - thủy sản.", "of investment_projects_new item agriculture"),
        ("8 tháng, Bến Tre thu hút 130 dự án trong nước và 14 dự án FDI.\nNgoài ra, có 6 dự án điều chỉnh tăng vốn.\n"
         "Trong tổng số 144 dự án mới, có «24» dự án thuộc lĩnh vực xây dựng.",
         "of investment_projects_new item construction"),
        ("Tháng 8, Bến Tre có 3 dự án FDI mới, vốn 88 triệu USD, tăng 3% so cùng kỳ; điều chỉnh tăng vốn «5» dự án "
         "với tổng vốn 83 triệu USD.", "of fdi_projects_adjusted is level"),
        ("Tháng 8, Bến Tre có 3 dự án FDI mới, vốn 88 triệu USD, tăng 3% so cùng kỳ; điều chỉnh tăng vốn 5 dự án "
         "với tổng vốn «83 triệu USD».", "of fdi_capital_adjusted is level"),
        ("Tháng 8, Bến Tre có 40 doanh nghiệp giải thể và «34» doanh nghiệp quay trở lại kinh doanh.",
         "of enterprises_resumed"),
        ("Bến Tre có 605 doanh nghiệp thành lập mới 7 tháng. Tổng vốn đăng ký của những doanh nghiệp này là "
         "«6.084 tỷ đồng».", "of enterprise_capital_new"),
        ("Số doanh nghiệp quay trở lại hoạt động trong 7 tháng năm 2023 ở Bến Tre là «197» doanh nghiệp.",
         "of enterprises_resumed"),
        ("Năm 2022, số doanh nghiệp giải thể và rút lui khỏi thị trường ở Bến Tre giảm «19,3%».",
         "of enterprises_closed"),
    ],
)  # fmt: skip
def test_days_parts_and_firms(text: str, expected: str) -> None:
    check(text, expected)


def test_projects_withdrawn_of_no_origin_have_no_indicator() -> None:
    assert mention(reading("8 tháng, Bến Tre thu hồi 5 dự án.", "vi"), "5").role == "unclassified"


# --- Nearly so much and over so much are two figures; firms whose capital is raised are not all that there are.
def test_a_headline_restates_no_figure_beyond_it() -> None:
    check(
        "Tổng mức bán lẻ của Bến Tre tăng gần «11%»\nTổng mức bán lẻ tháng 8 đạt 5.530 tỷ đồng. Khu vực ngoài Nhà nước "
        "đạt gần 5.310 tỷ đồng, tăng trên 11%.",
        "of retail_sales item _T",
    )


def test_firms_whose_capital_is_raised_have_no_indicator() -> None:
    text = "Tháng 8, Bến Tre có 102 doanh nghiệp đăng ký mới, 58 doanh nghiệp điều chỉnh tăng vốn."
    assert mention(reading(text, "vi"), "58").role == "unclassified"
