"""What newspapers say in the plainest way: rises, values of goods, money from abroad, wholes behind parts."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What picks up grows, and is not picked; who picks leaves goods.
        ("2023-01-20", "Imports of Nghe An picked up by «12%» in 2022.", "of imports is change_yoy"),
        ("2023-01-20", "The economy of Ha Tinh picked up by «6.1%» in 2022.", "of grdp is change_yoy"),
        ("2023-01-20", "In 2022 growers of Nghe An picked «12,000 tonnes» of tea.", "of product_output item tea"),
        ("2023-01-20", "Economic output in Nghe An was «9.1%» larger in 2022 than in 2021.", "of grdp is change_yoy"),
        ("2023-01-20", "Total economic output of Ha Tinh reached «VND175 trillion» in 2022.", "of grdp is level"),
        # A value is that of what is traded or sold; of projects it is their capital.
        ("2023-01-20", "In 2022 firms of Nghe An exported goods with a combined value of «$2.4 billion».",
         "of exports is level"),
        ("2023-01-20", "Retail sales in Nghe An had a combined value of «VND90 trillion» in 2022.", "of retail_sales"),
        ("2023-01-20", "In 2022 Nghe An licensed 12 FDI projects with a combined value of «$400 million».",
         "of fdi_capital_new is level"),
        ("2023-01-20", "Turnover of retail trade and services in Nghe An came to «VND90 trillion» in 2022.",
         "of retail_sales item _T"),
        # Billions below a sum of billions are a part of it; more, or trillions, are not.
        ("2024-04-03", "Bac Giang exported goods worth 6.9 billion USD in the first quarter, 5% more.\n\nPhones made "
         "up «3.1 billion» of that.", "of exports is level item phones unit USD"),
        ("2024-04-03", "Bac Giang exported goods worth 6.9 billion USD in the first quarter, 5% more.\n\nOf that, "
         "«2.2 billion» came from machinery.", "of exports is level item machinery unit USD"),
        ("2024-04-03", "Bac Giang exported goods worth 6.9 billion USD in the first quarter.\n\nPlants there made "
         "«31 million» phones.", "of product_output item phones"),
        ("2024-04-03", "Bac Giang exported goods worth 6.9 billion USD in the first quarter.\n\nThe third quarter may "
         "bring «21.4 billion».", "role unclassified"),
        # Money from abroad in other words.
        ("2023-01-20", "Foreign funds into Nghe An reached «$900 million» in 2022.", "of fdi_capital_attracted"),
        ("2023-01-20", "Nghe An drew «$900 million» of investment from abroad in 2022.", "of fdi_capital_attracted"),
        ("2023-01-20", "Năm 2022, xuất khẩu của Nghệ An đạt 2 tỷ USD, giảm ở mức «3%».",
         "of exports is change_yoy"),
        ("2023-01-20", "Năm 2022, xuất khẩu của Nghệ An đạt 2 tỷ USD, tăng ở mức «3%».",
         "of exports is change_yoy"),
        # Where goods come from is no buyer of exports.
        ("2010-01-05", "Vietnam's exports fell 9 percent in 2009. From South Korea, imports rose «12%».",
         "of imports with KR"),
        # Behind a paragraph that ends with parts a new one goes on with their whole.
        ("2024-12-01", "Hanoi's CPI rose 0.3% in November. Food climbed 0.8% and education 0.1%.\n\n"
         "Against November 2023, prices were «2.9%» higher.", "of consumer_price_index item _T"),
        ("2025-10-07", "The GRDP of Quang Tri grew 7.5% in nine months of 2025. Industry rose 9.9%, services 8%.\n\n"
         "In the third quarter alone the rate was «8.3%».", "of grdp item _T at 2025-Q3"),
        # So does a count behind whose colon its parts of several origins stand.
        ("2022-01-20", "Domestic firms invested VND9 trillion in Dong Nai's parks in 2021.\n\n"
         "In all the parks have «1,650» projects: 570 foreign and 1,080 domestic.", "of investment_projects"),
    ],
)  # fmt: skip
def test_plain_statements(published: str, text: str, expected: str) -> None:
    """What it says is read, in the words of most newspapers."""
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # A part in words before the subject, or a town and its province.
        ("2025-09-05", "With Hoi An as its best known draw, Da Nang welcomed «12 million» visitors in eight months.",
         "in da-nang"),
        ("2025-09-05", "Now that Hoi An is a part of it, the city of Da Nang counts «12 million» visitors a year.",
         "in da-nang"),
        ("2023-01-05", "The town of Mong Cai, an economic zone in Quang Ninh, drew «3 million» visitors in 2022.",
         "in mong-cai"),
        ("2023-01-05", "Phu Quoc, Kien Giang's largest island, drew «5 million» visitors in 2022.", "in phu-quoc"),
        ("2023-01-05", "Visitors to Hoi An, Quang Nam reached «5 million» in 2022.", "in hoi-an"),
        # A figure between commas is that of the year before it, also behind `after`.
        (None, "After two lean years Nghe An posted the best growth of its region in 2022, «9.1 per cent», its "
         "statistics office said on December 28.\n\nIn 2021, when the borders were shut, the economy shrank by 1.2 "
         "per cent.", "of grdp at 2022"),
        # A target that was surpassed is no plan: the text tells of its year.
        (None, "Can Tho's industrial parks lured $842 million in 2019, surpassing the year's goal, their board said "
         "on January 6, 2020.\n\nAs of December 31, the parks had «270» valid projects.\n\nFor 2020 the board plans "
         "to attract $550 million.", "of investment_projects at 2019-12-31"),
        # The year before another that is told says nothing of when an article appears.
        (None, "Lai Chau in figures\nBy December 28 exports had come to «161 million dollars». In 2021 they were worth "
         "153 million. Tourists: 3.1 million, against 0.8 million the year before.\nGoals for 2023 include exports of "
         "176 million dollars.", "of exports as actual"),
    ],
)  # fmt: skip
def test_places_and_times_in_front(published: str | None, text: str, expected: str) -> None:
    """Words before a subject give it no place and no time of theirs."""
    held(text, expected, published)
