"""Vietnamese reports: days of stocks, goods told past a total, and what was made and collected."""

import pytest

from tests.extract.test_vietnamese import check


# --- A stock counted to the end of a month or quarter goes on in the next sentence.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2012-07-16",
            "Đến cuối tháng 6-2012, nguồn vốn huy động của các ngân hàng ở Vĩnh Long là 10.870 tỷ đồng, so với "
            "đầu năm tăng 7,3%. Tổng dư nợ «12.540 tỷ đồng», chỉ nhích 1,1% so đầu năm.",
            "of bank_credit at 2012-06-30",
        ),
        (
            "2019-10-16",
            "Đến 30/9/2019, dư nợ tại Sơn La đạt 36.200 tỷ đồng, tăng 6% so đầu năm. Huy động vốn «21.400 tỷ "
            "đồng», tăng 8,2% so cuối năm 2018.",
            "of bank_deposits at 2019-09-30",
        ),
        (
            "2019-10-16",
            "Đến 30/9/2019, dư nợ tại Sơn La đạt 36.200 tỷ đồng, tăng «6%» so đầu năm.",
            "of bank_credit is change_base",
        ),
        (
            "2016-08-01",
            "Đến hết quý II/2016, dư nợ tại Bắc Kạn đạt 6.100 tỷ đồng, tăng 5,2%. Nguồn vốn huy động «5.400 tỷ "
            "đồng», tăng 4,8%.",
            "of bank_deposits at 2016-Q2",
        ),
        (
            "2023-08-01",
            "Đến cuối tháng 7/2023, dư nợ ở Kiên Giang là 126.000 tỷ đồng, tăng 6%. Nợ xấu «1.260 tỷ đồng».",
            "of bad_debt at 2023-07-31",
        ),
    ],
)  # fmt: skip
def test_day_of_stock(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Tonnes are of the goods told last, past a total that only stood in brackets.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2017-03-02",
            "Năm 2016, Quảng Ngãi xuất khẩu 1,08 triệu tấn dăm gỗ, thu 142 triệu USD, chiếm 38% tổng kim ngạch "
            "xuất khẩu (374 triệu USD). Trung Quốc mua «620.000 tấn», Nhật Bản 390.000 tấn.",
            "of export_volume item wood-chips with CN",
        ),
        (
            "2017-03-02",
            "Năm 2016, Quảng Ngãi xuất khẩu 1,08 triệu tấn dăm gỗ, thu 142 triệu USD, chiếm 38% tổng kim ngạch "
            "xuất khẩu (374 triệu USD). Hai tháng đầu năm 2017, lượng dăm xuất khẩu giảm «22%».",
            "of export_volume item wood-chips is change_yoy",
        ),
        (
            "2022-08-02",
            "Bảy tháng, An Giang xuất khẩu 310.000 tấn gạo, bằng 52% tổng giá trị xuất khẩu (640 triệu USD). "
            "Philippines mua «140.000 tấn».",
            "of export_volume item rice with PH",
        ),
        (
            "2020-08-01",
            "Nửa đầu năm 2020, Bình Phước xuất khẩu 92.000 tấn hạt điều, chiếm 34% tổng kim ngạch xuất khẩu (1,3 "
            "tỷ USD). Mỹ mua «31.000 tấn».",
            "of export_volume item cashew with US",
        ),
        (
            "2022-08-01",
            "Nửa đầu năm 2022, lượng dăm xuất khẩu của Quảng Trị đạt «310.000 tấn», tăng 9%.",
            "of export_volume item wood-chips",
        ),
    ],
)  # fmt: skip
def test_past_the_total(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Goods stand between a verb of making and their number; what an office collected is revenue.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2026-05-05",
            "4 tháng đầu năm 2026, Ninh Bình sản xuất ô tô «38.200» xe, tăng 21%; giày dép 31 triệu đôi.",
            "of product_output item cars",
        ),
        (
            "2020-02-20",
            "Tháng 1/2020, xuất nhập khẩu của Lạng Sơn đạt 210 triệu USD; số thu của Cục Hải quan «305 tỷ đồng», "
            "bằng 5,5% dự toán.",
            "of budget_revenue item customs-revenue",
        ),
        (
            "2016-02-20",
            "Năm 2015, thu của ngành hải quan Cao Bằng được «420 tỷ đồng».",
            "of budget_revenue item customs-revenue in cao-bang",
        ),
        (
            "2018-12-05",
            "11 tháng năm 2018, Nghệ An xuất khẩu 792 triệu USD, trong đó tôn mạ «130 triệu USD».",
            "of exports item iron-steel",
        ),
        (
            "2025-07-25",
            "Hết tháng 6/2025, Đắk Lắk giải ngân vốn đầu tư công 5.210 tỷ đồng, ngân sách thu được «3.340 tỷ "
            "đồng».",
            "of budget_revenue",
        ),
        (
            "2024-07-25",
            "6 tháng đầu năm 2024, qua cửa khẩu Kim Thành (Lào Cai) có «38.200» xe chở hàng.",
            "of border_crossings",
        ),
        (
            "2018-08-01",
            "Bảy tháng năm 2018, Hải Dương lắp ráp ô tô được «21.300» xe, tăng 4%.",
            "of product_output item cars",
        ),
        (
            "2021-08-01",
            "Bảy tháng năm 2021, số thu của ngành Hải quan Tây Ninh là «1.020 tỷ đồng».",
            "of budget_revenue item customs-revenue",
        ),
    ],
)  # fmt: skip
def test_made_and_collected(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
