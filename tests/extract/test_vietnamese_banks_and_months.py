"""Money at the banks told from paragraph to paragraph, ends of months, months held against the one before."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check

BANKS = "Đến 31/7/2023, nguồn vốn huy động của Hà Nam đạt 99.820 tỷ đồng, tăng 5,3% so với đầu năm.\n\n"
MONTHS = "7 tháng năm 2023, xuất khẩu của Hà Nam đạt 2 tỷ USD, tăng 12%. "
PLAN = "Các mục tiêu giai đoạn 2026-2030 của Hà Nam:\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BANKS + "Nợ xấu «612 tỷ đồng».", "of bad_debt at 2023-07-31"),
        (BANKS + "Nợ xấu 612 tỷ đồng.\n\nDư nợ cho vay doanh nghiệp «19.480 tỷ đồng».", "of bank_credit at 2023-07-31"),
        (BANKS + "Dư nợ hiện nay là «19.480 tỷ đồng».", "of bank_credit at none"),
        (BANKS + "Toàn tỉnh có «204» dự án FDI còn hiệu lực.", "of fdi_projects at none"),
        (MONTHS + "Ước đến cuối tháng, tổng dư nợ đạt «87.350 tỷ đồng».", "of bank_credit at 2023-07"),
        ("Hà Nam 7 tháng năm 2023: huy động vốn ước đến cuối tháng đạt 99 nghìn tỷ đồng; dư nợ đạt «87 nghìn tỷ đồng».",
         "of bank_credit at 2023-07"),
        ("Đến cuối tháng 6 năm 2023, dư nợ của Hà Nam đạt «87.350 tỷ đồng».", "at 2023-06-30"),
        (MONTHS + "Nhập khẩu đạt «210 triệu USD», hơn tháng 6 là 1,2%.", "of imports is level at 2023-07"),
        (MONTHS + "Nhập khẩu đạt 210 triệu USD, hơn tháng 6 là «1,2%».", "of imports is change_pop at 2023-07"),
        (MONTHS + "Doanh thu bán lẻ «5.210 tỷ đồng», tăng 1,2% so với tháng 6, còn so với cùng kỳ tăng 8%.",
         "of retail_sales at 2023-07"),
        (MONTHS + "Nhập khẩu đạt «1,5 tỷ USD», tăng 1,2% so với 7 tháng năm 2022.", "at 2023-01-01/P7M"),
        (MONTHS + "Nhập khẩu «gấp rưỡi» cùng kỳ.", "of imports is ratio_yoy value 1.5"),
        ("Nửa đầu năm, lượng khách đến Hà Nam tăng «gấp đôi» so với cùng kỳ.",
         "of tourist_arrivals is ratio_yoy value 2"),
        ("Nửa đầu năm, Hà Nam xuất khẩu 3 tỷ USD, gấp đôi cùng kỳ («1,5 tỷ USD»).", "of exports at 2022-S1"),
        ("Năm 2022, Đắk Lắk xuất khẩu 200 nghìn tấn cà phê. Châu Âu chiếm 55% lượng cà phê xuất khẩu, châu Á «31%».",
         "of export_volume is share"),
        (PLAN + "– Đón «9 triệu» lượt khách, doanh thu 12.000 tỷ đồng vào năm 2030.", "at 2030 as target"),
        (PLAN + "– Năm 2028 đón «9 triệu» lượt khách, doanh thu 12.000 tỷ đồng vào năm 2030.", "at 2028 as target"),
        ("Năm 2022, đàn heo Hà Nam 448 nghìn con, thịt hơi xuất chuồng «98.000 tấn».", "of product_output"),
    ],
)  # fmt: skip
def test_banks_and_months(text: str, expected: str) -> None:
    check(text, expected)


TEN = "In the first nine months of 2023 Ha Nam exported 2 billion USD. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TEN + "By the end of the month outstanding loans came to «87.35 trillion VND».", "of bank_credit at 2023-09"),
        (TEN + "Imports were «210 million USD», up 1.2% from August.", "of imports at 2023-09"),
        (TEN + "Imports were «1.2 billion USD», up 1.2% from the same period of 2022.", "at 2023-01-01/P9M"),
        (TEN + "This was «one and a half times» the figure of the same period of 2022.", "is ratio_yoy value 1.5"),
    ],
)  # fmt: skip
def test_english_months(text: str, expected: str) -> None:
    check_english(text, expected)
