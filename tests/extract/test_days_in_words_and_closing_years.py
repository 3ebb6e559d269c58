"""Days beside the word for their month, years that a text closes or looks forward to, aims behind those in words."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check

# The day stands before the word for the month, which its number follows; months may be counted all the same.
DAYS = [
    ("Tính đến ngày 18 tháng 9 năm 2023, Sơn La có «12» dự án FDI.", "at 2023-09-18"),
    ("Tính đến ngày 18 tháng 9, Sơn La có «12» dự án FDI.", "at 2023-09-18"),
    ("Từ ngày 1 tháng 1 đến ngày 15 tháng 8 năm 2023, Sơn La xuất khẩu «50 triệu USD».", "at 2023-01-01/P7M15D"),
    ("Sơn La, ngày 12 tháng 10 năm 2023\nXuất khẩu 9 tháng của tỉnh đạt «50 triệu USD».", "at 2023-01-01/P9M"),
    ("(12 tháng 10 năm 2023) Xuất khẩu 9 tháng của Sơn La đạt «50 triệu USD».", "at 2023-01-01/P9M"),
    ("Kỳ 1 tháng 7 năm 2023, Sơn La xuất khẩu «5 triệu USD».", "at 2023-07-01/P15D"),
    ("Trong 9 tháng «12» dự án FDI được Sơn La cấp mới.", "at 2023-01-01/P9M"),
]  # fmt: skip

# A text of the first or last weeks of a year looks back on it; what it names of the year that began is ahead.
CLOSED = [
    ("Du lịch Sơn La khép lại một năm bội thu: «4,8 triệu» lượt khách.", "at 2023"),
    ("Xuất khẩu của Sơn La vừa trải qua một năm khó khăn, chỉ đạt «150 triệu USD». Năm 2024, tỉnh phấn đấu 170 triệu.",
     "at 2023"),
    ("Sơn La xuất khẩu «150 triệu USD», tăng 6% so với năm 2022.", "at 2023"),
    ("Sơn La xuất khẩu «150 triệu USD», tăng 6% so với cùng kỳ năm 2022.", "at none"),
    ("Xuất khẩu của Sơn La đạt 150 triệu USD trong năm 2023. Năm tới, tỉnh phấn đấu «170 triệu USD».", "as target"),
    ("Xuất khẩu năm sau cao hơn năm trước: năm 2023 Sơn La đạt «150 triệu USD».", "at 2023 as actual"),
]  # fmt: skip

ENGLISH = [
    ("Tourism in Son La wrapped up a busy year with «4.8 million» visitors.", "at 2023"),
    ("Exports of Son La ended a difficult year at «$150 million».", "at 2023"),
    ("Exports of Son La hit $150 million in 2023. In the coming year it aims at «$170 million».", "as target"),
]  # fmt: skip

# An aim told in words, or by a place among peers, is followed by others.
AIMS = [
    ("Năm nay Huế đặt mục tiêu tăng trưởng hai con số, GRDP bình quân đầu người «3.900 USD».", "at 2026 as target"),
    ("Năm 2026 Huế phấn đấu thuộc nhóm 10 tỉnh dẫn đầu, xuất khẩu đạt «2 tỷ USD».", "at 2026 as target"),
    ("Tháng 1 Huế thu ngân sách 900 tỷ đồng.\nNăm nay Huế đặt mục tiêu thu ngân sách 12.000 tỷ đồng, "
     "giải ngân đầu tư công «95%» kế hoạch.", "at 2026 as target"),
    ("Xuất khẩu của Huế năm 2025 đạt 1,3 tỷ USD. Năm sau tỉnh phấn đấu «1,5 tỷ USD».", "at 2027 as target"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_beside_the_word_for_their_month(text: str, expected: str) -> None:
    check(text, expected, "2023-10-12")


@pytest.mark.parametrize(("text", "expected"), CLOSED)
def test_years_that_a_text_closes(text: str, expected: str) -> None:
    check(text, expected, "2024-01-04")


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_years_that_an_english_text_closes(text: str, expected: str) -> None:
    check_english(text, expected, "2024-01-04")


@pytest.mark.parametrize(("text", "expected"), AIMS)
def test_aims_behind_words(text: str, expected: str) -> None:
    check(text, expected, "2026-02-05")
