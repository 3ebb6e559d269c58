"""What is told beside a province and its months: the country's past, a month alone, another year, a reason."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # In a text on a province nothing goes on with the country's past; national bodies report on it, too.
        (
            "2023-12-28",
            "In 2023 Ha Tinh exported $2.3 billion worth of goods. Vietnam's economy had grown by 6.8 percent"
            " in 2015. Imports were «$1.1 billion».",
            "of imports in ha-tinh at 2023",
        ),
        (
            "2023-12-28",
            "Budget revenue of Long An was VND21 trillion in 2023. Nationwide, 11.6 million foreigners came "
            "in 2014. Retail sales amounted to «VND98 trillion».",
            "in long-an at 2023",
        ),
        (
            "2023-07-05",
            "A report of the Ministry of Finance put Nghe An's budget revenue at VND9 trillion in the first "
            "half.\nData from the General Statistics Office showed retail sales of «VND51 trillion».",
            "of retail_sales in nghe-an",
        ),
        (
            "2023-07-05",
            "Exports of Nghe An were $1.2 billion in the first half.\nAccording to the Ministry of Industry "
            "and Trade, imports reached «$700 million».",
            "of imports in nghe-an",
        ),
        (
            "2023-07-05",
            "Dong Thap sold $800 million worth of fish in the first half.\nGeneral Department of Customs "
            "figures show that imports were «$150 million».",
            "of imports in dong-thap-pre-2025",
        ),
        (
            "2023-07-05",
            "Exports of Nghe An were $1.2 billion in the first half.\nAccording to the Ministry of Industry "
            "and Trade, exports of the country reached «$164 billion».",
            "in viet-nam",
        ),
        (
            "2023-12-28",
            "In 2023 Ha Tinh exported $2.3 billion worth of goods. Vietnam's exports were $355 billion in "
            "2023. Its imports were «$327 billion».",
            "of imports in viet-nam at 2023",
        ),
        (
            "2023-07-05",
            "Vietnam drew $13 billion of FDI in the first half.\nAccording to the Ministry of Planning and "
            "Investment, disbursement was «$10 billion».",
            "in viet-nam",
        ),
        (
            "2024-12-30",
            "Bac Kan's exports were $60 million in 2024. Viet Nam as a whole exported $114 billion in 2012. "
            "Budget revenue was «VND1.1 trillion».",
            "in bac-kan at 2024",
        ),
        (
            "2024-12-30",
            "In 2024 Phu Tho attracted $600 million of FDI. The national poverty rate was 14.2% in 2010. "
            "Exports hit «$13 billion».",
            "of exports in phu-tho-pre-2025 at 2024",
        ),
        (
            "2023-07-05",
            "Visitors to Lam Dong numbered 4.4 million in the first half.\nThe Ministry of Planning and "
            "Investment counted «41» new projects there.",
            "in lam-dong-pre-2025",
        ),
        (
            "2023-07-05",
            "Cao Bang's exports were $300 million in the first half.\nIn its report the Ministry of Finance "
            "puts budget revenue at «VND1.3 trillion».",
            "in cao-bang",
        ),
        # A month that narrows, what something is unlike, and goods of a reason.
        (
            "2025-10-08",
            "In nine months Bac Lieu's industrial output index rose 9.1%. In September it gained 1.8% on "
            "August. Budget collections came to «VND4.1 trillion».",
            "of budget_revenue at 2025-01-01/P9M",
        ),
        (
            "2025-11-05",
            "Visitors to Gia Lai numbered 3.9 million in ten months. In October alone 420,000 came. Exports "
            "fetched «$2.2 billion».",
            "of exports at 2025-01-01/P10M",
        ),
        (
            "2025-11-05",
            "Son La's exports reached $190 million in ten months. October brought in $21 million. Retail "
            "sales were put at «VND31 trillion».",
            "of retail_sales at 2025-01-01/P10M",
        ),
        (
            "2023-08-02",
            "Unlike in 2019, exports of Son La rose by «11%» in seven months.",
            "of exports is change_yoy at 2023-01-01/P7M",
        ),
        (
            "2023-08-02",
            "Unlike in 2020, the hotels of Son La were full. In seven months «2.9 million» people came.",
            "of tourist_arrivals at 2023-01-01/P7M",
        ),
        (
            "2023-08-02",
            "Freight through the ports of Nghe An was «8.1 million tonnes» in seven months, mainly because of"
            " dearer rice.",
            "of transport_freight item _T",
        ),
        (
            "2023-08-02",
            "Nghe An exported goods worth «$1.4 billion» in seven months, owing to strong sales of garments.",
            "of exports item _T",
        ),
        (
            "2023-08-02",
            "Nghe An exported goods worth $1.4 billion in seven months. Cement makers are in trouble. Imports"
            " were «$900 million».",
            "of imports item _T",
        ),
        (
            "2025-11-05",
            "In ten months the index of Gia Lai rose 9.1%. In October, retail sales were VND9 trillion. "
            "Exports came to «$200 million».",
            "of exports at 2025-10",
        ),
        (
            "2023-08-02",
            "Nghe An's exports went up thanks to garments, which brought in «$400 million» in seven months.",
            "of exports item textiles-garments",
        ),
        ("2023-08-02", "Compared with 2019, exports of Son La rose by «11%» in seven months.", "is change_base"),
        (
            "2024-09-04",
            "Ninh Thuan's salt and shrimp sold well: exports were $90 million in eight months. In August "
            "exports were $12 million. Tourism revenue stood at «VND2.4 trillion».",
            "of tourism_revenue at 2024-01-01/P8M",
        ),
        (
            "2024-09-04",
            "Unlike in 2018, when floods came, industry in Ninh Thuan grew by «8.2%» in eight months.",
            "is change_yoy",
        ),
        (
            "2024-09-04",
            "The budget of Ninh Thuan took in «VND2.6 trillion» in eight months, thanks to exports of grapes.",
            "of budget_revenue item _T",
        ),
        (
            "2024-09-04",
            "Ninh Thuan's exports were $90 million in eight months. Grape growers are short of water. Imports"
            " came to «$60 million».",
            "of imports item _T",
        ),
    ],
)
def test_what_is_told_beside_leaves_the_province_and_its_months(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


def test_what_happened_once_dates_no_article() -> None:
    text = (
        "Can Tho firms sold $900 million worth of goods abroad.\n\nRice went up. Fish did not. The firm was founded in "
        "2005 in Osaka. Imports came to «$300 million» in nine months."
    )
    held(text, "of imports at none", None)
