"""Rows of figures that answer to as many names without the word respectively; counts in a row that `of them` ends."""

import pytest

from tests.extract.reading import figure, number, reading
from tests.extract.test_english import parted

TRADE = "Exports of Ninh Binh to China, the US and Japan reached {} in 2023."
GOODS = "In 2023 Ninh Binh's exports of tea, rice and coffee were worth {}."
YEARS = "Ninh Binh's exports were 10, «11» and 12 million USD in 2021, 2022 and 2023, respectively."
YEARS_BEFORE = "Xuất khẩu của Ninh Bình các năm 2020, 2021, 2022 đạt 10, 11 và «12 triệu USD»."
OF_THEM = "Ninh Binh has 118 FDI projects worth 2.3 billion USD. Taiwan and South Korea own {} of them, respectively."


@pytest.mark.parametrize(
    ("language", "text", "field", "told", "value"),
    [
        ("en", TRADE.format("«3», 5 and 2 million USD"), "partner_id", "CN", "3e6"),
        ("en", TRADE.format("3, «5» and 2 million USD"), "partner_id", "US", "5e6"),
        ("en", TRADE.format("3, 5 and «2 million USD»"), "partner_id", "JP", "2e6"),
        ("en", GOODS.format("«41», 33 and 12 million USD"), "item_id", "tea", "41e6"),
        ("en", GOODS.format("41, «33» and 12 million USD"), "item_id", "rice", "33e6"),
        ("vi", "Ninh Bình xuất khẩu chè, gạo và cà phê đạt 41, «33» và 12 triệu USD.", "item_id", "rice", "33e6"),
        ("en", "Taiwan, Korea and Japan own 41, «33» and 12 FDI projects in Ninh Binh.", "partner_id", "KR", "33"),
        ("en", "Ninh Binh exported tea and rice, 41,000 and «12,000 tonnes», in 2023.", "item_id", "rice", "12e3"),
        ("en", OF_THEM.format("«41» and 33"), "partner_id", "TW", "41"),
        ("en", OF_THEM.format("41 and «33»"), "partner_id", "KR", "33"),
        ("en", YEARS, "time_period", "2022", "11e6"),
        ("vi", YEARS_BEFORE, "time_period", "2022", "12e6"),
        # more figures than names
        ("en", "Year by year Ninh Binh's exports to Japan were «3», 5 and 7 million USD.", "partner_id", "JP", "3e6"),
    ],
)  # fmt: skip
def test_figures_in_a_row_answer_to_names_in_a_row(language: str, text: str, field: str, told: str, value: str) -> None:
    whole, exact, nth = parted(text)
    found = figure(reading(whole, language, "2024-01-05"), exact, nth)
    assert (getattr(found, field), found.value) == (told, number(value))


def test_counts_with_nouns_of_their_own_are_no_row_of_money() -> None:
    found = reading("Ninh Binh has 3 parks, 5 airports and 2 million USD in exports of 2023.", "en", "2024-01-05")
    assert [one.unit_id for one in found.observations if one.value < 10] == ["count"]
