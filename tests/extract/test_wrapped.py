"""Lines that break off for want of room go on; lines that are entries of a list, or end with a stop, do not."""

import textwrap
from decimal import Decimal

import pytest

from tests.extract.reading import mention, reading

WRAPPED = """In February 2022, Hoa Binh recorded exports of about 112.91
million USD and, as its department of trade said on the last day of the month,
imports of 91.24 million USD."""
SET_TO_A_WIDTH = """In the first five months of 2022 the province of Hoa Binh attracted nine
million USD in foreign investment, according to what the department said in
its report of June, which speaks of the parks, of roads and of what has been
done for investors. It wants more of it in the months that are still to come.
The Republic of Korea made up the largest share of foreign investment in Hoa
Binh with 30 percent."""
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


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_that_is_set_to_a_width_goes_on_before_a_name_too(end: str) -> None:
    found = reading(SET_TO_A_WIDTH.replace("\n", end))
    told = mention(found, "30 percent")
    (share,) = [one for one in found.observations if one.mention_id == told.mention_id]
    assert (share.measure, share.partner_id, share.geography_id) == ("share", "KR", "hoa-binh")


GOODS = (
    "The province of Hoa Binh told what it had sold abroad in the first ten months of 2018, which was more than ever "
    "before. Several goods gained, with garments bringing 40.7 million USD, footwear 25.2 million USD and computers "
    "reaching 24.3 million USD, with rises by 10.6 percent, 17.1 percent and 15.2 percent, respectively. Growth was "
    "seen in what the farms had sold as well, such as rice, tea (up 14.4 percent to 3.3 million USD) and coffee, whose "
    "sales amounted to over $2.6 million."
)
GOODS_OF_FIGURES = [
    *("textiles-garments", "footwear", "computers-electronics") * 2,
    *("tea", "tea", "coffee"),
]


@pytest.mark.parametrize("width", range(60, 83))
def test_the_width_to_which_a_text_is_set_changes_nothing(width: int) -> None:
    found = reading(textwrap.fill(GOODS, width))
    assert [one.item_id for one in found.observations] == GOODS_OF_FIGURES


def test_lines_that_are_numbered_stay_apart() -> None:
    lines = [f"{number}. The department of trade of Hoa Binh tells what it did" for number in range(1, 6)]
    assert len(reading("\n".join(lines)).sentences) == len(lines)


def test_an_empty_line_ends_what_stands_before_it() -> None:
    found = reading("The province of Hoa Binh told its main exports in 2022\n\nof tea 5 million USD")
    assert len(found.sentences) == 2
