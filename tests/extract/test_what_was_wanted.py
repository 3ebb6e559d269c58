"""What had been asked for, hoped for or pencilled in is the plan, and a percentage of it how much was reached."""

import pytest

from tests.extract.test_english import check as check_english


# --- Verbs of wanting, in whatever tense, tell of a plan.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-12-12",
         "Ca Mau's growth reached 7.83 percent in 2023, above the «7 percent» that had been asked for.",
         "as target at 2023"),
        ("2023-12-12",
         "Ca Mau's growth reached «7.83 percent» in 2023, above the 7 percent that had been asked for.",
         "as actual at 2023"),
        ("2023-12-12",
         "Ca Mau's exports shrank to 1.05 billion USD in 2023, only «81 percent» of what had been hoped.",
         "is plan_ratio as actual"),
        ("2023-07-06",
         "By the end of June Quang Tri had exported goods for $310 million, «54 per cent» of the $575 million "
         "foreseen for 2023.",
         "is plan_ratio as actual"),
        ("2023-07-06",
         "By the end of June Quang Tri had exported goods for $310 million, 54 per cent of the «$575 million» "
         "foreseen for 2023.",
         "as target at 2023"),
        ("2023-07-06",
         "By the end of June Quang Tri had collected VND2.1 trillion of budget revenue, «51 per cent» of what the "
         "council had ordered.",
         "is plan_ratio as actual"),
        ("2023-07-06",
         "In six months Quang Tri disbursed VND900 billion of public investment, 31 per cent of the year's «VND2.9 "
         "trillion».",
         "as target at 2023"),
        ("2023-07-06",
         "In six months Quang Tri disbursed VND900 billion of public investment, «31 per cent» of the year's VND2.9 "
         "trillion.",
         "is plan_ratio as actual"),
        ("2023-07-06",
         "Quang Tri is a young destination. The council had wished for «2 million» visitors this year; 1.1 million "
         "have come.",
         "as target at 2023"),
        ("2023-07-06",
         "Quang Tri exported goods for $310 million in six months, «54 per cent» of the $575 million pencilled in "
         "for the year.",
         "is plan_ratio as actual"),
        ("2023-07-06",
         "Foreign firms exported 54 per cent of the «$575 million» that Quang Tri earned in 2022.",
         "as actual"),
    ],
)  # fmt: skip
def test_what_was_wanted_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)
