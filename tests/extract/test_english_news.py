"""Turns of phrase of English newspapers in Viet Nam, in sentences written for these tests (`«»` marks the figure)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what came until now is there: a stock
        ("Ha Nam lured 5 FDI projects in May. To date, the province has hosted «1,204» FDI projects.",
         "of fdi_projects at none"),
        ("Ha Nam has so far attracted «317» tourism projects in its communes.", "of investment_projects at none"),
        ("Ha Nam has drawn «9» FDI projects so far this year.", "of fdi_projects_new at 2023-01-01/P9M20D"),
        # an amount that opens its sentence is what is said of it behind
        ("Ha Nam exported 5 million USD worth of toys. Over «30 trillion VND» has been collected for the State budget.",
         "of budget_revenue is level"),
        # money that was attracted is capital, of domestic investors beyond a bracket too
        ("Industrial parks of Ha Nam have lured «90 million USD» from 63 tenants.", "of investment_attracted"),
        ("In May, Ha Nam lured «865 billion VND» (37.7 million USD) from domestic investors.",
         "of domestic_capital_attracted"),
        # capital raised is an amount, no change
        ("In May, 64 FDI projects in Ha Nam registered to increase capital by «36 million USD».",
         "of fdi_capital_adjusted is level"),
        # firms counted by their owners
        ("Ha Nam has more than «1,000» operating foreign-invested enterprises.", "of enterprises item fdi-sector"),
        # the plan passed by so much
        ("Ha Nam collected 49 trillion VND for the budget in 2022, surpassing the year's target by «9.4 percent».",
         "of budget_revenue is plan_ratio value 9.4"),
        ("Ha Nam exported toys worth 8 million USD, 61 percent of the year's target and up by «22.2 percent».",
         "of exports is change_yoy"),
        # more than is no comparison
        ("Its exports rose 5% against 2022; Ha Nam would have to earn more than «6 billion USD» in the second half.",
         "of exports at 2023-S2"),
        # output is always of something
        ("For shrimp farms in Ca Mau, total output is put at «280,000 tonnes» in 2022.",
         "of product_output item shrimp"),
        # a superlative names its field, not the place
        ("Ca Mau is the largest shrimp producer in Vietnam with output of «145,000 tonnes» in 2022.",
         "of product_output in ca-mau-pre-2025"),
        # parks are only where the projects are
        ("The number of operational projects in local IPs of Ha Nam rose to «1,070».", "of investment_projects"),
        # who made up both shares
        ("Last year, FDI firms in Ha Nam made up 48% of its GRDP and «82%» of its exports.",
         "of exports is share item fdi-sector"),
    ],
)  # fmt: skip
def test_figures(text: str, expected: str) -> None:
    check(text, expected)


def test_what_is_aimed_at_in_a_quarter_is_still_to_come() -> None:
    check("For the second quarter, Ha Nam targets GRDP growth of «9.5%».", "of grdp at 2023-Q2 as target", "2023-03-30")


def test_a_yearly_target_is_one_for_the_year() -> None:
    check("Ha Nam lured 1.2 billion USD in FDI in January-July, surpassing the yearly target of «1 billion USD».",
          "of fdi_capital_attracted at 2023 as target")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The price of shrimp in Ca Mau is «VND250,000 a kilo».",
        "The plants in Ca Mau have a designed capacity of «150,000 tonnes» a year.",
        "Exports of Ca Mau rose 4%. International flights to it increased by «18 percent».",
    ],
)
def test_figures_of_no_indicator(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2023-10-20"), exact, nth).role == "unclassified"


def test_how_often_one_came_first_is_no_rank() -> None:
    found = reading("Ha Nam topped the list of PCI for the third time in a row.", "en", "2023-10-20")
    assert [draft.value for draft in found.drafts] == [1]


def test_a_paragraph_goes_on_after_a_sentence_without_figures() -> None:
    text = (
        "Da Nang came second in the PCI of 2022. Its leaders have often met local businesses. "
        "Hai Phong ranked «third» with a score of 70.76."
    )
    check(text, "of pci is rank in hai-phong-pre-2025")
