"""Gates, days and aims in English reports: what passed on a day, what waits, what others are held against."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-05",
         "In nine months An Giang shipped 300,000 tonnes of rice for $150 million; volume fell 3% but "
         "revenue rose «9%».",
         "of exports value 9"),
        ("2024-10-05",
         "In nine months An Giang exported 300,000 tonnes of rice worth $150 million; the tonnage fell "
         "«3%» but earnings rose 9%.",
         "of export_volume value -3"),
        ("2024-10-05",
         "In nine months An Giang exported 300,000 tonnes of rice worth $150 million; the tonnage fell 3% "
         "but earnings rose «9%».",
         "of exports value 9"),
        ("2024-10-05",
         "In nine months An Giang exported 300,000 tonnes of rice; volume rose 3%, value fell «4%».",
         "of exports is change_yoy value -4"),
        ("2024-10-05",
         "In nine months An Giang exported 300,000 tonnes of rice; the volume rose «3%» while the value "
         "fell 4%.",
         "of export_volume is change_yoy value 3"),
        ("2024-10-05",
         "In nine months An Giang exported 300,000 tonnes of rice; the volume rose 3% while the value fell"
         " «4%».",
         "of exports is change_yoy value -4"),
    ],
)  # fmt: skip
def test_goods_by_volume_and_value_and_capital_converted(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-11-05",
         "Exports\nHanoi (VNA) In ten months the country shipped $8.3 billion worth of seafood.\nShrimp: "
         "«$3.2 billion», up 5%.",
         "in viet-nam value 3.2e9"),
        ("2024-11-05",
         "Cà Mau (VNA) In ten months the province shipped «$1.3 billion» worth of seafood.",
         "in ca-mau-pre-2025 value 1.3e9"),
    ],
)  # fmt: skip
def test_datelines_without_a_dash(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2013-01-11",
         "In 2012 Kien Giang exported $870 million, on a par with 2011, short of the «$950 million» it had"
         " aimed for.",
         "as target at 2012 value 95e7"),
        ("2013-01-11",
         "In 2012 Kien Giang exported $870 million, in line with 2011, and collected «3,200 billion dong» "
         "for the budget.",
         "at 2012 value 32e11"),
    ],
)  # fmt: skip
def test_aims_held_against(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "On April 30, Ha Long welcomed «52,000» visitors.",
         "of tourist_arrivals at 2024-04-30 value 52000"),
        ("2024-05-03",
         "On May 2, the customs of Lang Son said «1,312» trucks crossed the gates in April.",
         "of border_crossings at 2024-04 value 1312"),
        ("2024-05-03",
         "On May 2, «1,312» trucks crossed the border gates of Lang Son.",
         "of border_crossings at 2024-05-02 value 1312"),
    ],
)  # fmt: skip
def test_what_passed_on_a_day(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-05",
         "On January 4, «312» trucks crossed at Chi Ma, Lang Son, while 900 were stuck.",
         "of border_crossings value 312"),
    ],
)  # fmt: skip
def test_vehicles_that_passed(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("At Tan Thanh in Lang Son, 1,200 trucks are still stranded.", "1,200"),
        ("About 1,200 trucks were waiting to clear customs at Lang Son's gates.", "1,200"),
        ("The number of trucks stuck at Lang Son's gates was 1,200.", "1,200"),
    ],
)
def test_vehicles_that_wait(text: str, exact: str) -> None:
    assert mention(reading(text, "en", "2022-01-05"), exact).role == "unclassified"


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Lang Son customs said that on May 2, «312» trucks crossed the border gates.",
         "of border_crossings at 2024-05-02 value 312"),
    ],
)  # fmt: skip
def test_days_behind_who_says_so(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
