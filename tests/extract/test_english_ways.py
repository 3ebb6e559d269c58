"""Trade both ways, amounts before their share, counts and levels of what was told before. Own sentences."""

import pytest

from tests.extract.reading import figures, reading
from tests.extract.test_english import check

GATES = "Trade through the border gates of Lang Son has picked up. "
SPENT = "In May 7 trillion VND was put into the development of Hue, up 8 per cent. The non-State sector came up with "
FDI = "In the first seven months of 2023 FDI in Hue came to 90 million USD. 14 new projects stood for "


# --- Exports and imports in one amount or change are all trade; of two amounts each is that of one way.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports and imports of Hue were worth «5 million USD» in May.", "of trade_turnover"),
        ("Exports and imports of Hue, an estimated 5 million USD in May, were «4 percent» up.", "of trade_turnover"),
        ("Hue exported and imported goods worth «5 million USD» (120 billion VND) in May.", "of trade_turnover"),
        ("Exports and imports of Hue grew «5 percent» in May, with exports up 7 percent.", "of trade_turnover"),
        ("Exports and imports of Hue came to 5 million USD in May, of which exports made up «3 million USD».",
         "of exports"),
        ("Exports and imports of Hue rose to «5 million USD» and 4 million USD in May.", "of exports value 5000000"),
        ("Exports and imports of Hue rose to 5 million USD and «4 million USD» in May.", "of imports value 4000000"),
        ("Exports and imports of Hue reached «5» and 4 million USD in May, respectively.", "of exports"),
        ("In May exports of Hue were 9 million USD and imports «4 million USD».", "of imports"),
        (GATES + "Exports and imports, «5 million USD» in May, were 4% up.", "of trade_turnover item border-trade"),
        (GATES + "Exports were «5 million USD» in May.", "of exports item border-trade"),
        (GATES + "Tourism revenue was «90 billion VND» in May.", "of tourism_revenue item _T"),
        ("Goods worth «6 million USD» are estimated to have gone out to China from Hue in May.", "of exports with CN"),
    ],
)  # fmt: skip
def test_trade_both_ways(text: str, expected: str) -> None:
    check(text, expected)


# --- An amount whose share of trade follows is of that trade, and so are the changes between.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports of Hue fell in May. Shrimp, with «5 million USD», furnished 78% of the exports.", "of exports"),
        ("Imports of Hue fell to 9 million USD in May. Shrimp, with 5 million USD (up «6 percent»), was 78 percent "
         "of the exports.", "of exports item shrimp"),
        ("In May Hue imported «5 million USD» worth of fibre, which is 8 percent of its exports.", "of imports"),
        ("FDI projects in Hue drew «5 million USD» in May, and made up 78 percent of exports.",
         "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_amounts_before_their_share(text: str, expected: str) -> None:
    check(text, expected)


# --- What an amount is a part of may stand right behind it, and leads to no parts; shares are spent on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "«50 million USD» of the sum and 8 expanded ones for 30 million, while foreigners spent 10 on shares.",
         "of fdi_capital_new"),
        (FDI + "50 million USD of the sum and «8» expanded ones for 30 million USD, foreigners the rest.",
         "of fdi_projects_adjusted"),
        (FDI + "50 million USD, while foreigners spent «10 million USD» on shares of local firms.",
         "of fdi_share_purchases"),
        ("Hue licensed «90» projects in May; of the sum, 14 are foreign.", "of investment_projects_new"),
        ("Half of the foreign direct investment (FDI) projects in Hue are Thai. There are now «107» of them.",
         "of fdi_projects value 107"),
        ("«Half» of the foreign direct investment (FDI) projects in Hue are in parks.", "of fdi_projects"),
        ("«7 million USD» is currently registered in the industrial parks of Hue.", "of investment_capital"),
    ],
)  # fmt: skip
def test_parts_of_a_sum(text: str, expected: str) -> None:
    check(text, expected)


# --- What is put into the development of a province is all investment there, and its owners put in parts of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SPENT + "«4 trillion VND», the State with 2 trillion VND.", "of social_investment item private-sector"),
        (SPENT + "4 trillion VND (up 9 per cent), the State with 2 trillion VND («5 per cent»).",
         "of social_investment is change_yoy item state-sector"),
    ],
)  # fmt: skip
def test_development_of_a_province(text: str, expected: str) -> None:
    check(text, expected)


def test_development_of_a_trade_is_no_investment_of_all() -> None:
    found = reading("In May 70 billion VND was put into the development of tourism in Hue.", published="2023-10-20")
    assert figures(found, "70 billion VND") == []


# --- A sentence that opens with the same period of the year before tells levels of then; changes are of now.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In seven months of 2023 exports of Hue reached 7 million USD. In the same period last year it was «6 million "
         "USD».", "at 2022-01-01/P7M is level"),
        ("In May exports of Hue reached 7 million USD. A year earlier they were «6 million USD».", "at 2022-05"),
        ("In May exports of Hue reached 7 million USD. A year earlier they were 6 million USD. Imports were «3 million "
         "USD».", "at 2023-05"),
        ("In May exports of Hue reached 7 million USD. Over the same period last year they grew by «2 million USD».",
         "at 2023-05 is change_yoy"),
    ],
)  # fmt: skip
def test_openings_with_the_year_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Who raises or cuts trade changes it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue raised its exports by «7 percent» to 9 million USD in May.", "is change_yoy value 7"),
        ("Hue boosted exports by 7 percent and trimmed imports by «5 percent» in May.", "is change_yoy value -5"),
        ("Hue raised its exports by 7 percent to «9 million USD» in May.", "is level"),
        ("Hue plans to raise its exports by «7 percent» in 2024.", "is change_yoy as target"),
    ],
)  # fmt: skip
def test_who_raises_trade(text: str, expected: str) -> None:
    check(text, expected)
