"""What stands beside a figure: the country's, its aim, the month spoken of, the base of a change, a day."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- What the country has, beside what an area has, is told of the same.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "Vinh Long disbursed VND 5,316 billion, 64.2% of its public investment plan, while the national average "
         "was «50%».",
         "is plan_ratio in viet-nam"),
        ("2025-10-09",
         "Hue disbursed 64.2% of its public investment plan, against «50%» nationwide.",
         "is plan_ratio in viet-nam"),
        ("2025-10-09",
         "Hue's IIP rose 11.2% in nine months (country: «9.1%»).",
         "is change_yoy in viet-nam"),
        ("2025-10-09",
         "Public investment in Hue stood at 71% of plan, above the country's average of «50%».",
         "is plan_ratio in viet-nam"),
        ("2025-10-09",
         "Hue's GRDP grew 9.1% in nine months; the whole country managed «7.8%».",
         "is change_yoy in viet-nam"),
        ("2025-10-09",
         "Budget revenue of Hue was VND9 trillion, 84% of the estimate (domestic revenue: «88%»).",
         "is plan_ratio in hue"),
        ("2025-10-09",
         "Budget revenue of Hue was VND9 trillion, 84% of the estimate, up «9%».",
         "is change_yoy in hue"),
        ("2025-10-09",
         "Hue's IIP rose 11.2% (its share of the national output: 2%) and exports «8%».",
         "is change_yoy in hue"),
        ("2025-10-09",
         "An Giang's IIP climbed 10.2 percent, compared with «8.9 percent» across the country.",
         "is change_yoy in viet-nam"),
        ("2025-10-09",
         "Lai Chau had disbursed 41% of its public investment plan by September; for the nation the rate was «50%».",
         "is plan_ratio in viet-nam"),
        ("2025-10-09",
         "Lai Chau's exports were 0.1% of the country's, up «9%».",
         "is change_yoy in lai-chau"),
    ],
)  # fmt: skip
def test_country_beside_an_area(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What the country has, beside what an area has, is told of the same.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "Giải ngân vốn đầu tư công của Vĩnh Long đạt 64,2% kế hoạch, trong khi cả nước là «50%».",
         "is plan_ratio in viet-nam"),
        ("2025-10-09",
         "GRDP Lai Châu tăng 6,2%, thấp hơn bình quân chung cả nước («7,8%»).",
         "is change_yoy in viet-nam"),
    ],
)  # fmt: skip
def test_country_beside_an_area_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- An amount whose noun says so is an aim itself, whatever is told of it.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-12-27",
         "Ca Mau exported $1.2 billion this year, short of the «$1.3 billion» it had hoped for in January.",
         "is level at 2023 as target"),
        ("2024-10-03",
         "The department expects the year to close with over 10 million visitors in Hue, against a plan of «9 "
         "million».",
         "is level at 2024 as target"),
        ("2022-11-05",
         "With ten months gone, Long An's exports of $5.9 billion have already outstripped the year's goal of "
         "«$5.8 billion».",
         "is level at 2022 as target"),
        ("2022-11-05",
         "Exports of Long An stand at $5.9 billion for ten months; the council had asked for «$6.8 billion» by "
         "December.",
         "is level at 2022 as target"),
        ("2022-11-05",
         "Exports of Long An in ten months were $5.9 billion, beating those of the whole of 2021 by «$0.2 billion».",
         "as actual"),
        ("2022-11-05",
         "Exports of Long An in ten months were $5.9 billion, 9% more than the «$5.4 billion» of a year ago.",
         "at 2021-01-01/P10M as actual"),
        ("2022-10-05",
         "Soc Trang sold $1.1 billion of goods abroad in nine months and should pass its «$1.4 billion» export "
         "goal easily.",
         "is level at 2022 as target"),
        ("2019-12-25",
         "Tien Giang's budget revenue rose 11% this year to VND10 trillion, well clear of the «VND9 trillion» "
         "assigned.",
         "is level at 2019 as target"),
        ("2020-12-25",
         "The year's growth in Hau Giang, 2.1%, was below the «6.8 percent» plan.",
         "is change_yoy at 2020 as target"),
        ("2021-07-06",
         "Half-year exports of Phu Yen were $90 million. The goal for the year is «$190 million».",
         "is level at 2021 as target"),
    ],
)  # fmt: skip
def test_aims_themselves(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- The month that a paragraph speaks of dates the rest of it.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-07-03",
         "Exports of Vinh Phuc in June were $1.1 billion; for the half-year «$6 billion». Imports in the month "
         "were $0.9 billion.",
         "at 2023-S1"),
        ("2023-07-03",
         "Exports of Vinh Phuc in June were $1.1 billion; for the half-year $6 billion. Imports in the month were "
         "«$0.9 billion».",
         "at 2023-06"),
        ("2023-11-03",
         "Ten months' exports of Hue reached $1.1 billion. October brought $120 million of that, and the month's "
         "imports were «$90 million».",
         "at 2023-10"),
        ("2023-11-03",
         "Exports of Hue reached $1.1 billion in ten months. Imports over the same stretch were «$900 million».",
         "at 2023-01-01/P10M"),
        ("2022-08-30",
         "Can Tho's exports in eight months reached $1.5 billion, up 30%.\n\nIn that month alone, 210 firms were "
         "set up in Can Tho. Another «95» were dissolved.",
         "at 2022-08"),
        ("2020-07-30",
         "Since the start of the year Lao Cai has drawn 1.1 million visitors. July was the best month: 300,000 "
         "came. Revenue in the month was «VND900 billion».",
         "at 2020-07"),
        ("2023-07-29",
         "Lao Cai drew 5.1 million visitors in seven months. By the end of the month hotels had 90% of rooms "
         "taken.\n\nRevenue came to «VND16 trillion».",
         "at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_month_spoken_of(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- The month that a paragraph speaks of dates the rest of it.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-07-29",
         "Tháng 7, Lào Cai đón 0,9 triệu lượt khách. Do đó, lũy kế 7 tháng, tỉnh đón «5,1 triệu» lượt khách.",
         "at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_month_spoken_of_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- Changes on the month and on the quarter.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-07",
         "Exports of Hue in the third quarter were $108 million, «10.7 per cent» above those of the second.",
         "is change_pop at 2024-Q3"),
        ("2023-06-01",
         "Retail sales in Ha Nam in May: VND5,018 billion, +«1.4%» m/m, +17.9% y/y.",
         "is change_pop at 2023-05"),
        ("2023-06-01",
         "May's IIP in Ha Nam was «1.4%» higher month on month.",
         "is change_pop at 2023-05"),
        ("2023-06-01",
         "In May, Ha Nam's exports grew «8%» on April.",
         "is change_pop at 2023-05"),
        ("2023-06-01",
         "Ha Nam's retail sales in May came to VND5 trillion, a monthly gain of «1.4%».",
         "is change_pop at 2023-05"),
        ("2023-06-01",
         "Ha Nam's exports in May fell «8%» against the month before.",
         "is change_pop at 2023-05"),
        ("2023-06-01",
         "Ha Nam's exports in May grew «8%» on the year.",
         "is change_yoy at 2023-05"),
        ("2023-06-01",
         "Ha Nam's exports in May grew «8%» on May of last year.",
         "is change_yoy at 2023-05"),
    ],
)  # fmt: skip
def test_changes_on_the_period_before(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Changes on the month and on the quarter.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-10-02",
         "Quý III, kim ngạch xuất khẩu của Hà Nam đạt 1,2 tỷ USD, tăng 9% so với cùng kỳ và tăng «4%» so với quý "
         "II.",
         "is change_pop at 2023-Q3"),
        ("2023-10-02",
         "CPI tháng 9 của Hà Nam tăng «0,5%» so tháng trước.",
         "is change_pop at 2023-09"),
    ],
)  # fmt: skip
def test_changes_on_the_period_before_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- Days until which something counts, in two numbers.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-07-09",
         "FDI projects still valid as at June 30: «412»",
         "of fdi_projects at 2024-06-30"),
        ("2024-07-09",
         "Licensed by June 20: «41» FDI projects with $210 million.",
         "of fdi_projects_new at 2024-01-01/P5M20D"),
        ("2024-07-09",
         "By June 20, «412» FDI projects were in operation in Hue.",
         "of fdi_projects at 2024-06-20"),
        ("2024-07-09",
         "By June 20 Hue had 412 FDI projects of $3.3 billion. That makes it «fourth» in the region.",
         "of fdi_capital at 2024-06-20"),
        ("2023-07-09",
         "Hue, half-year data. Valid FDI projects until 30/6: «112».",
         "of fdi_projects at 2023-06-30"),
        ("2023-07-09",
         "Hue: exports to 15/6 came to «$0.5 billion».",
         "of exports at 2023-01-01/P5M15D"),
    ],
)  # fmt: skip
def test_days_in_two_numbers(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)
