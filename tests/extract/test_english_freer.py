"""English news in freer words: subjects told before, wholes told again, trade and capital without their usual nouns."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

FLOW = "Nam Dinh attracted 900 million USD in FDI in the first half of 2023. "
TRADE = "Nam Dinh exported 900 million USD worth of goods in the first half of 2023. "


# --- Trade in other words than exports and imports: what was sold abroad, bought, or went through the gates.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "Firms sent abroad «500 million USD» worth of goods in May.", "of exports at 2023-05"),
        ("In 2023 Nam Dinh sold goods for 9 million USD and bought goods for «7 million USD».", "of imports"),
        ("Goods worth «9 million USD» left Nam Dinh for foreign markets in 2023.", "of exports"),
        ("In 2023 the exports of Nam Dinh outweighed its imports by «70 million USD».", "of trade_balance value 70e6"),
        ("In 2023 the imports of Nam Dinh exceeded its exports by «70 million USD».", "of trade_balance value -70e6"),
        ("Goods that went through the gates of Lang Son in 2023 had a value of «2 billion USD».",
         "of trade_turnover item border-trade"),
        (TRADE + "A surplus of 90 million USD was left.\nGarments were first with «70 million USD».",
         "of exports item textiles-garments"),
        (TRADE + "Its goods went to 30 markets. For the second half «900 million USD» is the target.",
         "of exports as target"),
    ],
)  # fmt: skip
def test_trade_in_other_words(text: str, expected: str) -> None:
    check(text, expected)


# --- Who owns projects and capital, and what was new or added, in other words.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FLOW + "Of this, 40 million USD went into 9 greenfield projects and 3 million USD into «12» capital hikes.",
         "of fdi_projects_adjusted"),
        (FLOW + "It licensed 70 projects, and «29» older ones were enlarged by 321 million USD.",
         "of fdi_projects_adjusted"),
        (FLOW + "It licensed 70 projects, and 29 older ones were enlarged by «321 million USD».",
         "of fdi_capital_adjusted is level"),
        ("Nam Dinh licensed 8 projects in 2023. «Six» are owned by foreigners.", "of fdi_projects_new"),
        ("Nam Dinh licensed 8 projects in 2023. Vietnamese companies put «9 trillion VND» into them.",
         "of domestic_capital_attracted"),
        (FLOW + "It licensed 9 projects and let 6 others raise their capital. Japan put in «8 million USD».",
         "of fdi_capital_attracted with JP"),
        (FLOW + "The other half, «8 million USD», is what 14 projects added to their capital.",
         "of fdi_capital_adjusted"),
    ],
)  # fmt: skip
def test_owners_and_events(text: str, expected: str) -> None:
    check(text, expected)


# --- So much of a plan, or of the year before, however it is put.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "This year's target is thus fulfilled by «50.74%».", "is plan_ratio at 2023-S1 as actual"),
        (TRADE + "The goal for the year is reached to «50.74%».", "is plan_ratio at 2023-S1"),
        (TRADE + "It makes «50.4 percent» of what is planned for the whole year.", "is plan_ratio at 2023-S1"),
        (TRADE + "The sum was «122.14 percent» of last year's.", "is ratio_yoy at 2023-S1"),
        (TRADE + "The sum equals «88 percent» of that for the same months of 2022.", "is ratio_yoy at 2023-S1"),
        ("GRDP of Nam Dinh grew 6.42% in 2022, short of its «8%» target.", "is change_yoy value 8"),
        (TRADE + "The firms in parks made «88 percent» of that.", "is share"),
        ("In 2023 Nam Dinh sold goods for 9 million USD and bought goods for 7 million USD, or «9 per cent» and 11 per "
         "cent more, respectively.", "of exports is change_yoy"),
    ],
)  # fmt: skip
def test_plans_and_years_before(text: str, expected: str) -> None:
    check(text, expected)


# --- A subject told before or behind its figures; a whole that its part is held against.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FLOW + "With «143» projects and 3 billion USD, Japan stood first.", "of fdi_projects_new with JP"),
        (FLOW + "Korea was second. Its «49» projects were worth 36 million USD.", "with KR"),
        ("In 2023 firms with foreign capital shipped 346 million USD out of a total of «459 million USD» that Nam Dinh "
         "exported.", "of exports item _T"),
        (FLOW + "First was Bac Ninh with 5 billion USD; second came Hai Phong (4 billion USD), «third» Hue (3 billion "
         "USD).", "is rank in thua-thien-hue"),
        (TRADE + "Wood (64 million USD), rice (63 million USD) and rubber (62 million USD) led; their sales were up "
         "«13 percent», 15 percent and 18 percent.", "is change_yoy item wood-products"),
        ("Eight projects were licensed in the industrial parks of Nam Dinh in May 2023.\n«Six» are owned by "
         "foreigners.", "of fdi_projects_new item industrial-zones"),
        ("Eight projects were licensed in the industrial parks of Nam Dinh in May 2023.\nThe province drew «nine» FDI "
         "projects.", "of fdi_projects_new item _T"),
        ("Who invests in Nam Dinh's parks?\nJapan leads with «143» projects.", "of fdi_projects item industrial-zones"),
        ("Nam Dinh has 16 parks on 3,100 hectares. «Eight» of them are full.", "of industrial_parks"),
        ("Nam Dinh has a national park. It also has «16» parks.", "of industrial_parks"),
    ],
)  # fmt: skip
def test_subjects(text: str, expected: str) -> None:
    check(text, expected)


# --- What will be built for an aim is aimed at, too; no stock is of the time since which something came.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By 2030 Nam Dinh is to have 51 industrial parks. For that, «17» more parks will be laid out.",
         "as target at 2030"),
        ("Since January, 74 foreign projects have brought Nam Dinh 470 million USD. Altogether it counts «1,200» "
         "FDI projects.", "of fdi_projects at none"),
        ("GRDP of Nam Dinh rose 7% in the first half of 2023. Years of drought until 2021 were overcome. The rate is "
         "the «second» highest in Vietnam.", "is rank at 2023-S1"),
    ],
)  # fmt: skip
def test_aims_and_times(text: str, expected: str) -> None:
    check(text, expected)


# --- What is no trade and no investment, though such words stand near it.
@pytest.mark.parametrize(
    "text",
    [
        "In 2022, 900 workers from Nam Dinh were sent abroad.\nThey earned «20 million USD».",
        "Nam Dinh licensed nine projects in 2023. The bridge cost «90 billion VND».",
    ],
)
def test_what_is_none(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole), exact, nth).role == "unclassified"


# --- A province behind what it did, `it` and `the province` in texts on the country, and one that a paragraph turns to.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Vietnam reached 391 billion USD in 2023.\nHaving exported goods worth «76 billion USD», Bac Ninh "
         "has passed Hai Phong.", "in bac-ninh-pre-2025"),
        ("Exports of Vietnam reached 391 billion USD in 2023.\nBac Ninh sold 70 billion USD's worth. The northern "
         "province has «19.5%» of the national exports.", "in bac-ninh-pre-2025"),
        ("Exports of Vietnam reached 391 billion USD in 2023.\nBac Ninh sold 70 billion USD's worth.\nIn May it "
         "shipped «9 billion USD».", "in bac-ninh-pre-2025"),
        ("Ca Mau exported 9 million USD in May. Ca Mau also sold rice.\nSoc Trang's news was the same. Exports were 7 "
         "million USD, the provincial People's Committee said, «8%» more.", "in soc-trang"),
        ("Ca Mau exported 9 million USD in May. Ca Mau also sold rice.\nSoc Trang's exports were 7 million USD.\nThe "
         "province hopes for «8 million USD» in exports in June.", "in ca-mau-pre-2025"),
    ],
)  # fmt: skip
def test_provinces_behind_and_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Of when, where and whose: until that day, against an amount of another year, goods made up of others, markets.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As of August 15, 2023 Hue had 377 FDI projects.\nIn 2023 up to that date it licensed «22» FDI projects.",
         "of fdi_projects_new at 2023-01-01/P7M15D"),
        ("FDI in Hue came to 9 million USD in the first half of 2023. Disbursement was «7 million USD» against 8 "
         "million in the first half of 2022.", "of fdi_disbursed at 2023-S1"),
        (TRADE + "Imports, made up of cotton, coal and machinery among others, were «610 million USD».",
         "of imports item _T"),
        (TRADE + "Imports cost 400 million USD.\nThe US, with «300 million USD», was the largest market.",
         "of exports with US"),
        (TRADE + "The US was ahead on «300 million USD».", "is level with US"),
        (TRADE + "It was «97 percent» of the 2022 figure.", "is ratio_yoy"),
        (TRADE + "That is «97 percent» of what it had sold a year earlier.", "is ratio_yoy"),
        ("In 2022 goods worth 2 billion USD went through the border gates of Lao Cai.\nExports did well. They were «1 "
         "billion USD».", "of exports item border-trade"),
        ("Hue's parks issued certificates for 32 projects with added capital (USD 590 million and «VND 20 billion») in "
         "2022.", "of domestic_capital_attracted"),
        ("FDI in Vietnam was 8 billion USD in the first four months of 2023. It licensed 883 projects as of April 20. "
         "Disbursement was 5 billion USD from January to April. Manufacturing took «4 billion USD».",
         "at 2023-01-01/P4M"),
    ],
)  # fmt: skip
def test_whens_and_whose(text: str, expected: str) -> None:
    check(text, expected)
