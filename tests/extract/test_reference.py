"""When an article that gives no date was written, told from the times that it speaks of."""

import pytest

from tests.extract.reading import reading


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        # what is compared with the year before is of the year behind it
        ("en", "Exports rose 5% over the same period of 2023.", 2024),
        ("vi", "Kim ngạch xuất khẩu tăng 5% so với cùng kỳ năm 2023.", 2024),
        # a word of speech before a period compares nothing
        ("en", "The office said that in the first 5 months of 2025, exports reached 2 billion USD.", 2025),
        # plans and forecasts are of later years
        ("en", "Exports reached 2 billion USD in 2024. The province aims at 3 billion USD in 2025.", 2024),
        ("vi", "Năm 2024, xuất khẩu đạt 2 tỷ USD. Tỉnh đặt mục tiêu năm 2025 đạt 3 tỷ USD.", 2024),
        ("en", "Exports reached 2 billion USD in 2022. By 2030 they reach 9 billion USD.", 2022),
        ("vi", "Năm 2022, xuất khẩu đạt 2 tỷ USD. Đến năm 2030 có 9 khu công nghiệp.", 2022),
        # what a percentage is measured by is told as a fact
        ("vi", "Thu ngân sách 6 tháng đạt 55% kế hoạch năm 2024, tăng 5% so với cùng kỳ năm trước.", 2024),
        # growth that is aimed at for the year to come is measured from this year
        ("en", "The province aims at exports of 3 billion USD next year, a rise of 4% compared to 2024.", 2024),
        # of what only is aimed at, the year is as good as any
        ("en", "The province aims at exports of 3 billion USD in 2024.", 2024),
        # months that other months of the year are compared with
        ("vi", "Xuất khẩu quý 3/2019 đạt 2 tỷ USD, tăng 5% so với quý 2/2019.", 2019),
        # a day that no calendar has is a misprint for the last one of its month
        ("vi", "Ngày 31/2/2024, Sở Công Thương Huế báo cáo xuất khẩu tháng 2 đạt 2 triệu USD.", 2024),
        # a year without a figure tells less than one with a figure
        ("vi", "Năm 2021, xuất khẩu đạt 2 tỷ USD. Đây là đà cho tăng trưởng của năm 2022.", 2021),
    ],
)
def test_the_year_of_an_undated_article(language: str, text: str, year: int) -> None:
    reference = reading(text, language, None).reference
    assert reference.last is not None
    assert reference.last.year == year


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The province plans 17 more parks to bring its total to 51 by 2030."),
        ("vi", "Quy hoạch đến năm 2030, tầm nhìn đến năm 2050, tỉnh có 51 khu công nghiệp."),
        ("en", "Exports reached 2 billion USD."),
    ],
)
def test_an_article_of_no_year_stays_undated(language: str, text: str) -> None:
    assert reading(text, language, None).reference.last is None
