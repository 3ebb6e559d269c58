"""In a text on the country, `the province` is the one named last; growth that an area attains; goods that were made."""

import pytest

from tests.extract.test_english import check

RANKING = (
    "Six of the 34 provinces and cities of Vietnam grew by more than 10 percent in the first nine months of 2025.\n\n"
    "Quang Ninh leads with a GRDP growth of 11.66 percent, ahead of Hai Phong and Ninh Binh. "
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (RANKING + "The province welcomed «17.11 million» visitors.", "quang-ninh"),
        (RANKING + "\n\nThe province welcomed 17.11 million visitors. Tourism revenue reached «VND44 trillion».",
         "quang-ninh"),
        (RANKING + "\n\nHai Phong ranked second with 11.59 percent.\n\nThe city collected «VND145 trillion» for the "
         "budget.", "hai-phong"),
        (RANKING + "\n\nVietnam's exports rose by «16 percent».", "viet-nam"),
    ],
)  # fmt: skip
def test_the_province_in_a_text_on_the_country(text: str, place: str) -> None:
    check(text, f"in {place}", "2025-10-08")


# --- Growth that an area attains is that of its economy, whatever was told before it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Industrial production rose 22% in six months, helping Binh Phuoc achieve a growth rate of «6.91%».",
         "of grdp is change_yoy"),
        ("Exports of Hue achieved growth of «7 percent».", "of exports"),
        ("Hue's retail sales posted a growth rate of «7 percent» in May.", "of retail_sales"),
        ("In exports, Hue posted a growth rate of «7 percent» in May.", "of exports"),
        ("Hue has seen exports post growth of «7 percent» in May.", "of exports"),
        # a verb of making is none of an index where the goods are counted, and freight has no partner
        ("Assembly plants of Hue turned out 71,300 vehicles in May, «34 per cent» fewer than a year earlier.",
         "of product_output is change_yoy"),
        ("Exports of Hue reached $900 million in May. The US took «41 per cent» of all goods shipped.",
         "of exports is share with US"),
    ],
)  # fmt: skip
def test_what_was_attained_and_made(text: str, expected: str) -> None:
    check(text, expected, "2022-07-04")
