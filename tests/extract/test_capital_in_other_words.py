"""What sums of capital are of, in other words: all that came, its own, what was disbursed, shares bought."""

import pytest

from tests.extract.test_topics_told import check


# Words of a sum behind what is new and what was added, counted or in money, are of all that came.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-12-05",
            "en",
            "Since January Hai Duong has licensed 38 new FDI projects and allowed 24 others to add "
            "capital. The total is {$412 million:fdi_capital_attracted}, 20% above target.",
        ),
        (
            "2022-12-05",
            "en",
            "Hung Yen let in 41 foreign newcomers this year and approved expansions at 19 plants, for"
            " a combined {USD 388 million:fdi_capital_attracted}.",
        ),
        (
            "2023-07-04",
            "en",
            "In the first half of 2023 Nghe An granted licences to 22 foreign projects worth $510 "
            "million and agreed to capital increases at 11 others worth $215 million: altogether "
            "{$725 million:fdi_capital_attracted}.",
        ),
        (
            "2019-07-04",
            "en",
            "Dong Nai registered $610 million from 55 new foreign ventures and $420 million from 48 "
            "that expanded. The two add up to {$1.03 billion:fdi_capital_attracted}, 3.1 times the "
            "figure of a year ago.",
        ),
        (
            "2019-07-04",
            "en",
            "Ha Nam: 17 new FDI projects ($98 million), 12 capital increases ($64 million), 9 share "
            "purchases ($11 million). All in all: {$173 million:fdi_capital_attracted}.",
        ),
        (
            "2021-11-03",
            "en",
            "Fresh licences in Long An brought $320 million of foreign capital, additions to older "
            "projects $180 million. Their sum, $500 million, is {15%:fdi_capital_attracted} larger "
            "than in 2020.",
        ),
        (
            "2024-09-10",
            "en",
            "Over eight months Thai Binh saw 27 FDI projects newly licensed with $640 million, 14 "
            "existing projects raise their capital by $150 million and 6 stake purchases of $10 "
            "million. That makes {$800 million:fdi_capital_attracted}, up 12% year on year.",
        ),
        (
            "2024-09-10",
            "en",
            "Adding the $150 million put into running projects to the $640 million of new ones, "
            "foreign investors have brought Bac Giang {$790 million:fdi_capital_attracted} this year.",
        ),
        (
            "2022-12-05",
            "en",
            "Since January Hai Duong has licensed 38 new FDI projects with a total of {$300 "
            "million:fdi_capital_new} and allowed 24 others to add $112 million.",
        ),
        (
            "2022-12-05",
            "en",
            "This year 24 operating FDI projects in Ha Nam raised their capital by a total of {$112 "
            "million:fdi_capital_adjusted}.",
        ),
        (
            "2022-12-05",
            "en",
            "Hung Yen attracted $900 million of FDI. Of this, new projects accounted for $500 million"
            " and expansions for a total of {$400 million:fdi_capital_adjusted}.",
        ),
        (
            "2023-12-05",
            "en",
            "Foreign investors founded 12 ventures in Vinh Long and enlarged 7, committing {$143 "
            "million:fdi_capital_attracted} in all.",
        ),
        (
            "2023-12-05",
            "en",
            "New FDI in Tay Ninh: $310 million. Added to old projects: $205 million. Sum: {$515 "
            "million:fdi_capital_attracted}.",
        ),
        (
            "2023-12-05",
            "en",
            "Bac Giang granted 30 licences to foreign firms ($700 million); 21 projects were scaled "
            "up ($380 million). The grand total, {$1.08 billion:fdi_capital_attracted}, beats the "
            "plan by 8%.",
        ),
    ],
)
def test_sum_of_all_capital(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Foreign capital by its own name beside projects is all that comes, not theirs; dong are of investors at home.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2020-01-20",
            "en",
            "For 2020 the management board wants 60 projects and {US$400 million:fdi_capital_attracted} of FDI.",
        ),
        (
            "2020-01-20",
            "en",
            "The parks of Thai Binh licensed 31 new FDI projects last year with $210 million. In 2020"
            " the goal is to draw in {$300 million:fdi_capital_attracted} of foreign capital.",
        ),
        (
            "2020-01-20",
            "en",
            "Hai Phong licensed 60 new FDI projects worth $800 million in 2019 and hopes for {$1.5 "
            "billion:fdi_capital_attracted} in FDI this year.",
        ),
        (
            "2020-01-20",
            "en",
            "The zones' board intends to secure $350 million from abroad and {VND7 "
            "trillion:domestic_capital_attracted} from Vietnamese investors in 2020.",
        ),
        (
            "2020-01-20",
            "en",
            "By the end of 2020 Ha Tinh should have won another {$250 million:fdi_capital_attracted} "
            "of FDI, according to its plan.",
        ),
        ("2020-01-20", "en", "Bac Ninh's plan is for {$1.6 billion:fdi_capital_attracted} in FDI in 2020."),
        (
            "2020-01-20",
            "en",
            "This year the authority is to bring in 45 projects, {$200 million:fdi_capital_attracted}"
            " in FDI and VND3 trillion in domestic money.",
        ),
        (
            "2020-01-20",
            "en",
            "This year the authority is to license 45 new FDI projects with {$200 million:fdi_capital_new} of capital.",
        ),
        (
            "2020-01-20",
            "en",
            "In 2019, 45 new foreign projects with {$200 million:fdi_capital_new} were licensed in Thai Binh.",
        ),
        (
            "2020-01-20",
            "en",
            "In 2019 Thai Binh drew 45 new FDI projects, with capital of {$200 million:fdi_capital_new}.",
        ),
        (
            "2022-07-05",
            "en",
            "Long An licensed 44 foreign projects in the first half. Vietnamese investors were given "
            "{51:domestic_projects_new} certificates with {VND8.92 "
            "trillion:domestic_capital_attracted}.",
        ),
        (
            "2022-07-05",
            "en",
            "In the first half, 17 foreign projects worth $322 million were registered in Tay Ninh. "
            "Local investors signed up for 27 projects and {VND3.26 "
            "trillion:domestic_capital_attracted}.",
        ),
        (
            "2022-07-05",
            "en",
            "The parks have 1,748 valid projects. Foreign companies run 858 of these, with $6.01 "
            "billion; Vietnamese ones, {890:domestic_projects}, have pledged {VND124.7 "
            "trillion:domestic_capital}.",
        ),
        (
            "2022-07-05",
            "en",
            "As of June the parks held 300 FDI projects with $4 billion and 210 of home investors "
            "with {VND60 trillion:domestic_capital}.",
        ),
        (
            "2022-07-05",
            "en",
            "FDI: 12 new projects, $90 million. Domestic: {31:domestic_projects_new} new projects, VND5 trillion.",
        ),
        (
            "2022-07-05",
            "en",
            "Foreigners got 12 licences this year; domestic firms received 40, promising {VND9 "
            "trillion:domestic_capital_attracted}.",
        ),
        (
            "2022-07-05",
            "en",
            "This year the zones brought in $350 million of FDI, plus {VND6 "
            "trillion:domestic_capital_attracted} from at home.",
        ),
        (
            "2022-07-05",
            "en",
            "In the first half, 800 firms were founded with {VND8.92 trillion:enterprise_capital_new}"
            " in Long An. Domestic investors got 51 certificates.",
        ),
        ("2022-07-05", "en", "Domestic revenue of the budget reached {VND8.92 trillion:budget_revenue} in Long An."),
        (
            "2022-07-05",
            "en",
            "Domestic investors signed up for 27 projects. Budget receipts were {VND3 trillion:budget_revenue}.",
        ),
        (
            "2023-07-05",
            "en",
            "In the first six months foreigners registered $84 million in Phu Yen, Vietnamese ones "
            "{VND2.2 trillion:domestic_capital_attracted}.",
        ),
        ("2023-07-05", "en", "Quang Ngai wants to win another {$300 million:fdi_capital_attracted} in FDI this year."),
        (
            "2023-07-05",
            "en",
            "The zones hold 210 projects: foreign investors own 90, worth $1.9 billion, and domestic "
            "ones {120:domestic_projects}, worth VND30 trillion.",
        ),
        (
            "2023-07-05",
            "en",
            "In 2023 Kon Tum hopes to sign up 15 projects and {$20 million:fdi_capital_attracted} in foreign capital.",
        ),
    ],
)
def test_capital_by_its_own_name(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What opens a sentence with disbursement is disbursed, whatever stands between.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2013-01-05",
            "en",
            "Some 96 foreign ventures with US$1.84 billion were active there. What overseas firms "
            "disbursed in the twelve months came to {US$131 million:fdi_disbursed}.",
        ),
        (
            "2023-10-27",
            "en",
            "Foreign investors registered $25 billion. Disbursed until October were an "
            "estimated {$17 billion:fdi_disbursed}.",
        ),
        (
            "2023-10-27",
            "en",
            "Foreign investors registered $25 billion, and actually spent {$18 billion:fdi_disbursed}.",
        ),
        (
            "2023-10-27",
            "en",
            "Pledged FDI was $25 billion. Implemented capital: {$18 billion:fdi_disbursed}, up {2%:fdi_disbursed}.",
        ),
        (
            "2023-10-27",
            "en",
            "Ha Nam has 300 FDI projects with $4 billion, of which {$2.9 billion:fdi_disbursed} has been carried out.",
        ),
        (
            "2023-10-27",
            "en",
            "Of the $4 billion that foreigners promised Hung Yen, they have paid in {$2.4 billion:fdi_disbursed}.",
        ),
        (
            "2023-10-27",
            "en",
            "Hai Phong licensed 40 new FDI projects. Foreign money actually put to work reached {$1.2"
            " billion:fdi_disbursed}, 5% up.",
        ),
        (
            "2023-10-27",
            "en",
            "Realised FDI in ten months came to {$18 billion:fdi_disbursed}, while registrations were $25 billion.",
        ),
        ("2023-10-27", "en", "Disbursement of public investment reached {VND5 trillion:public_investment} in Ha Nam."),
        (
            "2023-10-27",
            "en",
            "FDI was $300 million in Ha Nam. Disbursement of state capital reached VND5 trillion, "
            "{52%:public_investment} of the plan.",
        ),
        (
            "2022-09-28",
            "en",
            "Ninh Binh granted licences to 12 FDI projects worth $310 million. Disbursement from "
            "January to the middle of September came to {$140 million:fdi_disbursed}.",
        ),
        (
            "2022-09-28",
            "en",
            "As of September 20 Nam Dinh had 160 FDI projects worth $4.1 billion, and {$2.2 "
            "billion:fdi_disbursed} of it has been spent.",
        ),
        (
            "2022-09-28",
            "en",
            "Pledges fell to $18.7 billion. Disbursements, on the other hand, climbed to {$15.4 "
            "billion:fdi_disbursed}, a record.",
        ),
        (
            "2022-09-28",
            "en",
            "FDI licences: 12. State capital disbursed: {VND3 trillion:public_investment}, 48% of plan.",
        ),
        (
            "2022-09-28",
            "en",
            "Disbursement of public money was slow. Ninh Binh granted licences to 12 FDI projects "
            "worth {$310 million:fdi_capital_new} in nine months.",
        ),
    ],
)
def test_what_was_disbursed(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Firms bought into are deals, and what is paid then is for their shares.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2025-09-10",
            "en",
            "Hanoi licensed 204 FDI projects with USD 0.6 billion, and 131 older ones were topped up by "
            "USD 0.4 billion. In 290 local firms foreigners acquired shares, for which they gave {USD 0.3 "
            "billion:fdi_share_purchases}.",
        ),
        (
            "2021-04-28",
            "en",
            "Capital of $2.7 billion was added to 263 FDI projects. The remaining {1.05 billion "
            "USD:fdi_share_purchases} went into 1,151 share deals.",
        ),
        (
            "2021-04-28",
            "en",
            "In four months 451 FDI projects were licensed in Vietnam. Capital was added 263 times, "
            "for {2.7 billion USD:fdi_capital_adjusted}.",
        ),
        (
            "2018-01-10",
            "en",
            "In 2017 Binh Duong let in 212 new foreign projects (US$1.48 billion) and agreed to "
            "bigger capital for {119:fdi_projects_adjusted} ({US$0.84 billion:fdi_capital_adjusted}).",
        ),
        (
            "2018-01-10",
            "en",
            "Overseas buyers bought into 192 local firms last year, spending {US$250 million:fdi_share_purchases}.",
        ),
        (
            "2018-01-10",
            "en",
            "FDI in 2017: new licences US$1.48 billion; acquisitions of stakes {US$0.25 billion:fdi_share_purchases}.",
        ),
        (
            "2018-01-10",
            "en",
            "Acquiring shares in {192:fdi_share_purchase_deals} companies, foreigners paid {US$250 "
            "million:fdi_share_purchases} in 2017.",
        ),
        (
            "2018-01-10",
            "en",
            "A further {US$0.9 billion:fdi_capital_adjusted} of foreign capital was poured into "
            "expansions in Binh Duong in 2017.",
        ),
        ("2018-01-10", "en", "In 2017 the 192 firms exported goods 12 times, for {US$2 million:exports}."),
        (
            "2018-01-10",
            "en",
            "Binh Duong drew $1.7 billion of FDI in 2017. The remaining {$300 "
            "million:fdi_capital_attracted} of its plan will follow this year.",
        ),
        (
            "2022-11-05",
            "en",
            "New FDI projects in Vietnam took $9.9 billion in ten months and running ones $8.7 "
            "billion. Foreigners bought into 2,997 companies as well, putting in {$3.8 "
            "billion:fdi_share_purchases}.",
        ),
        (
            "2022-11-05",
            "en",
            "The department approved larger capital for {21:fdi_projects_adjusted} FDI projects of "
            "Hai Duong in 2022, by $180 million.",
        ),
        (
            "2022-11-05",
            "en",
            "Overseas companies took shares in {44:fdi_share_purchase_deals} firms of Binh Duong this"
            " year, paying $90 million.",
        ),
        (
            "2022-11-05",
            "en",
            "Foreign investors picked up stakes in 120 firms this year, spending {$210 million:fdi_share_purchases}.",
        ),
        (
            "2025-09-10",
            "en",
            "HCM City licensed 1,157 FDI projects with USD 1.3 billion, while 276 others added USD "
            "2.1 billion. Foreigners bought shares for USD 2.7 billion.\nBy sector, manufacturing had"
            " {48.9%:fdi_capital_attracted} of the capital, real estate 21.7%.",
        ),
        (
            "2025-09-10",
            "en",
            "In eight months New FDI in Tay Ninh was $310 million and $205 million was added to old "
            "projects.\nSingapore supplied {31%:fdi_capital_attracted}, Japan 20%.",
        ),
    ],
)
def test_shares_bought(day: str, language: str, text: str) -> None:
    check(day, language, text)
