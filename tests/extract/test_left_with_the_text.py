"""What a text gives to all that follows, and what ends it: investors of the headline, a town, the whole of a part."""

import pytest

from tests.extract.reading import figure, reading

JAPANESE = (
    "Japanese firms keep faith in Hai Duong\n\nJapanese firms had 74 projects in Hai Duong by September 2022. Japanese "
    "companies run car part plants there. In nine months the province licensed 31 projects worth $240 million. In all "
    "that is twice the number of 2021. It added that 12 more projects are on the way."
)
AT_HOME = "Japanese investors at home in Ha Nam\n\nJapanese investors lead in Ha Nam with 90 FDI projects, Japanese "
AT_HOME += "managers said on Monday. "
KOREANS = (
    "Korean investors in Bac Giang\n\nKorean investors have 500 of the 610 FDI projects in Bac Giang, a Korean "
    "official said. In September the province granted licences to 9 foreign projects and let 4 projects add $60 "
    "million. All this is 2.5 times the capital of September 2021."
)


# --- The investors of a headline are left once investment of all is told, until they are named again.
@pytest.mark.parametrize(
    ("text", "exact", "partner"),
    [
        (JAPANESE, "12", "_T"),
        (AT_HOME + "So far this year the province has licensed 20 FDI projects. New capital came to $110 million.",
         "$110 million", "_T"),
        (AT_HOME + "This year 7 new projects were licensed with Japanese money. Capital of $70 million was added to 11 "
         "projects.", "$70 million", "JP"),
        (KOREANS, "2.5 times", "_T"),
    ],
)  # fmt: skip
def test_investors_of_the_headline_end_with_investment_of_all(text: str, exact: str, partner: str) -> None:
    assert figure(reading(text, "en", "2022-10-05"), exact).partner_id == partner


KIEN_GIANG = "Kien Giang received 7.6 million visitors in 2018. "
QUANG_NINH = "Tourism in Quang Ninh\n\nQuang Ninh received 13.5 million visitors in 2018. "
IN_VIETNAMESE = "Du lịch Kiên Giang\n\nKiên Giang đón 7,6 triệu lượt khách năm 2018. Riêng Phú Quốc đón 4 triệu lượt. "


# --- What points to the figure before is of its place; `the island`, `the town` is the part named last.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        (KIEN_GIANG + "Phu Quoc alone drew 4 million. That figure includes 642,000 foreigners.", "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc received 4 million of them. Foreign guests to the island numbered 642,000.",
         "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc drew 4 million of the 7.6 million guests of Kien Giang. Foreign guests to the island "
         "numbered 642,000.", "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc alone drew 4 million. Foreign guests numbered 642,000.", "kien-giang"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. Foreign guests of the town numbered 642,000.", "mong-cai"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. Foreign guests of the province numbered 642,000.", "quang-ninh"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. That number takes in 642,000 foreigners.", "mong-cai"),
    ],
)  # fmt: skip
def test_what_points_back_is_of_the_place_before(text: str, place: str) -> None:
    assert figure(reading(text, "en", "2019-02-05"), "642,000").geography_id == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (IN_VIETNAMESE + "Con số này gồm 642.000 lượt khách quốc tế.", "phu-quoc"),
        (IN_VIETNAMESE + "Khách quốc tế đến đảo là 642.000 lượt.", "phu-quoc"),
        (IN_VIETNAMESE + "Khách quốc tế của tỉnh là 642.000 lượt.", "kien-giang"),
    ],
)
def test_what_points_back_is_of_the_place_before_in_vietnamese(text: str, place: str) -> None:
    assert figure(reading(text, "vi", "2019-02-05"), "642.000").geography_id == place


# --- The whole of which towns have a part is of the area that its own words name.
@pytest.mark.parametrize(
    ("text", "language", "exact", "place"),
    [
        (QUANG_NINH + "Mong Cai and Ha Long served most of the 2 million visitors whom the province received in May.",
         "en", "2 million", "quang-ninh"),
        ("Exports of Quang Ninh\n\nQuang Ninh exported goods worth $2 billion in 2018. Mong Cai handled half of the "
         "$200 million that the province shipped to China in May.", "en", "$200 million", "quang-ninh"),
        (QUANG_NINH + "Mong Cai had 2 million visitors in May.", "en", "2 million", "mong-cai"),
        ("Du lịch Quảng Ninh\n\nQuảng Ninh đón 13,5 triệu lượt khách năm 2018. Móng Cái đón phần lớn trong số 2 triệu "
         "lượt khách mà tỉnh phục vụ trong tháng 5.", "vi", "2 triệu", "quang-ninh"),
    ],
)  # fmt: skip
def test_the_whole_of_a_part_is_of_its_own_area(text: str, language: str, exact: str, place: str) -> None:
    assert figure(reading(text, language, "2019-02-05"), exact).geography_id == place
