"""English news on investment: what came anew, what was added, what there is. Own sentences (`«»`: the figure)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

FLOW = "Nam Dinh attracted 900 million USD in FDI in the first half of 2023. "


# --- Money that was poured into something has the event of that, money for projects that of the projects.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Of the sum, «400 million USD» was poured into 30 new projects.", "fdi_capital_new"),
        ("«400 million USD» was poured into 30 new projects and 12 existing ones.", "fdi_capital_attracted"),
        ("«24 million USD» was poured into share purchase and capital contribution deals.", "fdi_share_purchases"),
        ("225 million USD was spent on buying stakes in «81» projects.", "fdi_share_purchase_deals"),
        ("Up to «121» projects received additional capital of 403 million USD.", "fdi_projects_adjusted"),
        ("Up to 121 projects received additional capital of «403 million USD».", "fdi_capital_adjusted"),
        ("It attracted 17 million USD from 19 new projects, «70.7 million USD» from seven existing projects' "
         "increasing capital.", "fdi_capital_adjusted"),
        ("It attracted 70 million USD from seven existing projects' increasing capital and «10.6 million USD» from 19 "
         "foreign investors' capital contribution and share buying.", "fdi_share_purchases"),
        ("It granted new licences and approved capital additions to «28» domestic projects.", "domestic_projects_new"),
        ("It granted licences to nine domestically-funded projects worth «2 trillion VND».",
         "domestic_capital_attracted"),
    ],
)  # fmt: skip
def test_events(text: str, indicator: str) -> None:
    check(FLOW + text, f"of {indicator} at 2023-S1")


# --- What may stand for projects: `times that`, `cases where`, `ones`, `others`, a noun behind `were`.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were «68» times that licensed projects adjusted their investment with additional capital of 1 million "
         "USD.",
         "of fdi_projects_adjusted is level value 68"),
        ("There were 68 times that licensed projects adjusted their investment with additional capital of 1 million "
         "USD, down «2 percent» in the volume.",
         "of fdi_projects_adjusted is change_yoy"),
        ("It approved «1,105» cases where foreign investors are allowed to contribute capital.",
         "of fdi_share_purchase_deals"),
        ("Of the total, «37» were new projects with capital of 298 million USD.", "of fdi_projects_new"),
        ("Japan took the lead in the number of new projects, with «72» ones worth 9 million USD.",
         "of fdi_projects_new with JP"),
        ("It licensed 25 projects, and approved additional capital of 28 million USD for «three» others.",
         "of fdi_projects_adjusted"),
        ("It licensed 10 FDI projects, while «19» others added a combined 320 million USD.",
         "of fdi_projects_adjusted"),
    ],
)  # fmt: skip
def test_what_stands_for_projects(text: str, expected: str) -> None:
    check(FLOW + text, expected)


# --- What a number has come to is a stock, and so is one in the present tense; an aim is attracted in its own time.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FLOW + "Ten domestic projects were licensed, increasing the total domestically invested projects to «442».",
         "of domestic_projects"),
        (FLOW + "Ten domestic projects were licensed, increasing the total domestically invested projects to 442 worth "
         "«241 trillion VND».",
         "of domestic_capital"),
        ("In two months of 2023, Nam Dinh licensed 27 projects. Rang Dong Park is a bright spot with «49» projects.",
         "of investment_projects at none"),
        ("Drawing 78 new FDI projects in the first two months of this year, Nam Dinh is to realise the goal of «1.1 "
         "billion USD» in foreign direct investment (FDI) in 2023.",
         "of fdi_capital_attracted at 2023 as target"),
    ],
)  # fmt: skip
def test_stocks_and_aims(text: str, expected: str) -> None:
    check(text, expected)


# --- What one project without a name costs, or things that are no projects, is no investment of a province.
@pytest.mark.parametrize(
    "text",
    [
        "Notable is a garment factory costing «77 million USD».",
        "Notable is a «77 million USD» garment factory.",
        "In the time, 24 projects using ODA capital, with a total investment of «6 trillion VND», were implemented.",
    ],
)
def test_money_of_no_indicator(text: str) -> None:
    whole, exact, nth = parted(FLOW + text)
    assert mention(reading(whole), exact, nth).role in ("unclassified", "scope")


# --- `The province` is the one that the paragraph has turned to; zones where something happened are no topic.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As of August 15, Nam Dinh had 400 FDI projects. On that day Ha Nam said that it had licensed 23 projects. At "
         "the same time, the province licensed «14» domestic projects.",
         "in ha-nam"),
        ("Nam Dinh licensed 48 FDI projects. Firms have poured capital into industrial parks in the province.\n"
         "The province has «400» FDI projects.",
         "in nam-dinh item _T"),
    ],
)  # fmt: skip
def test_what_a_paragraph_leaves(text: str, expected: str) -> None:
    check("Investment in Nam Dinh\n" + text, expected)


ZONES = "Nam Dinh attracted 755 million USD in FDI to local industrial parks (IPs) and economic zones (EZs) in 2022"


# --- Zones: what came to them, `the amount`, the total there, and who draws in their name.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ZONES + ", raising total FDI there to «22 billion USD».", "of fdi_capital item industrial-zones"),
        (ZONES + ". The amount was channelled into «21» new FDI projects.",
         "of fdi_projects_new item industrial-zones"),
        (ZONES + ". It is equivalent to «56%» of the FDI registered in the same period last year.",
         "is ratio_yoy item industrial-zones"),
        ("Last year, industrial and economic zones in Nam Dinh drew 81 FDI projects and «two» share purchases.",
         "of fdi_share_purchase_deals item industrial-zones"),
        ("Last year, zones in Nam Dinh drew 81 FDI projects and share purchases worth 2 billion USD. The total foreign "
         "investment hit «5.2 billion USD».",
         "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_zones(text: str, expected: str) -> None:
    check(text, expected)


LED = "Nam Dinh and its investors\nAmong the 42 countries investing in the province, "


# --- Ranks and shares of investors: by the number of projects, by their capital.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LED + "China ranks «third» in terms of the number of FDI projects and sixth in value.",
         "of fdi_projects with CN at none"),
        (LED + "China ranks third in terms of the number of FDI projects and «sixth» in value.",
         "of fdi_capital with CN at none"),
        (LED + "Japan leads with projects of 3.3 billion USD, or «52 percent» of the total number of projects.",
         "of fdi_projects is share"),
        (FLOW + "Existing projects added 117 million USD. Hong Kong leads, with «40 per cent» of total registered "
         "capital.",
         "of fdi_capital_attracted is share with HK"),
    ],
)  # fmt: skip
def test_investors(text: str, expected: str) -> None:
    check(text, expected)


# --- A headline means what the text says of its figure, though it may round it; a region may be what all is about.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh draws «170» FDI projects\n\nBy the end of September 2023, Nam Dinh had 170 valid FDI projects.",
         "of fdi_projects at 2023-09-30"),
        ("Nam Dinh IPs attract «$890mln» in FDI\n\nIndustrial parks in Nam Dinh attracted FDI of $889.16 million in "
         "nine months of 2023.",
         "of fdi_capital_attracted at 2023-01-01/P9M"),
        ("Investment in Central Highlands\n\nRoads were built in Gia Lai, and firms like Gia Lai.\n\nSocial "
         "investment hit «267 trillion VND» in 2022.",
         "of social_investment in central-highlands"),
        ("In 2016, the GRDP of Nam Dinh exceeded 151 trillion VND, a rise of «7.47%», and per capita GRDP was 39 "
         "million VND.",
         "of grdp is change_yoy"),
        ("The proportion of private capital in the investment of Nam Dinh rose from 38% in 2006 to nearly «70%» in "
         "2015.",
         "is share at 2015"),
    ],
)  # fmt: skip
def test_what_a_text_is_about(text: str, expected: str) -> None:
    check(text, expected)


# --- What is disbursed; counts as changes; what is told of the country, of a quarter's plan, beside firms and in zones.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Disbursement of foreign direct investment (FDI) capital in Vietnam hit «11 billion USD» this year to August "
         "20.",
         "of fdi_disbursed"),
        ("In nine months of 2022, Nam Dinh lured 48 projects, up «three» projects.",
         "of investment_projects_new is change_yoy value 3"),
        ("In 2022, Nam Dinh lured 48 projects, an increase of «three» projects compared with 2021.",
         "of investment_projects_new is change_yoy value 3"),
        ("In 2022, Nam Dinh lured 48 FDI projects, and added «3» FDI projects in June.", "is level"),
        ("Long An «led» in attracting FDI in 2022, with 3 billion USD.", "is rank in long-an"),
        ("The balance expenditure of Nam Dinh was low. Local budget balance expenditure in January was «1 trillion "
         "VND».",
         "of budget_expenditure at 2023-01"),
        ("Public investment of Nam Dinh in January was 449 billion VND, equal to «23%» of the disbursement target for "
         "the first quarter.",
         "is plan_ratio at 2023-01"),
        ("In 2013, when Samsung of the Republic of Korea came to a zone, Thai Nguyen jumped to the «first» place among "
         "63 cities and provinces nationwide in FDI attraction.",
         "of fdi_capital_attracted in thai-nguyen-pre-2025 with _T item _T"),
        ("Thanks to the Samsung project, total FDI in Thai Nguyen in 2012-2017 was «7 billion USD».",
         "of fdi_capital_attracted item _T"),
        ("The total number of projects in the EPZs and IPs of Nam Dinh tops «1,700» with investment of 12 billion USD.",
         "of investment_projects item industrial-zones"),
    ],
)  # fmt: skip
def test_flows_and_counts(text: str, expected: str) -> None:
    check(text, expected)


# --- Stocks of parks, whose an amount is by its currency, ranks by points, aims of a sentence of their own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FLOW + "Industrial parks house «81» foreign and 29 domestic projects.", "of fdi_projects at none"),
        ("Nam Dinh licensed 26 projects with registered capital of nearly «4 trillion VND» and over 104 million USD, "
         "including six FDI projects, last year.",
         "of domestic_capital_attracted at 2022"),
        ("Nam Dinh licensed 26 projects with registered capital of nearly 4 trillion VND and over «104 million USD», "
         "including six FDI projects, last year.",
         "of fdi_capital_new at 2022"),
        ("From January to June, Nam Dinh had 671 new enterprises with capital of 6 trillion VND, up 22.5% in the "
         "number of firms and «19.1%» in capital year-on-year.",
         "of enterprise_capital_new at 2023-S1"),
        (FLOW + "Two projects operational in the zone adjusted up their capital by «6.9 million USD».",
         "of fdi_capital_adjusted is level"),
        ("Nam Dinh licensed 38 projects in the first half of 2023. Among the new projects, «29» will be developed in "
         "zones.",
         "of investment_projects_new"),
        ("Nam Dinh had 671 new enterprises in 2022. In the 2022 PCI report of the chamber, it was ranked «11th» in the "
         "country, with 68.32 points.",
         "of pci is rank"),
        ("In 2022, Nam Dinh had 1,039 new firms with registered capital of 10 trillion VND.\nThe province sets a "
         "target of «10%» growth in the total amount of new registered capital in 2023.",
         "of investment_attracted at 2023 as target"),
        ("Nam Dinh licensed 40 new FDI projects in the first half. The «$647 million» attracted so far is 60 per cent "
         "of the target.",
         "of fdi_capital_attracted"),
        ("Of 368 projects in Nam Dinh, 40 are foreign and «328» local-invested projects.", "of domestic_projects"),
        ("Hanoi «topped other localities» in FDI in 2022.", "is rank in hanoi"),
        ("Projects in Nam Dinh include a cable plant of Sumi Wire Co., Ltd. with capital of 200 million USD.\nThe "
         "investors in Nam Dinh include Japan with 176 FDI projects, registered capital of «3.8 billion USD».",
         "of fdi_capital with JP item _T"),
        ("From January to October 2023, Nam Dinh licensed 2.8 billion USD in FDI.\nNam Dinh has attracted nearly «34 "
         "billion USD» in 3,700 FDI projects.", "of fdi_capital at none"),
        ("From January to October 2023, Nam Dinh licensed 2.8 billion USD in FDI.\nNam Dinh has attracted nearly «1.4 "
         "billion USD» in 37 FDI projects in its parks.", "at 2023-01-01/P10M"),
        ("In 2022, Nam Dinh licensed 2.8 billion USD in FDI, exceeding the plan set for the whole year («1.5 billion "
         "USD»).", "at 2022 as target"),
        (FLOW + "This brings the total number of FDI projects to 578.\nInvestors in Nam Dinh include Japan with «176» "
         "projects.", "of fdi_projects at none"),
        (FLOW + "This brings the total number of FDI projects to 578.\nInvestors in Nam Dinh include Japan with 176 "
         "projects, registered capital of «3.8 billion USD».", "of fdi_capital at none"),
        ("Hanoi attracted 1.12 billion USD in FDI in 5 months of 2024.\nAccording to the General Statistics Office, "
         "the capital saw «92» new FDI projects.", "of fdi_projects_new in hanoi"),
        ("Around «945» businesses returned operating in Nam Dinh in May 2024.", "of enterprises_resumed"),
    ],
)  # fmt: skip
def test_whose_and_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Nam Dinh is inviting investment in «10» key projects, including a road.",
        "The zone of Nam Dinh has been planned as one of «16» economic zones.",
        "In the past two quarters, revenue of FDI enterprises in Nam Dinh was «1.8 billion USD».",
        "Exports of firms in Nam Dinh topped 2 billion USD. The company has invested «100 million USD» in machines.",
        "Nam Dinh had 1,590 enterprises suspend operations in 2022, with charter capital of «11 trillion VND».",
    ],
)
def test_what_nobody_has_invested(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole), exact, nth).role in ("unclassified", "scope")


# --- Countries that are only counted make what they invest foreign; `domestic` behind a bare count is no visitor.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Investors from 21 countries have put «900 million USD» into Hau Giang.", "of fdi_capital"),
        ("21 countries and territories have invested in «140» projects in Hau Giang.", "of fdi_projects"),
        ("There are «140» projects of 21 countries and territories in Hau Giang.", "of fdi_projects"),
        ("Hau Giang has 340 projects, and sells its rice to 21 countries. It has licensed «9» projects in May.",
         "of investment_projects_new"),
        ("Hau Giang attracted 31 new projects in May (22 domestic and «9» foreign).", "of fdi_projects_new"),
        ("Hau Giang attracted 31 new projects in May: «22» domestic and 9 foreign.", "of domestic_projects_new"),
        ("In May 38 foreign projects received licences in Hau Giang. Their registered capital is «60 million USD».",
         "of fdi_capital_new"),
        ("In May 7 FDI projects in Hau Giang had their capital raised by «30 million USD».", "of fdi_capital_adjusted"),
        ("Foreigners registered more than «47 million USD» in Hau Giang in May.", "of fdi_capital_attracted"),
        ("The board of Hau Giang's parks counts «71» valid FDI projects there, worth over 5 billion USD.",
         "of fdi_projects"),
        ("FDI made up «66 percent» of Hau Giang's exports in May.", "of exports is share item fdi-sector"),
        ("FDI made up «30 percent» of Hau Giang's social investment in May.",
         "of social_investment is share item fdi-sector"),
    ],
)  # fmt: skip
def test_owners_told_in_few_words(text: str, expected: str) -> None:
    check(text, expected)


# --- What is spent and earned in a province, by whom.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tourists left «300 billion VND» in Hau Giang in May.", "of tourism_revenue"),
        ("Hau Giang spent «2 trillion VND» from its budget in May.", "of budget_expenditure"),
        ("Retailers and service providers in Hau Giang took in «4 trillion VND» in May.", "of retail_sales"),
        ("Hau Giang's budget revenue for 2023 has been set at «6 trillion VND».", "of budget_revenue as target"),
    ],
)
def test_what_is_spent_and_earned(text: str, expected: str) -> None:
    check(text, expected)


# --- Countries are counted in the time in which their money came, or with the projects that there are.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Hau Giang drew 90 million USD of FDI in May.\nJapan led the «14» investing countries and territories with 40 "
         "million USD.", "2023-05"),
        ("Hau Giang drew 90 million USD of FDI in May.\nThe province has attracted 2 billion USD in 370 FDI projects "
         "from «14» countries and territories.", "none"),
    ],
)  # fmt: skip
def test_when_countries_are_counted(text: str, period: str) -> None:
    check(text, f"of fdi_partners at {period}")
