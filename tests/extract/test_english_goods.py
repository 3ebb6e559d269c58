"""English reports on goods sold abroad: their volume and value, what they are, the country that they go to."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check

RICE = "Hue earned 90 million USD from rice exports in May, with the Philippines as its largest market."


# --- Volume and value: words for a volume belong to the tonnes right behind them; what rises in value is money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rubber exports of Hue brought only 9 million USD, a decrease of «27 percent» for a volume of 5,000 tonnes.",
         "of exports is change_yoy item rubber value -27"),
        ("Rubber exports of Hue brought only 9 million USD, a decrease of 27 percent for a volume of «5,000 tonnes».",
         "of export_volume item rubber"),
        ("Growers of Hue turned out a volume of «5,000 tonnes» of rubber.", "of product_output item rubber"),
        ("Hue saw growth in tea export, with export volume declining «5.2 percent» and value reaching 6 million USD.",
         "of export_volume is change_yoy item tea value -5.2"),
        ("Hue saw growth in tea export, with export volume declining 5.2 percent while value reached «6 million USD».",
         "of exports item tea"),
        ("Coffee, another export staple of Hue, posted an «18 percent» increase year-on-year in export volume.",
         "of export_volume is change_yoy item coffee"),
        ("Coffee of Hue posted an 18 percent increase in export volume with 900 tonnes and a «35.7 percent» rise in "
         "value.", "of exports is change_yoy item coffee"),
        ("Hue's export volume of last year reached «21 million USD».", "of exports"),
    ],
)  # fmt: skip
def test_volume_and_value(text: str, expected: str) -> None:
    check(text, expected)


# --- A share that opens a sentence is of its subject; `the country` that goods go to is the partner named last.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accounting for «35.9 percent» of rice exports, the Philippines was the largest importer of rice of Hue.",
         "of exports is share with PH item rice"),
        (f"{RICE} Hue shipped «40 tonnes» of rice to the country.", "of export_volume with PH in thua-thien-hue"),
        (f"{RICE} Exports to the country rose «9 percent».", "of exports with PH in thua-thien-hue"),
        ("FDI in Hue from Japan was 5 million USD in May. FDI to the country rose «9 percent».",
         "of fdi_capital_attracted with _T"),
    ],
)  # fmt: skip
def test_the_country_that_goods_go_to(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods sold to a country are exports, told of it alone unless another is joined to it; sold to shops they are none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, Hue sold rice worth «5 million USD» to China.", "of exports with CN item rice"),
        ("In May, Hue sold «5,000 tonnes» of rice to China and Japan.", "of export_volume with _T item rice"),
        ("In May, Hue sold «5,000 tonnes» of rice to China and 3,000 tonnes to Japan.", "of export_volume with CN"),
        ("In May, Hue sold 5,000 tonnes of rice to the US, up «9 percent».", "of export_volume is change_yoy with US"),
        ("In May, Hue sold «5,000 tonnes» of rice to supermarkets.", "of product_output with _T"),
    ],
)  # fmt: skip
def test_goods_sold_to_a_country(text: str, expected: str) -> None:
    check(text, expected)


# --- A group of goods is no firm; the customs that were spoken of contribute; a month without a year has one before it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's exports reached 37 million USD. The seafood group contributed «12.8 million USD».",
         "of exports item seafood"),
        ("Hue's exports reached 37 million USD. The agricultural product group made up «12 percent» of exports.",
         "of exports item agricultural-products"),
        ("Rice shipments of Hue to the Chinese market alone tapered off «70 percent».",
         "of exports is change_yoy with CN item rice value -70"),
        ("Hue's Customs Department said trade fell in May. It contributed «5 trillion VND» to the State budget.",
         "of budget_revenue item customs-revenue"),
    ],
)  # fmt: skip
def test_groups_of_goods_and_customs(text: str, expected: str) -> None:
    check(text, expected)


def test_a_month_of_no_year_is_against_the_one_before() -> None:
    text = "In August alone, Hue's exports reached 62 million USD, a 25% increase from July."
    found = reading(text, "en", None)
    assert figure(found, "25%").measure == "change_pop"
