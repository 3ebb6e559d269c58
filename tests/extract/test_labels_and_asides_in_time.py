"""Words beside a time that make it no aside: a label before a colon, `that` as a pronoun, words for an average."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

HALF = "FDI of Ha Nam in six months of 2021\n\n"
NINE = "at 2021-01-01/P9M"
DECEMBER = "CPI of Hue in December 2021\n\nCPI rose 0.3% in the month.\n\n"
EXPORTS = "Hue in 2021\n\nExports came to $1.1 billion in 2021.\n\n"


@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Projects in Ha Nam\n\nIn service at 30 June: «14» parks with 812 projects.", "at 2021-06-30", "2021-07-05"),
        (HALF + "In force at 30 June: «310» projects, $4.1 billion.", "of fdi_projects at 2021-06-30", "2021-07-05"),
        # what only happened then dates nothing around it
        (
            HALF + "The plant, in operation since May, employs 400 people. New capital stood at «$90 million».",
            "at 2021-S1",
            "2021-07-05",
        ),
        (
            "HUE – Hardly 2 per cent: that is by how much Hue's exports rose between January and the end of "
            "September.\n\nIndustrial production rose «3.1 per cent».",
            NINE,
            "2021-10-02",
        ),
        (
            "HUE – In nine months Hue's exports grew 2 per cent, a figure that the province had passed in 2019.\n\n"
            "Industrial production rose «3.1 per cent».",
            NINE,
            "2021-10-02",
        ),
        (DECEMBER + "Averaged over the year, CPI was «2.4%» higher than in 2020.", "at 2021", "2021-12-29"),
        (DECEMBER + "Measured over the whole of 2021, CPI was «2.4%» higher than in 2020.", "at 2021", "2021-12-29"),
    ],
)
def test_words_beside_a_time(text: str, expected: str, day: str) -> None:
    check(text, expected, day)


def test_the_average_of_a_year_in_vietnamese() -> None:
    check_vietnamese(
        "CPI tháng 12/2021 của Huế\n\nCPI tháng 12 tăng 0,3%.\n\nXét chung cả năm, CPI tăng «2,4%».",
        "at 2021",
        "2021-12-29",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EXPORTS + "Resolution of the council for 2022:\n+ exports «$1.3 billion»\n+ GRDP to rise 9 percent",
            "at 2022 as target",
        ),
        (
            EXPORTS + "Roadmap of the province for 2022:\n- exports $1.3 billion\n- budget revenue «VND 12 trillion»",
            "at 2022 as target",
        ),
        ("Hue in 2021\n\nThe resolution for 2021 was carried out well: exports came to «$1.1 billion».", "as actual"),
        ("Hue in 2021\n\nThe plan for 2021 was fulfilled early: exports came to «$1.1 billion».", "as actual"),
    ],
)
def test_what_a_plan_is_called(text: str, expected: str) -> None:
    check(text, expected, "2021-12-09")
