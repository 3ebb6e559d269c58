"""English surveys: the country's trade and investment by sector, partner and province. Own sentences (`«»`: figure)."""

import pytest

from tests.extract.test_english import check

FDI = "Viet Nam drew 9 billion USD in FDI in the first half of 2023. "


# --- Words of the trade: what was committed came in its time, an acreage hired is occupied, goods both ways are trade.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This brought the amount of FDI committed to the country in the first half of 2023 to «9 billion USD».",
         "of fdi_capital_attracted at 2023-S1"),
        (FDI + "Among 19 sectors receiving capital from foreign investors, manufacturing led with «5 billion USD».",
         "of fdi_capital_attracted item manufacturing"),
        ("Ha Nam has 9 industrial zones, of which «82 percent» has been hired by firms.",
         "of industrial_park_occupancy"),
        ("In May, export-import activities via Lao Cai reached «90 million USD».", "of trade_turnover"),
        ("There are «335» businesses operating in exports-imports in Lao Cai.", "of trading_enterprises"),
        ("In May, exports of Lao Cai rose. Among exports, farm produce stood out, with a value of «7 million USD».",
         "of exports"),
        ("In May Ha Nam licensed 9 FDI projects; «6» projects were recovered.", "of fdi_projects_withdrawn"),
        ("Ha Nam, Vietnam's capital of silk, earned «7 million USD» from exports in May.", "of exports"),
    ],
)  # fmt: skip
def test_words_of_the_trade(text: str, expected: str) -> None:
    check(text, expected)


# --- Who holds a place among the provinces may stand behind `for`; `claimed` leads to a place.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "Ha Nam ranked second with 2 billion USD. The «3rd» place is for Nam Dinh with 1 billion USD.",
         "is rank in nam-dinh"),
        (FDI + "Ha Nam came next with 2 billion USD and Nam Dinh claimed «third» position with 1 billion USD.",
         "is rank in nam-dinh value 3"),
    ],
)  # fmt: skip
def test_holders_of_ranks(text: str, expected: str) -> None:
    check(text, expected)


# --- `The two countries` are the country and the partner named last.
def test_the_two_countries() -> None:
    trade = "Exports to Japan rose in 2012. Trade between the two countries hit «24 billion USD»."
    check(trade, "of trade_turnover with JP")


# --- A page that lost its breaks has no space where a paragraph ended: what was said of sectors ends there.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "Real estate drew 2 billion USD.Japan led with «3 billion USD».", "item _T with JP"),
        (FDI + "Japan came first with 3 billion USD.The capital city led with «4 billion USD».", "in hanoi with _T"),
    ],
)  # fmt: skip
def test_lost_breaks(text: str, expected: str) -> None:
    check(text, expected)


# --- Where partners invest is not the field of their ranks, and the next paragraph goes on with more partners.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam drew 9 FDI projects in May. Ha Nam has new roads.\nJapan was «the biggest investor» in Vietnam.",
         "is rank in viet-nam with JP"),
        ("Ha Nam drew 9 FDI projects in May. Ha Nam has nine parks.\nVietnam drew 9 billion USD of FDI in May.\n"
         "Japan ranked second with «2 billion USD».",
         "in viet-nam with JP"),
    ],
)  # fmt: skip
def test_partners_of_the_country(text: str, expected: str) -> None:
    check(text, expected)


# --- A change behind a share is of what holds the share, not of the whole.
def test_change_behind_a_share() -> None:
    text = "Exports to the US hit 9 million USD in May, making up 23% of total output, up «13%» on last year."
    check(text, "of exports is change_yoy with US")


# --- A park is no firm, and who counts parks speaks of a named project no more; a firm may stand behind its plant.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May the «60 million USD» factory of the Ojitex Vietnam Co. opened in Ha Nam.",
         "of project_capital item ojitex-vietnam"),
        ("The Ojitex Vietnam Company got a licence in Ha Nam for a plant of 60 million USD.\nThirty-two IPs in Ha Nam "
         "are home to «1,362» FDI projects.",
         "of fdi_projects item industrial-zones"),
        ("Ha Nam drew 9 projects.\n«Thirty-two» IPs in Ha Nam are home to 1,362 projects.", "of industrial_parks"),
    ],
)  # fmt: skip
def test_parks_and_firms(text: str, expected: str) -> None:
    check(text, expected)


# --- What the article is about cannot be meant before it is named.
def test_a_province_named_later() -> None:
    text = (
        "Localities in the region draw FDI.\nIn May Ha Nam drew 9 million USD in FDI.\nThe province has «65» FDI "
        "projects. Nam Dinh drew 20 projects.\nNam Dinh drew more from Japan.\nNam Dinh has reformed."
    )
    check(text, "of fdi_projects in ha-nam")


# --- Money for new projects and others is all that came; what was poured into a province is no capital of its firms.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam drew «9 million USD» of FDI in 16 new projects, nine existing ones, and from shares in May.",
         "of fdi_capital_attracted"),
        ("In May Ha Nam drew FDI of 5 million USD from 53 businesses. In the month, «8 million USD» had been poured "
         "into Nam Dinh.",
         "of fdi_capital_attracted in nam-dinh"),
        ("Ha Nam had 31 FDI projects with capital added in May 2023 (up «9» projects).", "is change_yoy value 9"),
        ("Ha Nam drew 20 new FDI projects with 75 million USD in May, up five projects and over «48 million USD» on "
         "the same period last year.",
         "is change_yoy"),
    ],
)  # fmt: skip
def test_what_came(text: str, expected: str) -> None:
    check(text, expected)


# --- Money in a clause with `with` before the subject is the subject's: a sector, an area, a partner.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "With «4.45 billion USD», the real estate sector ranked second.", "item real-estate"),
        (FDI + "With «745 million USD» in all, Bac Ninh ranked third.", "in bac-ninh-pre-2025"),
        (FDI + "With «645 million USD», Japan ranked third.", "in viet-nam with JP"),
    ],
)  # fmt: skip
def test_money_before_the_subject(text: str, expected: str) -> None:
    check(text, expected)


PEERS = "In May, Ha Nam and Nam Dinh were two provinces with exports above 2 million USD. "


# --- What a sentence tells of peers, so many as the one before named, is of these in their order.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PEERS + "Exports of these localities hit 5 million USD and «4 million USD», respectively.", "in nam-dinh"),
        (PEERS + "The turnover of the two localities is «5 million USD» and 4 million USD.", "in ha-nam"),
        (PEERS + "These localities earned 5 million USD and 4 million USD, ranking «first» and second in the "
         "country.",
         "in ha-nam value 1"),
        (PEERS + "Following was Hung Yen with exports of «3 million USD».", "in hung-yen-pre-2025"),
    ],
)  # fmt: skip
def test_peers_of_the_sentence_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods go on in their paragraph, not in the next; the total volume of some goods is of these goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FDI + "Power production drew 2 billion USD.\nInvestors came to 54 provinces. Ha Nam led the nation with "
         "«3 billion USD».",
         "item _T in ha-nam"),
        ("Vietnam exported cashew nuts worth 320 million USD in May. The total volume shipped abroad in five months "
         "reached «257,000 tonnes».",
         "of export_volume item cashew"),
        ("In May Vietnam's exports of aquatic and forestry products hit 5 and 4 million USD, representing respective "
         "rises of «18.1%» and 10.6%.",
         "item seafood"),
    ],
)  # fmt: skip
def test_goods_that_go_on(text: str, expected: str) -> None:
    check(text, expected)


# --- Who reports on the whole country, a bloc named before, gates of which none alone is meant, nouns of change.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam drew 9 FDI projects in May. Ha Nam has nine parks.\nAccording to the FIA, foreign investors poured "
         "«2 billion USD» into manufacturing in May.",
         "in viet-nam item manufacturing"),
        ("Vietnam exports to ASEAN, mostly to Thailand. In May its trade with the bloc hit «9 billion USD».",
         "of trade_turnover with ASEAN"),
        ("In May, Kien Giang's trade via Ha Tien and Giang Thanh international border gates hit «9 million USD».",
         "of trade_turnover in kien-giang"),
        ("In May exports of Ha Nam rose by 9 million USD, equivalent to a «28 percent» increase year on year.",
         "is change_yoy value 28"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: str) -> None:
    check(text, expected)


# --- A year-on-year change behind one on the month before, a place with its amount, a proportion that moves.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March 2023 Vietnam's exports hit 9 billion USD, an increase of 29 percent over February and a "
         "year-on-year increase of «13.4 percent».",
         "is change_yoy"),
        ("In May, exports to the US hit 90 million USD, and the EU came in «third» at 59 million USD.",
         "is rank with EU value 3"),
        ("Industry accounts for 12 percent of the GRDP of Ha Nam, and the proportion is expected to increase to "
         "«15 percent» by 2025.",
         "of grdp is share"),
    ],
)  # fmt: skip
def test_places_and_proportions(text: str, expected: str) -> None:
    check(text, expected)


# --- A rise told with its base before its noun, the second place in short, the top of a list, the parts by number.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May Ha Nam licensed 9 FDI projects worth 3 million USD, representing a «17.8-per cent» "
         "year-on-year decrease.",
         "is change_yoy value -17.8"),
        (FDI + "Singapore came second with 2 billion USD, and the Republic of Korea «third» with 1 billion USD.",
         "is rank with KR value 3"),
        (FDI + "Japan «topped the list» of 46 countries landing investment in Vietnam, with 1.64 billion USD.",
         "is rank with JP value 1"),
        ("In May Ha Nam licensed 9 FDI projects with 3 million USD, up «22 percent» in terms of the number and 9 "
         "percent in terms of the investment.",
         "of fdi_projects_new is change_yoy"),
    ],
)  # fmt: skip
def test_changes_and_places(text: str, expected: str) -> None:
    check(text, expected)


JAPAN = (
    "Vietnam-Japan trade rises\nTrade between Vietnam and Japan hit 20 billion USD in the first half of 2023. "
    "Goods went to Japan and came from Japan.\n"
)


# --- An article on the trade with one partner tells its figures of that trade, but for those of the whole country.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (JAPAN + "Vietnamese exports brought in «11 billion USD».", "of exports with JP"),
        (JAPAN + "Key imports were machinery at «2 billion USD».", "of imports with JP item machinery"),
        (JAPAN + "The country's total exports hit «90 billion USD».", "of exports with _T"),
        (JAPAN + "Exports to China brought in «11 billion USD».", "of exports with CN"),
    ],
)  # fmt: skip
def test_trade_with_one_partner(text: str, expected: str) -> None:
    check(text, expected)


# --- Capital of a sector that is held against the country's is the country's, in an article on a province too.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ha Nam led in FDI in May with 3 billion USD.\nManufacturing attracted «9 billion USD», 49% of total FDI "
         "registered in the country.",
         "viet-nam"),
        ("Ha Nam led in FDI in May with 3 billion USD.\nManufacturing attracted «2 billion USD», 49% of the total.",
         "ha-nam"),
    ],
)  # fmt: skip
def test_sectors_of_the_country(text: str, place: str) -> None:
    check(text, f"in {place} item manufacturing")
