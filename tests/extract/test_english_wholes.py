"""English reports: parts that outgrow a month, what those counted are worth, who made an amount, indented lines."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_english import check


# --- A part that is more than all that came in a month is one of the longer time that the text reports on.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Hue drew 900 million USD in FDI in the first six months. June contributed 70 million USD. Manufacturing took "
         "«610 million USD».", "2023-S1"),
        ("Hue drew 900 million USD in FDI in the first six months. June contributed 70 million USD. Manufacturing took "
         "«51 million USD».", "2023-06"),
    ],
)  # fmt: skip
def test_parts_that_outgrow_a_month(text: str, period: str) -> None:
    check(text, f"of fdi_capital_attracted at {period}", "2023-07-20")


# --- A sentence may open with what those counted in the one before are worth.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreigners started 31 new projects in Hue in May. At «80 million USD» they are worth 3 times as much as in "
         "May last year.", "of fdi_capital_new value 80000000"),
        ("Foreigners started 31 new projects in Hue in May. At 80 million USD they are worth «3 times» as much as "
         "those of the same period last year.", "of fdi_capital_new is ratio_yoy"),
        ("Foreigners started 31 new projects in Hue in May. At «80 million USD», exports fell.", "of exports"),
    ],
)  # fmt: skip
def test_what_those_counted_are_worth(text: str, expected: str) -> None:
    check(text, expected)


# --- Behind the share in its aside stands who made an amount.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Imports of Hue reached 900 million USD in May. «610 million USD» of this, 68 percent, was bought by "
         "foreign-invested enterprises.", "fdi-sector"),
        ("Exports of Hue reached 900 million USD in May, «610 million USD» of it (68 percent) earned by domestic "
         "firms.", "domestic-sector"),
        ("Exports of Hue reached «900 million USD» in May, of which 68 percent was earned by domestic firms.", "_T"),
        ("Hue's FDI firms exported goods worth 300 million USD in May, «200 million USD» by domestic ones.",
         "domestic-sector"),
    ],
)  # fmt: skip
def test_who_made_an_amount(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- New, more money added, and shares told the other way round; a record is no event, nor is `put up` a change.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign investors disbursed 23 billion USD in Vietnam in 2022. It is a new record and «3.5 percent» more "
         "than in 2021.", "of fdi_disbursed"),
        ("In May Hue attracted 20 new FDI projects and saw «12» others expand by 60 million USD.",
         "of fdi_projects_adjusted"),
        ("In May Hue attracted 20 new FDI projects and saw 12 others expand by «60 million USD».",
         "of fdi_capital_adjusted"),
        ("In May Hue licensed 20 new FDI projects, and capital was raised in «12» existing ones.",
         "of fdi_projects_adjusted is level"),
        ("In May 20 new FDI projects were licensed in Hue, whose owners put up «60 million USD».",
         "of fdi_capital_new is level"),
        ("In May revenue from trade and services in Hue rose by «8%».", "of retail_sales is change_yoy"),
        ("Firms of Hue produced industrial goods worth over «9 trillion VND» in May.", "of industrial_output"),
    ],
)  # fmt: skip
def test_plain_words_of_investment_and_trade(text: str, expected: str) -> None:
    check(text, expected)


# --- A line that is indented, where the one before is not, opens a paragraph: the headline ends before it.
def test_an_indented_line_is_of_its_own() -> None:
    text = "Rice carries the exports of Hoa Binh through a poor year\n {}  Hoa Binh (VNA) - Its exports fell in May."
    assert len(reading(text.format("date 2023-10-05")).sentences) > 1
    joined = "Rice carries the exports of Hoa Binh through\na poor year in which few buyers came."
    assert len(reading(joined).sentences) == 1


# --- Firms without their noun are of another owner than those before; firms in parks earn what is told of them.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Domestic enterprises of Hue exported goods worth 90 million USD in May, and foreign-invested ones «60 "
         "million USD».", "fdi-sector"),
        ("In May FDI firms in Hue imported goods worth 90 million USD and domestic ones «60 million USD».",
         "domestic-sector"),
        ("Hue welcomed 90,000 foreign visitors in May and «60,000» domestic ones.", "domestic"),
        ("The firms in the parks of Bac Ninh produced industrial goods worth over «90 trillion VND» in May.",
         "industrial-zones"),
        ("The firms in the parks of Bac Ninh made industrial goods worth over 90 trillion VND in May. They exported "
         "«2 billion USD» worth of products.", "industrial-zones"),
        ("The firms in the parks of Bac Ninh exported goods worth 90 million USD in May. The province exported "
         "«2 billion USD» worth of products.", "_T"),
        ("In May Hue's exports of handicrafts fell 4%, of tea 7%. In all «23%» of the exports went to the US.", "_T"),
    ],
)  # fmt: skip
def test_ones_tenants_and_the_whole(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- The capital is a city where it trades; months that are told of as such; plans; captions; what is there today.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports of the capital grew by «4 percent» in May, the statistics office of Hanoi said.", "of imports"),
        ("The capital imported far more in May. Goods for «33 million USD» came into Hanoi.", "of imports"),
        ("Imports of the capital goods industry of Hanoi grew by «4 percent» in May.", "of imports"),
        ("Hue drew 900 million USD in FDI in 2022, the most in July 2022. In that one month 33 new projects "
         "brought «363 million USD».", "at 2022-07"),
        ("In nine months Hue attracted more FDI than it had planned for all of 2023. Over 120 projects brought «940 "
         "million USD».", "at 2023-01-01/P9M"),
        ("In 2022 Hue drew 23 new FDI projects with 645 million USD; «51» others were granted an additional 686 "
         "million USD.", "of fdi_projects_adjusted"),
        ("\"In 2024 we want export turnover of «1.2 billion USD»,\" an official of Hue said.", "of exports as target"),
        ("Foreigners disbursed 23 million USD in Hue in the first five months.\nInvestors in Hue in 2023 (Photo: the "
         "Ministry)\nNewly registered FDI brought «85 million USD».", "at 2023-01-01/P5M"),
        ("The first park of Hue opened in 2000. There are «16» parks today.", "of industrial_parks at none"),
    ],
)  # fmt: skip
def test_the_capital_and_times(text: str, expected: str) -> None:
    check(text, expected)
