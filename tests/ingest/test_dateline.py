"""The date that an article gives of itself: what is a dateline, which date it says, and what is none."""

import unicodedata
from datetime import date

import pytest

from pipeline.ingest.dateline import stated_date

BODY = "\n\nThe province exported goods worth 5 billion USD.\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # As the pages of the five articles print it: before the first word, and after the title.
        (" date 2025-11-24 Litchi produced in Luc Ngan, Bac Ninh (Photo: VNA)", date(2025, 11, 24)),
        ("4:40:23 PM | 11/17/2023", date(2023, 11, 17)),
        # The line begins with it: agencies print it before the first sentence.
        ("HANOI, May 2, 2021 (VNA) – Exports of the province rose 5 percent in the first quarter.", date(2021, 5, 2)),
        ("(Hau Giang News, 5/9/2023) - By August 31, 2023, 12 projects were licensed.", date(2023, 9, 5)),
        ("(haugiang.gov.vn) 05/09/2023 - The province licensed 12 projects.", date(2023, 9, 5)),
        ("Baophutho.vn, 5/2/2024\nThe province licensed 12 projects.", date(2024, 2, 5)),
        ("Bắc Ninh, 12/4/2019 - Kim ngạch xuất khẩu của tỉnh đạt 5 tỷ USD.", date(2019, 4, 12)),
        # A bracket that opens the line.
        ("(November 4, 2021) The People's Committee has looked back on ten months.", date(2021, 11, 4)),
        # A place before it and a stop behind it, before the first sentence.
        ("Pleiku, 4 November 2021. The People's Committee has looked back on ten months.", date(2021, 11, 4)),
        ("Hue, July 5, 2019 (VNA). Exports of the city rose 5 percent.", date(2019, 7, 5)),
        ("Cà Mau, ngày 4/11/2021. UBND tỉnh vừa họp đánh giá mười tháng.", date(2021, 11, 4)),
        ("06.02.2017 * News in short * Ca Mau", date(2017, 2, 6)),
        # English: month in words, either order, weekday, clock, place and agency beside it.
        ("Thursday, July 04, 2019 08:30", date(2019, 7, 4)),
        ("4 July 2019", date(2019, 7, 4)),
        ("July 4th, 2019", date(2019, 7, 4)),
        ("Sept. 5, 2018", date(2018, 9, 5)),
        ("HANOI, May 2, 2021 (VNA)", date(2021, 5, 2)),
        ("Updated: 20:15, March 29, 2018 (GMT+7)", date(2018, 3, 29)),
        # Vietnamese: day first.
        ("Cập nhật lúc 10:30, ngày 12/4/2019", date(2019, 4, 12)),
        ("08h30 Thứ 6 ngày 12/04/2019", date(2019, 4, 12)),
        ("Thứ Sáu, 12/04/2019", date(2019, 4, 12)),
        ("12 tháng 4 năm 2019", date(2019, 4, 12)),
        ("Thứ Hai, ngày 5 tháng 8, 2024 14:02", date(2024, 8, 5)),
        ("03.05.2021", date(2021, 5, 3)),
        ("09:15 | 02-11-2020", date(2020, 11, 2)),
        # ISO 8601, alone and with a clock.
        ("2019-04-12", date(2019, 4, 12)),
        ("2019-04-12 08:30", date(2019, 4, 12)),
        # Only one order of 13 and more is a date; both orders possible: day first, month first beside AM or PM.
        ("12/31/2019", date(2019, 12, 31)),
        ("31/12/2019", date(2019, 12, 31)),
        ("05/04/2019 16:40", date(2019, 4, 5)),
        ("05/04/2019 4:40 PM", date(2019, 5, 4)),
        ("29/02/2024", date(2024, 2, 29)),
        # The clock beside it, or a bar before it, sets it off from the title or the section that it stands behind.
        ("Xuất khẩu của tỉnh tăng mạnh14:11, 04/07/2024", date(2024, 7, 4)),
        ("Kinh tế - 05/10/2023 08:00 (GMT+7)", date(2023, 10, 5)),
        ("Xuất khẩu của tỉnh tăng mạnh | 05/10/2023", date(2023, 10, 5)),
    ],
)
def test_a_line_of_its_own_states_the_day(line: str, expected: date) -> None:
    assert stated_date(line + BODY) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2025 Exports rose.", (date(2025, 1, 1), date(2025, 12, 31))),
        ("date 2024-02 Exports rose.", (date(2024, 2, 1), date(2024, 2, 29))),
        ("\n  Date 2025-11-24\nExports rose.", (date(2025, 11, 24), date(2025, 11, 24))),
    ],
)
def test_a_leading_date_may_be_a_year_or_a_month(text: str, expected: tuple[date, date]) -> None:
    assert stated_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # running prose
        "The two sides signed an agreement on July 4, 2019 at a ceremony in Bac Ninh city attended by officials.",
        "Exports reached 5 billion USD as of July 4, 2019.",
        "Tính đến ngày 15/9/2019, toàn tỉnh có 1.200 dự án đầu tư nước ngoài còn hiệu lực.",
        "Ngày 12 tháng 4 năm 2019, Ủy ban nhân dân tỉnh Bắc Ninh tổ chức hội nghị xúc tiến đầu tư.",
        "Yesterday, 4 July 2019, the two sides signed an agreement.",
        "the province, 4 July 2019. Exports rose.",
        # titles
        "Bac Ninh before 1 July 2025",
        "Vietnam Marks National Day September 2, 2019",
        # days that no calendar has
        "31/02/2019",
        "29/02/2023",
        "31 tháng 4 năm 2019",
        "February 30, 2020",
        "2019-13-01",
        "date 2025-13-01 Exports rose.",
        "13/13/2019",
        # no whole date
        "4:40:23 PM",
        "11/2023",
        "2025",
        "Exports and imports",
        "",
    ],
)
def test_what_is_no_dateline_states_no_day(text: str) -> None:
    assert stated_date(text) is None


def test_a_byte_order_mark_before_the_date_is_no_word_of_it() -> None:
    text = "\ufeffdate 2025-11-24 Litchi produced in Luc Ngan, Bac Ninh, is on its way to Japan (Photo: VNA)" + BODY
    assert stated_date(text) == (date(2025, 11, 24), date(2025, 11, 24))


def test_letters_with_combining_marks_spell_the_same_date() -> None:
    line = unicodedata.normalize("NFD", "12 tháng 4 năm 2019")
    assert stated_date(line + BODY) == (date(2019, 4, 12), date(2019, 4, 12))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_ends_in_any_way(end: str) -> None:
    text = end.join(["A title", "", "Thứ Sáu, 12/04/2019", "", "Exports reached 5 billion USD."])
    assert stated_date(text) == (date(2019, 4, 12), date(2019, 4, 12))


@pytest.mark.parametrize("token", ["a-", "a.", "vn.", "12:00 ", "| "])
def test_a_long_line_beside_a_date_is_read_once(token: str) -> None:
    # 200,000 signs that each could begin the name of a site: whoever asked anew from each of them would need hours.
    assert stated_date(f"4 May 2020 and {token * 100_000}end{BODY}") is None
