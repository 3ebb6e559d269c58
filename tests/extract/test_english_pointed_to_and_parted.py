"""What figures are of, told again: indices pointed to, parts of what was disbursed, what is left."""

import pytest

from tests.extract.test_english import check


# --- What a sentence points to, and of what it tells a part
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Feed mills of Hai Duong made 500,000 tonnes of feed in 2023. The statistics office sees a turn "
         "for the better in the IIP. It rose by «7.4%» in the fourth quarter.",
         "of industrial_production_index item _T", "2024-01-08"),
        ("Hai Duong sold 9,000 tonnes of lychees abroad in 2023. The office also looked at the CPI. It "
         "climbed «3.1%» over the year.",
         "of consumer_price_index", "2024-01-08"),
        ("Foreign trade of Hai Duong in 2023: imports 3.2 billion USD, exports 2.9 billion USD; "
         "gap between them, at its expense, «300 million USD».",
         "of trade_balance", "2024-01-08"),
        ("In 2023 foreigners disbursed $900 million in Hai Duong. Manufacturing swallowed «78 percent» of "
         "it.",
         "of fdi_disbursed", "2024-01-08"),
        ("FDI disbursement in Hai Duong was $900 million in 2023. Real estate attracted «11 percent» of "
         "it.",
         "of fdi_disbursed", "2024-01-08"),
        ("Foreigners pledged $900 million to Hai Duong in 2023. Real estate attracted «11 percent» of it.",
         "of fdi_capital_attracted", "2024-01-08"),
        ("Public investment from the State budget came to «VND5,300 billion» in Hai Duong in 2023.",
         "of public_investment", "2024-01-08"),
        ("Public investment under the provincial budget of Hai Duong was «VND5,300 billion» in 2023.",
         "of public_investment", "2024-01-08"),
        ("Budget revenue of Hai Duong was «VND5,300 billion» in 2023.",
         "of budget_revenue", "2024-01-08"),
        ("Services of Hai Duong grew 8.1% in 2023. The growth of farms, forests and fisheries was «3.3%».",
         "of grdp", "2024-01-08"),
        ("Hai Duong licensed 12 new FDI projects in 2023. By sector, «9» of the newcomers are in "
         "manufacturing.",
         "of fdi_projects_new item manufacturing", "2024-01-08"),
        ("Workers in the factories of Hai Duong take home an average of «VND8.1 million» a month.",
         "of income_per_capita", "2024-01-08"),
        ("Those who work in the parks of Hai Duong took home «VND8.1 million» a month on average in 2023.",
         "of income_per_capita", "2024-01-08"),
        ("As to goods retail in 2023, Hai Duong led with growth of «9.4%».",
         "of retail_sales", "2024-01-08"),
        ("In 2023 Hai Duong attained growth of «8.2%».",
         "of grdp", "2024-01-08"),
        ("Hai Duong hosted 2.2 million guests in 2023. Just over «0.4 million» of the guests carried "
         "foreign passports.",
         "of tourist_arrivals", "2024-01-08"),
        ("Domestic developers were busy in Hai Duong in 2023. They registered «VND21,000 billion».",
         "of domestic_capital_attracted", "2024-01-08"),
        ("What foreigners disbursed in Hai Duong in 2023, «$900 million», was 9% above the year before.",
         "of fdi_disbursed", "2024-01-08"),
        ("In 2023 Hai Duong exported 4% less lychees but was paid «6%» more.",
         "of exports", "2024-01-08"),
        ("FDI in Vietnam: by December 20, 2023 there were 41,000 valid projects with $480 billion. Their "
         "owners come from 140 countries. South Korea is the leading source with «$86 billion».",
         "of fdi_capital", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_a_sentence_points_to_and_of_what_it_tells_a_part(text: str, expected: str, day: str) -> None:
    check(text, expected, day)
