"""The status that a clause gives its figures, and the plan itself beside how much of it was reached."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- What is estimated ends with its clause; words for a plan that only open a sentence say nothing of what is over.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-01-08",
         "Exports of Ha Nam earned an estimated US$4 billion in 2023, 3 per cent more than in 2022, while imports "
         "were worth «US$3 billion».",
         "as actual"),
        ("2024-01-08",
         "Exports of Ha Nam earned an estimated US$4 billion in 2023, «3 per cent» more than in 2022, while imports "
         "were worth US$3 billion.",
         "as estimate"),
        ("2024-01-08",
         "Exports of Ha Nam were estimated at US$4 billion in 2023, whereas customs counted imports of «US$3 "
         "billion».",
         "as actual"),
        ("2024-10-08",
         "Department officials, who had set out in January to bring in $5 billion from exports this year, believe "
         "that Ha Nam will end the year with more than «$5.3 billion».",
         "as forecast"),
        ("2024-10-08",
         "The department, which aimed at exports of $5 billion this year, now thinks that Ha Nam will earn «$5.3 "
         "billion».",
         "as forecast"),
        ("2024-10-08",
         "The department, which aimed at exports of $5 billion this year, is sure that the full-year result will "
         "exceed «$5.3 billion».",
         "as forecast"),
        ("2024-12-30",
         "Only «78%» of the public investment plan of Ha Nam had been disbursed by December 25.",
         "as actual is plan_ratio"),
        ("2024-12-30",
         "By December 25 Ha Nam had spent just «78%» of its public investment plan.",
         "as actual is plan_ratio"),
        ("2024-10-08",
         "Under its plan, Ha Nam earned «$4 billion» from exports in 2023.",
         "as actual"),
        ("2024-10-08",
         "According to the plan, Ha Nam attracted «30» FDI projects in the first nine months of 2024.",
         "as actual"),
        ("2024-10-08",
         "Under its plan, Ha Nam will earn «$4 billion» from exports in 2025.",
         "as target"),
        ("2024-10-08",
         "Under its plan, Ha Nam is to have «12» industrial parks by 2030.",
         "as target"),
    ],
)  # fmt: skip
def test_status_ends_with_its_clause_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What is estimated ends with its clause; words for a plan that only open a sentence say nothing of what is over.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-10-08",
         "Theo kế hoạch, năm 2023 Hà Nam đã xuất khẩu «4 tỷ USD».",
         "as actual"),
        ("2019-10-08",
         "Tỷ lệ hộ nghèo cuối năm của Đắk Lắk dự kiến giảm còn 10%; mục tiêu đến 2020 dưới «8%».",
         "as target at 2020"),
    ],
)  # fmt: skip
def test_status_ends_with_its_clause_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- What a plan asks for, and what a relative clause says that it is, is the plan itself.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-07-05",
         "Bac Kan welcomed 500,000 visitors in six months.\n\nThe sector has thus gone past its plan for the year, "
         "which was «450,000» visitors and 300 billion VND of revenue.",
         "as target at 2024"),
        ("2024-07-05",
         "Bac Kan welcomed 500,000 visitors in six months.\n\nThe sector has thus gone past its plan for the year, "
         "which was 450,000 visitors and «300 billion VND» of revenue.",
         "as target at 2024"),
        ("2024-07-05",
         "Bac Kan welcomed 500,000 visitors in six months.\n\nThe goal of the year, «900,000» visitors (80,000 of "
         "them foreign) and 600 billion VND of revenue, is more than half met.",
         "as target at 2024"),
        ("2024-07-05",
         "Ha Nam exported goods worth 2 billion USD in six months.\n\nThe plan of the year asks for «3.9 billion "
         "USD» of exports; so far 51.3 per cent of it has been reached.",
         "as target at 2024"),
        ("2024-07-05",
         "Ha Nam exported goods worth 2 billion USD in six months.\n\nThe plan of the year asks for 3.9 billion USD "
         "of exports; so far «51.3 per cent» of it has been reached.",
         "is plan_ratio as actual"),
        ("2024-07-05",
         "Ha Nam exported goods worth 2 billion USD in six months.\n\nThe programme for 2024 demands exports of "
         "«3.9 billion USD»; the first half brought 51.3 per cent of that sum.",
         "as target at 2024"),
        ("2024-07-05",
         "Ha Nam exported goods worth 2 billion USD in six months.\n\nThe programme for 2024 demands exports of 3.9 "
         "billion USD; the first half brought «51.3 per cent» of that sum.",
         "is plan_ratio as actual"),
        ("2024-02-05",
         "Ha Nam collected 1,500 billion VND for the budget in January, «9.4%» of the 16 trillion VND that it has "
         "to bring in this year.",
         "is plan_ratio as actual"),
        ("2024-02-05",
         "Ha Nam collected 1,500 billion VND for the budget in January, 9.4% of the «16 trillion VND» that it has "
         "to bring in this year.",
         "as target at 2024"),
        ("2024-02-05",
         "Ha Nam collected 1,500 billion VND for the budget in January, 9.4% of the «16 trillion VND» which is its "
         "duty for 2024.",
         "as target at 2024"),
        ("2024-12-28",
         "Ha Nam's council met on Friday. It is the plan of the council that in 2025 the rate of poverty should be "
         "below 1 percent, and that exports should attain «900 million USD».",
         "as target at 2025"),
        ("2024-12-28",
         "Exports of Ha Nam earned 3 billion USD in 2024. It is the aim of the council that in 2025 exports should "
         "attain «3.5 billion USD», and that budget revenue should be 9 trillion VND.",
         "as target at 2025"),
        ("2024-12-28",
         "Exports of Ha Nam earned 3 billion USD in 2024. It is the aim of the council that in 2025 exports should "
         "attain 3.5 billion USD, and that budget revenue should be «9 trillion VND».",
         "as target at 2025"),
        ("2024-12-28",
         "Exports of Ha Nam earned 3 billion USD in 2024. The council wants that exports should reach «3.5 billion "
         "USD» in 2025 and that imports should fall to 1 billion USD.",
         "as target at 2025"),
        ("2024-12-28",
         "Exports of Ha Nam earned 3 billion USD in 2024. In 2025 they should reach «3.5 billion USD», the "
         "department believes.",
         "as forecast at 2025"),
        ("2024-07-05",
         "Bac Kan's tourism sector has beaten its plan for the whole year, which is «450,000» visitors and 300 "
         "billion VND of revenue.",
         "as target at 2024"),
        ("2024-07-05",
         "Bac Kan's tourism sector has beaten its plan for the whole year, which is 450,000 visitors (20,000 of "
         "them foreign) and «300 billion VND» of revenue.",
         "as target at 2024"),
        ("2024-01-08",
         "Ha Nam's economy grew 8 pct in 2023. FDI: 30 licences worth USD 40 mln. In 2024 the province wants at "
         "least «9.5 pct».",
         "as target at 2024 of grdp is change_yoy"),
    ],
)  # fmt: skip
def test_the_plan_itself_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What a plan asks for, and what a relative clause says that it is, is the plan itself.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-02-05",
         "Thu ngân sách của Hà Nam tháng 1 là 1.500 tỷ đồng, bằng 9,4% con số «16.000 tỷ đồng» phải thu cả năm.",
         "as target at 2024"),
        ("2024-07-05",
         "Hà Nam tạo việc làm cho 9.000 lao động trong 6 tháng đầu năm, đạt 60% kế hoạch năm («15.000»).",
         "as target at 2024 of jobs_created"),
        ("2024-07-05",
         "Hà Nam thành lập mới 300 doanh nghiệp trong 6 tháng, đạt 60% kế hoạch năm («500»).",
         "as target at 2024 of enterprises_new"),
    ],
)  # fmt: skip
def test_the_plan_itself_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)
