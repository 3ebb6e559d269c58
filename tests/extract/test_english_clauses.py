"""English clauses on visitors, prices, goods and firms, in sentences of our own (`«»` marks the figure)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

PRICES = "The CPI of Ha Nam rose 0.4 percent in June from May.\n"


# --- Money that visitors bring is of tourism, and not of the visitors counted before it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam greeted 4 million visitors in June. The tourism sector met «80 percent» of the yearly revenue target.",
         "of tourism_revenue is plan_ratio item _T"),
        ("Ha Nam greeted 4 million visitors in June. Turnover hit «3 trillion VND».", "of tourism_revenue"),
        ("Ha Nam is to greet 4 million visitors, including 1 million foreigners, and earn «3 trillion VND».",
         "of tourism_revenue item _T"),
        ("In June Ha Nam drew 3 million visitors, of them «1 million» served by accommodation establishments.",
         "of tourist_arrivals item overnight"),
        ("In Ha Nam, the number of visitors from European countries was «40,000».", "of tourist_arrivals"),
        ("Hanoi greeted 3 million visitors. About «2 million» tourists visited mountainous Cao Bang province.",
         "in cao-bang"),
        # aimed at for the year, in the next sentence too; what is still to come is no outturn
        ("Ha Nam greeted 1 million visitors in two months. It wants 9 million visitors this year. Revenue is expected "
         "at «5 trillion VND».", "at 2023 as forecast"),
        ("Under the plan, Ha Nam wants 9 million visitors in 2025. The number will be «20 million» in 2030.",
         "at 2030 as target"),
    ],
)  # fmt: skip
def test_visitors(text: str, expected: str) -> None:
    check(text, expected)


# --- Groups of consumer prices stand before their brackets; a sentence without a base goes on with the one before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PRICES + "Rises were seen in apparel, headgear and footwear («0.2 percent»).", "item garments-hats-footwear"),
        ("The CPI of Ha Nam rose 0.4 percent in June from May. Declines were seen in drugs and medical services "
         "(«0.1 percent»).",
         "is change_pop item medicine-health-services value -0.1"),
        ("The CPI of Ha Nam rose 0.4 percent from May and «1.4 percent» as compared with the same time last year.",
         "is change_yoy"),
        ("The CPI of Ha Nam rose in June, pushing up that of the first half of this year by «1.5 percent».",
         "of consumer_price_index is change_yoy"),
    ],
)  # fmt: skip
def test_prices(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods: volume against value, wholes again, goods that the goods before hold, sectors with an index.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dak Lak sold coffee with an export volume of «70,000 tonnes» in May.", "of export_volume item coffee"),
        ("Dak Lak's coffee had an export volume of 700 tonnes and a total export value of «2 million USD».",
         "of exports item coffee"),
        ("Though Dak Lak's export volume fell 700 tonnes in May, its export revenues rose «8 percent».",
         "of exports is change_yoy"),
        ("Exports of seafood, mainly shrimp and tuna, of Phu Yen were «9 million USD» in May.", "item seafood"),
        ("Phu Yen shipped farm produce such as rice and pepper worth «9 million USD» in May.",
         "of exports item agricultural-products"),
        ("Export prices of Phu Yen's tuna rose to «USD3,100»-USD3,300 per tonne.", "of export_price unit USD/tonne"),
        ("The IIP of Phu Yen rose 3 percent in May.\nThe production of electricity fell «1.8 percent».",
         "of industrial_production_index item electricity"),
        ("Retailers were busy. Goods and service retails of Phu Yen reached «900 billion VND», equal to 103 percent of "
         "that year's target.", "of retail_sales"),
    ],
)  # fmt: skip
def test_goods(text: str, expected: str) -> None:
    check(text, expected)


# --- What farmers get for their crop is no export price, what changes its form is no firm that closed.
@pytest.mark.parametrize(
    "text",
    [
        "Exports of Ca Mau rose 4%. Tiger shrimps fetched «VND220,000 per kilogram».",
        "In May, 20 enterprises in Ha Nam resumed operations; «72» enterprises changed their type of operation.",
    ],
)
def test_no_figures(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2023-10-20"), exact, nth).role == "unclassified"


def test_firms_that_left() -> None:
    text = "In May, 20 enterprises in Ha Nam resumed operations; «73» enterprises registered to suspend operations."
    check(text, "of enterprises_closed")
