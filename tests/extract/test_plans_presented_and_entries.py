"""Plans that somebody presents, capital of new projects and others counted in a row, times of the entries of a list."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check

# Whatever is done with a plan, what follows is aimed at; of several years those that are not over are the plan's.
PRESENTED = [
    ("Tại kỳ họp thứ 9, lãnh đạo tỉnh Yên Bái trình bày kế hoạch 2021.\nTheo đó, GRDP phấn đấu tăng «7,5%».", "target"),
    ("UBND tỉnh Yên Bái công bố các chỉ tiêu chủ yếu của năm 2021.\nCụ thể, xuất khẩu đạt «260 triệu USD».", "target"),
    ("Lãnh đạo Yên Bái báo cáo kết quả thực hiện kế hoạch 2020 và nhiệm vụ 2021.\nXuất khẩu phấn đấu «260 triệu USD».",
     "target"),
    ("Yên Bái thống nhất phương hướng năm 2021.\nThu ngân sách đạt «4.000 tỷ đồng».", "target"),
]  # fmt: skip

FOREIGN = [
    ("Vốn đầu tư nước ngoài vào Yên Bái 9 tháng đạt «92 triệu USD», gồm 5 dự án mới (60 triệu USD), "
     "3 dự án tăng vốn (32 triệu USD).", "of fdi_capital_attracted"),
    ("Vốn FDI vào Yên Bái đạt «92 triệu USD», bằng 61% kế hoạch năm, gồm 5 dự án mới (60 triệu USD) và "
     "3 dự án tăng vốn.", "of fdi_capital_attracted"),
    ("Vốn FDI vào Yên Bái đạt «92 triệu USD», gồm 5 dự án mới tại thành phố (60 triệu USD).", "of fdi_capital_new"),
]  # fmt: skip

HEAD = "Kinh tế Yên Bái 9 tháng năm 2020\n+ GRDP: tăng 5,1%. Riêng quý III tăng 6,2%.\n"
ENTRIES = [
    (HEAD + "+ Xuất khẩu: «150 triệu USD».", "at 2020-01-01/P9M"),
    (HEAD + "+ FDI (từ 1/1 đến 20/9): 6 dự án mới.\n+ Thu ngân sách: «2.100 tỷ đồng».", "at 2020-01-01/P9M"),
    ("Đến 20/9, Yên Bái cấp phép 6 dự án FDI trong năm nay.\nVốn trong nước đăng ký mới 9 tháng là 9.000 tỷ đồng. "
     "Số doanh nghiệp thành lập mới là «212».", "at 2020-01-01/P9M"),
]  # fmt: skip

ENGLISH = [
    ("At the session Yen Bai's chairman presented the plan for 2021.\nUnder it, exports should reach «$260 million».",
     "at 2021 as target"),
    ("Yen Bai's economy in the first nine months of 2020\n+ GRDP: up 5.1%. Third quarter: up 6.2%.\n"
     "+ FDI (January 1 to September 20): 6 new projects.\n+ Exports: «$150 million».", "at 2020-01-01/P9M"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), PRESENTED)
def test_plans_that_somebody_presents(text: str, status: str) -> None:
    check(text, f"at 2021 as {status}", "2020-12-08")


@pytest.mark.parametrize(("text", "expected"), [*FOREIGN, *ENTRIES])
def test_counts_in_a_row_and_entries_of_a_list(text: str, expected: str) -> None:
    check(text, expected, "2020-10-08")


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_plans_and_entries(text: str, expected: str) -> None:
    check_english(text, expected, "2020-12-08" if "session" in text else "2020-10-08")
