"""What figures are of, as many newspapers would tell it: jobs, society, both ways of trade, buyers, projects, shops."""

import pytest

from tests.extract.test_english import check


# --- Work that is found for people makes jobs, however it is put
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Next year «23,500» people in Phu Yen should get a job.",
         "of jobs_created", "2024-01-08"),
        ("In 2023 the city saw to it that «41,000» workers got jobs.",
         "of jobs_created", "2024-01-08"),
        ("In 2024 work is to be found for «23,500» people in Phu Yen.",
         "of jobs_created", "2024-01-08"),
        ("Since January 2023 work has been found for «23,500» people in Phu Yen, 1,900 of them in "
         "December.",
         "of jobs_created", "2024-01-08"),
        ("Since January 2023 work has been found for 23,500 people in Phu Yen, «1,900» of them in "
         "December.",
         "of jobs_created", "2024-01-08"),
        ("In 2023 jobs were created for «23,500» labourers in Phu Yen.",
         "of jobs_created", "2024-01-08"),
        ("In 2024 Phu Yen will put «23,500» people to work.",
         "of jobs_created", "2024-01-08"),
        ("«23,500» people are to be given new work in Phu Yen in 2024.",
         "of jobs_created", "2024-01-08"),
        ("In 2023, «23,500» people of Phu Yen were helped to a job.",
         "of jobs_created", "2024-01-08"),
        ("The factories of Phu Yen employ «23,500» people.",
         "of workers", "2024-01-08"),
        ("Phu Yen has «873,000» people.",
         "of population", "2024-01-08"),
        ("«873,000» people live in Phu Yen, and work was scarce for them in 2023.",
         "of population", "2024-01-08"),
    ],
)  # fmt: skip
def test_work_that_is_found_for_people_makes_jobs_however_it_is_put(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What society puts in is social investment
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("In 2023 society invested «VND41,300 billion» in Phu Yen, 9% more.",
         "of social_investment", "2024-01-08"),
        ("In 2023 society invested VND41,300 billion in Phu Yen, «9%» more.",
         "of social_investment is change_yoy", "2024-01-08"),
        ("An estimated «VND41,300 billion» was put in by all parts of society in Phu Yen in 2023.",
         "of social_investment", "2024-01-08"),
        ("Investment of society as a whole came to «VND41,300 billion» in 2023, said the statistics office"
         " of Phu Yen.",
         "of social_investment", "2024-01-08"),
        ("In Phu Yen society's investment was «VND41,300 billion» in 2023, of which the State sector put "
         "in VND9,000 billion.",
         "of social_investment", "2024-01-08"),
        ("In 2023, 19 domestic projects were licensed in Phu Yen with «VND8,100 billion».",
         "of domestic_capital_attracted", "2024-01-08"),
        ("Phu Yen's budget for 2024: investment by the whole of society is to reach «VND46,000 billion».",
         "of social_investment", "2024-01-08"),
        ("Domestic investors put «VND8,100 billion» into 19 new projects in Phu Yen in 2023.",
         "of domestic_capital_attracted", "2024-01-08"),
        ("In the five years to 2025, «VND210 trillion» shall be invested by society in Phu Yen.",
         "of social_investment", "2024-01-08"),
        ("Capital for development in 2021-2025: «VND210 trillion» in Phu Yen.",
         "of social_investment", "2024-01-08"),
        ("Exports of Phu Yen rose to $300 million, with growth of «8 per cent».",
         "of exports", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_society_puts_in_is_social_investment(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What exports and imports add up to is all trade, what they leave is the balance
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("In 2023 goods worth some «$1.2 billion» changed hands at the gates of Cao Bang, "
         "down 8%.",
         "of trade_turnover", "2024-01-08"),
        ("In 2023 goods worth some $1.2 billion changed hands at the gates of Cao Bang, "
         "down «8%».",
         "of trade_turnover", "2024-01-08"),
        ("Through the Ta Lung gate of Cao Bang passed goods worth «$440 million» in 2023.",
         "of trade_turnover", "2024-01-08"),
        ("Some 9,000 lorries crossed at Ta Lung, Cao Bang, in 2023. They moved goods valued at «$440 "
         "million».",
         "of trade_turnover", "2024-01-08"),
        ("Cao Bang imported goods for $0.7 billion in 2023. Both flows together were «$1.2 billion».",
         "of trade_turnover", "2024-01-08"),
        ("Cao Bang's exports came to $0.5 billion in 2023, its imports to $0.7 billion; trade as a whole "
         "was therefore worth «$1.2 billion».",
         "of trade_turnover", "2024-01-08"),
        ("Cao Bang's exports came to $0.5 billion in 2023, its imports to $0.7 billion. That means a "
         "deficit of «$0.2 billion».",
         "of trade_balance", "2024-01-08"),
        ("Cao Bang's exports came to $0.5 billion in 2023, its imports to $0.7 billion. The difference, "
         "«$0.2 billion», is larger than in 2022.",
         "of trade_balance", "2024-01-08"),
        ("Cao Bang's exports came to $0.5 billion in 2023, its imports to $0.7 billion. Foreign investors "
         "added «$0.2 billion» to 12 projects.",
         "of fdi_capital_adjusted", "2024-01-08"),
        ("Cao Bang's exports came to $0.5 billion in 2023, its imports to $0.7 billion. Foreign investors "
         "registered «$1.2 billion» in 12 new projects.",
         "of fdi_capital_new", "2024-01-08"),
        ("Cao Bang's ports handled goods worth «$300 million» in 2023.",
         "of trade_turnover", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_exports_and_imports_add_up_to_is_all_trade_what_they_le(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- A surplus by other words
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("At the end of 2022 the parks of Ha Nam gave work to «91,000» people.",
         "of workers", "2023-01-10"),
        ("Turnover of Ha Nam was $7.9 billion in 2022; «$0.7 billion» was the surplus.",
         "of trade_balance", "2023-01-10"),
        ("In 2022 Ha Nam earned «$0.7 billion» more abroad than it spent there.",
         "of trade_balance is level", "2023-01-10"),
        ("In 2022 Ha Nam sold goods worth «$0.7 billion» more abroad than it bought.",
         "of trade_balance is level", "2023-01-10"),
        ("In 2022 exports of Ha Nam were $4.3 billion, imports $3.6 billion, the gap between them «$0.7 "
         "billion».",
         "of trade_balance", "2023-01-10"),
        ("In 2022 exports of Ha Nam exceeded its imports by «$0.7 billion».",
         "of trade_balance", "2023-01-10"),
        ("Ha Nam's exports outweighed its imports by «$0.7 billion» in 2022.",
         "of trade_balance", "2023-01-10"),
        ("Exports of Ha Nam were $4.3 billion in 2022, «$0.7 billion» more than in 2021.",
         "of exports is change_yoy", "2023-01-10"),
        ("Exports of Ha Nam were $4.3 billion in 2022 and imports $3.6 billion, which leaves «$0.7 "
         "billion» in the province's favour.",
         "of trade_balance", "2023-01-10"),
    ],
)  # fmt: skip
def test_a_surplus_by_other_words(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What another country buys are exports
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Exports of Dong Thap reached $1.5 billion in 2023. Japan, a choosy customer, imported «310 "
         "tonnes» of its mangoes.",
         "of export_volume with JP", "2024-01-08"),
        ("Dong Thap picked 130,000 tonnes of mangoes in 2023. Japan imported «310 tonnes» of them.",
         "of export_volume with JP", "2024-01-08"),
        ("Dong Thap picked 130,000 tonnes of mangoes in 2023, and South Korea bought «520 tonnes» of them.",
         "of export_volume with KR", "2024-01-08"),
        ("In 2023 American buyers paid «$210 million» for pangasius from Dong Thap.",
         "of exports with US", "2024-01-08"),
        ("In 2023 the Chinese spent «$210 million» on pangasius from Dong Thap.",
         "of exports with CN", "2024-01-08"),
        ("In 2023 customers abroad spent «$210 million» on Dong Thap's pangasius and $14 million on its "
         "mangoes.",
         "of exports", "2024-01-08"),
        ("In 2023 customers abroad spent $210 million on Dong Thap's pangasius and «$14 million» on its "
         "mangoes.",
         "of exports", "2024-01-08"),
        ("American customers paid «$93 million» for goods from Dong Thap up to October, a rise of 12%.",
         "of exports with US", "2024-01-08"),
        ("American customers paid $93 million for goods from Dong Thap up to October, a rise of «12%».",
         "of exports with US", "2024-01-08"),
        ("In 2023 Dong Thap imported «400 tonnes» of soybeans from Brazil.",
         "of import_volume with BR", "2024-01-08"),
        ("In 2023 Dong Thap bought «400 tonnes» of soybeans from Brazil.",
         "of import_volume with BR", "2024-01-08"),
        ("Foreign investors spent «$93 million» on 14 projects in Dong Thap in 2023.",
         "of fdi_capital_attracted", "2024-01-08"),
        ("The Japanese put «$93 million» into 14 projects in Dong Thap in 2023.",
         "of fdi_capital_attracted", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_another_country_buys_are_exports(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What was added to projects is no new one
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("In ten months Bac Giang drew $1.1 billion of FDI. Newcomers were «52», with $640 million.",
         "of fdi_projects_new", "2023-11-10"),
        ("In ten months Bac Giang drew $1.1 billion of FDI. Newcomers were 52, with «$640 million».",
         "of fdi_capital_new", "2023-11-10"),
        ("In ten months Bac Giang drew $1.1 billion of FDI: $640 million for 52 new projects and «$400 "
         "million» added to 31 older ones.",
         "of fdi_capital_adjusted", "2023-11-10"),
        ("In ten months Bac Giang drew $1.1 billion of FDI: $640 million for 52 new projects and $400 "
         "million added to «31» older ones.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("Bac Giang licensed 52 new FDI projects in ten months. Extra capital, «$400 million», came from "
         "31 others.",
         "of fdi_capital_adjusted", "2023-11-10"),
        ("Bac Giang licensed 52 new FDI projects in ten months. Extra capital, $400 million, came from "
         "«31» others.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("Foreign investors already in Bac Giang poured $400 million more into «31» projects from January "
         "to October.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("Bac Giang licensed 52 new FDI projects in ten months. Holders of «31» earlier licences raised "
         "their capital by $400 million.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("FDI in Bac Giang in ten months:\n- New: 52 projects, $640 million.\n- Raised: «31» projects, "
         "$400 million.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("Bac Giang licensed 52 new FDI projects in ten months; «31» running ones were topped up by $400 "
         "million.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("Bac Giang licensed 52 new FDI projects in ten months; owners of «31» existing ones enlarged them"
         " by $400 million.",
         "of fdi_projects_adjusted", "2023-11-10"),
        ("In ten months foreigners pledged $1.1 billion to Bac Giang. The manufacturing sector took «$0.9 "
         "billion», a share of 82%.",
         "of fdi_capital_attracted", "2023-11-10"),
        ("In ten months foreigners pledged $1.1 billion to Bac Giang. The manufacturing sector took $0.9 "
         "billion, a share of «82%».",
         "of fdi_capital_attracted", "2023-11-10"),
        ("From Japan came «$310 million» of FDI to Bac Giang in ten months; the growth was 12%.",
         "of fdi_capital_attracted", "2023-11-10"),
        ("From Japan came $310 million of FDI to Bac Giang in ten months; the growth was «12%».",
         "of fdi_capital_attracted", "2023-11-10"),
    ],
)  # fmt: skip
def test_what_was_added_to_projects_is_no_new_one(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- What was there on a day did not come in the months before
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("At the end of 2023 the zones of Hai Duong housed 390 FDI projects with a "
         "capital of $5.1 billion. Vietnamese ones came to «120», with VND21,000 billion.",
         "of domestic_projects", "2024-01-08"),
        ("At the end of 2023 the zones of Hai Duong housed 390 FDI projects with a "
         "capital of $5.1 billion. Vietnamese ones came to 120, with «VND21,000 billion».",
         "of domestic_capital", "2024-01-08"),
        ("In 2023 Hai Duong drew $1.1 billion of FDI. Newcomers numbered «61», with $500 million.",
         "of fdi_projects_new", "2024-01-08"),
        ("In 2023 Hai Duong drew $1.1 billion of FDI. Newcomers numbered 61, with «$500 million».",
         "of fdi_capital_new", "2024-01-08"),
        ("In 2023, 960 firms were set up in Hai Duong. On December 31 the province had «16,400» "
         "enterprises.",
         "of enterprises", "2024-01-08"),
        ("In 2023, 960 firms were set up in Hai Duong, and «410» suspended operation.",
         "of enterprises_closed", "2024-01-08"),
        ("On December 31, 2023 foreign investors had «$9.1 billion» in Hai Duong, in 530 projects.",
         "of fdi_capital", "2024-01-08"),
        ("On December 31, 2023 foreign investors had $9.1 billion in Hai Duong, in «530» projects.",
         "of fdi_projects", "2024-01-08"),
        ("In 2023 foreign investors had «90» projects licensed in Hai Duong.",
         "of fdi_projects_new", "2024-01-08"),
    ],
)  # fmt: skip
def test_what_was_there_on_a_day_did_not_come_in_the_months_before(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


# --- Trade the other way, volume and value of goods, parts of an index
@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Outbound shipments of Nghe An grew 11% to $2.4 billion in 2022, inbound ones by «7%» to $1.5 "
         "billion.",
         "of imports", "2023-01-10"),
        ("Outbound shipments of Nghe An grew 11% to $2.4 billion in 2022, inbound ones by 7% to «$1.5 "
         "billion».",
         "of imports", "2023-01-10"),
        ("Shipments abroad from Nghe An rose 11% in 2022, those in the other direction «7%».",
         "of imports", "2023-01-10"),
        ("Outgoing goods of Nghe An were worth $2.4 billion in 2022 and incoming ones «$1.5 billion».",
         "of imports", "2023-01-10"),
        ("An Giang exported 4% less rice in 2022, just 510,000 tonnes, but was paid «6%» more for it.",
         "of exports", "2023-01-10"),
        ("An Giang's mills shipped 510,000 tonnes of rice abroad in 2022 and were paid «$260 million».",
         "of exports", "2023-01-10"),
        ("Factories of Ha Nam made 20 million shirts in ten months. The Statistics Office sees a recovery "
         "in the IIP. It grew by «6.4%» in the third quarter.",
         "of industrial_production_index item _T", "2023-11-10"),
        ("The IIP of Ha Nam picked up. Manufacturing rose by «9.3%» in October.",
         "of industrial_production_index item manufacturing", "2023-11-10"),
        ("The IIP of Ha Nam picked up, to 8% in October. For the ten months together the index shows a "
         "gain of «6.1%».",
         "of industrial_production_index", "2023-11-10"),
        ("The IIP of Ha Nam rose 8% in October. Electricity rose by 5%, whereas «9.5%» is the goal for the"
         " whole year.",
         "of industrial_production_index", "2023-11-10"),
        ("In October the IIP of Ha Nam rose 8%: manufacturing gained 9%, electricity 4%, and water supply "
         "together with waste handling «3.2%».",
         "of industrial_production_index", "2023-11-10"),
        ("Retail trade and services in Hue turned over «VND50 trillion» in ten months, 11% more.",
         "of retail_sales", "2023-11-10"),
        ("Retail trade and services in Hue turned over VND50 trillion in ten months, «11%» more.",
         "of retail_sales", "2023-11-10"),
        ("By October 31 clients kept deposits of «VND75 trillion» at the banks of Hue, 6% more than at "
         "the end of 2022.",
         "of bank_deposits", "2023-11-10"),
        ("By October 31 deposits at the banks of Hue came to VND75 trillion, «6%» above those at"
         " the end of 2022, and loans to VND80 trillion.",
         "of bank_deposits", "2023-11-10"),
        ("Deposits at the banks of Hue had climbed to VND75 trillion by October 31, and loans to VND80 "
         "trillion; «1.4%» of the loans were bad.",
         "of bad_debt", "2023-11-10"),
    ],
)  # fmt: skip
def test_trade_the_other_way_volume_and_value_of_goods_parts_of_an_in(text: str, expected: str, day: str) -> None:
    check(text, expected, day)
