"""Times of asides, of clauses and of what is told beside: they date what they stand in, and no figure around it."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

NINE_MONTHS = "at 2023-01-01/P9M"


@pytest.mark.parametrize(
    "aside",
    [
        "since July one with Ha Nam",
        "hit by a storm in August",
        "a mere town until 2010",
        "until 1996 a part of Ha Nam",
        "where, since May, a new port has been at work",
        "the host of the 2021 games",
        "having lost two factories in 2022",
        "as it had in 2021",
        "unlike in 2022",
        "home to a glass plant opened in March",
    ],
)
def test_beside_the_subject(aside: str) -> None:
    start = f"In the first nine months of 2023, Nam Dinh, {aside}, shipped goods worth"
    check(f"{start} «$2 billion» abroad.", NINE_MONTHS, "2023-10-12")
    check(f"{start} $2 billion abroad. Imports came to «$1.5 billion».", NINE_MONTHS, "2023-10-12")
    start = f"In the first nine months of 2023, Nam Dinh, {aside}, counted"
    check(f"{start} «2 million» tourists.", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    "behind",
    [
        "thanks to the glass plant, which went into production in March",
        "as the port had reopened in May",
        "while prices peaked in June",
        "a year after the merger of July 2022",
        "a market it entered in 2008",
        "far from the record of 2019",
        "where the first park was built in 1998",
    ],
)
def test_behind_the_figure(behind: str) -> None:
    check(f"Nam Dinh in nine months of 2023\nIts exports grew by «12 percent», {behind}.", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a time that opens a clause, alone between commas or in the clause of a subject, dates it
        ("Samsung opened in Hue in March, and in 2014 the province exported goods worth «5 million USD».", "at 2014"),
        ("Hue, in May alone, exported goods worth «5 million USD».", "at 2025-05"),
        ("HUE, May 9 – In 2024 the new province (Hue and its sea), a port, exported «5 million USD».", "at 2024"),
        ("Hue exported more, the department said, in the first half of 2025: «5 million USD».", "at 2025-S1"),
        ("According to the office, exports in May, the best month, were «5 million USD».", "at 2025-05"),
        # as one does that has a figure behind it
        ("The plant, which in May made goods for «5 million USD» of exports, is in Hue.", "at 2025-05"),
        # what no other time tells is told by the one there is
        ("Hue, home to people who came in 2024, exported goods worth «5 million USD».", "at 2024"),
    ],
)  # fmt: skip
def test_what_dates_all_the_same(text: str, expected: str) -> None:
    check(text, expected, "2025-11-24")


@pytest.mark.parametrize(
    "aside",
    [
        "được tái lập năm 1997",
        "từng là một phần của Hà Nam Ninh đến năm 1991",
        "nơi hứng bão hồi tháng 8",
        "quê của nhà vô địch năm 2021",
    ],
)
def test_beside_the_subject_in_vietnamese(aside: str) -> None:
    start = f"Trong 9 tháng năm 2023, tỉnh Nam Định, {aside}, xuất khẩu"
    check_vietnamese(f"{start} «2 tỷ USD».", NINE_MONTHS, "2023-10-12")
    check_vietnamese(f"{start} 2 tỷ USD. Nhập khẩu đạt «1,5 tỷ USD».", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    "front",
    [
        "Hit by a storm in August,",
        "Founded anew in 1997,",
        "A mere town until 2010,",
        "Unlike in 2022,",
        "When it was split from Ha Nam in 1997,",
        "With its airport in service since June,",
        "After the floods of October 2020,",
        "Under a law in force since August,",
        "In a reversal of 2022,",
        "While prices peaked in June,",
    ],
)
def test_before_the_subject(front: str) -> None:
    start = f"Nam Dinh in the first nine months of 2023\n{front} Nam Dinh exported goods worth"
    check(f"{start} «$2 billion».", NINE_MONTHS, "2023-10-12")
    check(f"{start} $2 billion. Imports came to «$1.5 billion».", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    "sentence",
    [
        "The glass plant opened in March helped exports to «$2 billion».",
        "The law that took effect in August helped exports to reach «$2 billion».",
        "Visa rules in force since August helped exports to «$2 billion».",
        "Chairman Le Van An told a conference in October that exports reached «$2 billion».",
        "Exports rose to «$2 billion» with the help of a port that opened in 2021.",
    ],
)
def test_what_happened_dates_no_figure(sentence: str) -> None:
    check(f"Nam Dinh in the first nine months of 2023\n{sentence}", NINE_MONTHS, "2023-10-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Hue in the first half of 2025, exporters sold goods worth «5 million USD».", "at 2025-S1"),
        ("Looking back on 2024, Hue exported goods worth «5 million USD».", "at 2024"),
        ("Officials expect that in 2026, Hue will export goods worth «5 million USD».", "at 2026"),
        ("According to the data for May, Hue exported goods worth «5 million USD».", "at 2025-05"),
        ("Hue approved «15» FDI projects in 2024.", "at 2024"),
    ],
)  # fmt: skip
def test_what_fronts_dates(text: str, expected: str) -> None:
    check(f"Hue in the year 2025\n{text}", expected, "2025-11-24")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sau khi cầu mới khai trương hồi tháng 3, tỉnh xuất khẩu «2 tỷ USD».", "at 2023-01-01/P9M"),
        ("Dù cơn bão hồi tháng 8 gây nhiều thiệt hại, tỉnh xuất khẩu «2 tỷ USD».", "at 2023-01-01/P9M"),
        ("Chỉ tính tháng 9, tỉnh xuất khẩu «2 tỷ USD».", "at 2023-09"),
        ("Nhìn lại năm 2022, tỉnh xuất khẩu «2 tỷ USD».", "at 2022"),
        ("Tháng 8 vừa qua, tỉnh xuất khẩu «2 tỷ USD».", "at 2023-08"),
    ],
)  # fmt: skip
def test_before_the_subject_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(f"Nam Định 9 tháng năm 2023\n{text}", expected, "2023-10-12")
