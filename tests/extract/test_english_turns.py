"""English reports on trade: levels that figures turn from and to, times that words lead to, whose the goods are."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_english import check

PUBLISHED = "2020-05-20"
SOLD = "Textiles of Hue earned 9 million USD, tea 5 million USD and coffee increased 4%."
LATE = (
    "The offices asked the Ministry of Industry and Trade to talk with the other side of the border so that goods of "
    "Vietnam may go through more gates than now, at any hour of the day, in all weathers and with fewer papers to sign "
    "for those who drive.\n\nHue has two gates, the office of Hue said. In Hue, traders wait, and Hue wants more.\n\n"
    "In April, import and export turn-over reached"
)


# --- The level that something turned to is of this year's months, or of what was reported on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue dropped from «3.35 billion USD» in the first quarter of last year to 3.15 billion USD.",
         "of exports at 2019-Q1"),
        ("In the first quarter, Hue fell back. Its exports dropped from 3.35 billion USD in the first quarter of last "
         "year to «3.15 billion USD».", "of exports at 2020-Q1"),
        ("Hue had 5 billion USD in trade in April. Exports rose from 3 billion USD in 2015 to over «3.2 billion USD».",
         "of exports at 2020-04"),
        ("Exports of Hue rose from 3 billion USD in 2015 to «4 billion USD» in 2018.", "of exports at 2018"),
        ("Exports of Hue reached 12 billion USD in April, while they only hit «9.5 billion USD» in the same period "
         "last year.", "of exports is level at 2019-04"),
        ("Exports of Hue reached 12 billion USD in April. The city imported «9.5 billion USD» in the same period of "
         "2019.", "of imports is level at 2019-04"),
        ("Exports of Hue reached 12 billion USD in April. The city imported «9.5 billion USD» in the same period.",
         "of imports is level at 2020-04"),
        ("Hue earned 12 billion USD from exports in 2020. Rice brought home «9 billion USD».", "of exports at 2020"),
    ],
)  # fmt: skip
def test_levels_that_something_turned_to(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


# --- The field in which one leads is no subject; what is set to come in is aimed at; fields are no exports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ho Chi Minh City retained the leading position on exports of the country with value of «10.5 billion USD».",
         "of exports in ho-chi-minh-city-pre-2025"),
        ("After Hue, exports of the country reached «10.5 billion USD».", "of exports in viet-nam"),
        ("Hue has set to rake in «11 billion USD» from exports in 2020.", "of exports as target"),
        (f"{SOLD} Regarding the export market, Panama is the largest with a turnover of «384 million USD».",
         "of exports with PA item _T"),
        (f"{SOLD} Panama is the largest market with exports of «384 million USD».", "of exports with PA item _T"),
        ("Hue sold 9,300 tons of lychee abroad in May.\nChina is the largest market, importing «9,200 tons».",
         "of export_volume with CN"),
        ("Hue Customs collected 4 trillion VND in April. In Hue alone, they took «3 trillion VND» worth of tariffs.",
         "of budget_revenue item customs-revenue"),
        ("Coffee of Hue earned 9 million USD from exports. Japan is the largest market with exports of «3 million "
         "USD».", "of exports with JP item coffee"),
    ],
)  # fmt: skip
def test_whose_exports_they_are(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


def test_rice_fields_are_no_exports() -> None:
    text = "Hue aims at exports of 9 million USD. It will grow fine rice on 80 percent of the total rice fields."
    assert [one.exact for one in reading(text, "en", PUBLISHED).mentions if one.role == "observation"] == [
        "9 million USD"
    ]


# --- An article without a date that tells of a year as a whole, of January, and of a plan for the next is of that one.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Hue sold «90 tonnes» of rice abroad in January. In 2015 it plans to sell 900 tonnes of rice. In 2014, Hue "
         "exported 800 tonnes of rice.", "2015-01"),
        ("Hue sold «90 tonnes» of rice abroad in November. In 2015 it plans to sell 900 tonnes of rice. In 2014, Hue "
         "exported 800 tonnes of rice.", "2014-11"),
        ("Hue sold «90 tonnes» of rice abroad in January. Exports of Hue rose 3% in March 2014. In 2015 it plans to "
         "sell 900 tonnes of rice.", "2014-01"),
    ],
)  # fmt: skip
def test_articles_of_a_new_year(text: str, period: str) -> None:
    found = reading(text.replace("«", "").replace("»", ""), "en", None)
    first = next(one for one in found.observations if one.indicator_id == "export_volume")
    assert first.time_period == period


# --- A sentence without figures that ends with a part of the time reported on, or a byline, dates no figures behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue earned 9 billion USD from exports last year. Trade surged in the last two months of 2019.\nJapan bought "
         "«5 billion USD» worth of goods.", "of exports at 2019"),
        ("Hue earned 9 billion USD from exports last year. In the last two months of 2019, trade surged.\nJapan bought "
         "«5 billion USD» worth of goods.", "of exports at 2019-11-01/P2M"),
        ("By Tran Anh May 5, 2020\n\nExports of Hue rose 9 percent last year.\nThey were worth «3 billion USD».",
         "of exports at 2019"),
        ("Hue's tea exports earned 2 million USD last year.\nRice exports rose «10 percent» to over 8 million USD, and "
         "are expected to grow 15 percent this year.", "of exports at 2019"),
        ("Hue racked up a «2.8 billion USD» overall trade surplus in 2019.", "of trade_balance is level"),
    ],
)  # fmt: skip
def test_times_that_date_nothing_further_on(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


# --- A province that an article names often is its place, however late; turn-over is turnover, reducing a fall.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LATE} «54 million USD».", "of trade_turnover in thua-thien-hue"),
        ("After a report of the Border Gate Economic Zone Management Board of Hue, exports through the border gates "
         "reached «54 million USD».", "of exports item border-trade"),
        ("Exports of Hue came to 54 million USD, reducing «24.5 percent» over the same period of 2019.",
         "of exports is change_yoy value -24.5"),
    ],
)  # fmt: skip
def test_a_province_named_often(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)
