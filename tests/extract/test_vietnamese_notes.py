"""Vietnamese notes in a few words: places that head them, parts without their noun, what a figure goes on with."""

import pytest

from tests.extract.test_vietnamese import check

NOTES = "HÀ NAM - Quý I/2025, tỉnh cấp mới 41 dự án FDI.\n\nCẦN THƠ - Hết tháng 4/2025, thành phố "
TRADE = "Xuất nhập khẩu 9 tháng năm 2025 của Hà Nam: 37 tỷ USD; xuất khẩu 20 tỷ USD, nhập khẩu 17 tỷ USD. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NOTES + "thu ngân sách «4.320 tỷ đồng».", "in can-tho-pre-2025"),
        (NOTES + "thu ngân sách 4.320 tỷ đồng.\n\nHUẾ - Khách du lịch đạt «2 triệu» lượt.", "in hue"),
        ("HÀ NỘI - Quý I/2025, Hà Nam cấp mới «41» dự án FDI.", "in ha-nam"),
        ("Tổng thu ngân sách Hà Nam là 717 tỷ đồng: nội địa «511 tỷ đồng», xuất nhập khẩu 150 tỷ đồng.",
         "item domestic-revenue"),
        ("Hà Nam đón 5 triệu lượt khách, nội địa «4 triệu» lượt.", "of tourist_arrivals"),
        ("GRDP quý III của Hà Nam tăng 16,8% so với cùng kỳ, 9 tháng tăng «12,7%».", "at 2025-01-01/P9M"),
        ("GRDP quý III của Hà Nam tăng «16,8%» so với cùng kỳ 9 tháng năm 2024.", "at 2025-Q3"),
        ("IIP Hà Nam: tháng 9 tăng 24% so với tháng 9/2024; 9 tháng tăng «17,7%».",
         "is change_yoy at 2025-01-01/P9M"),
        ("Nếu quý II GRDP Hà Nam tăng «9,86%» thì quý III tăng tới 10,58%.", "at 2025-Q2"),
        ("Nếu quý II GRDP Hà Nam tăng 9,86% thì quý III tăng tới «10,58%».", "at 2025-Q3"),
        ("Năm 2024 cán cân của Hà Nam thặng dư «1,6 tỷ USD», trong khi năm 2023 thặng dư 1,4 tỷ USD.", "at 2024"),
        ("GRDP bình quân đầu người của Hà Nam ước 51 triệu đồng, chưa đạt kế hoạch «52 triệu đồng».", "as target"),
        (TRADE + "Kế hoạch cả năm đạt «79,6%».", "of trade_turnover is plan_ratio"),
        (TRADE + "Kế hoạch cả năm, «79,6%» đã hoàn thành.", "of trade_turnover is plan_ratio"),
        ("Hà Nam sẽ vượt kế hoạch xuất khẩu năm 2025, bởi tám tháng đã được «82,4%».", "is plan_ratio"),
        (TRADE + "Kế hoạch nhập khẩu đạt «79,6%».", "of imports is plan_ratio"),
        ("Khách du lịch đến Hà Nam đạt 8,8 triệu lượt. Doanh thu 16 tỷ đồng, tăng «62%».", "of tourism_revenue"),
        ("Vốn FDI vào Huế: tỉnh dẫn đầu là Hà Nam (374 triệu USD, «thứ 19»).", "is rank in ha-nam"),
    ],
)  # fmt: skip
def test_notes(text: str, expected: str) -> None:
    check(text, expected, "2025-11-05" if "Hết tháng 4" not in text else "2025-05-05")


LISTED = "11 tháng năm 2025, cả nước giải ngân 17 tỷ USD vốn FDI.\n\nBộ Tài chính tổng hợp đến 20/10 như sau:\n\n"
PARKS = "Nguồn vốn FDI vào các khu công nghiệp quý I được báo cáo như sau.\n\nFDI 26 dự án; trong nước 12 dự án."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LISTED + "- Dự án đăng ký mới: «2.313» dự án.", "at 2025-01-01/P9M20D"),
        ("Hải Phòng: KCN thu hút «82 triệu USD»\n\n" + PARKS, "of fdi_capital_attracted"),
        ("GRDP quý I của Hà Nam tăng 7,51% (quy mô GRDP «45 nghìn tỷ đồng»).", "is level of grdp"),
        ("Xuất khẩu của Hà Nam đạt 15 triệu USD. Tăng trưởng là 19%, tương ứng thêm «2 triệu USD».", "is change_yoy"),
        ("GRDP Cà Mau: không kể dầu khí, GRDP tăng 1%; tính cả dầu khí, GRDP giảm «6%».", "item with-oil"),
        ("GRDP Cà Mau: không kể dầu khí, GRDP tăng «1%»; tính cả dầu khí, GRDP giảm 6%.", "item without-oil"),
        ("Kinh tế tỉnh Lào Cai\n\nHàng qua các cửa khẩu Lào Cai trị giá «905 triệu USD».", "in lao-cai"),
        ("Quảng Trị: 11 tháng có «32.700» lượt xe qua La Lay.", "in la-lay"),
        ("Quảng Trị: 11 tháng có «32.700» lượt xe, qua Lào dễ hơn.", "in quang-tri"),
        ("Hà Nam cấp mới 9 dự án FDI: dệt may 3 dự án; y tế «2» dự án; giáo dục 4 dự án.", "item health"),
        ("Hà Nam cấp mới 9 dự án FDI: dệt may 3 dự án; y tế 2 dự án; giáo dục «4» dự án.", "item education"),
        ("Hàng qua cửa khẩu Lào Cai trị giá «905 triệu USD».", "in lao-cai-border-gate"),
    ],
)  # fmt: skip
def test_lists_and_asides(text: str, expected: str) -> None:
    check(text, expected, "2025-11-05")
