"""English reports as newspapers relay them: datelines, parts of a budget, trade in all goods beside that in one."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check

SHRIMP = "Shrimp exports of Hue soar\n\nHue earned 29 million USD from shrimp exports in May."


def test_a_dateline_with_day_year_and_agency_is_no_place_of_the_figures() -> None:
    text = "FDI soars\n\nHANOI, May 31, 2024 (Xinhua) -- Vietnam attracted «8 billion USD» of FDI in five months."
    assert figure(reading(text, "en", "2024-05-31"), "8 billion USD").geography_id == "viet-nam"


def test_months_that_are_far_from_over_are_those_of_the_year_before() -> None:
    text = "Hue's exports in 11 months were 5 million USD."
    assert figure(reading(text, "en", "2024-01-15"), "5 million USD").time_period == "2023-01-01/P11M"


# --- What a budget spends on development is no investment of all owners.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's budget spending was 16 trillion VND, of which development investment «5 trillion VND».",
         "of budget_expenditure item capital-expenditure"),
        ("The budget spending was 9 trillion VND: development investment 5 trillion VND, recurrent «4 trillion VND».",
         "of budget_expenditure item recurrent-expenditure"),
        ("Hue's total development investment was «5 trillion VND».", "of social_investment item _T"),
    ],
)  # fmt: skip
def test_development_investment(text: str, expected: str) -> None:
    check(text, expected)


# --- In a text on one good, imports of none are of all goods, and so are exports in a paragraph behind all exports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SHRIMP}\n\nImports were worth «7 million USD».", "of imports item _T"),
        (f"{SHRIMP} Total exports reached 50 million USD.\n\nIt hopes to earn «90 million USD» from exports.",
         "of exports item _T"),
        (f"{SHRIMP}\n\nExports rose «7 percent» in June.", "of exports item shrimp"),
    ],
)  # fmt: skip
def test_trade_in_all_goods_beside_that_in_one(text: str, expected: str) -> None:
    check(text, expected)


PARTS = "Hue licensed 12 new projects with 63 million USD and allowed 6 others to add 20 million USD of FDI."


# --- Who adds capital, and what new and added capital come to.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PARTS} The total was «2.1 times» higher than in the same period last year.",
         "of fdi_capital_attracted is ratio_yoy"),
        (f"{PARTS} With «95 million USD» in total, it ranked third nationwide.", "of fdi_capital_attracted"),
        (f"{PARTS} The additional capital was «2.1 times» higher than a year ago.", "of fdi_capital_adjusted"),
        ("Hue approved capital increases of 79 million USD for «31» operational FDI projects.",
         "of fdi_projects_adjusted"),
        ("Hue drew 1,151 FDI projects, 41.7% more than in the year-ago period, and «29» share purchase deals in May.",
         "of fdi_share_purchase_deals at 2023-05"),
        ("In May, 17 firms of Hue closed and another «61» went back into operation.", "of enterprises_resumed"),
    ],
)  # fmt: skip
def test_capital_that_is_added_and_what_all_comes_to(text: str, expected: str) -> None:
    check(text, expected)


# --- Shares of markets are those of exports, in the money of all goods and not in the tonnes told last.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Goods of Hue have been exported to 58 markets, with the US accounting for «29.7%» and Japan 17%.",
         "of exports is share with US"),
        ("Rice shipments of Hue fell 19% to 298,000 tonnes.\n\nExports to Japan accounted for «17%» of the total.",
         "of exports is share with JP item _T"),
        ("Rice shipments of Hue fell 19% to 298,000 tonnes. Exports to Japan fell «17%».",
         "of export_volume with JP item rice"),
        ("GRDP of Hue rose 7% last year, and GRDP per capita was 75 million VND. The growth target for 2023 is «9%».",
         "of grdp is change_yoy at 2023"),
    ],
)  # fmt: skip
def test_what_the_next_paragraph_goes_on_with(text: str, expected: str) -> None:
    check(text, expected)


# --- When: months that round off days, years only compared with, what came before; and what a plan had wanted.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue draws 18 million USD of FDI in eight months\n\nHue drew 18 million USD of FDI as of August 20, 2023.\n\n"
         "FDI disbursement was 9 million USD over the eight-month period.\n\nManufacturing led with «5 million USD».",
         "of fdi_capital_attracted at 2023-01-01/P7M20D"),
        ("Hue's exports in eight months of 2023 were 9 million USD.\n\nAugust's exports were 2 million USD.\n\n"
         "FDI firms contributed 7 million USD to the total.\n\nMeanwhile, imports were «4 million USD».",
         "of imports at 2023-01-01/P8M"),
        ("Hue's GRDP rose 7% in the first half of 2023, above that of the same period of 2022 (6%) and 2021 (4%).\n\n"
         "It targets growth of «8%» for the whole year.", "of grdp at 2023"),
        ("Hue's GRDP rose 7% in the first half of 2023, against a contraction of «3%» in the same period of 2022.",
         "of grdp at 2022-S1 value -3"),
        ("In the first month after the reform, in September 2023, Hue's exports were «9 million USD».",
         "of exports at 2023-09"),
        ("In the first month of 2023 Hue's exports were «9 million USD».", "of exports at 2023-01"),
        ("Hue's GRDP expanded by 9% in 2022, exceeding the target of «7.5 percent».",
         "of grdp is change_yoy at 2022 as target"),
        ("Hue's GRDP rose «9%» in 2022, exceeding the target of 7.5%.", "of grdp is change_yoy at 2022 as actual"),
    ],
)  # fmt: skip
def test_when_it_was_and_what_was_wanted(text: str, expected: str) -> None:
    check(text, expected)


# --- Where: provinces that another was made of, parks in a reason, what crossed a border.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vinh Long, formed from the merger of the former Tra Vinh and Ben Tre provinces, exported goods worth "
         "«9 million USD».", "of exports in vinh-long"),
        ("Hue, which is to merge with Da Nang, targets GRDP growth of «9%» for 2024.", "of grdp in thua-thien-hue"),
        ("Exports of Hue rose «3%» in May, as 98% of firms in industrial parks have reopened.", "of exports item _T"),
        ("In May «1,400» means of transport went through the gates of Hue.", "of border_crossings item _T"),
    ],
)  # fmt: skip
def test_where_it_was(text: str, expected: str) -> None:
    check(text, expected, "2025-10-20" if "Vinh Long" in text else "2023-10-20")


# --- Behind a share set in commas stands the next entry of a row, or its own subject again.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Manufacturing in Hue drew 12 million USD of FDI, accounting for 53%, followed by real estate with "
         "«5 million USD».", "of fdi_capital_attracted item real-estate"),
        ("Shrimp exports of Hue hit 9 million USD, 22% of the total, of which whiteleg shrimp «5 million USD».",
         "of exports item whiteleg-shrimp"),
    ],
)  # fmt: skip
def test_what_stands_behind_a_share(text: str, expected: str) -> None:
    check(text, expected)
