"""Kinds of capital in a row, the year before in a bracket, the end of a year, the seat of who reports."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-09-03", "In eight months FDI, including newly registered capital, adjusted capital and capital "
         "contributions and share purchases, into Vietnam reached «20.5 billion USD».",
         "of fdi_capital_attracted in viet-nam"),
        ("2024-09-03", "Newly licensed, additional capital and share purchases in Hanoi totalled «1.8 billion USD» "
         "of FDI in eight months.", "of fdi_capital_attracted in hanoi"),
        ("2022-10-03", "By September 30 Ha Tinh had disbursed 46% of its public investment plan, lower than in the "
         "same period last year («51.2%»).", "is plan_ratio at 2021-01-01/P9M"),
        ("2020-12-04", "Exports of Ben Tre were 1.1 billion USD in 11 months and are forecast at «1.25 billion USD» "
         "by year-end.", "at 2020"),
        ("2020-12-04", "By year-end 2019 Ben Tre had «60» valid FDI projects.", "at 2019"),
        ("2016-09-28", "Hanoi - According to the General Statistics Office, exports reached «130 billion USD» in "
         "nine months.", "in viet-nam"),
        ("2016-09-28", "Hanoi - According to the municipal statistics office, exports of the city reached «7 billion "
         "USD» in nine months.", "in hanoi"),
    ],
)  # fmt: skip
def test_all_kinds_of_capital_told_in_a_row(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
