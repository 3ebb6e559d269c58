"""Words that lean on what was told before: the place of a dateline, parts of years, `they`, `of that`, a bare aim."""

import pytest

from tests.extract.test_english import check

TODAY = "2023-08-05"
NEWCOMERS = "Hau Giang receives 9 FDI projects in July\n"


# --- A province that only the dateline names is that of the text; where newspapers are written it needs a word for it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HAU GIANG — Exports of the province fell to «9 million USD» in May.", "in hau-giang"),
        ("HAU GIANG (VNA) - Exports of this southern province were «9 million USD» in May, 2% of the national total.",
         "in hau-giang"),
        ("HAU GIANG — Exports fell to «9 million USD» in May.", "in hau-giang"),
        ("HANOI — The city exported «9 million USD» of goods in May.", "in hanoi"),
        ("HANOI — In May exports of Vietnam were «9 million USD».", "in viet-nam"),
    ],
)  # fmt: skip
def test_places_of_datelines(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- A quarter may lack its noun, years may stand for their quarters; what a clause only grants dates nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Hue grew 7% in the second quarter of 2023, against «5%» in the first.", "at 2023-Q1"),
        ("GRDP of Hue grew 7% in the second quarter of 2023. It was second in growth with «5%».", "at 2023-Q2"),
        ("GRDP of Hue grew 7% in Q1 2023. In the corresponding quarters before it was 5% in 2022 and «4%» in 2021.",
         "at 2021-Q1"),
        ("GRDP of Hue grew 7% in Q1 2023. In all of 2022 it had grown «4%».", "at 2022"),
        ("Hue's GRDP grew «6%» over 2021, even though floods shut shops in May and June.", "at 2022"),
        ("Hue's GRDP grew 6% over 2021, although floods shut shops in May. Budget revenue was «9 trillion VND».",
         "at 2022"),
        ("Hue's GRDP grew 6% in 2022, although it had grown «4%» in 2021.", "at 2021"),
        ("Outstanding loans in Hue as at March 31, 2023 were 9 trillion VND. Bank deposits on the same day were "
         "«7 trillion VND», 3% above the level at the end of 2022.", "at 2023-03-31"),
        ("In 2022 GRDP of Hue grew 6%. Per capita it came to «2,900 USD» a year.", "at 2022 of grdp_per_capita"),
        ("In 2022 GRDP of Hue grew 6%. Exports bring it «2,900 million USD» a year.", "at none of exports"),
    ],
)  # fmt: skip
def test_times_that_lean_on_others(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- Projects that `they` points to, parks that got some, goods that a part is of, a count that is aimed at.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NEWCOMERS + "They have «62 million USD» in registered capital.", "of fdi_capital_new"),
        (NEWCOMERS + "The capital that came in these days was «62 million USD».", "of fdi_capital_attracted"),
        ("Parks of Hue are 80% full. They have drawn «70» projects so far.", "item industrial-zones"),
        ("Rice exports of Hue hit 9 million USD in May. China took «2 million USD» of that.", "item rice with CN"),
        ("Hue had 1.2 million visitors in May. They spent 9 trillion VND. The goal for 2023 is «11 million».",
         "of tourist_arrivals as target at 2023"),
        ("In May investors committed 9 trillion VND in Hue, «1.4 times» the target of 6 trillion VND.",
         "is plan_ratio as actual"),
        ("In May investors committed 9 trillion VND in Hue, 1.4 times the target of «6 trillion VND».", "as target"),
        ("In 2022 investors committed 9 trillion VND in Hue, «1.4 times» the figure of 2021.", "is ratio_yoy"),
        ("Hue's GRDP, crude oil and gas aside, grew «9%» in 2022.", "item without-oil"),
        ("Hue's non-oil economy grows\nGRDP rose 9% in 2022. The budget took in «7 trillion VND».",
         "of budget_revenue item _T"),
    ],
)  # fmt: skip
def test_figures_that_lean_on_others(text: str, expected: str) -> None:
    check(text, expected, TODAY)
