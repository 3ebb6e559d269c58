"""Vietnamese figures told beside those of the year before, days pointed back to, aims of several years."""

import pytest

from tests.extract.test_vietnamese import check

PUBLISHED = "2025-11-05"
PLAN = "Hà Nam bước vào giai đoạn 2026-2030 với mục tiêu GRDP tăng bình quân 9%/năm.\n\n"
HEADED = "Mục tiêu đến 2030 của Hà Nam\n\n"
HELD = "So với 9 tháng năm 2024, xuất khẩu của Hà Nam năm nay nhiều hơn 43 triệu USD. "
DAY = "Tính đến 20/4/2025, vốn FDI 4 tháng của Hà Nam đạt 245 triệu USD. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So với 9 tháng năm 2024, xuất khẩu của Hà Nam năm nay nhiều hơn «43 triệu USD».",
         "is change_yoy at 2025-01-01/P9M"),
        (HELD + "Nhập khẩu đạt «5 triệu USD».", "of imports at 2025-01-01/P9M"),
        ("Năm 2024 của Hà Nam\n\nCán cân thặng dư «6 triệu USD», trong khi năm 2022 thặng dư 4 triệu USD.", "at 2024"),
        ("So với 9 tháng năm 2024, xuất khẩu của Hà Nam cả năm 2025 dự kiến «4 tỷ USD».", "at 2025"),
        ("GRDP của Hà Nam năm 2024 tăng 8,5%, từ «40 nghìn tỷ đồng» lên 45 nghìn tỷ đồng.", "at 2023"),
        ("GRDP của Hà Nam năm 2024 tăng 8,5%, từ 40 nghìn tỷ đồng lên «45 nghìn tỷ đồng».", "at 2024"),
        ("Quý I năm 2025, xuất khẩu của Hà Nam giảm từ «295 triệu USD» của cùng kỳ xuống 98 triệu USD.", "at 2024-Q1"),
        ("Quý I năm 2025, xuất khẩu của Hà Nam giảm từ 295 triệu USD của cùng kỳ xuống «98 triệu USD».", "at 2025-Q1"),
        ("FDI vào Hà Nam quý I năm 2025 gấp 9 lần cùng kỳ: 153 triệu USD so với «17 triệu USD».", "at 2024-Q1"),
        ("GRDP của Hà Nam 9 tháng năm 2025 tăng 9%, riêng quý vừa rồi tăng «8%».", "at 2025-Q3"),
        ("GRDP của Hà Nam quý I năm 2025 tăng 9%. Trong quý, xuất khẩu tăng «8%».", "at 2025-Q1"),
        (DAY + "Đến cùng ngày, tỉnh có «2.602» dự án FDI còn hiệu lực.", "of fdi_projects at 2025-04-20"),
        (DAY + "Tại thời điểm này, tỉnh có «2.602» dự án FDI còn hiệu lực.", "of fdi_projects at 2025-04-20"),
        (DAY + "Trong 4 tháng, tỉnh cấp mới «26» dự án FDI.", "of fdi_projects_new at 2025-01-01/P4M"),
    ],
)  # fmt: skip
def test_times(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PLAN + "Xuất khẩu: «36 tỷ USD» vào năm 2030.", "at 2030 as target"),
        (PLAN + "Vốn FDI thu hút trong cả 5 năm: «12 tỷ USD».", "at 2026-01-01/P5Y as target"),
        (PLAN + "Năm 2024, tỉnh xuất khẩu «5 tỷ USD».", "at 2024 as actual"),
        ("Mục tiêu đến 2030 của Hà Nam\n\nXuất khẩu: «36 tỷ USD» vào năm 2030.", "at 2030 as target"),
        ("Hà Nam dự kiến GRDP cả năm 2026 tăng 8,1%, thấp hơn mục tiêu «8,3%».", "is change_yoy as target value 8.3"),
        ("GRDP của Hà Nam tăng 7%, so với mức «6,9%» của năm trước và mục tiêu 5,5 - 6% của Nghị quyết.", "as actual"),
        ("GRDP của Hà Nam tăng 7%, so với mức 6,9% của năm trước và mục tiêu «5,5» - 6% của Nghị quyết.",
         "is change_yoy as target"),
        (HEADED + PLAN + "Vốn FDI cả 5 năm: «12 tỷ USD».", "at 2026-01-01/P5Y as target"),
        ("Hà Nam dự kiến GRDP cả năm 2026 tăng «8,1%», thấp hơn mục tiêu 8,3%.", "is change_yoy as forecast"),
    ],
)  # fmt: skip
def test_aims(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 tháng, Hà Nam cấp mới 38 dự án FDI. Về đầu tư trong nước, tỉnh được «51 tỷ đồng».",
         "of domestic_capital_attracted"),
        ("Xuất khẩu tháng 5 của Hà Nam là 5 tỷ USD. Kim ngạch cả nước tháng 5 là «32 tỷ USD».", "in viet-nam"),
        ("GRDP 6 tháng của Trà Vinh tăng 7%, đứng «thứ tư» đồng bằng sông Cửu Long.", "is rank of grdp"),
        ("Công nghiệp hồi phục đưa GRDP quý III của Hà Nam tăng «4,5%».", "of grdp item _T"),
        ("GRDP ngành công nghiệp của Hà Nam tăng «4,5%».", "of grdp item industry"),
        ("Xuất khẩu 9 tháng của Hà Nam giảm 2,3% («298 triệu USD»).", "is level of exports"),
        ("Xuất khẩu 9 tháng của Hà Nam đạt 298 triệu USD, giảm 2,3% («7 triệu USD»).", "is change_yoy of exports"),
        ("Sở Tài chính Hà Nam ước chi ngân sách nhà nước 9 tháng là «8.537 tỷ đồng».", "of budget_expenditure"),
        ("Ngân sách Hà Nam: thu 17 nghìn tỷ đồng; chi «24 nghìn tỷ đồng».", "of budget_expenditure"),
        ("Xuất khẩu của Hà Nam 9 tháng đạt 2 tỷ USD. Tăng trưởng 9 tháng là «7,36%».", "of grdp is change_yoy"),
    ],
)  # fmt: skip
def test_whose(text: str, expected: str) -> None:
    check(text, expected, PUBLISHED)
