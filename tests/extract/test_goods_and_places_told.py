"""Goods told before for what is grown of them and what they cost; the province again behind a part of it."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

RICE = "An Giang's rice exports came to 290 million USD in 2022. "
SHRIMP = "Soc Trang exported 90,000 tonnes of shrimp worth 760 million USD in 2022. "
DA_LAT = "Lam Dong received 6.1 million visitors in nine months of 2023. Da Lat received 5.2 million. "
MERGED = "Gia Lai, merged with Binh Dinh, had 9 million visitors in 2025. In the former Gia Lai there were 2 million. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RICE + "Farmers harvested «3.8 million tonnes».", "of product_output item rice"),
        (RICE + "Farmers harvested 3.8 million tonnes, «3%» more than a year ago.", "of product_output item rice"),
        (RICE + "Farmers harvested «38,000 tonnes» of avocado.", "item _T"),
        (SHRIMP + "The average price was down «9%» from 2021.", "of export_price is change_yoy item shrimp value -9"),
        (SHRIMP + "Prices in the province rose «9%».", "of consumer_price_index item _T"),
        ("Seafood firms in Soc Trang had a hard year. Exports fell «11%» in 2022.", "of exports item seafood"),
        ("Rice is the main crop of Soc Trang. Exports of the province rose «11%» in 2022.", "of exports item _T"),
    ],
)  # fmt: skip
def test_goods_told_before(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DA_LAT + "Revenue of the province reached «11 trillion VND».", "of tourism_revenue in lam-dong-pre-2025"),
        (DA_LAT + "Revenue reached «11 trillion VND».", "of tourism_revenue in da-lat"),
        ("Quang Ninh exported 2.4 billion USD worth of goods in 2022. Goods worth 1.9 billion USD passed the gate of "
         "Mong Cai. Imports of the province were «2.1 billion USD».", "of imports in quang-ninh"),
        ("Lam Dong's budget took in 9.4 trillion VND in 2022. Da Lat alone contributed 2.1 trillion VND. The province "
         "spent «11 trillion VND».", "of budget_expenditure in lam-dong-pre-2025"),
    ],
)  # fmt: skip
def test_the_province_behind_a_part_of_it(text: str, expected: str) -> None:
    check(text, expected)


def test_the_province_behind_one_that_was_merged_into_it() -> None:
    check(MERGED + "Revenue of the province came to «19 trillion VND».", "in gia-lai", "2026-01-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xuất khẩu tôm của Sóc Trăng năm 2022 đạt 760 triệu USD. Giá bình quân giảm «9%» so với cùng kỳ.",
         "of export_price is change_yoy item shrimp value -9"),
        ("Doanh nghiệp thủy sản Sóc Trăng gặp khó. Xuất khẩu năm 2022 chỉ đạt «760 triệu USD».",
         "of exports item seafood"),
        ("Năm 2022, Lâm Đồng đón 6,1 triệu lượt khách. Riêng Đà Lạt đón 5,2 triệu. Doanh thu du lịch toàn tỉnh đạt "
         "«11.000 tỷ đồng».", "of tourism_revenue in lam-dong-pre-2025"),
    ],
)  # fmt: skip
def test_vietnamese_goods_and_places_told_before(text: str, expected: str) -> None:
    check_vietnamese(text, expected)
