"""English reports in freer words: who buys and pays, money put into parks, newcomers, the budget's coffers."""

import pytest

from tests.extract.test_english import check

TRADE = "Exports of Hue rose in 2022, and Japan is its biggest market. "


# --- What a partner or foreigners buy are exports; what nobody sold abroad is none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "Japan paid «5 million USD».", "of exports with JP"),
        (TRADE + "It paid «5 million USD».", "of exports with JP"),
        (TRADE + "Korea took goods worth «5 million USD».", "of exports with KR"),
        (TRADE + "Korea increased its purchases by «26%».", "of exports is change_yoy with KR value 26"),
        ("In 2022 foreigners bought farm products of Hue worth «39 million USD».",
         "of exports item agricultural-products"),
        ("In 2022 foreign buyers paid «39 million USD» for the rice of Hue.", "of exports item rice"),
    ],
)  # fmt: skip
def test_what_others_buy(text: str, expected: str) -> None:
    check(text, expected)


# --- Money put into an area, its parks or its projects is capital, new or older as the projects are.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreigners had put «2 billion USD» into the industrial parks of Hue in 2022.",
         "of fdi_capital_attracted item industrial-zones"),
        ("Foreign investors put 2 billion USD into Hue in 2022: «350 million USD» into 11 new projects and 90 million "
         "USD into five existing ones.", "of fdi_capital_new"),
        ("Hue set a record in 2022, when «3 billion USD» arrived from abroad.", "of fdi_capital_attracted"),
        ("In 2022 Hue handed licences to «25» newcomers with foreign capital.", "of fdi_projects_new"),
        ("In 2022 «seven» FDI projects came to the industrial parks of Hue.",
         "of fdi_projects_new item industrial-zones"),
        ("Another «625 million USD» was used for contributions to and purchases of shares by foreigners in 2022.",
         "of fdi_share_purchases"),
        ("The office has added up FDI of Hue for 2022: «2 billion USD».", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_money_put_in(text: str, expected: str) -> None:
    check(text, expected)


# --- Years in short, and what a figure stands above or below.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2021-25 Hue is to attract «200 million USD» of FDI.", "at 2021-01-01/P5Y as target"),
        ("Hue exported «9 million USD» in the 2021–30 period.", "at 2021-01-01/P10Y"),
        ("In the first quarter of 2023 goods worth 92 million USD were exported by Hue, which is «90 percent» above "
         "the first quarter of last year.", "at 2023-Q1 is change_yoy value 90"),
        ("Hue collected 9 trillion VND for the budget in 2022. That is only «95.6%» of what was collected in 2021.",
         "of budget_revenue at 2022 is ratio_yoy"),
    ],
)  # fmt: skip
def test_times_of_figures(text: str, expected: str) -> None:
    check(text, expected)


# --- Whose or what it is, in other words.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 9 trillion VND was paid into the State budget by Hue, up «9 percent».", "of budget_revenue"),
        ("Budget revenue of Hue is put at 9 trillion VND. Expenditure is estimated at «8 trillion VND».",
         "of budget_expenditure"),
        ("In May foreign direct investment companies in Hue exported «6 million USD».", "of exports item fdi-sector"),
        ("Hue closed 2022 «9 million USD» in the black.", "of trade_balance value 9000000"),
        ("Hue closed 2022 «9 million USD» in the red.", "of trade_balance value -9000000"),
        ("Poverty fell to «2.2%» in Hue in 2022.", "of poverty_rate is level"),
        ("Fish and shrimp brought Hue «9 million USD» from exports in May.", "of exports item seafood"),
        ("Trade across the border in Lao Cai came to «186 million USD» in May.", "of trade_turnover item border-trade"),
        ("Some «335» firms trade through the gates of Lao Cai.", "of trading_enterprises"),
    ],
)  # fmt: skip
def test_other_words(text: str, expected: str) -> None:
    check(text, expected)
