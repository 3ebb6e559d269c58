"""English news on investment projects and the money that is told beside them. Own sentences (`«»`: the figure)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

FLOW = "Nam Dinh attracted 900 million USD in FDI in the first half of 2023. "


# --- FDI itself may be what reaches an amount, and so may the plan of a year be told for two at once.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI reached «95%» of the yearly plan.", "of fdi_capital_attracted is plan_ratio"),
        ("As many as 120 firms were set up. FDI hit «3 million USD» in Nam Dinh city.", "of fdi_capital_attracted"),
        ("FDI projects drew US$9 million and domestic ones VND80 billion, fulfilling «60%» and 70% of full-year "
         "targets, respectively.", "of fdi_capital_attracted is plan_ratio"),
        ("FDI projects drew US$9 million and domestic ones VND80 billion, fulfilling 60% and «70%» of full-year "
         "targets, respectively.", "of domestic_capital_attracted is plan_ratio"),
    ],
)  # fmt: skip
def test_parts_of_a_plan(text: str, expected: str) -> None:
    check(FLOW + text, expected)


# --- Money beside counts of projects: what they raised, what grew, the whole of a part, whose a bracket says it is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It licensed 26 projects, and «16» operational projects raising 12 million USD.", "of fdi_projects_adjusted"),
        ("It licensed 26 projects, and 16 operational projects raising «12 million USD».", "of fdi_capital_adjusted"),
        ("Of the total, «186 million USD» was injected into 181 new projects.", "of fdi_capital_new"),
        ("Of the total, «3 million USD» was injected into four existing projects.", "of fdi_capital_adjusted"),
        ("Nearly 70 million USD was added to over 30 existing projects, «2.5 times» higher than a year before.",
         "of fdi_capital_adjusted is ratio_yoy"),
        ("It drew 12 new projects, and together with capital added to running ones, the total value hit «80 million "
         "USD».", "of fdi_capital_attracted"),
        ("It drew 12 new projects, and combined with additional capital, the total reached «80 million USD».",
         "of fdi_capital_attracted"),
        ("The zone is home to 34 projects, including 24 domestic ones, with a total investment of «9 trillion VND».",
         "of investment_capital"),
        ("Ha Nam drew 62 new projects in May, including 41 foreign ones with combined capital of «600 million USD».",
         "of fdi_capital_new"),
        ("The zone is home to 34 projects, including 24 FDI ones, with a total investment of «90 million USD» and 10 "
         "domestic ones.", "of fdi_capital"),
        ("Capital funded into new and running projects was «VND80 billion» (DDI projects) and US$4 million (FDI "
         "projects).", "of domestic_capital_attracted"),
        ("Capital funded into new and running projects was VND80 billion (DDI projects) and «US$4 million» (FDI "
         "projects).", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_money_beside_counts(text: str, expected: str) -> None:
    check(FLOW + text, expected)


# --- Counts that share a noun share what is told behind it; a licence that is presented is a new one.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It licensed 9 projects while «one» FDI and two domestic projects were allowed to add 3 million USD.",
         "of fdi_projects_adjusted"),
        ("It presented investment licences to «eight» FDI projects.", "of fdi_projects_new"),
        ("Tourism projects made up «60%» of all new FDI projects.", "of fdi_projects_new is share"),
        ("The number of investment projects rose 2.1 times, and the value of investment projects «25 times».",
         "of fdi_capital_new is ratio_yoy"),
        ("A «40-million-USD» sum was added to five existing projects.", "of fdi_capital_adjusted value 40000000"),
    ],
)  # fmt: skip
def test_shared_nouns_and_licences(text: str, expected: str) -> None:
    check(FLOW + text, expected)


# --- All that came, though jobs were made: who leads in attraction, in no time that was told, has what there is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh attracted 42 FDI projects in 2013.\nUp to December 2013, the province has granted certificates to "
         "«279» FDI projects in total, and created jobs for 38,000 people.", "of fdi_projects"),
        ("Nam Dinh leads the region in FDI attraction, with «72» projects, worth nearly 6 million USD.",
         "of fdi_projects"),
        ("Nam Dinh leads the region in FDI attraction, with 72 projects, worth nearly «6 million USD».",
         "of fdi_capital"),
        ("To date, foreign investors have invested «2 billion USD» in Nam Dinh.", "of fdi_capital"),
        ("Investors from Japan have invested «2 billion USD» in 30 projects in Nam Dinh.", "of fdi_capital with JP"),
        ("Investors from Japan have invested 2 billion USD in «30» projects in Nam Dinh.", "of fdi_projects with JP"),
    ],
)  # fmt: skip
def test_what_there_is(text: str, expected: str) -> None:
    check(text, expected)


# --- A project of a company is left where an area acts, and has no rank; a bracket is said of the scope before it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With 1 million USD more for the LG Innotek Hai Phong project, Hai Phong ranks «second» in FDI attraction.",
         "of fdi_capital_attracted is rank item _T"),
        ("Growth came from the LG Innotek Hai Phong project, which was adjusted to add 1 million USD. According to a "
         "report, Hai Phong City has granted «53» new FDI projects.", "of fdi_projects_new item _T"),
        ("Hai Phong's industrial parks drew 90 million USD of FDI.\nNew FDI outside industrial parks came to 8 million "
         "USD (equivalent to «14%»).", "of fdi_capital_new is share item outside-industrial-zones"),
        ("Hai Phong has six parks with 300 ha, of which 200 ha was leased, resulting in a «67%» occupancy rate.",
         "of industrial_park_occupancy is level"),
    ],
)  # fmt: skip
def test_projects_of_companies_and_scopes(text: str, expected: str) -> None:
    check(text, expected)


# --- Parts of a stock by where they are; who invests is a new subject; shares bought as equity; a rank in a headline.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To date Ha Nam has drawn 457 FDI projects worth 3 billion USD, including «284» in its industrial parks.",
         "of fdi_projects item industrial-zones"),
        ("Ha Nam drew 90 FDI projects in 2022. Manufacturing was the largest FDI recipient with «15 million USD».",
         "of fdi_capital_attracted item manufacturing at 2022"),
        ("Ha Nam has 90 FDI projects. Manufacturing leads with 37 projects and capital of $8 billion. Investors come "
         "from Asia, Japan being the first, with «40%» of total registered capital.",
         "of fdi_capital is share item _T with JP"),
        ("Ha Nam drew 9 million USD of FDI in 2022. Foreign investors contributed «3 million USD» through equity "
         "investments.", "of fdi_share_purchases"),
        ("Japan ranks «2nd» in Ha Nam in terms of investment\nIn Ha Nam, Japanese firms rank second by the number of "
         "FDI projects.", "of fdi_capital is rank with JP"),
        ("Ha Nam drew 90 FDI projects in 2022. Of more than «2 billion USD» invested in the province, 5 million is "
         "new.", "of fdi_capital_attracted at 2022"),
    ],
)  # fmt: skip
def test_parts_and_subjects(text: str, expected: str) -> None:
    check(text, expected)


def test_a_place_whose_name_opens_like_a_unit_follows_a_year() -> None:
    check("In 2022 Ha Nam drew «5 million USD» in FDI.", "of fdi_capital_attracted in ha-nam at 2022")


# --- The years of an aim are those of all that is aimed at; a quarter still to come dates no headline.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since the beginning of 2018 Ha Nam drew 3 million USD in FDI. It aims to lure «80» FDI projects worth 4 "
         "billion USD, and 90 domestic ones worth 100 trillion VND from 2019 – 2022.", "at 2019-01-01/P4Y as target"),
        ("Ha Nam licenses «4» FDI projects\nHa Nam on October 9 granted licences to four FDI projects.\nConstruction "
         "is expected to start in the first quarter of 2025.", "of fdi_projects_new as actual"),
    ],
)  # fmt: skip
def test_years_of_aims(text: str, expected: str) -> None:
    check(text, expected)


def test_a_district_that_names_a_park_is_no_place_of_an_article() -> None:
    text = "Workers in Trang Bang Industrial Park in Tay Ninh province.\nThe parks in Tay Ninh have drawn 170 projects."
    text += "\nThey include Trang Bang IP in Trang Bang district and one more in Trang Bang district.\nFDI came to "
    check(text + "«5 million USD».", "in tay-ninh-pre-2025")


# --- A whole that is told again, partners whose counts have no noun, a total that was raised.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Ha Nam's industrial parks 309 out of 367 projects are at work.\nAmong the 367 projects, «62» are domestic "
         "ones.", "of domestic_projects item industrial-zones"),
        ("Korea now has 18 investment projects worth 90 million USD in Ha Nam, Japan «eight» worth 102 million USD.",
         "of fdi_projects with JP"),
        ("Korea now has 18 investment projects worth 90 million USD in Ha Nam, Japan eight worth «102 million USD».",
         "of fdi_capital with JP"),
        ("Ha Nam has licensed two FDI projects, raising the total capital to «1.3 billion USD».", "of fdi_capital"),
        ("Japan has 90 FDI projects in Ha Nam, making up «60%» of the total foreign investment in the province.",
         "of fdi_capital is share with JP"),
    ],
)  # fmt: skip
def test_wholes_and_totals(text: str, expected: str) -> None:
    check(text, expected)


# --- Money of one company's project, dollars of the only owner that a sentence names, a number that ends a name.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam licensed the «331-billion-VND» lamp factory of Singapore-based Starlamp Energy Pte.Ltd. and the "
         "1.16-trillion-VND battery project of Delta Holdings Co., Ltd.", "of project_capital item starlamp-energy"),
        ("Ha Nam licensed the 33-billion-VND lamp factory of Singapore-based Starlamp Energy Pte.Ltd. and the "
         "«1.16-trillion-VND» battery project of Delta Cell Co., Ltd.", "of project_capital item delta-cell"),
        ("Ha Nam attracted «3 billion USD» in the first 10 months of this year, surpassing the FDI target.",
         "of fdi_capital_attracted"),
        ("Ha Nam attracted «3 billion USD» in the first 10 months of this year, of which FDI made up 2 billion USD.",
         "of investment_attracted"),
        ("Ha Nam has granted licences to «two» FDI projects, raising their total number to 90.",
         "of fdi_projects_new"),
    ],
)  # fmt: skip
def test_owners_and_projects(text: str, expected: str) -> None:
    check(text, expected)


def test_a_number_behind_a_legal_form_is_part_of_the_name() -> None:
    whole, exact, nth = parted("Ha Nam signed a deal with EVN Power Generation Corporation «3», an investor.")
    assert mention(reading(whole), exact, nth).role == "name"
