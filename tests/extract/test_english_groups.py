"""Groups of the price index, goods that are counted, capital that is realised: sentences written for these tests."""

import pytest

from tests.extract.test_english import check

INDEX = "In May, the CPI of Ha Nam rose 0.3% over the previous month and 2% over the same period last year."


# --- Groups of the index go on with what it was measured from first, and with its month in the next paragraph.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{INDEX} Four of 11 groups of goods saw an upturn, with education fees up «4%».",
         "item education is change_pop at 2023-05"),
        (f"{INDEX} Four of 11 groups saw an upturn, with education fees up 4%.\nMeanwhile, prices of housing and "
         "construction materials fell by «2%».", "item housing-construction-materials is change_pop at 2023-05"),
        (f"{INDEX} Prices fell elsewhere, with the sharpest fall seen in transportation prices at «2%».",
         "item transport is change_pop at 2023-05"),
        (f"{INDEX} Education fees rose «4%» year on year.", "item education is change_yoy at 2023-05"),
        ("In May, the CPI of Ha Nam rose 2% over the same period last year. Education fees rose «4%».",
         "item education is change_yoy at 2023-05"),
    ],
)  # fmt: skip
def test_groups_go_on_with_the_price_index(text: str, expected: str) -> None:
    check(text, f"of consumer_price_index {expected}")


# --- So many pairs or pieces of goods were made, where a report speaks of what is made.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Industrial production value of Ha Nam was 5 trillion VND. Some products saw growth, such as footwear "
         "«4 million» pairs (up 3%).", "item footwear is level"),
        ("Industrial production value of Ha Nam was 5 trillion VND. Some products fell, such as clothes 4 million "
         "pieces (down «3%»).", "item textiles-garments is change_yoy"),
    ],
)  # fmt: skip
def test_pieces_of_goods_are_output_where_output_is_told(text: str, expected: str) -> None:
    check(text, f"of product_output {expected}")


# --- Words of investment and of plans.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The total amount of disbursed investment in Ha Nam was put at «5 trillion VND».", "of social_investment"),
        ("The total amount of disbursed investment in Ha Nam was put at 5 trillion VND. Of which, state capital was "
         "«2 trillion VND».", "of social_investment item state-sector"),
        ("Total social investment and development capital in Ha Nam was «5 trillion VND».", "of social_investment"),
        ("In 2022 Ha Nam had registered FDI of «5 million USD» injected into local industrial parks.",
         "of fdi_capital_attracted item industrial-zones"),
        ("Budget revenue of Ha Nam was 5 trillion VND, exceeding the Government's estimate by 3% and up «9%» over the "
         "same period last year.", "of budget_revenue as actual"),
    ],
)  # fmt: skip
def test_words_of_investment_and_of_plans(text: str, expected: str) -> None:
    check(text, expected)
