"""How Vietnamese writers tell the same figures in other words: who, when, of what, and against what."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mới qua 6 tháng của năm 2022, Hà Nam đã có «90 triệu USD» vốn FDI.", "at 2022-S1"),
        ("Hết 2022, 6 tháng qua Hà Nam có «90 triệu USD» vốn FDI mới.", "at 2023-S1"),
        ("Từ tháng 1 đến tháng 6, Hà Nam xuất khẩu «90 triệu USD».", "at 2023-S1"),
        ("Từ tháng 2 đến hết tháng 5/2022, Hà Nam xuất khẩu «90 triệu USD».", "at 2022-02-01/P4M"),
        ("Từ tháng 4, Hà Nam xuất khẩu đều. Tháng 6 xuất khẩu «90 triệu USD».", "at 2023-06"),
        ("Vốn FDI vào Hà Nam gấp nhiều lần cùng kỳ\nBa tháng đầu năm nay tỉnh thu hút «90 triệu USD» vốn FDI.",
         "at 2023-Q1"),
    ],
)  # fmt: skip
def test_when(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CPI tháng 6 của Hà Nam cao hơn tháng trước «0,4%» và cao hơn cùng kỳ 3%.", "is change_pop"),
        ("CPI tháng 6 của Hà Nam cao hơn tháng trước 0,4% và cao hơn cùng kỳ «3%».", "is change_yoy"),
        ("IIP tháng 6 của Hà Nam tăng «4%» so với tháng trước và hơn cùng kỳ 9%.", "is change_pop"),
        ("Ở Hà Nam, tỷ lệ lấp đầy bình quân của các KCN đạt «70%».", "is level"),
        ("Ở Hà Nam, GRDP bình quân giai đoạn 2016-2020 tăng «7%».", "is change_avg"),
    ],
)
def test_against_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 6, Hà Nam có «50» doanh nghiệp ra đời.", "of enterprises_new"),
        ("6 tháng, vốn FDI quy đổi vào Hà Nam đạt 90 triệu USD, đứng «thứ 9» cả nước.",
         "of fdi_capital_attracted is rank"),
        ("6 tháng, Hà Nam thu hồi 3 dự án FDI. Hàn Quốc đứng đầu với «64» dự án.", "of fdi_projects with KR"),
        ("6 tháng, Hà Nam thu hồi 3 dự án FDI, trong đó có «2» dự án của Hàn Quốc.", "of fdi_projects_withdrawn"),
        ("Tổng chi cân đối ngân sách của Hà Nam 6 tháng là «900 tỷ đồng».", "of budget_expenditure"),
        ("Ở Hà Nam, số dự án đi vào hoạt động là «42»/172 dự án.", "of investment_projects value 42"),
        ("Tháng 6, Hà Nam xuất khẩu 300 triệu USD, nhập khẩu 250 triệu USD. Do vậy tỉnh có thặng dư «50 triệu USD».",
         "of trade_balance"),
    ],
)  # fmt: skip
def test_what_is_told(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 6, Hà Nam nhập hơn 5 triệu USD hàng hóa, phần lớn là máy móc, tăng «14%».", "item _T"),
        ("Tháng 6, hàng xuất khẩu của Hà Nam tăng, nhất là gạo, «5 triệu USD».", "item rice"),
        ("Tháng 6, khối vốn trong nước ở Hà Nam xuất khẩu «5 triệu USD».", "of exports item domestic-sector"),
        ("6 tháng, Hà Nam xuất khẩu 5.000 tấn hồ tiêu. Hàng của tỉnh đi 72 quốc gia, trong đó Đức chiếm «14%».",
         "is share with DE item _T"),
        ("6 tháng qua các KCN của tỉnh Hà Nam nhận 4 dự án, ban quản lý KCN của tỉnh cấp «9» dự án.",
         "item industrial-zones"),
    ],
)  # fmt: skip
def test_of_which_goods_or_owners(text: str, expected: str) -> None:
    check(text, expected)
