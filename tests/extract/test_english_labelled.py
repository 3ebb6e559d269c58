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
