"""Reports told anew in plain words: what goes on, answers others, or is said in a round way. Own sentences."""

import pytest

from tests.extract.reading import figures, reading
from tests.extract.test_english import check

HUE = "Hue licensed 17 foreign projects in May. "
MAY = "In May exports of Hue were 9 million USD, up 7% over April and 3% over the same month last year. "
ALL = "In the whole country FDI came to 8 billion USD in May, up 9%.\n\n"


# --- So many months until one that is named are months of its year; the month alone is none of the figures behind.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Exports of Hue in the seven months to July 2022 were «5 million USD».", "2022-01-01/P7M"),
        ("Exports of Hue were 5 million USD in the 8 months ending August. Imports were «2 million USD».",
         "2023-01-01/P8M"),
        ("In the three months through the end of June exports of Hue were «5 million USD».", "2023-Q2"),
        ("In the six months to June exports of Hue were «5 million USD».", "2023-S1"),
        ("Exports of Hue for July were «5 million USD».", "2023-07"),
    ],
)  # fmt: skip
def test_months_until_one(text: str, period: str) -> None:
    check(text, f"at {period}")


# --- A period above, ahead of, short of which something is, is what it is measured from; an aim dates as it did.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue in August were 5 million USD, «4.2 percent» above July.", "is change_pop at 2023-08"),
        ("Exports of Hue in August were 5 million USD, «14 percent» short of August 2022.", "is change_yoy at 2023-08"),
        ("Exports of Hue in August were 5 million USD, «6 percent» ahead of July.", "is change_pop at 2023-08"),
        ("GRDP of Hue hit 60 trillion VND in the first half of 2023, up «5 trillion VND» from the first half of 2022.",
         "is change_yoy at 2023-S1"),
        ("GRDP of Hue rose by «5%» in the first half of 2023 against the same half of last year.",
         "is change_yoy at 2023-S1"),
        ("Foreign firms committed 9 million USD to Hue in May. That is «48 percent» of what the city planned for all "
         "of 2023.", "is plan_ratio at 2023-05"),
    ],
)  # fmt: skip
def test_what_a_figure_is_above(text: str, expected: str) -> None:
    check(text, expected)


def test_half_of_a_year_is_no_part_of_a_whole() -> None:
    text = "GRDP of Hue rose by 5% in the first half of 2023 against the same half of last year."
    assert [one.exact for one in reading(text).mentions if one.role == "observation"] == ["5%"]


# --- Two changes without a base answer to the two told before of the same period, in an earlier sentence, too.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MAY + "Of the sum, 4 million USD fell to the domestic sector, up «6%» and 1% respectively.",
         "is change_pop item domestic-sector"),
        (MAY + "Of the sum, 4 million USD fell to the domestic sector, up 6% and «1%» respectively.", "is change_yoy"),
        (MAY + "Of the sum, 4 million USD fell to the domestic sector, up 6% and 1%, and 5 million USD to the sector "
         "with foreign direct investment, which rose by «8%» and 2%.", "is change_pop item fdi-sector"),
        (MAY + "\n\nImports hit 2 million USD, up «6%» and 4%.", "of imports is change_pop"),
        (MAY + "In five months exports and imports rose 8% and «5%».", "of imports is change_yoy"),
        (MAY + "Exports to Japan and Korea in May went up 4% and «3%».", "with KR is change_yoy"),
    ],
)  # fmt: skip
def test_changes_that_answer_those_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Projects counted before are what `they` are worth; money of investors is capital, whatever verb puts it in.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HUE + "They are worth «90 million USD».", "of fdi_capital_new"),
        (HUE + "Domestic investors added «5.4 trillion VND».", "of domestic_capital_attracted"),
        (HUE + "All in all 90 foreign projects are in Hue now. Investors have put down «4 billion USD» for them.",
         "of fdi_capital is level value 4e9"),
        (HUE + "Their 20 million USD was 9% up. Over «8 million USD» was disbursed in May.", "of fdi_disbursed"),
        ("Japan has 178 projects in Hue, «46%» of the sum, with 3.8 billion USD.", "of fdi_capital is share"),
    ],
)  # fmt: skip
def test_money_of_projects_and_investors(text: str, expected: str) -> None:
    check(text, expected)


def test_what_firms_sold_is_no_capital_of_theirs() -> None:
    assert not figures(reading("Hue had 30 new firms in May. They sold goods for 4 trillion VND."), "4 trillion VND")


# --- Goods bought or brought in are imports, goods sent out exports; more earned than spent is the balance.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue bought goods for «9 million USD» in May.", "of imports"),
        ("In May goods shipped out of Hue were worth 9 million USD, goods brought in «2 million USD».", "of imports"),
        ("Hue's outgoing goods made «9 million USD» in May, incoming goods 2 million USD.", "of exports"),
        ("In May Hue earned «4 million USD» more from exports than it spent on imports.", "of trade_balance is level"),
        ("Exports of Hue reached 9 million USD in May. Of the sum, «4 million USD» fell to domestic firms.",
         "of exports is level item domestic-sector"),
        ("Budget revenue of Hue was 9 trillion VND. Imports and exports yielded «4 trillion VND».",
         "of budget_revenue item customs-revenue"),
        ("Budget revenue of Hue was 9 trillion VND by June 20. Expenditure was put at «13 trillion VND».",
         "of budget_expenditure"),
        ("Coffee of Hue is drunk in «80» countries and territories.", "of export_markets item coffee"),
        ("Firms from «80» countries and territories have put 9 billion USD into Hue.", "of fdi_partners"),
        ("In the first four months of 2020 Dong Nai exported goods worth «6 billion USD».", "at 2020-01-01/P4M"),
    ],
)  # fmt: skip
def test_trade_in_round_words(text: str, expected: str) -> None:
    check(text, expected)


# --- The plan between commas is an aim; ranks go on without a verb or a noun where who holds them stands before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's budget revenue of 2022 was 20 trillion VND; the plan, «16.7 trillion VND», is thus exceeded.",
         "as target"),
        ("Hue's budget revenue, «16.7 trillion VND», is above the plan.", "as actual"),
        ("Hanoi, which drew 3.2 billion USD of FDI, is first and Hue, with 2.7 billion USD, «second».",
         "in thua-thien-hue value 2"),
        ("Hanoi topped the list of FDI with 3.2 billion USD; Hue was second and Da Nang, at 1 billion USD, «third».",
         "is rank value 3"),
    ],
)  # fmt: skip
def test_plans_and_ranks_in_few_words(text: str, expected: str) -> None:
    check(text, expected)


# --- A text that turns to the whole country goes on with it until it names its own place again.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ALL + "About «3 billion USD» was disbursed.", "in viet-nam"),
        (ALL + "Over 90 projects were new and more than «40» adjusted their capital.",
         "of fdi_projects_adjusted in viet-nam"),
        (ALL + "Investors from 87 countries took part. Singaporeans gave 4 billion USD. Real estate received "
         "«2 billion USD».", "in viet-nam with _T item real-estate"),
        (ALL + "The city itself had «3 billion USD» of FDI.", "in thua-thien-hue"),
    ],
)  # fmt: skip
def test_a_turn_to_the_country(text: str, expected: str) -> None:
    check("Hue leads in FDI\n\nHue drew 90 million USD of FDI in May.\n\n" + text, expected)


TOURISTS = "Hue saw 90,000 tourists in July 2023. "
PREPARED = (
    "Hue drew 8 billion USD of FDI in 2023. Old projects raised their capital by 3 billion USD, and 2 billion USD was "
)
PREPARED += "registered by 180 newly licensed ones.\n\nInvestors from 89 countries have come. "
TABLE = (
    "By the end of May 2023 Vietnam had exported goods for 90 billion USD.\n\nBac Ninh earned 20 billion USD in the "
)
TABLE += "five months. In May its share was even larger: more than 4 billion USD.\n\n"


# --- What is told in round words, II: whose, of what, when.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue hosts 377 foreign projects. Chinese companies own «75» of them.", "of fdi_projects with CN"),
        (TOURISTS + "Foreigners were «50,000» among them.", "of tourist_arrivals item international"),
        (TOURISTS + "It hopes that «6,000» of the visitors will be foreigners.", "item international as target"),
        ("Hue drew 8 billion USD of FDI in 2023. Most of it, «3 billion USD», was paid for shares.",
         "of fdi_share_purchases"),
        (PREPARED + "Singapore took the lead with «2 billion USD».", "of fdi_capital_attracted with SG"),
        ("Nowhere in Vietnam is there more FDI: the city has «900» projects, Hue said.", "in thua-thien-hue"),
        ("Foreign investors in Hue got licences for «20» projects by May 20.",
         "of fdi_projects_new at 2023-01-01/P4M20D"),
        ("Keeping the economy going, Hue had attracted «9 million USD» in May.", "of investment_attracted"),
        ("Hue counts 90 FDI projects from 6 countries; they amount to «9 billion USD».", "of fdi_capital"),
        ("In the first half GRDP of Hue rose by 7%, when the country as a whole managed «3%».", "in viet-nam"),
        ("About 2 million tourists came to Hue in 2022, and about «3 million» are expected in 2023.",
         "at 2023 as forecast"),
        ("Social investment of Hue reached 9 trillion VND after a climb of «12 percent».", "is change_yoy"),
        ("GRDP of Hue rose by 7%, against 3% for the country as a whole, and it aims at «8%» this year.",
         "in thua-thien-hue"),
        ("GRDP of Hue grew by «7%», short of its 8% target.", "value 7"),
        ("GRDP of Hue grew by 7%, short of its «8%» target.", "value 8"),
        ("No province drew more FDI than Hue in the first nine months of this year. About «9 billion USD» came.",
         "at 2023-01-01/P9M"),
        ("GRDP of Hue rose by «7%», more than in the first half of last year.", "at none"),
        ("Exports of Hue in September were 4 million USD. The city has sold goods for «90 million USD» since January.",
         "at 2023-01-01/P9M"),
        ("Firms of Hue sold goods worth 8 million USD to China in May. Exports there rose by «9%».", "with CN"),
        (TABLE + "Hai Phong kept «third» place with 9 billion USD.", "at 2023-01-01/P5M"),
        (TABLE + "In May Hai Phong came second with 9 billion USD. «Third» was Hue with 1 billion USD.", "at 2023-05"),
        ("In exports of May, the fourth and «fifth» are Hue (9 million USD) and Hanoi (8 million USD).", "in hanoi"),
        ("Exports of Hue were «9 million USD» in May, 4% up, according to preliminary data.", "as estimate"),
    ],
)  # fmt: skip
def test_round_words(text: str, expected: str) -> None:
    check(text, expected)


def test_a_headline_on_this_year_is_none_of_the_average_below() -> None:
    text = "Hue wants GRDP to grow by «8%» this year\n\nAn average 8.5% a year is the growth of GRDP set for 2021-2025."
    check(text, "is change_yoy at 2023")
