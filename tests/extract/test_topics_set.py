"""What sets a topic: sums and break-downs are of the whole, labels name their line, trade goes both ways."""

import pytest

from tests.extract.test_topics_told import check


# Parts of what came are told one by one; who put it in, where it went and what they sum up to is all that came.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\nNew + additional + share deals: {US$ 1.4 "
            "billion:fdi_capital_attracted}, up {9%:fdi_capital_attracted}\n– 90 new projects, "
            "US$ 0.8 billion\n– 70 projects adjusted, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\nTotal: US$ 1.4 billion\n– 90 new projects, US$ 0.8 "
            "billion\n– {70:fdi_projects_adjusted} projects adjusted, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\n– 90 new projects, US$ 0.8 billion\n– 1,040 share "
            "purchases, US$ 0.5 billion\n\nInvestors: 30 countries. Japan "
            "{first:fdi_capital_attracted} with {US$ 0.6 billion:fdi_capital_attracted}, 43%.",
        ),
        (
            "2023-12-28", "en",
            "FDI into Vietnam in 2023\n– 90 new projects, US$ 0.8 billion\n– "
            "{1,040:fdi_share_purchase_deals} share purchases, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Vietnam in 2023\n– 900 new projects, US$ 8.8 billion\n– 1,040 share "
            "purchases, US$ 0.5 billion\n\nBy province: Hai Phong {US$ 2.6 "
            "billion:fdi_capital_attracted} (30%), Hanoi US$ 2.1 billion (24%).",
        ),
        (
            "2023-12-28", "en",
            "Hai Duong licensed 40 new foreign projects worth $300 million in 2023. Running ones "
            "added $120 million and foreigners paid $20 million for shares. Taken together that "
            "is {$440 million:fdi_capital_attracted}, twice as much as in 2022.",
        ),
        (
            "2023-12-28", "en",
            "In 2023 Ha Nam gave licences to 40 foreign projects. Their capital was $300 million,"
            " but with capital increases and share purchases the total is {$440 "
            "million:fdi_capital_attracted}, {2.4 times:fdi_capital_attracted} the figure of "
            "2022.",
        ),
        (
            "2023-12-28", "en",
            "New foreign projects in Ha Nam this year: 40; registered capital: USD300 million. "
            "All forms counted: {USD440 million:fdi_capital_attracted}, twice as much as a year "
            "ago.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh drew 30 new FDI projects with USD 200 million in 2023, and 20 others added"
            " USD 90 million. Share purchases were worth USD 10 million in 12 deals. The three "
            "channels yielded {USD 300 million:fdi_capital_attracted}, up 8 percent.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh drew 30 new FDI projects with USD 200 million in 2023, and 20 others added"
            " USD 90 million. Share purchases were worth USD 10 million in 12 deals. All three "
            "forms together: USD 300 million, {8 percent:fdi_capital_attracted} more than in "
            "2022.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh had 30 new FDI projects with USD 200 million in 2023. Another USD 90 "
            "million was added to old ones. Including this, FDI came to {USD 290 "
            "million:fdi_capital_attracted}.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án điều chỉnh tăng "
            "thêm 90 triệu USD. Góp vốn, mua cổ phần đạt 10 triệu USD. Tính cả ba hình thức là "
            "{300 triệu USD:fdi_capital_attracted}.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án điều chỉnh tăng "
            "thêm 90 triệu USD. Gộp các hình thức, tỉnh hút {290 triệu "
            "USD:fdi_capital_attracted}, tăng 8%.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án tăng vốn thêm 90"
            " triệu USD.\nNhật Bản dẫn đầu với {120 triệu USD:fdi_capital_attracted}, Hàn Quốc 80"
            " triệu USD.",
        ),
        (
            "2023-12-28", "vi",
            "FDI vào Thái Bình năm 2023\n- 30 dự án mới, 200 triệu USD\n- "
            "{1.120:fdi_share_purchase_deals} lượt góp vốn, 90 triệu USD",
        ),
    ],
)  # fmt: skip
def test_sums_and_breakdowns_are_of_all_that_came(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What labels a line names the event of its figures.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-01-12", "en",
            "Parks of Long An in 2021:\na) New licences: 14 foreign projects with USD 312 "
            "million.\nb) Increase of capital: {22:fdi_projects_adjusted} foreign projects, {USD "
            "377 million:fdi_capital_adjusted}.",
        ),
        (
            "2022-01-12", "en",
            "Parks of Long An in 2021:\n- Expansions: {22:fdi_projects_adjusted} foreign "
            "projects, USD 377 million.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Capital added: 22 projects, {USD 377 "
            "million:fdi_capital_adjusted}.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Newly licensed: 12 projects, {USD 377 "
            "million:fdi_capital_new}.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Top-ups: {12:fdi_projects_adjusted} "
            "projects, USD 377 million.",
        ),
        (
            "2022-01-12", "vi",
            "Thu hút FDI của Long An năm 2021:\n- Cấp mới: 14 dự án, 312 triệu USD.\n- Tăng vốn: "
            "{22:fdi_projects_adjusted} dự án, {377 triệu USD:fdi_capital_adjusted}.",
        ),
    ],
)  # fmt: skip
def test_a_label_names_the_event(day: str, language: str, text: str) -> None:
    check(day, language, text)
