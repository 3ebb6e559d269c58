"""Headings of parts that set aims, days of datelines, and time told until now that a text reports on."""

import pytest

from tests.extract.test_english import check as check_english


# --- The heading of a part that speaks of tasks or directions makes what is listed below it aims.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parks of Hue in 2023\n\nIn 2023 the board licensed 14 projects with VND6 trillion.\n\n3. Tasks for 2024\n"
         "- Attract «16» projects with VND7 trillion",
         "as target at 2024"),
        ("Parks of Hue in 2023\n\nIn 2023 the board licensed 14 projects with VND6 trillion.\n\nIV. Work plan 2024\n"
         "- Attract 16 projects with «VND7 trillion»",
         "as target at 2024"),
        ("Parks of Hue in 2023\n\nIn 2023 the board licensed 14 projects with VND6 trillion.\n\nDirections for 2024:\n"
         "- Attract «16» projects with VND7 trillion",
         "as target at 2024"),
        ("Parks of Hue in 2023\n\nIn 2023 the board licensed 14 projects with VND6 trillion.\n\n"
         "What lies ahead in 2024\n- Exports of «USD 300 million»",
         "of exports as target at 2024"),
        # A sentence of prose on tasks sets none, and the heading of what was done no aims.
        ("Parks of Hue in 2023\n\nThe board has set out tasks for 2024.\n\nIn 2023 it licensed «14» projects with VND6 "
         "trillion.",
         "as actual at 2023"),
        ("Parks of Hue in 2023\n\n3. Tasks fulfilled in 2023\n- Licensed «14» projects with VND6 trillion",
         "as actual at 2023"),
    ],
)  # fmt: skip
def test_heading_of_a_part_sets_aims(text: str, expected: str) -> None:
    check_english(text, expected, "2024-01-20")


# --- Vehicles and visitors are counted by the day, but not on the day on which it was written.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("QUY NHON, July 4 — Holidaymakers paid «2.9 million» visits to the province in the first half of 2023.",
         "of tourist_arrivals at 2023-S1"),
        ("Dong Ha, July 4 (VNA) - «31,000» trucks passed Lao Bao border gate of Quang Tri in the second quarter of "
         "2023.",
         "at 2023-Q2"),
        ("On July 4, «310» trucks passed Lao Bao border gate of Quang Tri.", "at 2023-07-04"),
    ],
)  # fmt: skip
def test_day_of_a_dateline_is_not_that_of_what_passed(text: str, expected: str) -> None:
    check_english(text, expected, "2023-07-05")


# --- What is told to the end of a month is what the text reports on, whatever `this year` a story before it names.
@pytest.mark.parametrize("until", ["From January to the end of October", "From the start of the year to late October"])
def test_time_until_now_dates_the_paragraphs_behind(until: str) -> None:
    check_english(
        f"Quang Ninh customs have opened two new posts this year.\n\n{until}, goods cleared there were worth USD 4 "
        "billion.\n\nBudget revenue came to «VND 9 trillion».",
        "of budget_revenue at 2024-01-01/P10M",
        "2024-11-06",
    )


# --- What is planned is what the plan counts, not the part of it that is there.
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Of the 23 industrial parks planned for Nam Dinh, «11» are in operation.", "actual"),
        ("Of the «23» industrial parks planned for Nam Dinh, 11 are in operation.", "target"),
        ("Nam Dinh plans 23 industrial parks, «11» to be in operation by 2030.", "target"),
    ],
)  # fmt: skip
def test_parks_in_operation_are_there(text: str, status: str) -> None:
    check_english(text, f"of industrial_parks as {status}", "2022-10-10")


# --- Who borrows or owes in dong owes the banks.
@pytest.mark.parametrize(
    "text",
    [
        "Banks of Ca Mau had lent 80 trillion VND by June 30, 2023. Farmers borrowed «9 trillion VND».",
        "Banks of Ca Mau had lent 80 trillion VND by June 30, 2023. Local firms borrowed «9 trillion VND».",
    ],
)
def test_borrowers_owe_banks(text: str) -> None:
    check_english(text, "of bank_credit at 2023-06-30", "2023-07-10")


# --- Whose exports they are, in other words.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Foreign-owned plants in Hai Duong exported $4 billion; the domestic side gained «7 percent».",
         "domestic-sector"),
        ("Foreign firms in Hai Duong exported $4 billion, home-grown companies «$700 million».", "domestic-sector"),
        ("The foreign side exported «$4 billion» from Hai Duong.", "fdi-sector"),
    ],
)  # fmt: skip
def test_owners_by_other_names(text: str, item: str) -> None:
    check_english(text, f"of exports item {item}", "2023-07-10")


# --- The end of a month may stand behind the months that it ends; three months in a row are a quarter.
@pytest.mark.parametrize(
    ("time", "period"),
    [
        ("From January to late September,", "2024-01-01/P9M"),
        ("From the beginning of January until the end of September,", "2024-01-01/P9M"),
        ("From the year's start to the end of September,", "2024-01-01/P9M"),
        ("Since the beginning of the year through end-September,", "2024-01-01/P9M"),
        ("From July to the end of September,", "2024-Q3"),
        ("In July, August and September", "2024-Q3"),
        ("In July, August, and September 2023", "2023-Q3"),
        ("In August and September", "2024-08-01/P2M"),
        ("In the past month", "2024-09"),
    ],
)  # fmt: skip
def test_months_to_the_end_of_one(time: str, period: str) -> None:
    check_english(f"{time} exports of Phu Yen were worth «USD 210 million».", f"at {period}", "2024-10-04")


# --- Goods that a text is on: told once beside the word for trade, if the text never turns to the trade of an area.
RUBBER = (
    "Rubber exports of Binh Phuoc kept sliding in May. The shipments of the month, USD 31 million, took those of five "
    "months to USD 140 million. China bought USD 88 million."
)


@pytest.mark.parametrize("amount", ["USD 31 million", "USD 140 million", "USD 88 million"])
def test_text_on_one_good(amount: str) -> None:
    check_english(RUBBER.replace(amount, f"«{amount}»"), "of exports item rubber", "2015-06-10")


def test_trade_of_an_area_is_that_of_all_goods() -> None:
    text = "Rubber exports of Binh Phuoc kept sliding in May. The province's exports were «USD 190 million»."
    check_english(text, "of exports item _T", "2015-06-10")
    text += " China bought USD 88 million."
    check_english(text.replace("«", "").replace("»", "").replace("USD 88 million", "«USD 88 million»"),
                  "of exports item _T with CN", "2015-06-10")  # fmt: skip


def test_kinds_that_label_rows_leave_the_good_of_a_text() -> None:
    rows = "Black pepper: USD 20 million\nWhite pepper: USD 4 million"
    text = f"Farm exports of Gia Lai rose in May.\n\n{rows}\n\nGermany bought USD 9 million."
    check_english(text.replace("USD 20 million", "«USD 20 million»"), "of exports item pepper", "2015-06-10")


# --- The plan that a text is headed by is that of what it lists, whatever day its council met on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HA GIANG PEOPLE'S COUNCIL\nResolution on socio-economic development in 2022\n\nHa Giang, 8/12/2021. Main "
         "targets adopted:\n\n1. GRDP growth: «7%».",
         "of grdp at 2022 as target"),
        ("HA GIANG PEOPLE'S COUNCIL\nResolution on socio-economic development in 2022\n\nHa Giang, 8/12/2021. Main "
         "targets adopted:\n\n1. GRDP growth: 7%.\n2. Exports: «USD 20 million».",
         "of exports at 2022 as target"),
        ("Socio-economic plan of Ha Giang for 2022\n\nThe council met on December 8 and adopted these figures.\n\n"
         "Growth: 7%\nExports: «$20 million»",
         "of exports at 2022 as target"),
    ],
)  # fmt: skip
def test_plan_of_a_heading_outlives_the_day_of_the_session(text: str, expected: str) -> None:
    check_english(text, expected, "2021-12-12")


# --- Heads are no money, though money was told just before.
@pytest.mark.parametrize(
    "text",
    [
        "In 2024 Phu Tho put its budget revenue at VND 9,100 billion, its tourist arrivals at «3.4 million».",
        "In 2024 exports of Phu Tho came to $12 billion and its visitors to «3.4 million».",
    ],
)
def test_millions_of_visitors_are_no_money(text: str) -> None:
    check_english(text, "of tourist_arrivals value 3_400_000", "2024-12-20")


# --- A heading with a day dates the stocks below it; so does the head of a list, whatever day stood above.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parks of Ha Nam in brief\n\n* Attracted in 9 months of 2023\n\nNew projects: 17.\n\n* Exports\n\n"
         "Tenants shipped goods for 1 billion USD.\n\n* Accumulated to 30 "
         "September 2023\n\n«288» valid projects: 190 foreign with 2.1 billion USD, 98 domestic.",
         "of investment_projects at 2023-09-30"),
        ("Parks of Ha Nam in brief\n\n* Attracted in 9 months of 2023\n\nNew projects: 17.\n\n* Plan 2024\n\n"
         "To attract «USD 400 million» of FDI.",
         "at 2024 as target"),
        ("PARKS OF HA NAM\nBy 30/9/2023:\n\n+ Parks established: 8.\n\nAs at 20/9/2023 the parks house 288 "
         "projects, including:\n\n+ «98» domestic projects;\n+ 190 FDI projects.",
         "of domestic_projects at 2023-09-20"),
        ("PARKS OF HA NAM\nBy 30/9/2023:\n\n+ Parks established: «8».", "of industrial_parks at 2023-09-30"),
    ],
)  # fmt: skip
def test_headings_with_days_date_stocks(text: str, expected: str) -> None:
    check_english(text, expected, "2023-10-04")


# --- The same months again are those told of, in front of their clause too.
@pytest.mark.parametrize(
    "months", ["In the same nine months,", "Over the same nine months", "During those nine months,"]
)
def test_same_months_again(months: str) -> None:
    check_english(
        f"Hai Duong has met the year's target. By September 30 it had collected VND 19 trillion for the budget.\n\n"
        f"{months} exports gained «4.4%».",
        "of exports at 2023-01-01/P9M",
        "2023-10-12",
    )
