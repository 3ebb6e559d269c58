"""English reports that hold provinces against each other and the country. Own sentences (`«»` marks the figure)."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check

LED = "Ha Nam led in FDI attraction in May with 2 billion USD, 24 percent of the total.\n\n"
FIRM = LED + "LG Innotek added 500 million USD to its plant in Ha Nam.\n\n"
PRICES = "The CPI of Ha Nam rose 0.6 percent in May from April. The sharpest rise was in transport, of 2 percent.\n\n"


# --- The country is meant where its provinces are counted, not where it only is the field of a rank.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LED + "In five months, 53 cities and provinces in the country attracted «9 billion USD» of FDI.",
         "in viet-nam"),
        (LED + "In five months, 53 provinces in the country drew 9 billion USD.\n\nOf which, manufacturing lured «5 "
         "billion USD».", "in viet-nam item manufacturing"),
        ("In May, Ha Nam kept the leading position on exports of the country with a value of «9 million USD».",
         "in ha-nam"),
        ("In May, Ha Nam told of its trade. Exports of the country reached «9 million USD».", "in viet-nam"),
    ],
)  # fmt: skip
def test_the_country_among_its_provinces(text: str, expected: str) -> None:
    check(text, expected)


# --- A count of the countries that invest ends what was told of one firm.
def test_a_count_of_countries_ends_a_project() -> None:
    text = FIRM + "So far this year, 86 countries have invested in Vietnam, led by Japan with «3 billion USD»."
    check(text, "of fdi_capital_attracted with JP item _T")


# --- The first words for capital that reached an amount are those of the indicator.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, FDI hit «7 billion USD» in Ha Nam.", "of fdi_capital_attracted item _T"),
        ("In May, realised FDI reached «7 billion USD» in Ha Nam.", "of fdi_disbursed item _T"),
        (LED + "Manufacturing drew «4 billion USD», making up 81% of the total disbursed FDI.", "of fdi_disbursed"),
    ],
)
def test_capital_that_reached_an_amount(text: str, expected: str) -> None:
    check(text, expected)


# --- What a level came from has a time of its own.
def test_a_level_behind_the_one_it_came_from() -> None:
    text = "In the first quarter of 2020, exports of Ha Nam fell from $4 billion in the first quarter of last year to "
    check(text + "«$3 billion».", "is level at 2020-Q1")


# --- A ranking goes on in a paragraph that says so: against the same month.
@pytest.mark.parametrize(
    "text", ["It was followed by education (up «0.4 percent»).", "Next came food with a rise of «0.4 percent»."]
)
def test_a_ranking_of_prices_goes_on(text: str) -> None:
    check(PRICES + text, "is change_pop")


IIP = "Viet Nam's index of industrial production rose 7 percent in five months of 2023 on last year.\n\n"


# --- The month that ends what is reported dates its own paragraph, and one told beside it.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        (IIP + "In May the index rose 3 percent.\n\nSome provinces saw high growth, like Ha Nam with «9 percent».",
         "2023-01-01/P5M"),
        (IIP + "In May the index rose 3 percent.\n\nMeanwhile, that of Ha Nam rose «9 percent».", "2023-05"),
    ],
)  # fmt: skip
def test_the_month_that_ends_a_report(text: str, period: str) -> None:
    check(text, f"of industrial_production_index at {period}")


# --- Behind a row of provinces the country is spoken of again, behind a ranking of partners all of them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The General Statistics Office said on Monday that the index of industrial production had grown in 58 of the "
         "localities in the first five months of 2023, by 7 percent, the most for years.\n\nIn May it was up by 3 "
         "percent.\n\nIt fell in Ha Nam by 9 percent, Nam Dinh 8 percent, Thai Binh 7 percent, Hai Duong 5 percent "
         "and Bac Giang 4 percent.\n\nMining saw a fall of «6 percent».", "in viet-nam item mining"),
        ("Vietnam drew 9 billion USD in FDI in May. Japan led with 3 billion USD. Singapore ranked second with 2 "
         "billion USD. Ha Nam attracted «1 billion USD».", "in ha-nam with _T"),
        ("Vietnam drew 9 billion USD in FDI in May. Japan led with 3 billion USD. It had «30 percent» of the total.",
         "in viet-nam with JP"),
    ],
)  # fmt: skip
def test_what_a_row_leaves(text: str, expected: str) -> None:
    check(text, expected)


# --- Points that a branch adds to the growth, or takes from it.
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Electricity rose 2 percent, adding «0.2 percentage points».", "0.2"),
        ("Mining fell 6 percent, reducing the overall growth by «0.8 percentage points».", "-0.8"),
        ("Mining fell 6 percent, pulling the overall index down by «0.8 percentage points».", "-0.8"),
        ("Mining fell 6 percent, causing a drop of «0.8 percentage points» to the total growth.", "-0.8"),
    ],
)
def test_points_of_the_growth(text: str, value: str) -> None:
    check(IIP + text, f"is contribution value {value}")


# --- An acronym in brackets may stand inside words of the trade.
def test_an_acronym_in_brackets() -> None:
    text = "Viet Nam drew «4 billion USD» in additional capital from foreign direct investment (FDI) projects in May."
    check(text, "of fdi_capital_attracted")


NATION = (
    "Viet Nam's retail sales rose by 9.8 percent in the first four months of 2023 on the same period last year, the "
    "General Statistics Office said, with high growth in food, clothes, home appliances and many other goods.\n\n"
)


# --- A country told of first is what an article is about, whatever provinces it names later; captions and datelines
# --- tell nothing, unless the words behind a dateline lead back to its place.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        (NATION + "Growth was high in Ha Nam (9%), Nam Dinh (8%) and Hue (7%).\n\nRevenue of hotels in Ha Nam rose 9%, "
         "and 8% in Hue.\n\nRetail sales of services were up «10 percent» in May.", "viet-nam"),
        ("A market in Ha Nam (Photo: VNA)\n\nRetail sales of the country rose by «9 percent» in May.", "viet-nam"),
        ("Hanoi (VNA) - Retail sales of Ha Nam reached 9 trillion VND in May. They rose by «9 percent».", "ha-nam"),
        ("Ha Nam (VNA) - The province had retail sales of «9 trillion VND» in May.", "ha-nam"),
    ],
)  # fmt: skip
def test_what_an_article_tells_of_first(text: str, place: str) -> None:
    check(text, f"of retail_sales in {place}")


SPENT = "In five months of 2023, Ha Nam disbursed 52 percent of its public investment.\n\n"


# --- Public investment is told by what of its plan was spent, whatever the words for the plan.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In five months of 2023, «52 percent» of public investment capital was disbursed in Ha Nam.", "is plan_ratio"),
        (SPENT + "It is to disburse «95 percent» of the capital this year.", "is plan_ratio at 2023 as target"),
        (SPENT + "Nam Dinh disbursed «60 percent».", "is plan_ratio in nam-dinh"),
        (SPENT + "Disbursement rates in Nam Dinh stood at «60 percent».", "is plan_ratio in nam-dinh"),
        ("Ha Nam disbursed 4 trillion VND of public investment in May, accounting for «9 percent» of the country's "
         "public investment.", "is share in ha-nam"),
    ],
)  # fmt: skip
def test_public_investment(text: str, expected: str) -> None:
    check(text, f"of public_investment {expected}")


# --- Prices of one month are held against the month before, and groups of goods are those of the index.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The consumer price index of Ha Nam rose by «0.88 percent» in May 2023.", "is change_pop item _T"),
        ("The CPI of Ha Nam rose 3.2 percent in May 2023 year-on-year, with food up «4 percent».", "is change_yoy"),
        (PRICES + "Food commodities and restaurant services decreased «0.02 percent».", "item food-catering"),
        (PRICES + "The sharpest price hike was seen in the education sector with «4 percent».", "item education"),
    ],
)
def test_prices(text: str, expected: str) -> None:
    check(text, f"of consumer_price_index {expected}")


# --- Provinces that are examples are not spoken of further on, nor is who is the reason the partner.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Mekong Delta has many advantages. Localities such as Can Tho and Hau Giang built parks.\n\nIn 2022 the "
         "region attracted foreign investment of «5 billion USD».", "in mekong-delta"),
        (LED + "Nam Dinh came second with «1 billion USD» thanks to a plant of Japanese investors.", "with _T"),
    ],
)  # fmt: skip
def test_examples_and_reasons(text: str, expected: str) -> None:
    check(text, expected)


BOTH = "The Red River Delta attracted 44 projects in 2017. Among the total, 35 projects are of domestic firms. "


# --- Parts of what came have come, too, whoever they are of; another area has both kinds again.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam attracted 44 projects in 2017. Among the total, «35» projects are of domestic firms.",
         "of domestic_projects_new item _T at 2017"),
        (BOTH + "The remaining «9» projects are of foreign firms.", "of fdi_projects_new at 2017"),
        (BOTH + "The remaining 9 projects are of foreign firms. Nam Dinh alone licensed «7» projects.",
         "of investment_projects_new at 2017"),
    ],
)  # fmt: skip
def test_parts_of_what_came(text: str, expected: str) -> None:
    check(text, expected)


# --- A national association tells of the country; key economic zones are no parks, nor is a proportion an occupancy.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Ca Mau rose 9 percent in May 2023.\n\nExports of Ca Mau grew.\nAccording to the Vietnam "
         "Association of Seafood Exporters and Producers, exports of shrimp came to «3 billion USD».", "in viet-nam"),
        ("The GRDP of Ha Nam rose 9 percent in 2022. Services occupied a high proportion of «64 percent».",
         "of grdp is share item services"),
    ],
)  # fmt: skip
def test_who_tells_what(text: str, expected: str) -> None:
    check(text, expected)


# --- Places told beside others: the end of a list, who is ahead, a position that was secured.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Ha Nam rose 9% in 2023, ranking «47th» and Hue 48th.", "is rank in ha-nam value 47"),
        ("In 2023, GRDP of Ha Nam rose 9% and ranked «second» after Nam Dinh.", "is rank in ha-nam value 2"),
        ("In 2022, GRDP of the Red River Delta ranked second after the Mekong Delta (with «45.4%» of the total).",
         "in mekong-delta"),
        ("GRDP of Ha Nam rose 9% in 2023. Nam Dinh secured the «fourth» position with 8%.", "is rank in nam-dinh"),
    ],
)  # fmt: skip
def test_places_beside_others(text: str, expected: str) -> None:
    check(text, f"of grdp {expected}")


# --- Months that date a sentence are no peers of the provinces before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI in Viet Nam rose. New plants stand in Ha Nam and Nam Dinh.\n\nThe country attracted domestic projects "
         "with capital of «6 trillion VND» (292 million USD) in the first three months.", "in viet-nam"),
    ],
)  # fmt: skip
def test_months_are_no_peers(text: str, expected: str) -> None:
    check(text, expected)


def test_prices_of_a_month_of_an_unknown_year() -> None:
    found = figure(reading("The CPI of Ha Nam rose by 0.9 percent in May.", "en", None), "0.9 percent")
    assert (found.measure, found.time_period) == ("change_pop", None)


ROW = (
    "Vietnam drew 9 billion USD in FDI in 2022. Ha Nam led with 5 billion USD, followed by Nam Dinh with 4 billion USD"
)


# --- Who is near by may be told of itself, who owns a superlative is not, and a row of provinces ends with its topic.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ROW + ", and its neighbouring province of Hue was third with «1.7 billion USD».",
         "in thua-thien-hue"),
        ("Vietnam drew 9 billion USD in FDI in 2022. Hanoi - Viet Nam's largest hub, received «2 billion USD».",
         "in hanoi"),
        (ROW + " and Hue with 2 billion USD. In the year, exports were «110 billion USD».", "of exports in viet-nam"),
    ],
)  # fmt: skip
def test_rows_of_provinces(text: str, expected: str) -> None:
    check(text, expected, "2023-02-20")


STOCK = (
    "Viet Nam had 38,000 valid foreign-invested projects worth 400 billion USD as of September 20. FDI projects "
    "disbursed 16 billion USD in nine months.\n\n"
)


# --- So many percent of a total that was told: of which one, arithmetic tells, unless words do.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        (STOCK + "Manufacturing attracted most: «241 billion USD», or 60.3 percent of the total.", "fdi_capital"),
        (STOCK + "Manufacturing attracted «8.3 billion USD», making up 51.9 percent of the total.", "fdi_disbursed"),
        (STOCK + "Manufacturing attracted «8.3 billion USD», making up 31.9 percent of the total.",
         "fdi_capital_attracted"),
        (STOCK + "Manufacturing drew «8 billion USD», or 50 percent of newly registered capital.", "fdi_capital_new"),
    ],
)  # fmt: skip
def test_of_which_total(text: str, indicator: str) -> None:
    check(text, f"of {indicator} item manufacturing")


FIRST = "Vietnam drew 9 billion USD in FDI in 2022. Hanoi led with 3 billion USD. "


# --- Ranks that are joined, before and behind who holds them, and what follows in rows of as many.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FIRST + "Hue and Ha Nam came «second» and third, with 2 billion USD and 1 billion USD.",
         "is rank in thua-thien-hue value 2"),
        (FIRST + "Hue and Ha Nam came second and third, with «2 billion USD» and 1 billion USD.",
         "is level in thua-thien-hue"),
        (FIRST + "Hue and Ha Nam passed Nam Dinh to be the second and «third» largest recipients.",
         "is rank in ha-nam value 3"),
        (FIRST + "The «second» and third places went to Hue and Ha Nam with 2 billion USD and 1 billion USD, "
         "respectively.", "is rank in thua-thien-hue value 2"),
        (FIRST + "Hue and Ha Nam drew 2 billion USD and 1 billion USD, respectively accounting for «22 percent» and 11 "
         "percent of the total.", "is share in thua-thien-hue"),
        (FIRST + "The Southeast ranked third with «2 billion USD».", "is level in south-east"),
    ],
)  # fmt: skip
def test_joined_ranks(text: str, expected: str) -> None:
    check(text, f"of fdi_capital_attracted {expected}")


# --- Two provinces in the headline: none is the article's own; other words for indices and rates.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CPI in Ha Nam, Nam Dinh rises\n\nThe CPI of Nam Dinh rose by 0.9 percent in May.\n\nThe sharpest price hike "
         "was in education («4 percent»).\n\nIn Ha Nam, the CPI rose 0.5 percent.",
         "of consumer_price_index in nam-dinh item education"),
        ("The IPI of Ha Nam rose by «9 percent» in May.", "of industrial_production_index in ha-nam"),
        ("Public investment rose in May. Who had high disbursement rates were the Fatherland Front (71 percent) and Ha "
         "Nam («58 percent»).", "of public_investment is plan_ratio in ha-nam"),
        ("Ha Nam and Hue had high disbursement rates in five months. That of Ha Nam was «58 percent».",
         "of public_investment is plan_ratio in ha-nam"),
    ],
)  # fmt: skip
def test_two_provinces_and_other_words(text: str, expected: str) -> None:
    check(text, expected)
