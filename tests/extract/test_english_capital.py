"""English news on capital: whose it is, what it was for, and until when it counts. Own sentences (`«»`: the figure)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

FLOW = "Nam Dinh attracted 900 million USD in FDI in the first half of 2023. "


# --- Words of an event: capital that was added, shares that were bought, both at once; firms that are back.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another 10 projects increased their investment by «2.2 million USD».", "of fdi_capital_adjusted"),
        ("It licensed 26 FDI projects. «Six» others were supplemented with 1 million USD.",
         "of fdi_projects_adjusted"),
        ("It licensed 26 FDI projects. Six others were supplemented with «1 million USD».",
         "of fdi_capital_adjusted"),
        ("Foreign investors' capital contribution and stake purchases were valued at «12 million USD».",
         "of fdi_share_purchases"),
        ("The sum of «690 million USD» went into 76 newly licensed and existing foreign projects.",
         "of fdi_capital_attracted"),
        ("As many as «1,200» firms restored their operations.", "of enterprises_resumed"),
    ],
)  # fmt: skip
def test_words_of_events(text: str, expected: str) -> None:
    check(FLOW + text, f"{expected} at 2023-S1")


# --- Money of the budget is no foreign capital, and a plan set for the year no expectation of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh disbursed «2.2 trillion VND» worth of investment sourced from the State budget in February 2022.",
         "of public_investment at 2022-02"),
        ("In February 2022, Nam Dinh disbursed 2.2 trillion VND of funds allocated from the State budget, up «6.2%» "
         "year on year.",
         "of public_investment is change_yoy at 2022-02"),
        ("Nam Dinh's budget revenue is estimated at 1.4 trillion VND, reaching 53% of the target assigned by the "
         "provincial People's Committee for this year and equaling «116%» of that of the same period last year.",
         "of budget_revenue is ratio_yoy as estimate"),
    ],
)  # fmt: skip
def test_money_of_the_budget(text: str, expected: str) -> None:
    check(text, expected, published="2022-06-21")


def test_what_came_since_the_years_beginning_ends_with_the_months_spoken_of() -> None:
    text = "Nam Dinh drew 900 million USD in FDI between January and November.\n"
    text += "Since the year's beginning, it has recorded «24,600» new firms."
    check(text, "of enterprises_new at 2020-01-01/P11M", published="2020-12-02")


def test_an_hour_with_its_zone_counts_nothing() -> None:
    whole, exact, nth = parted(f"{FLOW}\nMay 22, 2023 2:40 PM GMT+«7»\nIt has 90 projects.")
    assert mention(reading(whole), exact, nth).role != "observation"


# --- What is told of projects, and of their money: the noun of an earlier count tells nothing of a later one.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh did well in FDI in 2023, securing 21 new projects and adjusting capital upwards for «29» existing "
         "ones.",
         "of fdi_projects_adjusted"),
        ("In 2023, Nam Dinh drew 3.5 billion USD, including «3.3 billion USD» in FDI from 62 new projects and another "
         "37 projects with raised capital.",
         "of fdi_capital_attracted"),
        ("In 2023, Nam Dinh attracted 690 million USD in 76 newly licensed and existing FDI projects, up «43%» year on "
         "year.",
         "of fdi_capital_attracted is change_yoy"),
        ("In 2023, Nam Dinh attracted 690 million USD in 76 new FDI projects, meeting «70%» of the annual target.",
         "of fdi_capital_new is plan_ratio"),
        ("In 2023, Nam Dinh licensed 30 new FDI projects worth 90 million USD.\nThe number of projects increased «3.1 "
         "times» compared to that of the previous year.",
         "of fdi_projects_new is ratio_yoy"),
        ("In 2023, Nam Dinh licensed 30 new FDI projects worth 90 million USD.\nThe amount of capital rose «5.1 times» "
         "year on year.",
         "of fdi_capital_new is ratio_yoy"),
        ("The new factories of Nam Dinh include a «1.5 billion USD» factory invested by Hoa Sen Co. Ltd.",
         "of project_capital item hoa-sen"),
    ],
)  # fmt: skip
def test_which_projects(text: str, expected: str) -> None:
    check(text, expected)


# --- Until when it counts: a day told at the start, a stock whose parts are told behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By October 20, Nam Dinh granted licences to «308» new FDI projects this year.",
         "of fdi_projects_new at 2023-01-01/P9M20D"),
        ("By the end of 2022, Nam Dinh hosted 457 FDI projects. Among these, 284 were in industrial parks, while «173» "
         "projects outside industrial parks attracted 17 billion USD.",
         "of fdi_projects item outside-industrial-zones"),
        ("By the end of 2022, Nam Dinh hosted 457 FDI projects. Among these, 284 were in industrial parks, while 173 "
         "projects outside industrial parks attracted «17 billion USD».",
         "of fdi_capital item outside-industrial-zones"),
        ("Nam Dinh attracted 90 million USD in FDI to its industrial parks in 2022.\nAccording to the board, the "
         "amount went into «21» new FDI projects.",
         "of fdi_projects_new item industrial-zones at 2022"),
    ],
)  # fmt: skip
def test_until_when_and_where(text: str, expected: str) -> None:
    check(text, expected)


# --- Money in one breath with projects: of those behind it, of both counts before it, of the sentence's subject.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the sum, 346 million USD was poured into 42 new FDI projects and over «343 million USD» into 34 existing "
         "ones.",
         "of fdi_capital_adjusted"),
        ("The province licensed nine new FDI projects and permitted 17 existing ones to increase capital with a "
         "combined sum of over «88 million USD».",
         "of fdi_capital_attracted"),
        ("It licensed seven domestic projects and one FDI project, with a total registered capital of «40 million "
         "USD».",
         "of investment_attracted"),
        ("It licensed seven domestic projects and nine FDI projects with registered capital of «40 million USD».",
         "of fdi_capital_new"),
        ("Of the sum, 7 projects added 12 million USD. Major new projects include those from Japan with capital of "
         "«10 million USD».",
         "of fdi_capital_new with JP"),
        ("Capital contributions and share purchases in «726» transactions were worth 5 million USD.",
         "of fdi_share_purchase_deals"),
        ("More than «2,400» purchases of shares were made by foreign investors.", "of fdi_share_purchase_deals"),
        ("The city licenced the establishment of «14,543» companies.", "of enterprises_new"),
        ("Construction drew 3 million USD. Investors from 104 countries are present. Singapore led the way, with «5 "
         "million USD».",
         "of fdi_capital_attracted with SG item _T"),
    ],
)  # fmt: skip
def test_money_in_one_breath_with_projects(text: str, expected: str) -> None:
    check(FLOW + text, f"{expected} at 2023-S1")


# --- Capital disbursed in dong is the budget's where nobody says whose it is; a total may say what it includes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022, Nam Dinh's disbursed investment was over «5.5 trillion VND».", "of public_investment at 2022"),
        ("In 2022, Nam Dinh's disbursed investment was over 5.5 trillion VND, up «4.7%».",
         "of public_investment is change_yoy"),
        ("In 2022, Nam Dinh's disbursed FDI was over «5.5 trillion VND».", "of fdi_disbursed at 2022"),
        ("In 2022, foreign investment in Nam Dinh totalled 2 billion USD, including new and additional capital and "
         "share purchases, down «32.9%» year on year.",
         "of fdi_capital_attracted is change_yoy"),
        ("FDI in Nam Dinh was 2 billion USD in 2022, a «fivefold» increase against the previous year.",
         "of fdi_capital_attracted is ratio_yoy value 5"),
    ],
)  # fmt: skip
def test_whose_capital(text: str, expected: str) -> None:
    check(text, expected)


# --- In the first days of a month, `this month` is the one that the article reports on.
@pytest.mark.parametrize(("day", "month"), [("2022-03-01", "2022-02"), ("2022-03-28", "2022-03")])
def test_this_month(day: str, month: str) -> None:
    text = "Nam Dinh drew 9 million USD in FDI in February. It licensed «eight» new FDI projects this month."
    check(text, f"of fdi_projects_new at {month}", published=day)


@pytest.mark.parametrize("figure", ["«70» FDI projects worth 1.3", "70 FDI projects worth «1.3"])
def test_a_day_behind_so_far_this_year_ends_it(figure: str) -> None:
    text = "Nam Dinh ranked fourth in January-September in FDI attraction.\nNam Dinh has attracted "
    text += f"{figure} billion USD{'»' if '«1' in figure else ''} so far this year to September 15."
    check(text, "at 2023-01-01/P8M15D", published="2023-09-27")


# --- The next partner of a row, the parts of a whole by origin in the next sentence, parks that are no scope.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It drew 43 FDI projects in 2022.\nSingapore is the biggest investor with 23 projects worth 717 million USD. "
         "The United States ranked third with «46» projects worth 517 million USD.",
         "of fdi_projects with US at none"),
        ("In 2022, Nam Dinh drew 9 trillion VND in domestic investment.\nTo date, the province is home to «3,014» "
         "valid projects. Of the total, there are 2,340 FDI projects.",
         "of investment_projects"),
        ("In 2022, Nam Dinh issued licences for six domestic projects totalling 9 trillion VND outside IPs, «1.9 "
         "times» higher than the figure a year before.",
         "of domestic_capital_attracted is ratio_yoy"),
        ("In 2022, Nam Dinh drew investors inside and outside local industrial parks (IPs).\nLicences went to «73» new "
         "FDI projects.",
         "of fdi_projects_new item _T"),
        ("Retail-service revenue in Nam Dinh rose «11.5%» in 2022.", "of retail_sales is change_yoy"),
    ],
)  # fmt: skip
def test_rows_and_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- A total named anew, foreign capital in dollars, projects of a whole province in an article on its parks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first half of 2023, Nam Dinh attracted 55 new FDI projects, while 67 projects added 392 million USD, "
         "bringing the total FDI in the six-month period to «1.01 billion USD».",
         "of fdi_capital_attracted at 2023-S1"),
        ("In 2022, Nam Dinh absorbed an additional «124.9 million USD» in FDI.", "of fdi_capital_attracted"),
        ("In 2022, Nam Dinh had 89 new FDI projects, and «64» extra ones with 255 million USD.",
         "of fdi_projects_adjusted"),
        ("In 2022, Nam Dinh drew 15 domestic projects worth 4.7 trillion VND.\nThe province now hosts 377 projects "
         "worth 9.83 billion USD, including «75» Chinese projects.",
         "of fdi_projects with CN"),
        ("Industrial parks in Nam Dinh drew 9 FDI projects in 2022.\nThere are «1,600» valid FDI projects in Nam "
         "Dinh.",
         "of fdi_projects item _T"),
        ("In the first half of 2023, Nam Dinh drew 927 million USD in FDI, close to its annual target of «1.1 billion "
         "USD».",
         "of fdi_capital_attracted at 2023 as target"),
    ],
)  # fmt: skip
def test_totals_and_wholes(text: str, expected: str) -> None:
    check(text, expected)


# --- Both ends of a range of projects, parks of which some run, one project of a company, a sector as subject.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh aims to attract from «100» to 120 projects in 2023.",
         "of investment_projects_new at 2023 as target"),
        ("Nam Dinh has 90 FDI projects.\nThe province has eight industrial parks, of which «four» are now operational.",
         "of industrial_parks"),
        ("In 2022, Nam Dinh drew a «100 million USD» project financed by Hoa Sen Co., Ltd.",
         "of project_capital item hoa-sen"),
        ("In 2022, Nam Dinh drew a 100 million USD project financed by Hoa Sen Co., Ltd.\nIt strives to attract «90» "
         "projects in 2023.",
         "of investment_projects_new item _T as target"),
        ("Nam Dinh drew FDI in 2022.\nManufacturing attracted most of the investors, with a total capital of "
         "«1 billion USD».",
         "of fdi_capital_attracted item manufacturing"),
    ],
)  # fmt: skip
def test_ranges_and_subjects(text: str, expected: str) -> None:
    check(text, expected)


def test_a_foreign_delegation_is_no_project() -> None:
    whole, exact, nth = parted("Nam Dinh has 90 FDI projects. It welcomes about «3» foreign delegations a week.")
    assert mention(reading(whole), exact, nth).role == "unclassified"
