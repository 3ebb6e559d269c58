"""What a Vietnamese figure is a figure of: parts beside wholes, changes beside counts, people who are workers."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu năm, các doanh nghiệp FDI ở Sơn La đã giải ngân 15 triệu USD, bằng «61%» kế hoạch.",
         "of fdi_disbursed is plan_ratio"),
        ("Sơn La đã giải ngân 1.500 tỷ đồng vốn đầu tư công, bằng «61%» kế hoạch.",
         "of public_investment is plan_ratio"),
        ("Vốn giải ngân của các dự án FDI ở Sơn La đạt 30 triệu USD, bằng «62%» vốn đăng ký.",
         "of fdi_disbursed is share"),
        ("Vốn điều chỉnh vào Sơn La đạt 8 triệu USD, chiếm «20%» tổng vốn FDI thu hút.",
         "of fdi_capital_adjusted is share"),
        ("Sơn La có 18 dự án FDI, tổng vốn đăng ký 90 triệu USD; vốn đã giải ngân lũy kế «62 triệu USD».",
         "of fdi_disbursed is level"),
        ("Bình quân mỗi tháng Sơn La có 25 doanh nghiệp mới; số doanh nghiệp quay lại hoạt động là 89, tăng «31%».",
         "of enterprises_resumed is change_yoy"),
    ],
)  # fmt: skip
def test_disbursed_and_registered(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 tháng, Sơn La có 45 dự án FDI mới, tăng thêm «4» dự án so với cùng kỳ.",
         "of fdi_projects_new is change_yoy value 4"),
        ("9 tháng, Sơn La cấp mới 4 dự án FDI, tăng thêm vốn cho «3» dự án.", "of fdi_projects_adjusted is level"),
        ("Sơn La có 9.000 doanh nghiệp, tăng thêm «400» doanh nghiệp so với cùng kỳ.", "of enterprises is change_yoy"),
        ("Sơn La có 900 lao động, tăng «60» lao động so với cuối năm 2022.", "of workers is change_base at none"),
        ("9 tháng, Sơn La có 120 doanh nghiệp mới, vốn 900 tỷ đồng, lao động đăng ký 800 người, tăng «7%» về số "
         "doanh nghiệp.", "of enterprises_new is change_yoy"),
    ],
)  # fmt: skip
def test_changes_of_counts(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lực lượng lao động từ 15 tuổi trở lên của Sơn La ước «702.000» người.", "of workers"),
        ("Lao động có việc làm ở Sơn La là 690.000 người, trong đó khu vực nông nghiệp «498.000» người.",
         "of workers item agriculture"),
        ("Dân số Sơn La là 1,3 triệu người, trong đó thành thị «180.000» người.", "of population item urban"),
        ("Số lao động đang làm việc tại thời điểm 1/9 trong các doanh nghiệp công nghiệp của Sơn La tăng «1,1%».",
         "of workers is change_yoy"),
        ("Sân bay Nà Sản phục vụ 16.000 lượt hành khách và «98 tấn» hàng hóa.", "of transport_freight"),
        ("Sơn La xuất khẩu «98 tấn» hàng hóa.", "of export_volume"),
        ("9 tháng, cảng Vạn Yên bốc xếp «98.000 tấn» hàng hóa.", "of transport_freight"),
    ],
)  # fmt: skip
def test_people_and_freight(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số thuế xuất nhập khẩu thu được ở Sơn La trong 9 tháng là «59 tỷ đồng».",
         "of budget_revenue item customs-revenue"),
        ("Thu cân đối ngân sách tháng 9 của Sơn La là «310 tỷ đồng».", "of budget_revenue item _T"),
        ("Ở Sơn La dư nợ cho vay xuất khẩu là «89 tỷ đồng».", "of bank_credit"),
        ("Cho vay nền kinh tế ở Sơn La đạt «44.100 tỷ đồng».", "of bank_credit"),
        ("Hiện Sơn La có 95 doanh nghiệp làm thủ tục xuất nhập khẩu, trong đó «12» doanh nghiệp mới.",
         "of trading_enterprises_new"),
        ("Hàng hóa của Sơn La có mặt tại «30» quốc gia và vùng lãnh thổ.", "of export_markets"),
        ("9 tháng, Sơn La xuất khẩu tăng 12%, nhập khẩu tăng 15%, tổng kim ngạch vượt «40 triệu USD».",
         "of trade_turnover"),
        ("Bán lẻ hàng hóa ở Sơn La đạt 9.700 tỷ đồng, chiếm 70%; dịch vụ lưu trú, ăn uống «2.300 tỷ đồng».",
         "of retail_sales item accommodation-food"),
    ],
)  # fmt: skip
def test_what_it_is_of(text: str, expected: str) -> None:
    check(text, expected)
