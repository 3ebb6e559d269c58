"""How Vietnamese newspapers put figures: more of what stands around the one in « » and does not belong to it."""

import pytest

from tests.extract.test_vietnamese import check


# --- A whole that a share is of, a base in a bracket and a word for indicators change nothing of the figures around.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đồng Nai xuất khẩu 22 tỷ USD, chiếm 8% trong tổng kim ngạch 266 tỷ USD của cả nước.\n"
         "Nhiều mặt hàng xuất khẩu tăng, như: cao su đạt «811 triệu USD».", "of exports in dong-nai-pre-2025"),
        ("Bình Phước thu hút 2 tỷ USD vốn FDI.\nNhiều chỉ tiêu kinh tế tăng cao, đặc biệt kim ngạch xuất khẩu tăng "
         "gần «19%».", "of exports is change_yoy as actual"),
        ("Quý I/2023, Bình Phước có nhiều dự án FDI. Trong đó, 8 dự án cấp mới với tổng vốn 90 triệu USD, gấp nhiều "
         "lần so với cùng kỳ năm 2022 («35 triệu USD»).", "of fdi_capital_new at 2022-Q1"),
        ("Tính từ đầu năm đến ngày 15-8, Bình Phước có «11» dự án FDI được cấp Giấy chứng nhận đầu tư mới.",
         "of fdi_projects_new at 2023-01-01/P7M15D"),
        ("Thanh Hóa có «135» doanh nghiệp tham gia thị trường xuất khẩu.", "of trading_enterprises"),
        ("Xuất khẩu của Thanh Hóa tăng, như: dăm gỗ tăng 19%, benzen tăng «34%».", "of exports item chemicals"),
    ],
)  # fmt: skip
def test_what_stands_aside(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý II.2023, xuất khẩu của Bình Dương đạt «5 tỷ USD».", "at 2023-Q2"),
        ("Giá trị tăng thêm khu vực dịch vụ của Kiên Giang đạt «12 tỷ đồng».", "of grdp item services"),
        ("Xuất khẩu tăng «45%» là do các mặt hàng đều tăng về lượng so với cùng kỳ.", "of exports is change_yoy"),
        ("Xuất khẩu của Bình Dương đạt 5 tỷ USD; đóng góp cho ngân sách «10 tỷ đồng».", "of budget_revenue"),
    ],
)
def test_more_words(text: str, expected: str) -> None:
    check(text, expected)
