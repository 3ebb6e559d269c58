"""Months to come without a year, the parts of a year told before, plans and what is estimated line by line."""

import pytest

from tests.extract.test_vietnamese import check

# What is expected of months without a year is of those to come, also where a list goes on with them.
SEPTEMBER = [
    ("Dự báo quý IV, xuất khẩu của Sơn La sẽ đạt «60 triệu USD».", "at 2024-Q4 as forecast"),
    ("Sơn La: Thu ngân sách tháng 12 dự báo đạt «450 tỷ đồng»", "at 2024-12 as forecast"),
    ("Quý III này, Sơn La phấn đấu GRDP tăng 10,8%; quý IV tăng «11,5%».", "at 2024-Q4 as target"),
    ("Theo dự báo, tháng 10 xuất khẩu của Sơn La đạt 12 triệu USD, tháng 11 đạt «14 triệu USD».",
     "at 2024-11 as forecast"),
    ("Quý IV, xuất khẩu của Sơn La đạt «60 triệu USD».", "at 2023-Q4 as actual"),
    ("3 tháng cuối năm, Sơn La phấn đấu xuất khẩu «60 triệu USD» để cả năm đạt 210 triệu USD.", "at 2024-Q4 as target"),
    ("Sơn La có thể xuất khẩu «210 triệu USD» trong cả năm.", "at 2024 as forecast"),
]  # fmt: skip

# Early in a year, parts without one are of the year told before, or of the one planned.
JANUARY = [
    ("Năm 2024, GRDP của Hà Nam tăng 10,9%; quý I tăng «9,1%», quý II tăng 11,2%.", "at 2024-Q1 as actual"),
    ("Năm 2024, GRDP của Hà Nam tăng 10,9%. Quý I tăng «9,1%», quý II tăng 11,2%.", "at 2024-Q1 as actual"),
    ("Năm 2024, xuất khẩu của Hà Nam đạt 6,1 tỷ USD, riêng tháng 1 đạt «480 triệu USD».", "at 2024-01"),
    ("Năm 2024, GRDP của Hà Nam tăng 10,9%. Dự kiến quý I tăng «9,1%».", "at 2025-Q1 as forecast"),
    ("Năm 2025, Hà Nam xây dựng kịch bản tăng trưởng: 6 tháng tăng 10,1%, 9 tháng tăng «10,4%».",
     "at 2025-01-01/P9M as target"),
]  # fmt: skip

PLANS = [
    ("Năm 2023, Cao Bằng xuất khẩu 210 triệu USD; mục tiêu năm nay «250 triệu USD».", "at 2024 as target"),
    ("Năm 2023, Cao Bằng thu ngân sách 2.310 tỷ đồng; dự toán năm 2024 là «2.500 tỷ đồng».", "at 2024 as target"),
    ("Năm 2023, Cao Bằng thu ngân sách 2.310 tỷ đồng; dự toán năm 2024 là 2.500 tỷ đồng. "
     "Xuất khẩu đạt «210 triệu USD».",
     "of exports at 2023 as actual"),
    ("Cao Bằng đề ra chỉ tiêu xuất khẩu năm nay 250 triệu USD; 4 tháng đạt 90 triệu USD, tương đương «36%».",
     "of exports is plan_ratio at 2024-01-01/P4M"),
    ("Năm 2024, Cao Bằng được giao dự toán thu «2.500 tỷ đồng».", "of budget_revenue at 2024 as target"),
    ("Nhiệm kỳ 2024-2029, Đảng bộ Cao Bằng xác định tăng trưởng bình quân «10%»/năm; GRDP bình quân đầu người năm 2029 "
     "đạt 90 triệu đồng.", "is change_avg as target"),
    ("Nhiệm kỳ 2024-2029, Đảng bộ Cao Bằng xác định tăng trưởng bình quân 10%/năm; GRDP bình quân đầu người năm 2029 "
     "đạt «90 triệu đồng».", "at 2029 as target"),
    ("Giai đoạn 2021-2025, Cao Bằng thu hút «92» dự án đầu tư.", "at 2021-01-01/P5Y as actual"),
    ("Ước 4 tháng:\n- Thu ngân sách: «800 tỷ đồng».\n- Kim ngạch xuất khẩu: 88 triệu USD.", "as estimate"),
    ("Ước 4 tháng:\n- Thu ngân sách: 800 tỷ đồng.\n- Kim ngạch xuất khẩu: «88 triệu USD».",
     "at 2024-01-01/P4M as estimate"),
    ("Ước 4 tháng:\n- Thu ngân sách: 800 tỷ đồng.\nTháng 3, tỉnh xuất khẩu 20 triệu USD.\n- Nhập khẩu: «9 triệu USD».",
     "as actual"),
    ("Tại thời điểm 30/4, huy động vốn của Cao Bằng đạt «31.200 tỷ đồng».", "of bank_deposits at 2024-04-30"),
    ("Kể từ đầu năm, «640» doanh nghiệp ở Cao Bằng được thành lập.", "of enterprises_new at 2024-01-01/P4M24D"),
    ("Trong 4 tháng, ngân sách tỉnh thu được «900 tỷ đồng».", "of budget_revenue at 2024-01-01/P4M"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEPTEMBER)
def test_months_to_come(text: str, expected: str) -> None:
    check(text, expected, "2024-09-12")


@pytest.mark.parametrize(("text", "expected"), JANUARY)
def test_parts_of_the_year_told(text: str, expected: str) -> None:
    check(text, expected, "2025-01-10")


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_plans_and_estimates(text: str, expected: str) -> None:
    check(text, expected, "2024-05-24")
