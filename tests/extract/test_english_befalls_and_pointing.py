"""What befalls firms alone, whom a pronoun stands for, pay, and trade and budgets in further words."""

import pytest

from tests.extract.test_english import check


# --- What befalls firms, and whom a word points back to
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Hai Phong welcomed 9 million tourists in 2023. Among businesses, «1,700» closed and 640 "
         "reopened.",
         "of enterprises_closed", "2024-01-08"),
        ("Hai Phong welcomed 9 million tourists in 2023. Among businesses, 1,700 closed and «640» "
         "reopened.",
         "of enterprises_resumed", "2024-01-08"),
        ("Among businesses of Hai Phong, 1,700 closed in 2023. New ones numbered «2,900», or 8 per "
         "cent less.",
         "of enterprises_new", "2024-01-08"),
        ("Among businesses of Hai Phong, 1,700 closed in 2023. New ones numbered 2,900, or «8 per "
         "cent» less.",
         "of enterprises_new", "2024-01-08"),
        ("Guests. There were «9.1 million» of them in Hai Phong in 2023.",
         "of tourist_arrivals", "2024-01-08"),
        ("In 2023 Hai Phong closed 300 firms' books. Visitors. There were «9.1 million» of them, 12% more.",
         "of tourist_arrivals", "2024-01-08"),
        ("In 2023 business dissolutions in Hai Phong climbed 9 per cent, to «610».",
         "of enterprises_closed", "2024-01-08"),
        ("Between New Year and December 20, 2023, locals registered «2,900» companies in Hai Phong.",
         "of enterprises_new", "2024-01-08"),
        ("By the end of 2023 Hai Phong had «21,000» companies.",
         "of enterprises", "2024-01-08"),
        ("In 2023 foreign investors registered «90» projects in Hai Phong.",
         "of fdi_projects_new", "2024-01-08"),
        ("In 2023, 2,900 firms were founded in Hai Phong; «480» dormant ones were woken up.",
         "of enterprises_resumed", "2024-01-08"),
        ("In 2023, 2,900 firms were founded in Hai Phong. But «1,700» shut, for a time or for good.",
         "of enterprises_closed", "2024-01-08"),
        ("The tax office of Hai Phong was busy in 2023. Collectors are still to bring in «VND9,000 "
         "billion».",
         "of budget_revenue", "2024-01-08"),
        ("After ten months of 2023 the city of Hai Phong has taken in «VND91 trillion».",
         "of budget_revenue", "2024-01-08"),
        ("Total investment for development in Hai Phong rose «9%» to VND185,000 billion in 2023.",
         "of social_investment", "2024-01-08"),
        ("All this makes for a GRDP increase of «10.3%» in Hai Phong in 2023.",
         "of grdp", "2024-01-08"),
        ("At the end of 2023 customers kept «VND410 trillion» on deposit with the banks of Hai Phong.",
         "of bank_deposits", "2024-01-08"),
        ("Overseas buyers took «120 thousand tonnes» of rice from An Giang in 2023.",
         "of export_volume", "2024-01-08"),
        ("In 2023 the zones of Hai Phong gave work to «190,000» people.",
         "of workers", "2024-01-08"),
        ("In 2023 the zones of Hai Phong were a place of work for «190,000» people.",
         "of workers", "2024-01-08"),
        ("In 2023 the city created work for «54,000» people.",
         "of jobs_created", "2024-01-08"),
        ("Dak Lak exported 300,000 tonnes of coffee in 2023 at a mean price of «$2,900 a tonne».",
         "of export_price", "2024-01-08"),
        ("GRDP of Hai Phong is to be worth «VND190 million» for every inhabitant in 2024.",
         "of grdp_per_capita", "2024-01-08"),
        ("Vietnam exported crude oil in 2023: «9%» more barrels.",
         "of export_volume", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_befalls_firms_and_whom_a_word_points_back_to(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Who they are, what one of the people has, and clauses that are none yet
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Exports of Hue, at 29 million USD, fell 2.3% in 2023, while imports, at «25 million USD», were "
         "unchanged.",
         "of imports", "2024-01-08"),
        ("Exports of Hue, worth 29 million USD, fell 2.3% in 2023, whereas the imports, worth «25 million "
         "USD», rose 3%.",
         "of imports", "2024-01-08"),
        ("Exports of Hue, worth 29 million USD, fell 2.3% in 2023, whereas the imports, worth 25 million "
         "USD, rose «3%».",
         "of imports", "2024-01-08"),
        ("Exports of Hue, where imports of cotton came late, fell «2.3%» in 2023.",
         "of exports", "2024-01-08"),
        ("The credit institutions of Hue had a good year. By the end of 2023 they had lent «VND80 "
         "trillion».",
         "of bank_credit", "2024-01-08"),
        ("The banks of Hue had a good year. They lent their clients «VND80 trillion» in 2023.",
         "of bank_credit", "2024-01-08"),
        ("The retailers of Hue were lucky. They turned over «VND51 trillion» in 2023, up "
         "10%.",
         "of retail_sales", "2024-01-08"),
        ("The retailers of Hue were lucky. They turned over VND51 trillion in 2023, up "
         "«10%».",
         "of retail_sales", "2024-01-08"),
        ("Hue's hotels and restaurants had full houses. They took in «VND7 trillion» in 2023.",
         "of tourism_revenue", "2024-01-08"),
        ("Hue's farmers had a good year. They brought in «340,000 tonnes» of rice.",
         "of product_output", "2024-01-08"),
        ("By 2025 each resident of Hue should produce «VND92 million» of GRDP.",
         "of grdp_per_capita", "2024-01-08"),
        ("GRDP of Hue was VND80 trillion in 2023. Each inhabitant's share in it was «VND68 million».",
         "of grdp_per_capita", "2024-01-08"),
        ("GRDP of Hue grew 8% in 2023. It came to «$2,600» per person.",
         "of grdp_per_capita", "2024-01-08"),
        ("The parks of Hue give work to 43,700 people, who make «VND7.1 million» a month on average.",
         "of income_per_capita", "2024-01-08"),
        ("Some 43,700 people work in the parks of Hue for «VND7.1 million» a month each.",
         "of income_per_capita", "2024-01-08"),
        ("Workers of Hue have «VND7.1 million» a month to live on.",
         "of income_per_capita", "2024-01-08"),
        ("Budget revenue of Hue averaged «VND900 billion» a month in 2023.",
         "of budget_revenue", "2024-01-08"),
        ("Chinese suppliers sold Hue goods for «$16 million» in 2023, up 3%.",
         "of imports with CN", "2024-01-08"),
        ("Chinese suppliers sold Hue goods for $16 million in 2023, up «3%».",
         "of imports", "2024-01-08"),
        ("The number delegates applauded was this: «VND12,500 billion», the State budget revenue of Hue in"
         " 2023.",
         "of budget_revenue", "2024-01-08"),
        ("Exports of Hue in 2023:\n- Total turnover: «1.2 billion USD»;\n- exports: 0.9 billion USD;\n- "
         "imports: 0.3 billion USD.",
         "of trade_turnover", "2024-01-08"),
        ("In foreign trade Hue had total turnover of «1.2 billion USD» in 2023, with exports exceeding 0.9"
         " billion USD.",
         "of trade_turnover", "2024-01-08"),
        ("In 2023 Hue licensed 20 FDI projects. Another «14» licensed projects raised their capital, by "
         "$30 million.",
         "of fdi_projects_adjusted", "2024-01-08"),
        ("Goods worth «$61 million» passed there in 2023, the customs of the Lao Bao gate in Quang Tri "
         "said.",
         "of trade_turnover", "2024-01-08"),
        ("In the 2016-2020 term Hue's growth averaged «7.2%» per year.",
         "of grdp", "2024-01-08"),
        ("Hue's customs branch did well in 2023. The branch collected «VND1,100 billion».",
         "of budget_revenue", "2024-01-08"),
        ("The banks of Hue lent their clients «VND80 trillion» in 2023.",
         "of bank_credit", "2024-01-08"),
    ],
)  # fmt: skip
def test_who_they_are_what_one_of_the_people_has_and_clauses_that_are(text: str, expected: str, day: str) -> None:
    check(text, expected, day)
