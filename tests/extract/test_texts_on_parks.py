"""Texts on industrial parks: what they tell of investment is of the parks until they turn to the province."""

import pytest

from tests.extract.test_english import check

COUNTED = (
    "Dong Nai: 32 industrial parks, 86 per cent full\n\nBy the end of May 2023, Dong Nai had 32 operational parks on "
    "10,200ha.\n\nThe Dong Nai Industrial Zones Authority licensed 19 new FDI projects worth $280 million in the five "
    "months.\n\nDomestic investors registered {six} projects worth VND1.2 trillion.\n\nThe number of projects in force "
    "is {all}, including {foreign} foreign ones.\n\n{after}"
)
SHORT = (
    "HEPZA: first-half FDI up\n\nExport processing and industrial zones in Ho Chi Minh City took in $330 million of "
    "investment in the first six months of 2019.\n\nForeign investment accounted for {part}. Of this, {new} came from "
    "21 new projects.\n\nDomestic capital amounted to {domestic}.\n\n{after}"
)
BARE = {"six": "6", "all": "2,059", "foreign": "1,407", "part": "$198 million", "new": "$105 million",
        "domestic": "VND3 trillion", "after": ""}  # fmt: skip


def told(text: str, **words: str) -> str:
    """Return a text with the words given, those between « » for the figure that is asked for."""
    return text.format(**{**BARE, **words})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Parks were only counted before: the first investment is still that of the parks, which the headline names.
        (told(COUNTED, six="«6»"), "of domestic_projects_new item industrial-zones"),
        (told(COUNTED, all="«2,059»"), "of investment_projects item industrial-zones"),
        (told(COUNTED, foreign="«1,407»"), "of fdi_projects item industrial-zones"),
        # Everything told so far is of the parks, if not by the headline.
        (told(SHORT, part="«$198 million»"), "of fdi_capital_attracted item industrial-zones"),
        (told(SHORT, new="«$105 million»"), "of fdi_capital_new item industrial-zones"),
        (told(SHORT, domestic="«VND3 trillion»"), "of domestic_capital_attracted item industrial-zones"),
        # An area turns the text away from them.
        (told(SHORT, after="All of Ho Chi Minh City drew «$3.1 billion» of FDI."), "of fdi_capital_attracted item _T"),
        (told(SHORT, after="The city's exports came to «$20 billion»."), "of exports item _T"),
    ],
)
def test_what_is_of_the_parks(text: str, expected: str) -> None:
    check(text, expected, "2023-07-05")


# --- Entries that tell of one owner each leave no owner to those behind them; a heading does.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vinh Phuc in figures\n\n- New domestic projects: 12\n- New foreign projects: 28\n- Projects in force: «386»",
         "of investment_projects"),
        ("Vinh Phuc in figures\n\n- FDI: 28 new projects\n- home: 12 new domestic projects\n- Projects in force: «386»",
         "of investment_projects"),
        ("Vinh Phuc in figures\n\nForeign investment:\n- new projects: 28\n- projects in force: «386»",
         "of fdi_projects"),
        ("FDI in Vinh Phuc\n\n- New projects: 28\n- Projects in force: «386»", "of fdi_projects"),
    ],
)  # fmt: skip
def test_entries_of_one_owner_each(text: str, expected: str) -> None:
    check(text, expected, "2020-09-04")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parks of Quang Ngai licensed 12 projects. Output of the firms was worth «VND112 trillion».",
         "of industrial_output"),
        ("Parks of Quang Ngai licensed 12 projects. Their exports were $1.1 billion; budget payments, «VND9 trillion».",
         "of budget_revenue item industrial-zones"),
    ],
)  # fmt: skip
def test_what_their_firms_made_and_paid(text: str, expected: str) -> None:
    check(text, expected)
