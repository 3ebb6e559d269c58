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


# --- Origins told respectively, joint partners, and names between a percentage and what it is of.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam lured 5 trillion VND and «700 million USD» worth of domestic and foreign investment, respectively.",
         "of fdi_capital_attracted"),
        ("Ha Nam lured «700 million USD» and 5 trillion VND of foreign and domestic investment, respectively.",
         "of fdi_capital_attracted"),
        ("The US, Japan and the EU took «65%» of Ha Nam's shrimp exports.", "of exports is share with _T item shrimp"),
        ("Ha Nam greeted 450,000 domestic and «20,000» foreign visitors in May.", "item international"),
        ("Ha Nam greeted «450,000» domestic and 20,000 foreign visitors in May.", "item domestic"),
        ("Services contributed «30%» to Ha Nam's growth in 2022.", "of grdp is contribution item services"),
        ("Ha Nam's rate of poor households was cut to «2.1%» in 2022.", "of poverty_rate is level"),
    ],
)  # fmt: skip
def test_pairs_and_shares(text: str, expected: str) -> None:
    check(text, expected)


# --- Other words for the same: what was sold, earned, collected and found.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam sold 57 tonnes of rice abroad in May, earning «2 million USD».", "of exports item rice"),
        ("Goods of Ha Nam are sold in «70» countries and territories.", "of export_markets"),
        ("Tourism brought Ha Nam «3 trillion VND» in May.", "of tourism_revenue"),
        ("Turnover from accommodation and catering services in Ha Nam hit «2 trillion VND».",
         "of retail_sales item accommodation-food"),
        ("Ha Nam's exports were 9 million USD, equivalent to «83%» of its planned figure.", "is plan_ratio as actual"),
        ("Ha Nam's output of rice was 9,000 tonnes, 2% above the plan and marking a «17%» uptick.", "is change_yoy"),
        ("Seafood catches of Ca Mau dropped by «15%» in 2022.", "of product_output value -15"),
        ("Of Ha Nam's exports, foreign-led businesses took «5 million USD» in 2022.", "of exports item fdi-sector"),
        ("Ha Nam's goods saw high export growth, like fibre («9 million USD»).", "is level item fibre"),
        ("Land use fees earned Ha Nam «2 trillion VND» in May.", "of budget_revenue item land-use-revenue"),
        ("«25,000» labourers in Ha Nam found jobs in May.", "of jobs_created"),
        ("In May ports handled «9 million tonnes» of goods in Hai Phong.", "of transport_freight"),
    ],
)  # fmt: skip
def test_other_words(text: str, expected: str) -> None:
    check(text, expected)


def test_those_abroad_export_nothing() -> None:
    text = "Ha Nam sent 3,000 people to work abroad in May. They sent home «90 million USD»."
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2023-10-20"), exact, nth).role == "unclassified"


# --- What goes on to the next sentence: not the whole of which a figure is a part; the sectors of an economy.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can Tho earned 140 trillion VND from retail sales in 2022, or 52 percent of its GRDP. In the first half of "
         "2023, the value stood at «80 trillion VND».", "of retail_sales at 2023-S1"),
        ("In Can Tho, farming, industry, service and tax sectors respectively made up 9%, 40%, 45% and «6%» of GRDP.",
         "of grdp is share item product-taxes"),
        ("The trade and service sector of Can Tho had an increase of «6.1%» in 2022.", "of grdp item services"),
        ("Exports of Can Tho are estimated to have reached «900 million USD» in May.", "as estimate"),
        ("Can Tho's exports rose 7% in January-June. Over the last six months its imports rose «3%».", "at 2023-S1"),
        ("Can Tho collected «9 trillion VND» for the budget in the year to the end of April.", "at 2023-01-01/P4M"),
    ],
)  # fmt: skip
def test_what_goes_on(text: str, expected: str) -> None:
    check(text, expected, "2023-07-05")


# --- A year that is said in full is no other one; who intends something after a year that is over intends it for this.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2021 Ha Nam's exports rose 4%. They are to rise «6%» in the entire 2023.", "at 2023 as target"),
        ("The best scenario predicts growth of «3%» for Ha Nam in 2023.", "of grdp as forecast"),
        ("In 2022 Ha Nam's exports rose 4%. The province plans to raise its GRDP by «7%».",
         "of grdp at 2023 as target"),
        ("In 2022 Ha Nam's exports rose «4%».", "at 2022"),
        ("In 2022 Ha Nam exported 2 billion USD worth of goods, «7%» more than planned.", "at 2022"),
    ],
)  # fmt: skip
def test_years_in_full_and_intended(text: str, expected: str) -> None:
    check(text, expected)


# --- Two bases that `and` joins answer two changes, wherever they stand.
@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Ha Nam exported goods worth 9 million USD in May, month-on-month and year-on-year rises of «18%» and 17%.",
         "change_pop"),
        ("Ha Nam exported goods worth 9 million USD in May, month-on-month and year-on-year rises of 18% and «17%».",
         "change_yoy"),
        ("Ha Nam's exports rose «18%» and 17% month-on-month and year-on-year in May, respectively.", "change_pop"),
        ("Ha Nam's exports rose 18% and «17%» month-on-month and year-on-year in May, respectively.", "change_yoy"),
        ("Ha Nam's exports and imports rose «18%» and 17% year-on-year in May.", "change_yoy"),
    ],
)  # fmt: skip
def test_joint_bases(text: str, measure: str) -> None:
    check(text, f"is {measure}")


# --- A paragraph's first sentence heads that paragraph, a line of its own all that is below it.
@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Ha Nam's GRDP fell 3% in 2022.\n\nThe office praised public investment. Covid was stopped.\n\nIt forecasts a "
         "growth of «2%» for 2023.", "grdp"),
        ("Ha Nam's GRDP fell 3% in 2022.\n\nPublic investment\n\nIt grew by «2%» in 2022.", "public_investment"),
    ],
)  # fmt: skip
def test_what_a_sentence_heads(text: str, concept: str) -> None:
    check(text, f"of {concept}")


# --- What is part of a province's capital is no more of its parks than the whole; consumer goods and services are all.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Economic Zone Authority of Ha Nam speaks of FDI\nHa Nam drew 647 million USD in FDI in May. Breaking down "
         "the figure, «247 million USD» came from 29 new projects.", "of fdi_capital_new item _T"),
        ("Retail sales of consumer goods and services in Ha Nam were «59 trillion VND» in May.", "item _T"),
    ],
)  # fmt: skip
def test_parts_of_all(text: str, expected: str) -> None:
    check(text, expected)
