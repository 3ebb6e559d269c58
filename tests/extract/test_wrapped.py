"""Lines that break off for want of room go on; lines that are entries of a list, or end with a stop, do not."""

from decimal import Decimal

from tests.extract.reading import mention, reading

WRAPPED = """In February 2022, Hoa Binh recorded exports of about 112.91
million USD and, as its department of trade said on the last day of the month,
imports of 91.24 million USD."""
LISTED = "The province of Hoa Binh told its main exports in 2022\ntea 5 million USD\nrice 7 million USD"


def test_a_wrapped_line_goes_on_to_its_unit_and_to_its_figures() -> None:
    found = reading(WRAPPED)
    told = mention(found, "112.91")
    assert (told.value, told.unit_id) == (Decimal(112_910_000), "USD")
    assert [(one.indicator_id, one.time_period, one.geography_id) for one in found.observations] == [
        ("exports", "2022-02", "hoa-binh"),
        ("imports", "2022-02", "hoa-binh"),
    ]


def test_short_lines_stay_apart() -> None:
    found = reading(LISTED)
    assert [one.item_id for one in found.observations] == ["tea", "rice"]
