"""Actual, estimate, forecast or target, read sentence by sentence (data model, Status)."""

import pytest

from tests.extract.reading import figure, reading


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # actual: nothing says otherwise
        ("en", "2025-11-24", "Exports in September reached «5 billion USD».", "actual"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng 9 đạt «5 tỷ USD».", "actual"),
        # estimate: where it says so
        ("en", "2025-11-24", "Exports in the first 10 months were estimated at «5 billion USD».", "estimate"),
        ("en", "2025-11-24", "Preliminary exports in October were «5 billion USD».", "estimate"),
        ("en", "2022-09-30", "In the first seven months exports reached an estimated «1.5 billion USD».", "estimate"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng 9 ước đạt «5 tỷ USD».", "estimate"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng 9 ước tính đạt «5 tỷ USD».", "estimate"),
        ("vi", "2025-10-30", "Theo số liệu sơ bộ, kim ngạch xuất khẩu tháng 9 đạt «5 tỷ USD».", "estimate"),
        # parts of an aim, and the lines of a plan
        ("en", "2025-04-24", "Ha Nam aims at GRDP growth of 11% in 2025. In which, services grow by «9%».", "target"),
        ("en", "2025-04-24", "Ha Nam has set out the targets of a plan in 2025.\n\nIn 2025 it aims at GRDP growth of 9%"
         ".\n\nTotal exports reach «5 billion USD».", "target"),
        ("en", "2025-04-24", "Ha Nam has set out the targets of a plan in 2025.\n\nIn 2025 it aims at GRDP growth of 9%"
         ".\n\nIn the first quarter exports reached «1 billion USD».", "actual"),
        # expected of a period that ends within 31 days of the article: an estimate
        ("en", "2025-12-20", "Exports in 2025 are expected to reach «5 billion USD».", "estimate"),
        ("vi", "2025-12-05", "Kim ngạch xuất khẩu cả năm 2025 dự kiến đạt «5 tỷ USD».", "estimate"),
        # of one that ends later: a forecast
        ("en", "2025-11-24", "Exports in 2025 are expected to reach «5 billion USD».", "forecast"),
        ("en", "2025-11-24", "Exports reached 4 billion USD; the full-year projection is «5 billion USD».", "forecast"),
        ("en", "2025-11-24", "Exports reached 4 billion USD, with full-year estimates of «5 billion USD».", "forecast"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu cả năm 2025 ước đạt «5 tỷ USD».", "forecast"),
        ("vi", "2025-10-30", "Dự kiến cả năm 2025, kim ngạch xuất khẩu đạt «5 tỷ USD».", "forecast"),
        # 31 days are within, 32 are not
        ("en", "2025-11-30", "Exports in 2025 are expected to reach «5 billion USD».", "estimate"),
        ("en", "2025-11-29", "Exports in 2025 are expected to reach «5 billion USD».", "forecast"),
        # target: what a plan sets
        ("en", "2025-11-24", "For 2026, Bac Ninh targets exports of «5 billion USD».", "target"),
        ("en", "2025-11-24", "In 2026, Bac Ninh aims for exports of «5 billion USD».", "target"),
        ("en", "2025-11-24", "The goal is for exports to reach «5 billion USD» in 2026.", "target"),
        ("vi", "2025-10-30", "Năm 2026, tỉnh phấn đấu kim ngạch xuất khẩu đạt «5 tỷ USD».", "target"),
        ("vi", "2025-10-30", "Mục tiêu năm 2026, kim ngạch xuất khẩu đạt «5 tỷ USD».", "target"),
        # "will reach" of a past year is a fact
        ("en", "2025-11-04", "Exports in 2023 will reach over «2.471 billion USD».", "actual"),
        ("en", "2025-11-04", "In 2024 exports will reach «2.637 billion USD».", "actual"),
        # a figure shares the status of the phrase it stands in
        ("en", "2025-11-24", "Exports in October were estimated at 7 billion USD, up «3.2%» year-on-year.", "estimate"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu tháng 9 ước đạt 8,46 tỷ USD, tăng «22,7%» so cùng kỳ.", "estimate"),
        # and of no other sentence
        ("en", "2025-11-24", "Exports were estimated at 7 billion USD. Imports were «5 billion USD».", "actual"),
        ("vi", "2025-10-30", "Xuất khẩu tháng 9 ước đạt 8 tỷ USD. Cán cân xuất siêu «2,2 tỷ USD».", "actual"),
    ],
)  # fmt: skip
def test_status(language: str, published: str, text: str, expected: str) -> None:
    before, _, rest = text.partition("«")
    exact, _, after = rest.partition("»")
    assert figure(reading(before + exact + after, language, published), exact).status == expected
