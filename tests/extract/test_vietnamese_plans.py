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
