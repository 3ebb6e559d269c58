"""English articles on the trade in goods: whose goods, which, and what a change is a change of. Own sentences."""

import pytest

from tests.extract.test_english import check

PEPPER = "Pepper exports on the rise\n\nVietnam shipped 20,000 tonnes of pepper in May, worth 90 million USD.\n\n"
GIA_LAI = "Pepper growers of Gia Lai start well\n\nGia Lai earned 90 million USD in exports in May.\n\nPepper sold.\n\n"


# --- An article that names hardly any goods but one speaks of it throughout, unless it says that it speaks of all.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports to Germany rose «12 percent».", "of exports item pepper with DE"),
        ("The association put the average export price at «4,100 USD per tonne».", "of export_price item pepper"),
        ("In April alone the industry shipped «15,000 tonnes».", "of export_volume item pepper"),
        ("The country's total exports reached «35 billion USD» in May.", "of exports item _T"),
    ],
)
def test_an_article_on_one_commodity(text: str, expected: str) -> None:
    check(PEPPER + text, expected)


def test_a_province_trades_in_more_than_the_goods_of_the_headline() -> None:
    check(GIA_LAI + "Exports to China came to «30 million USD».", "in gia-lai-pre-2025 item _T with CN")


# --- Goods called Vietnamese are those of the country, where no place is named.
@pytest.mark.parametrize("text", ["Exports of Vietnamese tuna to Japan fell «12 percent» in the first quarter."])
def test_goods_of_the_country(text: str) -> None:
    check(text, "in viet-nam item tuna with JP")


# --- A change that leads to a level is a change of that: of tonnes or of money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tea exports of Vietnam slipped «3.9 percent» to nearly 70,000 tonnes in May.", "of export_volume"),
        ("Vietnam shipped 9,000 tonnes of tea in May, with earnings up «8 percent» to 14 million USD.", "of exports"),
        ("Vietnam shipped 9,000 tonnes of tea, up «8 percent» on last May.", "of export_volume"),
    ],
)
def test_a_change_to_a_level(text: str, expected: str) -> None:
    check(text, expected)


# --- What a change is measured from: words before its own noun, or behind the other of two changes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CPI of Hue showed a month-on-month rise of «0.3 percent» and a year-on-year growth of 2.9 percent.",
         "is change_pop"),
        ("The CPI of Hue showed a month-on-month rise of 0.3 percent and a year-on-year growth of «2.9 percent».",
         "is change_yoy"),
        ("The CPI of Hue fell 0.1 percent from the previous month but rose «2.9 percent» from one year ago.",
         "is change_yoy"),
        ("Vietnam shipped 9,000 tonnes of tea for 14 million USD in May, down «4 percent» in volume and 6 percent in "
         "value from the previous month.", "of export_volume is change_pop"),
        ("Trade of Vietnam was 40 billion USD in May, down 5 percent from the previous month, in which exports reached "
         "21 billion USD, down «9 percent».", "of exports is change_pop"),
    ],
)  # fmt: skip
def test_what_a_change_is_measured_from(text: str, expected: str) -> None:
    check(text, expected)
