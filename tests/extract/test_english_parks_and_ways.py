"""Projects in parks, trade both ways, what foreign projects pay, and the month and the whole of goods."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2021-11-04",
         "Six operating industrial parks in Ha Nam house «265» foreign projects.",
         "of fdi_projects item industrial-zones value 265"),
        ("2021-11-04",
         "The industrial parks in operation in Ha Nam have «265» foreign projects worth $7 billion.",
         "of fdi_projects item industrial-zones value 265"),
        ("2021-11-04",
         "The industrial parks in operation in Ha Nam have 265 foreign projects worth «$7 billion».",
         "of fdi_capital item industrial-zones value 7e9"),
        ("2024-04-05",
         "In Q1 Ha Nam licensed 15 foreign projects («nine» in industrial parks, six outside them).",
         "of fdi_projects_new item industrial-zones value 9"),
        ("2024-04-05",
         "In Q1 Ha Nam licensed 15 foreign projects («9» inside industrial parks and 6 outside industrial "
         "parks).",
         "of fdi_projects_new item industrial-zones value 9"),
        ("2024-04-05",
         "In Q1 Ha Nam licensed 15 foreign projects (9 inside industrial parks and «6» outside industrial "
         "parks).",
         "of fdi_projects_new item outside-industrial-zones value 6"),
    ],
)  # fmt: skip
def test_projects_inside_parks(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-08",
         "Regarding foreign trade, exports of Ha Nam in November were $690 million, bringing the eleven-"
         "month total to «$7.2 billion».",
         "of exports value 72e8"),
        ("2024-12-08",
         "Ha Nam's import-export activities grew: exports in November were $690 million, taking the "
         "eleven-month sum to «$7.2 billion».",
         "of exports value 72e8"),
        ("2024-12-08",
         "In 11 months Ha Nam exported $7.2 billion and imported $5 billion, in all «$12.2 billion».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "In 11 months Ha Nam's exports hit $7.2 billion and imports $5 billion, a total of «$12.2 "
         "billion».",
         "of trade_turnover value 122e8"),
        ("2024-12-08",
         "In 11 months Ha Nam's exports hit $7.2 billion and imports $5 billion, giving a surplus of «$2.2"
         " billion».",
         "of trade_balance value 22e8"),
    ],
)  # fmt: skip
def test_trade_both_ways(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-01-31",
         "Hà Nam has 233 FDI projects in operation. In 2016 these projects exported «$1.86 billion».",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Ha Nam has 233 FDI projects in operation. In 2016 these projects exported «$1.86 billion» and "
         "paid 19,500 billion dong to the budget.",
         "of exports item fdi-sector value 186e7"),
        ("2017-01-31",
         "Ha Nam has 233 FDI projects in operation. In 2016 these projects exported $1.86 billion and paid"
         " «19,500 billion dong» to the budget.",
         "of budget_revenue item fdi-sector value 195e11"),
        ("2017-01-31",
         "In 2016 FDI firms in Ha Nam exported $1.86 billion and paid «19,500 billion dong» to the budget.",
         "of budget_revenue item fdi-sector value 195e11"),
    ],
)  # fmt: skip
def test_what_foreign_projects_pay(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-09-03",
         "In April wood exports of Phu Yen were only $24.6 million. By August the figure was an estimated "
         "«$51 million».",
         "of exports item wood-products value 51e6"),
        ("2020-09-03",
         "In April wood exports of Phu Yen were only $24.6 million. In May the figure rose to «$31 "
         "million».",
         "of exports item wood-products at 2020-05 value 31e6"),
        ("2020-09-03",
         "In eight months wood of Phu Yen earned $347 million, making up 52% of total exports («$662 "
         "million»).",
         "of exports item _T value 662e6"),
        ("2020-09-03",
         "By August wood exports of Phu Yen were «$51 million», up 6.3 percent from July.",
         "at 2020-08 value 51e6"),
    ],
)  # fmt: skip
def test_months_and_wholes_of_goods(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2013-12-05",
         "Border trade of An Giang hit $1.02 billion: exports $947 million, imports «$73 million».",
         "of imports item border-trade value 73e6"),
    ],
)  # fmt: skip
def test_one_way_of_border_trade_behind_the_other(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
