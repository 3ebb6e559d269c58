"""Plans as subjects, labels with an aim, changes in brackets, owners and goods in rows, ships that are goods."""

import pytest

from tests.extract.reading import figure, mention, reading
from tests.extract.test_english import check, parted


# --- A plan told by itself is aimed at, also behind a label; that it is fulfilled says nothing of the figure behind.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue were USD 800 million in ten months. The annual plan of «USD 1.1 billion» will hardly be met.",
         "of exports as target at 2022"),
        ("Exports of Hue were USD 800 million in ten months; the year's plan is «USD 1.1 billion».",
         "as target at 2022"),
        ("Exports of Hue were USD 800 million in ten months; the plan was «USD 1.1 billion».", "as target"),
        ("Exports of Hue were USD 800 million in ten months, «67 percent» of the annual plan of USD 1.2 billion.",
         "is plan_ratio as actual"),
        ("Plan of Hue for 2023: attract «200 million USD» of FDI.", "as target at 2023"),
        ("In the first quarter GRDP of Hue grew 8%; it has to rise by «10%» in 2022.", "as target at 2022"),
        ("By 2030 Hue means to have «nine» industrial parks.", "as target at 2030"),
        ("Retail sales of Hue in 2022: VND38 trillion (est.), up «14%».", "as estimate"),
    ],
)  # fmt: skip
def test_aims_told_plainly(text: str, expected: str) -> None:
    """`The plan is`, `Plan for 2023: attract`, `has to rise`, `means to have` tell what is aimed at."""
    check(text, expected, "2022-11-30")


# --- Signs in words, what nearly reached an amount, and shares behind changes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May Hai Phong exported $25 billion (plus «15.8%») and imported $20 billion (minus 3%).",
         "of exports is change_yoy value 15.8"),
        ("In May Hai Phong exported $25 billion (plus 15.8%) and imported $20 billion (minus «3%»).",
         "of imports is change_yoy value -3"),
        ("In May exports of Hue came to $90 million, off «12 percent».", "is change_yoy value -12"),
        ("Exports of Hue in May stopped just shy of «$90 million».", "is level value 90000000"),
        ("In 2021 Hue drew $7 billion of FDI, 26% more than in 2020; manufacturing got «44.7%».",
         "is share item manufacturing"),
        ("In 2021 Hue drew $7 billion of FDI, 26% more than in 2020; manufacturing rose «44.7%».", "is change_yoy"),
    ],
)  # fmt: skip
def test_signs_in_words(text: str, expected: str) -> None:
    """`plus`, `minus` and `off` before a percentage are changes; `just shy of` is no deficit."""
    check(text, expected, "2022-11-30")


# --- In rows, owners and visitors are named by an adjective, goods by their noun alone.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Industrial output value of Hue was VND900 billion: State firms VND400 billion, non-State «VND300 billion», "
         "foreign-invested VND200 billion.", "item private-sector"),
        ("Industrial output value of Hue was VND900 billion: State firms VND400 billion, non-State VND300 billion, "
         "foreign-invested «VND200 billion».", "item fdi-sector"),
        ("Hue welcomed 1.65 million visitors in May, of whom «335,000» foreign.", "item international"),
        ("Exports of Hue in May: US$1.9 billion. Seafood, US$778 million; ships, «US$591 million».",
         "of exports item ships"),
        ("Budget revenue of Hue hit VND30 trillion in May; domestic revenue made up VND19 trillion and import-export "
         "duties «VND11 trillion».", "of budget_revenue item customs-revenue"),
        ("Hue has 8 industrial parks; «6» of them are operating.", "of industrial_parks item in-operation"),
    ],
)  # fmt: skip
def test_adjectives_in_rows(text: str, expected: str) -> None:
    """An adjective right beside its own figure narrows it as its noun would."""
    check(text, expected, "2022-11-30")


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Hue rose 4% in 2021. Its ports received 300 ships, «9%» more than in 2020.",
        "Exports of Hue rose 4% in 2021. The number of ships fell by «9%».",
        "FDI in the parks of Hue stood at $3 billion. In 2021 their firms turned over «VND9,700 billion».",
    ],
)
def test_ships_that_call_and_what_firms_turn_over_are_no_figures(text: str) -> None:
    """Neither is what the sentence before told of."""
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2022-11-30"), exact, nth).role == "unclassified"


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Huế có 9 khu công nghiệp. Lao động trong các khu công nghiệp: «51.300» người.", "workers"),
        ("Dân số Huế: «1.251.300» người.", "population"),
    ],
)
def test_a_label_tells_who_is_counted_in_people(text: str, indicator: str) -> None:
    """`Lao động: 51.300 người` counts workers."""
    whole, exact, nth = parted(text)
    assert figure(reading(whole, "vi", "2022-11-30"), exact, nth).indicator_id == indicator


@pytest.mark.parametrize(
    ("text", "item", "status"),
    [
        ("Huế có 8 khu công nghiệp, «6» khu đã hoạt động.", "in-operation", "actual"),
        ("Xuất khẩu của Huế đạt 800 triệu USD trong 10 tháng. Kế hoạch cả năm nay «1,1 tỷ USD» khó đạt.", "_T",
         "target"),
    ],
)  # fmt: skip
def test_the_same_holds_in_vietnamese(text: str, item: str, status: str) -> None:
    """The twins of the sentences above."""
    whole, exact, nth = parted(text)
    found = figure(reading(whole, "vi", "2022-11-30"), exact, nth)
    assert (found.item_id, found.status) == (item, status)
