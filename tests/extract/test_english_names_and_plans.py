"""What provinces are called, foreign-invested projects among others, plans that something lies above, heads in rows."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check, parted


# --- `Foreign-invested` behind a count says whose projects they are; in a row of owners it names one of them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In June 2022, 500 projects were valid in Hue: 300 domestic and «200» foreign-invested with USD 1 billion.",
         "of fdi_projects item _T"),
        ("In June 2022, 500 projects were valid in Hue: 300 domestic and 200 foreign-invested with «USD 1 billion».",
         "of fdi_capital item _T"),
        ("In 2022 Long An licensed 50 foreign-invested projects and «40» domestic ones.",
         "of domestic_projects_new item _T"),
        ("Hue has 90 firms. Of those, «36» are foreign-invested.", "of enterprises item fdi-sector"),
        ("Exports of Ha Nam in 2022: domestic $100 million and foreign-invested «$300 million».", "item fdi-sector"),
    ],
)  # fmt: skip
def test_foreign_invested(text: str, expected: str) -> None:
    """`200 foreign-invested` are projects where projects are parted, no enterprises."""
    check(text, expected, "2022-12-30")


# --- What a province is called tells neither the country nor goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Binh Phuoc in 2022\n\nThe cashew capital of Vietnam exported «US$3.9 billion» worth of goods.",
         "of exports in binh-phuoc item _T"),
        ("Ca Mau in 2022\n\nVietnam's biggest shrimp capital exported «US$1 billion» worth of goods.",
         "in ca-mau-pre-2025 item _T"),
        ("Dak Lak in 2022\n\nThe coffee capital of the country exported «US$1 billion» worth of goods.",
         "in dak-lak-pre-2025 item _T"),
        ("In 2022 Vietnam exported «US$371 billion» worth of goods, Binh Phuoc US$3.9 billion.", "in viet-nam"),
    ],
)  # fmt: skip
def test_what_a_province_is_called(text: str, expected: str) -> None:
    """`The cashew capital of Vietnam` is a province."""
    check(text, expected, "2022-12-30")


# --- The amount of a plan that something lies above or below is aimed at; what follows is of the outturn.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In eight months Ha Nam drew $500 million of FDI, 25 percent over the annual target of «$400 million».",
         "as target at 2022"),
        ("In eight months parks of Hue drew US$1.1 billion of FDI, 14 percent above the year's plan of «US$1 billion».",
         "as target at 2022"),
        ("In eight months parks of Hue drew US$1.1 billion of FDI, 14 percent above the year's plan of US$1 billion. "
         "Of the sum, «US$600 million» belonged to 58 new projects.", "as actual at 2022-01-01/P8M"),
        ("In eight months Ha Nam exported $3.5 billion, over the 2021 total of «$3 billion».", "as actual"),
        ("The 2023 plan puts Hue's export turnover at «US$1.3 billion».", "as target at 2023"),
    ],
)  # fmt: skip
def test_above_a_plan(text: str, expected: str) -> None:
    """`14% above the year's plan of $1 billion`, `The plan puts exports at`."""
    check(text, expected, "2022-09-09")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Retail sales of Hue in 2022 are estimated at VND67 trillion. That would be «14%» up on 2021.",
         "is change_yoy as estimate"),
        ("Exports of Hue were $1 billion in 2022. That is «14%» more than in 2021.", "is change_yoy as actual"),
        ("Targets of Hue for 2023: exports $2 billion; FDI attracted $1.3 billion; tourists «6.8 million».",
         "of tourist_arrivals unit count as target"),
        ("Hue in 2022: exports $2 billion, imports «1.5 billion», visitors 6 million.", "of imports unit USD"),
    ],
)  # fmt: skip
def test_estimates_that_go_on_and_heads_in_rows(text: str, expected: str) -> None:
    """`That would be` rests on the estimate before; tourists are no dollars, though money was told before."""
    check(text, expected, "2022-12-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cà Mau\n\nThủ phủ tôm của cả nước xuất khẩu «1 tỷ USD» năm 2022.", ("ca-mau-pre-2025", "_T", "actual")),
        ("Hà Nam\n\nTrong 8 tháng, tỉnh thu hút 500 triệu USD vốn FDI, cao hơn kế hoạch năm «400 triệu USD».",
         ("ha-nam", "_T", "target")),
    ],
)  # fmt: skip
def test_the_same_holds_in_vietnamese(text: str, expected: tuple[str, str, str]) -> None:
    """The twins of the sentences above."""
    whole, exact, nth = parted(text)
    found = figure(reading(whole, "vi", "2022-09-09"), exact, nth)
    assert (found.geography_id, found.item_id, found.status) == expected


# --- A province that dates a text and is named in it again is the one spoken of, though a town stands in the headline.
def test_a_town_in_the_headline_of_a_province() -> None:
    """The town is meant only where the province is named once, to say where it lies."""
    text = (
        "Da Lat fills up again\n\nLAM DONG – Visitors are back in Lam Dong.\n\n"
        "Exports of the year: US$433 million; imports «US$120 million»."
    )
    check(text, "of imports in lam-dong-pre-2025", "2022-12-30")
