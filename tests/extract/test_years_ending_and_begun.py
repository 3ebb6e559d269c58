"""Years that end, have but begun or are left in part; wholes of which parts are told; lengths of time."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

GOALS = "Binh Phuoc's goals for 2025\n\nExports are to reach USD 5.2 billion.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "In the year now ending, the province expects exports of «USD 3.16 billion».",
        "In the year drawing to a close they came to «USD 4.38 billion».",
        "In the outgoing year they came to «USD 4.38 billion».",
    ],
)
def test_the_year_that_ends_is_this_year(told: str) -> None:
    check(GOALS + told, "of exports at 2024", "2024-12-20")


@pytest.mark.parametrize(
    "told",
    [
        "With two months of 2017 still to go, Ca Mau's shrimp firms have earned «985 million USD».",
        "Two months before the end of 2017, Ca Mau has sold «985 million USD» worth of shrimp abroad.",
        "With two months left, Ca Mau's shrimp firms have earned «985 million USD».",
    ],
)
def test_months_that_are_left_of_a_year(told: str) -> None:
    check(told, "at 2017-01-01/P10M", "2017-11-05")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Can Tho had paid out «VND16.9 trillion» of public investment by New Year's Eve.", "at 2025"),
        ("By New Year's Eve Can Tho had 310 FDI projects with «$2.4 billion».", "at 2025-12-31"),
        ("Despite four months of social distancing the parks of Hue drew «$60 million» of FDI in 2025.", "at 2025"),
        ("At 10.4% growth in Hue was a bit faster than in 2010 («10.1%»).", "at 2010"),
    ],
)
def test_time_of_one_figure(told: str, expected: str) -> None:
    check(told, expected, "2026-01-15")


def test_a_year_that_has_but_begun_has_no_outturn() -> None:
    text = (
        "Can Tho in 2026\n\nThe city wants exports of $5 billion this year.\n\nIn 2025 the economy grew by 7.2%, less "
        "than asked for.\n\nRetail sales came to «VND250 trillion»."
    )
    check(text, "at 2025", "2026-01-15")


def test_parts_of_the_total_are_of_its_time() -> None:
    text = (
        "8-month exports of Binh Dinh were $513.6 million.\n\nAugust had $58.3 million, 1.7% less than July."
        "\n\nOf the total, furniture made $170 million (up 9.4%), wood chips «$66.9 million»."
    )
    check(text, "of exports at 2017-01-01/P8M", "2017-09-05")


@pytest.mark.parametrize(
    "told",
    [
        "It is the plan of the council that in 2020 exports should reach «USD 900 million».",
        "The council believes that in 2020 exports should reach «USD 900 million».",
        "It has been settled that in 2020 exports should reach «USD 900 million».",
    ],
)
def test_that_opens_a_clause_and_no_comparison(told: str) -> None:
    check(f"Soc Trang grew 7.3 percent in 2019. {told}", "of exports at 2020", "2020-02-10")


def test_a_year_in_a_bracket_is_that_of_nothing_else() -> None:
    text = (
        "Huế muốn năm 2026 tăng 10%. Năm 2025 GRDP của tỉnh ước tăng 9,3% (2024: 8,1%). "
        "Du khách cả năm ước «6,3 triệu» lượt."
    )
    check_vietnamese(text, "of tourist_arrivals at 2025", "2025-12-10")


def test_the_next_crop_is_that_of_next_year() -> None:
    text = "Bắc Giang xuất khẩu 9.000 tấn vải thiều năm 2021. Vụ tới, tỉnh phấn đấu xuất khẩu «12.000 tấn» vải thiều."
    check_vietnamese(text, "at 2022 as target", "2021-07-27")
