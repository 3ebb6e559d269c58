"""English: sums and days pointed back to, the province of a dateline, amounts of plans, a level of one month."""

import pytest

from tests.extract.test_english import check


# --- Words for the sum that open a sentence mean the whole told before, not the last of its parts.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vinh Phuc attracted $820 million of FDI in nine months, of which $410 million was for 30 new projects and "
         "$410 million was added to 25 operating ones. That was «22%» more than a year before.",
         "of fdi_capital_attracted is change_yoy"),
        ("Quang Ngai collected VND21 trillion for the budget in 2021, of which domestic revenue was VND13 trillion and "
         "import-export revenue VND8 trillion. It is «118%» of the estimate.", "of budget_revenue item _T"),
        ("Quang Ngai collected VND21 trillion for the budget in 2021. Import-export revenue was VND8 trillion. "
         "It is «118%» of the estimate.", "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_sums_mean_the_whole(text: str, expected: str) -> None:
    check(text, expected, "2022-10-04")


# --- `By then` is the day of the stock told last, though only an office counted on it.
@pytest.mark.parametrize(
    "text",
    [
        "The board counted 14 industrial parks in Bac Giang on March 31, 2022, on 3,900 hectares. Of these 9 are in "
        "operation, and 71% of the land has been let.\nBy then «480» valid FDI projects had come.",
        "Bac Giang was home to 14 industrial parks on March 31, 2022, of which 9 are in operation.\nAt that time they "
        "held «480» valid FDI projects.",
    ],
)
def test_days_of_stocks_pointed_to(text: str) -> None:
    check(text, "of fdi_projects at 2022-03-31", "2022-10-04")


# --- A text that names no area but that of its dateline is on it, though it names partners; not that of a seat.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BAC LIEU, Jan. 8, 2022 (VNA) - Shrimp exports came to «$900 million» in 2021, with the US, the EU and Japan "
         "as the main markets.", "in bac-lieu"),
        ("HANOI, Jan. 8, 2022 (VNA) - Shrimp exports came to «$900 million» in 2021, with the US, the EU and Japan "
         "as the main markets.", "in viet-nam"),
        ("BAC LIEU, Jan. 8, 2022 (VNA) - Vietnam's shrimp exports came to «$900 million» in 2021, with the US and "
         "Japan as the main markets.", "in viet-nam"),
    ],
)  # fmt: skip
def test_datelines_of_texts_on_partners(text: str, expected: str) -> None:
    check(text, expected, "2022-01-08")


# --- The amount of a plan of which a part was reached is of the whole year, whatever day the part was reached on.
@pytest.mark.parametrize(
    "text",
    [
        "Hai Phong had disbursed 61 percent of its public investment plan of «VND38.2 trillion» by October 31.",
        "Lam Dong collected 55 percent of its budget revenue target of «VND14 trillion» by the end of June.",
        "By June 30, Phu Yen had shipped 48 percent of the export target of «$250 million».",
    ],
)
def test_amounts_of_plans(text: str) -> None:
    check(text, "at 2022 as target is level", "2022-11-04")


# --- What a budget spent goes on from what it took in, beyond a semicolon as well.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In nine months of 2022:\n* State budget of Hue: collected 9,200 billion VND — 88% of estimate; spent «8,100 "
         "billion VND».", "of budget_expenditure"),
        ("In nine months of 2022:\n* State budget of Hue: collected 9,200 billion VND — 88% of estimate; customs "
         "«1,100 billion VND».", "of budget_revenue"),
        ("The customs branches of Ha Tinh cleared goods of 3,200 firms in 2021 and collected VND5.2 trillion for the "
         "State budget, «71 per cent» of the estimate.", "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_budgets_in_notes(text: str, expected: str) -> None:
    check(text, expected, "2022-10-04")


# --- A level held against the month before is of one month, behind figures of several.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Industrial production of Ha Nam grew 9% in the first four months of 2022. Imports were «$390 million», down "
         "2% month on month.", "2022-04"),
        ("Industrial production of Ha Nam grew 9% in the first four months of 2022. Retail sales: «VND4 trillion», "
         "+0.9% m/m.", "2022-04"),
        ("Industrial production of Ha Nam grew 9% in the first four months of 2022. Imports were «$390 million», down "
         "2% year on year.", "2022-01-01/P4M"),
    ],
)  # fmt: skip
def test_levels_of_one_month(text: str, period: str) -> None:
    check(text, f"at {period}", "2022-04-30")


# --- A resolution or an approval tells a plan as a verb of adopting does: what is expected behind it is aimed at.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The People's Council of Hue closed its session with a resolution on next year's plan.\nThe city will try for "
         "GRDP growth of «9 percent», and exports should increase by 12 percent.", "at 2023 as target"),
        ("The People's Council of Hue closed its session with a resolution on next year's plan.\nThe city will try for "
         "GRDP growth of 9 percent, and exports should increase by «12 percent».", "at 2023 as target"),
        ("Deputies in Gia Lai gave their approval to the plan for 2023.\nExports should come to $800 million, and "
         "arrivals are expected at «2 million».", "at 2023 as target"),
        ("Deputies in Gia Lai heard a report on the economy of 2022.\nExports came to «$800 million».",
         "at 2022 as actual"),
        ("The chairman of Gia Lai asked the departments to bring the GRDP growth of the full year to at least "
         "«8 percent».", "at 2022 as target"),
        ("Gia Lai leaders told all agencies to collect «VND6 trillion» for the budget this year.",
         "of budget_revenue as target"),
    ],
)  # fmt: skip
def test_plans_that_are_voted_for(text: str, expected: str) -> None:
    check(text, expected, "2022-12-11")
