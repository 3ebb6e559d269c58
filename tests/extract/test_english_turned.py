"""English reports: buyers that a sentence points to, areas behind partners, shares that remain, rates of parks."""

import pytest

from tests.extract.test_english import check


# --- A sentence that points to the buyer before tells what it bought: exports. One's own imports stay imports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vietnam's exports of footwear reached 9 billion USD in May. The US is by far the largest customer. It "
         "imported «4 billion USD» worth.", "of exports with US"),
        ("Hue's exports reached 90 million USD in May. The city is a large customer, too. It imported «4 million USD» "
         "worth of goods.", "of imports"),
        ("Forty-four companies of Hue sell their goods to 47 countries. In May they earned «67 million USD» in this "
         "way.", "of exports"),
        ("Firms of Hue, with the remaining «22%» of exports, lost ground in May.", "is share"),
    ],
)  # fmt: skip
def test_buyers_and_sellers(text: str, expected: str) -> None:
    check(text, expected)


# --- Partners behind the country go on there, though an area follows; the area itself has no partner then.
NATION = "Hue drew 30 million USD in FDI in May. In the whole country FDI reached 8 billion USD in that month.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NATION + "Hong Kong led with «5 billion USD», and Hanoi, where 4 billion USD went, was first among the "
         "recipients.", "in viet-nam with HK"),
        (NATION + "Hong Kong led with 5 billion USD, and Hanoi, where «4 billion USD» went, was first among the "
         "recipients.", "in hanoi with _T"),
        (NATION + "In Hue, Japan led with «5 million USD».", "in thua-thien-hue with JP"),
        ("FDI of Japan came to 5 million USD in Hanoi, and «4 million USD» in Hue.", "in thua-thien-hue with JP"),
    ],
)  # fmt: skip
def test_areas_behind_partners(text: str, expected: str) -> None:
    check(text, expected)


# --- How full parks are is no share, whatever it is told of.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue has 9 industrial parks. Together these measure over 2,700ha, and «82.3 percent» of that is let.",
         "of industrial_park_occupancy is level"),
        ("Exports of Hue came to 90 million USD, and «82.3 percent» of that was earned by tea.", "is share"),
    ],
)  # fmt: skip
def test_rates_are_no_shares(text: str, expected: str) -> None:
    check(text, expected)


# --- Counts of those told before that stand in parks; all pledges; what is to be drawn; aims behind how much of them
# --- was reached; what goes on with the trade in all goods.
STANDING = "Quang Tri is home to 94 FDI projects with combined capital of 800 million USD. "
ALL_TRADE = "Tea of Hue sells well abroad: 9 million USD was earned by tea in May. The city's total exports were 80 "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STANDING + "Of them, «18» are located in industrial parks.", "of fdi_projects item industrial-zones"),
        (STANDING + "Of these, «18» are in industrial parks.", "of fdi_projects item industrial-zones"),
        ("Quang Tri has 9 industrial parks, of which «4» are located in the plains.", "of industrial_parks"),
        ("In May 9 FDI projects won approval in Hue with pledges of 20 million USD. Capital contributions made up "
         "4 million USD. Compared with a year earlier total pledges grew by «22 percent».", "of fdi_capital_attracted"),
        (STANDING + "The province expects to lure «30 million USD» in FDI in 2024.", "of fdi_capital_attracted"),
        ("Exports of Hue reached 80 million USD in May, equal to 40 percent of the yearly target of «200 million USD».",
         "of exports at 2023 as target"),
        (ALL_TRADE + "million USD. Imports cost it «30 million USD».", "of imports item _T"),
        (ALL_TRADE + "million USD. Imports of steel cost it «30 million USD».", "of imports item iron-steel"),
    ],
)  # fmt: skip
def test_what_goes_on_from_before(text: str, expected: str) -> None:
    check(text, expected)
