"""English reports: what goes on from a sentence before. Headings of several things, border trade, years, aims."""

import pytest

from tests.extract.test_english import check


# --- A sentence without figures heads what follows with the one of its concepts that is told in such units.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Companies in Hue import less than before. The customs put the total of May at «4 billion USD».",
         "of imports"),
        ("Companies in Hue import less than before. There were «400» of them in May.", "of enterprises"),
    ],
)  # fmt: skip
def test_headings_of_several_concepts(text: str, expected: str) -> None:
    check(text, expected)


# --- Exports and imports behind what was traded through gates went through them; those of the province need not.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Goods worth 90 million USD were traded through the border gates of Lao Cai in May. Exports were «60 million "
         "USD» and imports 30 million USD.", "border-trade"),
        ("Goods worth 90 million USD were traded through the border gates of Lao Cai in May. Exports were 60 million "
         "USD and imports «30 million USD».", "border-trade"),
        ("Goods worth 90 million USD were traded through the border gates of Lao Cai in May. The province's exports "
         "were «600 million USD».", "_T"),
    ],
)  # fmt: skip
def test_parts_of_border_trade(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- A span of years goes on in its paragraph; months that a superlative looks back on date nothing; `now second` has
# --- the time of what it is second by.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the three years 2019-2021 Hue licensed 68 projects. Vietnamese investors own «54» of them.",
         "at 2019-01-01/P3Y"),
        ("In July 2022 Hue licensed 9 FDI projects, the lowest number in six months, with «3 million USD».",
         "at 2022-07"),
        ("In the first half of 2022 the PCI of Hue fell to 60 points. Hue is now «second».", "at 2022-S1"),
        ("With two months left, Hue has exported «6 million USD» of goods.", "at 2023-01-01/P10M"),
    ],
)  # fmt: skip
def test_times_that_go_on(text: str, expected: str) -> None:
    check(text, expected)


# --- Parts of an aim; numbers of projects from one to another; who is ahead of whom; whose the biggest exporter is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 780 million USD of exports is the goal of Hue for 2024. Rice should bring «255 million USD» of it.",
         "of exports item rice at 2024 as target"),
        ("In 2022 Hue got «30»-40 FDI projects in its parks.", "of fdi_projects_new value 30"),
        ("Exports of seafood led in Hue with 45 million USD, ahead of footwear («19 million USD»).", "is level"),
        ("Hue was Vietnam's biggest rice exporter in 2022. It shipped rice worth «127 million USD».",
         "of exports in thua-thien-hue"),
        ("No other province in the Mekong Delta exports as much as Long An. In May «95» FDI projects found their way "
         "here.", "in long-an"),
        ("FDI firms made up 71.1 per cent of the exports of Hue in May, domestic ones the remaining «28.9 per cent».",
         "of exports item domestic-sector"),
    ],
)  # fmt: skip
def test_what_goes_on(text: str, expected: str) -> None:
    check(text, expected)


# --- The whole province again behind its parks; goods shipped for their money; who comes first.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The industrial parks of Hue licensed 57 projects in 2022. As for the whole province, it licensed «20» FDI "
         "projects.", "of fdi_projects_new item _T"),
        ("Seafood earned Hue 90 million USD in exports in 2022. Rice, of which 638,100 tonnes was shipped abroad for "
         "«$261.9 million», rose 22 per cent in volume.", "of exports item rice"),
        ("In 2022 Hue exported 3 million USD. The goods were «6 percent» under last year's level.",
         "is change_yoy value -6"),
        ("Exports of Hue met «63 percent» of the target for the year in eight months of 2022.",
         "is plan_ratio at 2022-01-01/P8M"),
        ("In 2022 exports and imports together came to «242 million USD» in Hue.", "of trade_turnover"),
        ("In 2022 FDI firms in Hue exported 8 million USD, non-state ones «3 million USD».", "item private-sector"),
        ("In May 106 FDI projects in Hue were topped up by «1 billion USD».", "of fdi_capital_adjusted"),
    ],
)  # fmt: skip
def test_other_words_again(text: str, expected: str) -> None:
    check(text, expected)


# --- What goes on from counts: their capital, those of a country, the trade of traders, an area by all partners.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May the number of new FDI projects in Hue rose to 92. With 8 million USD their capital was «38.6%» "
         "larger.",
         "of fdi_capital_new"),
        ("Of the 78 FDI projects which Hue newly licensed in May, «46» come from China.",
         "of fdi_projects_new with CN"),
        ("In May 2022 Hue exported 9 million USD.\n\nIts 42 export enterprises have customers in 43 countries.\n\nAt "
         "least «780 million USD» is the goal for 2022.", "of exports as target"),
        ("FDI in Viet Nam reached 9 billion USD in 2022. Singapore remained the top investor with 3 billion USD. Hanoi "
         "received most, «2 billion USD».", "in hanoi with _T"),
        ("In 2022 FDI in Hue was 2.3 billion USD, or «2.9 times» as much as last year.", "at 2022 is ratio_yoy"),
        ("Deals on shares and capital contributions by foreigners brought Hue «23 million USD» in 2022.",
         "of fdi_share_purchases"),
    ],
)  # fmt: skip
def test_what_counts_leave(text: str, expected: str) -> None:
    check(text, expected)


# --- What is counted of these are no countries; who is now second has no other time; what parks had already had come.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue has 1,900 projects from 41 countries. «1,362» of these are FDI projects.", "of fdi_projects"),
        ("In the first half Korea led in Hue with 9 FDI projects. Japan is now second with «4» projects.",
         "of fdi_projects_new at 2023-S1 with JP"),
        ("The parks of Hue, which are to attract 700 million USD in FDI this year, already had «320 million USD» after "
         "three months.", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_what_is_counted_of_these(text: str, expected: str) -> None:
    check(text, expected)


# --- What happened to all projects happened to the others, too, of whatever origin; a stock stays one.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 Hue licensed 21 projects. Domestic firms own 15 of them. The other «six» are foreign.",
         "of fdi_projects_new at 2022"),
        ("In the years 2019-2021 Hue licensed 68 projects. Vietnamese own 54 of them. The «14» others belong to "
         "foreigners.", "of fdi_projects_new"),
        ("Hue is home to 68 projects. Vietnamese own 54 of them. The «14» others belong to foreigners.",
         "of fdi_projects"),
    ],
)  # fmt: skip
def test_others_of_the_same(text: str, expected: str) -> None:
    check(text, expected)


# --- `They` behind what went to parks are the parks; what is under last year's level is not of last year.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 FDI of 2 million USD went to the industrial parks of Hue. They won «133» new projects.",
         "of fdi_projects_new item industrial-zones"),
        ("In 2022 foreign firms put 2 million USD into Hue. They won «133» new projects.", "item _T"),
        ("Imports of Hue in May held better: with 123 million USD they were «6 percent» under last year's level.",
         "of imports is change_yoy value -6 at 2023-05"),
    ],
)  # fmt: skip
def test_parks_pointed_to(text: str, expected: str) -> None:
    check(text, expected)
