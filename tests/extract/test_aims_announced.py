"""What a sentence announces of the figures behind it: aims, and where a plan turns to what there is."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- Words before a colon make all that follows it aims.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-01-20",
         "Hue grew 7% in 2023.\n\nAlso hoped for this year: «1,900» new firms; 40,000 jobs.",
         "as target"),
        ("2024-01-20",
         "Hue grew 7% in 2023.\n\nAlso hoped for this year: 1,900 new firms; «40,000» jobs.",
         "as target"),
        ("2024-01-20",
         "Nam Dinh exported 3 billion USD of goods in 2023.\n\nOn this year's list: exports of «3.4 billion USD», "
         "200 new firms and 30,000 jobs.",
         "as target at 2024"),
        ("2024-01-20",
         "Nam Dinh exported 3 billion USD of goods in 2023.\n\nOn this year's list: exports of 3.4 billion USD, 200 "
         "new firms and «30,000» jobs.",
         "as target"),
        ("2024-01-20",
         "Budget revenue of Quang Binh was 7 trillion VND in 2023.\n\nThe tasks for 2024 are written down in a "
         "resolution: budget revenue of «8 trillion VND», growth of 7% and 20,000 new jobs.",
         "as target at 2024"),
        ("2024-01-20",
         "Budget revenue of Quang Binh was 7 trillion VND in 2023.\n\nThe tasks for 2024 are written down in a "
         "resolution: budget revenue of 8 trillion VND, growth of 7% and «20,000» new jobs.",
         "as target"),
        ("2024-01-20",
         "Budget revenue of Quang Binh was 7 trillion VND in 2023.\n\nWhat the province has promised itself for "
         "2024: budget revenue of «8 trillion VND», 4 million visitors.",
         "as target at 2024"),
        ("2024-01-20",
         "Budget revenue of Quang Binh was 7 trillion VND in 2023.\n\nWhat the province has promised itself for "
         "2024: budget revenue of 8 trillion VND, «4 million» visitors.",
         "as target at 2024"),
        ("2024-01-20",
         "Visitors to Ca Mau numbered 2 million in 2023.\n\nTo be reached this year: «2.4 million» visitors. "
         "Exports of 1.3 billion USD. 500 new firms.",
         "as target at 2024"),
        ("2024-01-20",
         "Visitors to Ca Mau numbered 2 million in 2023.\n\nTo be reached this year: 2.4 million visitors. Exports "
         "of «1.3 billion USD». 500 new firms.",
         "as target at 2024"),
        ("2024-01-20",
         "Visitors to Ca Mau numbered 2 million in 2023.\n\nTo be reached this year: 2.4 million visitors. Exports "
         "of 1.3 billion USD. «500» new firms.",
         "as target"),
        ("2024-01-20",
         "Visitors to Ca Mau numbered 2 million in 2023.\n\nNext on the agenda for 2024:\n- exports of «1.3 billion "
         "USD»\n- 500 new firms",
         "as target at 2024"),
    ],
)  # fmt: skip
def test_heads_make_aims_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Words before a colon make all that follows it aims.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-01-20",
         "Hue: kinh tế năm 2023 tăng 7%.\n\nNăm nay Huế mong muốn: kim ngạch xuất khẩu «1,3 tỷ USD»; 900 doanh "
         "nghiệp thành lập mới; 4 triệu lượt khách.",
         "as target at 2024"),
        ("2024-01-20",
         "Hue: kinh tế năm 2023 tăng 7%.\n\nNăm nay Huế mong muốn: kim ngạch xuất khẩu 1,3 tỷ USD; «900» doanh "
         "nghiệp thành lập mới; 4 triệu lượt khách.",
         "as target"),
        ("2024-01-20",
         "Kinh tế Thái Bình năm 2023 tăng 7%.\n\nNhững con số phải đạt trong năm nay: thu ngân sách «9.000 tỷ "
         "đồng», tạo việc làm cho 30.000 lao động.",
         "as target at 2024"),
        ("2024-01-20",
         "Kinh tế Thái Bình năm 2023 tăng 7%.\n\nNhững con số phải đạt trong năm nay: thu ngân sách 9.000 tỷ đồng, "
         "tạo việc làm cho «30.000» lao động.",
         "as target"),
        ("2024-01-20",
         "Kinh tế Thái Bình năm 2023 tăng 7%.\n\nNhiệm vụ năm 2024 được ghi trong nghị quyết: thu ngân sách «9.000 "
         "tỷ đồng», tạo việc làm cho 30.000 lao động.",
         "as target at 2024"),
    ],
)  # fmt: skip
def test_heads_make_aims_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- A plan holds for no sentence that tells what is or was; a comparison announces nothing.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-11",
         "Ha Nam's council votes targets for 2025\n\nThe resolution has 20 targets. Among them:\n1. GRDP to rise by "
         "9 percent.\n2. Exports USD 5 billion.\n\nThe province now has «12» industrial parks on 3,000 hectares.",
         "as actual"),
        ("2024-12-11",
         "Ha Nam's council votes targets for 2025\n\nThe resolution has 20 targets. Among them:\n1. GRDP to rise by "
         "9 percent.\n2. Exports USD 5 billion.\n\nThe province now has 12 industrial parks on «3,000 hectares».",
         "as actual"),
        ("2024-12-11",
         "Ha Nam's council votes targets for 2025\n\nThe resolution has 20 targets. Among them:\n1. GRDP to rise by "
         "9 percent.\n2. Exports USD 5 billion.\n\nBy the end of November «VND 4 trillion» of public investment had "
         "been disbursed.",
         "as actual"),
        ("2024-12-11",
         "Ha Nam's council votes targets for 2025\n\nThe resolution has 20 targets. Among them:\n1. GRDP to rise by "
         "9 percent.\n2. Exports USD 5 billion.\n\nThe year before, exports came to «USD 4 billion».",
         "as actual"),
        ("2024-12-11",
         "Ha Nam: targets for 2025\n\n- GRDP up 9 percent\n- Exports of USD 5 billion\n\nIn the year that is "
         "ending, the province expects exports of «USD 4.4 billion», up 12 percent over 2023.",
         "as estimate at 2024"),
        ("2024-12-11",
         "Ha Nam: targets for 2025\n\n- GRDP up 9 percent\n- Exports of USD 5 billion\n\nIn the year that is "
         "ending, the province expects exports of USD 4.4 billion, up «12 percent» over 2023.",
         "as estimate at 2024 is change_yoy"),
        ("2024-12-11",
         "Ha Nam: targets for 2025\n\n- GRDP up 9 percent\n- Exports of USD 5 billion\n\nThere are «12» industrial "
         "parks in the province; 9 are in operation.",
         "as actual"),
        ("2024-12-11",
         "Ha Nam: targets for 2025\n\n- GRDP up 9 percent\n- Exports of USD 5 billion\n\nHa Nam is home to «1.1 "
         "million» people.",
         "as actual"),
        ("2024-12-11",
         "Ha Nam earned more abroad than planned in 2023\n\nIn detail:\na) Exports: «USD 3 billion», up 10 "
         "percent.\nb) Imports: USD 2 billion.",
         "as actual"),
        ("2022-01-12",
         "Parks of Nam Dinh end 2021 better than expected\n\nThe parks attracted USD 600 million in 2021. In "
         "detail:\na) New licences: «14» foreign projects with USD 300 million.\nb) Licences withdrawn: 3.",
         "as actual"),
        ("2022-01-12",
         "Parks of Nam Dinh end 2021 better than expected\n\nThe parks attracted USD 600 million in 2021. In "
         "detail:\na) New licences: 14 foreign projects with USD 300 million.\nb) Licences withdrawn: «3».",
         "as actual"),
    ],
)  # fmt: skip
def test_plans_turn_to_what_is_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- A plan holds for no sentence that tells what is or was; a comparison announces nothing.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-11",
         "Hà Nam: chỉ tiêu năm 2025\n\n- GRDP tăng 9%\n- Xuất khẩu 5 tỷ USD\n\nHiện toàn tỉnh có «12» khu công "
         "nghiệp với 3.000 ha.",
         "as actual"),
        ("2024-12-11",
         "Hà Nam: chỉ tiêu năm 2025\n\n- GRDP tăng 9%\n- Xuất khẩu 5 tỷ USD\n\nĐến hết tháng 11, tỉnh đã giải ngân "
         "«4.000 tỷ đồng» vốn đầu tư công.",
         "as actual"),
        ("2024-12-11",
         "Hà Nam: chỉ tiêu năm 2025\n\n- GRDP tăng 9%\n- Xuất khẩu 5 tỷ USD\n\nNăm sắp qua, xuất khẩu của tỉnh ước "
         "đạt «4,4 tỷ USD», tăng 12%.",
         "as estimate at 2024"),
        ("2022-01-12",
         "Xuất khẩu Nam Định năm 2021 cao hơn dự kiến\n\nCụ thể:\n- Dệt may: «900 triệu USD»\n- Giày dép: 300 triệu "
         "USD",
         "as actual"),
    ],
)  # fmt: skip
def test_plans_turn_to_what_is_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)
