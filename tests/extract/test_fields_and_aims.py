"""Provinces among whom few are counted, aims that a sentence hands down, duties as the source of what is collected."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check, parted
from tests.extract.test_vietnamese import check as check_vietnamese

DAY = "2026-01-05"
AIMS = "Hội nghị ngày 5-1 của UBND thành phố Đà Nẵng giao các chỉ tiêu chính năm 2026:\n- GRDP: tăng «11%» trở lên\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The new Gia Lai, born of the merger of Gia Lai and Binh Dinh, grew by 10% in 2025, its office said. Only "
         "eight of 34 provinces did better. Exports reached «5 billion USD».", "in gia-lai at 2025"),
        # provinces that are spoken of are the country
        ("FDI went to 34 provinces in 2025. Exports reached «5 billion USD».", "in viet-nam"),
        ("The People's Council of Da Nang has set the main targets for 2026:\n- GRDP growth: «11%»",
         "of grdp at 2026 as target"),
        ("Hue has passed the plan for 2027. It includes growth of «13.5 per cent». This year it grew 9%.",
         "of grdp at 2027 as target"),
        ("Hue has passed the plan for 2027. It includes growth of 9%. In 2026 exports came to «9 million "
         "USD».", "of exports at 2026 as actual"),
        # what is only discussed is not set out
        ("The council of Hue discussed the plan for 2027. Exports reached «9 million USD» in 2025.",
         "of exports at 2025 as actual"),
        ("For 2026 the People's Council of Hue has settled on growth of at least «11.5%».", "of grdp as target"),
    ],
)  # fmt: skip
def test_english(text: str, expected: str) -> None:
    check(text, expected, DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (AIMS + "- Kim ngạch xuất khẩu: 6 tỷ USD", "of grdp at 2026 as target"),
        (AIMS.replace("«11%»", "11%") + "- Kim ngạch xuất khẩu: «6 tỷ USD»", "of exports at 2026 as target"),
        (AIMS.replace("«11%»", "11%") + "Năm 2025, xuất khẩu đạt «5 tỷ USD».", "of exports at 2025 as actual"),
        # results are none
        ("Kết quả thực hiện các chỉ tiêu năm 2025 của Đà Nẵng:\n- Kim ngạch xuất khẩu: «6 tỷ USD»",
         "of exports at 2025 as actual"),
        ("Hội đồng nhân dân Huế đã thông qua kế hoạch năm 2027. Theo đó, GRDP tăng «13,5%».",
         "of grdp at 2027 as target"),
        ("Năm nay Lạng Sơn phấn đấu thu «13.500 tỷ đồng» từ hoạt động xuất nhập khẩu.",
         "of budget_revenue item customs-revenue as target"),
        ("Số thu ngân sách từ hoạt động xuất nhập khẩu 11 tháng của Hải quan Lạng Sơn là «950 tỷ đồng».",
         "of budget_revenue item customs-revenue"),
        ("11 tháng, Lạng Sơn thu về «1.500 triệu USD» từ xuất khẩu.", "of exports item _T"),
    ],
)  # fmt: skip
def test_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, DAY)


LEDGER = "CỤC THỐNG KÊ TỈNH HƯNG YÊN\nMột số chỉ tiêu năm 2024 (so với năm 2023)\n\n1. GRDP (giá so sánh 2010): tăng "
CLOSING = "Tại hội nghị ngày 28-12-2010, Sở Công thương Bến Tre cho biết xuất khẩu năm nay ước đạt "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEDGER + "«7,2%»\n2. Xuất khẩu: 8.560 triệu USD", ["grdp", "2024", "actual"]),
        (LEDGER + "7,2%\n2. Xuất khẩu: «8.560 triệu USD»", ["exports", "2024", "actual"]),
        (CLOSING + "«9 triệu USD».\n\nKế hoạch 2011: xuất khẩu 12 triệu USD.", ["exports", "2010", "estimate"]),
        (CLOSING + "9 triệu USD.\n\nKế hoạch 2011: xuất khẩu «12 triệu USD».", ["exports", "2011", "target"]),
    ],
)  # fmt: skip
def test_an_undated_text_is_of_the_year_it_tells_of_and_not_of_that_of_prices_or_plans(
    text: str, expected: list[str]
) -> None:
    whole, exact, nth = parted(text)
    found = figure(reading(whole, "vi", None), exact, nth)
    assert [found.indicator_id, found.time_period, found.status] == expected


def test_so_much_of_a_year_behind_a_plan_is_a_ratio_to_it() -> None:
    text = "Năm 2025, xuất khẩu của Huế đạt 2,82 tỷ USD, vượt 41% kế hoạch, bằng «143,6%» năm 2024."
    check_vietnamese(text, "is ratio_yoy", DAY)
