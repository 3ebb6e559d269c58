"""English surveys: the country's trade and investment by sector, partner and province. Own sentences (`«»`: figure)."""

import pytest

from tests.extract.test_english import check

FDI = "Viet Nam drew 9 billion USD in FDI in the first half of 2023. "


# --- Words of the trade: what was committed came in its time, an acreage hired is occupied, goods both ways are trade.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This brought the amount of FDI committed to the country in the first half of 2023 to «9 billion USD».",
         "of fdi_capital_attracted at 2023-S1"),
        (FDI + "Among 19 sectors receiving capital from foreign investors, manufacturing led with «5 billion USD».",
         "of fdi_capital_attracted item manufacturing"),
        ("Ha Nam has 9 industrial zones, of which «82 percent» has been hired by firms.",
         "of industrial_park_occupancy"),
        ("In May, export-import activities via Lao Cai reached «90 million USD».", "of trade_turnover"),
        ("There are «335» businesses operating in exports-imports in Lao Cai.", "of trading_enterprises"),
        ("In May, exports of Lao Cai rose. Among exports, farm produce stood out, with a value of «7 million USD».",
         "of exports"),
        ("In May Ha Nam licensed 9 FDI projects; «6» projects were recovered.", "of fdi_projects_withdrawn"),
        ("Ha Nam, Vietnam's capital of silk, earned «7 million USD» from exports in May.", "of exports"),
    ],
)  # fmt: skip
def test_words_of_the_trade(text: str, expected: str) -> None:
    check(text, expected)


# --- Who holds a place among the provinces may stand behind `for`; `claimed` leads to a place.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "Ha Nam ranked second with 2 billion USD. The «3rd» place is for Nam Dinh with 1 billion USD.",
         "is rank in nam-dinh"),
        (FDI + "Ha Nam came next with 2 billion USD and Nam Dinh claimed «third» position with 1 billion USD.",
         "is rank in nam-dinh value 3"),
    ],
)  # fmt: skip
def test_holders_of_ranks(text: str, expected: str) -> None:
    check(text, expected)


# --- `The two countries` are the country and the partner named last.
def test_the_two_countries() -> None:
    trade = "Exports to Japan rose in 2012. Trade between the two countries hit «24 billion USD»."
    check(trade, "of trade_turnover with JP")
