"""Traffic and visitors of a day, vehicles that wait, sizes of goods, in both languages."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check as check_english
from tests.extract.test_english import parted
from tests.extract.test_vietnamese import check as check_vietnamese

PUBLISHED = "2023-02-21"


# --- Vehicles and visitors may be those of a day, which holds until a time is told; who says something says it on one.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Ngày 20/2, cửa khẩu Tà Lùng thông quan «252» xe hàng.", "2023-02-20"),
        ("Cao Bằng - ngày 20/2, các cửa khẩu thông quan «252» xe hàng. Tháng 1 xuất khẩu đạt 18 triệu USD.",
         "2023-02-20"),
        ("Trong ngày 20/2, các cửa khẩu Cao Bằng thông quan 252 xe hàng. Cửa khẩu Tà Lùng «111» xe.", "2023-02-20"),
        ("Ngày 20/2, Đà Nẵng đón «20.000» lượt khách.", "2023-02-20"),
        ("Tháng 1, Lào Cai xuất khẩu 20 triệu USD. Riêng ngày 20/2, cửa khẩu Kim Thành thông quan «252» xe.",
         "2023-02-20"),
        ("Ngày 20/2, Cục Hải quan Cao Bằng cho biết tháng 1 các cửa khẩu đã thông quan «2.520» xe hàng.", "2023-01"),
        ("Ngày 20/2, Cục Hải quan Cao Bằng cho biết các cửa khẩu đã thông quan «2.520» xe hàng.", "none"),
    ],
)  # fmt: skip
def test_days_in_vietnamese(text: str, period: str) -> None:
    check_vietnamese(text, f"at {period}", PUBLISHED)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("On February 20, «252» trucks passed Ta Lung border gate.", "2023-02-20"),
        ("Da Nang welcomed «20,000» visitors on February 20.", "2023-02-20"),
        ("The Department of Tourism said on February 20 that Da Nang welcomed «200,000» visitors in January.",
         "2023-01"),
    ],
)  # fmt: skip
def test_days_in_english(text: str, period: str) -> None:
    check_english(text, f"at {period}", PUBLISHED)


# --- Vehicles that wait have not crossed; how many pieces make a kilogram counts nothing.
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ngày 20/2, cửa khẩu Tà Lùng thông quan 252 xe hàng. Cuối ngày còn «120» xe chờ thông quan.", "unclassified"),
        ("Trong tháng 1, cửa khẩu Móng Cái thông quan 1.200 xe, tồn «80» xe.", "unclassified"),
        ("Trong tháng 1, cửa khẩu Móng Cái thông quan «1.200» xe, tồn 80 xe.", "observation"),
        ("On February 20, 252 trucks passed Ta Lung border gate, while «120» were waiting.", "unclassified"),
        ("On February 20, «252» trucks passed Ta Lung border gate, while 120 trucks were waiting.", "observation"),
        ("Cà Mau xuất khẩu tôm sang 60 thị trường. Thị trường lớn: Mỹ, EU. Giá tôm sú loại «30» con/kg đang tăng.",
         "unclassified"),
        ("Ca Mau ships shrimp to 60 markets. Shrimp of «30» pieces per kg are in demand.", "unclassified"),
    ],
)  # fmt: skip
def test_what_counts_nothing(text: str, role: str) -> None:
    whole, exact, nth = parted(text)
    language = "en" if whole.isascii() else "vi"
    assert mention(reading(whole, language, PUBLISHED), exact, nth).role == role
