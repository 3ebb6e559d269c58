"""What officers pay into the budget, shares by other names, plans that an area owns, days and middles of months."""

import pytest

from tests.extract.test_english import check


# --- Who pays into the coffers of the state brings it revenue, officers too.
@pytest.mark.parametrize(
    "text",
    [
        "By November 20 customs officers of Tay Ninh had turned in «VND1,310 billion» to the state budget.",
        "The customs office of Tay Ninh paid «VND1,310 billion» into the State coffers in 2020.",
        "Tay Ninh customs handed «VND1,310 billion» over to the treasury in 2020.",
    ],
)
def test_officers_pay_into_the_budget(text: str) -> None:
    check(text, "of budget_revenue", "2021-12-14")


# --- A weight, part or slice is a share, whichever way it moves.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weight of farming in Ben Tre's economy rose from «30.2%» in 2015 to 33.1% in 2020.",
         "is share at 2015 of grdp item agriculture"),
        ("The weight of farming in Ben Tre's economy fell from 33.1% in 2015 to «30.2%» in 2020.",
         "is share at 2020 of grdp item agriculture"),
        ("Farming's part in Ben Tre's economy fell to «30.2%» in 2020.", "is share at 2020 of grdp item agriculture"),
        ("Farming in Ben Tre fell by «3.2%» in 2020.", "is change_yoy at 2020 value -3.2"),
    ],
)  # fmt: skip
def test_weights_are_shares(text: str, expected: str) -> None:
    check(text, expected, "2021-01-12")


# --- An area owns its plan, and the plan says what is aimed at.
@pytest.mark.parametrize(
    "text",
    [
        "Ca Mau's plan for 2024 speaks of «1.9 million» guests.",
        "Ca Mau's plan for 2024: «1.9 million» guests.",
        "Ca Mau's target for 2024 was «1.9 million» guests.",
    ],
)
def test_plan_of_an_area(text: str) -> None:
    check(text, "of tourist_arrivals at 2024 as target", "2024-09-05")


# --- The day of a month takes no currency from the amount behind it.
@pytest.mark.parametrize("day", ["at March 31", "on March 31", "as of March 31"])
def test_amount_behind_a_day(day: str) -> None:
    check(f"Loans outstanding in Vinh Long {day} «VND 41 trillion».", "of bank_credit at 2026-03-31", "2026-04-06")


# --- Banks tell all of one day, whatever day the change is from.
@pytest.mark.parametrize(
    ("figure", "expected"),
    [("VND38 trillion", "at 2024-10-31"), ("5.1%", "at 2024-10-31 is change_base")],
)
def test_deposits_go_on_with_the_day_of_loans(figure: str, expected: str) -> None:
    text = (
        "Outstanding loans in Lao Cai reached VND41 trillion on October 31.\n\nDeposits came to VND38 trillion, a rise "
        "of 5.1% since December 2023."
    )
    check(text.replace(figure, f"«{figure}»"), f"of bank_deposits {expected}", "2024-11-05")


# --- What is counted to the middle of a month is counted from January.
@pytest.mark.parametrize("until", ["to mid-May", "until mid-May", "by the middle of May", "to the middle of May"])
def test_counted_to_the_middle_of_a_month(until: str) -> None:
    check(f"Customs revenue of Quang Tri {until} was «VND310 billion».", "at 2023-01-01/P4M15D", "2023-05-21")


# --- The zone is the only one that a text names; beside the parks it is told with them, of the province.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Ngai grew by 6% in 2018. The refinery in the Dung Quat Economic Zone ran well.\nBudget revenue was 20 "
         "trillion VND.\nThe zone holds «140» projects.",
         "of investment_projects in dung-quat-economic-zone"),
        ("Quang Ngai grew by 6% in 2018.\n\nDung Quat Economic Zone and the industrial parks have «310» projects.",
         "of investment_projects in quang-ngai-pre-2025 item industrial-zones"),
        ("Quang Ngai grew by 6% in 2018.\n\nDung Quat Economic Zone has «140» projects.",
         "of investment_projects in dung-quat-economic-zone item _T"),
    ],
)  # fmt: skip
def test_zones_alone_and_beside_parks(text: str, expected: str) -> None:
    check(text, expected, "2019-01-05")


# --- The average of the quarter is that of the one told, and not of the year it is held against.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang in the first quarter of 2024\n\nIn March the CPI was 0.4% up on February. On the average of the "
         "quarter prices were «3.2%» higher than a year ago.",
         "of consumer_price_index at 2024-Q1"),
        ("GRDP of Hau Giang rose 6% in the first quarter of 2024, against 5% in Q1 of last year.\n\nThe province found "
         "work for «5,100» people in the quarter.",
         "of jobs_created at 2024-Q1"),
        ("The regional product of Hau Giang rose «6.1%» in Q1.", "of grdp at 2024-Q1"),
        ("GRDP of Hau Giang rose 6% in the first quarter of 2024.\n\nMain products in the quarter - cars: 1,200; "
         "motorbikes: «45,000» units.",
         "of product_output at 2024-Q1"),
    ],
)  # fmt: skip
def test_quarters_told_again(text: str, expected: str) -> None:
    check(text, expected, "2024-04-02")


# --- What the State collects, and revenue that opens its clause, are the budget's; firms follow customs procedures.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Nam Dinh grew 8%. Until then the State had collected «9 trillion VND» there, the office told.",
         "of budget_revenue"),
        ("Lai Chau's aims for 2018 are growth of 9 per cent, revenue of «VND2.1 trillion» and exports worth $60 "
         "million.",
         "of budget_revenue at 2018 as target"),
        ("Lao Cai drew 3 million visitors in 2017, with revenue of «VND7 trillion».", "of tourism_revenue"),
        ("«1,310» enterprises followed customs procedures at Tay Ninh in 2017.", "of trading_enterprises"),
        ("In 2017 «1,310» firms imported or exported through Tay Ninh.", "of trading_enterprises"),
        ("Lam Dong, home to the resort town of Da Lat, received «6 million» visitors in 2017.",
         "of tourist_arrivals in lam-dong-pre-2025"),
    ],
)  # fmt: skip
def test_revenue_of_the_state_and_firms_at_customs(text: str, expected: str) -> None:
    check(text, expected, "2018-01-05")


# --- Whose a part of the projects is says nothing of all that is told next.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since January Kon Tum has licensed 41 projects, 7 of them foreign. By May 31 it had «604» valid projects.",
         "of investment_projects"),
        ("Since January Kon Tum has licensed 41 projects with VND9 trillion, including 7 FDI projects. "
         "By May 31 its parks had «104» valid projects.",
         "of investment_projects"),
        ("Since January Kon Tum has licensed 7 FDI projects worth $60 million. By May 31 it had «52» valid projects.",
         "of fdi_projects"),
    ],
)  # fmt: skip
def test_origin_of_a_part_is_not_that_of_all(text: str, expected: str) -> None:
    check(text, expected, "2024-06-05")
