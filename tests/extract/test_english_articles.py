"""English articles: of whom they tell, and whether capital is all that came or what came in a time. Own sentences."""

import pytest

from tests.extract.test_english import check

SURVEY = (
    "Foreign capital picks up again\n\nThe ministry counted «900» new FDI projects in the first half, and investors "
    "in Vietnam were in high spirits after two hard years in which factories had stood idle for weeks and orders "
    "from abroad had gone to other places.\n\nHau Giang led with 2 billion USD, and Phu Yen came second."
)


# --- An article that names each province once, and none at its start, is on the country.
def test_an_article_on_the_country() -> None:
    check(SURVEY, "of fdi_projects_new in viet-nam")


# --- What has come until a day is all there is, unless words say that it is new, or it is held against another time.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As of May 5, Hau Giang had drawn «430» FDI projects worth 8 billion USD.", "of fdi_projects at 2023-05-05"),
        ("As of May 5, Hau Giang had drawn 430 FDI projects worth «8 billion USD».", "of fdi_capital at 2023-05-05"),
        ("As of May 15, Hai Duong drew a total of «430» FDI projects.", "of fdi_projects"),
        ("As of May 15, Hai Duong had attracted «43» new FDI projects.", "of fdi_projects_new"),
        ("As of May 15, Hai Duong had attracted «43» FDI projects, up 7% year on year.", "of fdi_projects_new"),
        ("As of May 15, Hai Duong had attracted «310 million USD» in FDI.", "of fdi_capital_attracted"),
        ("To date, Hai Duong has granted investment certificates to «430» FDI projects.", "of fdi_projects"),
        ("To date, Hai Duong has licensed «43» new FDI projects.", "of fdi_projects_new"),
        ("In May, Hai Duong granted investment certificates to «4» FDI projects.", "of fdi_projects_new"),
    ],
)  # fmt: skip
def test_what_has_come_until_a_day(text: str, expected: str) -> None:
    check(text, expected)


# --- What was added to projects, or bought, ends with its paragraph; words of event hold beyond another figure.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, 9 projects in Hai Duong added 80 million USD of FDI.\n\nManufacturing led with «300 million USD».",
         "of fdi_capital_attracted"),
        ("In May, capital added to FDI projects in Hai Duong was 80 million USD. FDI was poured into 18 sectors, "
         "«300 million USD» of it into manufacturing.", "of fdi_capital_attracted"),
        ("In May, Hai Duong attracted an additional «30 million USD» of FDI.", "of fdi_capital_attracted"),
        ("Capital contributions and share purchases by foreigners in Hai Duong fell to «9 million USD».",
         "of fdi_share_purchases"),
        ("In May, retail trade in Hai Duong drew 9 million USD of FDI, and wholesale and retail sales «3 million USD».",
         "of fdi_capital_attracted"),
        ("As of May, Hai Duong had 400 FDI projects worth 8 billion USD from 25 countries, ranking «11th» nationwide.",
         "of fdi_capital is rank"),
    ],
)  # fmt: skip
def test_events_of_capital(text: str, expected: str) -> None:
    check(text, expected)


# --- The country in an apposition is not the place of its sentence; parks are of all parks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai Duong – a hub of Vietnam – drew «310 million USD» of FDI in May.", "in hai-duong"),
        ("Hai Duong's rate of occupancy, now «65%», is high in industrial zones.",
         "of industrial_park_occupancy item _T"),
        ("Hai Duong\n\nThe management board of provincial industrial zones has to date licensed «90» projects.",
         "of investment_projects item industrial-zones"),
        ("Hai Duong's parks had drawn «32» projects invested by firms from Japan as of May.", "with JP"),
    ],
)  # fmt: skip
def test_place_and_scope(text: str, expected: str) -> None:
    check(text, expected)


# --- The year of an article without a date: what it says `that in` compares nothing, next year is held against its own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We said that in the first 5 months of 2024 Hau Giang exported «90 million USD».", "at 2024-01-01/P5M"),
        ("Exports of Hau Giang reached «90 million USD» this year. It aims for 99 million USD next year, up 10% "
         "compared to 2023.", "at 2023"),
        ("Exports of Hau Giang reached 90 million USD in 2023. It aims for «99 million USD» next year.", "at 2024"),
    ],
)  # fmt: skip
def test_year_of_an_undated_article(text: str, expected: str) -> None:
    check(text, expected, "")


# --- A change follows the level before it, what a visitor is does not pass on to revenue, plans have makers.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang aims at a 14% rise in its IIP and exports of 99 million USD in 2024, a «4%» growth.", "of exports"),
        ("Hau Giang hopes for 5 million visitors, including 60,000 foreigners, and a revenue of «3 trillion VND».",
         "of tourism_revenue item _T"),
        ("Budget revenue of Hau Giang was 3 trillion VND in May, «48%» of the Prime Minister's plan.", "is plan_ratio"),
    ],
)  # fmt: skip
def test_what_a_figure_follows(text: str, expected: str) -> None:
    check(text, expected)


# --- Who and what a sentence speaks of: the whole before its part by origin, a province of a region, parks that draw.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI in Hau Giang is on the rise.\nIn 2022 it attracted «16 million USD» of capital, 14 million USD of that "
         "amount from foreign firms.", "of investment_attracted"),
        ("Hau Giang plans for FDI\n\nThe Mekong Delta province attracted «16 million USD» of FDI in May.",
         "in hau-giang"),
        ("Hau Giang was fourth, behind Ca Mau, Bac Lieu and Soc Trang provinces, and Can Tho City, after it drew «16 "
         "million USD» of FDI.", "in hau-giang"),
        ("Hau Giang\n\nThis year, although the pandemic has kept many of the foreign investors from coming to see the "
         "land which it has to offer to them there, parks have attracted «15» new FDI projects.",
         "of fdi_projects_new item industrial-zones"),
        ("In 1997, Hau Giang had only «four» FDI projects.", "of fdi_projects at 1997"),
        ("Last month 25 capital-added FDI projects brought in «20 million USD» for Hau Giang.",
         "of fdi_capital_adjusted"),
        ("New FDI capital of Hau Giang was 7 million USD in May, a rise of «15%» while 4 adjusted projects added 9 "
         "million USD.", "of fdi_capital_new"),
        ("So far, Hau Giang has lured 270 FDI enterprises with a registered capital of «2 billion USD».",
         "of fdi_capital at none"),
        ("In 2022, Hau Giang jumped to the «first» place among 63 cities and provinces in exports.",
         "of exports is rank"),
        ("Hau Giang greeted 90,000 visitors in the first half.\nRevenue from tourism reached «7 million USD», doubling "
         "the first half of 2022's number.", "at 2023-S1"),
        ("FDI firms in Hau Giang contributed «5 trillion VND» to the province's budget in 2022.",
         "of budget_revenue item fdi-sector"),
    ],
)  # fmt: skip
def test_whom_a_sentence_speaks_of(text: str, expected: str) -> None:
    check(text, expected)


# --- Who opens an article, such as a board of parks, is whom it tells of until an area is the subject of a sentence.
PARKS = "Industrial parks in Hau Giang drew 40 FDI projects in the first nine months.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PARKS + "Some 130 million USD was injected into «24» projects.", "item industrial-zones"),
        (PARKS + "Singapore took the lead with «9» projects.", "with SG item industrial-zones"),
        (PARKS + "The province attracted «130 million USD» of FDI in all.", "item _T"),
        (PARKS + "In September, 7 million USD was added to 24 FDI projects and «9 billion VND» to 11 domestic ones.",
         "of domestic_capital_attracted"),
        ("Parks in Hau Giang lured «40» more foreign direct investment (FDI) projects in May.", "of fdi_projects_new"),
    ],
)  # fmt: skip
def test_the_lead_of_an_article(text: str, expected: str) -> None:
    check(text, expected)


# --- All that is told of investment is counted until the day that the text names, not the months of its headline.
def test_investment_is_counted_until_one_day() -> None:
    text = (
        "FDI in five months\n\nAs of May 20, Hau Giang drew 9 new FDI projects.\n\nSome «5 million USD» was disbursed."
    )
    check(text, "of fdi_disbursed at 2023-01-01/P4M20D")


# --- Stock or flow, further: what has come without a time, what the number has come to, what a board has issued.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang has attracted «1,900» projects. It aims for 40 parks by 2030.", "of investment_projects at none"),
        ("From the beginning of this year to May 5, parks in Hau Giang have attracted «96» projects.",
         "of investment_projects_new at 2023-01-01/P4M5D"),
        ("Last year the number of the FDI projects in Hau Giang rose to «1,000».", "of fdi_projects at 2022"),
        ("Last year Hau Giang licensed 30 FDI projects, bringing the number of FDI projects to «1,600».",
         "of fdi_projects"),
        ("Last year Hau Giang saw the number of new FDI projects rise to «90».", "of fdi_projects_new"),
        ("In May, Hau Giang issued licences to «19» projects.", "of investment_projects_new"),
        ("FDI in Hau Giang\n\nRegarding investment, the province licensed «55» projects in May.",
         "of investment_projects_new"),
        ("In May, 8 FDI projects of Hau Giang had an adjusted capital increase of «34 million USD».",
         "of fdi_capital_adjusted is level"),
    ],
)  # fmt: skip
def test_stock_and_flow(text: str, expected: str) -> None:
    check(text, expected)


# --- Days with the year in words, the rate that one is higher than, and the field that somebody leads.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang licensed 58 projects as of May 23 this year with a total capital of «18 trillion VND».",
         "at 2023-01-01/P4M23D"),
        ("Over the last six months, industry of Hau Giang grew «8%».", "at 2023-S1"),
        ("GRDP of Hau Giang grew 9% in the first half, higher than the increase of «8%» in the same period.",
         "at 2022-S1"),
        ("Hau Giang leads the Mekong Delta region in exports, with «900 million USD» in May.", "in hau-giang"),
        ("Public investment of Hau Giang was 9 trillion VND as of May 20.\n\nIIP rose 6% in five months. Mining rose "
         "«7%».", "at 2023-01-01/P5M item mining"),
    ],
)  # fmt: skip
def test_periods_and_fields(text: str, expected: str) -> None:
    check(text, expected)


# --- Zones of export processing are parks and no exports; what parks accommodate is theirs; days that follow a year.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Capital worth «54 million USD» was poured into export processing and industrial zones of Hau Giang in 2022.",
         "of investment_attracted item industrial-zones"),
        ("Hau Giang hosts 17 industrial parks, on 500 ha, accommodating «1,700» valid projects.",
         "of investment_projects item industrial-zones"),
        ("Hau Giang now hosts «19» export processing and industrial zones.", "of industrial_parks item _T"),
        ("Parks in Hau Giang had attracted FDI of «889 million USD» this year as of May 12.",
         "at 2023-01-01/P4M12D"),
    ],
)  # fmt: skip
def test_zones(text: str, expected: str) -> None:
    check(text, expected)
