"""Telegram style (`9M24`, `3.4m`), the country as an entry, what branches of industry put out, capital raised."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A letter glued behind a number names a part of the year; an amount has what it counts, or its currency.
        ("Budget revenue Bac Ninh 9M: «VND 24.9tn».", "at 2024-01-01/P9M"),
        ("Bac Ninh 9M exports: «$24.9bn».", "at 2024-01-01/P9M"),
        ("In 9M24, Bac Ninh exported «$24.9bn» worth of goods.", "at 2024-01-01/P9M"),
        ("Dong Thap: pangasius exports 7M24 «$498mn».", "of exports at 2024-01-01/P7M item pangasius"),
        ("FDI, 7M23, Bac Ninh: «$1.9bn».", "at 2023-01-01/P7M"),
        ("Bac Ninh's 1H24 exports rose «9%» yoy.", "at 2024-S1"),
        ("Bac Ninh's exports rose «9%» in 1Q24.", "at 2024-Q1"),
        ("Bac Ninh's exports rose «9%» in H2/23.", "at 2023-S2"),
        ("Exports of Bac Ninh reached «$24.9bn» in 8M (up 9%).", "at 2024-01-01/P8M"),
        ("Tourists to Hue, 8M/2024: «3.4m» (up 9%).", "of tourist_arrivals value 3.4e6 at 2024-01-01/P8M"),
        ("Exports of Hue were «$9m».", "value 9e6 at none"),
        # Two quarters of a year and more are counted like months.
        ("Hue exported «$24.9bn» worth of goods over three quarters.", "at 2024-01-01/P9M"),
        ("Imports of Hue in the first quarter were «two and a half times» the figure of a year earlier.",
         "is ratio_yoy value 2.5"),
        # The country may be an entry among its provinces.
        ("GRDP of Bac Giang grew 13.8% in the nine months (whole country: «6.8%»).", "in viet-nam"),
        ("IIP, nine months: Bac Giang 26%; Hai Phong 14%; nationwide «8.6%».", "in viet-nam"),
        # Output of factories and branches is that of no product; that of goods is.
        ("Factory output in Hue surged «19.7%» in the third quarter.", "of industrial_production_index"),
        ("Hue's manufacturing output grew «19.7%» in the first nine months.",
         "of industrial_production_index item manufacturing"),
        ("Steel output of Hue rose «19.7%» in the third quarter.", "of product_output item iron-steel"),
        # Who raises capital has some already.
        ("Seven Korean companies increased their investment in Hue by «$61 million» in July.",
         "of fdi_capital_adjusted with KR"),
        ("Hue let «42» FDI projects raise capital in seven months.", "of fdi_projects_adjusted"),
        # Suppliers sell to the province, customers buy from it.
        ("Hue's main suppliers in July were China («$42 million») and Thailand.", "of imports with CN"),
        ("Hue's largest customer in July was Japan, which took goods worth «$14 million».", "of exports with JP"),
        ("China was the biggest supplier of Hue in July, selling it goods worth «$42 million».", "of imports with CN"),
    ],
)  # fmt: skip
def test_telegram_style_and_branches(text: str, expected: str) -> None:
    check(text, expected, "2024-10-03")
