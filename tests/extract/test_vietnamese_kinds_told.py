"""Kinds of capital in a row, the year before in a bracket, plans spent, the year's end, and what figures imply."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2023-09-03", "8 tháng, tổng vốn FDI đăng ký cấp mới, tăng thêm và góp vốn mua cổ phần vào Việt Nam đạt «18 "
         "tỷ USD».", "of fdi_capital_attracted in viet-nam value 18e9"),
        ("2023-09-03", "Trong 8 tháng, vốn FDI gồm vốn đăng ký cấp mới, vốn điều chỉnh và góp vốn mua cổ phần đạt "
         "«800 triệu USD» ở Long An.", "of fdi_capital_attracted in long-an"),
        ("2023-09-03", "Vốn FDI cấp mới, điều chỉnh và góp vốn mua cổ phần của Hà Nội lần lượt đạt 1 tỷ, 0,5 tỷ và "
         "«0,3 tỷ USD».", "of fdi_share_purchases in hanoi"),
        ("2023-09-03", "Hà Nội có 100 lượt góp vốn, mua cổ phần với «0,3 tỷ USD».", "of fdi_share_purchases in hanoi"),
        ("2021-07-05", "Hà Nam có 15 dự án FDI mới với 90 triệu USD, 20 lượt dự án tăng vốn thêm 110 triệu USD. Tính "
         "chung cả hai, vốn FDI đạt «200 triệu USD».", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_all_kinds_of_capital_told_in_a_row(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-10-03", "Đến 30/9/2022 cả nước giải ngân vốn đầu tư công đạt 46% kế hoạch, kém cùng kỳ («51,2%»).",
         "of public_investment is plan_ratio at 2021-01-01/P9M"),
        ("2022-10-03", "Đến 30/9, Hà Tĩnh giải ngân vốn đầu tư công đạt 46% kế hoạch, cùng kỳ năm ngoái đạt «51,2%».",
         "of public_investment is plan_ratio at 2021-01-01/P9M"),
        ("2022-10-03", "Hàng dệt may chiếm 20% kim ngạch xuất khẩu 9 tháng của Hà Nam, cao hơn cùng kỳ («18%»).",
         "of exports is share at 2021-01-01/P9M"),
        ("2022-10-03", "Xuất khẩu 9 tháng của Hà Nam đạt 75% kế hoạch, tăng so với cùng kỳ («18%»).",
         "of exports is change_yoy at 2022-01-01/P9M"),
    ],
)  # fmt: skip
def test_a_year_before_in_its_bracket_or_clause(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-10-03", "Đến 30/9, Hà Nội giải ngân vốn đầu tư công 9.000 tỷ đồng, bằng 40% kế hoạch. Nghệ An 3.000 "
         "tỷ đồng, bằng «55%».", "is plan_ratio in nghe-an"),
        ("2022-10-03", "9 tháng Hà Nam giải ngân 3.000 tỷ đồng vốn đầu tư công, bằng «95%» cùng kỳ.", "is ratio_yoy"),
        ("2022-10-03", "Quảng Trị phấn đấu cả năm giải ngân trên «95%» vốn đầu tư công.",
         "is plan_ratio at 2022 as target"),
        ("2022-10-03", "Thu ngân sách 9 tháng của Hà Nội 200.000 tỷ đồng, bằng 80% dự toán; Nghệ An 15.000 tỷ đồng, "
         "bằng «75%».", "of budget_revenue is plan_ratio in nghe-an"),
    ],
)  # fmt: skip
def test_how_much_of_a_plan_was_spent(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2020-12-04", "Trong 11 tháng Bến Tre xuất khẩu 1,1 tỷ USD. Dự kiến hết năm, kim ngạch xuất khẩu lên tới "
         "«1,25 tỷ USD».", "at 2020"),
        ("2020-12-04", "Trong 11 tháng Bến Tre xuất khẩu 1,1 tỷ USD. Đến cuối năm, kim ngạch xuất khẩu dự kiến đạt "
         "«1,25 tỷ USD».", "at 2020"),
        ("2020-12-04", "Đến hết năm 2019, Bến Tre có «60» dự án FDI còn hiệu lực.", "at 2019-12-31"),
        ("2020-12-04", "Bến Tre phấn đấu đến hết năm thu hút «70» dự án FDI.", "at 2020 as target"),
    ],
)  # fmt: skip
def test_the_end_of_a_year_without_its_number(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-10-03", "Xuất khẩu 9 tháng: Bắc Ninh 30 tỷ USD, Phú Yên «1,2 tỷ USD».", "in phu-yen value 1.2e9"),
        ("2022-10-03", "Đến hết tháng 9, Hà Nam giải ngân vốn đầu tư công đạt 60% kế hoạch; Hưng Yên «52,4%»; Phú "
         "Thọ 48%.", "is plan_ratio in hung-yen-pre-2025"),
        ("2022-10-03", "Thái Bình: xuất khẩu 1 tỷ USD; dân số «1,79 triệu» người.", "of population value 1790000"),
        ("2022-10-03", "Ninh Bình: sản lượng lúa 480 nghìn tấn; thịt lợn xuất chuồng 50 nghìn tấn; thủy sản «45 "
         "nghìn tấn».", "of product_output item seafood"),
        ("2022-10-03", "Hải Dương hiện có 24 khu công nghiệp được quy hoạch với diện tích «4.500 ha».",
         "of industrial_park_area as actual"),
        ("2022-10-03", "Theo quy hoạch được duyệt, đến năm 2030 Hải Dương có «32» khu công nghiệp.", "as target"),
    ],
)  # fmt: skip
def test_words_that_are_part_of_others(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-10-03", "9 tháng, Quảng Ninh sản xuất than 35 triệu tấn, điện «30 tỷ kWh».",
         "of product_output item electricity"),
        ("2022-10-03", "Năm 2021 khách du lịch đến Lâm Đồng 2 triệu lượt, thu «4.000 tỷ đồng».", "of tourism_revenue"),
        ("2022-10-03", "Lâm Đồng đón 2 triệu lượt khách; thu ngân sách «8.000 tỷ đồng».", "of budget_revenue"),
        ("2022-10-03", "Vốn đầu tư toàn xã hội năm 2021 của Kon Tum 20.000 tỷ đồng. Năm 2020, tỉnh Kon Tum tăng "
         "trưởng «6,1%».", "of grdp"),
        ("2022-10-03", "Thái Bình có sản lượng lúa 1 triệu tấn. Hàng may mặc chiếm «62%» trong 1,1 tỷ USD giá trị "
         "xuất khẩu.", "of exports is share item textiles-garments"),
        ("2022-10-03", "Thái Bình có sản lượng lúa 1 triệu tấn. Hàng may mặc chiếm 62% trong «1,1 tỷ USD» giá trị "
         "xuất khẩu.", "of exports item _T"),
        ("2024-12-10", "Vốn đầu tư toàn xã hội năm 2024 của Gia Lai 30.000 tỷ đồng. Năm 2023, tỉnh Kon Tum tăng trưởng "
         "«6,1%», tỉnh Gia Lai tăng 5%.", "of grdp in kon-tum"),
    ],
)  # fmt: skip
def test_what_figures_imply(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2016-09-28", "Hà Nội (TTXVN 28/9/2016). CPI tháng 9 tăng «0,5%», Tổng cục Thống kê công bố.", "in viet-nam"),
        ("2016-09-28", "Hà Nội - Theo Tổng cục Thống kê, CPI tháng 9 tăng «0,54%» so với tháng trước.", "in viet-nam"),
        ("2016-09-28", "Hà Nội - Theo Sở Công Thương, xuất khẩu của thành phố 9 tháng đạt «7 tỷ USD».", "in hanoi"),
        ("2025-08-05", "7 tháng, Bắc Ninh thu hút 3 tỷ USD vốn FDI. Hải Phòng thứ hai với 2 tỷ USD (10%), sau đó là "
         "Đồng Nai với 1,8 tỷ USD («9%»).", "in dong-nai is share"),
    ],
)  # fmt: skip
def test_whose_figures_they_are(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
