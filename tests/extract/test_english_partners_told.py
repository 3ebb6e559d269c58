"""Articles on the investors of one country, both ways of trade as one amount, days of a month. Own sentences."""

import pytest

from tests.extract.test_english import check

KOREANS = "Where Korean firms put their money\n\nKorean investors are third in Vietnam this year, behind Japan. "
KOREANS += "In the ten months to October they registered 2 billion USD in 90 new projects. Koreans like Hue.\n\n"
JAPAN = "FDI in Vietnam grew by 9% in May. Japan registered 9 billion USD for 20 new projects and 13 existing ones. "


# --- The only partner of a headline, called investors, is the one whose capital the text tells, unless it tells of all.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (KOREANS + "Manufacturing received «1.2 billion USD» of it.", "with KR item manufacturing"),
        (KOREANS + "Quang Ninh attracted «1.2 billion USD».", "with KR in quang-ninh"),
        (KOREANS + "From all foreign sources together Vietnam attracted «14 billion USD».", "with _T"),
        (KOREANS.replace("«", "").replace("2 billion USD in", "«2 billion USD» in"), "of fdi_capital_new with KR"),
        ("Korean visitors in Hue\n\nHue drew «1.2 billion USD» of FDI in May. Koreans came. Koreans left.", "with _T"),
        (JAPAN + "Manufacturing has «51 percent» of it.", "of fdi_capital_attracted with JP item manufacturing"),
        (JAPAN.replace("9 billion USD", "«9 billion USD»"), "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_one_partner_throughout(text: str, expected: str) -> None:
    check(text, expected)


# --- Exports and imports before one amount are trade; days and parts of a month have a year and a part before them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports and exports of Vietnam came to «9 billion USD» in May.", "of trade_turnover"),
        ("Exports and imports of Hue came to «9 billion USD» and 8 billion USD in May.", "of exports"),
        ("Exports and imports of Hue came to 9 billion USD and «8 billion USD» in May.", "of imports"),
        ("From May 1 to 15, 2020 Vietnam exported goods worth «8 billion USD».", "at 2020-05-01/P15D"),
        ("Between June 1 and 15, 2023 exports of Vietnam came to 9 billion USD, «18 percent» less than in the second "
         "half of May.", "is change_pop"),
        ("Exports of Hue were 9 million USD in 2022. It expected 10 million USD for that year but got «9 million USD».",
         "at 2022"),
        ("In May Hue had a deficit of 3 million USD. FDI firms made «9 million USD», or 60 percent, of the exports.",
         "of exports item fdi-sector"),
        ("In May Hue collected 3 trillion VND for the budget, and «6 trillion VND», or 25 percent of the GRDP, went "
         "into social investment.", "of social_investment"),
        ("In May the parks of Hue took up «600 hectares».", "is level"),
        ("Hue was among the ten places of Vietnam with most FDI in May. Then «16» FDI projects came to the city.",
         "in thua-thien-hue"),
        ("Two foreign projects of earlier years in Hue were raised by «9 million USD».", "of fdi_capital_adjusted"),
    ],
)  # fmt: skip
def test_both_ways_and_days(text: str, expected: str) -> None:
    check(text, expected)


HCMC = "Foreign investors put 2 billion USD into Hue in May. "
ROW = "Exports of computers from Hue rose by 6.8% to 642 million USD in May.\n\nThe US took 51% of them. "


# --- Sectors called by plain words; what an aside on a change parts; goods and owners that a sentence goes on with.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HCMC + "About «1.8 billion USD», a fall of 9 percent, was paid for shares.", "of fdi_share_purchases"),
        (HCMC + "About «1.8 billion USD», a fall of 9 percent, came from Japan.", "of fdi_capital_attracted"),
        (HCMC + "Trade was the favourite sector with «624 million USD».",
         "of fdi_capital_attracted item wholesale-retail"),
        ("Trade of Hue was «624 million USD» in May.", "of trade_turnover"),
        (ROW.replace("51%", "«51%»"), "of exports item computers-electronics with US"),
        (ROW + "Next was Japan with a share of «15%».", "item computers-electronics with JP"),
        ("Hue's exports hit 9 million USD in May. Shrimp earned 9 percent more in Japan, «4 percent» more in "
         "Australia.", "with AU"),
        ("Hue produced goods worth «9 trillion VND» in May.", "of industrial_output"),
        ("Exports of Hue hit 9 million USD in May. It was foreign firms that lost. Theirs fell to «4 million USD».",
         "item fdi-sector"),
        ("Phones lead the exports of Vietnam to China. In May phones worth «3 billion USD» were sold there.",
         "with CN"),
    ],
)  # fmt: skip
def test_goods_and_owners_told(text: str, expected: str) -> None:
    check(text, expected)
