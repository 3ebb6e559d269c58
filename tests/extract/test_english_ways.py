"""Trade both ways, amounts before their share, counts and levels of what was told before. Own sentences."""

import pytest

from tests.extract.reading import figures, reading
from tests.extract.test_english import check

GATES = "Trade through the border gates of Lang Son has picked up. "
SPENT = "In May 7 trillion VND was put into the development of Hue, up 8 per cent. The non-State sector came up with "
FDI = "In the first seven months of 2023 FDI in Hue came to 90 million USD. 14 new projects stood for "


# --- Exports and imports in one amount or change are all trade; of two amounts each is that of one way.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports and imports of Hue were worth «5 million USD» in May.", "of trade_turnover"),
        ("Exports and imports of Hue, an estimated 5 million USD in May, were «4 percent» up.", "of trade_turnover"),
        ("Hue exported and imported goods worth «5 million USD» (120 billion VND) in May.", "of trade_turnover"),
        ("Exports and imports of Hue grew «5 percent» in May, with exports up 7 percent.", "of trade_turnover"),
        ("Exports and imports of Hue came to 5 million USD in May, of which exports made up «3 million USD».",
         "of exports"),
        ("Exports and imports of Hue rose to «5 million USD» and 4 million USD in May.", "of exports value 5000000"),
        ("Exports and imports of Hue rose to 5 million USD and «4 million USD» in May.", "of imports value 4000000"),
        ("Exports and imports of Hue reached «5» and 4 million USD in May, respectively.", "of exports"),
        ("In May exports of Hue were 9 million USD and imports «4 million USD».", "of imports"),
        (GATES + "Exports and imports, «5 million USD» in May, were 4% up.", "of trade_turnover item border-trade"),
        (GATES + "Exports were «5 million USD» in May.", "of exports item border-trade"),
        (GATES + "Tourism revenue was «90 billion VND» in May.", "of tourism_revenue item _T"),
        ("Goods worth «6 million USD» are estimated to have gone out to China from Hue in May.", "of exports with CN"),
    ],
)  # fmt: skip
def test_trade_both_ways(text: str, expected: str) -> None:
    check(text, expected)


# --- An amount whose share of trade follows is of that trade, and so are the changes between.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports of Hue fell in May. Shrimp, with «5 million USD», furnished 78% of the exports.", "of exports"),
        ("Imports of Hue fell to 9 million USD in May. Shrimp, with 5 million USD (up «6 percent»), was 78 percent "
         "of the exports.", "of exports item shrimp"),
        ("In May Hue imported «5 million USD» worth of fibre, which is 8 percent of its exports.", "of imports"),
        ("FDI projects in Hue drew «5 million USD» in May, and made up 78 percent of exports.",
         "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_amounts_before_their_share(text: str, expected: str) -> None:
    check(text, expected)


# --- What an amount is a part of may stand right behind it, and leads to no parts; shares are spent on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "«50 million USD» of the sum and 8 expanded ones for 30 million, while foreigners spent 10 on shares.",
         "of fdi_capital_new"),
        (FDI + "50 million USD of the sum and «8» expanded ones for 30 million USD, foreigners the rest.",
         "of fdi_projects_adjusted"),
        (FDI + "50 million USD, while foreigners spent «10 million USD» on shares of local firms.",
         "of fdi_share_purchases"),
        ("Hue licensed «90» projects in May; of the sum, 14 are foreign.", "of investment_projects_new"),
        ("Half of the foreign direct investment (FDI) projects in Hue are Thai. There are now «107» of them.",
         "of fdi_projects value 107"),
        ("«Half» of the foreign direct investment (FDI) projects in Hue are in parks.", "of fdi_projects"),
        ("«7 million USD» is currently registered in the industrial parks of Hue.", "of investment_capital"),
    ],
)  # fmt: skip
def test_parts_of_a_sum(text: str, expected: str) -> None:
    check(text, expected)


# --- What is put into the development of a province is all investment there, and its owners put in parts of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SPENT + "«4 trillion VND», the State with 2 trillion VND.", "of social_investment item private-sector"),
        (SPENT + "4 trillion VND (up 9 per cent), the State with 2 trillion VND («5 per cent»).",
         "of social_investment is change_yoy item state-sector"),
    ],
)  # fmt: skip
def test_development_of_a_province(text: str, expected: str) -> None:
    check(text, expected)


def test_development_of_a_trade_is_no_investment_of_all() -> None:
    found = reading("In May 70 billion VND was put into the development of tourism in Hue.", published="2023-10-20")
    assert figures(found, "70 billion VND") == []


# --- A sentence that opens with the same period of the year before tells levels of then; changes are of now.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In seven months of 2023 exports of Hue reached 7 million USD. In the same period last year it was «6 million "
         "USD».", "at 2022-01-01/P7M is level"),
        ("In May exports of Hue reached 7 million USD. A year earlier they were «6 million USD».", "at 2022-05"),
        ("In May exports of Hue reached 7 million USD. A year earlier they were 6 million USD. Imports were «3 million "
         "USD».", "at 2023-05"),
        ("In May exports of Hue reached 7 million USD. Over the same period last year they grew by «2 million USD».",
         "at 2023-05 is change_yoy"),
    ],
)  # fmt: skip
def test_openings_with_the_year_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Who raises or cuts trade changes it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue raised its exports by «7 percent» to 9 million USD in May.", "is change_yoy value 7"),
        ("Hue boosted exports by 7 percent and trimmed imports by «5 percent» in May.", "is change_yoy value -5"),
        ("Hue raised its exports by 7 percent to «9 million USD» in May.", "is level"),
        ("Hue plans to raise its exports by «7 percent» in 2024.", "is change_yoy as target"),
    ],
)  # fmt: skip
def test_who_raises_trade(text: str, expected: str) -> None:
    check(text, expected)


# --- What a buyer that was told of imports are exports; goods that earn are sold; a photo shows another place.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coffee of Hue was exported in May. Italy has become the biggest buyer. It imported «9,000 tonnes» in May.",
         "of export_volume with IT"),
        ("Exports of Hue to Italy hit 9 million USD in May. It imported «4 million USD» worth of rice.", "of exports"),
        ("Exports of Hue hit 9 million USD in May. It imported «4 million USD» worth of fibre.", "of imports"),
        ("In May Hue sold 900 tonnes of tea abroad and took in «4 million USD».", "of exports"),
        ("In May Hue exported 900 tonnes of tea for 4 million USD. Volume fell 3 percent, earnings rose «9 percent».",
         "of exports"),
        ("Exports of Hue were 9 million USD in May. Imports were 8 million USD. Garments brought in «4 million USD».",
         "of exports item textiles-garments"),
        ("Exports of Hue were 9 million USD in May. Imports were 8 million USD. Fibre cost «4 million USD».",
         "of imports"),
        ("FDI firms in Hue exported 9 million USD worth of goods in May and spent «4 million USD» on imports.",
         "of imports item fdi-sector"),
        ("Vietnam exported 90 million USD worth of rice in May.\n\nLoading rice in Can Tho. (Photo: VNA)\n\nRice "
         "exports fell by «9 percent».", "in viet-nam"),
    ],
)  # fmt: skip
def test_buyers_and_earners(text: str, expected: str) -> None:
    check(text, expected)


# --- `Of them` are those counted before; who did something stands behind it; what one has now is dated by no quarter.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue attracted 69 projects in May. «Eight» of them are foreign.", "of fdi_projects_new"),
        ("FDI in Hue came to 9 million USD in May. «4 million USD», or 44%, was registered by investors of Japan.",
         "with JP"),
        ("FDI in Hue came to 9 million USD in May. 4 million USD, which is «44%», was registered by firms from Japan.",
         "is share with JP"),
        ("Of the FDI in Hue «4 million USD» went into parks in May, and 3 million was registered by firms from Japan.",
         "with _T"),
        ("FDI in Hue came to 9 million USD in May. Industry is where «71%» of the money is to be used.", "as actual"),
        ("In the first quarter investors registered 9 million USD in Hue. The province has «10» parks for them.",
         "of industrial_parks at none"),
        ("In the first quarter investors registered 9 million USD in Hue. The province has 10 parks on «900 ha».",
         "of industrial_park_area at none"),
        ("By June 2023 Hue had drawn 90 projects. It has «10» parks.", "of industrial_parks at 2023-06"),
        ("The 10 parks of Hue cover «900 hectares».", "of industrial_park_area"),
    ],
)  # fmt: skip
def test_those_before_and_those_behind(text: str, expected: str) -> None:
    check(text, expected)


# --- Behind parts by event partners have put in of all; investors come from countries; one time dates both aims.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May newcomers account for 8 million USD of the FDI in Hue and expansions for 3 million USD. By investor, "
         "Japan is first with «6 million USD».", "of fdi_capital_attracted with JP"),
        ("In May new projects account for 8 million USD of the FDI in Hue. Japan is first with «6 million USD».",
         "of fdi_capital_new with JP"),
        ("Parks in Hue shipped products worth 8 million USD in May. Investors come from «43» countries.",
         "of fdi_partners"),
        ("Parks in Hue shipped products worth 8 million USD in May to «43» countries.", "of export_markets"),
        ("Parks in Hue shipped products worth 8 million USD in May. Investors come from 43 countries. Japan and Laos "
         "lead with «5 million USD» and 4 million USD respectively.", "of fdi_capital_attracted with JP"),
        ("Until December Hue wants GRDP growth of 8.5 percent and exports of at least «5 million USD».",
         "of exports as target at 2023"),
        ("By September GRDP of Hue had grown 8.5 percent and exports were «5 million USD».", "of exports as actual"),
    ],
)  # fmt: skip
def test_partners_behind_parts_and_aims_of_one_time(text: str, expected: str) -> None:
    check(text, expected)


# --- `On the year` dates nothing; takings of the sector are those of tourism, beds of hotels are no land of parks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue were 9 million USD in the first seven months, a gain of «8 percent» on the year.",
         "is change_yoy at 2023-01-01/P7M"),
        ("In the first seven months exports of Hue rose by 8 percent on the year to «9 million USD».",
         "at 2023-01-01/P7M"),
        ("In July exports of Hue were 2 million USD. In the year they came to «9 million USD».", "at 2023"),
        ("Takings of the tourism sector in Hue exceeded «7 trillion VND» in May.", "of tourism_revenue"),
        ("Parks in Hue reported an average occupancy of «68 percent» in May.", "of industrial_park_occupancy"),
        ("8 FDI projects were licensed in Hue for 9 million USD in May; 7 already running were given 4 million. "
         "With both, foreign capital came to «13 million USD».", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_years_takings_and_totals(text: str, expected: str) -> None:
    check(text, expected)


def test_beds_of_hotels_are_no_land_of_parks() -> None:
    found = reading("Hotels reported an average occupancy of 68 percent in Hue in May.", published="2023-10-20")
    assert figures(found, "68 percent") == []


def test_a_headline_on_factories_of_one_country_speaks_of_no_investment_of_it_alone() -> None:
    text = (
        "Hue and its Japanese factories\n\nJapanese businesses paid 9 billion VND to the budget of Hue in May. "
        "Japanese plants are new.\n\nIn May the industrial parks of Hue won «24» projects."
    )
    check(text, "of investment_projects_new with _T")
