"""What went out and what came in, told side by side, are exports and imports; shares and gold are neither."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 11/2023, cả nước bán ra «31,2 tỷ USD», giảm 3,4% so với tháng trước; mua vào 29,7 tỷ USD, tăng 5,2%.",
         "of exports is level at 2023-11"),
        ("Xuất siêu 11 tháng gần 25 tỷ USD. Tháng 11/2023, cả nước bán ra 31,2 tỷ USD, giảm «3,4%» so với tháng "
         "trước; mua vào 29,7 tỷ USD, tăng 5,2%.", "of exports is change_pop at 2023-11"),
        ("Xuất siêu 11 tháng gần 25 tỷ USD. Tháng 11/2023, cả nước bán ra 31,2 tỷ USD, giảm 3,4% so với tháng "
         "trước; mua vào «29,7 tỷ USD», tăng 5,2%.", "of imports is level at 2023-11"),
        ("Nhập siêu của Lạng Sơn 11 tháng là 300 triệu USD: bán ra «900 triệu USD», mua về 1,2 tỷ USD.",
         "of exports is level in lang-son"),
        ("Nhập siêu của Lạng Sơn 11 tháng là 300 triệu USD: bán ra 900 triệu USD, mua về «1,2 tỷ USD».",
         "of imports is level in lang-son"),
        ("Kim ngạch qua cửa khẩu Lào Cai 11 tháng đạt 1,5 tỷ USD. Chiều đi «900 triệu USD», chiều về 600 triệu USD.",
         "of exports is level"),
        ("Kim ngạch qua cửa khẩu Lào Cai 11 tháng đạt 1,5 tỷ USD. Chiều đi 900 triệu USD, chiều về «600 triệu USD».",
         "of imports is level"),
        ("11 tháng, xuất khẩu 322 tỷ USD, nhập khẩu 296 tỷ USD. Nước bán nhiều hàng nhất cho Việt Nam là Trung Quốc "
         "với «100 tỷ USD».", "of imports with CN"),
    ],
)  # fmt: skip
def test_both_ways_of_trade(text: str, expected: str) -> None:
    check(text, expected, "2023-12-05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade through Lao Cai was worth $1.5 billion in 2022: outbound goods came to «$900 million» and inbound "
         "goods to $600 million.", "of exports is level at 2022"),
        ("Trade through Lao Cai was worth $1.5 billion in 2022: outbound goods came to $900 million and inbound "
         "goods to «$600 million».", "of imports is level at 2022"),
    ],
)  # fmt: skip
def test_english_both_ways_of_trade(text: str, expected: str) -> None:
    check_english(text, expected)
