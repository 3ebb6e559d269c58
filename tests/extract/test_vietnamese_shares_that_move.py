"""Shares that move or are reached, changes of stocks since the end of a year, quarters counted, takings beside."""

import pytest

from tests.extract.test_vietnamese import check

CASES = [
    ("Tỷ trọng công nghiệp của Yên Bái trong GRDP tăng từ «30%» năm 2020 lên 34% năm 2023.",
     "of grdp is share at 2020"),
    ("Tỷ trọng công nghiệp của Yên Bái trong GRDP tăng từ 30% năm 2020 lên «34%» năm 2023.",
     "of grdp is share at 2023"),
    ("Tỷ trọng nông nghiệp trong GRDP của Yên Bái giảm xuống còn «24%».", "is share item agriculture"),
    ("Tỷ trọng công nghiệp trong GRDP của Yên Bái đạt «41,5%»; dịch vụ đạt 36%.", "is share item industry"),
    ("Tỷ trọng công nghiệp trong GRDP của Yên Bái đạt 41,5%; dịch vụ đạt «36%».", "is share item services"),
    ("Tốc độ tăng GRDP của Yên Bái đạt «7,3%».", "of grdp is change_yoy"),
    ("GRDP của Yên Bái tăng từ «6,1%» năm 2022 lên 7,3% năm 2023.", "of grdp is change_yoy at 2022"),
    ("So với cuối năm 2023, dư nợ tín dụng của Yên Bái tăng «9,3%».", "of bank_credit is change_base"),
    ("So với năm 2023, xuất khẩu của Yên Bái tăng «9,3%».", "of exports is change_yoy at 2024"),
    ("Xuất khẩu tháng 9 của Yên Bái (sơ bộ) đạt «35 triệu USD».", "of exports at 2024-09 as estimate"),
    ("Nhiều khả năng cả năm, Yên Bái thu ngân sách «5.900 tỷ đồng».", "of budget_revenue at 2024 as forecast"),
    ("Yên Bái được Thủ tướng giao «3.900 tỷ đồng» vốn đầu tư công năm 2024.", "of public_investment as target"),
    ("Yên Bái giải ngân «2.150 tỷ đồng» vốn đầu tư công, đạt 54% kế hoạch vốn được Thủ tướng giao.", "as actual"),
    ("Sau 3 quý, Yên Bái xuất khẩu «310 triệu USD».", "at 2024-01-01/P9M"),
    ("Trong 3 quý liên tiếp, xuất khẩu của Yên Bái tăng trên «7%».", "at none"),
    ("Khách lưu trú ở Yên Bái đạt 1,3 triệu lượt, tăng «11%»; doanh thu 3.700 tỷ đồng.",
     "of tourist_arrivals is change_yoy item overnight"),
    ("Khách lưu trú ở Yên Bái đạt 1,3 triệu lượt, tăng 11%; doanh thu «3.700 tỷ đồng».", "of tourism_revenue"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_shares_and_stocks(text: str, expected: str) -> None:
    check(text, expected, "2024-10-07")
