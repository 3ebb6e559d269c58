"""Sentences that tell a story set no time for those behind; no time escapes from what something is held against."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

EXPORTS = "In the first nine months of 2023, Nam Dinh's exports reached $2 billion. "
IMPORTS = " Imports came to «$1.5 billion», up 3 percent."
NINE_MONTHS = "of imports at 2023-01-01/P9M"
HALF = "Nam Dinh in the first half of 2023\nBudget revenue of VND5 trillion was "


@pytest.mark.parametrize(
    "story",
    [
        '"I came here in 1999, when there was nothing but rice," a factory owner said.',
        "The first park of the province was built in 2003.",
        "Floods had hit the province in October 2020.",
        "Vu Thi Lan left the rice fields in 2012 to sew jackets.",
        "Its airport was reopened to foreign flights in March 2022.",
        "Until 2010 most people here lived on rice.",
        "Back in 2005 there was no road to the sea.",
        "A bridge to Thai Binh was opened in May.",
        "Last year the province lost three bridges to floods.",
        "In 2018, a new hospital was opened.",
        "A high-speed railway is to cross the province by 2035.",
        "By July the rains had stopped.",
        "In August leaders of a Japanese bank visited the province.",
        "This year has been unusually hot.",
    ],
)
def test_a_story_sets_no_time(story: str) -> None:
    check(EXPORTS + story + IMPORTS, NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    "story",
    [
        "Năm ngoái tỉnh mất ba cây cầu vì lũ.",
        "Năm 2018, một bệnh viện được khánh thành.",
        "Tháng 8, lãnh đạo một ngân hàng Nhật Bản đã đến thăm tỉnh.",
        "Mưa lũ kéo dài đến hết tháng 7.",
    ],
)
def test_a_vietnamese_story_sets_no_time(story: str) -> None:
    told = "Trong 9 tháng năm 2023, xuất khẩu của Nam Định đạt 2 tỷ USD. "
    check_vietnamese(told + story + " Nhập khẩu đạt «1,5 tỷ USD».", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The city wants exports of $56 billion in 2026. How did 2025 go?", "GRDP grew «11.8 per cent»."),
        ("The city wants exports of $56 billion in 2026. And 2025 was no bad year.", "Exports came to «$48 billion»."),
    ],
)
def test_a_sentence_about_a_year_sets_it(told: str, figure: str) -> None:
    check(f"{told} {figure}", "at 2025", "2025-12-20")


def test_the_day_by_which_something_was_over_is_that_of_no_figure() -> None:
    text = "Đến ngày 20-9 vụ nhãn năm 2023 đã khép lại. Hưng Yên xuất khẩu «1.200 tấn» nhãn."
    check_vietnamese(text, "at 2023", "2023-10-12")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In 2022 foreign trade sank.", "of imports at 2022"),
        ("The year 2022 was different:", "of imports at 2022"),
        ("August was better for trade.", "of imports at 2023-08"),
    ],
)
def test_what_is_measured_sets_its_time(told: str, expected: str) -> None:
    check(EXPORTS + told + IMPORTS, expected, "2023-10-12")


@pytest.mark.parametrize(
    "held",
    [
        "31.5% short of what was gathered in the first half of 2022",
        "9% behind the sum of last year's first half",
        "a far cry from the take of the first half of 2022",
        "VND200 billion short of the corresponding months of 2022",
        "more than triple what was gathered in the first half of 2022",
        "some way off the first half of 2022",
        "no match for the corresponding months of 2022",
        "in line with the take of the first half of 2022",
    ],
)
def test_no_time_escapes_a_comparison(held: str) -> None:
    check(HALF.replace("VND5 trillion", "«VND5 trillion»") + held + ".", "at 2023-S1", "2023-07-12")
    check(HALF + held + ". Land brought in «VND1.2 trillion».", "at 2023-S1", "2023-07-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what others had, or was expected, is of the figure's own time
        ("Exports of Hue rose «5%», faster than those of its neighbours in the first half of 2022.", "at 2022-S1"),
        ("Hue exported more than expected in 2022, namely goods worth «5 million USD».", "at 2022"),
    ],
)
def test_what_others_have(text: str, expected: str) -> None:
    check(text, expected, "2023-07-12")


@pytest.mark.parametrize(
    "told",
    [
        '"Năm 1999 tôi đến đây, chỉ thấy ruộng lúa", một chủ xưởng kể.',
        "Khu công nghiệp đầu tiên của tỉnh được xây dựng năm 2003.",
        "Bão lũ đã tàn phá tỉnh hồi tháng 10/2020.",
        "Chị Hoa rời ruộng lúa từ năm 2012 để đi may.",
        "Thu ngân sách 5.000 tỷ đồng, còn kém 34,1% số đã thu được trong 9 tháng năm 2022.",
        "Thu ngân sách 5.000 tỷ đồng, gấp rưỡi số thu của 9 tháng năm 2022.",
        "Thu ngân sách 5.000 tỷ đồng, thua xa thành tích của 9 tháng năm 2022.",
    ],
)
def test_stories_and_comparisons_in_vietnamese(told: str) -> None:
    start = "Trong 9 tháng năm 2023, xuất khẩu của Nam Định đạt 2 tỷ USD. "
    check_vietnamese(f"{start}{told} Nhập khẩu đạt «1,5 tỷ USD», tăng 3%.", NINE_MONTHS, "2023-10-12")


def test_the_year_spoken_of_is_none_of_a_story() -> None:
    check(
        EXPORTS + "Last year the province lost three bridges to floods. For the whole year it wants «$3 billion» of "
        "exports.",
        "of exports at 2023 as target",
        "2023-10-12",
    )
    check_vietnamese(
        "Trong 9 tháng năm 2023, xuất khẩu của Nam Định đạt 2 tỷ USD. Năm ngoái tỉnh mất ba cây cầu vì lũ. Cả năm, "
        "tỉnh phấn đấu xuất khẩu «3 tỷ USD».",
        "of exports at 2023 as target",
        "2023-10-12",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hue after the storm\n\nHUE - The storm which came in September caused damage of 2 trillion VND, but the "
            "economy went on. GRDP growth in 2024 is put at 8.4%.\n\nBudget revenue came to «VND 12 trillion».",
            "at 2024",
        ),
        (
            "Hue goes on\n\nIn 2023 interest rates came down. Exports of the province reached «$900 million».",
            "at 2023",
        ),
        (
            "Hue in 2024\n\nIn 2024 exports were worth $2.6 billion. It is 104 percent of the plan and tops the "
            "previous year by 9 percent. Seafood brought «$1 billion».",
            "at 2024",
        ),
        (
            "Hue in 2024\n\nIn 2024 exports were worth $2.6 billion. This tops last year by «9 percent».",
            "at 2024",
        ),
    ],
)
def test_what_has_no_indicator_or_is_surpassed_sets_no_time(text: str, expected: str) -> None:
    check(text, expected, "2024-12-28")


def test_damage_sets_no_time_in_vietnamese() -> None:
    check_vietnamese(
        "Huế sau lũ\n\nHUẾ - Trận lũ hồi tháng 9 làm tỉnh thiệt hại 2.000 tỷ đồng, nhưng kinh tế vẫn đứng vững. Tăng "
        "trưởng GRDP năm 2024 ước đạt 8,4%.\n\nThu ngân sách đạt «12.000 tỷ đồng».",
        "at 2024",
        "2024-12-28",
    )
