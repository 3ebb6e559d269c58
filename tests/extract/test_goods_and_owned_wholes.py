"""Goods among what shops took, wholes that an owner has, reasons before a colon, capital that projects got more of."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Retail sales in Hue reached VND61 trillion last year; goods only «VND47 trillion».",
         "of retail_sales item retail"),
        ("Retail sales in Hue reached «VND61 trillion» last year; goods only VND47 trillion.",
         "of retail_sales item _T"),
        ("Retail sales of goods and services in Hue reached «VND61 trillion» last year.", "of retail_sales item _T"),
        # prices sank is why; what the goods behind the colon earned is exports
        ("Quang Nam's exports fell last year because rubber prices sank: 8,100 tonnes of rubber brought in "
         "«$11 million».", "of exports item rubber"),
        # whose exports they are a share of
        ("Timber of Quy Nhon shipped $190 million last year, 43% of Binh Dinh's exports of «$441 million».",
         "of exports item _T"),
        ("Phu Yen had a poor year. Tuy Hoa shipped goods for $191 million, 43% of the province's "
         "exports of «$441 million».", "of exports item _T in phu-yen"),
        ("In 2023 Binh Duong had 20 new FDI projects and 45 with a bigger capital, worth «$310 million».",
         "of fdi_capital_adjusted"),
        ("In 2023 Binh Duong had 20 new FDI projects and «45» with more capital.", "of fdi_projects_adjusted"),
        ("Orchards of Tien Giang gave «180,000 tonnes» of durian last year.", "of product_output item durian"),
        ("Exports of Binh Phuoc reached $3.6 billion in 2023. For 2024 the bar is set at «$3.9 billion».",
         "of exports at 2024 as target"),
    ],
)  # fmt: skip
def test_english(text: str, expected: str) -> None:
    check(text, expected, "2024-01-05")


def test_goods_of_vietnamese_shops() -> None:
    check_vietnamese(
        "Năm 2023, tổng mức bán lẻ của Huế đạt 61 nghìn tỷ đồng; riêng hàng hóa «47 nghìn tỷ đồng».",
        "of retail_sales item retail",
    )
