"""Rows of figures, what they are held against, and when: sentences written for these tests (`«»`: the figure)."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_english import check


# --- Names that `and` joins answer to as many figures; a name that has its own figure is none of them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Ha Nam was 40 trillion VND, of which the added value of services and construction rose by over "
         "«3 trillion VND» and 2 trillion VND year on year.", "of grdp item services is change_yoy"),
        ("GRDP of Ha Nam was 40 trillion VND, of which the added value of services and construction rose by over "
         "3 trillion VND and «2 trillion VND» year on year.", "of grdp item construction is change_yoy"),
        ("IIP of Ha Nam rose 4%. In services and farming GRDP grew by «5%» and 3%.", "of grdp item services"),
        ("IIP of Ha Nam rose. Mining fell by 4% month on month and 2% year on year, while manufacturing declined by "
         "«6%» and 7%, respectively.", "of industrial_production_index item manufacturing is change_pop"),
        ("In Ha Nam agriculture expanded by 3%, industry 8% and services 6%, contributing «1%», 4% and 2% to growth, "
         "respectively.", "of grdp item agriculture is contribution"),
    ],
)  # fmt: skip
def test_a_row_answers_to_names_without_figures_of_their_own(text: str, expected: str) -> None:
    check(text, expected)


# --- What a growth rate is held against is that of the year before; what follows is of this year again.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("In the first half of 2023, GRDP of Ha Nam grew 7%, higher than the previous growth of «5%» recorded in the "
         "same period last year.", "2022-S1"),
        ("In the first half of 2023, GRDP of Ha Nam grew 7%, faster than an expansion rate of «5%» a year earlier.",
         "2022-S1"),
        ("In the first half of 2023, GRDP of Ha Nam grew 7%, faster than an expansion rate of 5% a year earlier; and "
         "that of services rose «6%».", "2023-S1"),
    ],
)  # fmt: skip
def test_a_rate_held_against_another_is_of_the_year_before(text: str, period: str) -> None:
    check(text, f"of grdp at {period}")


# --- A superlative only names its field: years in which something was the lowest, the country in which it is the most.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2020, GRDP of Ha Nam grew 3%. Although this is the lowest in the 2011-2020 period, it is higher than that "
         "of Hue (up «2%»).", "of grdp in thua-thien-hue is change_yoy at 2020"),
        ("In the first half of 2023, Ha Nam attracted the largest portion of FDI nationwide, at «5 million USD».",
         "of fdi_capital_attracted in ha-nam"),
    ],
)  # fmt: skip
def test_a_superlative_names_but_its_field(text: str, expected: str) -> None:
    check(text, expected)


# --- What will be, in a report on months that are over, will be in the year; a year so far ends now.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2023-07-04 In the first half of 2023, exports of Ha Nam were 5 million USD.\nIf nothing changes, the "
         "province is likely to post GRDP growth of «9%».", "of grdp at 2023 as forecast"),
        ("date 2023-09-20 Ha Nam exported 9 million USD in the first 8 months of 2023. Its imports of 4 million USD "
         "led to a surplus of «5 million USD» for 2023 so far.", "of trade_balance at 2023-01-01/P8M as actual"),
    ],
)  # fmt: skip
def test_a_year_is_still_to_end(text: str, expected: str) -> None:
    check(text, expected)


# --- What there is so far, told of a later figure, dates none before.
def test_what_is_so_far_is_said_of_its_own_figure() -> None:
    check(
        "In the first half of 2023, Ha Nam drew «5 million USD» of FDI, taking the total to 900 million USD so far.",
        "of fdi_capital_attracted at 2023-S1",
    )


# --- Words of such reports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IIP of Ha Nam fell in May. Industrial subsectors that saw their output down were beverages with «4%».",
         "of industrial_production_index item beverages"),
        ("Total retail sales of goods and social consumer services in Ha Nam were «4 trillion VND».",
         "of retail_sales item _T"),
        ("Total investment capital implemented in the area of Ha Nam was «4 trillion VND».", "of social_investment"),
        ("Seafood output of Ha Nam was reckoned at «4,000 tonnes» in 2022.", "of product_output as estimate"),
        ("Key products of Ha Nam saw higher output, such as footwear («4 million» pairs, up 3%).",
         "of product_output item footwear"),
        ("CPI of Ha Nam rose in May, with housing, water and electricity supply, and construction materials up «2%».",
         "of consumer_price_index item housing-construction-materials"),
        ("Low disbursement of public investment in Ha Nam has hurt the growth of some sectors, such as construction "
         "with a growth rate of «2%».", "of grdp item construction"),
    ],
)  # fmt: skip
def test_words_of_reports_on_a_province(text: str, expected: str) -> None:
    check(text, expected)


def test_who_is_among_the_leading_ones_has_no_rank() -> None:
    found = reading("GRDP of Ha Nam grew 9% in 2023, to rank among the leading group in the country.")
    assert [one.measure for one in found.observations] == ["change_yoy"]


# --- A time told of the year before is only looked back to; one right behind a level in its clause is its own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The economy of Ha Nam grew in the first quarter of 2023. CPI growth of last year's first quarter was 1%.\n"
         "The province licensed «70» new enterprises.", "of enterprises_new at 2023-Q1"),
        ("IIP of Ha Nam rose 4% in the fourth quarter of 2022.\nIt is the second-largest exporter in Vietnam, with «9 "
         "million USD» worth of goods shipped abroad in 2022.", "of exports at 2022"),
        ("date 2023-02-05 The province of Ha Nam exported «9 million USD» in the first month of 2023.",
         "of exports at 2023-01"),
        ("Retail sales of Ha Nam in August were 1 trillion VND.\nThe value in the first eight months of this year was "
         "put at «9 trillion VND».", "of retail_sales at 2023-01-01/P8M"),
    ],
)  # fmt: skip
def test_what_is_looked_back_to_dates_nothing_behind(text: str, expected: str) -> None:
    check(text, expected)


# --- Who wrote and from where is no place of a figure; the upper end of a range is aimed at as the lower one is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2023-10-05 VIETNAM, October 5 -\nThe economy of Hậu Giang Province grew, the statistics office said.\n"
         "Retail sales jumped by «8 per cent» in September.", "of retail_sales in hau-giang"),
        ("Hue will surpass the target of 6-«7%» GDP growth set earlier this year.", "of grdp as target"),
        ("In August, IIP of Hue grew 1% from the previous month and «4%» from the corresponding time in 2022.",
         "of industrial_production_index is change_yoy"),
        ("Some «60 percent» of the GRDP of Hue was contributed by the services sector.", "of grdp item services"),
        ("Social investment in Hue reached 5 trillion VND. The construction industry grew by «7 per cent».",
         "of grdp item construction"),
        ("Hue counted «700» newly-established domestic enterprises in August.", "of enterprises_new"),
        ("Hue counted 700 new enterprises with combined registered investments of «5 trillion VND» in August.",
         "of enterprise_capital_new"),
        ("In July, imports of Hue were estimated to gain «5 million USD».", "of imports is level"),
        ("The number of FDI projects in Hue so far is brought to «700» capitalised at 5 million USD.",
         "of fdi_projects"),
    ],
)  # fmt: skip
def test_reports_of_news_agencies(text: str, expected: str) -> None:
    check(text, expected)


# --- Asides on what is left out; parts of a growth; what something estimated came to.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Regarding new FDI capital, excluding sums added to existing projects, Hue ranked «second» nationwide.",
         "is rank"),
        ("GRDP of Hue grew by «9%», excluding the oil and gas sector.", "of grdp item without-oil"),
        ("In Hue, industry grew by 9%, services 8% and agriculture 2%, accounting for «77%»; 16% and 7% of the GRDP "
         "growth, respectively.", "of grdp item industry is contribution"),
        ("The estimated industrial production value of Hue reached «9 trillion VND».",
         "of industrial_output as estimate"),
        ("In the first 9 months of 2023, GRDP of Hue grew 9%, the highest in the first 9 months of the 2021-2025 "
         "period; leading its region (Da Nang reached «8%»).", "of grdp at 2023-01-01/P9M"),
    ],
)  # fmt: skip
def test_asides_and_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- An article that sets work for the later months of a year appears in it.
@pytest.mark.parametrize("tasks", ["tasks for the last six months of 2023", "key tasks in the last 6 months of 2023"])
def test_work_for_later_months_is_set_in_their_year(tasks: str) -> None:
    found = reading(
        f"Da Nang reviewed the first six months of the year and set {tasks}.\nIts budget revenue was 7 trillion VND.",
        published=None,
    )
    assert [one.time_period for one in found.observations] == ["2023-S1"]


# --- What grew stands behind the words for what it is measured from; words for parts and for taxes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Buoyed by rising investment, Hue recorded a «9 per cent» year-on-year increase in GRDP in 2022.", "of grdp"),
        ("In the GRDP of Hue, the service sector occupied a proportion of «44%».", "of grdp item services is share"),
        ("GRDP of Hue rose 4%, that of services 2%. Taxes on products went up «5%».", "of grdp item product-taxes"),
        ("GRDP of Hue rose 4%, that of services 2%. The local growth placed the city at the «28th» of 63 cities.",
         "of grdp item _T is rank"),
        ("In the GRDP structure of Hue, industries and construction made up «43%».", "item industry-construction"),
    ],
)  # fmt: skip
def test_words_before_what_grew(text: str, expected: str) -> None:
    check(text, expected)


# --- The verb of a count may stand beyond an aside on its money or on what is left out of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«483» FDI projects, worth a total of 486 million USD, were granted investment licences in Hue in 2022.",
         "of fdi_projects_new"),
        ("483 FDI projects, worth a total of «486 million USD», were granted investment licences in Hue in 2022.",
         "of fdi_capital_new"),
        ("Nearly «900» enterprises, excluding foreign firms, have been established in Hue since early this year.",
         "of enterprises_new"),
        ("In the six months, «880» labourers found job in Hue.", "of jobs_created"),
        ("In the GRDP of Hue, services account for 50%, product tax minus product subsidy «4%».",
         "of grdp item product-taxes is share"),
    ],
)  # fmt: skip
def test_a_verb_beyond_an_aside(text: str, expected: str) -> None:
    check(text, expected)


# --- Two names that `and` joins answer two ranks or amounts, said or unsaid; so do the amounts that earned the ranks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Long An and Hue came «fourth» and fifth, respectively, with FDI of 3 and 2 billion USD.",
         "in long-an value 4"),
        ("Long An and Hue came fourth and fifth, respectively, with FDI of «3» and 2 billion USD.", "in long-an"),
        ("In FDI, Long An and Tay Ninh took the fourth and «fifth» places in May.", "in tay-ninh-pre-2025 value 5"),
        ("In the PCI Ben Tre (69.2 points) and Long An (69.1 points) were 7th and «8th», respectively.",
         "in long-an value 8"),
        ("In Binh Duong Japan and South Korea ranked «second» and third with FDI of $3 billion and $2 billion.",
         "with JP value 2"),
        ("In Binh Duong Japan and South Korea ranked second and third with FDI of $3 billion and «$2 billion».",
         "with KR"),
        ("In FDI Japan and South Korea followed with «$3 billion» and $2 billion in Binh Duong.", "with JP"),
        ("In May Hue drew FDI of 9 million USD. Japan led with 3 million. Manufacturing made up «81%» of the total.",
         "with _T item manufacturing is share"),
        ("In the PCI Binh Duong dropped eight places to «28th».", "of pci value 28"),
        ("In the PCI Binh Duong was one rung higher at «27th».", "of pci value 27"),
    ],
)  # fmt: skip
def test_joined_names_and_ranks(text: str, expected: str) -> None:
    check(text, expected)
