"""Labels and their bare counts, ordinals of quarters with figures of their own, rows that name what they are behind."""

import pytest

from tests.extract.test_english import check

HALF = "In the first half of 2023 GRDP of Hue rose 8%. "
BUDGET = "Budget revenue of Hue was 509 trillion VND in May 2023. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALF + "In the second quarter growth was 10%, in the first «9%».", "at 2023-Q1"),
        (HALF + "The second quarter (9 percent) was better than the first («6 percent»).", "at 2023-Q1"),
        (HALF + "The second quarter was better, at 7%, than the first, at «5%».", "at 2023-Q1 is change_yoy"),
        (HALF + "The second quarter was better, at 7%, than the first, at 5%. By sector: industry «9%».", "at 2023-S1"),
        (HALF + "GRDP in the third quarter sank by 4%, after a first quarter of «6%».", "at 2023-Q1 value 6"),
        (HALF + "GRDP in the third quarter sank by 4%, after a first quarter of 6% and a second of «5%».",
         "at 2023-Q2"),
        (HALF + "In the second quarter GRDP rose 5%, faster than in the first, and exports were «5 million USD».",
         "at 2023-Q2"),
        (HALF + "GRDP sank by 4% in the third quarter and «3%» in the second.", "at 2023-Q2 value -3"),
    ],
)  # fmt: skip
def test_quarters_without_their_noun_that_have_a_figure(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BUDGET + "Firms: «505» new (-7.8%), 178 returned, 718 suspended or dissolved.", "of enterprises_new"),
        (BUDGET + "Firms: 505 new (-7.8%), «178» returned, 718 suspended or dissolved.", "of enterprises_resumed"),
        (BUDGET + "Firms: 505 new (-7.8%), 178 returned, «718» suspended or dissolved.", "of enterprises_closed"),
        (BUDGET + "In May 613 firms were born. «590» others, 17% more, suspended business.", "of enterprises_closed"),
        (BUDGET + "Of the sum, 48 trillion VND (+3%) is domestic revenue, «22 trillion VND» (+7%) customs revenue.",
         "item customs-revenue"),
        (BUDGET + "Of the sum, 48 trillion VND (+3%) is domestic revenue, 22 trillion VND (+7%) customs revenue and "
         "«2 trillion VND» (-1%) from crude oil.", "item crude-oil-revenue"),
        (BUDGET + "Domestic revenue was 48 trillion VND (+3%), customs revenue «22 trillion VND» (+7%).",
         "item customs-revenue"),
        ("In May GRDP of Hue rose 8%, «fourth» in the Mekong Delta, eighth in Vietnam.",
         "of grdp is rank in thua-thien-hue"),
        ("GRDP of Quang Nam rose 8% in May. Car assembly at Chu Lai lifted industry by «25 percent».", "in quang-nam"),
        ("In May the ports of Hue loaded and unloaded «9 million tonnes».", "of transport_freight"),
        (HALF + "The Committee now anticipates growth of «12%» in 2023.", "of grdp as forecast"),
        (HALF + "Imports were 5 million USD. Growth of «8.5%» is the goal for 2024.", "of grdp as target at 2024"),
    ],
)  # fmt: skip
def test_labels_and_rows(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BUDGET + "Estimates were exceeded by 11 percent, last year's figure by «47 percent».",
         "is change_yoy at 2023-05"),
        ("In the first nine months of 2023 GRDP of Hue grew 8%. Last year the rate had been 6%.\nServices (+«8%») "
         "gave 5 "
         "percentage points of the nine-month rate.", "at 2023-01-01/P9M"),
        ("In 2022 Hue reports more.\nIn 2022 its exporters made good the losses of 2021.\n«9 million USD» was "
         "exported.",
         "at 2022"),
        ("In May tea of Hue stood for 60 percent of the province's exports, which came to «9 million USD».", "item _T"),
        ("Exports of Hue were 5 million USD in May. A share of «3 million USD» is due to foreign-invested firms.",
         "item fdi-sector"),
        ("Thanks to foreign-invested firms exports of Hue were «5 million USD» in May.", "item _T"),
        ("In 2023 Hue ranks third. From January to May 2023 FDI hit 9 million USD.\nManufacturing drew «5 million "
         "USD».",
         "at 2023-01-01/P5M"),
        ("The revenue from import-export activities of Hue came to «7 billion VND» in May.", "item customs-revenue"),
        ("In May 583 FDI projects in Vietnam were licensed. Old ones paid in 7 percent more.\nBy locality: Hue «6 "
         "million USD».",
         "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_what_is_only_looked_at_or_held_against(text: str, expected: str) -> None:
    check(text, expected)
