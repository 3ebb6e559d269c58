"""What a figure is of, in other words: sums of capital, whose capital, purchases, visitors, jobs, growth."""

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


# What is bought from abroad is imported, what others buy here is exported.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-11-07",
            "en",
            "Lang Son sold China 1.1 billion USD worth of goods. Purchases from China were mainly "
            "machinery ({412 million USD:imports}) and cars.",
        ),
        (
            "2023-11-07",
            "en",
            "Dak Lak exported $1.9 billion of goods. It bought $310 million of goods from abroad, "
            "above all fertiliser ({$120 million:imports}).",
        ),
        (
            "2023-11-07",
            "en",
            "Quang Tri's firms spent {$210 million:imports} on foreign goods, {12%:imports} less than in 2022.",
        ),
        (
            "2023-11-07",
            "en",
            "The province's exports were $2.4 billion. What it bought abroad cost {$1.7 billion:imports}, 4% more.",
        ),
        (
            "2023-11-07",
            "en",
            "Thanh Hoa's exports grew 9%. Imports shrank to $3.1 billion, crude oil alone costing "
            "{$2.2 billion:imports}.",
        ),
        (
            "2023-11-07",
            "en",
            "Exports reached $812 million; on the import side fertiliser ({84,200 "
            "tonnes:import_volume}), coke and vegetables led.",
        ),
        (
            "2023-11-07",
            "en",
            "Long An's shipments abroad earned $6 billion; foreign purchases totalled {$4.1 billion:imports}.",
        ),
        (
            "2023-11-07",
            "en",
            "Exports of Tay Ninh came to $4 billion, and goods worth {$3.1 billion:imports} entered from abroad.",
        ),
        (
            "2023-11-07",
            "en",
            "China's purchases of Dong Nai's rubber rose to {$410 million:exports} from January to October.",
        ),
        (
            "2023-11-07",
            "en",
            "Imports were $300 million. Japan bought goods worth {$90 million:exports} from the province.",
        ),
        (
            "2022-11-07",
            "en",
            "Shipments from Vinh Long earned $610 million. Its foreign purchases cost {$290 million:imports}, down 6%.",
        ),
        (
            "2022-11-07",
            "en",
            "Factories of Phu Tho paid $740 million for foreign goods, {8%:imports} more than a year earlier.",
        ),
        (
            "2022-11-07",
            "en",
            "The United States' purchases of furniture from Binh Duong came to {$2.1 billion:exports}.",
        ),
    ],
)
def test_purchases(day: str, language: str, text: str) -> None:
    check(day, language, text)


# People who came, where a text speaks of holidays, are visitors; a number in words with its scale needs no noun.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-05",
            "en",
            "Quang Ninh's hotels are full again. According to the tourism department, {9.8 "
            "million:tourist_arrivals} people came in the first six months of 2024.",
        ),
        (
            "2024-07-05",
            "en",
            "Tourism in Quang Ninh: {1.9 million:tourist_arrivals} of those who came were foreigners.",
        ),
        (
            "2024-07-05",
            "en",
            "Phu Quoc island had 2.1 million tourists in the half year. In June alone, "
            "{512,000:tourist_arrivals} people came to the island.",
        ),
        (
            "2024-07-05",
            "en",
            "Khanh Hoa was visited by {4.7 million:tourist_arrivals} people between January and June.",
        ),
        (
            "2024-07-05",
            "en",
            "Sa Pa's tourism has recovered: {1.6 million:tourist_arrivals} people made the trip up "
            "the mountain in six months.",
        ),
        ("2024-07-05", "en", "The beaches of Da Nang lured {3.2 million:tourist_arrivals} holidaymakers in the half."),
        (
            "2024-07-05",
            "en",
            "Tourism is booming in Ninh Binh, to which {5.1 million:tourist_arrivals} people "
            "travelled in the first half of the year, {18 per cent:tourist_arrivals} more than "
            "before.",
        ),
        (
            "2024-07-05",
            "en",
            "By December the province wants to count some 6.1 million arrivals, where its plan says "
            "{five million:tourist_arrivals}.",
        ),
        (
            "2024-07-05",
            "en",
            "Guests numbered {3.4 million:tourist_arrivals}, of whom one in ten held a foreign passport.",
        ),
        ("2024-07-05", "en", "Quang Ninh has {1.4 million:population} people and 13 towns and districts."),
        ("2024-07-05", "en", "Tourism does well in Da Lat, a city of {250,000:population} people."),
        ("2024-07-05", "en", "Hotels in Nha Trang employ {42,000:workers} people."),
        (
            "2023-08-02",
            "en",
            "Mui Ne's resorts are booked out. {640,000:tourist_arrivals} people have arrived since June began.",
        ),
        (
            "2023-08-02",
            "en",
            "The beach town of Sam Son is packed: {7.8 million:tourist_arrivals} people flocked there"
            " in seven months, up 14%.",
        ),
        (
            "2023-08-02",
            "en",
            "Con Dao's hotels report that in July {61,000:tourist_arrivals} people made the journey "
            "to the archipelago.",
        ),
        (
            "2023-08-02",
            "en",
            "For Ly Son, an island that lives on visitors, {212,000:tourist_arrivals} persons came in"
            " the first half, against 190,000 a year before.",
        ),
        ("2023-08-02", "en", "Hotels in Hue were repaired. {120,000:population} people live in its old quarter."),
    ],
)
def test_people_who_came(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Work that people were helped to is made anew; employment itself is of workers.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        ("2023-12-14", "en", "In 2023, Soc Trang helped {32,100:jobs_created} workers to a job."),
        ("2023-12-14", "en", "Nghe An: nearly {47,000:jobs_created} people get work"),
        ("2023-12-14", "en", "{14,800:jobs_created} workers found new jobs in An Giang."),
        ("2023-12-14", "en", "Ben Tre put {21,000:jobs_created} labourers into work over the year."),
        ("2023-12-14", "en", "Employment was arranged for {18,300:jobs_created} people in Tra Vinh in 2023."),
        (
            "2023-12-14",
            "en",
            "Over the year {25,600:jobs_created} residents of Dak Nong took up jobs, {102%:jobs_created} of plan.",
        ),
        ("2023-12-14", "en", "New jobs in Hue: {17,400:jobs_created}, up 6% on the year."),
        ("2023-12-14", "en", "Work was found for {9,900:jobs_created} persons in Kon Tum."),
        (
            "2021-01-05",
            "en",
            "676 firms were dissolved. Employment fell by {6.2 per cent:workers} to {535,600:workers}.",
        ),
        ("2021-01-05", "en", "676 firms were dissolved. The number of people in work shrank {4 per cent:workers}."),
        ("2023-12-14", "en", "The parks of Binh Duong employ {510,000:workers} workers."),
        ("2022-12-20", "en", "Over twelve months Thanh Hoa steered {58,700:jobs_created} labourers into employment."),
        ("2022-12-20", "en", "In Bac Kan {5,100:jobs_created} people secured jobs in 2022, 104 percent of the goal."),
        ("2022-12-20", "en", "Jobs were provided for {22,400:jobs_created} residents of Quang Binh in 2022."),
        ("2022-12-20", "en", "Ca Mau got {38,000:jobs_created} people into work during the year."),
        ("2022-12-20", "en", "Employment in Hai Duong's parks climbed {5 percent:workers}."),
    ],
)
def test_work_found(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Growth that is aimed at or labels a row is of the economy; a clause of concession tells of something else.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2021-01-05",
            "en",
            "Hai Phong's budget took in VND31 trillion. The city aims for a recovery of {7 per cent:grdp} in 2021.",
        ),
        (
            "2021-01-05",
            "en",
            "Next year Soc Trang plans to lift rice exports to $500 million and growth to {7 percent:grdp}.",
        ),
        (
            "2021-01-05",
            "en",
            "The parks hold 900 foreign projects. {11%:grdp} remains the growth goal for the whole year.",
        ),
        ("2021-11-05", "en", "Growth in Dak Nong may come out at 6.1% in 2021, short of the goal of {7%:grdp}."),
        (
            "2021-01-05",
            "en",
            "Exports were $2 billion in 2020. For 2021 the provincial council has set growth of {8.5%:grdp}.",
        ),
        (
            "2021-01-05",
            "en",
            "Credit rose 9%. Full-year growth is now projected at {8.1 pct:grdp}, a whisker above the goal.",
        ),
        (
            "2021-01-05",
            "en",
            "Exports in 2020 were $3 billion. The province wants its economy to be {7.5 percent:grdp} bigger in 2021.",
        ),
        ("2018-01-05", "en", "Results of 2017, for comparison: growth {7.7%:grdp}; budget VND28,250 billion."),
        ("2018-01-05", "en", "Poverty rate cut by 0.5 percentage points. Results of 2017: growth {7.7%:grdp}."),
        (
            "2010-01-05",
            "en",
            "Binh Phuoc still managed GDP growth of {9.2 per cent:grdp} in 2009 although exports had fallen.",
        ),
        ("2021-01-05", "en", "Exports were $2 billion in 2020. Growth of {12%:exports} is planned for this year."),
        (
            "2021-01-05",
            "en",
            "In 2020 Ca Mau's shrimp exports brought in $900 million. The target for 2021 is growth of {8%:exports}.",
        ),
        ("2021-01-05", "en", "Tourist arrivals hit 3 million. The goal for 2021 is a rise of {20%:tourist_arrivals}."),
        (
            "2021-01-05",
            "en",
            "Hai Phong's ports handled 142 million tonnes. At least {12 per cent:grdp} is still the "
            "growth target for the whole year.",
        ),
        ("2021-01-05", "en", "Ha Nam posted GRDP growth of {8.4%:grdp} last year even though exports dipped."),
        ("2021-01-05", "en", "In 2021 Nam Dinh means to raise exports to $2.5 billion and growth to {8%:grdp}."),
        ("2021-01-05", "en", "Achievements of 2020: growth {6.9%:grdp}, budget VND9,000 billion."),
        ("2021-01-05", "en", "Tien Giang hopes for an expansion of {7 percent:grdp} this year."),
        ("2021-01-05", "en", "Ben Tre's rice shipments were 90,000 tonnes, an expansion of {7 percent:export_volume}."),
    ],
)
def test_growth_of_all(day: str, language: str, text: str) -> None:
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


# What growers cut is output; goods that lead a trade are of it.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2015-07-05",
            "en",
            "Exports of Binh Thuan earned $77 million. Growers cut {318,000 tonnes:product_output} of"
            " dragon fruit in the half-year.",
        ),
        (
            "2015-07-05",
            "en",
            "Farm produce exports fell 10.4%. Farmers picked {90,000 tonnes:product_output} of "
            "mangoes from 9,000 hectares.",
        ),
        (
            "2025-07-05",
            "en",
            "Trade totals $3 billion. Dragon fruit ({91,000 tonnes:export_volume}) and durian lead the exports.",
        ),
        (
            "2025-07-05",
            "en",
            "Dak Lak exported coffee for $548 million. Pepper: {2,900 tonnes:export_volume}, {$12.4 million:exports}.",
        ),
        (
            "2021-07-05",
            "en",
            "Bac Giang's lychee season is over. Output: 215,000 tonnes. {89,000 tonnes:export_volume} went to China.",
        ),
        (
            "2021-07-05",
            "en",
            "Exports of rice reached 500,000 tonnes. In the fields, farmers harvested {1.2 million "
            "tonnes:product_output} of paddy.",
        ),
        (
            "2021-07-05",
            "en",
            "Output of pangasius was 500,000 tonnes. Overseas sales took {140,000 tonnes:export_volume} of it.",
        ),
        ("2021-07-05", "en", "Abroad went {44,000 tonnes:export_volume} of the longans; the rest was eaten at home."),
        (
            "2021-07-05",
            "en",
            "Tra Vinh's coconut crop came to {380,000 tonnes:product_output} while exports of coconut"
            " products earned $80 million.",
        ),
        (
            "2021-07-05",
            "en",
            "Vietnam's exports of rice rose. It shipped {3.1 million tonnes:export_volume} to the Philippines.",
        ),
        (
            "2021-07-05",
            "en",
            "Rice exports were {3.1 million tonnes:export_volume} in the half-year, while the crop "
            "was {20 million tonnes:product_output}.",
        ),
        (
            "2024-07-05",
            "en",
            "Trade through the gates was $900 million. Longans (22,000 tonnes), rubber ({15,000 "
            "tonnes:export_volume}) and chilli were its main exports.",
        ),
        (
            "2024-07-05",
            "en",
            "Tea exports of Thai Nguyen fetched $18 million. On the hills, growers plucked {131,000 "
            "tonnes:product_output} of leaves, {2%:product_output} more.",
        ),
        (
            "2024-07-05",
            "en",
            "Shrimp exports earned Bac Lieu $400 million. Its fishermen landed {61,000 "
            "tonnes:product_output} in the half-year.",
        ),
        ("2024-07-05", "en", "Coconuts ({70,000 tonnes:export_volume}) top Ben Tre's shipments abroad."),
    ],
)
def test_goods_grown_and_sold(day: str, language: str, text: str) -> None:
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


# A place held is a rank; what is second of a row of meetings is none.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-06-25",
            "en",
            "Tay Ninh had 388 valid FDI projects with $9.8 billion in all. "
            "That puts it {tenth:fdi_capital} in Vietnam.",
        ),
        (
            "2024-06-25",
            "en",
            "By locality, Bac Ninh is in front with $4.9 billion of FDI this year. Hai Phong holds "
            "the {second:fdi_capital_attracted} place with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "By locality, Bac Ninh is in first place with $4.9 billion of FDI this year, and Hai "
            "Phong in {second:fdi_capital_attracted} with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "The runner-up among FDI destinations this year is Hai Phong, "
            "{second:fdi_capital_attracted} with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "With exports of $5 billion in six months Hai Phong was placed {third:exports} nationwide.",
        ),
        (
            "2024-06-25",
            "en",
            "In five months Long An drew $310 million of FDI; this put it in {ninth:fdi_capital_attracted} position.",
        ),
        (
            "2024-06-25",
            "en",
            "By the end of May the province had 600 FDI projects with $12 billion, "
            "{sixth:fdi_capital} among all provinces.",
        ),
        (
            "2024-08-25",
            "en",
            "Vinh Phuc has drawn $640 million of FDI this year, which gives it "
            "{eighth:fdi_capital_attracted} place in the country.",
        ),
        ("2024-08-25", "en", "Dong Nai, with exports of $13 billion, occupies the {fourth:exports} position."),
        (
            "2024-08-25",
            "en",
            "Singapore tops the investors in Bac Giang this year with $400 million and China comes in"
            " {second:fdi_capital_attracted} with $310 million.",
        ),
    ],
)
def test_places_held(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What follows by event is a part of the whole before it; in Vietnamese, too.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-10-05",
            "en",
            "FDI into Bac Giang totalled {$1.4 billion:fdi_capital_attracted} in nine months, "
            "comprising $900 million in new projects and $500 million of additions.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects. Registered FDI was {$1.4 "
            "billion:fdi_capital_attracted}, including $900 million of new projects and $500 million "
            "added to old ones.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects. The capital, {$1.4 "
            "billion:fdi_capital_attracted}, of which $900 million was new and $500 million added, is"
            " a record.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects with {$900 million:fdi_capital_new}, "
            "of which Japan put in $200 million and Korea $300 million.",
        ),
        (
            "2025-10-08",
            "vi",
            "Chín tháng, Bắc Giang cấp mới 50 dự án FDI và điều chỉnh 20 dự án; tổng vốn cấp mới và "
            "tăng thêm {800 triệu USD:fdi_capital_attracted}.",
        ),
        (
            "2025-10-08",
            "vi",
            "Quý III/2025, Long An duyệt thêm 64 dự án. Về vốn ngoại, tổng đăng ký là {0,9"
            " tỷ USD:fdi_capital_attracted}: 28 dự án mới góp 610 triệu USD, còn 290 triệu USD là của 19 "
            "lượt dự án xin tăng vốn.",
        ),
        (
            "2025-10-08",
            "vi",
            "Chín tháng, Hưng Yên cấp mới 60 dự án FDI. Tổng vốn ngoại vào tỉnh là {900 triệu "
            "USD:fdi_capital_attracted}, trong đó vốn cấp mới 600 triệu USD, vốn bổ sung 300 triệu "
            "USD.",
        ),
        (
            "2023-12-02",
            "vi",
            "Sau 7 tháng, các khu công nghiệp Vĩnh Phúc có 23 dự án FDI mới; 12 dự án cũ tăng vốn. "
            "Tổng vốn mới và vốn thêm là {0,4 tỷ USD:fdi_capital_attracted}.",
        ),
        (
            "2025-12-20",
            "vi",
            "Sang năm 2026, Hải Dương muốn kéo về ít nhất {1 tỷ USD:fdi_capital_attracted} vốn FDI thế hệ mới.",
        ),
        ("2021-01-20", "vi", "Vốn FDI vào tỉnh năm 2020 mới chừng {300 triệu USD:fdi_capital_attracted}."),
        (
            "2018-07-10",
            "vi",
            "Bán ra nước ngoài 655 triệu USD, nhập về 401 triệu USD. Xuất siêu 254 triệu USD. Thị trường: "
            "Mỹ {42%:exports}, EU 19%, Nhật 14%.",
        ),
        (
            "2024-07-10",
            "vi",
            "Nửa đầu năm, cà phê Đắk Lắk bán ra nước ngoài 191.000 tấn. Hồ tiêu: {3.900 "
            "tấn:export_volume}, 19,6 triệu USD.",
        ),
        (
            "2025-10-08",
            "vi",
            "Qua ba quý, Nam Định trao giấy phép cho 42 dự án FDI, tổng vốn {310 triệu USD:fdi_capital_new}, "
            "trong đó có 20 dự án của Nhật Bản.",
        ),
        (
            "2025-10-08",
            "vi",
            "Tính đến nay, 451.000 lao động làm việc ở Bình Dương, trong đó {198.000:workers} người "
            "làm trong khu công nghiệp.",
        ),
    ],
)
def test_wholes_of_parts(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Work in parks at home is made here; deposits grow, their rates do not.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-12-28",
            "en",
            "Deposits at banks in Binh Dinh rose {5.2 percent:bank_deposits} in the year to VND60 trillion.",
        ),
        ("2022-12-28", "en", "Exports earned $2 billion; goods worth {$300 million:exports} went overseas to Japan."),
    ],
)
def test_gone_abroad(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A line labelled by a time goes on; it collected, their spending, the trade in some goods.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2019-12-02",
            "en",
            "Trade\n- Retail sales in October: 4,310 billion VND,"
            " up 0.9% on September.\n- 11 months: {52,330 billion VND:retail_sales}, up "
            "14.2%.",
        ),
        (
            "2019-12-02",
            "en",
            "Retail sales in November: 5,018 billion VND.\nEleven months: {52,330 billion VND:retail_sales}, up 14.2%.",
        ),
        ("2019-12-02", "en", "- Exports in May: $210 million\\n- Five months: {$980 million:exports}, up 8%"),
        (
            "2019-12-02",
            "en",
            "Foreign trade\n- Imports in May: $110 million\n- January to May: {$480 million:imports}, up 8%",
        ),
        (
            "2023-04-12",
            "en",
            "In the first quarter of this year Quang Ninh's GRDP was up {8.06%:grdp} and it collected"
            " nearly {VND14.3 trillion:budget_revenue}.",
        ),
        (
            "2023-04-12",
            "en",
            "Quang Ninh's economy expanded by 8.06% in the quarter. It took in {VND14.3 "
            "trillion:budget_revenue} in taxes and fees.",
        ),
        (
            "2025-07-12",
            "en",
            "Ca Mau spent VND3 trillion of public money. Visitors in the half: 4.6 million; their "
            "spending: {4.4 trillion dong:tourism_revenue}.",
        ),
        (
            "2018-12-20",
            "en",
            "To 51 markets went goods of Vinh Phuc worth 3.3 billion dollars, {16.1 percent:exports} above 2017.",
        ),
        (
            "2012-12-20",
            "en",
            "Rice weighs on Kien Giang, which earned 352 million USD from exports. The rice trade is "
            "the reason: 521,000 tons for {216 million USD:exports}.",
        ),
        (
            "2014-09-20",
            "en",
            "Pangasius exports were 137,600 tonnes by August for US$371 million. In volume that was "
            "2.4% less; in value, since prices were firm, {1.9%:exports} more.",
        ),
        ("2010-07-20", "en", "Deposits at banks stood at VND17,900 bln; loans at {VND19,250 bln:bank_credit}."),
        (
            "2024-07-20",
            "en",
            "Coffee exports of Dak Lak were 548.7 million USD.\nPepper: 2,900 tonnes, {12.4 million "
            "USD:exports} (up 41 per cent).",
        ),
        ("2024-07-20", "en", "The bean trade of Dak Lak with Japan, both ways, came to {$90 million:trade_turnover}."),
        ("2019-12-02", "en", "- Exports in May: $210 million\\n- Imports, five months: {$980 million:imports}, up 8%"),
        (
            "2019-06-02",
            "en",
            "Domestic trade\n- Retail turnover in May: VND4,100 billion\n- Five months: {VND20,300 "
            "billion:retail_sales}, up 11%",
        ),
        (
            "2023-10-12",
            "en",
            "In nine months Hue's GRDP rose 7% and it took in nearly {VND8 trillion:budget_revenue} for the budget.",
        ),
        ("2024-10-12", "en", "Ninh Binh received 7 million guests; their outlays: {VND7.4 trillion:tourism_revenue}."),
        (
            "2024-10-12",
            "en",
            "Nam Dinh sold 1.9 billion dollars worth of garments to 40 markets, {9 percent:exports} "
            "more than a year ago.",
        ),
        (
            "2024-10-12",
            "en",
            "Deposits came to VND80 trillion and loans were {VND71 trillion:bank_credit} in Thai Binh.",
        ),
        (
            "2025-01-10",
            "en",
            "Coffee alone brought in US$1.21 billion. Purchases from overseas, chiefly "
            "machinery and cotton, were worth {US$218 million:imports}.",
        ),
        ("2025-01-10", "en", "Exports came to $1.2 billion. Imports, chiefly machines, cost {$329 million:imports}."),
        (
            "2018-01-10",
            "en",
            "In 2017 Ha Nam gave licences to 33 FDI projects worth USD 402 million, and 17 older ones"
            " raised theirs by USD 77 million. All told that was {2.1 times:fdi_capital_attracted} the figure of "
            "2016.",
        ),
        (
            "2014-09-10",
            "en",
            "Can Tho sold 300,000 tonnes of rice abroad for $140 million. The volume fell 3%; its "
            "value, despite the dollar, rose {2%:exports}.",
        ),
        (
            "2024-09-10",
            "en",
            "Gia Lai's coffee exports were $400 million.\nRubber: 9,000 tonnes, {$14 million:exports} (up 5%).",
        ),
        (
            "2024-09-10",
            "en",
            "Thanh Hoa shipped goods worth $2.1 billion to 43 markets. Garments ({780 "
            "million:exports}) and footwear (640 million) led.",
        ),
    ],
)
def test_told_on(day: str, language: str, text: str) -> None:
    check(day, language, text)
