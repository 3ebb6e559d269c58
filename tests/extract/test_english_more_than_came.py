"""Partners who have more than came in a time, parts of projects, both ways behind one value."""

import pytest

from tests.extract.test_english import check

CAME = "From January to May the zones of Dong Nai drew $511 million in FDI from 27 new projects. "
HOME = "The zones of Dong Nai are home to 2,041 projects from 43 countries. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAME + "Koreans lead with «428» projects worth $6.9 billion.", "of fdi_projects at none with KR"),
        (CAME + "Koreans lead with 428 projects worth «$6.9 billion».", "of fdi_capital at none with KR"),
        (CAME + "\n\nKorea has 428 projects worth $6.9 billion, ahead of Japan with «$5 billion».",
         "of fdi_capital at none with JP"),
        # what fits into what came is a part of it
        (CAME + "Korea leads with «12» projects worth $69 million.", "of fdi_projects_new with KR at 2023-01-01/P5M"),
        # others' arrivals are no whole
        ("Vietnam drew $9 billion in FDI in May. Hue lured $2.7 billion, Da Nang $2.6 billion. Singapore came first "
         "with «$4.5 billion».", "of fdi_capital_attracted with SG at 2023-05"),
        # purchases of shares are but a part of what came
        ("Vietnam drew $9 billion in FDI in May. Share purchases brought $2.5 billion.\nSingapore was first "
         "with «$4.5 billion».", "of fdi_capital_attracted with SG at 2023-05"),
        ("Exports of $612 million: up 14.3% and 23.1% of the annual plan. Shrimp, worth $565 million, went to the US "
         "(«18%»), the EU (21%) and Japan (15.5%).", "of exports is share with US"),
        (HOME + "Of those, «1,436» are foreign-invested, with total capital of $30 billion.", "of fdi_projects"),
        ("Hue has 90 firms. Of those, «36» are foreign-invested.", "of enterprises item fdi-sector"),
        ("In 2022 Mong Cai handled goods with a combined value of «4.6 billion USD»: exports 1.7 billion USD and "
         "imports 2.9 billion USD.", "of trade_turnover"),
    ],
)  # fmt: skip
def test_figures(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As of December 31, 2022, Hue had 137 valid projects, of which «57» foreign-invested with US$11.3 billion.",
         "of fdi_projects item _T"),
        ("As of December 31, 2022, Hue had 137 valid projects, of which 57 foreign-invested with «US$11.3 billion».",
         "of fdi_capital item _T"),
        ("Throughout 2022, Hue licensed 56 foreign-invested projects and «43» domestic ones.",
         "of domestic_projects_new item _T"),
    ],
)  # fmt: skip
def test_whose_projects_they_are_is_no_item(text: str, expected: str) -> None:
    check(text, expected)
