"""What a change is measured from, percentages that tell a change or a part, and what a plan looks back on."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- Shares, changes, and what these are against.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-08-01",
         "Ha Nam licensed 21 new FDI projects up to July; that was «5» projects more than in the same "
         "period last year.",
         "is change_yoy value 5"),
        ("2024-08-01",
         "From January to July, Ha Nam licensed 16 new FDI projects, which is «6» fewer than a year earlier.",
         "is change_yoy value -6"),
        ("2024-10-08",
         "Ha Nam reports on nine months\n\nGRDP went up 9.8%. Services have a «40.5%» part in the economy.",
         "is share"),
        ("2024-10-08",
         "Ha Nam reports on nine months\n\nGRDP went up 9.8%. Industry makes up a «40.5%» slice of GRDP.",
         "is share"),
        ("2024-10-08",
         "Ha Nam reports on nine months\n\nGRDP went up 9.8%. The part of services in the economy is «40.5%».",
         "is share"),
        ("2024-11-05",
         "In October itself Ha Nam shipped goods for $3 billion, against $2.9 billion in September, or «3.4 per "
         "cent» up.",
         "is change_pop at 2024-10"),
        ("2024-11-05",
         "In October Ha Nam exported goods for $3 billion, compared with $2.9 billion a month earlier, «3.4 per "
         "cent» more.",
         "is change_pop at 2024-10"),
        ("2024-11-05",
         "In October Ha Nam exported goods for $3 billion, against $2.7 billion in October 2023, or «11 per cent» "
         "up.",
         "is change_yoy at 2024-10"),
        ("2024-11-05",
         "Since the start of the year Ha Nam has shipped goods for 4.7 billion USD (up «16.8%») and "
         "imported goods for 4.1 billion USD (up 5.2%).",
         "is change_yoy"),
        ("2024-11-05",
         "From the beginning of the year Ha Nam has exported goods worth 12.9 billion USD (up 21.1%) and imported "
         "28.5 billion USD (up «3.4%»).",
         "is change_yoy"),
        ("2024-11-05",
         "Since the start of the year Ha Nam has attracted 300 million USD of FDI, up «21.1%».",
         "is change_yoy"),
        ("2024-11-05",
         "Bank deposits in Ha Nam stood at 90 trillion VND, up «8.1%» from the beginning of the year.",
         "is change_base"),
        ("2024-12-05",
         "In November the CPI of Hanoi went down by 0.2% against October. Compared with November 2023 it was «3.5%» "
         "higher.",
         "is change_yoy at 2024-11"),
        ("2024-12-05",
         "In November the CPI of Hanoi went down by «0.2%» against October. Compared with November 2023 it was 3.5% "
         "higher.",
         "is change_pop at 2024-11"),
        ("2024-12-05",
         "Socio-economic situation of Hanoi in November and eleven months of 2024\n\n1. Exports were 12 billion USD "
         "in eleven months.\n2. Consumer prices slid «0.2%» against October since fuel became cheaper; "
         "the group of transport lost 1.3%.",
         "is change_pop at 2024-11"),
        ("2024-12-05",
         "Socio-economic situation of Hanoi in November and eleven months of 2024\n\n1. Exports were 12 billion USD "
         "in eleven months.\n2. Consumer prices slid 0.2% against October since fuel became cheaper; the "
         "group of transport lost «1.3%».",
         "is change_pop at 2024-11"),
        ("2024-07-05",
         "Vietnam's exports were US$14 billion in June. Goods with the greatest fall were phones, off US$612 "
         "million or «29.8%»; and steel, off US$118 million.",
         "is change_yoy value -29.8"),
        ("2024-07-05",
         "Vietnam's exports were US$14 billion in June. Garments, on the other hand, gained US$140 million, or "
         "«9.8%».",
         "is change_yoy value 9.8"),
        ("2024-07-05",
         "Vietnam's exports were US$14 billion in June. Steel lost US$64 million, or «9.3%».",
         "is change_yoy value -9.3"),
        ("2020-12-11",
         "Ha Nam: the plan for 2021-2025\n\na) Average GRDP growth: «7.5%» a year.",
         "is change_avg at 2021-01-01/P5Y as target"),
    ],
)  # fmt: skip
def test_measures_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Shares, changes, and what these are against.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-11",
         "HĐND Hà Nam thông qua chỉ tiêu năm 2026: xuất khẩu tăng 12%; giá tiêu dùng tăng không quá «4,2%».",
         "is change_yoy as target"),
        ("2025-12-11",
         "HĐND Hà Nam thông qua chỉ tiêu năm 2026: xuất khẩu tăng 12%; lạm phát kiềm chế ở mức «4,5%».",
         "is change_yoy as target"),
        ("2020-12-11",
         "Hà Nam: kế hoạch 2021-2025\n\na) GRDP tăng bình quân: «8,1%»/năm. GRDP mỗi "
         "người vào năm 2025 là 101 triệu đồng.",
         "is change_avg at 2021-01-01/P5Y as target"),
        ("2020-12-11",
         "KẾ HOẠCH 5 NĂM 2021-2025 CỦA HÀ NAM: CÁC CHỈ TIÊU CHÍNH\n1. Kinh tế\na) Kim ngạch xuất khẩu đến năm 2025: "
         "«2 tỷ USD».",
         "as target at 2025"),
        ("2020-12-11",
         "KẾ HOẠCH 5 NĂM 2021-2025 CỦA HÀ NAM: CÁC CHỈ TIÊU CHÍNH\n1. Kinh tế\na) Cơ cấu GRDP năm 2025: dịch vụ "
         "«49%»; công nghiệp 31%.",
         "as target at 2025 is share"),
        ("2020-12-11",
         "KẾ HOẠCH 5 NĂM 2021-2025 CỦA HÀ NAM: CÁC CHỈ TIÊU CHÍNH\n1. Kinh tế\na) Cơ cấu GRDP năm 2025: dịch vụ "
         "49%; công nghiệp 31%.\n3. Điểm lại 2016-2020\nGRDP tăng bình quân «3,8%»/năm.",
         "as actual is change_avg at 2016-01-01/P5Y"),
    ],
)  # fmt: skip
def test_measures_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- Years of a heading below a plan date what it looks back on; a time behind a semicolon is that of its clause.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-12-11",
         "Ha Nam: targets for 2021-2025\n\n- GRDP up 8% a year\n\nResults of 2016-2020\n\nGRDP grew by «7%» a year "
         "on average.",
         "is change_avg as actual at 2016-01-01/P5Y"),
        ("2020-12-11",
         "Ha Nam: targets for 2021-2025\n\n- GRDP up «8%» a year\n\nResults of 2016-2020\n\nGRDP grew by 7% a year "
         "on average.",
         "is change_avg as target at 2021-01-01/P5Y"),
    ],
)  # fmt: skip
def test_plans_look_back_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- Years of a heading below a plan date what it looks back on; a time behind a semicolon is that of its clause.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-12-11",
         "Hà Nam: kế hoạch 2021-2025\n\n- Xuất khẩu 4 tỷ USD.\n\n3. Nhìn lại 2016-2020\nXuất khẩu đạt «3 tỷ USD».",
         "as actual at 2016-01-01/P5Y"),
        ("2020-12-11",
         "Hà Nam: kế hoạch 2021-2025\n\n- Xuất khẩu 4 tỷ USD.\n\n3. Nhìn lại 2016-2020\nGRDP tăng bình quân "
         "«5%»/năm; năm 2020, do dịch bệnh, GRDP tăng 3%.",
         "is change_avg as actual at 2016-01-01/P5Y"),
        ("2020-12-11",
         "Hà Nam: kế hoạch 2021-2025\n\n- Xuất khẩu 4 tỷ USD.\n\n3. Nhìn lại 2016-2020\nGRDP tăng bình quân 5%/năm; "
         "năm 2020, do dịch bệnh, GRDP tăng «3%».",
         "is change_yoy as actual at 2020"),
        ("2020-12-20",
         "HÀ NAM: CÁC CHỈ TIÊU CHÍNH 2021-2025\n(Trích báo cáo, tháng 12 năm 2020)\n\nĐến năm 2025 xuất khẩu đạt «3 "
         "tỷ USD».",
         "as target at 2025"),
        ("2020-12-20",
         "HÀ NAM: CÁC CHỈ TIÊU CHÍNH 2021-2025\n(Trích báo cáo, tháng 12 năm 2020)\n\na) Xuất khẩu: «3 tỷ USD».",
         "as target at 2021-01-01/P5Y"),
    ],
)  # fmt: skip
def test_plans_look_back_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- What is to be, behind what is expected, is expected; months against one month are the last of them.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-11",
         "This year Ha Nam expects exports of USD 4.4 billion. Textiles are to bring «USD 1 billion».",
         "as estimate at 2024"),
        ("2024-08-11",
         "This year Ha Nam expects exports of USD 4.4 billion. Textiles are to bring «USD 1 billion».",
         "as forecast at 2024"),
        ("2024-08-11",
         "Ha Nam aims at exports of USD 4.4 billion this year. Textiles are to bring «USD 1 billion».",
         "as target at 2024"),
        ("2024-12-05",
         "Situation of Hanoi in eleven months of 2024\n\n1. Exports were 12 billion USD in eleven months.\n2. The "
         "CPI was «3.5%» higher than in November 2023.",
         "is change_yoy at 2024-11"),
        ("2024-12-29",
         "Under its plan, Ha Nam drew «30» FDI projects in 2024.",
         "as actual"),
        ("2024-08-11",
         "We expect «4 million» visitors this year, said the director of the tourism department of Ha Nam.",
         "as forecast"),
    ],
)  # fmt: skip
def test_expectations_go_on_in_english(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)
