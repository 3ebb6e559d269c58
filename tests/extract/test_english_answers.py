"""English reports: capital in the order of its counts, who made what remains, days of another figure, who is ahead."""

import pytest

from tests.extract.test_english import check

COUNTS = "In May Hai Phong licensed 44 new FDI projects and 31 adjusted ones. "
HALF = (
    "Hue's exports rose 9 percent in the first half of 2023. Public investment of 2 trillion VND had been disbursed by "
    "June 25. Retail sales rose 12 percent. Rice exports were worth 18 million USD. "
)
COFFEE = "Vietnam exported coffee for 2.7 billion USD in May. Germany was first with 13 percent of the value, ahead of "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COUNTS + "Registered capital was «610 million USD» and 345 million USD, respectively.", "of fdi_capital_new"),
        (COUNTS + "Registered capital was 610 million USD and «345 million USD», respectively.",
         "of fdi_capital_adjusted"),
        (COUNTS + "Registered capital was «955 million USD».", "of fdi_capital_attracted"),
        ("FDI firms of Hue exported goods for 9 million USD in May. The remainder, «4 million USD», came from domestic "
         "firms.", "of exports item domestic-sector"),
        (HALF + "Pangasius earned «90 million USD».", "of exports at 2023-S1 item pangasius"),
        (COFFEE + "Italy with «9.6 percent».", "is share with IT"),
        ("Vietnam exported coffee for 2.7 billion USD in May, «9.6 percent» ahead of last year.", "is change_yoy"),
        ("Firms in the parks had revenue of 9 billion USD in May and exported goods worth «7 billion USD».",
         "of exports item industrial-zones"),
        ("Vietnam exported coffee for 2.7 billion USD in May. The industry eyes «4 billion USD» for the whole year.",
         "of exports as target at 2023"),
    ],
)  # fmt: skip
def test_answers(text: str, expected: str) -> None:
    check(text, expected)
