"""English news on investment projects and the money that is told beside them. Own sentences (`«»`: the figure)."""

import pytest

from tests.extract.test_english import check

FLOW = "Nam Dinh attracted 900 million USD in FDI in the first half of 2023. "


# --- FDI itself may be what reaches an amount, and so may the plan of a year be told for two at once.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI reached «95%» of the yearly plan.", "of fdi_capital_attracted is plan_ratio"),
        ("As many as 120 firms were set up. FDI hit «3 million USD» in Nam Dinh city.", "of fdi_capital_attracted"),
        ("FDI projects drew US$9 million and domestic ones VND80 billion, fulfilling «60%» and 70% of full-year "
         "targets, respectively.", "of fdi_capital_attracted is plan_ratio"),
        ("FDI projects drew US$9 million and domestic ones VND80 billion, fulfilling 60% and «70%» of full-year "
         "targets, respectively.", "of domestic_capital_attracted is plan_ratio"),
    ],
)  # fmt: skip
def test_parts_of_a_plan(text: str, expected: str) -> None:
    check(FLOW + text, expected)


# --- Money beside counts of projects: what they raised, what grew, the whole of a part, whose a bracket says it is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It licensed 26 projects, and «16» operational projects raising 12 million USD.", "of fdi_projects_adjusted"),
        ("It licensed 26 projects, and 16 operational projects raising «12 million USD».", "of fdi_capital_adjusted"),
        ("Nearly 70 million USD was added to over 30 existing projects, «2.5 times» higher than a year before.",
         "of fdi_capital_adjusted is ratio_yoy"),
        ("It drew 12 new projects, and together with capital added to running ones, the total value hit «80 million "
         "USD».", "of fdi_capital_attracted"),
        ("It drew 12 new projects, and combined with additional capital, the total reached «80 million USD».",
         "of fdi_capital_attracted"),
        ("The zone is home to 34 projects, including 24 domestic ones, with a total investment of «9 trillion VND».",
         "of investment_capital"),
        ("The zone is home to 34 projects, including 24 FDI ones, with a total investment of «90 million USD» and 10 "
         "domestic ones.", "of fdi_capital"),
        ("Capital funded into new and running projects was «VND80 billion» (DDI projects) and US$4 million (FDI "
         "projects).", "of domestic_capital_attracted"),
        ("Capital funded into new and running projects was VND80 billion (DDI projects) and «US$4 million» (FDI "
         "projects).", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_money_beside_counts(text: str, expected: str) -> None:
    check(FLOW + text, expected)
