"""Words that point back past the figure before: a rate, what a budget took in, the parts of a count."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

POOR = "Dien Bien's poverty rate was 26.6% at the end of 2022. The province has 630,000 people. "
SPENT = "Budget spending of Quang Tri was 9.1 trillion VND in nine months of 2023. "
FIRMS = "Lam Dong registered 1,100 new companies in nine months of 2023, with capital of 9.2 trillion VND. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (POOR + "It wants to bring the rate down to «23%» this year.", "of poverty_rate as target at 2023"),
        ("Parks in Long An are 72% full. They house 1,900 projects. The rate is to reach «80%» by 2025.",
         "of industrial_park_occupancy as target at 2025"),
        (SPENT + "Receipts stood at «5.2 trillion VND».", "of budget_revenue"),
        (SPENT + "Receipts stood at 5.2 trillion VND, «83%» of the plan.", "of budget_revenue is plan_ratio"),
        (SPENT + "For the year as a whole the province has been told to collect «5.6 trillion VND».",
         "of budget_revenue as target at 2023"),
        ("Quang Tri paid «9.1 trillion VND» out of its budget in 2022 and took in 5.2 trillion VND.",
         "of budget_expenditure at 2022"),
        ("Quang Tri paid 9.1 trillion VND out of its budget in 2022 and took in «5.2 trillion VND».",
         "of budget_revenue at 2022"),
        (FIRMS + "Leaders were Da Lat with «520» and Duc Trong.", "of enterprises_new in da-lat at 2023-01-01/P9M"),
        (FIRMS + "Real estate counted «90», trade 410.", "of enterprises_new item real-estate"),
        ("The delta greeted 40 million visitors in 2022, bringing in 29 trillion VND. At the bottom stood Hau Giang "
         "with «0.4 million».", "of tourist_arrivals in hau-giang at 2022"),
    ],
)  # fmt: skip
def test_pointing_past_the_figure_before(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỷ lệ hộ nghèo của Điện Biên năm 2022 là 26,6%. Tỉnh có 630.000 dân. Năm 2023, phấn đấu giảm tỷ lệ này còn "
         "«23%».", "of poverty_rate as target at 2023"),
        ("Chi ngân sách của Quảng Trị năm 2022 là 9.100 tỷ đồng. Tổng thu đạt «5.200 tỷ đồng».", "of budget_revenue"),
        ("Lâm Đồng có 1.100 doanh nghiệp thành lập mới năm 2022, vốn 9.200 tỷ đồng. Nhiều nhất là Đà Lạt với «520».",
         "of enterprises_new in da-lat at 2022"),
    ],
)  # fmt: skip
def test_vietnamese_words_pointing_past_the_figure_before(text: str, expected: str) -> None:
    check_vietnamese(text, expected)
