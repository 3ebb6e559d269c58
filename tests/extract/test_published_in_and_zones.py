"""Months of publication that open a text, days pointed back to, zones beside parks, falls that `but` ends."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # --- A text may open with where and in which month it was published, up to a stop: that dates no figure.
        ("2018-12-20",
         "Da Lat, December 2018. The year in Lam Dong\n\nExports of the year: $690 million. Alumina earned «$230 "
         "million».",
         "of exports at 2018"),
        ("2018-12-20",
         "Pleiku, December 2018. Coffee had a hard year.\n\nIn 2018 exports of Gia Lai came to $440 million. State "
         "revenue was «VND4.5 trillion».",
         "of budget_revenue at 2018"),
        ("2018-06-20", "Hue, May 2018\n\nExports: «$90 million»", "of exports at 2018-05"),
        # --- What was there `then` was so on the day told before.
        ("2017-06-08",
         "By the end of May 2017, Koreans had 13 projects in Long An.\n\nIn all «926» FDI projects were then under way "
         "in the province.",
         "of fdi_projects at 2017-05-31"),
        # --- A zone beside parks is run with them; the headline is on both.
        ("2024-01-18",
         "Binh Dinh: parks and Nhon Hoi Economic Zone\n\nIn 2023 the board licensed «26» new projects.",
         "of investment_projects_new item industrial-zones in binh-dinh"),
        ("2024-01-18",
         "Parks and economic zone of Binh Dinh\n\nIn 2023 26 new projects came. Valid projects: «390».",
         "of investment_projects item industrial-zones in binh-dinh"),
        ("2024-01-18", "Ports and parks of Binh Dinh\n\nIn 2023 «26» new projects came.", "item _T"),
        # --- A change goes down as the one before it, but not behind `but`.
        ("2025-12-08",
         "In November, exports of Phu Tho were $3 billion: 2.4% below October, yet «34%» over the same month of 2024.",
         "of exports value 34"),
        ("2025-12-08",
         "In November, exports of Phu Tho were $3.2 billion: 2.4% below October and «3%» against November 2024.",
         "of exports value -3"),
        # --- Words for trade and for what it pays.
        ("2022-12-08",
         "Thanh Hoa took in 47,000 billion VND. Receipts from import-export activities were «19,000 billion VND».",
         "of budget_revenue item customs-revenue"),
        ("2025-12-08", "Phu Tho is estimated to have traded «$65 billion» worth of goods in 11 months.",
         "of trade_turnover as estimate"),
    ],
)  # fmt: skip
def test_english(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
