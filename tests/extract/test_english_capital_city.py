"""English reports on the capital and its owners: the city that is no money, dollars for goods, who buys and earns."""

import pytest

from tests.extract.test_english import check

TRADE = "Exports of Hanoi rose in 2022. "


# --- The capital is a city where an article on Hanoi speaks of trade; capital that was put in is money there, too.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hanoi exported 9 million USD in May.\n\nThe capital imported far more. Goods for «33 million USD» came in.",
         "of imports in hanoi"),
        ("Imports of the capital grew by «4 percent» in Hanoi in May.", "of imports is change_yoy"),
        ("In Hanoi the capital of new FDI projects was «4 million USD» in May.", "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_the_capital_is_a_city(text: str, expected: str) -> None:
    check(text, expected)


# --- Dollars earned from goods, or goods sold for them, are exports; those that firms earned are no capital.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue earned «4 million USD» from fruit in May.", "of exports item fruit-vegetables"),
        ("In 2022 Hue has sold more than «1 billion USD» worth of shrimp.", "of exports item shrimp"),
        ("In 2022 Hue exported fruit worth 9 million USD. China imported «2 million USD» of fruit in August alone.",
         "of exports with CN item fruit-vegetables"),
        ("In 2022 domestic enterprises of Hue exported 9 million USD, and foreign-invested ones «6 million USD».",
         "of exports item fdi-sector"),
        ("Exports of Hue rose in 2022. Shrimp earned 154 percent more in Europe, «41 percent» more in Australia.",
         "with AU"),
        ("In 2022 Hue had 23 new FDI projects; «51» others were granted an additional 686 million USD.",
         "of fdi_projects_adjusted"),
        ("Hue drew more FDI in nine months of 2022 than it had planned for all of 2022. New ones brought «9 million "
         "USD».", "at 2022-01-01/P9M"),
    ],
)  # fmt: skip
def test_dollars_for_goods(text: str, expected: str) -> None:
    check(text, expected)


# --- The province is the one that only another outdid.
def test_who_is_outdone_is_spoken_of() -> None:
    text = "Only Hanoi drew more FDI than Hue in 2022. The province ended the year with «5 million USD». Hue is glad."
    check(text, "in thua-thien-hue")
