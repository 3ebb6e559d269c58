"""Plans, aims and bases in Vietnamese: what is set for a year, what of it was done, against what figures changed."""

import pytest

from tests.extract.test_vietnamese import check

SPENT = "Tính đến 31/7/2023, Nam Định giải ngân 3.210/7.650 tỷ đồng vốn đầu tư công, đạt 42%."
AIMS = "Nam Định đặt mục tiêu năm 2024 GRDP tăng 9%; thu ngân sách 10.500 tỷ đồng."
ROW = ("Tháng 7/2023, IIP của Nam Định tăng 10%. Một số ngành tăng so với tháng trước cũng như tháng cùng kỳ như: "
       "sản xuất trang phục (tăng 5,9% và 13,4%); sản xuất giấy (tăng 5,6% và 5,7%).")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (SPENT, "3.210", "of public_investment as actual value 3210e9"),
        (SPENT, "7.650 tỷ đồng", "of public_investment in nam-dinh as target at 2023"),
        (SPENT, "42%", "is plan_ratio as actual"),
        (AIMS, "9%", "is change_yoy as target at 2024"),
        (AIMS, "10.500 tỷ đồng", "is level as target at 2024"),
        (ROW, "5,9%", "is change_pop item textiles-garments"),
        (ROW, "13,4%", "is change_yoy item textiles-garments"),
        (ROW, "5,6%", "is change_pop item paper"),
    ],
)
def test_plans_aims_and_bases(text: str, words: str, expected: str) -> None:
    check(text.replace(words, f"«{words}»", 1), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Nam Định thu hút 520 triệu USD vốn FDI, vượt 4% so với kế hoạch «500 triệu USD».",
         "of fdi_capital_attracted as target"),
        ("Tỷ lệ giải ngân vốn đầu tư công của Nam Định đạt 42%, cao hơn mức bình quân chung của cả nước («37,8%»).",
         "in viet-nam is plan_ratio"),
        ("Chương trình mục tiêu quốc gia đã giải ngân vốn đầu tư công «150 tỷ đồng» ở Nam Định 7 tháng năm 2023.",
         "of public_investment as actual"),
        ("Tháng 7/2023, Nam Định có 90 doanh nghiệp thành lập mới; lũy kế 7 tháng có «720» doanh nghiệp.",
         "of enterprises_new at 2023-01-01/P7M"),
        ("7 tháng năm 2023, Nam Định đón 5 triệu lượt khách, khách lưu trú đạt 700 nghìn lượt, tổng thu đạt «4.800 tỷ "
         "đồng».", "of tourism_revenue"),
        ("7 tháng năm 2023, Nam Định thu hút 152 triệu USD và 2.300 tỷ đồng, trong đó cấp mới «12» dự án (8 dự án FDI, "
         "vốn 90 triệu USD; 4 dự án DDI, vốn 1.900 tỷ đồng).", "of investment_projects_new"),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_plan(text: str, expected: str) -> None:
    check(text, expected)
