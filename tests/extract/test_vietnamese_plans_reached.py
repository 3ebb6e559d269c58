"""Vietnamese plans beside what was reached of them, wholes told again, and what a sentence breaks down or turns to."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check

KEY = "Nam Định: Một số chỉ tiêu năm 2022\n\n1. GRDP: tăng 9%\n2. Thủy sản: «190.000 tấn»\n3. Xuất khẩu: 2,1 tỷ USD\n\n"

PARTS = "Bến Tre: năm 2022 và kế hoạch 2023\n\nI. NĂM 2022\n- GRDP tăng 7,33%\n\nII. KẾ HOẠCH 2023\n- GRDP tăng 8%\n"


@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        (KEY, "as actual at 2022", "2022-12-09"),
        (PARTS + "- Xuất khẩu «1,7 tỷ USD»\n", "as target at 2023", "2022-12-12"),
        (PARTS.replace("II. ", "") + "- Xuất khẩu «1,7 tỷ USD»\n", "as target at 2023", "2022-12-12"),
        ("Dự toán thu ngân sách năm 2024 của Hà Nam là 400 tỷ đồng, nay đã thu được «486 tỷ đồng».", "as actual",
         "2024-07-03"),
        (KEY, "as target at 2022", "2022-01-09"),
        (KEY.replace("GRDP: tăng 9%", "GRDP (giá so sánh 2010): tăng 9%"), "as actual at 2022", "2022-12-09"),
        ("Năm 2023, HĐND tỉnh Nam Định giao thu ngân sách «9.100 tỷ đồng».", "as target at 2023", "2022-12-30"),
        ("Năm 2022, Nam Định chi 14.000 tỷ đồng. Năm 2023, chi ngân sách được dự toán ở mức «15.300 tỷ đồng».",
         "of budget_expenditure as target at 2023", "2022-12-30"),
        ("Thu ngân sách của Nam Định năm 2022 đạt 8.000 tỷ đồng, bằng 104% dự toán Trung ương giao, tăng «4%».",
         "is change_yoy as actual at 2022", "2022-12-30"),
        ("Dự toán thu ngân sách tỉnh Nam Định là «31.900 tỷ đồng», 6 tháng đã thu được 21.600 tỷ đồng.",
         "as target at 2024", "2024-07-03"),
        ("Dự toán thu ngân sách tỉnh Nam Định là 31.900 tỷ đồng, 6 tháng đã thu được «21.600 tỷ đồng».",
         "as actual at 2024-S1", "2024-07-03"),
        ("Năm nay Nam Định phấn đấu xuất khẩu 3 tỷ USD, trong đó dệt may đạt «1,4 tỷ USD».", "as target at 2024",
         "2024-07-03"),
        ("Vĩnh Long năm 2012: hộ nghèo còn 5,2%.\n\nKế hoạch 2013: tăng trưởng «10%»; xuất khẩu 420 triệu USD.",
         "of grdp is change_yoy as target at 2013", "2013-01-15"),
        ("Vĩnh Long năm 2012: hộ nghèo còn 5,2%.\n\nKế hoạch 2013: tăng trưởng 10%; xuất khẩu «420 triệu USD».",
         "of exports as target at 2013", "2013-01-15"),
        ("Năm nay Lào Cai phấn đấu thu hút 2 tỷ USD vốn FDI và tăng trưởng từ «11%» trở lên.", "of grdp as target",
         "2024-04-03"),
        ("Năm nay Lào Cai phấn đấu thu ngân sách 13.900 tỷ đồng, tăng trưởng «10%» so với năm trước.",
         "of budget_revenue", "2024-04-03"),
        ("Hà Nam phải giải ngân tối thiểu «93%» số vốn được giao trong năm 2024.", "is plan_ratio", "2024-04-03"),
    ],
)  # fmt: skip
def test_plans_and_what_was_reached(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan for 2024 of Vinh Long: growth of «7%»; exports of 420 million USD.", "of grdp as target at 2024"),
        ("Nam Dinh plans to export 3 billion USD this year and has already shipped «1.6 billion USD» in six months.",
         "as actual at 2023-S1"),
        ("In nine months Nam Dinh's turnover reached «2.6 billion USD», with exports of 1.4 billion USD and imports of "
         "1.2 billion USD.", "of trade_turnover"),
        ("Nam Dinh exported 2 billion USD in nine months; garments with turnover of «400 million USD» led, while "
         "imports were 2.4 billion USD.", "of exports"),
        ("Nam Dinh exported 280 million USD worth of goods in September, including 90 million USD of garments. In nine "
         "months the figure was «2.5 billion USD».", "of exports item _T"),
        ("HA LONG, October 3, 2023 – Despite the storm, Quang Ninh still welcomed «15.6 million» visitors in nine "
         "months.", "in quang-ninh"),
        ("DA LAT, October 3, 2023 (VNA) - Lam Dong's farms sold «41,000 tonnes» of coffee abroad in nine months.",
         "in lam-dong-pre-2025"),
        ("Mong Cai, which in 2022 was the busiest gate, a town in Quang Ninh, exported «700 million USD».",
         "in mong-cai"),
        ("Nam Dinh exported 600 million USD in the first quarter of 2023. In the first quarter of 2022 it shipped 410 "
         "million USD, and compared with then exports rose «46%».", "is change_yoy at 2023-Q1"),
        ("Nam Dinh exported 600 million USD in the first quarter of 2023. In the first quarter of 2022 it shipped 410 "
         "million USD, and compared with then exports rose 46%. Imports were «200 million USD».", "at 2023-Q1"),
    ],
)  # fmt: skip
def test_english_plans_and_wholes(text: str, expected: str) -> None:
    check_english(text, expected)


MONTH = "Tổng mức bán lẻ của Hà Nam tháng 7 đạt 4,1 nghìn tỷ đồng; trong đó lữ hành 40 tỷ đồng. "
GARMENTS = "Xuất khẩu dệt may của Hà Nam tháng 7 đạt 90 triệu USD. "
FDI = "Năm 2022, vốn FDI đăng ký của cả nước đạt 28 tỷ USD. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MONTH + "Lũy kế 7 tháng con số này là «27 nghìn tỷ đồng», tăng 8%.", "item _T at 2023-01-01/P7M"),
        (MONTH + "Lũy kế 7 tháng con số này là 27 nghìn tỷ đồng, tăng «8%».", "item _T at 2023-01-01/P7M"),
        (GARMENTS + "Lũy kế 7 tháng, con số này là «500 triệu USD».", "item textiles-garments"),
        (FDI + "Về địa phương, Hà Nội thu hút «7,5 tỷ USD».", "of fdi_capital_attracted in hanoi"),
        (FDI + "Về đầu tư trong nước, Hà Nam thu hút 51 dự án, vốn «9.000 tỷ đồng».", "of domestic_capital_attracted"),
        ("Kim ngạch của doanh nghiệp Hà Nam 7 tháng đạt «7,9 tỷ USD», gồm xuất khẩu 4,8 tỷ USD và nhập khẩu 3,1 tỷ "
         "USD.", "of trade_turnover"),
        ("7 tháng, Hà Nam xuất khẩu 2,8 tỷ USD; kim ngạch hàng dệt may đạt «400 triệu USD», nhập khẩu 2,3 tỷ USD.",
         "of exports item textiles-garments"),
        ("Thu nộp ngân sách từ xuất nhập khẩu của Hà Nam đến 31/7 là «1.020 tỷ đồng».",
         "of budget_revenue item customs-revenue"),
        ("Khu vực FDI ở Hà Nam do đơn hàng giảm mạnh nên chỉ nộp ngân sách «940 tỷ đồng» trong 7 tháng.",
         "of budget_revenue is level value 940e9"),
        ("Khu vực FDI ở Hà Nam do đơn hàng giảm mạnh nên chỉ nộp «940 tỷ đồng» vào ngân sách.", "is level value 940e9"),
        ("Quy mô kinh tế của Hà Nam năm 2022 đạt 80 nghìn tỷ đồng, thu hẹp «1.200 tỷ đồng».",
         "of grdp is change_yoy value -1200e9"),
        ("Móng Cái, 31/8/2023 – Dù mưa nhiều, 8 tháng, Quảng Ninh vẫn xuất khẩu «2,4 tỷ USD».", "in quang-ninh"),
        ("Quý I/2023 Hà Nam xuất khẩu 600 triệu USD. Quý I/2022, tỉnh mới xuất khẩu 410 triệu USD; so với lúc đó, kim "
         "ngạch tăng «46%».", "is change_yoy at 2023-Q1"),
    ],
)  # fmt: skip
def test_wholes_and_what_breaks_them_down(text: str, expected: str) -> None:
    check(text, expected)
