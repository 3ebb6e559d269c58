"""Vietnamese reports: the region of a headline, parts of a part, freight, people, takings, share purchases included."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check

PUBLISHED = "2022-10-31"


# --- A region behind a province in a headline is only around it.
@pytest.mark.parametrize(
    ("headline", "place"),
    [
        ("Lâm Đồng dẫn đầu Tây Nguyên về thu ngân sách", "lam-dong-pre-2025"),
        ("Lâm Đồng bứt phá ở Tây Nguyên", "lam-dong-pre-2025"),
        ("Thanh Hóa: điểm sáng của Bắc Trung Bộ", "thanh-hoa"),
        ("Tây Nguyên: thu ngân sách tăng mạnh", "central-highlands"),
    ],
)
def test_region_in_a_headline(headline: str, place: str) -> None:
    check(
        f"{headline}\n\nTổng thu ngân sách 10 tháng ước «11.865 tỷ đồng».", f"of budget_revenue in {place}", PUBLISHED
    )


# --- Behind a semicolon "of these" goes on with the part of the province, what else stands there does not.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lào Cai đón 5 triệu lượt khách trong 8 tháng. Chỉ tính riêng Sa Pa, 3 triệu lượt khách đã đến, tăng 8%; "
         "trong số đó có «300.000» lượt khách quốc tế.", "sa-pa"),
        ("Lào Cai đón 5 triệu lượt khách trong 8 tháng, riêng Sa Pa 3 triệu lượt; doanh thu «9.000 tỷ đồng».",
         "lao-cai-pre-2025"),
    ],
)  # fmt: skip
def test_parts_of_a_part(text: str, place: str) -> None:
    check(text, f"in {place}", PUBLISHED)


# --- Goods through ports, people, what visitors brought, foreign firms with a verb of exporting.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sản lượng hàng qua các cảng trên địa bàn Quảng Ninh 9 tháng ước đạt «120,5 triệu tấn».",
         "of transport_freight value 120.5e6"),
        ("Lượng hàng qua cảng Đà Nẵng 9 tháng đạt «9 triệu tấn», tăng 4%.", "of transport_freight"),
        ("Sản lượng hàng hải sản Khánh Hòa 9 tháng đạt «95 nghìn tấn».", "of product_output"),
        ("Với 69 xã, phường và hơn «1,6 triệu» dân, Hà Tĩnh là tỉnh đông dân.", "of population value 1.6e6"),
        ("Năm 2022 ngành du lịch Kiên Giang đặt mục tiêu đón 6 triệu lượt khách, thu «9.000 tỷ đồng».",
         "of tourism_revenue at 2022 as target"),
        ("Khánh Hòa 9 tháng đón 2 triệu lượt khách, thu nội địa «9.000 tỷ đồng».", "of budget_revenue"),
        ("9 tháng Nghệ An xuất khẩu 651 triệu USD. Khu vực có vốn FDI xuất 363 triệu USD, chiếm «55,7%».",
         "of exports is share item fdi-sector"),
        ("Xuất khẩu của Gia Lai năm 2021 lần đầu vượt «1 tỷ USD».", "of exports is level at 2021"),
        ("Năm 2021 lần thứ ba liên tiếp xuất khẩu của Bắc Ninh vượt «40 tỷ USD».", "of exports at 2021"),
        ("Xuất khẩu của Gia Lai năm 2021 gấp «2,4 lần» năm 2020.", "of exports is ratio_yoy at 2021"),
    ],
)  # fmt: skip
def test_words_of_reports(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


# --- Capital that includes share purchases is all that came, in both languages.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("FDI (tính cả góp vốn, mua cổ phần) vào Hải Phòng 9 tháng gần «2,2 tỉ USD».", "fdi_capital_attracted"),
        ("Vốn FDI vào Hà Nội 9 tháng, gồm vốn cấp mới, vốn điều chỉnh và góp vốn, mua cổ phần, đạt «2,2 tỉ USD».",
         "fdi_capital_attracted"),
        ("Vốn góp, mua cổ phần vào Đồng Nai 9 tháng đạt «0,2 tỉ USD».", "fdi_share_purchases"),
        ("Đồng Nai thu hút 1 tỷ USD vốn FDI trong 9 tháng, trong đó góp vốn, mua cổ phần «200 triệu USD».",
         "fdi_share_purchases"),
        ("FDI into Dong Nai, including share purchases, reached «$2.2 billion» in nine months.",
         "fdi_capital_attracted"),
        ("FDI into Dong Nai reached $1 billion in nine months, including share purchases of «$200 million».",
         "fdi_share_purchases"),
    ],
)  # fmt: skip
def test_share_purchases_included(text: str, indicator: str) -> None:
    (check_english if "FDI into" in text else check)(text, f"of {indicator}", PUBLISHED)
