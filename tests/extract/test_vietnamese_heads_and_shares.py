"""Vietnamese texts by their head, and figures of a plan or a market."""

import pytest

from tests.extract.reading import figure, number, reading
from tests.extract.test_english import NAMES, parted


@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("BẮC GIANG – Sáng 5/8, UBND tỉnh họp.\nXuất khẩu 7 tháng đạt «3,45 tỷ USD».\nBắc Giang hút 900 triệu USD "
         "vốn FDI trong 7 tháng, thứ 5 cả nước, sau Quảng Ninh với 1,56 tỷ USD.",
         "in bac-giang", "2024-08-05"),
        ("Cửa khẩu Lao Bảo: hai tháng, 40 triệu USD\nTheo Chi cục Hải quan cửa khẩu Lao Bảo (Cục Hải quan Quảng "
         "Trị), tháng 2/2022 kim ngạch xuất nhập khẩu qua cửa khẩu đạt 18 triệu USD. Tính chung 2 tháng, kim "
         "ngạch đạt 40 triệu USD; trong đó xuất khẩu «15 triệu USD».",
         "of exports in lao-bao", "2022-03-09"),
        ("Cửa khẩu Lao Bảo: hai tháng, 40 triệu USD\nTheo Chi cục Hải quan cửa khẩu Lao Bảo (Cục Hải quan Quảng "
         "Trị), tháng 2/2022 kim ngạch xuất nhập khẩu qua cửa khẩu đạt 18 triệu USD.\nToàn Cục Hải quan Quảng Trị "
         "thu «90 tỷ đồng».",
         "of budget_revenue in quang-tri-pre-2025", "2022-03-09"),
        ("Thái Nguyên 6 tháng\n• Công nghiệp: giá trị sản xuất ước «438 nghìn tỷ đồng», +8,1%",
         "of industrial_output", "2022-07-05"),
        ("Thái Nguyên 6 tháng\n• Khách du lịch: 1,05 triệu lượt\nChủ tịch tỉnh cho rằng tốc độ tăng trưởng 6 "
         "tháng («8,23%») là khá.",
         "of grdp", "2022-07-05"),
        ("Tính từ năm 1988, Đồng Nai đã có «1.369» dự án FDI còn hiệu lực.",
         "of fdi_projects at none", "2018-10-16"),
        ("Kể từ năm 1988 đến nay, Đồng Nai đã có «1.369» dự án FDI còn hiệu lực, vốn 28 tỷ USD.",
         "of fdi_projects at none", "2018-10-16"),
        ("Quý I, Đắk Lắk xuất khẩu 592 triệu USD. Thị trường nhập nhiều nhất là Đức («62 triệu USD»), Ý (48 triệu "
         "USD).",
         "of exports with DE", "2024-04-18"),
        ("6 tháng năm 2023, Quảng Nam đón 3,9 triệu lượt khách. Thu nhập xã hội từ du lịch «9.500 tỷ đồng».",
         "of tourism_revenue", "2023-06-30"),
        ("7 tháng, Nam Định hút 900 triệu USD vốn FDI. Như thế, tỉnh đi được «56,5%» chặng đường.",
         "is plan_ratio", "2025-08-12"),
        ("Đến nay Đồng Nai có «1.369» dự án FDI còn hiệu lực kể từ năm 1988.",
         "of fdi_projects at none", "2024-08-05"),
        ("Kể từ năm 2021, Đồng Nai thu hút «90» dự án FDI mới.",
         "of fdi_projects_new", "2024-08-05"),
        ("HÀ NAM – Sáng 5/8, UBND tỉnh họp.\nXuất khẩu 7 tháng đạt «3,45 tỷ USD».\nHà Nam hút 900 triệu USD vốn "
         "FDI trong 7 tháng, thứ 5 cả nước, sau Quảng Ninh với 1,56 tỷ USD.",
         "in ha-nam", "2024-08-05"),
    ],
)  # fmt: skip
def test_heads_and_shares(text: str, expected: str, day: str) -> None:
    whole, exact, nth = parted(text)
    found, words = figure(reading(whole, "vi", day), exact, nth), expected.split()
    for name, value in zip(words[::2], words[1::2], strict=True):
        if name == "value":
            assert found.value == number(value)
        else:
            assert (getattr(found, NAMES[name]) or "none") == value
