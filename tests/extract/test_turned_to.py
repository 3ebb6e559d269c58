"""What a sentence without a figure, a heading or a label turns to: the figures behind it are of that."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

SOLD = "Thai Binh exported goods worth 2 billion USD in nine months of 2023. "
CAME = "Thai Binh licensed 24 foreign projects with 310 million USD in nine months of 2023. "
XUAT = "Thái Bình xuất khẩu 2 tỷ USD trong 9 tháng năm 2022. "
CAP = "Thái Bình cấp phép 24 dự án FDI với 310 triệu USD trong 9 tháng năm 2022. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOLD + "The budget was in better shape. Collections reached «3.1 trillion VND».", "of budget_revenue"),
        (SOLD + "Public investment is slow. By September only «48.3%» of the plan had been paid out.",
         "of public_investment is plan_ratio"),
        (SOLD + "Imports were weaker. At «1.3 billion USD» they were 6% lower.", "of imports"),
        (SOLD + "Tourism is booming. Nine months brought in «1.2 trillion VND».", "of tourism_revenue"),
        (CAME + "Meanwhile, retail sales recovered. In September they rose «1.4%» on the month before.",
         "of retail_sales is change_pop"),
        (CAME + "New companies are also on the rise. From January to September «1,480» were founded.",
         "of enterprises_new"),
        (CAME + "New companies are also on the rise. Some 1,480 were founded, with «14.2 trillion VND».",
         "of enterprise_capital_new"),
        (SOLD + "Tourism did better: «1.6 million» people came.", "of tourist_arrivals"),
        (SOLD + "Tourism is booming. Some «1.6 million» people came.", "of tourist_arrivals"),
        (SOLD + "Tourism is vital. It employs «41,000» people.", "of workers"),
        (SOLD + "Tourism is vital to the province, home to «1.9 million» people.", "of population"),
        (SOLD + "Exporters had the province's support. It aims for «3 billion USD» this year.", "of exports as target"),
        (SOLD + "The province has supported its firms. It aims for «3 billion USD» this year.", "of exports as target"),
    ],
)  # fmt: skip
def test_a_sentence_turns_to_its_subject(text: str, expected: str) -> None:
    check(text, expected)


FOREIGN = "Ninh Thuan licensed three foreign projects with 40 million USD in 2022. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FOREIGN + "Domestic investors were more active. They launched «31» projects.", "of domestic_projects_new"),
        (FOREIGN + "Domestic investment was stronger. The province approved 31 projects with «19 trillion VND».",
         "of domestic_capital_attracted"),
        (FOREIGN + "Officials were pleased. The province also approved «31» projects of Japan.", "of fdi_projects_new"),
        (FOREIGN + "Five others raised theirs, by «12 million USD» in all.", "of fdi_capital_adjusted"),
    ],
)  # fmt: skip
def test_a_sentence_turns_to_an_origin(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAP + "Đầu tư trong nước sôi động hơn. Tỉnh chấp thuận 31 dự án, vốn «19.000 tỷ đồng».",
         "of domestic_capital_attracted"),
        (XUAT + "Giải ngân đầu tư công còn chậm. Đến hết tháng 9 mới đạt «48,3%» kế hoạch.", "of public_investment"),
        (XUAT + "Thu ngân sách gặp khó. 9 tháng mới đạt «11.000 tỷ đồng».", "of budget_revenue"),
        (XUAT + "Doanh nghiệp gặp nhiều khó khăn. Mục tiêu cả năm là «3 tỷ USD».", "of exports as target"),
        (CAP + "Bán lẻ tăng khá. Riêng tháng 9 đạt «6.100 tỷ đồng».", "of retail_sales"),
        (CAP + "Doanh nghiệp thành lập mới cũng tăng. Từ đầu năm có «1.480» đơn vị đăng ký.", "of enterprises_new"),
        (CAP + "Doanh nghiệp thành lập mới cũng tăng. Từ đầu năm có 1.480 đơn vị đăng ký; «1.020» đơn vị tạm ngừng.",
         "of enterprises_closed"),
    ],
)  # fmt: skip
def test_a_vietnamese_sentence_turns_to_its_subject(text: str, expected: str) -> None:
    check_vietnamese(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAME + "\n**Retail**\nThe total for nine months was put at «41.2 trillion VND».", "of retail_sales"),
        (CAME + "\nII. Tourism\nNine months brought in «1.2 trillion VND».", "of tourism_revenue"),
        (CAME + "\nPrices: up «2.9%»", "of consumer_price_index is change_yoy"),
        (CAME + "\nPublic finance: «6.3 trillion VND», 84% of the plan", "of budget_revenue"),
        ("Thai Binh's GRDP grew 5% in 2023.\nIndustry: «9%»", "of grdp item industry"),  # a part of what was told
    ],
)  # fmt: skip
def test_headings_and_labels(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAP + "\n2. Bán lẻ\nTổng cộng 9 tháng đạt «41.200 tỷ đồng».", "of retail_sales"),
        (CAP + "\nDu lịch\nTổng cộng 9 tháng thu «1.200 tỷ đồng».", "of tourism_revenue"),
        (CAP + "\nCông nghiệp\n9 tháng tăng «3,1%».", "of industrial_production_index"),
    ],
)  # fmt: skip
def test_vietnamese_headings(text: str, expected: str) -> None:
    check_vietnamese(text, expected)
