"""What is given up again where the text is on more: the parks and investors of a headline, the part of a whole."""

import pytest

from tests.extract.reading import figure, reading

PARKS = """Đồng Nai mời nhà đầu tư nước ngoài vào khu công nghiệp
Chín tháng đầu năm 2019, Đồng Nai thu hút 1,3 tỷ USD vốn FDI.
Ông Bình cho biết có 90 dự án mới với 800 triệu USD."""
OF_PARKS = """Đồng Nai mời nhà đầu tư nước ngoài vào khu công nghiệp
Chín tháng đầu năm 2019, các khu công nghiệp của tỉnh thu hút 1,3 tỷ USD vốn FDI.
Ông Bình cho biết có 90 dự án mới với 800 triệu USD."""
PARKS_IN_ENGLISH = """Foreign investors look for land in industrial parks of Vinh Phuc
Vinh Phuc attracted 700 million USD in foreign capital in the first nine months of 2019.
There were 41 new projects with 300 million USD."""
KOREANS = """Korean investors in Bac Ninh
Korean firms run 758 projects in Bac Ninh. Korea leads with 11.2 billion USD. Korean investors are happy in Bac Ninh.

In 2017 the province let in 142 new FDI projects worth 630 million USD."""
OF_KOREANS = """Korean investors in Bac Ninh
Korean firms run 758 projects in Bac Ninh. Korea leads with 11.2 billion USD. Korean investors are happy in Bac Ninh.

In 2017 there were 142 new projects worth 630 million USD."""


@pytest.mark.parametrize(
    ("text", "language", "exact", "item"),
    [
        (PARKS, "vi", "90", "_T"),
        (PARKS, "vi", "800 triệu USD", "_T"),
        (OF_PARKS, "vi", "90", "industrial-zones"),
        (OF_PARKS, "vi", "800 triệu USD", "industrial-zones"),
        (PARKS_IN_ENGLISH, "en", "41", "_T"),
        (PARKS_IN_ENGLISH, "en", "300 million USD", "_T"),
    ],
)
def test_parks_that_only_the_headline_names_are_given_up(text: str, language: str, exact: str, item: str) -> None:
    assert figure(reading(text, language, "2019-10-02"), exact).item_id == item


@pytest.mark.parametrize(
    ("text", "exact", "partner"),
    [(KOREANS, "142", "_T"), (KOREANS, "630 million USD", "_T"), (OF_KOREANS, "142", "KR")],
)
def test_investors_of_the_headline_are_not_those_of_all_that_the_area_licensed(
    text: str, exact: str, partner: str
) -> None:
    assert figure(reading(text, "en", "2017-12-25"), exact).partner_id == partner


SHARED = (
    "Korean firms own 640 of the 1,050 FDI projects in force in Bac Ninh at the end of June 2017, and USD 9.8 billion "
    "out of USD 14.3 billion of their capital."
)


@pytest.mark.parametrize(
    ("exact", "partner"), [("640", "KR"), ("1,050", "_T"), ("USD 9.8 billion", "KR"), ("USD 14.3 billion", "_T")]
)
def test_the_whole_of_what_a_partner_has_is_of_none(exact: str, partner: str) -> None:
    assert figure(reading(SHARED, "en", "2017-12-25"), exact).partner_id == partner


FIVE_YEARS = """Kế hoạch 5 năm 2021-2025 tỉnh Khánh Hòa
Trình ngày 3 tháng 12 năm 2020
Dịch vụ chiếm 47% GRDP năm 2025.
Xuất khẩu năm 2020 đạt 1 tỷ USD."""


@pytest.mark.parametrize(
    ("text", "language", "exact", "area"),
    [
        (
            "Dak Lak's exports in 2024: 2 million USD. Its plan for 2025: 3 million USD.",
            "en",
            "2 million USD",
            "dak-lak-pre-2025",
        ),
        (
            "In 2024 Dak Lak exported 2 million USD. Targets for 2025: 3 million USD.",
            "en",
            "2 million USD",
            "dak-lak-pre-2025",
        ),
        (
            "Dak Lak's exports in 2025: 2 million USD. Its plan for 2026: 3 million USD.",
            "en",
            "2 million USD",
            "dak-lak",
        ),
        (FIVE_YEARS, "vi", "1 tỷ USD", "khanh-hoa-pre-2025"),
    ],
)
def test_a_year_that_a_plan_is_named_for_is_not_that_of_an_undated_text(
    text: str, language: str, exact: str, area: str
) -> None:
    assert figure(reading(text, language, None), exact).geography_id == area


QUOTED = """Binh Duong moves into 2018

“2017 was a good year for all of us,” says the director of investment.

Exports: 28.6 million USD, up 16.9%."""
LOOKED_BACK = """Binh Duong in nine months of 2018

Exports reached 20 million USD in nine months. “We lost much in 2009,” says the director.

Imports: 28.6 million USD."""


@pytest.mark.parametrize(("text", "period"), [(QUOTED, "2017"), (LOOKED_BACK, "2018-01-01/P9M")])
def test_a_quotation_sets_a_time_only_where_it_opens_with_what_that_was(text: str, period: str) -> None:
    assert (
        figure(reading(text, "en", "2018-10-05" if "nine" in text else "2018-01-05"), "28.6 million USD").time_period
        == period
    )


SHOWN = """Exports of Bac Ninh in May 2022

Exports reached 3 million USD in May. {}

Imports: 2 million USD."""


@pytest.mark.parametrize(
    "told",
    [
        "The mayor and other leaders of Da Nang visited the province.",
        "A group of officials of Quang Ninh also came to see the work.",
        "A new road to Ha Long will be ready in 2030, it is said.",
    ],
)
def test_a_sentence_that_tells_of_nothing_measured_turns_to_no_area_and_no_time(told: str) -> None:
    found = figure(reading(SHOWN.format(told), "en", "2022-06-05"), "2 million USD")
    assert (found.geography_id, found.time_period) == ("bac-ninh-pre-2025", "2022-05")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("năm 2026\n\nHọp báo quý I, Thống kê tỉnh cho biết xuất khẩu đạt 7 triệu USD.", "2026-Q1"),
        ("năm 2026\n\nTại hội nghị sơ kết 6 tháng, UBND tỉnh cho biết xuất khẩu đạt 7 triệu USD.", "2026-S1"),
        ("in 2026\n\nAt the briefing on the first quarter, the office told of 7 million USD in exports.", "2026-Q1"),
        ("in 2026\n\nIn its first-quarter report the office puts exports at 7 million USD.", "2026-Q1"),
        ("in 2026\n\nHit by storms in the first quarter, Gia Lai wants 7 million USD in exports.", "2026"),
    ],
)
def test_a_conference_reviews_the_months_that_its_name_tells(text: str, period: str) -> None:
    language, exact = ("vi", "7 triệu USD") if text.startswith("năm") else ("en", "7 million USD")
    assert figure(reading(f"Gia Lai {text}", language, "2026-07-05"), exact).time_period == period
