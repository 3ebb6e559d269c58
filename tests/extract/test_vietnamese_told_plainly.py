"""What Vietnamese newspapers tell in plain words: years that are counted, aims resolved on, times of reasons."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import NAMES, parted


@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Nhiệm kỳ 2016-2020, kinh tế Hòa Bình tăng 8,4%/năm. Thu ngân sách 5 năm đạt «21.000 tỷ đồng».",
         "of budget_revenue at 2016-01-01/P5Y", "2020-10-12"),
        ("Giai đoạn 2016-2020, kinh tế Hòa Bình tăng 8,4%/năm. Năm 2020 xuất khẩu đạt «900 triệu USD», gấp đôi 5 năm "
         "trước.", "of exports at 2020", "2020-10-12"),
        ("Giai đoạn 2021-2025, Đại hội thống nhất tăng trưởng bình quân «9%»/năm, thu ngân sách đến năm 2025 đạt 6.500 "
         "tỷ đồng.", "of grdp is change_avg as target at 2021-01-01/P5Y", "2020-10-21"),
        ("Bất chấp đợt dịch tháng 5, vụ vải năm nay của Hải Dương được mùa. Nông dân thu hoạch «55.000 tấn».",
         "of product_output at 2021", "2021-07-20"),
        ("Dư nợ tại Thừa Thiên Huế đến ngày 31/10 đạt 66.700 tỷ đồng. Huy động vốn tăng 8,9% so với ngày 31/12/2022, "
         "đạt «61.500 tỷ đồng».", "of bank_deposits is level at 2023-10-31", "2023-11-14"),
    ],
)  # fmt: skip
def test_told_plainly(text: str, expected: str, day: str) -> None:
    whole, exact, nth = parted(text)
    found, words = figure(reading(whole, "vi", day), exact, nth), expected.split()
    assert all(
        (getattr(found, NAMES[name]) or "none") == value for name, value in zip(words[::2], words[1::2], strict=True)
    )
