"""Signs apart from their number, places in a row, money without its currency, and what a plan's line tells."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2009-08-29",
            "Xuất khẩu của cả nước 8 tháng năm 2009 đạt 37,2 tỷ USD. Cao su thu về «0,7 tỷ», cà phê 1,3 tỷ.",
            "of exports item rubber",
        ),
        (
            "2023-01-06",
            "Năm 2022 Nghệ An thu được «15.700 tỷ đồng».",
            "of budget_revenue at 2022",
        ),
        (
            "2023-07-04",
            "Báo cáo của Bạc Liêu 6 tháng đầu năm 2023.\nKhách du lịch: 2,4 triệu lượt, + «21,6%»",
            "of tourist_arrivals is change_yoy",
        ),
        (
            "2018-11-10",
            "FDI vào Đồng Nai năm 2018: Nhật Bản dẫn đầu với 508 triệu USD; Hàn Quốc «thứ hai» (433 triệu USD), "
            "Trung Quốc thứ ba (290 triệu USD).",
            "is rank with KR value 2",
        ),
        (
            "2023-07-04",
            "Sáu tháng đầu năm 2023 Hải Dương có 900 doanh nghiệp mới, «350» doanh nghiệp mở cửa trở lại.",
            "of enterprises_resumed",
        ),
        (
            "2009-01-10",
            "Năm 2008 xuất khẩu cà phê của Đắk Nông đạt 83 triệu USD, tăng 34,1% dù lượng giảm «7,7%».",
            "of export_volume value -7.7",
        ),
        (
            "2016-12-16",
            "Tỷ lệ hộ nghèo của Bạc Liêu giảm từ «12,35%» cuối năm 2015 xuống còn 9,1%.",
            "of poverty_rate is level value 12.35 at 2015",
        ),
        (
            "2012-02-06",
            "Năm 2011 giá cà phê xuất khẩu bình quân của Gia Lai là 2.050 USD/tấn, so với «1.410 USD/tấn» năm trước.",
            "at 2010",
        ),
        (
            "2024-02-06",
            "Năm 2023 Lai Châu xuất khẩu 20 triệu USD chè. Kế hoạch 2024: xuất khẩu 22 triệu USD. Chè: «6.000 tấn».",
            "as target at 2024",
        ),
        (
            "2025-10-02",
            "IIP của Hưng Yên: tháng 9 tăng 10,2% so với cùng kỳ, tăng 0,9% so với tháng trước; 9 tháng: «12,2%».",
            "is change_yoy at 2025-01-01/P9M",
        ),
    ],
)
def test_signs_totals_and_plans_are_told_beside(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
