"""When a figure holds, resolved against the article's date (data model, Period).

The rule stands above each table; the figure is the one in « ».
"""

import pytest

from tests.extract.reading import figure, locate, reading


def period(language: str, published: str | None, text: str) -> str | None:
    """Return the period of the figure that stands in « »."""
    before, _, rest = text.partition("«")
    exact, _, after = rest.partition("»")
    found = reading(before + exact + after, language, published)
    return figure(found, exact, 1 + before.count(exact)).time_period


# --- A flow in a period that the text names with its year.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Exports in the first 10 months of 2025 reached «5 billion USD».", "2025-01-01/P10M"),
        ("en", "Exports reached «5 billion USD» in the first ten months of 2025.", "2025-01-01/P10M"),
        ("en", "Exports in 2024 reached «5 billion USD».", "2024"),
        ("en", "Exports in September 2024 reached «5 billion USD».", "2024-09"),
        ("en", "Exports in Sept. 2024 reached «5 billion USD».", "2024-09"),
        ("en", "Exports in the first quarter of 2024 reached «5 billion USD».", "2024-Q1"),
        ("en", "Exports in Q3/2024 reached «5 billion USD».", "2024-Q3"),
        ("en", "Exports in Q3 2024 reached «5 billion USD».", "2024-Q3"),
        ("en", "Exports in the third quarter of 2024 reached «5 billion USD».", "2024-Q3"),
        ("en", "Exports in the first half of 2024 reached «5 billion USD».", "2024-S1"),
        ("en", "Exports in the second half of 2024 reached «5 billion USD».", "2024-S2"),
        ("en", "Exports in the first six months of 2024 reached «5 billion USD».", "2024-S1"),
        ("en", "Exports in the first three months of 2024 reached «5 billion USD».", "2024-Q1"),
        ("en", "Exports in H1 2024 reached «5 billion USD».", "2024-S1"),
        ("en", "Between 2021 and 2023 exports reached «5 billion USD».", "2021-01-01/P3Y"),
        ("en", "In the 2021-2025 period exports reached «5 billion USD».", "2021-01-01/P5Y"),
        ("vi", "Kim ngạch xuất khẩu 9 tháng năm 2025 đạt «5 tỷ USD».", "2025-01-01/P9M"),
        ("vi", "Kim ngạch xuất khẩu 9 tháng đầu năm 2024 đạt «5 tỷ USD».", "2024-01-01/P9M"),
        ("vi", "Kim ngạch xuất khẩu Quý I/2023 đạt «5 tỷ USD».", "2023-Q1"),
        ("vi", "Kim ngạch xuất khẩu quý III năm 2023 đạt «5 tỷ USD».", "2023-Q3"),
        ("vi", "Kim ngạch xuất khẩu quý 2/2023 đạt «5 tỷ USD».", "2023-Q2"),
        ("vi", "Kim ngạch xuất khẩu tháng 3-2023 đạt «5 tỷ USD».", "2023-03"),
        ("vi", "Kim ngạch xuất khẩu tháng 3/2023 đạt «5 tỷ USD».", "2023-03"),
        ("vi", "Kim ngạch xuất khẩu tháng 3 năm 2023 đạt «5 tỷ USD».", "2023-03"),
        ("vi", "Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt «5 tỷ USD».", "2024-S1"),
        ("vi", "Kim ngạch xuất khẩu sáu tháng đầu năm 2024 đạt «5 tỷ USD».", "2024-S1"),
        ("vi", "Kim ngạch xuất khẩu nửa đầu năm 2024 đạt «5 tỷ USD».", "2024-S1"),
        ("vi", "Kim ngạch xuất khẩu 3 tháng đầu năm 2024 đạt «5 tỷ USD».", "2024-Q1"),
        ("vi", "Giai đoạn 2021-2025, kim ngạch xuất khẩu đạt «5 tỷ USD».", "2021-01-01/P5Y"),
        ("vi", "Từ năm 2021 đến năm 2023, kim ngạch xuất khẩu đạt «5 tỷ USD».", "2021-01-01/P3Y"),
    ],
)
def test_a_period_with_its_year(language: str, text: str, expected: str) -> None:
    assert period(language, "2025-11-24", text) == expected


# --- Without its year: the one of the article; a month that has not begun yet is last year's.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("en", "2025-11-24", "Exports in September reached «5 billion USD».", "2025-09"),
        ("en", "2025-11-24", "Exports in November reached «5 billion USD».", "2025-11"),
        ("en", "2026-01-10", "Exports in December reached «5 billion USD».", "2025-12"),
        ("en", "2025-11-24", "Exports in the first 10 months reached «5 billion USD».", "2025-01-01/P10M"),
        ("en", "2025-11-24", "Exports in the first quarter reached «5 billion USD».", "2025-Q1"),
        ("en", "2025-11-24", "Exports in the past nine months reached «5 billion USD».", "2025-01-01/P9M"),
        ("en", "2025-11-24", "Exports this year reached «5 billion USD».", "2025"),
        ("en", "2025-11-24", "Exports last year reached «5 billion USD».", "2024"),
        ("en", "2025-11-24", "Exports last month reached «5 billion USD».", "2025-10"),
        ("en", "2026-01-10", "Exports last month reached «5 billion USD».", "2025-12"),
        ("en", "2025-11-24", "Exports this month reached «5 billion USD».", "2025-11"),
        ("en", "2022-08-19/2022-09-30", "In the first seven months of this year, exports reached «5 billion USD».",
         "2022-01-01/P7M"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng 9 đạt «5 tỷ USD».", "2025-09"),
        ("vi", "2026-01-10", "Kim ngạch xuất khẩu tháng 12 đạt «5 tỷ USD».", "2025-12"),
        ("vi", "2025-10-30", "9 tháng qua, kim ngạch xuất khẩu đạt «5 tỷ USD».", "2025-01-01/P9M"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu 9 tháng đạt «5 tỷ USD».", "2025-01-01/P9M"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu 6 tháng đầu năm đạt «5 tỷ USD».", "2025-S1"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu quý III đạt «5 tỷ USD».", "2025-Q3"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu năm nay đạt «5 tỷ USD».", "2025"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu năm ngoái đạt «5 tỷ USD».", "2024"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng trước đạt «5 tỷ USD».", "2025-09"),
    ],
)  # fmt: skip
def test_a_period_without_its_year(language: str, published: str, text: str, expected: str) -> None:
    assert period(language, published, text) == expected


# --- As of: a stock stands at the day or the month named, at the last day where the end of one is; a flow runs from the
# start of the year until then.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("en", "2023-11-17", "As of September 2023, the province had «2,040» valid FDI projects.", "2023-09"),
        ("en", "2023-11-17", "As of 20 September 2023, the province had «2,040» valid FDI projects.", "2023-09-20"),
        ("en", "2023-11-17", "As of September 20, 2023, the province had «2,040» valid FDI projects.", "2023-09-20"),
        ("en", "2023-11-17", "As of September 20, the province had «2,040» valid FDI projects.", "2023-09-20"),
        ("en", "2023-11-17", "By the end of May, the province had «2,040» valid FDI projects.", "2023-05-31"),
        ("en", "2023-11-17", "By the end of May 2022, the province had «2,040» valid FDI projects.", "2022-05-31"),
        ("en", "2023-11-17", "As of end-May, the province had «2,040» valid FDI projects.", "2023-05-31"),
        ("en", "2023-11-17", "At the end of the first quarter the province had «2,040» FDI projects.", "2023-03-31"),
        ("vi", "2023-11-17", "Tính đến ngày 20/9/2023, toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2023-09-20"),
        ("vi", "2023-11-17", "Tính đến 15-9, toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2023-09-15"),
        ("vi", "2023-11-17", "Đến hết tháng 5/2023, toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2023-05"),
        ("vi", "2023-11-17", "Tính đến cuối tháng 5/2023, toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2023-05-31"),
        ("vi", "2018-04-12", "Tính đến 31/3/2018, toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2018-03-31"),
        (
            "en",
            "2023-04-17",
            "From the beginning of the year to March 20, the province attracted «5 billion USD» of FDI.",
            "2023-01-01/P2M20D",
        ),
        (
            "vi",
            "2023-04-17",
            "Từ đầu năm đến ngày 20/3/2023, toàn tỉnh thu hút «5 tỷ USD» vốn FDI.",
            "2023-01-01/P2M20D",
        ),
        ("vi", "2023-04-17", "Từ đầu năm đến 20/3, toàn tỉnh thu hút «5 tỷ USD» vốn FDI.", "2023-01-01/P2M20D"),
        ("en", "2023-11-17", "Exports as of September 2023 reached «5 billion USD».", "2023-01-01/P9M"),
    ],
)
def test_as_of(language: str, published: str, text: str, expected: str) -> None:
    assert period(language, published, text) == expected


# --- A stock in the present tense without a date has no period; neither has what the text leaves open.
@pytest.mark.parametrize(
    ("language", "published", "text"),
    [
        ("en", "2022-09-30", "Local industrial parks are accommodating «283» valid projects."),
        ("en", "2022-09-30", "The province has «2,040» valid FDI projects."),
        ("vi", "2022-09-30", "Toàn tỉnh hiện có «2.040» dự án FDI còn hiệu lực."),
        ("en", None, "Exports in September reached «5 billion USD»."),  # of no year that anybody knows
        ("vi", None, "Kim ngạch xuất khẩu tháng 9 đạt «5 tỷ USD»."),
    ],
)
def test_no_period(language: str, published: str | None, text: str) -> None:
    assert period(language, published, text) is None


# --- A growth rate carries the period that grew; what it is compared with carries its own.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Exports in the first 10 months of 2025 rose «8%» from the same period last year.", "2025-01-01/P10M"),
        ("en", "Exports in September reached 5 billion USD, up «8%» from August.", "2025-09"),
        ("en", "Exports in 2024 rose «8%» compared with 2023.", "2024"),
        ("vi", "Kim ngạch xuất khẩu 9 tháng năm 2025 tăng «8%» so với cùng kỳ năm trước.", "2025-01-01/P9M"),
        ("vi", "Kim ngạch xuất khẩu tháng 9 đạt 5 tỷ USD, tăng «8%» so với tháng 8.", "2025-09"),
        (
            "en",
            "Exports in the first 10 months were 5 billion USD, against «4 billion USD» in the same period last year.",
            "2024-01-01/P10M",
        ),
    ],
)
def test_changes_and_what_they_are_compared_with(language: str, text: str, expected: str) -> None:
    assert period(language, "2025-11-24", text) == expected


# --- Inherited: the period of the sentence or clause before holds until another is named.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Exports in 2023 reached 4 billion USD; in 2024 they reached «5 billion USD».", "2024"),
        ("en", "In 2023, exports reached 4 billion USD. Imports were «3 billion USD».", "2023"),
        (
            "vi",
            "Trước đó, tháng 7 kim ngạch xuất khẩu đạt 7,9 tỷ USD và tăng lên mức «8,7 tỷ USD» trong tháng 8.",
            "2025-08",
        ),
        ("vi", "Tháng 7 kim ngạch xuất khẩu đạt «7,9 tỷ USD» và tăng lên 8,7 tỷ USD trong tháng 8.", "2025-07"),
        ("vi", "Năm 2023, xuất khẩu đạt 4 tỷ USD. Nhập khẩu đạt «3 tỷ USD».", "2023"),
        ("en", "In the first 10 months exports reached 77 billion USD, with a full-year forecast of «94 billion USD».",
         "2025"),
        ("en", "For 2026, Bac Ninh targets export earnings of «105.7 billion USD».", "2026"),
    ],
)  # fmt: skip
def test_inherited_periods(language: str, text: str, expected: str) -> None:
    assert period(language, "2025-11-24", text) == expected


# --- Every numeral of an expression of time is in a mention of role period (a stretch) or date (a day, a clock time).
@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("en", "Exports in the first 10 months of 2025 were good.", {"10": "period", "2025": "period"}),
        ("en", "As of September 20, 2023, exports were good.", {"20": "date", "2023": "date"}),
        ("en", "4:40:23 PM | 11/17/2023", {"4": "date", "40": "date", "23": "date", "11": "date", "17": "date"}),
        ("en", "The 2021-2030 plan has a vision to 2050.", {"2021": "period", "2030": "period", "2050": "period"}),
        # A year long ago is one where a word or a month leads it.
        ("en", "Opened in 1962, the port closed on April 30, 1975.", {"1962": "period", "30": "date", "1975": "date"}),
        ("en", "Members rose from 1850 to 1975.", {"1850": "unclassified", "1975": "unclassified"}),
        ("en", "A plant from July 1971 stands there since 1958.", {"1971": "period", "1958": "period"}),
        ("vi", "Cảng mở năm 1962, xây lại sau ngày 30/4/1975.", {"1962": "period", "30": "date", "1975": "date"}),
        ("vi", "Nhà máy có từ tháng 7/1971.", {"1971": "period"}),
        ("vi", "Kim ngạch xuất khẩu 9 tháng năm 2025 rất tốt.", {"9": "period", "2025": "period"}),
        ("vi", "Kim ngạch xuất khẩu tháng 8 rất tốt.", {"8": "period"}),
        ("vi", "Kim ngạch xuất khẩu Quý I/2023 rất tốt.", {"2023": "period"}),
        ("vi", "Tính đến 31/3/2018, xuất khẩu rất tốt.", {"31": "date", "3": "date", "2018": "date"}),
        ("vi", "Tính đến 15-9, xuất khẩu rất tốt.", {"15": "date", "9": "date"}),
    ],
)  # fmt: skip
def test_roles_of_time(language: str, text: str, roles: dict[str, str]) -> None:
    found = reading(text, language)
    places = {digits: locate(text, digits) for digits in roles}
    holding = {digits: [one.role for one in found.mentions if one.start <= start and end <= one.end]
               for digits, (start, end) in places.items()}  # fmt: skip
    assert holding == {digits: [role] for digits, role in roles.items()}
    assert found.observations == []
