"""Where a Vietnamese article turns to something else, and where it goes on."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check

PARTS = ("6 tháng đầu năm 2023, Nam Định thu hút 90 triệu USD vốn FDI.\n\nNgoài các KCN, Sở Kế hoạch và Đầu tư cấp mới "
         "cho 14 dự án với tổng vốn 7 triệu USD; điều chỉnh vốn cho «8» dự án.")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu năm, Nam Định thu hút 29 dự án FDI.\n\nRiêng trong tháng 2, tỉnh cấp mới đầu tư cho «9» dự án.",
         "of fdi_projects_new"),
        (PARTS, "of fdi_projects_adjusted item outside-industrial-zones"),
        ("Nam Định có 71 dự án FDI (trong khu công nghiệp «22» dự án và ngoài khu công nghiệp 49 dự án).",
         "of fdi_projects item industrial-zones"),
        ("Năm 2022, Nam Định cấp mới và điều chỉnh tăng vốn cho «32» dự án với tổng vốn tăng thêm 337 triệu USD.",
         "of investment_projects_new"),
        ("Năm 2022, Nam Định đón nhận «1.236» doanh nghiệp đăng ký hoạt động mới.", "of enterprises_new"),
        ("Vốn đầu tư thực hiện ở Nam Định năm 2022 đạt 35.200 tỷ đồng. Trong đó, vốn đầu tư thực hiện của khu vực FDI "
         "tăng «4,6%», đạt 23.136 tỷ đồng.", "of social_investment is change_yoy item fdi-sector"),
    ],
)  # fmt: skip
def test_what_goes_on(text: str, expected: str) -> None:
    check(text, expected)


def test_changes_of_what_no_indicator_has_are_of_none() -> None:
    text = "Năm 2022, Nam Định có 1.236 doanh nghiệp mới; đăng ký tăng vốn cho 312 doanh nghiệp, tăng 33% so cùng kỳ."
    assert mention(reading(text, "vi"), "33%").role == "unclassified"
