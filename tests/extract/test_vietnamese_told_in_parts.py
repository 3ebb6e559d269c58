"""Times that are part of a longer one, the index told before, what of a plan was spent, parts that one word names."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2024-12-30",
            "GRDP của Thái Bình năm 2024 tăng 7%.\nGRDP quý IV ước tăng 8,3%.\nThu ngân sách đạt «11.000 tỷ đồng».",
            "of budget_revenue at 2024",
        ),
        (
            "2022-01-05",
            "Chỉ số sản xuất công nghiệp của Vĩnh Phúc năm 2021 tăng 14%. Sản lượng xi măng đạt 2 triệu tấn. Riêng "
            "tháng 12, chỉ số này tăng «2,1%» so với tháng trước.",
            "of industrial_production_index is change_pop",
        ),
        (
            "2024-11-05",
            "Đến hết tháng 10, Bến Tre giải ngân vốn đầu tư công 3.004 tỷ đồng, bằng «59,7%».",
            "of public_investment is plan_ratio",
        ),
        (
            "2019-08-24",
            "Kim ngạch xuất khẩu 7 tháng của TP HCM đạt 20,4 tỷ USD, tăng 5,5% (không tính dầu thô đạt «19,2 tỷ USD»).",
            "of exports is level item without-oil",
        ),
        (
            "2024-11-05",
            "Khách du lịch đến Huế: 8,9 triệu lượt, quốc tế «385.000» lượt.",
            "of tourist_arrivals item international",
        ),
    ],
)
def test_parts_are_told_beside_their_whole(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
