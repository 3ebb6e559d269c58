"""Aims past what they are held against, visitors by whence they come, amounts behind shares, provinces merged with."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Hue, for this year the plan is a growth rate of 8 per cent, against last year's 5.02 per cent, and budget "
         "collection of at least «VND15.6 trillion».", "of budget_revenue at 2023 as target"),
        ("Hue expects growth of 8 per cent in 2024, compared with 5.02 per cent in 2022, and exports of «5 million "
         "USD».", "of exports at 2024 as forecast"),
        # a province that heads its text and is named again is what it is on
        ("Nha Trang fills up again\n\nKHANH HOA – Guests are back in Khanh Hoa. In May it had «1.03 million» visitors.",
         "in khanh-hoa-pre-2025"),
        # what is held against an aim is no aim
        ("In Hue, for this year the plan is a growth rate of 8 per cent, against last year's «5.02 per cent».",
         "of grdp at 2022 as actual"),
        ("Da Nang welcomed some 6.83 million visitors; 2.75 million were from abroad (up 22.5 pct) and «4.08 million» "
         "were Vietnamese.", "of tourist_arrivals item domestic"),
    ],
)  # fmt: skip
def test_english(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm nay Huế đặt mục tiêu tăng trưởng 8%, so với 5,02% của năm ngoái, và thu ngân sách «15.600 tỷ đồng».",
         "of budget_revenue at 2025 as target"),
        ("Năm 2024 Huế đón 6 triệu lượt khách: «2,1 triệu» lượt quốc tế, 3,9 triệu lượt nội địa.",
         "of tourist_arrivals item international"),
        ("Năm 2024 Huế đón 6 triệu lượt khách: 2,1 triệu lượt quốc tế, «3,9 triệu» lượt nội địa.",
         "of tourist_arrivals item domestic"),
        ("Xuất khẩu của Huế tháng 9 giảm. Gỗ chiếm 43,5% tổng kim ngạch, đạt «513,4 triệu USD».",
         "of exports item wood-products"),
        ("Xuất khẩu của Huế tháng 9 giảm. Gỗ chiếm 43,5%; tổng kim ngạch đạt «513,4 triệu USD».", "of exports item _T"),
        ("Sở Công Thương Cà Mau (mới) cho biết xuất khẩu 10 tháng đạt 2 tỉ USD. Sau khi hợp nhất với Bạc Liêu, tỉnh có "
         "450.000 ha nuôi trồng thủy sản. Sản lượng tôm đạt «488.300 tấn».", "of product_output in ca-mau"),
    ],
)  # fmt: skip
def test_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2025-11-06")
