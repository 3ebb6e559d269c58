"""Headings over entries, clauses on goods, and what parks, budgets and markets are told of."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- Entries below a line that names goods, parks told of
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-03",
         "Exports of Gia Lai in nine months\n\nMarkets for coffee\nGermany: «US$143 million»\nItaly: US$92"
         " million",
         "of exports item coffee"),
        ("2024-10-03",
         "Exports of Gia Lai in nine months\n\nMarkets for coffee\nGermany: US$143 million\nItaly: «US$92 "
         "million»",
         "of exports item coffee"),
        ("2024-10-03",
         "Exports of Gia Lai in nine months\n\nMarkets for coffee\nGermany: US$143 million\n\nImports were"
         " worth «US$92 million».",
         "of imports item _T"),
        ("2024-10-03",
         "Coffee from Gia Lai still in demand\n\nThe province exported goods for «US$643 million» in nine "
         "months.",
         "of exports item _T"),
        ("2024-10-03",
         "Ha Tinh's steel exports kept falling in September. Shipments of «$81 million» in the month took "
         "the sum for nine months to $690 million.",
         "of exports item iron-steel"),
        ("2024-10-03",
         "Ha Tinh's steel exports kept falling in September. Shipments of $81 million in the month took "
         "the sum for nine months to «$690 million».",
         "of exports item iron-steel"),
        ("2024-10-03",
         "Ha Tinh's steel makers follow exports closely. Exports of the province were «$690 million» in "
         "nine months.",
         "of exports item _T"),
        ("2024-10-03",
         "Nine industrial parks of Vinh Phuc are in operation. Their exports were «$6.1 billion» in "
         "nine months.",
         "of exports item industrial-zones"),
        ("2024-10-03",
         "Vinh Phuc has nine industrial parks in operation. The province exported goods worth «$6.1 "
         "billion» in nine months.",
         "of exports item _T"),
        ("2024-10-03",
         "There are nine industrial parks in Vinh Phuc and 14 clusters. The parks are home to «640» "
         "projects.",
         "item industrial-zones"),
        ("2024-10-03",
         "The economic zone and the parks of Vinh Phuc have 640 projects. Companies there exported goods "
         "for «$7 billion» in nine months.",
         "of exports item industrial-zones"),
    ],
)  # fmt: skip
def test_entries_below_a_line_that_names_goods_parks_told_o(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Clauses and colons, wholes and parts
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-03",
         "Binh Thuan's worries are many. It was worst with tuna, which at «$31 million» lost 18 percent of"
         " its export value in nine months.",
         "of exports item tuna"),
        ("2024-10-03",
         "Foreign orders for garments were few: the province of Ben Tre exported goods for «$965 "
         "million» in nine months.",
         "of exports item _T"),
        ("2024-10-03",
         "Budget of Ba Ria-Vung Tau in nine months, total: «VND68,200 billion» - crude 26,300 billion, "
         "customs 21,400 billion.",
         "item _T"),
        ("2024-10-03",
         "Budget collections of Hai Phong were VND79,000 billion in nine months: VND31,000 billion of it "
         "domestic, «VND48,000 billion» from imports and exports.",
         "item customs-revenue"),
        ("2024-10-03",
         "Budget collections of Hai Phong were VND79,000 billion in nine months, with «VND31,000 billion» "
         "raised domestically.",
         "item domestic-revenue"),
        ("2024-10-03",
         "Budget collections of Hai Phong were VND79,000 billion in nine months. The domestic part was "
         "«VND31,000 billion».",
         "item domestic-revenue"),
        ("2024-10-03",
         "Dong Nai (VNA) – Leaving oil aside, Ba Ria-Vung Tau's GRDP grew «8.9%» in nine months.",
         "item without-oil"),
        ("2024-10-03",
         "Non-crude exports of Ba Ria-Vung Tau went up 8.1% to «$4.9 billion» in nine months.",
         "of exports item without-oil"),
        ("2024-10-03",
         "Vietnam drew $24 billion of FDI in nine months. Japan put in $8.1 billion, 33 percent of the "
         "total. Manufacturing got «$12.7 billion» of the sum.",
         "with _T item manufacturing"),
        ("2024-10-03",
         "Some 1.1 million guests checked in at the hotels of Lam Dong in nine months, of whom «81,000» "
         "were foreigners.",
         "item international"),
        ("2024-10-03",
         "«1.1 million» guests checked in at the hotels of Lam Dong in nine months.",
         "of tourist_arrivals item overnight"),
        ("2024-10-03",
         "Dak Nong's coffee earned $210 million in nine months, pepper $80 million. Thanks to these crops,"
         " total exports reached «$390 million».",
         "of exports item _T"),
        ("2024-10-03",
         "Ca Mau sold tra and shrimp. Plants sold more tra this year. They sent abroad «7,800 tonnes» in "
         "nine months.",
         "item pangasius"),
    ],
)  # fmt: skip
def test_clauses_and_colons_wholes_and_parts(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
