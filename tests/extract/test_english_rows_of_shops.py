"""Rows of retail sales, plans of one's own, falls that are even larger."""

import pytest

from tests.extract.test_english import check

SHOPS = (
    "Retail sales of goods and services in Hue climbed 11.3 per cent to VND872 trillion in nine months. Of the total, "
)
PLAN = "State budget collection of Long An in the first half was VND9.6 trillion, or "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHOPS + "goods made up «VND508 trillion», catering VND81.9 trillion, and travel VND11.2 trillion.",
         "of retail_sales item retail"),
        (SHOPS + "goods made up VND508 trillion, catering VND81.9 trillion, and travel «VND11.2 trillion».",
         "of retail_sales item travel-services"),
        ("Retail sales of goods and services in Hue rose 9 per cent in May; catering jumped 14.7 per cent and "
         "travel services «52.5 per cent».", "of retail_sales item travel-services"),
        (PLAN + "«54.7%» of the central government's target and 51.2% of the province's own.", "is plan_ratio item _T"),
        (PLAN + "54.7% of the central government's target and «51.2%» of the province's own.", "is plan_ratio item _T"),
        ("Exports of Long An fell 14.1% in July; the import bill shrank even more, by «21.9%».",
         "of imports is change_yoy value -21.9"),
        ("FDI in Hue hit 9 million USD. Customs figures put the value of goods shipped from the city at «$32 million».",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_figures(text: str, expected: str) -> None:
    check(text, expected)
